#include "base/random.h"
#include "scoring/tierstate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QDate Start(2026, 1, 1);

std::vector<Tier> tiersAt(const std::vector<double> &bounds)
{
    std::vector<Tier> tiers;
    for (const double bound : bounds)
        tiers.push_back({ u"T%1"_s.arg(tiers.size()), 100 * bound });
    return tiers;
}

const std::vector<Tier> GoldSilverBronze { { u"Gold"_s, 75 }, { u"Silver"_s, 50 }, { u"Bronze"_s, 0 } };

/// A company that is evaluated again and again; moves that are due are taken.
struct Company {
    explicit Company(TierRule wanted = {}, std::vector<Tier> cuts = GoldSilverBronze)
        : rule(wanted)
        , tiers(std::move(cuts))
    {
        rule.autoApprove = true;
    }
    TierStep at(int days, double fit, FitStatus status = FitStatus::Firm, int cap = -1, bool modelChanged = false)
    {
        TierStep step = evaluate(rule, tiers, state, { fit, status, cap, Start.addDays(days), modelChanged });
        state = step.state;
        return step;
    }
    [[nodiscard]] int tier() const { return state->tier; }

    TierRule rule;
    std::vector<Tier> tiers;
    std::optional<TierState> state;
};

TierRule withoutGrace()
{
    TierRule rule;
    rule.graceDays = 0;
    return rule;
}

QJsonArray vectors()
{
    QFile file(QStringLiteral(PARTNERSCOPE_FIXTURES "/vectors/tiers.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}
} // namespace

/// The rule that gives and takes tiers: scoring.md (f), with its edges.
class TestTierstate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsHold();
    void firstEvaluationIsPlain();
    void promotionIsAtOnceToTheBest();
    void demotionNeedsCountAndGrace();
    void switchedOffCountAndGrace();
    void recoveryForgetsTheCount();
    void sameDataOnTheSameDayCountOnce();
    void anEarlierDayCountsAsTheLast();
    void roundingNeitherPromotesNorDemotes();
    void everyTierCanBeReached();
    void failingMustHaveIsAtOnce();
    void waivedAgainNeedsTheBar();
    void softMustHaveCapsAtOnce();
    void conditionalIsNotPromoted();
    void insufficientKeepsTheState();
    void newVersionKeepsTheTierForTheGrace();
    void newVersionWithoutGraceMovesAtOnce();
    void newVersionThatChangesNothing();
    void newVersionThatExcludes();
    void factsExcludeAtOnceEvenDuringTheGrace();
    void tierThatIsGone();
    void withoutApprovalTheTierStays();
    void rulesThatCannotBe();
    void randomWalkInsideTheBandNeverMoves();
    void movesAreFarApart();
};

void TestTierstate::vectorsHold()
{
    QCOMPARE(vectors().size(), 2);
    for (const QJsonValue &test : vectors()) {
        if (test[u"kind"].toString() == u"bound") {
            double sum = 0;
            for (const QJsonValue &term : test[u"terms"].toArray())
                sum += term.toDouble();
            const double bound = test[u"threshold"].toDouble();
            QCOMPARE(sum >= bound, test[u"reached_without_tolerance"].toBool());
            QCOMPARE(cappedTier(tiersAt({ bound }), sum, -1) == 0, test[u"reached"].toBool());
            continue;
        }
        TierRule rule = withoutGrace();
        rule.hUp = test[u"h_up"].toDouble();
        rule.hDown = test[u"h_down"].toDouble();
        rule.downAfter = test[u"down_after"].toInt();
        std::vector<double> bounds;
        for (const QJsonValue &bound : test[u"thresholds"].toArray())
            bounds.push_back(bound.toDouble());
        Company company(rule, tiersAt(bounds));
        const QJsonArray fits = test[u"fit"].toArray();
        for (int i = 0; i < fits.size(); ++i) {
            company.at(i, fits.at(i).toDouble());
            QCOMPARE(company.tier(), test[u"expected"].toArray().at(i).toInt());
        }
    }
}

void TestTierstate::firstEvaluationIsPlain()
{
    for (const auto &[fit, tier] : { std::pair(0.75, 0), std::pair(0.7499, 1), std::pair(0.5, 1), std::pair(0.0, 2) }) {
        Company company;
        QCOMPARE(company.at(0, fit).note, TierNote::First);
        QCOMPARE(company.tier(), tier);
        QCOMPARE(company.state->since, Start);
    }
    Company low({}, tiersAt({ 0.5 }));
    low.at(0, 0.4);
    QCOMPARE(low.tier(), TierState::None);
    Company capped;
    capped.at(0, 0.9, FitStatus::Firm, 1);
    QCOMPARE(capped.tier(), 1);
    Company out;
    out.at(0, 0.9, FitStatus::Excluded);
    QCOMPARE(out.tier(), TierState::None);
    Company unknown;
    QCOMPARE(unknown.at(0, std::nan(""), FitStatus::Excluded).note, TierNote::First);
    QCOMPARE(unknown.tier(), TierState::None);
}

void TestTierstate::promotionIsAtOnceToTheBest()
{
    Company company;
    company.at(0, 0.4);
    QVERIFY(!company.at(1, 0.515).move); // the bound, but not the bar
    const TierStep step = company.at(2, 0.8);
    QCOMPARE(*step.move, (TierMove { 0, TierMoveKind::Promotion, Start.addDays(2) }));
    QCOMPARE(company.tier(), 0);
    QCOMPARE(company.state->since, Start.addDays(2));
    Company low({}, tiersAt({ 0.75, 0.5 }));
    low.at(0, 0.1);
    low.at(1, 0.52);
    QCOMPARE(low.tier(), 1);
}

void TestTierstate::demotionNeedsCountAndGrace()
{
    Company company;
    company.at(0, 0.8);
    QCOMPARE(company.at(10, 0.6).note, TierNote::Below);
    company.at(20, 0.6);
    QCOMPARE(company.at(30, 0.6).note, TierNote::Below); // three times, but only 20 days
    QCOMPARE(company.state->belowCount, 3);
    QCOMPARE(company.state->belowSince, Start.addDays(10));
    QVERIFY(!company.at(99, 0.6).move);
    const TierStep step = company.at(100, 0.4); // the tier of today's fit, two down
    QCOMPARE(*step.move, (TierMove { 2, TierMoveKind::Demotion, Start.addDays(100) }));
    QCOMPARE(company.tier(), 2);
    QCOMPARE(company.state->belowCount, 0);
    Company rare; // long enough, but not often enough
    rare.at(0, 0.8);
    rare.at(1, 0.6);
    QCOMPARE(rare.at(400, 0.6).note, TierNote::Below);
    QVERIFY(rare.at(500, 0.6).move);
}

void TestTierstate::switchedOffCountAndGrace()
{
    TierRule rule = withoutGrace();
    Company counted(rule);
    counted.at(0, 0.8);
    counted.at(1, 0.6);
    counted.at(2, 0.6);
    counted.at(3, 0.6);
    QCOMPARE(counted.tier(), 1);
    rule.downAfter = 0;
    Company hasty(rule);
    hasty.at(0, 0.8);
    hasty.at(1, 0.74); // inside the band
    QCOMPARE(hasty.tier(), 0);
    hasty.at(2, 0.72);
    QCOMPARE(hasty.tier(), 1);
    rule.graceDays = 30;
    Company slow(rule);
    slow.at(0, 0.8);
    slow.at(1, 0.6);
    slow.at(30, 0.6);
    QCOMPARE(slow.tier(), 0);
    slow.at(31, 0.6);
    QCOMPARE(slow.tier(), 1);
}

void TestTierstate::recoveryForgetsTheCount()
{
    Company company;
    company.at(0, 0.8);
    company.at(1, 0.6);
    company.at(50, 0.6);
    company.at(80, 0.74); // back in the band, though under the bound
    QCOMPARE(company.state->belowCount, 0);
    QVERIFY(!company.state->belowSince.isValid());
    company.at(100, 0.6);
    company.at(110, 0.6);
    QVERIFY(!company.at(120, 0.6).move);
    QCOMPARE(company.state->belowSince, Start.addDays(100));
}

void TestTierstate::sameDataOnTheSameDayCountOnce()
{
    Company company(withoutGrace());
    company.at(0, 0.8);
    for (int i = 0; i < 5; ++i)
        company.at(1, 0.6);
    QCOMPARE(company.state->belowCount, 1);
    company.at(1, 0.61); // other data
    QCOMPARE(company.state->belowCount, 2);
    QCOMPARE(company.tier(), 0);
    company.at(2, 0.61); // a later check of the calendar
    QCOMPARE(company.tier(), 1);
}

void TestTierstate::anEarlierDayCountsAsTheLast()
{
    Company company(withoutGrace());
    company.at(0, 0.8);
    company.at(10, 0.6);
    company.at(5, 0.6);
    QCOMPARE(company.state->belowCount, 1);
    QCOMPARE(company.state->evaluatedOn, Start.addDays(10));
}

void TestTierstate::roundingNeitherPromotesNorDemotes()
{
    const double noise = 9e-8;
    for (const double sign : { -1.0, 1.0 }) {
        Company up;
        up.at(0, 0.6);
        up.at(1, 0.77 - noise);
        QCOMPARE(up.tier(), 0);
        Company down(withoutGrace());
        down.at(0, 0.8);
        for (int day = 1; day < 9; ++day)
            down.at(day, 0.73 + sign * noise);
        QCOMPARE(down.tier(), 0);
    }
    Company up;
    up.at(0, 0.6);
    up.at(1, 0.77 - 2e-7);
    QCOMPARE(up.tier(), 1);
    Company down(withoutGrace());
    down.at(0, 0.8);
    for (int day = 1; day < 4; ++day)
        down.at(day, 0.73 - 2e-7);
    QCOMPARE(down.tier(), 1);
}

void TestTierstate::everyTierCanBeReached()
{
    Company company({}, tiersAt({ 0.99, 0.5 }));
    company.at(0, 0.6);
    company.at(1, 0.995);
    QCOMPARE(company.tier(), 1);
    company.at(2, 1.0); // 0.99 + 0.02 lies beyond the scale
    QCOMPARE(company.tier(), 0);
    Company lowest(withoutGrace());
    lowest.at(0, 0.01);
    for (int day = 1; day < 5; ++day)
        lowest.at(day, 0.0);
    QCOMPARE(lowest.tier(), 2); // nothing lies under a tier that begins at 0
}

void TestTierstate::failingMustHaveIsAtOnce()
{
    Company company;
    company.at(0, 0.8);
    const TierStep step = company.at(1, 0.8, FitStatus::Excluded);
    QCOMPARE(*step.move, (TierMove { TierState::None, TierMoveKind::MustHave, Start.addDays(1) }));
    QCOMPARE(company.tier(), TierState::None);
    QVERIFY(!company.at(2, 0.8, FitStatus::Excluded).move);
    Company unknown;
    unknown.at(0, 0.8);
    unknown.at(1, std::nan(""), FitStatus::Excluded); // even where there is no estimate
    QCOMPARE(unknown.tier(), TierState::None);
}

void TestTierstate::waivedAgainNeedsTheBar()
{
    Company company;
    company.at(0, 0.76);
    company.at(1, 0.76, FitStatus::Excluded);
    company.at(2, 0.76);
    QCOMPARE(company.tier(), 1); // the bar for Gold is 77
    company.at(3, 0.77);
    QCOMPARE(company.tier(), 0);
}

void TestTierstate::softMustHaveCapsAtOnce()
{
    Company company;
    company.at(0, 0.9);
    const TierStep step = company.at(1, 0.9, FitStatus::Firm, 1);
    QCOMPARE(*step.move, (TierMove { 1, TierMoveKind::MustHave, Start.addDays(1) }));
    QVERIFY(!company.at(2, 0.95, FitStatus::Firm, 1).move);
    company.at(3, 0.95);
    QCOMPARE(company.tier(), 0);
    Company both(withoutGrace()); // the cap and a demotion that is due: the lower of both
    both.at(0, 0.9);
    both.at(1, 0.3);
    both.at(2, 0.3);
    both.at(3, 0.3, FitStatus::Firm, 1);
    QCOMPARE(both.tier(), 2);
}

void TestTierstate::conditionalIsNotPromoted()
{
    Company company;
    QCOMPARE(company.at(0, 0.9, FitStatus::Conditional).note, TierNote::Conditional);
    QVERIFY(!company.state); // nothing granted: the first evaluation is still to come
    company.at(1, 0.6);
    QCOMPARE(company.tier(), 1);
    QCOMPARE(company.at(2, 0.9, FitStatus::Conditional).note, TierNote::Conditional);
    QCOMPARE(company.tier(), 1);
    company.rule.graceDays = 0;
    for (int day = 3; day < 6; ++day)
        company.at(day, 0.4, FitStatus::Conditional); // but it may fall
    QCOMPARE(company.tier(), 2);
}

void TestTierstate::insufficientKeepsTheState()
{
    Company company(withoutGrace());
    QCOMPARE(company.at(0, 0.9, FitStatus::Insufficient).note, TierNote::Insufficient);
    QVERIFY(!company.state);
    company.at(1, 0.8);
    company.at(2, 0.6);
    for (int day = 3; day < 9; ++day)
        QCOMPARE(company.at(day, 0.1, FitStatus::Insufficient).note, TierNote::Insufficient);
    QCOMPARE(company.tier(), 0);
    QCOMPARE(company.state->belowCount, 1);
    QCOMPARE(company.state->evaluatedOn, Start.addDays(2));
    QCOMPARE(company.at(9, std::nan(""), FitStatus::Firm).note, TierNote::Insufficient);
}

void TestTierstate::newVersionKeepsTheTierForTheGrace()
{
    Company company;
    company.at(0, 0.8);
    company.tiers = { { u"Gold"_s, 90 }, { u"Silver"_s, 50 } };
    TierStep step = company.at(10, 0.8, FitStatus::Firm, -1, true);
    QCOMPARE(step.note, TierNote::Kept);
    QCOMPARE(*step.move, (TierMove { 1, TierMoveKind::ModelChange, Start.addDays(100) }));
    QCOMPARE(company.tier(), 0);
    step = company.at(50, 0.3); // judged anew by the plain rule, the day stays
    QCOMPARE(*step.move, (TierMove { TierState::None, TierMoveKind::ModelChange, Start.addDays(100) }));
    company.at(99, 0.8);
    QCOMPARE(company.tier(), 0);
    company.at(100, 0.8);
    QCOMPARE(company.tier(), 1);
    QCOMPARE(company.state->since, Start.addDays(100));
    QVERIFY(!company.state->modelChangedOn.isValid());
    Company risen; // upwards the same: the plain bound, tagged, after the grace
    risen.at(0, 0.6);
    risen.tiers = { { u"Gold"_s, 60 }, { u"Silver"_s, 50 } };
    step = risen.at(1, 0.6, FitStatus::Firm, -1, true);
    QCOMPARE(*step.move, (TierMove { 0, TierMoveKind::ModelChange, Start.addDays(91) }));
    step = risen.at(2, 0.6, FitStatus::Conditional);
    QVERIFY(!step.move);
    QCOMPARE(step.note, TierNote::Conditional);
}

void TestTierstate::newVersionWithoutGraceMovesAtOnce()
{
    Company company(withoutGrace());
    company.at(0, 0.76);
    company.tiers = { { u"Gold"_s, 80 }, { u"Silver"_s, 50 } };
    const TierStep step = company.at(0, 0.76, FitStatus::Firm, -1, true);
    QCOMPARE(*step.move, (TierMove { 1, TierMoveKind::ModelChange, Start }));
    QCOMPARE(company.tier(), 1);
}

void TestTierstate::newVersionThatChangesNothing()
{
    Company company;
    company.at(0, 0.8);
    company.at(1, 0.6);
    QVERIFY(!company.at(2, 0.76, FitStatus::Firm, -1, true).move);
    QCOMPARE(company.state->belowCount, 0); // what was counted under the old version no longer counts
    QVERIFY(!company.state->modelChangedOn.isValid());
    Company regained; // the grace ends without a move where the company meets the new version
    regained.at(0, 0.8);
    QVERIFY(regained.at(1, 0.6, FitStatus::Firm, -1, true).move);
    QVERIFY(!regained.at(50, 0.75).move);
    QVERIFY(regained.state->modelChangedOn.isValid());
    regained.at(91, 0.75);
    QVERIFY(!regained.state->modelChangedOn.isValid());
    QCOMPARE(regained.tier(), 0);
}

void TestTierstate::newVersionThatExcludes()
{
    Company company;
    company.at(0, 0.8);
    TierStep step = company.at(1, 0.8, FitStatus::Excluded, -1, true);
    QCOMPARE(*step.move, (TierMove { TierState::None, TierMoveKind::ModelChange, Start.addDays(91) }));
    step = company.at(2, 0.8, FitStatus::Excluded);
    QCOMPARE(step.move->effectiveOn, Start.addDays(91));
    QCOMPARE(company.tier(), 0);
    Company before; // excluded before, not decided on: the new version gives no grace
    before.rule.autoApprove = false;
    before.at(0, 0.8);
    before.at(1, 0.8, FitStatus::Excluded);
    step = before.at(2, 0.8, FitStatus::Excluded, -1, true);
    QCOMPARE(*step.move, (TierMove { TierState::None, TierMoveKind::MustHave, Start.addDays(2) }));
}

void TestTierstate::factsExcludeAtOnceEvenDuringTheGrace()
{
    Company company;
    company.at(0, 0.8);
    company.at(1, 0.6, FitStatus::Firm, -1, true);
    const TierStep step = company.at(2, 0.6, FitStatus::Excluded);
    QCOMPARE(*step.move, (TierMove { TierState::None, TierMoveKind::MustHave, Start.addDays(2) }));
}

void TestTierstate::tierThatIsGone()
{
    Company company;
    company.at(0, 0.8);
    company.state->tier = TierState::Gone;
    TierStep step = company.at(1, 0.8, FitStatus::Firm, -1, true);
    QCOMPARE(*step.move, (TierMove { 0, TierMoveKind::ModelChange, Start.addDays(91) }));
    company.at(91, 0.8);
    QCOMPARE(company.tier(), 0);
    Company low({}, tiersAt({ 0.5 }));
    low.at(0, 0.8);
    low.state->tier = TierState::Gone;
    QCOMPARE(low.at(1, 0.1, FitStatus::Firm, -1, true).move->to, TierState::None);
    low.at(2, 0.1, FitStatus::Excluded);
    QCOMPARE(low.tier(), TierState::None);
}

void TestTierstate::withoutApprovalTheTierStays()
{
    Company company;
    company.rule.autoApprove = false;
    company.at(0, 0.6);
    for (int day = 1; day < 4; ++day) {
        QCOMPARE(*company.at(day, 0.8).move, (TierMove { 0, TierMoveKind::Promotion, Start.addDays(day) }));
        QCOMPARE(company.tier(), 1);
    }
    company.state = taken(*company.state, 0, Start.addDays(3));
    QVERIFY(!company.at(4, 0.8).move);
    QCOMPARE(company.state->since, Start.addDays(3));
}

void TestTierstate::rulesThatCannotBe()
{
    const auto isFine = [](auto change, const std::vector<Tier> &tiers = GoldSilverBronze) {
        TierRule rule;
        change(rule);
        return validate(rule, tiers).isEmpty();
    };
    QVERIFY(isFine([](TierRule &) {}));
    QVERIFY(isFine([](TierRule &) {}, {}));
    QVERIFY(!isFine([](TierRule &r) { r.hUp = -0.01; }));
    QVERIFY(!isFine([](TierRule &r) { r.hDown = std::nan(""); }));
    QVERIFY(!isFine([](TierRule &r) { r.hDown = std::numeric_limits<double>::infinity(); }));
    QVERIFY(!isFine([](TierRule &r) { r.downAfter = -1; }));
    QVERIFY(!isFine([](TierRule &r) { r.graceDays = -1; }));
    QVERIFY(!isFine([](TierRule &r) { r.hUp = 0.23; })); // exactly the gap of 25 points
    QVERIFY(isFine([](TierRule &r) { r.hUp = 0.229; }));
    QVERIFY(!isFine([](TierRule &) {}, tiersAt({ 0.5, 0.46 })));
    QVERIFY(isFine([](TierRule &) {}, tiersAt({ 0.5, 0.459 })));
    QVERIFY(isFine([](TierRule &r) { r.hUp = r.hDown = 0; }, tiersAt({ 0.5, 0.499 })));
}

void TestTierstate::randomWalkInsideTheBandNeverMoves()
{
    Random random(4711);
    for (int company = 0; company < 300; ++company) {
        TierRule rule;
        rule.hUp = 0.001 + 0.1 * random.uniform();
        rule.hDown = 0.001 + 0.1 * random.uniform();
        rule.downAfter = static_cast<int>(random.below(4));
        rule.graceDays = static_cast<int>(random.below(3)) * 10;
        const double bound = 0.3 + 0.4 * random.uniform();
        Company walker(rule, tiersAt({ bound }));
        const double first = random.chance(0.5) ? bound : bound - 1e-3;
        walker.at(0, first);
        const int tier = walker.tier();
        for (int day = 1; day < 100; ++day) {
            // anywhere from just above one bar to just below the other
            const double fit = bound - rule.hDown + (rule.hUp + rule.hDown - 2e-7) * random.uniform();
            QVERIFY(!walker.at(day, fit).move);
            QCOMPARE(walker.tier(), tier);
        }
    }
}

/// Two moves over the same bound lie at least hUp + hDown apart in fit (hUp, where a fall over several tiers at once is
/// undone in part), and a demotion follows at least `downAfter` evaluations and `graceDays` days under the bar.
void TestTierstate::movesAreFarApart()
{
    Random random(815);
    int moves = 0;
    for (int run = 0; run < 300; ++run) {
        TierRule rule;
        rule.hUp = 0.05 * random.uniform();
        rule.hDown = 0.05 * random.uniform();
        rule.downAfter = 1 + static_cast<int>(random.below(4));
        rule.graceDays = static_cast<int>(random.below(30));
        Company company(rule, tiersAt({ 0.8, 0.6, 0.4 }));
        double fit = random.uniform();
        company.at(0, fit);
        int from = company.tier();
        int lastMove = 0;
        std::vector<double> fits { fit };
        double lastFit = std::nan("");
        bool lastUp = false;
        int lastFrom = 0;
        for (int day = 1; day < 200; ++day) {
            fit = std::clamp(fit + 0.06 * random.normal(), 0.0, 1.0);
            fits.push_back(fit);
            const TierStep step = company.at(day, fit);
            if (!step.move)
                continue;
            ++moves;
            const bool up = step.move->kind == TierMoveKind::Promotion;
            const bool isPart = up && step.move->to > lastFrom;
            if (!std::isnan(lastFit) && up != lastUp)
                QVERIFY(std::abs(fit - lastFit) >= rule.hUp + (isPart ? 0 : rule.hDown) - 3e-7);
            if (!up) {
                const double bar = keepingBar(rule, company.tiers[static_cast<std::size_t>(from)]);
                QVERIFY(day - lastMove >= rule.downAfter);
                QVERIFY(day - lastMove >= rule.graceDays);
                for (int back = 0; back < std::max(rule.downAfter, rule.graceDays); ++back)
                    QVERIFY(fits[static_cast<std::size_t>(day - back)] < bar);
            }
            lastUp = up;
            lastFrom = from;
            lastFit = fit;
            lastMove = day;
            from = company.tier();
        }
    }
    QVERIFY(moves > 1000);
}

QTEST_GUILESS_MAIN(TestTierstate)
#include "tst_tierstate.moc"
