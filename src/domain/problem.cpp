#include "domain/problem.h"

#include <QStringList>

namespace partnerscope {

Result<> toResult(const Problems &problems)
{
    if (problems.isEmpty())
        return {};
    QStringList lines;
    for (const Problem &problem : problems.first(std::min<qsizetype>(problems.size(), 20)))
        lines << (problem.place.isEmpty() ? problem.message : problem.place + QStringLiteral(": ") + problem.message);
    return fail(ErrorCode::InvalidInput, lines.join(QLatin1Char('\n')));
}

} // namespace partnerscope
