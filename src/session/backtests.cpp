#include "session/backtests.h"

#include "base/text.h"

namespace partnerscope {

Result<Backtest> backtestOf(const Session &session, const ProfileVersion &version, const BacktestRequest &request)
{
    const Result<QList<Performance>> performance = session.performance({});
    if (!performance)
        return performance.failure();
    const Result<QList<Engagement>> engagements = session.engagements();
    if (!engagements)
        return engagements.failure();
    const Result<Horizon> horizon =
        horizonFor(*performance, request.measure, request.months, request.from, session.clock().today());
    if (!horizon)
        return horizon.failure();
    const Result<std::shared_ptr<const Pool>> pool = session.poolAsOf(horizon->factsUntil());
    if (!pool)
        return pool.failure();
    const Result<std::shared_ptr<const Schema>> schema = session.schemaAsOf(horizon->factsUntil());
    if (!schema)
        return schema.failure();
    // Prior means frozen since then, or taken from the pool as it is now, would know what came later.
    CompileOptions options;
    options.asOf = horizon->factsUntil();
    const Result<CompiledProfile> compiled = compile(version.profile, **schema, **pool, options);
    if (!compiled)
        return compiled.failure();
    const ScoreSheet sheet = score(*compiled);
    Result<Backtest> tested = backtest({ version, *compiled, sheet, request.measure, *horizon,
                                         outcomesOver(**pool, *engagements, *performance, request.measure, *horizon) },
                                       { request.target, request.learn, request.learning });
    const Result<QString> notice = session.historyNotice(horizon->factsUntil());
    if (!notice)
        return notice.failure();
    if (tested && !notice->isEmpty())
        tested->notices << *notice;
    return tested;
}

} // namespace partnerscope
