#include "scoringbench.h"

#include "barekernels.h"
#include "insight/coveragecounts.h"
#include "peers.h"
#include "scoring/explanation.h"
#include "scoring/livescorer.h"

#include <cstdio>
#include <cstdlib>

namespace partnerscope::bench {

namespace {
constexpr double Frame = 1000.0 / 60;

CompiledProfile compiled(const IdealProfile &profile, const Sample &sample, CriterionCache *cache)
{
    CompileOptions options;
    options.asOf = QDate(2026, 7, 1);
    auto result = compile(profile, sample.schema, sample.pool, options, cache);
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(*result);
}

/// What has to be current after every move of a drag: scores, tiers, distribution, top list and coverage counts.
struct Follower {
    const Sample &sample;
    CriterionCache cache;
    LiveScorer scorer;
    ScoreSheet sheet;
    CoverageCounts coverage;

    explicit Follower(const Sample &of)
        : sample(of)
        , coverage(space(of), of.pool.size())
    {
    }
    static CoverageSpace space(const Sample &of)
    {
        auto made = CoverageSpace::make(of.profile, of.schema, of.pool,
                                        { { { QStringLiteral("a3") }, { QStringLiteral("a4") } }, {} });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }
    std::size_t follow(const IdealProfile &profile)
    {
        const LiveFigures figures = scorer.score(compiled(profile, sample, &cache), sample.pool, sheet);
        return figures.distribution.qualified + figures.top.size() + coverage.update(sheet);
    }
};
} // namespace

std::vector<Figure> scoringFigures(const Sample &sample, int runs)
{
    CriterionCache cache;
    IdealProfile profile = sample.profile;
    const CompiledProfile ready = compiled(profile, sample, &cache);
    const ScoreSheet sheet = score(ready);
    std::vector<const std::vector<std::uint32_t> *> columns;
    for (const CompiledProfile::Leaf &leaf : ready.leaves)
        columns.push_back(&leaf.column->values);
    const BareFigures bare = bareFigures(sample.pool.size(), runs);

    ScoreSheet reused = sheet;
    std::size_t sink = 0;
    int step = 0;
    Follower follower(sample);
    Criterion &dragged = profile.criteria[1].criteria[2];
    std::vector<Figure> figures;
    OwnTimes own;
    const auto measure = [&](const char *what, const std::function<void()> &body, double aim = 0) {
        figures.push_back({ QString::fromLatin1(what), timed(runs, body), aim, false, {} });
        return figures.back().time.best;
    };
    const double once = measure("read the 40 compiled columns once", [&] { sink += readOnce(columns); });
    figures.back().isYardstick = true;
    figures.push_back({ QStringLiteral("bare: 32-bit sum of 40 16-bit columns"), bare.weightedSum, 0, false, {} });
    figures.push_back(
        { QStringLiteral("bare: one column's delta, tiers, 256 bins, top 100"), bare.frame, 0, false, {} });
    figures.push_back({ QStringLiteral("bare: vectorised sort of 64-bit keys, one core"), bare.sort, 0, false, {} });
    measure(
        "score the whole pool, columns compiled",
        [&] {
            score(ready, reused);
            sink += reused.size();
        },
        2 * once);
    own.scored = measure("score the whole pool, and its top 100", [&] {
        score(ready, reused);
        sink += topRows(reused, sample.pool, 100).size();
    });
    measure("distribution of 256 bins", [&] { sink += distribution(sheet, 256).qualified; });
    measure("top 100", [&] { sink += topRows(sheet, sample.pool, 100).size(); });
    measure(
        "rank every company", [&] { sink += rankRows(sheet, sample.pool).ranked; }, 2 * bare.sort.best);
    own.frame = measure(
        "one weight dragged: the whole frame",
        [&] {
            dragged.weight = 1 + 0.01 * ++step;
            sink += follower.follow(profile);
        },
        2 * bare.frame.best);
    measure(
        "value function dragged: the whole frame",
        [&] {
            profile.criteria[1].criteria[1].value = LinearShape { 0, 500.0 + ++step };
            sink += follower.follow(profile);
        },
        Frame);
    measure(
        "tier cut dragged: the whole frame",
        [&] {
            profile.tiers[1].atLeast = 45 + 0.01 * ++step;
            sink += follower.follow(profile);
        },
        Frame);
    measure("compile 40 criteria from nothing", [&] { sink += compiled(profile, sample, nullptr).rows; });
    measure("explain one company",
            [&] { sink += static_cast<std::size_t>(inWords(explain(ready, sheet, sheet.size() / 2)).size()); });
    for (Figure &peer : peerFigures(ready, own))
        figures.push_back(std::move(peer));
    if (sink == 0)
        std::fprintf(stderr, "nothing was computed\n");
    return figures;
}

} // namespace partnerscope::bench
