#include "session/stabilityjob.h"

namespace partnerscope {

namespace {
constexpr std::size_t RivalsLookedAt = 100;
}

StabilityJob::StabilityJob(std::shared_ptr<const Scores> scores, const StabilityRequest &request, QObject *parent)
    : Job(tr("Stability"), parent)
    , m_scores(std::move(scores))
    , m_request(request)
{
}

StabilityJob::~StabilityJob()
{
    stop();
}

void StabilityJob::work()
{
    m_stability = partnerscope::stability(m_scores->version.profile, m_scores->compiled, m_scores->sheet,
                                          m_scores->ranking, m_request);
    m_rival = closestRival(m_scores->compiled, topCandidateRows(m_scores->ranking, RivalsLookedAt));
}

AcceptabilityJob::AcceptabilityJob(std::shared_ptr<const Scores> scores, AcceptabilityOptions options,
                                   std::size_t candidates, QObject *parent)
    : Job(tr("Chances"), parent)
    , m_scores(std::move(scores))
    , m_options(std::move(options))
    , m_candidates(candidates)
{
}

AcceptabilityJob::~AcceptabilityJob()
{
    stop();
}

void AcceptabilityJob::work()
{
    m_acceptability = partnerscope::acceptability(m_scores->version.profile, m_scores->compiled, m_scores->sheet,
                                                  topCandidateRows(m_scores->ranking, m_candidates), m_options,
                                                  [this](double share) { return report(share); });
}

} // namespace partnerscope
