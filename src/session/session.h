#pragma once

#include "exchange/importplan.h"
#include "session/coveragekeeper.h"
#include "session/livepreview.h"
#include "session/scores.h"
#include "store/workspace.h"

#include <QObject>

#include <map>
#include <thread>

namespace partnerscope {

/// The one door to an open workspace for the window and the command line: reads, applies and undoes changes, keeps pool
/// and scores current, and announces what changed. Lives on the thread it was made on.
class Session : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    open(const QString &path, OpenMode mode, const Clock &clock = Clock(), const QString &cacheFolder = {});
    /// Makes a new, empty workspace with this schema and opens it.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    create(const QString &path, const Schema &schema, const Clock &clock = Clock(), std::optional<Random> random = {});
    ~Session() override;

    // What the workspace holds
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; ///< file name without folder and suffix
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString folderHazard() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] std::shared_ptr<const Schema> schema() const { return m_schema; }
    [[nodiscard]] const Retirement &retired() const { return m_retired; } ///< what forms and pickers leave out
    [[nodiscard]] std::shared_ptr<const Pool> pool() const { return m_pool; }
    [[nodiscard]] Result<std::shared_ptr<const Pool>> poolAsOf(const QDate &day) const;
    /// The schema with the vocabularies' hierarchy as it was at the end of a day.
    [[nodiscard]] Result<std::shared_ptr<const Schema>> schemaAsOf(const QDate &day) const;
    /// Says from when on it is known what engagements and vocabularies were, if `day` lies before that; else empty.
    [[nodiscard]] Result<QString> historyNotice(const QDate &day) const;
    [[nodiscard]] Result<Partner> partner(PartnerId id) const;
    [[nodiscard]] Result<QList<EarlierFact>> earlierFacts(PartnerId id) const;
    [[nodiscard]] Result<QList<MergedFact>> mergedFacts(PartnerId id) const;  ///< of companies merged into it
    [[nodiscard]] Result<QList<Alias>> aliases(PartnerId partner = {}) const; ///< of all companies without an id
    [[nodiscard]] Result<QList<DistinctPair>> distinctPairs() const;          ///< companies that are not the same
    [[nodiscard]] Result<QList<Contact>> contacts(PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<Engagement>> engagements(PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<Performance>> performance(PartnerId partner) const;
    [[nodiscard]] Result<QList<Relation>> relations(PartnerId partner = {}) const; ///< on either side
    [[nodiscard]] Result<QList<Note>> notes(PartnerId partner = {}) const;         ///< newest first
    [[nodiscard]] Result<QList<Recruitment>> recruitments(PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<FactChange>> factChanges(PartnerId partner) const;     ///< newest first
    [[nodiscard]] Result<QList<RecordChange>> recordChanges(PartnerId partner) const; ///< see Workspace
    [[nodiscard]] Result<QList<Shortlist>> shortlists() const;
    [[nodiscard]] Result<QList<Qualification>> qualifications() const; ///< of entries of all shortlists
    [[nodiscard]] Result<QList<JournalEntry>> journal(int limit) const;
    [[nodiscard]] Result<Problems> check() const;
    [[nodiscard]] Result<QList<WaiverRecord>> waivers() const; ///< of all companies and profiles, oldest first
    /// Of one profile, as Workspace has them.
    [[nodiscard]] Result<QList<TierStanding>> tierStandings(const QString &profile, PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<TierProposal>>
    tierProposals(const QString &profile, std::optional<ProposalState> state = {}, PartnerId partner = {}) const;
    [[nodiscard]] Result<QList<Questionnaire>> questionnaires() const;        ///< to all companies, oldest first
    [[nodiscard]] Result<QString> workspaceSetting(const QString &key) const; ///< empty if there is none
    [[nodiscard]] Result<QList<CurrencyRate>> currencyRates() const;          ///< by currency, then day

    // Profiles
    [[nodiscard]] const QList<ProfileVersion> &profiles() const { return m_profiles; } ///< every version
    [[nodiscard]] const ProfileVersion *profile(ProfileId id) const;                   ///< nullptr if it is gone
    /// The version in force of each profile, else its newest draft, by name.
    [[nodiscard]] QList<ProfileVersion> currentVersions() const;
    /// "NAME": in force, else the newest draft, else the newest retired; "NAME@3": that version. Else NotFound.
    [[nodiscard]] Result<ProfileVersion> findProfile(const QString &nameOrVersion) const;
    /// The profile the pages measure with; invalid while the workspace has none. A view setting, not an edit.
    [[nodiscard]] ProfileId measuringProfile() const { return m_measuring; }
    void setMeasuringProfile(ProfileId id);
    void measureWith(const QString &nameOrVersion); ///< unless it is retired or gone
    /// Adds a profile as the next version of its name. Approves it if asked (and retires the name's approved version).
    /// Attributes it reads that the workspace lacks are added; their keys are returned.
    struct AddedProfile {
        ProfileId id;
        QStringList newAttributes;
    };
    [[nodiscard]] Result<AddedProfile> addProfile(const IdealProfile &profile, bool approve);
    [[nodiscard]] Result<> setProfileStatus(ProfileId id, ProfileStatus status);
    /// The version itself if it is a draft, else a new draft made from it.
    [[nodiscard]] Result<ProfileId> draftOf(ProfileId id);

    // Scores
    /// Scores of a stored version over the current pool, kept. Freezes an approved version's prior means at its first.
    [[nodiscard]] Result<std::shared_ptr<const Scores>> scores(ProfileId id);
    static constexpr std::size_t ScoredAtOnce = 50'000;    ///< companies, within a few frames
    [[nodiscard]] bool isScoredAtOnce(ProfileId id) const; ///< whether scores() can be asked for within a click
    /// Scores of the measuring profile; NotFound while there is none.
    [[nodiscard]] Result<std::shared_ptr<const Scores>> measuringScores();
    /// Scores of one company as the only row: fast however large the workspace is. Ranks say nothing.
    [[nodiscard]] Result<std::shared_ptr<const Scores>> scoresOfOne(ProfileId id, PartnerId partner);
    /// Keeps an approved version's prior means in the file at `path`: for scores that were read and reached the user.
    [[nodiscard]] static Result<> keepPriorMeans(const QString &path, ProfileId id, const QHash<QString, double> &means,
                                                 const Clock &clock = Clock());
    /// Scores over facts as recorded by a day; unknown values by the version's prior means, else the present pool's.
    [[nodiscard]] Result<std::shared_ptr<const Scores>> scoresAsOf(const ProfileVersion &version, const QDate &day);
    /// Scores of a profile that is being edited and not stored; `cache` makes the next call after a small change fast.
    [[nodiscard]] Result<std::shared_ptr<const Scores>> preview(const ProfileVersion &version,
                                                                CriterionCache *cache) const;
    /// The same move after move of one editor; the first move finds what the session has scored already.
    [[nodiscard]] Result<std::shared_ptr<const Scores>> preview(const ProfileVersion &version, LivePreview &live,
                                                                LivePreview::Order order) const;
    [[nodiscard]] const PoolHistory &poolHistory() const { return m_history; } ///< what lies between late snapshots

    // Coverage
    /// What the map of the coverage page shows: editors count the same cells. A view setting, not an edit.
    [[nodiscard]] const CoverageView &coverageView() const { return m_coverageView; }
    void setCoverageView(const CoverageView &view);
    /// Cells and who serves them, shared by all that count; kept until the facts or the market they follow from change.
    [[nodiscard]] CoverageKeeper &coverage() { return m_coverage; }

    // Changes
    /// One named, durable, undoable change: all of `body`, or nothing. `beforeCommit` runs last and may still refuse.
    [[nodiscard]] Result<> edit(const QString &name, const std::function<Result<>(Edit &)> &body,
                                const std::function<Result<>()> &beforeCommit = {});
    [[nodiscard]] Result<> undo();
    [[nodiscard]] Result<> redo();
    /// What was done so far can no longer be undone, only read in the history.
    [[nodiscard]] Result<> settle();
    /// Deletes a person for good, see Workspace::erasePerson(); for a large workspace use ErasePersonJob.
    [[nodiscard]] Result<Erasure> erasePerson(ContactId contact);
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    void setAuthor(const QString &name);
    /// Evidence for what the person at the keyboard enters today.
    [[nodiscard]] Evidence ownEvidence(Grade grade = Grade::Ungraded) const;

    // Imports
    [[nodiscard]] Result<QList<Listing>> listings(PartnerId partner) const; ///< its numbers in other systems
    [[nodiscard]] Result<QList<Listing>> missingListings() const; ///< companies that the last lists do not have
    [[nodiscard]] Result<QList<SavedMapping>> importMappings() const;
    /// The saved mapping that was made for a file with these headers, in any order; the newest, if there are several.
    [[nodiscard]] Result<std::optional<SavedMapping>> mappingFor(const QStringList &headers) const;
    /// Tells a plan the workspace's currency, and which companies it may meet under the numbers of options.list.
    [[nodiscard]] Result<> addKnown(ImportOptions &options) const;
    /// Applies a plan as one change: attributes, terms, all rows, the list they are. `beforeCommit` as in edit().
    [[nodiscard]] Result<> applyImport(const ImportPlan &plan, const StoreProgress &progress = {},
                                       const std::function<Result<>()> &beforeCommit = {});

    [[nodiscard]] Result<> saveCopy(const QString &path, bool withPeople) const;
    [[nodiscard]] Result<> close();

    /// Whether a job holds the workspace: until it ends edits are a Conflict, readings show what stood before.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed(const partnerscope::ChangeSet &change);
    void measuringProfileChanged();
    void coverageViewChanged();
    void undoChanged();
    void busyChanged(bool busy);

private:
    friend class ChangeJob;
    friend class ErasePersonJob;
    friend class ImportJob;
    friend class ScoringAhead;
    Session(std::unique_ptr<Workspace> workspace, const Clock &clock);
    [[nodiscard]] Result<> loadAll();
    [[nodiscard]] Result<> loadSchema(std::shared_ptr<const Schema> ready = nullptr);
    [[nodiscard]] Result<> loadWaivers();
    [[nodiscard]] Result<> loadWidening();
    [[nodiscard]] Result<> takeIn(const ChangeSet &change, std::shared_ptr<const Pool> readyPool = nullptr,
                                  std::shared_ptr<const Schema> readySchema = nullptr);
    [[nodiscard]] Result<ChangeSet> writeImport(const ImportPlan &plan, const StoreProgress &progress,
                                                const std::function<Result<>()> &beforeCommit = {});
    [[nodiscard]] Result<> refuseIfBusy() const;
    [[nodiscard]] Result<const Workspace *> readable() const;
    void chooseMeasuringProfile();
    void forgetScores();
    void setBusy(bool busy);

    Clock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    mutable std::unique_ptr<Workspace> m_reader; ///< a second connection, while a job works with the first
    std::shared_ptr<const Schema> m_schema;
    Retirement m_retired;
    std::shared_ptr<const Pool> m_pool;
    QList<ProfileVersion> m_profiles;
    ProfileId m_measuring;
    std::map<std::int64_t, KeptScores> m_scores; ///< by profile version
    PoolHistory m_history;
    CoverageView m_coverageView;
    CoverageKeeper m_coverage;
    CompileOptions m_options; ///< waivers as they really hold, and how age and grade widen
    QString m_author;
    bool m_busy = false;
    std::jthread m_keeping; ///< writes columns for the next time
};

} // namespace partnerscope
