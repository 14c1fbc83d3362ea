#include "backtestbench.h"

#include "base/random.h"
#include "insight/backtest.h"
#include "insight/lenses.h"
#include "samplepool.h"

#include <cstdio>
#include <cstdlib>

namespace partnerscope::bench {

namespace {
const Horizon Year { QDate(2025, 7, 1), 12 };
constexpr std::size_t MostLearned = 10'000; ///< more outcomes than any program has, and minutes
const QString Measure = QStringLiteral("sourced_revenue");

/// Results that follow the fit with luck in them.
struct Results {
    QList<Engagement> engagements;
    QList<Performance> performance;
};

Results resultsOf(const Sample &sample, const ScoreSheet &sheet)
{
    Results results;
    Random random(7);
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        Engagement engagement;
        engagement.partner = sample.pool.id(row);
        engagement.stage = QStringLiteral("onboard");
        engagement.agreedOn = QDate(2024, 1, 1);
        results.engagements << engagement;
        for (const QString &quarter : Year.quarters())
            results.performance << Performance {
                {}, engagement.partner, quarter, Measure, 1000 * sheet.fit(row) * (0.5 + random.uniform())
            };
    }
    return results;
}

template <typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(*result);
}
} // namespace

std::vector<Figure> backtestFigures(std::size_t partners, int runs)
{
    const Sample sample = samplePool(partners);
    CompileOptions options;
    options.asOf = Year.factsUntil();
    const CompiledProfile compiled = valueOf(compile(sample.profile, sample.schema, sample.pool, options));
    const ScoreSheet sheet = score(compiled);
    const Ranking ranking = rankRows(sheet, sample.pool);
    const Results results = resultsOf(sample, sheet);
    ProfileVersion version;
    version.profile = sample.profile;
    const auto outcomes = [&] {
        return outcomesOver(sample.pool, results.engagements, results.performance, Measure, Year);
    };
    const BacktestInput input { version, compiled, sheet, Measure, Year, outcomes() };
    std::vector<const std::vector<std::uint32_t> *> columns;
    for (const CompiledProfile::Leaf &leaf : compiled.leaves)
        columns.push_back(&leaf.column->values);

    std::size_t sink = 0;
    std::vector<Figure> figures;
    figures.push_back({ QStringLiteral("read the 40 compiled columns once"),
                        timed(runs, [&] { sink += readOnce(columns); }), 0, true });
    figures.push_back({ QStringLiteral("collect the outcomes of four quarters"),
                        timed(runs, [&] { sink += outcomes().cases.size(); }) });
    figures.push_back({ QStringLiteral("back-test: every figure, 40 criteria"),
                        timed(runs, [&] { sink += valueOf(backtest(input, {})).all.cases; }), 500 });
    if (partners <= MostLearned) {
        BacktestOptions learning;
        learning.learn = true;
        learning.learning.draws = 100;
        learning.learning.repeats = 1;
        figures.push_back({ QStringLiteral("the same with weights learned, 100 draws"),
                            timed(1, [&] { sink += valueOf(backtest(input, learning)).all.cases; }) });
    }
    figures.push_back({ QStringLiteral("TOPSIS and geometric mean, ranks of all"),
                        timed(runs, [&] { sink += lenses(compiled, sheet, ranking).rows.size(); }) });
    if (sink == 0)
        std::fprintf(stderr, "nothing was computed\n");
    return figures;
}

} // namespace partnerscope::bench
