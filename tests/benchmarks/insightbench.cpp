#include "insightbench.h"

#include "insight/acceptability.h"
#include "insight/jointchange.h"
#include "insight/stability.h"

#include <cstdio>

namespace partnerscope::bench {

namespace {
template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

Figure sampling(const QString &what, const std::function<Result<Acceptability>()> &sample, int runs)
{
    return { what,
             timed(runs,
                   [&] {
                       if (take(sample()).samples == 0)
                           std::fprintf(stderr, "nothing was sampled\n");
                   }),
             1000 };
}
} // namespace

std::vector<Figure> insightFigures(const Sample &sample, int runs)
{
    CompileOptions day;
    day.asOf = QDate(2026, 7, 1);
    IdealProfile profile = sample.profile;
    profile.unknown.floor = 0;
    const CompiledProfile compiled = take(compile(profile, sample.schema, sample.pool, day));
    const ScoreSheet sheet = score(compiled);
    const Ranking ranking = rankRows(sheet, sample.pool);
    std::vector<const std::vector<std::uint32_t> *> columns;
    for (const CompiledProfile::Leaf &leaf : compiled.leaves)
        columns.push_back(&leaf.column->values);

    std::size_t sink = 0;
    std::vector<Figure> figures;
    figures.push_back({ QStringLiteral("read the 40 compiled columns once"),
                        timed(runs, [&] { sink += readOnce(columns); }), 0, true });
    const auto ranges = [&](const CompiledProfile &by) {
        return timed(runs, [&] { sink += stability(profile, by, sheet, ranking, { 10, 0u }).nodes.size(); });
    };
    figures.push_back({ QStringLiteral("stability: 44 nodes, winner, top 10, order, tier"), ranges(compiled), 5000 });
    CompiledProfile renormalised = compiled;
    renormalised.unknown.estimate = Estimate::Renormalise;
    figures.push_back({ QStringLiteral("the same, unknown values left out (renormalise)"), ranges(renormalised) });
    figures.push_back({ QStringLiteral("closest rival by a joint change, of the top 100"), timed(runs, [&] {
                            sink += closestRival(compiled, topCandidateRows(ranking, 100)).has_value() ? 1u : 0u;
                        }) });
    const std::vector<std::uint32_t> candidates = topCandidateRows(ranking, 500);
    for (const auto knowledge : { WeightKnowledge::Uniform, WeightKnowledge::Ordinal, WeightKnowledge::Around }) {
        AcceptabilityOptions options;
        options.weights.knowledge = knowledge;
        figures.push_back(sampling(
            QStringLiteral("10,000 samples x %1 x 40, %2").arg(candidates.size()).arg(weightKnowledgeKey(knowledge)),
            [&] { return acceptability(profile, compiled, sheet, candidates, options); }, runs));
    }
    if (sink == 0)
        std::fprintf(stderr, "nothing was computed\n");
    return figures;
}

} // namespace partnerscope::bench
