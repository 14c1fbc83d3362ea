#include "base/random.h"
#include "insight/gapselection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace partnerscope;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

using Shares = std::vector<CoverageShare>;

/// A problem that keeps its candidates' elements.
struct Case {
    std::vector<Shares> shares;
    GapProblem problem;

    Case() = default;
    Q_DISABLE_COPY_MOVE(Case)

    void add(Shares own, double fit = 50, double cost = 0)
    {
        problem.candidates.push_back({ fit, cost, static_cast<std::int64_t>(shares.size() + 1) });
        shares.push_back(std::move(own));
        problem.cellsOf = [this](std::size_t candidate, CoverageCells &into) { into.shares = shares[candidate]; };
    }
    [[nodiscard]] double closed(const std::vector<std::size_t> &chosen) const
    {
        std::vector<double> left = problem.weights;
        for (const std::size_t candidate : chosen) {
            for (const CoverageShare &share : shares[candidate])
                left[share.cell] *= 1 - share.share;
        }
        double sum = 0;
        for (std::size_t e = 0; e < left.size(); ++e)
            sum += problem.weights[e] - left[e];
        return sum;
    }
    [[nodiscard]] double value(const std::vector<std::size_t> &chosen) const
    {
        double sum = closed(chosen);
        for (const std::size_t candidate : chosen)
            sum += problem.fitWeight * problem.candidates[candidate].fit / 100;
        return sum;
    }
    [[nodiscard]] double cost(const std::vector<std::size_t> &chosen) const
    {
        double sum = 0;
        for (const std::size_t candidate : chosen)
            sum += problem.candidates[candidate].cost;
        return sum;
    }
    /// The optimum by trying every choice.
    [[nodiscard]] double optimum() const
    {
        double best = 0;
        for (std::uint64_t subset = 0; subset < (std::uint64_t { 1 } << shares.size()); ++subset) {
            if (static_cast<std::size_t>(std::popcount(subset)) > problem.count)
                continue;
            std::vector<std::size_t> chosen;
            for (std::size_t i = 0; i < shares.size(); ++i) {
                if ((subset >> i) & 1)
                    chosen.push_back(i);
            }
            // Who closes nothing is no candidate, however well it fits.
            const bool allClose =
                std::ranges::all_of(chosen, [&](std::size_t i) { return closed({ i }) > GapEpsilon; });
            if (allClose && (!problem.budget || cost(chosen) <= *problem.budget))
                best = std::max(best, value(chosen));
        }
        return best;
    }
};

std::vector<std::size_t> chosenBy(const GapSelection &selection)
{
    std::vector<std::size_t> chosen;
    for (const GapPick &pick : selection.picks)
        chosen.push_back(pick.candidate);
    return chosen;
}

void randomCase(Random &random, Case &made, std::size_t candidates, bool withBudget)
{
    const std::size_t elements = 3 + random.below(8);
    for (std::size_t e = 0; e < elements; ++e)
        made.problem.weights.push_back(random.chance(0.2) ? 0 : 20 * random.uniform());
    for (std::size_t i = 0; i < candidates; ++i) {
        Shares shares;
        const double fit = static_cast<double>(random.below(5)) * 25;
        for (std::uint32_t e = 0; e < elements; ++e) {
            if (random.chance(0.4))
                shares.push_back({ e, random.chance(0.3) ? 1.0 : random.uniform() });
        }
        made.add(shares, fit, random.chance(0.1) ? 0 : 10 * random.uniform());
    }
    made.problem.count = 1 + random.below(5);
    if (random.chance(0.3))
        made.problem.fitWeight = 3 * random.uniform();
    if (withBudget)
        made.problem.budget = 20 * random.uniform();
}

QJsonObject vector(const char *name)
{
    QFile file(QStringLiteral(PARTNERSCOPE_FIXTURES "/vectors/selection.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &one : cases) {
        if (one[text("name")].toString() == text(name))
            return one.toObject();
    }
    return {};
}

std::vector<std::size_t> numbersOf(const QJsonValue &array)
{
    std::vector<std::size_t> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(static_cast<std::size_t>(value.toInt()));
    return numbers;
}
} // namespace

class GapSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worstCaseOfGreedy();
    void guaranteeByCount();
    void coverageIsMonotoneAndSubmodular();
    void greedyKeepsItsPromise();
    void exactIsTheOptimum();
    void budgetIsRespected();
    void equalGainsGoToTheHigherFitThenTheLowerId();
    void moreThanThereAreTakesAllThatHelp();
    void nothingToCloseIsAnEmptyAnswer();
    void duplicatesAddLess();
    void dearButGoodBeatsCheapAndPoor();
    void exactGivesUpHonestly();
    void fitCountsBesideTheGap();
};

void GapSelectionTest::worstCaseOfGreedy()
{
    const QJsonObject known = vector("greedy_three_quarters_k2");
    QVERIFY(!known.isEmpty());
    Case made;
    QStringList elements;
    for (const QJsonValue &set : known[text("sets")].toArray()) {
        Shares shares;
        for (const QJsonValue &element : set.toArray()) {
            if (!elements.contains(element.toString()))
                elements << element.toString();
            shares.push_back({ static_cast<std::uint32_t>(elements.indexOf(element.toString())), 1 });
        }
        made.add(shares);
    }
    made.problem.weights.assign(static_cast<std::size_t>(elements.size()), 1.0);
    made.problem.count = static_cast<std::size_t>(known[text("count")].toInt());
    const GapSelection greedy = selectGreedily(made.problem);
    QCOMPARE(chosenBy(greedy), numbersOf(known[text("greedy")]));
    QCOMPARE(greedy.value, known[text("greedy_value")].toDouble());
    const GapSelection exact = selectExactly(made.problem);
    std::vector<std::size_t> chosen = chosenBy(exact);
    std::ranges::sort(chosen);
    QCOMPARE(chosen, numbersOf(known[text("optimal")]));
    QCOMPARE(exact.value, known[text("optimal_value")].toDouble());
    QCOMPARE(greedy.value / exact.value, known[text("ratio")].toDouble());
    QVERIFY(exact.proved && exact.certificate() == 1);
    QVERIFY(greedy.bound >= exact.value); // 6 / 0.75
    QVERIFY(greedy.certificate() >= 0.75 - 1e-12);
}

void GapSelectionTest::guaranteeByCount()
{
    // With one element per candidate there is always more to gain than was gained: the bound by the count decides.
    const QJsonObject known = vector("greedy_guarantee_by_count");
    const QJsonArray ratios = known[text("ratio")].toArray();
    QCOMPARE(ratios.size(), 6);
    for (int k = 1; k <= ratios.size(); ++k) {
        const double ratio = 1 - std::pow(1 - 1.0 / k, k);
        QVERIFY(std::abs(ratio - ratios.at(k - 1).toDouble()) < 1e-12);
        QVERIFY(ratio > known[text("limit")].toDouble());
        Case made;
        Random random(static_cast<std::uint64_t>(k));
        randomCase(random, made, 10, false);
        made.problem.fitWeight = 0;
        made.problem.count = static_cast<std::size_t>(k);
        QVERIFY(selectGreedily(made.problem).certificate() >= ratio - 1e-12);
    }
    QVERIFY(std::abs(1 - std::exp(-1.0) - known[text("limit")].toDouble()) < 1e-15);
}

void GapSelectionTest::coverageIsMonotoneAndSubmodular()
{
    Random random(3);
    for (int round = 0; round < 300; ++round) {
        Case made;
        randomCase(random, made, 8, false);
        std::vector<std::size_t> small;
        std::vector<std::size_t> large;
        for (std::size_t i = 0; i + 1 < made.shares.size(); ++i) {
            if (random.chance(0.5)) {
                large.push_back(i);
                if (random.chance(0.5))
                    small.push_back(i);
            }
        }
        const double toSmall = -made.value(small);
        const double toLarge = -made.value(large);
        QVERIFY(-toSmall <= -toLarge + 1e-9);
        small.push_back(made.shares.size() - 1);
        large.push_back(made.shares.size() - 1);
        QVERIFY(made.value(small) + toSmall >= made.value(large) + toLarge - 1e-9);
    }
}

void GapSelectionTest::greedyKeepsItsPromise()
{
    Random random(5);
    for (int round = 0; round < 400; ++round) {
        Case made;
        randomCase(random, made, 1 + random.below(10), false);
        const GapSelection greedy = selectGreedily(made.problem);
        QVERIFY(std::abs(greedy.value - made.value(chosenBy(greedy))) < 1e-9);
        QVERIFY(std::abs(greedy.closed - made.closed(chosenBy(greedy))) < 1e-9);
        QVERIFY(greedy.picks.size() <= made.problem.count);
        const double optimum = made.optimum();
        QVERIFY(greedy.value >= (1 - std::exp(-1.0)) * optimum - 1e-9);
        QVERIFY(greedy.bound >= optimum - 1e-9);
        QVERIFY(greedy.certificate() * optimum <= greedy.value + 1e-9);
        for (std::size_t i = 1; made.problem.fitWeight <= 0 && i < greedy.picks.size(); ++i)
            QVERIFY(greedy.picks[i].gain <= greedy.picks[i - 1].gain + 1e-9);
    }
}

void GapSelectionTest::exactIsTheOptimum()
{
    Random random(7);
    for (int round = 0; round < 400; ++round) {
        Case made;
        randomCase(random, made, 1 + random.below(11), round % 3 == 0);
        const GapSelection exact = selectExactly(made.problem);
        QVERIFY(exact.proved);
        QVERIFY(std::abs(exact.value - made.optimum()) < 1e-8);
        QVERIFY(std::abs(exact.value - made.value(chosenBy(exact))) < 1e-9);
        QVERIFY(exact.picks.size() <= made.problem.count);
    }
}

void GapSelectionTest::budgetIsRespected()
{
    Random random(11);
    for (int round = 0; round < 400; ++round) {
        Case made;
        randomCase(random, made, 1 + random.below(10), true);
        const GapSelection greedy = selectGreedily(made.problem);
        QVERIFY(made.cost(chosenBy(greedy)) <= *made.problem.budget + 1e-9);
        QVERIFY(greedy.picks.size() <= made.problem.count);
        QVERIFY(greedy.bound >= made.optimum() - 1e-9);
        QVERIFY(made.cost(chosenBy(selectExactly(made.problem))) <= *made.problem.budget + 1e-9);
    }
}

void GapSelectionTest::equalGainsGoToTheHigherFitThenTheLowerId()
{
    Case made;
    made.problem.weights = { 1, 1, 1, 1 };
    made.add({ { 0, 1 } }, 50);
    made.add({ { 1, 1 } }, 70);
    made.add({ { 2, 1 } }, 70);
    made.add({ { 3, 1 } }, 60);
    made.problem.count = 3;
    QCOMPARE(chosenBy(selectGreedily(made.problem)), (std::vector<std::size_t> { 1, 2, 3 }));
}

void GapSelectionTest::moreThanThereAreTakesAllThatHelp()
{
    Case made;
    made.problem.weights = { 2, 1 };
    made.add({ { 0, 1 } });
    made.add({ { 0, 1 } }, 40); // adds nothing any more
    made.add({ { 1, 0.5 } });
    made.add({});
    made.problem.count = 99;
    const GapSelection all = selectGreedily(made.problem);
    QCOMPARE(chosenBy(all), (std::vector<std::size_t> { 0, 2 }));
    QVERIFY(all.proved && all.certificate() == 1);
}

void GapSelectionTest::nothingToCloseIsAnEmptyAnswer()
{
    Case made;
    made.problem.weights = { 0, 0 };
    made.problem.fitWeight = 5; // not even for the sake of fit
    made.add({ { 0, 1 } }, 100);
    const GapSelection none = selectGreedily(made.problem);
    QVERIFY(none.picks.empty() && none.proved && none.certificate() == 1);
    Case empty;
    QVERIFY(selectGreedily(empty.problem).picks.empty());
    QVERIFY(selectExactly(empty.problem).proved);
    made.problem.weights = { 1, 1 };
    made.problem.count = 0;
    QVERIFY(selectGreedily(made.problem).picks.empty());
}

void GapSelectionTest::duplicatesAddLess()
{
    Case made;
    made.problem.weights = { 8 };
    made.add({ { 0, 0.5 } });
    made.add({ { 0, 0.5 } });
    made.problem.count = 2;
    const GapSelection both = selectGreedily(made.problem);
    QCOMPARE(both.picks.size(), 2u);
    QCOMPARE(both.picks[0].gain, 4.0);
    QCOMPARE(both.picks[1].gain, 2.0);
}

void GapSelectionTest::dearButGoodBeatsCheapAndPoor()
{
    Case made;
    made.problem.weights = { 1, 100 };
    made.add({ { 0, 1 } }, 50, 0.1); // ratio 10
    made.add({ { 1, 1 } }, 50, 100); // ratio 1, and no money left for it after the first
    made.problem.count = 5;
    made.problem.budget = 100;
    const GapSelection best = selectGreedily(made.problem);
    QCOMPARE(chosenBy(best), std::vector<std::size_t> { 1 });
    QVERIFY(best.proved || best.bound >= 100);
    made.problem.budget = 0.05;
    QVERIFY(selectGreedily(made.problem).picks.empty());
    QVERIFY(selectExactly(made.problem).proved);
}

void GapSelectionTest::exactGivesUpHonestly()
{
    Random random(13);
    Case made;
    for (std::size_t e = 0; e < 30; ++e)
        made.problem.weights.push_back(1 + random.uniform());
    for (int i = 0; i < 40; ++i) {
        Shares shares;
        for (std::uint32_t e = 0; e < 30; ++e) {
            if (random.chance(0.2))
                shares.push_back({ e, 0.5 + 0.5 * random.uniform() });
        }
        made.add(shares);
    }
    made.problem.count = 8;
    const GapSelection greedy = selectGreedily(made.problem);
    QVERIFY(!greedy.proved);
    const GapSelection some = selectExactly(made.problem, 100);
    QVERIFY(!some.proved && some.value >= greedy.value && some.bound == greedy.bound);
}

void GapSelectionTest::fitCountsBesideTheGap()
{
    Case made;
    made.problem.weights = { 10, 9 };
    made.add({ { 0, 1 } }, 20);
    made.add({ { 1, 1 } }, 80);
    made.problem.count = 1;
    QCOMPARE(chosenBy(selectGreedily(made.problem)), std::vector<std::size_t> { 0 });
    made.problem.fitWeight = 2; // 10 + 0.4 against 9 + 1.6
    const GapSelection fitting = selectGreedily(made.problem);
    QCOMPARE(chosenBy(fitting), std::vector<std::size_t> { 1 });
    QCOMPARE(fitting.closed, 9.0);
    QCOMPARE(fitting.value, 10.6);
}

QTEST_APPLESS_MAIN(GapSelectionTest)

#include "tst_gapselection.moc"
