#include "session/pagedata.h"

namespace partnerscope {

CoverageAxes defaultCoverageAxes(const Scores &scores)
{
    const auto hasTerms = [&](const char *key) {
        const PoolColumn *column = scores.pool->column(QString::fromLatin1(key));
        return column
            && (std::holds_alternative<SetColumn>(column->data) || std::holds_alternative<CodeColumn>(column->data));
    };
    const char *rows = hasTerms("regions_served") ? "regions_served" : hasTerms("country") ? "country" : nullptr;
    const char *columns = hasTerms("industries_served") ? "industries_served"
        : hasTerms("customer_segments")                 ? "customer_segments"
                                                        : nullptr;
    if (!rows || !columns)
        return {};
    return { QString::fromLatin1(rows), QString::fromLatin1(columns) };
}

Result<CoverageMap> coverageOf(const Scores &scores, const CoverageAxes &axes,
                               const std::optional<CoverageFilter> &filter)
{
    const Result<CoverageSpace> space = coverageSpaceOf(scores, { axes, filter });
    if (!space)
        return space.failure();
    return coverage(*space, *scores.pool, scores.sheet);
}

} // namespace partnerscope
