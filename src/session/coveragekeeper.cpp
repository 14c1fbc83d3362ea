#include "session/coveragekeeper.h"

#include <QCoreApplication>

namespace partnerscope {

Result<CoverageSpace> coverageSpaceOf(const Scores &scores, const CoverageView &view)
{
    if (view.isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "Coverage", "There are no two attributes to cross. Add regions and industries first."));
    return CoverageSpace::make(scores.version.profile, *scores.schema, *scores.pool,
                               { { { view.axes.rows }, { view.axes.columns } }, view.filter });
}

std::shared_ptr<const ServedCells> CoverageKeeper::find(const Scores &scores, const CoverageView &view,
                                                        const PoolHistory &history)
{
    if (!m_served || m_view != view || m_schema != scores.schema || m_market != scores.version.profile.customerProfile)
        return nullptr;
    if (m_pool == scores.pool)
        return m_served;
    const std::optional<std::vector<std::uint32_t>> rows = history.between(m_pool, scores.pool);
    if (!rows)
        return nullptr;
    Result<CoverageSpace> space = coverageSpaceOf(scores, view);
    std::shared_ptr<const ServedCells> now =
        space ? ServedCells::followed(m_served, std::move(*space), *rows) : nullptr;
    if (now)
        keep(scores, view, now);
    return now;
}

Result<std::shared_ptr<const ServedCells>> CoverageKeeper::make(const Scores &scores, const CoverageView &view)
{
    Result<CoverageSpace> space = coverageSpaceOf(scores, view);
    if (!space)
        return space.failure();
    return std::make_shared<const ServedCells>(std::move(*space), scores.pool->size());
}

void CoverageKeeper::keep(const Scores &scores, const CoverageView &view, std::shared_ptr<const ServedCells> served)
{
    m_served = std::move(served);
    m_pool = scores.pool;
    m_schema = scores.schema;
    m_market = scores.version.profile.customerProfile;
    m_view = view;
}

Result<std::shared_ptr<const ServedCells>> CoverageKeeper::served(const Scores &scores, const CoverageView &view,
                                                                  const PoolHistory &history)
{
    if (std::shared_ptr<const ServedCells> kept = find(scores, view, history))
        return kept;
    Result<std::shared_ptr<const ServedCells>> made = make(scores, view);
    if (made)
        keep(scores, view, *made);
    return made;
}

} // namespace partnerscope
