#pragma once

#include "insight/proposals.h"
#include "session/job.h"
#include "session/session.h"

namespace partnerscope {

/// A proposal with the cells it speaks of.
struct CoverageProposal {
    CoverageSpace space;
    Proposal proposal;
};

/// Chooses candidates for a session's scores; engagements and shortlists are taken from the workspace. Errors as
/// CoverageSpace::make() and propose().
[[nodiscard]] Result<CoverageProposal> proposalOf(const Session &session, const Scores &scores,
                                                  const CoverageQuestion &dimensions, const CoverageRule &rule,
                                                  ProposalQuestion question);

/// The same on a thread of its own.
class ProposalJob : public Job
{
    Q_OBJECT

public:
    /// Reads engagements and shortlists at once.
    ProposalJob(const Session &session, std::shared_ptr<const Scores> scores, CoverageQuestion dimensions,
                ProposalQuestion question, QObject *parent = nullptr);
    ~ProposalJob() override;
    [[nodiscard]] const std::shared_ptr<const Scores> &scores() const { return m_scores; }
    [[nodiscard]] const Result<std::shared_ptr<const CoverageProposal>> &result() const { return m_result; }

private:
    void work() override;

    std::shared_ptr<const Scores> m_scores;
    CoverageQuestion m_dimensions;
    Result<ProposalQuestion> m_question;
    Result<std::shared_ptr<const CoverageProposal>> m_result;
};

/// Costs per pool row out of a table with the columns partner and cost; NaN where it says nothing. Names it has that
/// no company bears go into `strangers`. A name that several companies bear costs the same for each; a name given twice
/// must cost the same. \returns Io, or InvalidInput that names line and reason.
[[nodiscard]] Result<std::vector<double>> readCosts(const QString &path, const Pool &pool, QStringList *strangers);

/// Costs per pool row from a numeric attribute; NaN where it is unknown or negative, and everywhere without such a
/// column.
[[nodiscard]] std::vector<double> costsOf(const Pool &pool, const QString &attribute);

} // namespace partnerscope
