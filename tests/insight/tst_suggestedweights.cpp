#include "base/random.h"
#include "insight/suggestedweights.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr int FewDraws = 120; // enough for a verdict, quick enough for a test

/// Cases whose outcome follows hidden weights, judged by an expert who has others.
struct Study {
    std::vector<LearnableCriterion> criteria;
    LearningData data { Matrix(0, 0), {}, {}, false, {} };

    Study(std::size_t cases, const std::vector<double> &truth, const std::vector<double> &expert, double noise,
          std::uint64_t seed, bool yesNo = false)
    {
        Random random(seed);
        Matrix values(cases, truth.size());
        for (std::size_t i = 0; i < cases; ++i) {
            double outcome = noise * random.normal();
            for (std::size_t c = 0; c < truth.size(); ++c) {
                values.at(i, c) = random.uniform();
                outcome += truth[c] * values.at(i, c);
            }
            data.outcomes.push_back(std::exp(5 * outcome));
            data.successes.push_back(outcome > 0.5 ? 1 : 0);
        }
        data.values = std::move(values);
        data.yesNo = yesNo;
        data.expert = expert;
        for (std::size_t c = 0; c < truth.size(); ++c)
            criteria.push_back({ QStringLiteral("c%1").arg(c), QStringLiteral("Criterion %1").arg(c), expert[c] });
    }
    [[nodiscard]] SuggestedWeights suggest(std::uint64_t seed = 1, int draws = FewDraws) const
    {
        LearnOptions options;
        options.seed = seed;
        options.draws = draws;
        options.repeats = 2;
        return *suggestWeights(criteria, data, options);
    }
    void makeConstant(std::size_t column)
    {
        for (std::size_t i = 0; i < data.cases(); ++i)
            data.values.at(i, column) = 0.7;
    }
};

const std::vector<double> Truth { 0.7, 0.3, 0, 0 };
const std::vector<double> WrongExpert { 0.05, 0.15, 0.4, 0.4 };

double sumOf(const SuggestedWeights &suggested)
{
    double sum = 0;
    for (const SuggestedWeights::Row &row : suggested.rows)
        sum += row.suggested.value();
    return sum;
}
} // namespace

class SuggestedWeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedBelowTenPartnersAWeight();
    void refusedBelowTwentyEventsAWeight();
    void constantColumnsAreDroppedAndReported();
    void nothingToLearn();
    void findsHiddenWeights_data();
    void findsHiddenWeights();
    void noiseProvesNothing();
    void aRightExpertIsKept();
    void sameSeedSameFigures();
    void stoppedByTheProgress();
    void strongPullKeepsTheExpert();
    void repeatedColumnsStayFinite();
};

void SuggestedWeightsTest::refusedBelowTenPartnersAWeight()
{
    const SuggestedWeights few = Study(39, Truth, WrongExpert, 0.1, 1).suggest();
    QCOMPARE(few.verdict, SuggestedWeights::Verdict::TooFewCases);
    QCOMPARE(few.needed, std::size_t { 40 });
    QCOMPARE(few.cases, std::size_t { 39 });
    QCOMPARE(few.draws, 0);
    for (const SuggestedWeights::Row &row : few.rows)
        QVERIFY(!row.suggested && !row.interval && !row.zeroShare);
    const QString words = inWords(few).join(u' ');
    QVERIFY2(words.contains(u"40"_s) && words.contains(u"39"_s), qPrintable(words));
    QVERIFY(Study(40, Truth, WrongExpert, 0.1, 1).suggest().verdict != SuggestedWeights::Verdict::TooFewCases);
}

void SuggestedWeightsTest::refusedBelowTwentyEventsAWeight()
{
    Study study(400, Truth, WrongExpert, 0.1, 2, true);
    std::size_t successes = 0;
    for (std::uint8_t &success : study.data.successes) {
        success = success != 0 && successes < 79 ? 1 : 0;
        successes += success;
    }
    const SuggestedWeights few = study.suggest();
    QCOMPARE(few.verdict, SuggestedWeights::Verdict::TooFewCases);
    QCOMPARE(few.needed, std::size_t { 80 });
    QCOMPARE(few.cases, std::size_t { 79 }); // the rarer class, not the partners
}

void SuggestedWeightsTest::constantColumnsAreDroppedAndReported()
{
    Study study(200, { 0.6, 0.4, 0 }, { 0.2, 0.3, 0.5 }, 0.1, 3);
    study.makeConstant(2);
    const SuggestedWeights suggested = study.suggest();
    QVERIFY(suggested.rows[2].constant);
    QCOMPARE(suggested.freeWeights, std::size_t { 2 });
    QCOMPARE(*suggested.rows[2].suggested, 0.5); // keeps its weight
    QVERIFY(!suggested.rows[2].interval);
    QVERIFY(std::abs(sumOf(suggested) - 1) < 1e-9);
    QVERIFY(inWords(suggested).join(u' ').contains(u"Criterion 2"_s));
}

void SuggestedWeightsTest::nothingToLearn()
{
    Study study(200, { 1, 0 }, { 0.5, 0.5 }, 0.1, 4);
    study.makeConstant(1);
    QCOMPARE(study.suggest().verdict, SuggestedWeights::Verdict::NothingToLearn);
    study.makeConstant(0);
    QCOMPARE(study.suggest().verdict, SuggestedWeights::Verdict::NothingToLearn);
    QVERIFY(!inWords(study.suggest()).isEmpty());
}

void SuggestedWeightsTest::findsHiddenWeights_data()
{
    QTest::addColumn<bool>("yesNo");
    QTest::newRow("amounts") << false;
    QTest::newRow("yes or no") << true;
}

void SuggestedWeightsTest::findsHiddenWeights()
{
    QFETCH(bool, yesNo);
    const SuggestedWeights suggested = Study(600, Truth, WrongExpert, 0.08, 5, yesNo).suggest();
    QCOMPARE(suggested.verdict, SuggestedWeights::Verdict::Proven);
    QVERIFY(std::abs(sumOf(suggested) - 1) < 1e-9);
    for (std::size_t c = 0; c < Truth.size(); ++c) {
        const SuggestedWeights::Row &row = suggested.rows[c];
        QVERIFY2(std::abs(*row.suggested - Truth[c]) < 0.12, qPrintable(QString::number(*row.suggested)));
        QVERIFY(row.interval->low <= *row.suggested + 0.02 && *row.suggested - 0.02 <= row.interval->high);
        QVERIFY(*row.zeroShare >= 0 && *row.zeroShare <= 1);
    }
    QCOMPARE(*suggested.rows[0].zeroShare, 0.0);
    QVERIFY(suggested.gainOverExpert.interval->low > 0);
    QVERIFY(suggested.gainOverEqual.interval->low > 0);
    QVERIFY(*suggested.learned.value > *suggested.equal.value);
    QVERIFY(inWords(suggested).join(u' ').contains(u"Nothing is changed by itself"_s));
}

void SuggestedWeightsTest::noiseProvesNothing()
{
    for (const bool yesNo : { false, true }) {
        Study study(300, { 0, 0, 0, 0 }, WrongExpert, 1, 6, yesNo);
        for (std::size_t i = 0; i < study.data.cases(); ++i)
            study.data.successes[i] = i % 2 == 0 ? 1 : 0;
        QCOMPARE(study.suggest().verdict, SuggestedWeights::Verdict::NotProven);
    }
}

void SuggestedWeightsTest::aRightExpertIsKept()
{
    const SuggestedWeights suggested = Study(300, Truth, Truth, 0.15, 7).suggest();
    QCOMPARE(suggested.verdict, SuggestedWeights::Verdict::NotProven); // no gain over what is right already
    QVERIFY(suggested.gainOverExpert.interval->low <= 0);
    QVERIFY(suggested.gainOverEqual.interval->low > 0);
    QVERIFY(inWords(suggested).first().contains(u"Keep the weights"_s));
}

void SuggestedWeightsTest::sameSeedSameFigures()
{
    const Study study(120, Truth, WrongExpert, 0.2, 8);
    const SuggestedWeights first = study.suggest(5);
    const SuggestedWeights second = study.suggest(5);
    QCOMPARE(*second.gainOverExpert.value, *first.gainOverExpert.value);
    QCOMPARE(second.gainOverExpert.interval, first.gainOverExpert.interval);
    QCOMPARE(second.rows[1].interval, first.rows[1].interval);
    QCOMPARE(first.draws, FewDraws);
    QCOMPARE(first.seed, std::uint64_t { 5 });
    QVERIFY(study.suggest(6).gainOverExpert.interval != first.gainOverExpert.interval);
}

void SuggestedWeightsTest::stoppedByTheProgress()
{
    const Study study(120, Truth, WrongExpert, 0.2, 9);
    LearnOptions options;
    options.progress = [](double) { return false; };
    QCOMPARE(suggestWeights(study.criteria, study.data, options).error().code, ErrorCode::Cancelled);
}

void SuggestedWeightsTest::strongPullKeepsTheExpert()
{
    for (const bool yesNo : { false, true }) {
        const Study study(200, Truth, WrongExpert, 0.1, 10, yesNo);
        std::vector<std::uint32_t> all(study.data.cases());
        std::iota(all.begin(), all.end(), 0u);
        const std::vector<double> held = learnWeights(study.data, all, 1e9);
        for (std::size_t c = 0; c < held.size(); ++c)
            QVERIFY(std::abs(held[c] - WrongExpert[c]) < 1e-3);
        // The pull weakens, the distance to the expert grows.
        double before = 0;
        for (const double strength : { 100.0, 10.0, 1.0, 0.1 }) {
            const std::vector<double> weights = learnWeights(study.data, all, strength);
            double distance = 0;
            for (std::size_t c = 0; c < weights.size(); ++c)
                distance += std::abs(weights[c] - WrongExpert[c]);
            QVERIFY(distance >= before - 1e-9);
            before = distance;
        }
    }
}

void SuggestedWeightsTest::repeatedColumnsStayFinite()
{
    for (const bool yesNo : { false, true }) {
        Study study(200, Truth, { 0.25, 0.25, 0.25, 0.25 }, 0.1, 11, yesNo);
        for (std::size_t i = 0; i < study.data.cases(); ++i)
            study.data.values.at(i, 1) = study.data.values.at(i, 0);
        const SuggestedWeights suggested = study.suggest();
        QVERIFY(std::abs(sumOf(suggested) - 1) < 1e-9);
        // Only the penalty tells the two apart: they share evenly.
        QVERIFY(std::abs(*suggested.rows[0].suggested - *suggested.rows[1].suggested) < 1e-6);
    }
}

QTEST_APPLESS_MAIN(SuggestedWeightsTest)

#include "tst_suggestedweights.moc"
