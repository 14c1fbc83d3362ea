#include "base/random.h"
#include "scoring/judges.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr std::uint64_t Seed = 20261122;
using Cells = std::vector<std::optional<double>>;
constexpr auto Empty = std::nullopt;

QStringList labels(std::size_t n)
{
    QStringList names;
    for (std::size_t i = 0; i < n; ++i)
        names << QString(QChar(static_cast<char16_t>(u'A' + i)));
    return names;
}

double total(const std::vector<double> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

bool isClose(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

bool areClose(const std::vector<double> &a, const std::vector<double> &b, double tolerance = 1e-9)
{
    return std::ranges::equal(a, b, [&](double x, double y) { return isClose(x, y, tolerance); });
}

double onScale(Random &random)
{
    const double step = static_cast<double>(1 + random.below(9));
    return random.chance(0.5) ? step : 1 / step;
}

/// Judgements that follow from weights and are off by a factor of up to e^noise.
PairwiseMatrix judged(const std::vector<double> &weights, double noise, Random &random)
{
    PairwiseMatrix matrix(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t j = i + 1; j < weights.size(); ++j)
            matrix.judge(i, j, weights[i] / weights[j] * std::exp(noise * (2 * random.uniform() - 1)));
    }
    return matrix;
}

std::vector<double> someWeights(std::size_t n, Random &random)
{
    std::vector<double> weights;
    for (std::size_t i = 0; i < n; ++i)
        weights.push_back(0.2 + random.uniform());
    const double sum = total(weights);
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

/// Takes judgements away as long as the rest links all criteria.
void thinOut(PairwiseMatrix &matrix, std::size_t wanted, Random &random)
{
    for (std::size_t tries = 0; tries < 200 && matrix.missingPairs() < wanted; ++tries) {
        const auto i = static_cast<std::size_t>(random.below(matrix.size()));
        const auto j = static_cast<std::size_t>(random.below(matrix.size()));
        if (i == j || !matrix.isJudged(i, j))
            continue;
        const double value = matrix.at(i, j);
        matrix.forget(i, j);
        if (components(matrix).size() > 1)
            matrix.judge(i, j, value);
    }
}
} // namespace

/// Pairwise judgements: what holds for any, and what must be refused.
class PairwiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consistentMatrices();
    void orderDoesNotMatter();
    void transposedIsReciprocal();
    void harkerIsTheCompletedMatrix();
    void leastSquaresOfCompleteAreGeometricMeans();
    void treesAreUndefined();
    void partsAreListed();
    void repairHelps();
    void circleIsNamed();
    void tables();
    void cells_data();
    void cells();
    void oneCellOfAPairIsEnough();
    void roundedReciprocals();
    void extremes();
    void remarksInWords();
    void judgesAreCombined();
    void judgesInAnyOrder();
    void spreadOfJudges();
    void overlapOfJudges();
};

void PairwiseTest::consistentMatrices()
{
    Random random(Seed);
    for (std::size_t n = 1; n <= 20; ++n) {
        const std::vector<double> weights = someWeights(n, random);
        const Result<PairwiseWeights> result = pairwiseWeights(judged(weights, 0, random), labels(n));
        QVERIFY(result);
        QVERIFY(areClose(result->weights, weights));
        QVERIFY(areClose(result->geometricMeans, weights));
        QVERIFY(isClose(result->lambda, static_cast<double>(n)));
        QVERIFY(isClose(result->cr.value(), 0));
        QVERIFY(isClose(result->gci.value(), 0));
        QVERIFY(!result->worst);
        QCOMPARE(result->isConsistent(), std::optional(true));
        QCOMPARE(result->index.isFromTable, n <= 15);
    }
}

void PairwiseTest::orderDoesNotMatter()
{
    Random random(Seed);
    for (int round = 0; round < 50; ++round) {
        const std::size_t n = 3 + random.below(6);
        PairwiseMatrix matrix = judged(someWeights(n, random), 1.2, random);
        thinOut(matrix, random.below(n), random);
        std::vector<std::size_t> order(n);
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        for (std::size_t i = n; i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        PairwiseMatrix shuffled(n);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) {
                if (i != j && matrix.isJudged(order[i], order[j]))
                    shuffled.judge(i, j, matrix.at(order[i], order[j]));
            }
        }
        const Result<PairwiseWeights> one = pairwiseWeights(matrix, labels(n));
        const Result<PairwiseWeights> other = pairwiseWeights(shuffled, labels(n));
        QVERIFY(one && other);
        QVERIFY(isClose(total(one->weights), 1, 1e-12));
        QVERIFY(isClose(total(one->geometricMeans), 1, 1e-12));
        QVERIFY(one->lambda >= static_cast<double>(n) - 1e-9);
        QVERIFY(isClose(one->lambda, other->lambda));
        QCOMPARE(one->cr.has_value(), other->cr.has_value());
        for (std::size_t i = 0; i < n; ++i) {
            QVERIFY(isClose(other->weights[i], one->weights[order[i]]));
            QVERIFY(isClose(other->geometricMeans[i], one->geometricMeans[order[i]]));
        }
    }
}

void PairwiseTest::transposedIsReciprocal()
{
    Random random(Seed);
    const std::vector<double> weights = someWeights(5, random);
    const PairwiseMatrix matrix = judged(weights, 0, random);
    PairwiseMatrix transposed(5);
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = i + 1; j < 5; ++j)
            transposed.judge(i, j, matrix.at(j, i));
    }
    const Result<PairwiseWeights> result = pairwiseWeights(transposed, labels(5));
    QVERIFY(result);
    double sum = 0;
    for (const double weight : weights)
        sum += 1 / weight;
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(isClose(result->weights[i], 1 / weights[i] / sum));
}

void PairwiseTest::harkerIsTheCompletedMatrix()
{
    Random random(Seed);
    for (int round = 0; round < 40; ++round) {
        const std::size_t n = 4 + random.below(6);
        PairwiseMatrix matrix = judged(someWeights(n, random), 1.0, random);
        thinOut(matrix, 1 + random.below(n), random);
        const Result<PairwiseWeights> incomplete = pairwiseWeights(matrix, labels(n));
        QVERIFY(incomplete && incomplete->hasConverged);
        PairwiseMatrix completed = matrix;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i + 1; j < n; ++j) {
                if (!matrix.isJudged(i, j))
                    completed.judge(i, j, incomplete->weights[i] / incomplete->weights[j]);
            }
        }
        const Result<PairwiseWeights> complete = pairwiseWeights(completed, labels(n));
        QVERIFY(complete);
        QVERIFY(areClose(incomplete->weights, complete->weights, 1e-8));
        QVERIFY(isClose(incomplete->lambda, complete->lambda, 1e-8));
        QVERIFY(incomplete->isApproximate && !complete->isApproximate);
        QVERIFY(!incomplete->gci && complete->gci);
    }
}

void PairwiseTest::leastSquaresOfCompleteAreGeometricMeans()
{
    Random random(Seed);
    for (std::size_t n = 2; n <= 9; ++n) {
        PairwiseMatrix matrix(n);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i + 1; j < n; ++j)
                matrix.judge(i, j, onScale(random));
        }
        std::vector<double> means;
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (std::size_t j = 0; j < n; ++j)
                sum += std::log(matrix.at(i, j));
            means.push_back(std::exp(sum / static_cast<double>(n)));
        }
        const double sum = total(means);
        for (double &mean : means)
            mean /= sum;
        QVERIFY(areClose(logLeastSquares(matrix), means, 1e-12));
    }
}

void PairwiseTest::treesAreUndefined()
{
    // A chain of 30, on which power iteration from equal weights would take long to settle.
    PairwiseMatrix chain(30);
    for (std::size_t i = 0; i + 1 < 30; ++i)
        chain.judge(i, i + 1, 1.5);
    const Result<PairwiseWeights> result = pairwiseWeights(chain, labels(30));
    QVERIFY(result && result->hasConverged);
    QVERIFY(!result->cr);
    QVERIFY(!result->isConsistent());
    QVERIFY(isClose(result->lambda, 30, 1e-6));
    for (std::size_t i = 0; i + 1 < 30; ++i)
        QVERIFY(isClose(result->weights[i] / result->weights[i + 1], 1.5, 1e-6));
    // One pair more, and there is a loop to measure. RI(4, 2) = (1 − 2·2/6) RI(4) approximately.
    PairwiseMatrix loop(4);
    loop.judge(0, 1, 2);
    loop.judge(1, 2, 2);
    loop.judge(0, 2, 2);
    loop.judge(2, 3, 3);
    const Result<PairwiseWeights> measured = pairwiseWeights(loop, labels(4));
    QVERIFY(measured && measured->cr.value() > 0);
    QVERIFY(isClose(measured->index.value, 0.8815 / 3));
}

void PairwiseTest::partsAreListed()
{
    PairwiseMatrix matrix(5);
    matrix.judge(0, 3, 2);
    matrix.judge(1, 4, 2);
    using Parts = std::vector<std::vector<std::size_t>>;
    QVERIFY(components(matrix) == Parts({ { 0, 3 }, { 1, 4 }, { 2 } }));
    const Result<PairwiseWeights> result = pairwiseWeights(matrix, labels(5));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY2(result.error().message.contains(u"A, D | B, E | C"_s), qPrintable(result.error().message));
    QVERIFY(!pairwiseWeights(PairwiseMatrix(), {}));
    QVERIFY(components(PairwiseMatrix()).empty());
}

void PairwiseTest::repairHelps()
{
    Random random(Seed);
    for (int round = 0; round < 50; ++round) {
        const std::size_t n = 4 + random.below(5);
        PairwiseMatrix matrix(n);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i + 1; j < n; ++j)
                matrix.judge(i, j, onScale(random));
        }
        const Result<PairwiseWeights> before = pairwiseWeights(matrix, labels(n));
        QVERIFY(before && before->worst);
        const WorstJudgement worst = *before->worst;
        QVERIFY(worst.value >= 1);
        QVERIFY(isClose(matrix.at(worst.i, worst.j), worst.value));
        QVERIFY(isClose(worst.suggestion, before->weights[worst.i] / before->weights[worst.j]));
        matrix.judge(worst.i, worst.j, worst.suggestion);
        const Result<PairwiseWeights> after = pairwiseWeights(matrix, labels(n));
        QVERIFY(after && after->cr.value() < before->cr.value() + 1e-9);
    }
}

/// a over b over c over a, each by as much: the circle is named, not one of its judgements.
void PairwiseTest::circleIsNamed()
{
    PairwiseMatrix matrix(4);
    matrix.judge(0, 1, 3);
    matrix.judge(1, 2, 3);
    matrix.judge(2, 0, 3);
    for (std::size_t i = 0; i < 3; ++i)
        matrix.judge(i, 3, 2);
    Result<PairwiseWeights> found = pairwiseWeights(matrix, labels(4));
    QVERIFY(found && found->worst);
    QCOMPARE(found->circle.size(), std::size_t { 3 });
    const std::size_t first = found->circle.front();
    QCOMPARE(found->circle[1], (first + 1) % 3);
    QCOMPARE(found->circle[2], (first + 2) % 3);
    matrix.judge(2, 0, 1.0 / 3); // turned: no circle
    found = pairwiseWeights(matrix, labels(4));
    QVERIFY(found && found->circle.empty());
    PairwiseMatrix halves(5); // each twice as important as the next: one answer against all others is to blame alone
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = i + 1; j < 5; ++j)
            halves.judge(i, j, std::pow(2, static_cast<double>(j - i)));
    }
    halves.judge(2, 0, 9);
    found = pairwiseWeights(halves, labels(5));
    QVERIFY(found && found->worst && found->circle.empty());
    const QString said = remarks(halves, *found, labels(5)).join(u' ');
    QVERIFY2(said.contains(u"Look again at \"C\" over \"A\""_s), qPrintable(said));
}

void PairwiseTest::tables()
{
    for (const RandomIndexTable table : randomIndexTables()) {
        QCOMPARE(tableFromKey(tableKey(table).toUpper()), std::optional(table));
        QVERIFY(!tableTitle(table).isEmpty());
        QCOMPARE(randomIndex(table, 0).value, 0.0);
        QCOMPARE(randomIndex(table, 1).value, 0.0);
        QCOMPARE(randomIndex(table, 2).value, 0.0);
        for (std::size_t n = 3; n <= 500; ++n)
            QVERIFY(randomIndex(table, n).value > 0.4 && randomIndex(table, n).value < 1.8);
        QVERIFY(!randomIndex(table, 16).isFromTable);
    }
    QCOMPARE(randomIndex(RandomIndexTable::Saaty1980, 3).value, 0.58);
    QCOMPARE(randomIndex(RandomIndexTable::Saaty1980, 12).value, 1.48);
    QCOMPARE(randomIndex(RandomIndexTable::Saaty2005, 12).value, 1.54);
    QCOMPARE(randomIndex(RandomIndexTable::Alonso2006, 15).value, 1.5838);
    QVERIFY(!randomIndex(RandomIndexTable::Simulated, 13).isFromTable);
    QVERIFY(!tableFromKey(u"saaty"_s));
}

void PairwiseTest::cells_data()
{
    QTest::addColumn<double>("upper");
    QTest::addColumn<double>("lower"); // NaN: empty
    QTest::addColumn<QString>("why");  // empty: fine
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("reciprocal") << 4.0 << 0.25 << QString();
    QTest::newRow("zero") << 0.0 << none << u"A"_s;
    QTest::newRow("negative") << -3.0 << none << u"-3"_s;
    QTest::newRow("infinite") << infinite << none << u"inf"_s;
    QTest::newRow("huge") << 1e308 << none << u"A"_s;
    QTest::newRow("denormal") << 5e-324 << none << u"A"_s;
    QTest::newRow("not reciprocal") << 3.0 << 0.5 << u"\"A\" over \"B\" is 3"_s;
    QTest::newRow("the same twice") << 3.0 << 3.0 << u"\"B\" over \"A\" is 3"_s;
    QTest::newRow("beyond nine") << 20.0 << 0.05 << QString();
    QTest::newRow("just finite enough") << 1e9 << none << QString();
}

void PairwiseTest::cells()
{
    QFETCH(double, upper);
    QFETCH(double, lower);
    QFETCH(QString, why);
    const std::optional<double> second = std::isnan(lower) ? std::nullopt : std::optional(lower);
    const Result<PairwiseMatrix> matrix = PairwiseMatrix::fromCells(labels(2), { 1.0, upper, second, 1.0 });
    QCOMPARE(matrix.has_value(), why.isEmpty());
    if (!matrix) {
        QCOMPARE(matrix.error().code, ErrorCode::InvalidInput);
        QVERIFY2(matrix.error().message.contains(why), qPrintable(matrix.error().message));
        return;
    }
    const Result<PairwiseWeights> weights = pairwiseWeights(*matrix, labels(2));
    QVERIFY(weights);
    QVERIFY(isClose(weights->weights[0], upper / (1 + upper)));
}

void PairwiseTest::oneCellOfAPairIsEnough()
{
    const Result<PairwiseMatrix> matrix =
        PairwiseMatrix::fromCells(labels(3), Cells { Empty, 2.0, Empty, Empty, Empty, Empty, 0.25, Empty, Empty });
    QVERIFY(matrix);
    QCOMPARE(matrix->at(1, 0), 0.5);
    QCOMPARE(matrix->at(0, 2), 4.0);
    QVERIFY(!matrix->isJudged(1, 2));
    QCOMPARE(matrix->missingPairs(), std::size_t { 1 });
    QVERIFY(!PairwiseMatrix::fromCells(labels(1), { 3.0 }));
    QVERIFY(!PairwiseMatrix::fromCells(labels(1), { std::nan("") }));
}

void PairwiseTest::roundedReciprocals()
{
    const Result<PairwiseMatrix> matrix =
        PairwiseMatrix::fromCells(labels(3), Cells { 1.0, 7.0, 0.33, 0.14, 1.0, 0.11, 3.0, 9.0, 1.0 });
    QVERIFY(matrix);
    QCOMPARE(matrix->at(0, 1), 7.0);
    QCOMPARE(matrix->at(2, 0), 3.0);
    QCOMPARE(matrix->at(2, 1), 9.0);
    QCOMPARE(matrix->at(0, 2), 1.0 / 3);
}

void PairwiseTest::extremes()
{
    // As contradictory as judgements can be: the answer is defined, and says what it is worth.
    PairwiseMatrix circle(3);
    circle.judge(0, 1, 1e9);
    circle.judge(1, 2, 1e9);
    circle.judge(2, 0, 1e9);
    const Result<PairwiseWeights> circled = pairwiseWeights(circle, labels(3));
    QVERIFY(circled);
    QVERIFY(areClose(circled->weights, { 1.0 / 3, 1.0 / 3, 1.0 / 3 }));
    QCOMPARE(circled->isConsistent(), std::optional(false));
    // A chain whose weights run out of what a number can hold.
    PairwiseMatrix chain(60);
    for (std::size_t i = 0; i + 1 < 60; ++i)
        chain.judge(i, i + 1, 1e9);
    QVERIFY(!pairwiseWeights(chain, labels(60)));
    PairwiseMatrix wide(4);
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = i + 1; j < 4; ++j)
            wide.judge(i, j, (i + j) % 2 == 0 ? 1e9 : 1e-9);
    }
    const Result<PairwiseWeights> odd = pairwiseWeights(wide, labels(4));
    QVERIFY(odd && std::isfinite(odd->lambda) && std::isfinite(odd->cr.value()) && isClose(total(odd->weights), 1));
    // Five hundred criteria.
    Random random(Seed);
    const std::vector<double> weights = someWeights(500, random);
    const Result<PairwiseWeights> many = pairwiseWeights(judged(weights, 0, random), labels(500));
    QVERIFY(many && areClose(many->weights, weights));
}

void PairwiseTest::remarksInWords()
{
    PairwiseMatrix matrix(3);
    matrix.judge(0, 1, 12);
    matrix.judge(1, 2, 3);
    matrix.judge(2, 0, 3);
    const Result<PairwiseWeights> weights = pairwiseWeights(matrix, labels(3));
    QVERIFY(weights);
    const QString said = remarks(matrix, *weights, labels(3)).join(u' ');
    QVERIFY2(said.contains(u"Alonso and Lamata 2006"_s), qPrintable(said));
    QVERIFY2(said.contains(u"contradict"_s), qPrintable(said));
    QVERIFY2(said.contains(u"beyond nine to one"_s) && said.contains(u"\"A\" over \"B\""_s), qPrintable(said));
    QVERIFY2(said.contains(u"round in a circle"_s) && !said.contains(u"Look again at"_s), qPrintable(said));
    Random random(Seed);
    const PairwiseMatrix ten = judged(someWeights(10, random), 0, random);
    const QString large = remarks(ten, *pairwiseWeights(ten, labels(10)), labels(10)).join(u' ');
    QVERIFY2(large.contains(u"Split"_s), qPrintable(large));
    const PairwiseMatrix two = judged({ 0.5, 0.5 }, 0, random);
    QVERIFY(remarks(two, *pairwiseWeights(two, labels(2)), labels(2)).isEmpty());
}

void PairwiseTest::judgesAreCombined()
{
    PairwiseMatrix one(3);
    one.judge(0, 1, 2);
    one.judge(1, 2, 4);
    one.judge(0, 2, 9);
    PairwiseMatrix other(3);
    other.judge(1, 0, 1 / 8.0);
    other.judge(1, 2, 1);
    const JointJudgement joint = jointJudgement({ one, other });
    QVERIFY(isClose(joint.matrix.at(0, 1), 4));
    QVERIFY(isClose(joint.matrix.at(1, 2), 2));
    QVERIFY(isClose(joint.matrix.at(0, 2), 9)); // only one of them said anything
    QCOMPARE(joint.pairs.size(), std::size_t { 2 });
    QCOMPARE(joint.pairs[0].judges, std::size_t { 2 });
    for (const PairDisagreement &pair : joint.pairs) {
        QVERIFY(isClose(pair.factor, std::exp(std::log(4.0) / std::sqrt(2.0))));
        QVERIFY(pair.lowest < pair.mean && pair.mean < pair.highest);
    }
    const JointJudgement alone = jointJudgement({ one });
    QVERIFY(alone.pairs.empty());
    QVERIFY(isClose(alone.matrix.at(0, 2), 9));
}

void PairwiseTest::judgesInAnyOrder()
{
    Random random(Seed);
    std::vector<PairwiseMatrix> judges;
    for (int i = 0; i < 5; ++i) {
        judges.push_back(judged(someWeights(6, random), 0.5, random));
        thinOut(judges.back(), 4, random);
    }
    std::vector<PairwiseMatrix> turned(judges.rbegin(), judges.rend());
    const JointJudgement a = jointJudgement(judges);
    const JointJudgement b = jointJudgement(turned);
    for (std::size_t i = 0; i < 6; ++i) {
        for (std::size_t j = 0; j < 6; ++j)
            QCOMPARE(a.matrix.at(i, j), b.matrix.at(i, j)); // to the last bit
    }
    // Agreement of all leaves everything as each of them said it.
    const JointJudgement same = jointJudgement({ judges[0], judges[0], judges[0] });
    for (const PairDisagreement &pair : same.pairs)
        QVERIFY(isClose(pair.factor, 1) && isClose(pair.mean, judges[0].at(pair.i, pair.j)));
}

void PairwiseTest::spreadOfJudges()
{
    Random random(Seed);
    const PairwiseMatrix one = judged({ 0.5, 0.3, 0.2 }, 0, random);
    const PairwiseMatrix other = judged({ 0.3, 0.3, 0.4 }, 0, random);
    PairwiseMatrix partial(3);
    partial.judge(0, 1, 5);
    const std::vector<WeightSpread> spread = weightSpread({ one, other, partial });
    QCOMPARE(spread.size(), std::size_t { 3 });
    QVERIFY(isClose(spread[0].lowest, 0.3) && isClose(spread[0].highest, 0.5));
    QVERIFY(isClose(spread[0].deviation, 0.2 / std::sqrt(2.0)));
    QVERIFY(isClose(spread[1].deviation, 0));
    QVERIFY(weightSpread({ partial }).empty());
}

void PairwiseTest::overlapOfJudges()
{
    Random random(Seed);
    const PairwiseMatrix one = judged({ 0.5, 0.3, 0.2 }, 0, random);
    const PairwiseMatrix other = judged({ 0.3, 0.3, 0.4 }, 0, random);
    const PairwiseMatrix third = judged({ 0.2, 0.2, 0.6 }, 0, random);
    PairwiseMatrix partial(3);
    partial.judge(0, 1, 5);
    QVERIFY(isClose(*weightOverlap({ one, other, partial }), 0.8));
    // Pairs of judges share 0.8, 0.6 and 0.8.
    QVERIFY(isClose(*weightOverlap({ one, other, third }), 2.2 / 3));
    QCOMPARE(*weightOverlap({ one, other, third }), *weightOverlap({ third, one, other })); // to the last bit
    QVERIFY(isClose(*weightOverlap({ one, one }), 1));
    QVERIFY(!weightOverlap({ one, partial }));
}

QTEST_APPLESS_MAIN(PairwiseTest)

#include "tst_pairwise.moc"
