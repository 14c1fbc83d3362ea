#pragma once

#include "session/job.h"
#include "session/scoringahead.h"

namespace partnerscope {

/// One change to one attribute of many companies.
struct BulkChange {
    enum class Kind {
        Set,         ///< to `value`
        AddTerms,    ///< of `value`, a set; where nothing was known, just these
        RemoveTerms, ///< of `value`, a set; where none is left, the fact is unknown again
        Clear,
        ReviewBy ///< `reviewBy` of known facts; an invalid date takes it away
    };
    Kind kind = Kind::Set;
    QString attribute; ///< key; for ReviewBy empty: every fact
    Value value;
    QDate reviewBy;
    Evidence evidence; ///< of what is entered; not for ReviewBy
};

/// What a change would do, told before it is made.
struct BulkPreview {
    qsizetype selected = 0;
    qsizetype changed = 0;  ///< companies that would not be as they were
    qsizetype replaced = 0; ///< of those, companies whose known value goes
};
[[nodiscard]] BulkPreview previewBulk(const Session &session, const std::vector<PartnerId> &partners,
                                      const BulkChange &change);
/// One company that would not be as it was.
struct BulkLine {
    PartnerId partner;
    Value before; ///< of the attribute; unknown for ReviewBy, which leaves values alone
    Value after;
};
[[nodiscard]] std::vector<BulkLine> bulkLines(const Session &session, const std::vector<PartnerId> &partners,
                                              const BulkChange &change);
/// What the change is called in the list of changes: "Set Owner of 12 companies".
[[nodiscard]] QString bulkName(const Schema &schema, const BulkChange &change, qsizetype changed);

/// Makes the change at once, as one step to undo; does nothing where no company would change. \returns what it did.
[[nodiscard]] Result<BulkPreview> changeInBulk(Session &session, const std::vector<PartnerId> &partners,
                                               const BulkChange &change, const StoreProgress &progress = {});

/// The same beside the window. The session is busy until it has finished; cancelling changes nothing.
class BulkEditJob : public Job
{
    Q_OBJECT

public:
    BulkEditJob(Session &session, std::vector<PartnerId> partners, BulkChange change, QObject *parent = nullptr);
    ~BulkEditJob() override;
    [[nodiscard]] const Result<> &result() const { return m_result; }
    [[nodiscard]] const BulkPreview &preview() const { return m_preview; }

private:
    void work() override;
    void deliver() override;

    Session &m_session;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    std::vector<PartnerId> m_partners;
    BulkChange m_change;
    BulkPreview m_preview;
    ScoringAhead m_ahead;
    Result<ChangeSet> m_written;
    std::shared_ptr<const Pool> m_after; ///< null: the session reads it again, and says why it cannot
    Result<> m_result;
};

} // namespace partnerscope
