#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "domain/currencyrate.h"
#include "domain/engagement.h"
#include "domain/partner.h"
#include "domain/performance.h"
#include "domain/profile.h"
#include "domain/retirement.h"
#include "domain/shortlist.h"
#include "domain/tierrecords.h"
#include "pool/pool.h"
#include "pool/rowbatch.h"

#include <functional>
#include <memory>

namespace partnerscope {

enum class OpenMode { ReadWrite, ReadOnly };

/// What an edit, an undo or a redo changed; the session uses it to bring its snapshots up to date.
struct ChangeSet {
    QString name; ///< of the edit, translated
    bool schema = false;
    bool profiles = false;
    bool shortlists = false;
    bool people = false;             ///< contacts, engagements, performance
    bool allPartners = false;        ///< too many to list: reload
    std::vector<PartnerId> partners; ///< changed, added or removed
    bool tiers = false;              ///< tiers that are held, proposals, or settings of the workspace
    bool waivers = false;            ///< must-haves that count as passed: scores change with them
    bool money = false;              ///< the currency of the workspace or its rates
    QStringList columns {};          ///< attributes whose values changed across companies that are not listed
};

/// One line of "who changed what, when".
struct JournalEntry {
    std::int64_t id = 0;
    QString name;
    QString author;
    QDateTime at; ///< UTC
    bool undone = false;
};

/// Called now and then with a share in [0, 1]; returning false rolls everything back with ErrorCode::Cancelled.
using StoreProgress = std::function<bool(double)>;

/// What a value becomes under another type; std::monostate where it cannot be kept.
using ValueConversion = std::function<Value(const Value &)>;

/// The ways an edit may change a workspace. Handed to the body of Workspace::edit(); everything goes into its one
/// transaction and, with before and after images, into the journal.
class Edit
{
public:
    Q_DISABLE_COPY_MOVE(Edit)

    Result<PartnerId> addPartner(const QString &name, const Evidence &evidence);
    Result<> removePartner(PartnerId partner);
    /// Replaces one fact; an unknown value clears it. The earlier fact is kept with the date it was recorded.
    Result<> setFact(PartnerId partner, const QString &attribute, const Fact &fact);
    Result<> applyBatch(const RowBatch &batch, const StoreProgress &progress);

    Result<> addAttribute(const Attribute &attribute);
    /// Everything about an attribute but its key and type.
    Result<> saveAttribute(const Attribute &attribute);
    /// Gives an attribute another type, with the vocabulary, unit and anchors of `after`; every value goes through
    /// `convert`, and what that leaves unknown is unknown until the change is undone.
    Result<> changeType(const Attribute &after, const ValueConversion &convert, const StoreProgress &progress = {});
    Result<> orderAttributes(const QStringList &keys); ///< all of them, in their new order
    Result<> retireAttribute(const QString &key, bool retired);
    Result<> addVocabulary(const Vocabulary &vocabulary);
    Result<> putTerm(const QString &vocabulary, const Term &term);
    /// The terms `codes` become the term `into`: in every fact and in its history, among the parents of other terms,
    /// and by their code, label and synonyms, which become synonyms of `into`.
    Result<> mergeTerms(const QString &vocabulary, const QStringList &codes, const QString &into,
                        const StoreProgress &progress = {});
    Result<> retireTerm(const QString &vocabulary, const QString &code, bool retired);
    Result<> setCurrency(const QString &code); ///< of the workspace
    Result<> setRate(const CurrencyRate &rate); ///< replaces that of the same currency and day
    Result<> removeRate(const QString &currency, const QDate &date);

    Result<ContactId> saveContact(const Contact &contact); ///< id 0: new
    Result<> removeContact(ContactId contact);
    Result<EngagementId> saveEngagement(const Engagement &engagement);
    Result<> removeEngagement(EngagementId engagement);
    Result<> savePerformance(const Performance &performance); ///< replaces the same company, quarter and measure

    Result<ProfileId> addProfile(const ProfileVersion &version); ///< as given; the caller numbers versions
    Result<> saveProfile(const ProfileVersion &version);
    Result<> removeProfile(ProfileId profile);

    Result<ShortlistId> saveShortlist(const Shortlist &shortlist); ///< with all its entries; id 0: new
    Result<> removeShortlist(ShortlistId shortlist);

    Result<> saveTierStanding(const TierStanding &standing); ///< replaces that of the same company and profile
    Result<TierProposalId> saveTierProposal(const TierProposal &proposal); ///< id 0: new

    Result<WaiverId> grantWaiver(const Waiver &waiver);
    /// The waiver no longer holds from `day` on. \returns Conflict if it was ended before that.
    Result<> endWaiver(WaiverId waiver, QDate day);

    Result<> saveSetting(const QString &key, const QString &value); ///< a setting of the workspace; empty: removes it

    struct Impl;
    explicit Edit(Impl &impl); ///< made by the workspace

private:
    Impl &m_impl;
};

/// A workspace: one SQLite file. Not thread-safe: one thread at a time.
class Workspace
{
public:
    /// Makes a new file with this schema. \returns InvalidInput if something exists at the path, Io if it cannot be
    /// written. `random` gives the workspace its 128-bit stamp, so that a seeded one makes the same bytes every time.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const Schema &schema,
                                                                   const Clock &clock, Random random);
    /// Opens a file. Read-write takes the writer's lock. \returns NotAWorkspace, SchemaTooNew, Locked or Io; on failure
    /// the file's bytes are as they were. Migrates an older version after a backup beside the file.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, OpenMode mode,
                                                                 const Clock &clock);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    /// Checkpoints and leaves one file without -wal or -shm beside it. Also done by the destructor.
    Result<> close();

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why the folder is unsafe for a database (network or synchronised folder), translated; empty if it is not.
    [[nodiscard]] QString folderHazard() const;
    void setAuthor(const QString &name); ///< recorded in the journal

    [[nodiscard]] Result<Schema> schema() const;
    [[nodiscard]] Result<Retirement> retirement() const;
    /// All companies; with a date, the facts as recorded by the end of that day and the companies that existed then.
    [[nodiscard]] Result<std::shared_ptr<const Pool>> loadPool(const QDate &asOf = {}) const;
    /// The same snapshot brought up to date after an edit; shares the columns that did not change.
    [[nodiscard]] Result<std::shared_ptr<const Pool>> refreshPool(const std::shared_ptr<const Pool> &before,
                                                                  const ChangeSet &change) const;
    [[nodiscard]] Result<Partner> partner(PartnerId id) const;
    [[nodiscard]] Result<QList<EarlierFact>> earlierFacts(PartnerId id) const;   ///< newest first
    [[nodiscard]] Result<QList<Contact>> contacts(PartnerId partner = {}) const; ///< of all companies without an id
    [[nodiscard]] Result<QList<Engagement>> engagements(PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<Performance>> performance(PartnerId partner) const;
    [[nodiscard]] Result<QList<ProfileVersion>> profiles() const; ///< every version, by name, then version
    [[nodiscard]] Result<QList<Shortlist>> shortlists() const;
    [[nodiscard]] Result<QList<TierStanding>> tierStandings(const QString &profile) const; ///< by company
    /// Of one profile, oldest first; with `state` only those.
    [[nodiscard]] Result<QList<TierProposal>> tierProposals(const QString &profile,
                                                            std::optional<ProposalState> state = {}) const;
    [[nodiscard]] Result<QList<WaiverRecord>> waivers() const;       ///< of all companies and profiles, oldest first
    [[nodiscard]] Result<QString> setting(const QString &key) const; ///< of the workspace; empty if there is none
    [[nodiscard]] Result<QList<CurrencyRate>> currencyRates() const; ///< by currency, then day
    /// Every known value of one attribute as it is kept, by company; stops where `take` says false.
    [[nodiscard]] Result<> eachValue(const QString &attribute,
                                     const std::function<bool(PartnerId, const Value &)> &take) const;

    /// One named, durable, undoable change: everything `body` does, or nothing. `beforeCommit` runs when all of it is
    /// on the disk and only the commit is missing; if it fails, nothing was changed.
    [[nodiscard]] Result<ChangeSet> edit(const QString &name, const std::function<Result<>(Edit &)> &body,
                                         const std::function<Result<>()> &beforeCommit = {});
    [[nodiscard]] Result<ChangeSet> undo();
    [[nodiscard]] Result<ChangeSet> redo();
    /// What was done so far can no longer be undone, only read in the history; not an edit. For a workspace that is
    /// handed over as it is, like the sample.
    Result<> settle();
    [[nodiscard]] QString undoName() const; ///< empty: nothing to undo
    [[nodiscard]] QString redoName() const;
    [[nodiscard]] Result<QList<JournalEntry>> journal(int limit) const; ///< newest first
    /// Freezes the prior means of an approved version, once; not an edit. Does nothing on a read-only workspace.
    Result<> freezePriors(ProfileId profile, const QHash<QString, double> &means);

    /// Writes one checkpointed copy, with or without contacts (and without them: no journal either, which could hold
    /// them).
    [[nodiscard]] Result<> saveCopy(const QString &path, bool withPeople) const;
    /// Problems of the file itself: integrity check, foreign keys, values that do not suit their attribute.
    [[nodiscard]] Result<Problems> check() const;

private:
    struct Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    Result<ChangeSet> step(bool forward); ///< undo or redo
    std::unique_ptr<Impl> m_impl;
};

} // namespace partnerscope
