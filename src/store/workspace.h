#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "domain/factchange.h"
#include "domain/recordchange.h"
#include "pool/pool.h"
#include "store/edit.h"

#include <memory>

namespace partnerscope {

enum class OpenMode { ReadWrite, ReadOnly };

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
    void setAuthor(const QString &name);  ///< recorded in the journal
    void useCache(const QString &folder); ///< of columns; only what shows this very state is believed

    [[nodiscard]] Result<Schema> schema() const;
    [[nodiscard]] Result<Retirement> retirement() const;
    /// The schema with the vocabularies' hierarchy as it was at the end of a day.
    [[nodiscard]] Result<Schema> schemaAsOf(const QDate &day) const;
    [[nodiscard]] Result<QDateTime> historyReach() const; ///< see RecordHistory::reach()
    /// All companies; with a date, facts and engagements as recorded by the end of that day and the companies that
    /// existed then.
    [[nodiscard]] Result<std::shared_ptr<const Pool>> loadPool(const QDate &asOf = {}) const;
    /// The same snapshot brought up to date after an edit; shares the columns that did not change.
    /// \param added the batch, if the edit did nothing else to companies: those that were added need not be read
    [[nodiscard]] Result<std::shared_ptr<const Pool>> refreshPool(const std::shared_ptr<const Pool> &before,
                                                                  const ChangeSet &change,
                                                                  const RowBatch *added = nullptr) const;
    /// What fills the cache after loadPool(), on any thread, even when the workspace is gone; empty: nothing to do.
    [[nodiscard]] std::function<void()> takeCacheJob() const;
    [[nodiscard]] Result<Partner> partner(PartnerId id) const;
    [[nodiscard]] Result<QList<EarlierFact>> earlierFacts(PartnerId id) const; ///< newest first
    /// Of companies that were merged into this one, newest first.
    [[nodiscard]] Result<QList<MergedFact>> mergedFacts(PartnerId id) const;
    [[nodiscard]] Result<QList<Alias>> aliases(PartnerId partner = {}) const;    ///< of all companies without an id
    [[nodiscard]] Result<QList<DistinctPair>> distinctPairs() const;             ///< by ids
    [[nodiscard]] Result<QList<Contact>> contacts(PartnerId partner = {}) const; ///< of all companies without an id
    [[nodiscard]] Result<QList<Engagement>> engagements(PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<Performance>> performance(PartnerId partner) const;
    /// Of one company, on either side; without an id, all.
    [[nodiscard]] Result<QList<Relation>> relations(PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<Note>> notes(PartnerId partner = {}) const; ///< newest first
    [[nodiscard]] Result<QList<Recruitment>> recruitments(PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<FactChange>> factChanges(PartnerId partner) const; ///< newest first
    /// Of engagements since changes of them are noted, of people as far back as can be undone; newest first.
    [[nodiscard]] Result<QList<RecordChange>> recordChanges(PartnerId partner) const;
    [[nodiscard]] Result<QList<ProfileVersion>> profiles() const; ///< every version, by name, then version
    [[nodiscard]] Result<QList<Shortlist>> shortlists() const;
    [[nodiscard]] Result<QList<Qualification>> qualifications() const; ///< of entries of all shortlists
    /// Of one profile, by company; with `partner` only its own.
    [[nodiscard]] Result<QList<TierStanding>> tierStandings(const QString &profile, PartnerId partner = {}) const;
    /// Of one profile, oldest first; with `state` and `partner` only those.
    [[nodiscard]] Result<QList<TierProposal>>
    tierProposals(const QString &profile, std::optional<ProposalState> state = {}, PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<WaiverRecord>> waivers() const;         ///< of all companies and profiles, oldest first
    [[nodiscard]] Result<QList<Questionnaire>> questionnaires() const; ///< to all companies, oldest first
    [[nodiscard]] Result<QString> setting(const QString &key) const;   ///< of the workspace; empty if there is none
    [[nodiscard]] Result<QList<CurrencyRate>> currencyRates() const;   ///< by currency, then day
    /// Every known value of one attribute as it is kept, by company; stops where `take` says false.
    [[nodiscard]] Result<> eachValue(const QString &attribute,
                                     const std::function<bool(PartnerId, const Value &)> &take) const;
    [[nodiscard]] Result<QList<Listing>> listings(PartnerId partner) const; ///< by system
    [[nodiscard]] Result<QList<Listing>> missingListings() const;           ///< those the last lists do not have
    [[nodiscard]] Result<KnownNumbers> knownNumbers(const QString &system) const;
    [[nodiscard]] Result<QList<SavedMapping>> importMappings() const; ///< by name

    /// One named, durable, undoable change: everything `body` does, or nothing. `beforeCommit` runs when all of it is
    /// on the disk and only the commit is missing; if it fails, nothing was changed.
    [[nodiscard]] Result<ChangeSet> edit(const QString &name, const std::function<Result<>(Edit &)> &body,
                                         const std::function<Result<>()> &beforeCommit = {});
    [[nodiscard]] Result<ChangeSet> undo();
    [[nodiscard]] Result<ChangeSet> redo();
    /// Deletes a person for good: also from the history of changes, what can be undone, the notes, and the backups
    /// beside the file; nothing of it stays in their bytes. Cannot be undone; changes without the person still can.
    [[nodiscard]] Result<Erasure> erasePerson(ContactId contact);
    /// What was done so far can no longer be undone, only read in the history; not an edit. For a workspace that is
    /// handed over as it is, like the sample.
    Result<> settle();
    [[nodiscard]] QString undoName() const; ///< empty: nothing to undo
    [[nodiscard]] QString redoName() const;
    [[nodiscard]] Result<QList<JournalEntry>> journal(int limit) const; ///< newest first
    /// Freezes the prior means of an approved version, once; not an edit. Does nothing on a read-only workspace.
    Result<> freezePriors(ProfileId profile, const QHash<QString, double> &means);

    /// Writes one checkpointed copy, with or without contacts (and without them: neither journal nor notes, which could
    /// hold them).
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
