#include "base/random.h"
#include "insight/auc.h"
#include "insight/calibration.h"
#include "insight/correlation.h"
#include "insight/folds.h"
#include "insight/listlift.h"
#include "insight/nonnegative.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace partnerscope;

namespace {
using Numbers = std::vector<double>;
using Flags = std::vector<std::uint8_t>;

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

Numbers randomNumbers(Random &random, std::size_t n, std::uint64_t distinct)
{
    Numbers numbers;
    for (std::size_t i = 0; i < n; ++i)
        numbers.push_back(static_cast<double>(random.below(distinct)));
    return numbers;
}

Flags randomFlags(Random &random, std::size_t n)
{
    Flags flags;
    for (std::size_t i = 0; i < n; ++i)
        flags.push_back(random.chance(0.4) ? 1 : 0);
    return flags;
}

/// Kendall's definition, pair by pair.
double slowTau(const Numbers &x, const Numbers &y)
{
    double agree = 0;
    double pairsX = 0;
    double pairsY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double a = x[i] > x[j] ? 1 : x[i] < x[j] ? -1 : 0;
            const double b = y[i] > y[j] ? 1 : y[i] < y[j] ? -1 : 0;
            agree += a * b;
            pairsX += a * a;
            pairsY += b * b;
        }
    }
    return agree / std::sqrt(pairsX * pairsY);
}

double slowArea(const Numbers &scores, const Flags &successes)
{
    double won = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (std::size_t j = 0; j < scores.size(); ++j) {
            if (successes[i] == 0 || successes[j] != 0)
                continue;
            pairs += 1;
            won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
    }
    return won / pairs;
}

bool isFinite(const Statistic &s)
{
    return s.value.has_value() != s.reason.has_value() && std::isfinite(s.value.value_or(0))
        && std::isfinite(s.standardError.value_or(0))
        && (!s.interval || (std::isfinite(s.interval->low) && std::isfinite(s.interval->high)));
}
} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correlationsNeedThreePairsAndSpread();
    void correlationsLeaveOutWhatIsNoNumber();
    void correlationIntervalByBonettAndWright();
    void perfectOrderHasNoInterval();
    void fastTauIsSlowTau();
    void correlationsDoNotCareAboutScale();
    void areaNeedsBothClasses();
    void fastAreaIsSlowArea();
    void turnedScoresTurnTheArea();
    void fewCasesBootstrapTheInterval();
    void separatedClassesHaveNoInterval();
    void liftTakesTheExpectedValueAtATie();
    void liftRules();
    void wilsonAtTheEdges();
    void isotonicNeverFalls();
    void isotonicStepsShareEqualScores();
    void logisticRefusesWhatHasNoAnswer();
    void logisticFollowsUnitAndShift();
    void calibrationOfTrueRates();
    void calibrationNeedsBothClasses();
    void reliabilityCountsEveryCase();
    void foldsHoldBothClasses();
    void nonNegativeMinimumIsOptimal();
    void simplexMinimumIsOptimal();
    void singularProblemsStayFinite();
    void extremeNumbersStayFinite();
};

void StatisticsTest::correlationsNeedThreePairsAndSpread()
{
    for (const auto &correlation : { spearmanRho, kendallTauB }) {
        QCOMPARE(correlation({}, {}).reason, NoFigure::TooFew);
        QCOMPARE(correlation({ 1, 2 }, { 1, 2 }).reason, NoFigure::TooFew);
        QCOMPARE(correlation({ 1, 1, 1 }, { 1, 2, 3 }).reason, NoFigure::Constant);
        QCOMPARE(correlation({ 1, 2, 3 }, { 5, 5, 5 }).reason, NoFigure::Constant);
        const Statistic three = correlation({ 1, 2, 3 }, { 1, 3, 2 });
        QVERIFY(three.value && !three.standardError && !three.interval); // n − 3 = 0
    }
}

void StatisticsTest::correlationsLeaveOutWhatIsNoNumber()
{
    for (const auto &correlation : { spearmanRho, kendallTauB }) {
        const Statistic all = correlation({ 1, NaN, 2, 3, 4, Infinity }, { 1, 9, 3, 2, 4, 0 });
        const Statistic clean = correlation({ 1, 2, 3, 4 }, { 1, 3, 2, 4 });
        QCOMPARE(*all.value, *clean.value);
        QCOMPARE(correlation({ NaN, NaN, NaN }, { 1, 2, 3 }).reason, NoFigure::TooFew);
    }
}

void StatisticsTest::correlationIntervalByBonettAndWright()
{
    // Twenty partners: the half-width on Fisher's scale is 1.96 √((1 + ρ²/2)/17).
    Random random(3);
    const Statistic rho = spearmanRho(randomNumbers(random, 20, 1000), randomNumbers(random, 20, 1000));
    const double error = std::sqrt((1 + *rho.value * *rho.value / 2) / 17);
    QVERIFY(std::abs(*rho.standardError - error) < 1e-12);
    QVERIFY(std::abs(rho.interval->low - std::tanh(std::atanh(*rho.value) - Z95 * error)) < 1e-12);
    QVERIFY(rho.interval->high - rho.interval->low > 0.7); // twenty partners say little
    QCOMPARE(casesToSee(0.4), std::optional<std::size_t>(27));
    QVERIFY(!casesToSee(0));
    QVERIFY(!casesToSee(1));
}

void StatisticsTest::perfectOrderHasNoInterval()
{
    for (const auto &correlation : { spearmanRho, kendallTauB }) {
        QCOMPARE(*correlation({ 1, 2, 3, 4, 5, 6 }, { 2, 4, 6, 8, 9, 10 }).value, 1.0);
        QCOMPARE(*correlation({ 1, 2, 3, 4, 5, 6 }, { 9, 8, 7, 6, 5, 1 }).value, -1.0);
        QVERIFY(!correlation({ 1, 2, 3, 4, 5, 6 }, { 2, 4, 6, 8, 9, 10 }).interval);
    }
}

void StatisticsTest::fastTauIsSlowTau()
{
    Random random(11);
    for (int round = 0; round < 300; ++round) {
        const std::size_t n = 3 + random.below(40);
        const Numbers x = randomNumbers(random, n, 1 + random.below(12));
        const Numbers y = randomNumbers(random, n, 1 + random.below(12));
        const Statistic tau = kendallTauB(x, y);
        const double slow = slowTau(x, y);
        QCOMPARE(tau.value.has_value(), std::isfinite(slow));
        if (tau.value)
            QVERIFY(std::abs(*tau.value - slow) < 1e-12);
    }
}

void StatisticsTest::correlationsDoNotCareAboutScale()
{
    Random random(12);
    for (int round = 0; round < 50; ++round) {
        const Numbers x = randomNumbers(random, 30, 20);
        const Numbers y = randomNumbers(random, 30, 20);
        Numbers stretched;
        Numbers turned;
        for (const double value : x) {
            stretched.push_back(std::exp(value) - 5);
            turned.push_back(-value);
        }
        for (const auto &correlation : { spearmanRho, kendallTauB }) {
            const double once = *correlation(x, y).value;
            QVERIFY(std::abs(*correlation(stretched, y).value - once) < 1e-12);
            QVERIFY(std::abs(*correlation(turned, y).value + once) < 1e-12);
            QVERIFY(std::abs(*correlation(y, x).value - once) < 1e-12);
        }
    }
}

void StatisticsTest::areaNeedsBothClasses()
{
    QCOMPARE(areaUnderCurve({}, {}, 1).area.reason, NoFigure::OneClass);
    QCOMPARE(areaUnderCurve({ 1, 2, 3 }, { 1, 1, 1 }, 1).area.reason, NoFigure::OneClass);
    QCOMPARE(areaUnderCurve({ 1, 2, 3 }, { 0, 0, 0 }, 1).area.reason, NoFigure::OneClass);
    QVERIFY(!areaOnly({ 1, 2 }, { 1, 1 }));
    const AreaUnderCurve one = areaUnderCurve({ 1, 2, 3 }, { 0, 1, 0 }, 1);
    QCOMPARE(*one.area.value, 0.5);
    QVERIFY(!one.area.standardError && !one.area.interval); // one success has no variance
}

void StatisticsTest::fastAreaIsSlowArea()
{
    Random random(13);
    for (int round = 0; round < 200; ++round) {
        const std::size_t n = 4 + random.below(40);
        const Numbers scores = randomNumbers(random, n, 1 + random.below(10));
        const Flags successes = randomFlags(random, n);
        const AreaUnderCurve area = areaUnderCurve(scores, successes, 1);
        if (area.area.value)
            QVERIFY(std::abs(*area.area.value - slowArea(scores, successes)) < 1e-12);
        QVERIFY(isFinite(area.area));
        QCOMPARE(area.successes + area.failures, n);
    }
}

void StatisticsTest::turnedScoresTurnTheArea()
{
    Random random(14);
    const Numbers scores = randomNumbers(random, 200, 30);
    const Flags successes = randomFlags(random, 200);
    Numbers turned;
    for (const double score : scores)
        turned.push_back(-score);
    const AreaUnderCurve up = areaUnderCurve(scores, successes, 1);
    const AreaUnderCurve down = areaUnderCurve(turned, successes, 1);
    QVERIFY(std::abs(*up.area.value + *down.area.value - 1) < 1e-12);
    QVERIFY(std::abs(*up.area.standardError - *down.area.standardError) < 1e-12);
    QCOMPARE(up.intervalBy, AreaUnderCurve::IntervalBy::DeLong);
}

void StatisticsTest::fewCasesBootstrapTheInterval()
{
    Random random(15);
    const Numbers scores = randomNumbers(random, 40, 100);
    const Flags successes = randomFlags(random, 40);
    const AreaUnderCurve area = areaUnderCurve(scores, successes, 7);
    QCOMPARE(area.intervalBy, AreaUnderCurve::IntervalBy::Bootstrap);
    QVERIFY(area.area.interval->contains(*area.area.value));
    // The same seed, the same interval; and it is near DeLong's.
    QCOMPARE(areaUnderCurve(scores, successes, 7).area.interval, area.area.interval);
    QVERIFY(areaUnderCurve(scores, successes, 8).area.interval != area.area.interval);
    QVERIFY(std::abs(area.area.interval->high - area.area.interval->low - 2 * Z95 * *area.area.standardError) < 0.1);
}

void StatisticsTest::separatedClassesHaveNoInterval()
{
    const AreaUnderCurve area = areaUnderCurve({ 1, 2, 3, 4, 5, 6 }, { 0, 0, 0, 1, 1, 1 }, 1);
    QCOMPARE(*area.area.value, 1.0);
    QVERIFY(!area.area.interval);
    QCOMPARE(area.intervalBy, AreaUnderCurve::IntervalBy::None);
}

void StatisticsTest::liftTakesTheExpectedValueAtATie()
{
    // Half of four, of which the second to the fourth tie with two successes: 1 + 2/3 successes are expected.
    const ListLift lift = liftAt({ 9, 5, 5, 5 }, { 1, 1, 0, 1 }, 0.5);
    QVERIFY(lift.tiesAtCut);
    QVERIFY(std::abs(lift.hits - (1 + 2.0 / 3)) < 1e-12);
    // Where all scores tie, the best part is like any other.
    const ListLift equal = liftAt({ 5, 5, 5, 5 }, { 1, 0, 0, 1 }, 0.25);
    QVERIFY(std::abs(*equal.lift.value - 1) < 1e-12);
    QVERIFY(std::abs(*equal.gain.value - 0.25) < 1e-12);
    QVERIFY(!liftAt({ 4, 3, 2, 1 }, { 1, 0, 0, 1 }, 0.25).tiesAtCut);
}

void StatisticsTest::liftRules()
{
    QCOMPARE(liftAt({ 1, 2 }, { 0, 1 }, 0.5).lift.reason, NoFigure::TooFew);
    QCOMPARE(liftAt({}, {}, 0.5).lift.reason, NoFigure::TooFew);
    QCOMPARE(liftAt({ 1, 2, 3 }, { 0, 0, 0 }, 0.5).lift.reason, NoFigure::Constant);
    QCOMPARE(liftAt({ 1, 2, 3 }, { 5, -1, 2 }, 0.5).gain.reason, NoFigure::Constant);
    QCOMPARE(liftFraction(50), 0.1);
    QCOMPARE(liftFraction(49), 0.2);
    QCOMPARE(liftFraction(25), 0.2);
    QCOMPARE(liftFraction(24), 1.0 / 3);
    QCOMPARE(liftAt(Numbers(30, 1), Numbers(30, 1), 0.1).count, std::size_t { 3 }); // not 4 by rounding
    QCOMPARE(liftAt(Numbers(31, 1), Numbers(31, 1), 0.1).count, std::size_t { 4 });
    const ListLift whole = liftAt({ 3, 1, 2 }, { 1, 0, 1 }, 1);
    QCOMPARE(*whole.lift.value, 1.0);
    QCOMPARE(*whole.gain.value, 1.0);
}

void StatisticsTest::wilsonAtTheEdges()
{
    QCOMPARE(wilson(0, 0).reason, NoFigure::TooFew);
    const Statistic none = wilson(0, 10);
    QCOMPARE(none.interval->low, 0.0);
    QVERIFY(std::abs(none.interval->high - 0.277533) < 1e-6); // z²/(n + z²)
    const Statistic all = wilson(10, 10);
    QCOMPARE(all.interval->high, 1.0);
    QVERIFY(std::abs(all.interval->low - (1 - 0.277533)) < 1e-6);
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
    QVERIFY(std::abs(wilson(81, 263).interval->low - 0.2553) < 5e-5);
    QVERIFY(std::abs(wilson(81, 263).interval->high - 0.3662) < 5e-5);
    for (std::size_t n = 1; n < 60; ++n) {
        for (std::size_t hits = 0; hits <= n; ++hits)
            QVERIFY(wilson(hits, n).interval->contains(static_cast<double>(hits) / static_cast<double>(n)));
    }
}

void StatisticsTest::isotonicNeverFalls()
{
    Random random(16);
    for (int round = 0; round < 100; ++round) {
        const std::size_t n = 1 + random.below(40);
        const Numbers y = randomNumbers(random, n, 10);
        Numbers weights;
        for (std::size_t i = 0; i < n; ++i)
            weights.push_back(0.1 + random.uniform());
        const Numbers fit = isotonicFit(y, weights);
        QCOMPARE(fit.size(), n);
        QVERIFY(std::ranges::is_sorted(fit));
        double before = 0;
        double after = 0;
        for (std::size_t i = 0; i < n; ++i) {
            before += weights[i] * y[i];
            after += weights[i] * fit[i];
        }
        QVERIFY(std::abs(before - after) < 1e-9); // pooling keeps the mean
        const Numbers again = isotonicFit(fit, weights);
        for (std::size_t i = 0; i < n; ++i)
            QVERIFY(std::abs(again[i] - fit[i]) < 1e-12);
    }
    QVERIFY(isotonicFit({}).empty());
}

void StatisticsTest::isotonicStepsShareEqualScores()
{
    const std::vector<IsotonicStep> steps = isotonicSteps({ 50, 70, 50, 90, 70 }, { 1, 0, 0, 1, 0 });
    QCOMPARE(steps.size(), std::size_t { 2 }); // 50: 1/2, 70: 0 → pooled to 1/4; 90: 1
    QCOMPARE(steps[0].from, 50.0);
    QCOMPARE(steps[0].to, 70.0);
    QVERIFY(std::abs(steps[0].rate - 0.25) < 1e-12);
    QCOMPARE(steps[0].cases, std::size_t { 4 });
    QCOMPARE(steps[1].rate, 1.0);
    QVERIFY(isotonicSteps({}, {}).empty());
}

void StatisticsTest::logisticRefusesWhatHasNoAnswer()
{
    QCOMPARE(fitLogistic({ 1, 2 }, { 0, 1 }).slope.reason, NoFigure::TooFew);
    QCOMPARE(fitLogistic({ 1, 2, 3 }, { 1, 1, 1 }).slope.reason, NoFigure::OneClass);
    QCOMPARE(fitLogistic({ 2, 2, 2 }, { 1, 0, 1 }).slope.reason, NoFigure::Constant);
    QCOMPARE(fitLogistic({ 1, 2, 3, 4 }, { 0, 0, 1, 1 }).slope.reason, NoFigure::Separated);
    QCOMPARE(fitLogistic({ 1, 2, 2, 3 }, { 0, 0, 1, 1 }).slope.reason, NoFigure::Separated); // all but
    QCOMPARE(fitLogistic({ 4, 3, 2, 1 }, { 0, 0, 1, 1 }).slope.reason, NoFigure::Separated);
    QVERIFY(fitLogistic({ 1, 2, 3, 4 }, { 0, 1, 0, 1 }).isValid());
}

void StatisticsTest::logisticFollowsUnitAndShift()
{
    const Numbers x { 1, 2, 3, 4, 5, 6, 7, 8 };
    const Flags y { 0, 0, 1, 0, 1, 0, 1, 1 };
    const LogisticCurve plain = fitLogistic(x, y);
    Numbers moved;
    for (const double value : x)
        moved.push_back(1000 * value + 5e6);
    const LogisticCurve scaled = fitLogistic(moved, y);
    QVERIFY(std::abs(*scaled.slope.value * 1000 - *plain.slope.value) < 1e-8);
    QVERIFY(std::abs(*scaled.slope.standardError * 1000 - *plain.slope.standardError) < 1e-8);
    QVERIFY(std::abs(scaled.at(5e6 + 3500) - plain.at(3.5)) < 1e-8);
    // At the optimum the foretold rates sum to the successes.
    double sum = 0;
    for (const double value : x)
        sum += plain.at(value);
    QVERIFY(std::abs(sum - 4) < 1e-8);
}

void StatisticsTest::calibrationOfTrueRates()
{
    Random random(17);
    Numbers scores;
    Flags successes;
    for (int i = 0; i < 4000; ++i) {
        const double score = 100 * random.uniform();
        scores.push_back(score);
        successes.push_back(random.chance(1 / (1 + std::exp(-(score - 50) / 15))) ? 1 : 0);
    }
    const Calibration calibration = calibrate(scores, successes, 1);
    QVERIFY(std::abs(*calibration.slope.value - 1) < 0.1);
    QVERIFY(std::abs(*calibration.intercept.value) < 0.1);
    QVERIFY(std::abs(*calibration.curve.slope.value - 1.0 / 15) < 0.01);
    QVERIFY(*calibration.brier.value < calibration.baseBrier - 0.05);
    QCOMPARE(calibration.bins.size(), std::size_t { 10 });
    // Scores that know nothing foretell no better than the base rate.
    std::vector<std::uint8_t> noise = successes;
    shuffle(noise, random);
    const Calibration blind = calibrate(scores, noise, 1);
    QVERIFY(*blind.brier.value > blind.baseBrier - 0.002);
}

void StatisticsTest::calibrationNeedsBothClasses()
{
    Numbers scores;
    Flags successes;
    for (int i = 0; i < 40; ++i) {
        scores.push_back(i);
        successes.push_back(i % 10 == 0 ? 1 : 0);
    }
    const Calibration few = calibrate(scores, successes, 1); // four successes
    QCOMPARE(few.brier.reason, NoFigure::TooFew);
    QCOMPARE(few.slope.reason, NoFigure::TooFew);
    QVERIFY(few.curve.isValid());
    QCOMPARE(calibrate(scores, Flags(40, 1), 1).curve.slope.reason, NoFigure::OneClass);
    QCOMPARE(brierScore({}, {}).reason, NoFigure::TooFew);
}

void StatisticsTest::reliabilityCountsEveryCase()
{
    Random random(18);
    Numbers rates { 0, 1, 0.5 };
    for (int i = 0; i < 97; ++i)
        rates.push_back(random.uniform());
    std::size_t cases = 0;
    for (const ReliabilityBin &bin : reliabilityTable(rates, randomFlags(random, 100), 10)) {
        QVERIFY(bin.cases > 0);
        cases += bin.cases;
    }
    QCOMPARE(cases, std::size_t { 100 });
}

void StatisticsTest::foldsHoldBothClasses()
{
    Flags classes(53, 0);
    for (std::size_t i = 0; i < 7; ++i)
        classes[i * 5] = 1;
    Random random(19);
    const std::vector<int> folds = dealFolds(classes, 5, random);
    std::vector<int> sizes(5);
    std::vector<int> successes(5);
    for (std::size_t i = 0; i < folds.size(); ++i) {
        ++sizes[static_cast<std::size_t>(folds[i])];
        successes[static_cast<std::size_t>(folds[i])] += classes[i];
    }
    QVERIFY(std::ranges::max(sizes) - std::ranges::min(sizes) <= 1);
    QVERIFY(std::ranges::min(successes) >= 1);
}

void StatisticsTest::nonNegativeMinimumIsOptimal()
{
    Random random(20);
    for (int round = 0; round < 200; ++round) {
        const std::size_t columns = 1 + random.below(8);
        Matrix a(columns + random.below(10), columns);
        for (double &cell : a.cells)
            cell = random.normal();
        Numbers b;
        for (std::size_t i = 0; i < a.rows; ++i)
            b.push_back(random.normal());
        const Numbers x = nonNegativeLeastSquares(a, b);
        const Matrix gram = gramOf(a);
        const Numbers right = transposedTimes(a, b);
        for (std::size_t i = 0; i < columns; ++i) { // Karush, Kuhn and Tucker
            double descent = right[i];
            for (std::size_t j = 0; j < columns; ++j)
                descent -= gram.at(i, j) * x[j];
            QVERIFY(x[i] >= 0);
            QVERIFY(descent < 1e-7);
            QVERIFY(x[i] == 0 || std::abs(descent) < 1e-7);
        }
    }
}

void StatisticsTest::simplexMinimumIsOptimal()
{
    Random random(21);
    for (int round = 0; round < 200; ++round) {
        const std::size_t columns = 1 + random.below(8);
        Matrix v(5 + random.below(20), columns);
        for (double &cell : v.cells)
            cell = random.uniform();
        Numbers y;
        for (std::size_t i = 0; i < v.rows; ++i)
            y.push_back(random.uniform());
        const Numbers prior(columns, 1 / static_cast<double>(columns));
        const double lambda = 0.01 + random.uniform();
        const Numbers w = ridgeOnSimplex(v, y, prior, lambda);
        QVERIFY(std::abs(std::accumulate(w.begin(), w.end(), 0.0) - 1) < 1e-9);
        Numbers descent = transposedTimes(v, y);
        const Matrix gram = gramOf(v);
        for (std::size_t i = 0; i < columns; ++i) {
            descent[i] += lambda * (prior[i] - w[i]);
            for (std::size_t j = 0; j < columns; ++j)
                descent[i] -= gram.at(i, j) * w[j];
        }
        const double price = std::ranges::max(descent);
        for (std::size_t i = 0; i < columns; ++i) {
            QVERIFY(w[i] >= 0);
            QVERIFY(w[i] == 0 || std::abs(descent[i] - price) < 1e-7);
        }
        // A strong pull keeps the prior.
        const Numbers held = ridgeOnSimplex(v, y, prior, 1e9);
        for (std::size_t i = 0; i < columns; ++i)
            QVERIFY(std::abs(held[i] - prior[i]) < 1e-6);
    }
}

void StatisticsTest::singularProblemsStayFinite()
{
    Matrix twice(6, 2); // one column repeated: the split between them is not unique, the sum is
    Matrix zero(6, 2);
    Numbers b;
    for (std::size_t i = 0; i < 6; ++i) {
        twice.at(i, 0) = twice.at(i, 1) = static_cast<double>(i);
        b.push_back(2 * static_cast<double>(i));
    }
    const Numbers x = nonNegativeLeastSquares(twice, b);
    QVERIFY(std::abs(x[0] + x[1] - 2) < 1e-9);
    QCOMPARE(nonNegativeLeastSquares(zero, b), Numbers({ 0, 0 }));
    QCOMPARE(ridgeOnSimplex(zero, b, { 0, 0 }, 0), Numbers({ 0.5, 0.5 }));
    QVERIFY(!Cholesky::of(gramOf(twice)));
    QVERIFY(leastNonNegative(Matrix(0, 0), {}, Total::One).empty());
}

void StatisticsTest::extremeNumbersStayFinite()
{
    const Numbers wild { 1e308, -1e308, 5e-324, 0, 1e308, 3, -7, 1e300 };
    const Numbers calm { 1, 2, 3, 4, 5, 6, 7, 8 };
    const Flags flags { 1, 0, 1, 0, 0, 1, 0, 1 };
    QVERIFY(isFinite(spearmanRho(wild, calm)));
    QVERIFY(isFinite(kendallTauB(wild, calm)));
    QVERIFY(isFinite(areaUnderCurve(wild, flags, 1).area));
    QVERIFY(isFinite(liftAt(calm, { 1e308, 1e308, 1e308, 1, 1, 1, 1, 1 }, 0.5).lift));
    QVERIFY(isFinite(fitLogistic(wild, flags).slope));
    QVERIFY(std::isfinite(meanOf({ 1e308, 1e308, 1e308 })));
    QVERIFY(!deviationOf({ 1e308, -1e308 }));
    QVERIFY(!deviationOf({ 4 }));
    QVERIFY(!middle95({}));
}

QTEST_APPLESS_MAIN(StatisticsTest)

#include "tst_statistics.moc"
