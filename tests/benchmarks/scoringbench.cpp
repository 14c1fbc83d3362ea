#include "scoringbench.h"

#include "insight/coveragecounts.h"
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

    ScoreSheet reused = sheet;
    std::size_t sink = 0;
    int step = 0;
    Follower follower(sample);
    Criterion &dragged = profile.criteria[1].criteria[2];
    std::vector<Figure> figures;
    figures.push_back({ QStringLiteral("read the 40 compiled columns once"),
                        timed(runs, [&] { sink += readOnce(columns); }), 0, true });
    figures.push_back({ QStringLiteral("score the whole pool, columns compiled"),
                        timed(runs,
                              [&] {
                                  score(ready, reused);
                                  sink += reused.size();
                              }),
                        2 * figures.front().time.best });
    figures.push_back({ QStringLiteral("distribution of 256 bins"),
                        timed(runs, [&] { sink += distribution(sheet, 256).qualified; }) });
    figures.push_back(
        { QStringLiteral("top 100"), timed(runs, [&] { sink += topRows(sheet, sample.pool, 100).size(); }) });
    figures.push_back({ QStringLiteral("rank every company"),
                        timed(runs, [&] { sink += rankRows(sheet, sample.pool).ranked; }), 100 });
    figures.push_back({ QStringLiteral("one weight dragged: the whole frame"),
                        timed(runs,
                              [&] {
                                  dragged.weight = 1 + 0.01 * ++step;
                                  sink += follower.follow(profile);
                              }),
                        Frame });
    figures.push_back({ QStringLiteral("value function dragged: the whole frame"),
                        timed(runs,
                              [&] {
                                  profile.criteria[1].criteria[1].value = LinearShape { 0, 500.0 + ++step };
                                  sink += follower.follow(profile);
                              }),
                        Frame });
    figures.push_back({ QStringLiteral("tier cut dragged: the whole frame"),
                        timed(runs,
                              [&] {
                                  profile.tiers[1].atLeast = 45 + 0.01 * ++step;
                                  sink += follower.follow(profile);
                              }),
                        Frame });
    figures.push_back({ QStringLiteral("compile 40 criteria from nothing"),
                        timed(std::max(1, runs / 4), [&] { sink += compiled(profile, sample, nullptr).rows; }) });
    figures.push_back({ QStringLiteral("explain one company"), timed(runs, [&] {
                            sink += static_cast<std::size_t>(inWords(explain(ready, sheet, sheet.size() / 2)).size());
                        }) });
    if (sink == 0)
        std::fprintf(stderr, "nothing was computed\n");
    return figures;
}

} // namespace partnerscope::bench
