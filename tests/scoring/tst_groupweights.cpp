#include "randomprofile.h"
#include "scoring/attainable.h"
#include "scoring/groupweights.h"
#include "scoring/rankweights.h"
#include "scoring/scoresheet.h"
#include "scoring/weights.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr std::uint64_t Seed = 20261122;
constexpr auto &Methods = RankMethods;

double total(const std::vector<double> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

bool isClose(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

Must mustBe(std::optional<double> atLeast)
{
    Must must;
    must.atLeast = atLeast;
    must.known = !atLeast;
    return must;
}

IdealProfile twoGroups()
{
    return profileOf(
        { group(u"market"_s, 3,
                { leaf(u"a"_s, 2, u"x"_s, LinearShape { 0, 1 }), leaf(u"b"_s, 1, u"x"_s, LinearShape { 0, 1 }),
                  leaf(u"gate"_s, 7, u"x"_s, std::nullopt, mustBe(std::nullopt)) }),
          leaf(u"c"_s, 1, u"x"_s, LinearShape { 0, 1 }) });
}

ValueRange rangeOf(const ValueFunction &function, AttributeType type = AttributeType::Number,
                   const std::vector<Term> &terms = {})
{
    PoolBuilder builder;
    builder.vocabulary(u"terms"_s, terms);
    builder.attribute(u"x"_s, type, terms.empty() ? QString() : u"terms"_s);
    return valueRange(function, u"x"_s, builder.schema);
}
} // namespace

#define COMPARE_RANGE(range, wantedLow, wantedHigh)                                                                    \
    do {                                                                                                               \
        const ValueRange found = (range);                                                                              \
        QVERIFY2(isClose(found.low, wantedLow) && isClose(found.high, wantedHigh),                                     \
                 qPrintable(u"%1 to %2"_s.arg(found.low).arg(found.high)));                                            \
    } while (false)

/// Weights from rankings and points, how a group takes them, and what a profile can reach.
class GroupWeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positions();
    void tiesShareTheMean();
    void noImportanceLeaves();
    void orderDoesNotMatter();
    void points();
    void refused();
    void groupTakesWeights();
    void groupRefuses();
    void reasonsKeepTheMethod();
    void leavesTakeShares();
    void leavesWithoutWeightKeepTheirGroup();
    void leavesRefuse();
    void ranges();
    void rangesOfSets();
    void rangesHoldForAnyFact();
    void attainablePoints();
};

void GroupWeightsTest::positions()
{
    for (const RankMethod method : Methods) {
        QVERIFY(positionWeights(method, 0).empty());
        QCOMPARE(positionWeights(method, 1), std::vector<double> { 1.0 });
        for (const std::size_t n : { 2u, 3u, 10u, 500u }) {
            const std::vector<double> weights = positionWeights(method, n);
            QVERIFY(isClose(total(weights), 1));
            QVERIFY(std::ranges::is_sorted(weights, std::ranges::greater {}));
            QVERIFY(weights.back() > 0);
        }
    }
}

void GroupWeightsTest::tiesShareTheMean()
{
    for (const RankMethod method : Methods) {
        const std::vector<double> free = positionWeights(method, 4);
        const Result<std::vector<double>> tied = rankWeights(method, { 2, 1, 2, 4 });
        QVERIFY(tied);
        QCOMPARE((*tied)[1], free[0]);
        QVERIFY(isClose((*tied)[0], (free[1] + free[2]) / 2));
        QCOMPARE((*tied)[0], (*tied)[2]);
        QCOMPARE((*tied)[3], free[3]);
        const Result<std::vector<double>> equal = rankWeights(method, { 5, 5, 5 });
        QVERIFY(equal);
        for (const double weight : *equal)
            QVERIFY(isClose(weight, 1.0 / 3));
        // Only the order counts, whether ties are written 1, 2, 2, 4 or 1, 2.5, 2.5, 4.
        QCOMPARE(*rankWeights(method, { 2.5, 1, 2.5, 400 }), *tied);
    }
}

void GroupWeightsTest::noImportanceLeaves()
{
    for (const RankMethod method : Methods) {
        const Result<std::vector<double>> weights = rankWeights(method, { 0, 1, 2, 0, 3 });
        QVERIFY(weights);
        const std::vector<double> three = positionWeights(method, 3);
        QCOMPARE(*weights, std::vector<double>({ 0, three[0], three[1], 0, three[2] }));
    }
}

void GroupWeightsTest::orderDoesNotMatter()
{
    Random random(Seed);
    for (int round = 0; round < 100; ++round) {
        const std::size_t n = 1 + random.below(12);
        std::vector<double> numbers;
        for (std::size_t i = 0; i < n; ++i)
            numbers.push_back(static_cast<double>(1 + random.below(6)));
        std::vector<std::size_t> order(n);
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        for (std::size_t i = n; i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        std::vector<double> shuffled;
        for (const std::size_t i : order)
            shuffled.push_back(numbers[i]);
        for (const RankMethod method : Methods) {
            const std::vector<double> one = *rankWeights(method, numbers);
            const std::vector<double> other = *rankWeights(method, shuffled);
            QVERIFY(isClose(total(one), 1));
            for (std::size_t i = 0; i < n; ++i)
                QCOMPARE(other[i], one[order[i]]); // to the last bit
        }
        const std::vector<double> one = *ratingWeights(numbers);
        const std::vector<double> other = *ratingWeights(shuffled);
        for (std::size_t i = 0; i < n; ++i)
            QCOMPARE(other[i], one[order[i]]);
    }
}

void GroupWeightsTest::points()
{
    QCOMPARE(*ratingWeights({ 7 }), std::vector<double> { 1.0 });
    QCOMPARE(*ratingWeights({ 0, 30, 10 }), std::vector<double>({ 0, 0.75, 0.25 }));
    const std::vector<double> huge = *ratingWeights({ 1e308, 1e308, 0 });
    QCOMPARE(huge, std::vector<double>({ 0.5, 0.5, 0 }));
    const std::vector<double> tiny = *ratingWeights({ 5e-324, 5e-324 });
    QCOMPARE(tiny, std::vector<double>({ 0.5, 0.5 }));
    // A common factor changes nothing.
    QVERIFY(isClose((*ratingWeights({ 0.3, 0.2 }))[0], (*ratingWeights({ 30, 20 }))[0]));
}

void GroupWeightsTest::refused()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    for (const std::vector<double> &bad :
         std::vector<std::vector<double>> { {}, { 0, 0 }, { 1, -1 }, { none, 1 }, { infinite, 1 }, { -infinite, 1 } }) {
        QCOMPARE(ratingWeights(bad).error().code, ErrorCode::InvalidInput);
        for (const RankMethod method : Methods)
            QCOMPARE(rankWeights(method, bad).error().code, ErrorCode::InvalidInput);
    }
}

void GroupWeightsTest::groupTakesWeights()
{
    const IdealProfile before = twoGroups();
    const Result<IdealProfile> after =
        withGroupWeights(before, { 0 }, { { u"a"_s, 1.0 / 3 }, { u"b"_s, 2.0 / 3 } }, u"Swing weights"_s);
    QVERIFY(after);
    const std::vector<Criterion> &market = after->criteria[0].criteria;
    QCOMPARE(market[0].weight, 33.3333);
    QCOMPARE(market[1].weight, 66.6667);
    QCOMPARE(market[2].weight, 7.0); // a pure must-have keeps its number
    QVERIFY(market[2].reason.isEmpty());
    QCOMPARE(after->criteria[0].weight, 3.0);
    QCOMPARE(after->criteria[1], before.criteria[1]);
    QVERIFY(validate(*after).isEmpty());
    // The top level, with a weight too small for its four decimals.
    const Result<IdealProfile> top =
        withGroupWeights(before, {}, { { u"market"_s, 1 }, { u"c"_s, 1e-9 } }, u"Direct rating"_s);
    QVERIFY(top);
    QCOMPARE(top->criteria[0].weight, 100.0);
    QCOMPARE(top->criteria[1].weight, 1e-4);
    QCOMPARE(top->criteria[0].criteria, before.criteria[0].criteria);
    const Result<IdealProfile> zero = withGroupWeights(before, {}, { { u"market"_s, 1 }, { u"c"_s, 0 } }, u"M"_s);
    QVERIFY(zero);
    QCOMPARE(zero->criteria[1].weight, 0.0);
}

void GroupWeightsTest::groupRefuses()
{
    const IdealProfile profile = twoGroups();
    const auto code = [&](const QList<int> &path, const QHash<QString, double> &weights) {
        const Result<IdealProfile> result = withGroupWeights(profile, path, weights, u"M"_s);
        return result ? std::optional<ErrorCode>() : std::optional(result.error().code);
    };
    QVERIFY(code({ 1 }, { { u"c"_s, 1 } }) == ErrorCode::NotFound); // a leaf is no group
    QVERIFY(code({ 9 }, { { u"c"_s, 1 } }) == ErrorCode::NotFound);
    QVERIFY(code({ 0 }, { { u"a"_s, 1 } }) == ErrorCode::InvalidInput); // b is left
    QVERIFY(code({ 0 }, { { u"a"_s, 1 }, { u"b"_s, 1 }, { u"c"_s, 1 } }) == ErrorCode::NotFound);
    QVERIFY(code({ 0 }, { { u"a"_s, 0 }, { u"b"_s, 0 } }) == ErrorCode::InvalidInput);
    QVERIFY(code({ 0 }, { { u"a"_s, -1 }, { u"b"_s, 2 } }) == ErrorCode::InvalidInput);
    QVERIFY(code({ 0 }, { { u"a"_s, std::nan("") }, { u"b"_s, 2 } }) == ErrorCode::InvalidInput);
    QVERIFY(!code({ 0 }, { { u"a"_s, 1 }, { u"b"_s, 2 } }));
}

void GroupWeightsTest::reasonsKeepTheMethod()
{
    IdealProfile profile = twoGroups();
    profile.criteria[0].criteria[0].reason = u"Where we sell"_s;
    const QHash<QString, double> weights { { u"a"_s, 2 }, { u"b"_s, 1 } };
    profile = *withGroupWeights(profile, { 0 }, weights, u"Rank sum"_s);
    QCOMPARE(profile.criteria[0].criteria[0].reason, u"[Rank sum] Where we sell"_s);
    QCOMPARE(profile.criteria[0].criteria[1].reason, u"[Rank sum]"_s);
    profile = *withGroupWeights(profile, { 0 }, weights, u"Swing weights"_s);
    QCOMPARE(profile.criteria[0].criteria[0].reason, u"[Swing weights] Where we sell"_s);
    profile = *withGroupWeights(profile, { 0 }, weights, u"Rank sum"_s, u"Board, May"_s);
    QCOMPARE(profile.criteria[0].criteria[0].reason, u"[Rank sum] Board, May"_s);
}

/// What the leaves are given is what the engine weighs them by, whatever the tree was before.
void GroupWeightsTest::leavesTakeShares()
{
    IdealProfile before = twoGroups();
    before.criteria[0].criteria[0].reason = u"[Rank sum] Where we sell"_s;
    const QHash<QString, double> weights { { u"a"_s, 0.1 }, { u"b"_s, 0.3 }, { u"c"_s, 0.6 } };
    const Result<IdealProfile> after = withLeafWeights(before, weights, u"Learned"_s);
    QVERIFY(after);
    QVERIFY(validate(*after).isEmpty());
    const IntegerWeights integer = integerWeights(*after);
    const std::vector<LeafRef> all = leaves(*after);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double share = double(integer.weights[i]) / double(integer.sum);
        QVERIFY2(isClose(share, weights.value(all[i].criterion->key), 1e-6), qPrintable(all[i].criterion->key));
    }
    const Criterion &market = after->criteria[0];
    QCOMPARE(market.weight, 40.0);
    QCOMPARE(market.reason, u"[Learned]"_s);
    QCOMPARE(market.criteria[0].reason, u"[Learned] Where we sell"_s);
    QCOMPARE(market.criteria[2], before.criteria[0].criteria[2]); // a must-have alone is not weighed
}

void GroupWeightsTest::leavesWithoutWeightKeepTheirGroup()
{
    const IdealProfile before = twoGroups();
    const Result<IdealProfile> after =
        withLeafWeights(before, { { u"a"_s, 0 }, { u"b"_s, 0 }, { u"c"_s, 1 } }, u"Learned"_s);
    QVERIFY(after);
    QVERIFY(validate(*after).isEmpty());
    QCOMPARE(after->criteria[0].weight, 0.0);
    QCOMPARE(after->criteria[0].criteria, before.criteria[0].criteria);
    QCOMPARE(after->criteria[1].weight, 100.0);
}

void GroupWeightsTest::leavesRefuse()
{
    const IdealProfile profile = twoGroups();
    const auto code = [&](const QHash<QString, double> &weights) {
        const Result<IdealProfile> result = withLeafWeights(profile, weights, u"M"_s);
        return result ? std::optional<ErrorCode>() : std::optional(result.error().code);
    };
    QCOMPARE(code({ { u"a"_s, 1 }, { u"nobody"_s, 1 } }), ErrorCode::NotFound);
    QCOMPARE(code({ { u"market"_s, 1 } }), ErrorCode::NotFound); // a group is no leaf
    QCOMPARE(code({ { u"a"_s, -1 }, { u"b"_s, 2 } }), ErrorCode::InvalidInput);
    QCOMPARE(code({ { u"a"_s, std::nan("") } }), ErrorCode::InvalidInput);
    QCOMPARE(code({ { u"a"_s, 0 }, { u"b"_s, 0 }, { u"c"_s, 0 } }), ErrorCode::InvalidInput);
}

void GroupWeightsTest::ranges()
{
    COMPARE_RANGE(rangeOf(LinearShape { 0, 10 }), 0, 1);
    COMPARE_RANGE(rangeOf(LinearShape { 0, 5 }, AttributeType::Rating), 0, 0.8);
    COMPARE_RANGE(rangeOf(LinearShape { 5, -5 }, AttributeType::YesNo), 0.4, 0.5);
    COMPARE_RANGE(rangeOf(TargetShape {}), 1, 1);
    COMPARE_RANGE(rangeOf(TargetShape { 1, 2, {}, {} }), 0, 1);
    COMPARE_RANGE(rangeOf(PointsShape { { { 0, 0.2 }, { 5, 0.9 }, { 9, 0.4 } } }), 0.2, 0.9);
    COMPARE_RANGE(rangeOf(BandsShape { { { 0, 0.2 }, { 5, 0.7 } } }), 0, 0.7);
    COMPARE_RANGE(rangeOf(LevelsShape { { u"low"_s, u"high"_s }, {} }), 0, 1);
    COMPARE_RANGE(rangeOf(LevelsShape { { u"only"_s }, {} }), 1, 1);
    COMPARE_RANGE(rangeOf(LevelsShape { { u"low"_s, u"high"_s }, { 0.3, 0.6 } }), 0.3, 0.6);
    COMPARE_RANGE(rangeOf(CategoriesShape { { { u"a"_s, 0.3 }, { u"b"_s, 0.8 } }, {} }), 0.3, 0.8);
    COMPARE_RANGE(rangeOf(CategoriesShape { { { u"a"_s, 0.3 }, { u"b"_s, 0.8 } }, 0.1 }), 0.1, 0.8);
    COMPARE_RANGE(rangeOf(YesNoShape { 0.9, 0.1 }), 0.1, 0.9);
}

void GroupWeightsTest::rangesOfSets()
{
    const std::vector<Term> terms { { u"EU"_s, u"Europe"_s, {}, {} },
                                    { u"DE"_s, u"Germany"_s, { u"EU"_s }, {} },
                                    { u"US"_s, u"States"_s, {}, {} } };
    const auto several = AttributeType::MultipleChoice;
    const auto one = AttributeType::Choice;
    const CoverageShape coverage { { { u"EU"_s, 1 }, { u"DE"_s, 2 }, { u"US"_s, 3 } } };
    COMPARE_RANGE(rangeOf(coverage, several, terms), 0, 1);
    COMPARE_RANGE(rangeOf(coverage, one, terms), 0, 0.5); // Germany is Europe as well: 3 of 6
    COMPARE_RANGE(rangeOf(AtLeastShape { 3, { { u"DE"_s, 1 }, { u"US"_s, 1 } } }, several, terms), 0, 2.0 / 3);
    COMPARE_RANGE(rangeOf(AtLeastShape { 2, { { u"DE"_s, 1 }, { u"germany"_s, 1 } } }, several, terms), 0, 0.5);
    COMPARE_RANGE(rangeOf(AtLeastShape { 3, {} }, several, terms), 0, 1);
    COMPARE_RANGE(rangeOf(AtLeastShape { 4, {} }, one, terms), 0.25, 0.25);
    const std::vector<WeightedTerm> tags { { u"DE"_s, 2 }, { u"US"_s, 0.5 } };
    COMPARE_RANGE(rangeOf(SimilarityShape { tags, SimilarityMeasure::Jaccard }, several, terms), 0, 1);
    COMPARE_RANGE(rangeOf(SimilarityShape { tags, SimilarityMeasure::Jaccard }, one, terms), 0, 0.5);
    // Both tags: 1.5 / (2.5 + 2 − 1.5); one: 1 / (2.5 + 1 − 1).
    COMPARE_RANGE(rangeOf(SimilarityShape { tags, SimilarityMeasure::Ruzicka }, several, terms), 0, 0.5);
    COMPARE_RANGE(rangeOf(SimilarityShape { tags, SimilarityMeasure::Ruzicka }, one, terms), 0, 0.4);
}

void GroupWeightsTest::rangesHoldForAnyFact()
{
    std::size_t values = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        RandomProfiles random(seed);
        const PoolBuilder builder = random.pool(40);
        const IdealProfile profile = random.profile();
        const Pool pool = builder.pool();
        const auto compiled = compile(profile, builder.schema, pool, onDay());
        QVERIFY(compiled);
        const std::vector<LeafRef> refs = leaves(profile);
        for (std::size_t i = 0; i < refs.size(); ++i) {
            const Criterion &criterion = *refs[i].criterion;
            if (!criterion.value)
                continue;
            const ValueRange range = valueRange(*criterion.value, criterion.attribute, builder.schema);
            for (const std::uint32_t value : compiled->leaves[i].column->values) {
                if (value == ValueUnknown)
                    continue;
                ++values;
                const double v = fromFixed(value);
                QVERIFY2(v >= range.low - 1e-8 && v <= range.high + 1e-8,
                         qPrintable(u"seed %1, %2 %3: %4 outside %5 to %6"_s.arg(seed)
                                        .arg(shapeKey(*criterion.value), criterion.attribute)
                                        .arg(v)
                                        .arg(range.low)
                                        .arg(range.high)));
            }
        }
    }
    QVERIFY(values > 1000);
}

void GroupWeightsTest::attainablePoints()
{
    PoolBuilder builder;
    builder.attribute(u"x"_s, AttributeType::Number).attribute(u"y"_s, AttributeType::YesNo);
    IdealProfile profile =
        profileOf({ leaf(u"a"_s, 3, u"x"_s, PointsShape { { { 0, 0.2 }, { 10, 0.6 } } }),
                    leaf(u"b"_s, 1, u"y"_s, YesNoShape { 1, 0 }), leaf(u"off"_s, 0, u"y"_s, YesNoShape { 1, 0 }) });
    const std::optional<Attainable> points = attainable(profile, builder.schema);
    QVERIFY(points && isClose(points->low, 15, 1e-6) && isClose(points->high, 70, 1e-6));
    builder.add(u"worst"_s, { { u"x"_s, -5.0 }, { u"y"_s, false } });
    builder.add(u"best"_s, { { u"x"_s, 50.0 }, { u"y"_s, true } });
    const auto compiled = compile(profile, builder.schema, builder.pool(), onDay());
    QVERIFY(compiled);
    const ScoreSheet sheet = score(*compiled);
    QVERIFY(isClose(sheet.fit(0), points->low, 1e-5));
    QVERIFY(isClose(sheet.fit(1), points->high, 1e-5));
    // Must-haves do not change it; without weight there is nothing to reach.
    profile.criteria[0].must = mustBe(5.0);
    QVERIFY(isClose(attainable(profile, builder.schema)->low, points->low));
    profile.criteria[0].weight = 0;
    profile.criteria[1].weight = 0;
    QVERIFY(!attainable(profile, builder.schema));
}

QTEST_APPLESS_MAIN(GroupWeightsTest)

#include "tst_groupweights.moc"
