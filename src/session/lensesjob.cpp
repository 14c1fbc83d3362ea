#include "session/lensesjob.h"

#include "session/lensexports.h"

namespace partnerscope {

LensesJob::LensesJob(std::shared_ptr<const Scores> scores, std::size_t count, QObject *parent)
    : Job(tr("Other ways to add up"), parent)
    , m_scores(std::move(scores))
    , m_count(count)
{
}

LensesJob::~LensesJob()
{
    stop();
}

void LensesJob::work()
{
    if (!report(0))
        return;
    m_lenses = partnerscope::lenses(m_scores->compiled, m_scores->sheet, m_scores->ranking);
    if (!report(0.5))
        return;
    std::vector<std::size_t> positions = m_lenses.largestDisagreements(m_count);
    std::erase_if(positions, [this](std::size_t position) { return m_lenses.rows[position].disagreement() == 0; });
    const std::vector<std::optional<Lenses::Cause>> causes = causesOf(m_scores->compiled, m_lenses, positions);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Lenses::Row &row = m_lenses.rows[positions[i]];
        m_disagreements.push_back({ row, causes[i] ? lensReason(m_scores->compiled, row, *causes[i]) : QString() });
    }
}

} // namespace partnerscope
