#include "randomdrags.h"
#include "scoring/livescorer.h"
#include "scoring/numberpieces.h"

#include <QTest>

#include <hwy/targets.h>

#include <cmath>
#include <map>

using namespace partnerscope;

namespace {
CompiledProfile compiled(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                         CriterionCache *cache = nullptr)
{
    auto result = compile(profile, schema, pool, onDay(), cache);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

bool isSame(const ScoreSheet &a, const ScoreSheet &b)
{
    return a.fitSum == b.fitSum && a.lowSum == b.lowSum && a.wideHighSum == b.wideHighSum
        && a.knownWeight == b.knownWeight && a.status == b.status && a.qualifying == b.qualifying && a.tier == b.tier
        && a.scale == b.scale && a.weightSum == b.weightSum && a.qualifyAtSum == b.qualifyAtSum && a.tiers == b.tiers;
}

/// Four groups of eight numbers, many of them unknown, with the weights of a person who likes halves.
IdealProfile groups(PoolBuilder &builder, Random &random, int companies)
{
    std::vector<Criterion> criteria;
    for (int g = 0; g < 4; ++g) {
        std::vector<Criterion> leaves;
        for (int i = 0; i < 8; ++i) {
            const QString key = QStringLiteral("a%1_%2").arg(g).arg(i);
            builder.attribute(key, AttributeType::Number);
            leaves.push_back(leaf(key, 1 + 0.5 * i, key, LinearShape { 0, 100 }));
        }
        criteria.push_back(group(QStringLiteral("g%1").arg(g), 1 + g, leaves));
    }
    criteria[0].criteria[0].must = Must {};
    criteria[0].criteria[0].must->atLeast = 10;
    for (int row = 0; row < companies; ++row) {
        QMap<QString, Value> facts;
        for (int g = 0; g < 4; ++g) {
            for (int i = 0; i < 8; ++i)
                facts.insert(QStringLiteral("a%1_%2").arg(g).arg(i),
                             random.chance(0.2) ? Value {} : Value(100 * random.uniform()));
        }
        builder.add(QStringLiteral("Company %1").arg(random.below(100)), facts);
    }
    return profileOf(criteria);
}

/// Edits of a profile and of facts, in memory.
class RandomEdits
{
public:
    explicit RandomEdits(std::uint64_t seed)
        : m_source(seed)
        , m_builder(m_source.pool(20 + m_source.random().below(40)))
        , m_drags(m_source)
    {
        do
            m_profile = m_source.profile();
        while (leaves(m_profile).size() < 14);
        m_pool = m_builder.pool();
    }

    void next()
    {
        const IdealProfile before = m_profile;
        if (!m_drags.move(m_profile))
            changeFact();
        auto now = compile(m_profile, m_builder.schema, m_pool, onDay(), &m_cache);
        if (!now) {
            m_profile = before;
            now = compile(m_profile, m_builder.schema, m_pool, onDay(), &m_cache);
        }
        m_compiled = std::move(*now);
    }
    [[nodiscard]] const CompiledProfile &compiledLive() const { return m_compiled; }

    [[nodiscard]] const IdealProfile &profile() const { return m_profile; }
    [[nodiscard]] const Schema &schema() const { return m_builder.schema; }
    [[nodiscard]] const Pool &pool() const { return m_pool; }

private:
    void changeFact()
    {
        const auto row = static_cast<std::uint32_t>(m_source.random().below(m_pool.size()));
        const auto [key, value] = m_source.otherFact();
        m_builder.set(row, key, value);
        m_pool = m_builder.pool();
        m_cache.follow({ row });
    }

    RandomProfiles m_source;
    PoolBuilder m_builder;
    RandomDrags m_drags;
    Pool m_pool;
    IdealProfile m_profile;
    CriterionCache m_cache;
    CompiledProfile m_compiled; ///< with the help of the cache
};
} // namespace

/// Scores that follow an editor are the scores from nothing, bit for bit.
class LiveScorerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandEdits();
    void draggedWeightReadsItsGroup();
    void draggedValueFunctionReadsOneColumn();
    void draggedCutReadsNoColumn();
    void everyProcessorAgrees();
    void columnsInPiecesAreTheFunction();
    void manyRowsAndThreads();
    void movedRowsFindTheirPlaces();
    void emptyPool();
};

void LiveScorerTest::tenThousandEdits()
{
    std::map<LiveScorer::Way, int> ways;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        RandomEdits edits(seed);
        LiveScorer scorer;
        ScoreSheet live;
        for (int edit = 0; edit < 400; ++edit) {
            edits.next();
            const LiveFigures figures = scorer.score(edits.compiledLive(), edits.pool(), live);
            const CompiledProfile fresh = compiled(edits.profile(), edits.schema(), edits.pool());
            const ScoreSheet sheet = score(fresh);
            const QByteArray place = QByteArray::number(seed) + '/' + QByteArray::number(edit);
            QVERIFY2(isSame(live, sheet), place.constData());
            QVERIFY2(figures.distribution == distribution(sheet, LiveScorer::Bins), place.constData());
            const Ranking ranking = rankRows(sheet, edits.pool());
            const std::size_t top = std::min(LiveScorer::Top, ranking.ranked);
            QVERIFY2(std::ranges::equal(figures.top, std::span(ranking.order).first(top)), place.constData());
            ++ways[scorer.lastWay()];
        }
    }
    for (const LiveScorer::Way way : { LiveScorer::Way::All, LiveScorer::Way::Base, LiveScorer::Way::Moved })
        QVERIFY2(ways[way] > 500, qPrintable(QString::number(ways[way])));
}

void LiveScorerTest::draggedWeightReadsItsGroup()
{
    for (const double start : { 1.0, 3.14159265358979 }) { // exact integer weights, and rounded ones
        PoolBuilder builder;
        Random random(7);
        IdealProfile profile = groups(builder, random, 300);
        profile.criteria[1].criteria[2].weight = start;
        const Pool pool = builder.pool();
        LiveScorer scorer;
        ScoreSheet sheet;
        CriterionCache cache;
        for (int move = 0; move < 20; ++move) {
            profile.criteria[1].criteria[3].weight = 1 + 0.5 * move;
            const CompiledProfile now = compiled(profile, builder.schema, pool, &cache);
            (void)scorer.score(now, pool, sheet);
            QVERIFY(isSame(sheet, score(now)));
            if (move < 2)
                continue; // the first scores the pool, the second finds out what moves
            QCOMPARE(scorer.lastWay(), LiveScorer::Way::Moved);
            QVERIFY2(scorer.lastColumns() <= 20, qPrintable(QString::number(scorer.lastColumns())));
        }
    }
}

void LiveScorerTest::draggedValueFunctionReadsOneColumn()
{
    PoolBuilder builder;
    Random random(8);
    IdealProfile profile = groups(builder, random, 300);
    const Pool pool = builder.pool();
    LiveScorer scorer;
    ScoreSheet sheet;
    CriterionCache cache;
    for (int move = 0; move < 10; ++move) {
        profile.criteria[2].criteria[1].value = LinearShape { 0, 50.0 + move };
        const CompiledProfile now = compiled(profile, builder.schema, pool, &cache);
        (void)scorer.score(now, pool, sheet);
        QVERIFY(isSame(sheet, score(now)));
        if (move >= 2)
            QCOMPARE(scorer.lastColumns(), std::size_t { 1 });
    }
}

void LiveScorerTest::draggedCutReadsNoColumn()
{
    PoolBuilder builder;
    Random random(9);
    IdealProfile profile = groups(builder, random, 300);
    const Pool pool = builder.pool();
    LiveScorer scorer;
    ScoreSheet sheet;
    CriterionCache cache;
    for (int move = 0; move < 10; ++move) {
        profile.tiers[1].atLeast = 40 + move;
        const CompiledProfile now = compiled(profile, builder.schema, pool, &cache);
        const LiveFigures figures = scorer.score(now, pool, sheet);
        QVERIFY(isSame(sheet, score(now)));
        QVERIFY(figures.distribution == distribution(sheet, LiveScorer::Bins));
        if (move >= 2)
            QCOMPARE(scorer.lastColumns(), std::size_t { 0 });
    }
}

void LiveScorerTest::everyProcessorAgrees()
{
    PoolBuilder builder;
    Random random(10);
    IdealProfile profile = groups(builder, random, 3001); // no multiple of any vector
    profile.criteria[0].criteria[1].weight = 3.14159265358979;
    const Pool pool = builder.pool();
    const ScoreSheet usual = score(compiled(profile, builder.schema, pool));
    const std::int64_t supported = hwy::SupportedTargets();
    int seen = 0;
    for (std::int64_t bit = 1; bit > 0; bit <<= 1) {
        if ((supported & bit) == 0)
            continue;
        hwy::SetSupportedTargetsForTest(bit);
        ++seen;
        QVERIFY2(isSame(score(compiled(profile, builder.schema, pool)), usual), hwy::TargetName(bit));
    }
    hwy::SetSupportedTargetsForTest(0);
    QVERIFY(seen > 0);
}

void LiveScorerTest::columnsInPiecesAreTheFunction()
{
    RandomProfiles source(12);
    Random random(13);
    int seen = 0;
    std::vector<double> xs;
    while (seen < 400) {
        const IdealProfile profile = source.profile();
        for (const LeafRef &ref : leaves(profile)) {
            if (!ref.criterion->value || !readsNumber(*ref.criterion->value))
                continue;
            const ValueFunction &function = *ref.criterion->value;
            const std::optional<NumberPieces> pieces = inPieces(function);
            QVERIFY(pieces);
            xs = { 0, -0.0, 1e308, -1e308, 5e-324, std::nan(""), HUGE_VAL, -HUGE_VAL };
            for (int i = 0; i < 29; ++i)
                xs.push_back(300 * random.uniform() - 100);
            if (const PointsShape *points = std::get_if<PointsShape>(&function)) {
                for (const Knot &knot : points->knots)
                    xs.insert(xs.end(), { knot.x, std::nextafter(knot.x, -1e9), std::nextafter(knot.x, 1e9) });
            } else if (const TargetShape *target = std::get_if<TargetShape>(&function)) {
                for (const std::optional<double> &edge :
                     { target->zeroBelow, target->fullFrom, target->fullTo, target->zeroAbove }) {
                    if (edge)
                        xs.insert(xs.end(), { *edge, std::nextafter(*edge, -1e9), std::nextafter(*edge, 1e9) });
                }
            }
            std::vector<std::uint32_t> values(xs.size());
            pieces->evaluate(xs.data(), xs.size(), values.data());
            for (std::size_t i = 0; i < xs.size(); ++i)
                QCOMPARE(values[i], toFixed(evaluate(function, xs[i])));
            ++seen;
        }
    }
}

void LiveScorerTest::manyRowsAndThreads()
{
    PoolBuilder builder;
    builder.attribute(QStringLiteral("a"), AttributeType::Number).attribute(QStringLiteral("b"), AttributeType::Rating);
    Random random(3);
    for (int row = 0; row < 60'000; ++row)
        builder.add(QStringLiteral("Company %1").arg(row % 1000),
                    { { QStringLiteral("a"), random.chance(0.2) ? Value {} : Value(100 * random.uniform()) },
                      { QStringLiteral("b"), static_cast<double>(random.below(5)) } });
    IdealProfile profile = profileOf({ leaf(QStringLiteral("a"), 2, QStringLiteral("a"), LinearShape { 0, 100 }),
                                       leaf(QStringLiteral("b"), 1, QStringLiteral("b"), LinearShape { 0, 4 }) });
    profile.unknown.floor = 0;
    const Pool pool = builder.pool();
    const CompiledProfile ready = compiled(profile, builder.schema, pool);
    LiveScorer scorer;
    ScoreSheet sheet;
    const LiveFigures figures = scorer.score(ready, pool, sheet);
    QVERIFY(figures.distribution == distribution(sheet, LiveScorer::Bins));
    QCOMPARE(figures.top, topRows(sheet, pool, LiveScorer::Top));
    std::vector<std::size_t> bins(LiveScorer::Bins, 0);
    std::vector<std::size_t> tierBins((sheet.tiers.size() + 1) * LiveScorer::Bins, 0);
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        const double place = (sheet.fit(row) / 100 + ScoreEpsilon) * LiveScorer::Bins;
        const std::size_t bin = std::min(LiveScorer::Bins - 1, static_cast<std::size_t>(place));
        ++bins[bin];
        const std::size_t tier = sheet.tier[row] < 0 ? sheet.tiers.size() : static_cast<std::size_t>(sheet.tier[row]);
        if (sheet.status[row] >= FitStatus::Firm)
            ++tierBins[tier * LiveScorer::Bins + bin];
        QCOMPARE(sheet.qualifies(row), sheet.status[row] >= FitStatus::Firm && sheet.fitSum[row] >= sheet.qualifyAtSum);
    }
    QCOMPARE(figures.distribution.bins, bins);
    QCOMPARE(figures.distribution.tierBins, tierBins);
}

/// Rows that change anything, among many ties, end where ranking from nothing puts them.
void LiveScorerTest::movedRowsFindTheirPlaces()
{
    Random random(21);
    for (int pools = 0; pools < 40; ++pools) {
        PoolBuilder builder;
        builder.attribute(QStringLiteral("a"), AttributeType::Rating)
            .attribute(QStringLiteral("b"), AttributeType::Number);
        const auto some = [&] { return random.chance(0.2) ? Value {} : Value(static_cast<double>(random.below(5))); };
        const std::uint64_t companies = 1 + random.below(60);
        for (std::uint64_t row = 0; row < companies; ++row)
            builder.add(QStringLiteral("Company %1").arg(random.below(20)),
                        { { QStringLiteral("a"), some() }, { QStringLiteral("b"), some() } });
        IdealProfile profile = profileOf({ leaf(QStringLiteral("a"), 1, QStringLiteral("a"), LinearShape { 0, 4 }),
                                           leaf(QStringLiteral("b"), 1, QStringLiteral("b"), LinearShape { 0, 4 }) });
        profile.unknown = { Estimate::Worst, 0.4 };
        profile.criteria[0].must = Must {};
        profile.criteria[0].must->atLeast = 1;
        Ranking ranking;
        for (int change = 0; change < 40; ++change) {
            std::vector<std::uint32_t> moved;
            for (std::uint64_t i = random.below(5); i > 0; --i)
                moved.push_back(static_cast<std::uint32_t>(random.below(companies)));
            std::ranges::sort(moved);
            moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
            for (const std::uint32_t row : moved) {
                builder.set(row, QStringLiteral("a"), some());
                if (random.chance(0.5))
                    builder.set(row, QStringLiteral("name"), QStringLiteral("Company %1").arg(random.below(20)));
            }
            const Pool pool = builder.pool();
            const ScoreSheet sheet = score(compiled(profile, builder.schema, pool));
            const Ranking expected = rankRows(sheet, pool);
            ranking = change == 0 ? expected : reranked(ranking, sheet, pool, moved);
            QCOMPARE(ranking.order.values(), expected.order.values());
            QCOMPARE(ranking.rank.values(), expected.rank.values());
            QCOMPARE(ranking.ranked, expected.ranked);
        }
    }
}

void LiveScorerTest::emptyPool()
{
    PoolBuilder builder;
    Random random(1);
    const IdealProfile profile = groups(builder, random, 0);
    const Pool pool = builder.pool();
    LiveScorer scorer;
    ScoreSheet sheet;
    const LiveFigures figures = scorer.score(compiled(profile, builder.schema, pool), pool, sheet);
    QCOMPARE(sheet.size(), std::size_t { 0 });
    QVERIFY(figures.top.empty());
    QCOMPARE(figures.distribution.meanFit, 0.0);
    QVERIFY(rankRows(sheet, pool).order.empty());
}

QTEST_APPLESS_MAIN(LiveScorerTest)

#include "tst_livescorer.moc"
