#include "base/random.h"
#include "insight/backtest.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString Revenue = QStringLiteral("sourced_revenue");

Engagement agreed(std::int64_t partner, QDate from, QDate until = {})
{
    Engagement engagement;
    engagement.partner = { partner };
    engagement.type = u"reseller"_s;
    engagement.category = u"channel"_s;
    engagement.stage = u"onboard"_s;
    engagement.agreedOn = from;
    engagement.endedOn = until;
    return engagement;
}

Performance result(std::int64_t partner, const QString &quarter, double value, const QString &measure = Revenue)
{
    return { {}, { partner }, quarter, measure, value };
}

const Horizon HalfYear { QDate(2025, 1, 1), 6 };

/// A workspace of companies 1 … n with two criteria and results over half a year.
struct World {
    PoolBuilder builder;
    IdealProfile profile = profileOf({ leaf(u"skill"_s, 3, u"skill"_s, LinearShape { 0, 100 }),
                                       leaf(u"noise"_s, 1, u"noise"_s, LinearShape { 0, 100 }) });
    QList<Engagement> engagements;
    QList<Performance> performance;
    ProfileVersion version;

    World()
    {
        builder.attribute(u"skill"_s, AttributeType::Number);
        builder.attribute(u"noise"_s, AttributeType::Number);
    }
    void add(std::optional<double> skill, std::optional<double> noise, double revenue)
    {
        QMap<QString, Value> facts;
        if (skill)
            facts.insert(u"skill"_s, *skill);
        if (noise)
            facts.insert(u"noise"_s, *noise);
        const std::int64_t id = builder.add(u"Company"_s, facts) + 1;
        engagements << agreed(id, QDate(2024, 1, 1));
        performance << result(id, u"2025-Q1"_s, revenue / 2) << result(id, u"2025-Q2"_s, revenue / 2);
    }
    Result<Backtest> test(const BacktestOptions &options = {}, const QString &measure = Revenue)
    {
        const Pool pool = builder.pool();
        const auto compiled = compile(profile, builder.schema, pool, onDay(HalfYear.factsUntil()));
        if (!compiled)
            return compiled.failure();
        const ScoreSheet sheet = score(*compiled);
        version.profile = profile;
        return backtest({ version, *compiled, sheet, measure, HalfYear,
                          outcomesOver(pool, engagements, performance, measure, HalfYear) },
                        options);
    }
    /// Companies whose revenue follows skill as closely as `signal` says.
    static World random(std::size_t companies, double signal, std::uint64_t seed)
    {
        World world;
        Random random(seed);
        for (std::size_t i = 0; i < companies; ++i) {
            const double skill = 100 * random.uniform();
            const double luck = 100 * random.uniform();
            world.add(skill, 100 * random.uniform(), std::exp((signal * skill + (1 - signal) * luck) / 20));
        }
        return world;
    }
};

double valueOf(const Outcomes &outcomes, std::size_t i)
{
    return outcomes.cases.at(i).value;
}
} // namespace

class BacktestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quarters();
    void horizonBeginsWithAQuarter();
    void horizonNeedsResultsToItsEnd();
    void beginningsAreThoseThatFit();
    void everyoneIsCountedOnce();
    void whoLeftEarlyStaysIn();
    void unknownQuarterIsNotZero();
    void satisfactionIsAveraged();
    void partnersWithoutAgreementBeginWithTheirFirstResult();
    void nobodyToMeasure();
    void onePartner();
    void equalOutcomes();
    void fitThatForetells();
    void fitThatTellsNothing();
    void fitThatMisleads();
    void targetMakesSuccess();
    void lessIsBetterTurnsTheOrder();
    void tiersCountEverybody();
    void criteriaUseKnownFactsOnly();
    void excludedPartnersKeepTheirFit();
    void manyCriteriaAndChance();
    void daysReadAsEverywhere();
    void hindsightIsSaid();
    void seedRepeatsEverything();
    void wildResultsStayFinite();
};

void BacktestTest::quarters()
{
    QCOMPARE(quarterOf(QDate(2025, 12, 31)), u"2025-Q4"_s);
    QCOMPARE(firstDayOf(u"2025-Q3"_s), QDate(2025, 7, 1));
    for (const QString &bad : { u"2025-Q5"_s, u"2025Q1"_s, u""_s, u"2025-Q10"_s, u"abcd-Q1"_s })
        QVERIFY2(!firstDayOf(bad).isValid(), qPrintable(bad));
    QCOMPARE(quarterFrom(QDate(2025, 4, 1)), QDate(2025, 4, 1));
    QCOMPARE(quarterFrom(QDate(2025, 4, 2)), QDate(2025, 7, 1));
    QCOMPARE(quarterFrom(QDate(2025, 11, 15)), QDate(2026, 1, 1));
    const Horizon year { QDate(2025, 4, 1), 12 };
    QCOMPARE(year.quarters(), QStringList({ u"2025-Q2"_s, u"2025-Q3"_s, u"2025-Q4"_s, u"2026-Q1"_s }));
    QCOMPARE(year.lastDay(), QDate(2026, 3, 31));
    QCOMPARE(year.factsUntil(), QDate(2025, 3, 31));
}

void BacktestTest::horizonBeginsWithAQuarter()
{
    const QList<Performance> results { result(1, u"2025-Q1"_s, 1), result(1, u"2025-Q4"_s, 1),
                                       result(1, u"2026-Q1"_s, 1) };
    // The quarter in progress does not count.
    QCOMPARE(horizonFor(results, Revenue, 6, {}, QDate(2026, 3, 30))->from, QDate(2025, 7, 1));
    QCOMPARE(horizonFor(results, Revenue, 6, {}, QDate(2026, 4, 1))->from, QDate(2025, 10, 1));
    QCOMPARE(horizonFor(results, Revenue, 3, QDate(2025, 2, 10), QDate(2026, 4, 1))->from, QDate(2025, 4, 1));
}

void BacktestTest::horizonNeedsResultsToItsEnd()
{
    const QList<Performance> results { result(1, u"2025-Q1"_s, 1) };
    QCOMPARE(horizonFor({}, Revenue, 12, {}, QDate(2026, 1, 1)).error().code, ErrorCode::NotFound);
    QCOMPARE(horizonFor(results, u"deals_won"_s, 12, {}, QDate(2026, 1, 1)).error().code, ErrorCode::NotFound);
    const auto late = horizonFor(results, Revenue, 6, QDate(2025, 1, 1), QDate(2026, 1, 1));
    QCOMPARE(late.error().code, ErrorCode::InvalidInput);
    QVERIFY(late.error().message.contains(u"2025-Q1"_s) && late.error().message.contains(u"2025-Q2"_s));
    QVERIFY(horizonFor(results, Revenue, 3, QDate(2025, 1, 1), QDate(2026, 1, 1)).has_value());
}

/// Every beginning that is offered is accepted, and the quarters before and after are not.
void BacktestTest::beginningsAreThoseThatFit()
{
    const QList<Performance> results { result(1, u"2025-Q1"_s, 1), result(1, u"2025-Q4"_s, 1),
                                       result(1, u"2026-Q2"_s, 1) };
    const QDate today(2026, 5, 14); // 2026-Q2 is not over
    QCOMPARE(horizonBeginnings(results, Revenue, 6, today),
             QList<QDate>({ QDate(2025, 7, 1), QDate(2025, 4, 1), QDate(2025, 1, 1) }));
    for (const QDate &day : horizonBeginnings(results, Revenue, 6, today))
        QCOMPARE(horizonFor(results, Revenue, 6, day, today)->from, day);
    QVERIFY(!horizonFor(results, Revenue, 6, QDate(2025, 10, 1), today));
    QVERIFY(horizonBeginnings(results, Revenue, 24, today).isEmpty());
    QVERIFY(horizonBeginnings(results, u"deals_won"_s, 3, today).isEmpty());
}

void BacktestTest::everyoneIsCountedOnce()
{
    PoolBuilder builder;
    for (int i = 0; i < 5; ++i)
        builder.add(u"Company"_s, {});
    Engagement met = agreed(2, {});
    const QList<Engagement> engagements {
        agreed(1, QDate(2024, 1, 1)), met,
        agreed(3, QDate(2025, 2, 1)), agreed(4, QDate(2023, 1, 1), QDate(2024, 12, 1)),
        agreed(5, QDate(2024, 1, 1)), agreed(9, QDate(2024, 1, 1))
    };
    QList<Performance> results;
    for (const std::int64_t id : { 1, 3, 4, 9 })
        results << result(id, u"2025-Q1"_s, 10) << result(id, u"2025-Q2"_s, 20);
    results << result(5, u"2025-Q1"_s, 10);
    const Outcomes outcomes = outcomesOver(builder.pool(), engagements, results, Revenue, HalfYear);
    QCOMPARE(outcomes.cases.size(), std::size_t { 1 });
    QCOMPARE(outcomes.cases[0].row, 0u);
    QCOMPARE(valueOf(outcomes, 0), 30.0);
    QCOMPARE(outcomes.notPartners, std::size_t { 1 });
    QCOMPARE(outcomes.tooShort, std::size_t { 1 }); // tenure below the horizon
    QCOMPARE(outcomes.ended, std::size_t { 1 });
    QCOMPARE(outcomes.incomplete, std::size_t { 1 });
    QCOMPARE(outcomes.unrecorded, std::size_t { 1 }); // not in the pool as of then
    for (const char *part : { "1 without agreement", "1 that became", "1 whose", "1 not yet", "1 with a quarter" })
        QVERIFY2(leftOut(outcomes).contains(QLatin1String(part)), qPrintable(leftOut(outcomes)));
    QVERIFY(leftOut({}).isEmpty());
}

void BacktestTest::whoLeftEarlyStaysIn()
{
    PoolBuilder builder;
    for (int i = 0; i < 3; ++i)
        builder.add(u"Company"_s, {});
    const QList<Engagement> engagements { agreed(1, QDate(2024, 1, 1), QDate(2025, 2, 1)),
                                          agreed(2, QDate(2024, 1, 1), QDate(2025, 2, 1)),
                                          agreed(2, QDate(2024, 6, 1)), // another one goes on
                                          agreed(3, QDate(2024, 1, 1), QDate(2025, 5, 1)) };
    const QList<Performance> results { result(1, u"2025-Q1"_s, 7), result(2, u"2025-Q1"_s, 7),
                                       result(3, u"2025-Q1"_s, 7) };
    const Outcomes outcomes = outcomesOver(builder.pool(), engagements, results, Revenue, HalfYear);
    QCOMPARE(outcomes.cases.size(), std::size_t { 1 }); // 3 was still there in the second quarter: unknown
    QCOMPARE(valueOf(outcomes, 0), 7.0);
    QCOMPARE(outcomes.endedEarly, std::size_t { 1 });
    QCOMPARE(outcomes.incomplete, std::size_t { 2 });
}

void BacktestTest::unknownQuarterIsNotZero()
{
    PoolBuilder builder;
    builder.add(u"Company"_s, {});
    const QList<Engagement> engagements { agreed(1, QDate(2024, 1, 1)) };
    QList<Performance> results { result(1, u"2025-Q2"_s, 5), result(1, u"2025-Q1"_s, 9, u"deals_won"_s) };
    QCOMPARE(outcomesOver(builder.pool(), engagements, results, Revenue, HalfYear).incomplete, std::size_t { 1 });
    results << result(1, u"2025-Q1"_s, std::nan(""));
    QCOMPARE(outcomesOver(builder.pool(), engagements, results, Revenue, HalfYear).incomplete, std::size_t { 1 });
    results.last().value = 0;
    QCOMPARE(valueOf(outcomesOver(builder.pool(), engagements, results, Revenue, HalfYear), 0), 5.0);
}

void BacktestTest::satisfactionIsAveraged()
{
    PoolBuilder builder;
    builder.add(u"Company"_s, {});
    const QString measure = u"satisfaction"_s;
    const QList<Performance> results { result(1, u"2025-Q1"_s, 70, measure), result(1, u"2025-Q2"_s, 90, measure) };
    const auto outcomes = outcomesOver(builder.pool(), { agreed(1, QDate(2024, 1, 1)) }, results, measure, HalfYear);
    QCOMPARE(valueOf(outcomes, 0), 80.0);
}

void BacktestTest::partnersWithoutAgreementBeginWithTheirFirstResult()
{
    PoolBuilder builder;
    builder.add(u"Company"_s, {});
    builder.add(u"Company"_s, {});
    QList<Performance> results;
    for (const std::int64_t id : { 1, 2 })
        results << result(id, u"2025-Q1"_s, 1) << result(id, u"2025-Q2"_s, 1);
    results << result(1, u"2024-Q4"_s, 1, u"deals_won"_s);
    const Outcomes outcomes = outcomesOver(builder.pool(), {}, results, Revenue, HalfYear);
    QCOMPARE(outcomes.cases.size(), std::size_t { 2 }); // from the horizon's first day on is long enough
    const Horizon earlier { QDate(2024, 10, 1), 6 };
    QCOMPARE(outcomesOver(builder.pool(), {}, results, u"deals_won"_s, earlier).tooShort, std::size_t { 1 });
}

void BacktestTest::nobodyToMeasure()
{
    World world;
    const auto empty = world.test();
    QCOMPARE(empty.error().code, ErrorCode::InvalidInput);
    world.add(50, 50, 10);
    world.engagements[0].agreedOn = QDate(2025, 3, 1);
    const auto young = world.test();
    QVERIFY(young.error().message.contains(u"1 that became partners later"_s));
}

void BacktestTest::onePartner()
{
    World world;
    world.add(50, 50, 10);
    const auto one = world.test();
    QVERIFY2(one.has_value(), one ? "" : qPrintable(one.error().message));
    QCOMPARE(one->verdict(), Backtest::Verdict::NoFigure);
    QCOMPARE(one->rho.reason, NoFigure::TooFew);
    QCOMPARE(one->auc.area.reason, NoFigure::OneClass);
    QCOMPARE(one->successLift.lift.reason, NoFigure::TooFew);
    QCOMPARE(one->calibration.brier.reason, NoFigure::TooFew);
    QVERIFY(inWords(*one).join(u' ').contains(u"cannot be said: there are too few cases"_s));
}

void BacktestTest::equalOutcomes()
{
    World world;
    for (int i = 0; i < 20; ++i)
        world.add(5 * i, 50, 100);
    const auto equal = world.test();
    QCOMPARE(equal->rho.reason, NoFigure::Constant);
    QCOMPARE(equal->tau.reason, NoFigure::Constant);
    QCOMPARE(equal->auc.area.reason, NoFigure::OneClass);
    QCOMPARE(*equal->outcomeLift.lift.value, 1.0);
    QCOMPARE(*equal->all.success.value, 1.0);
    QVERIFY(!inWords(*equal).isEmpty());
}

void BacktestTest::fitThatForetells()
{
    const auto strong = World::random(120, 0.9, 1).test();
    QCOMPARE(strong->verdict(), Backtest::Verdict::Foretells);
    QCOMPARE(strong->all.cases, std::size_t { 120 });
    QVERIFY(*strong->rho.value > 0.6);
    QVERIFY(strong->auc.area.interval->low > 0.5);
    QVERIFY(*strong->successLift.lift.value > 1.3);
    QCOMPARE(strong->successLift.count, std::size_t { 12 }); // a tenth
    QCOMPARE(strong->successGains.size(), std::size_t { 9 });
    QCOMPARE(*strong->successGains.front().gain.value, *strong->successLift.gain.value);
    double brought = 0;
    for (const ListLift &part : strong->successGains) {
        QVERIFY(*part.gain.value >= brought && *part.gain.value <= 1); // a larger part brings no less
        brought = *part.gain.value;
    }
    QCOMPARE(strong->criteria[0].key, u"skill"_s);
    QVERIFY(*strong->criteria[0].high.success.value > *strong->criteria[0].low.success.value + 0.3);
    QVERIFY(strong->criteria[1].rho.interval->contains(0));
    QVERIFY(inWords(*strong).join(u' ').contains(u"Partners of better fit did better"_s));
}

void BacktestTest::fitThatTellsNothing()
{
    const auto blind = World::random(60, 0, 2).test();
    QCOMPARE(blind->verdict(), Backtest::Verdict::CannotTell);
    const QString words = inWords(*blind).join(u' ');
    QVERIFY2(words.contains(u"The data cannot tell"_s), qPrintable(words));
    QVERIFY(words.contains(u"No single criterion stands out from chance"_s));
}

void BacktestTest::fitThatMisleads()
{
    World world;
    for (int i = 0; i < 40; ++i)
        world.add(2.5 * i, 50, 1000 - 20 * i + 40 * (i % 3));
    const auto wrong = world.test();
    QCOMPARE(wrong->verdict(), Backtest::Verdict::Misleads);
    QVERIFY(inWords(*wrong).join(u' ').contains(u"did worse"_s));
}

void BacktestTest::targetMakesSuccess()
{
    World world;
    for (int i = 1; i <= 30; ++i)
        world.add(3 * i, 50, 10 * i);
    BacktestOptions options;
    options.target = 250;
    const auto aimed = world.test(options);
    QCOMPARE(aimed->auc.successes, std::size_t { 6 }); // the target itself counts
    QVERIFY(aimed->targetGiven);
    QCOMPARE(*aimed->auc.area.value, 1.0);
    QCOMPARE(aimed->calibration.curve.slope.reason, NoFigure::Separated);
    options.target = 1e9;
    QCOMPARE(world.test(options)->auc.area.reason, NoFigure::OneClass);
    const auto median = world.test();
    QCOMPARE(median->target, 155.0);
    QVERIFY(!median->targetGiven);
    QCOMPARE(*median->all.success.value, 0.5);
}

void BacktestTest::lessIsBetterTurnsTheOrder()
{
    World world;
    for (int i = 1; i <= 20; ++i)
        world.add(5 * i, 50, 100 - 3 * i);
    for (Performance &one : world.performance)
        one.measure = u"support_load"_s;
    BacktestOptions options;
    options.target = 55;
    const auto calm = world.test(options, u"support_load"_s);
    QVERIFY(calm->lessBetter);
    QCOMPARE(*calm->rho.value, 1.0); // better fit, fewer support cases
    QCOMPARE(calm->auc.successes, std::size_t { 6 });
    QVERIFY(!calm->outcomeLift.lift.value);
    QVERIFY(inWords(*calm).join(u' ').contains(u"at most 55"_s));
}

void BacktestTest::tiersCountEverybody()
{
    World world = World::random(80, 0.5, 5);
    world.profile.criteria[1].must.emplace().known = true;
    for (int i = 0; i < 6; ++i)
        world.add({}, {}, 50); // excluded: the must-have asks for a known fact
    for (int i = 0; i < 4; ++i)
        world.add({}, 50, 50); // a quarter known: insufficient
    const auto tested = world.test();
    std::size_t counted = 0;
    for (const Backtest::TierRow &row : tested->tiers)
        counted += row.side.cases;
    QCOMPARE(counted, tested->all.cases);
    QCOMPARE(tested->all.cases, std::size_t { 90 });
    const auto row = [&](const QString &key) {
        return std::ranges::find(tested->tiers, key, &Backtest::TierRow::key)->side.cases;
    };
    QCOMPARE(row(u"excluded"_s), std::size_t { 6 });
    QCOMPARE(row(u"insufficient"_s), std::size_t { 4 });
    QVERIFY(inWords(*tested).join(u' ').contains(u"fail a must-have"_s));
}

void BacktestTest::criteriaUseKnownFactsOnly()
{
    World world;
    for (int i = 0; i < 30; ++i)
        world.add(i % 3 == 0 ? std::nullopt : std::optional(3.0 * i), i % 2 == 0 ? 0 : 100, 10 * i);
    const auto tested = world.test();
    QCOMPARE(tested->criteria[0].known, std::size_t { 20 });
    QCOMPARE(tested->criteria[0].high.cases + tested->criteria[0].low.cases, std::size_t { 20 });
    QCOMPARE(*tested->criteria[0].rho.value, 1.0);
    QCOMPARE(*tested->criteria[1].cut, 1.0); // two values: high is the upper one
    QCOMPARE(tested->criteria[1].high.cases, std::size_t { 15 });
}

void BacktestTest::excludedPartnersKeepTheirFit()
{
    World plain = World::random(60, 0.8, 6);
    World gated = World::random(60, 0.8, 6);
    gated.profile.criteria[0].must.emplace().atLeast = 50;
    QCOMPARE(*gated.test()->rho.value, *plain.test()->rho.value);
}

void BacktestTest::manyCriteriaAndChance()
{
    // One criterion that tells, twelve altogether.
    World world;
    std::vector<Criterion> criteria;
    for (int i = 0; i < 12; ++i) {
        world.builder.attribute(QStringLiteral("n%1").arg(i), AttributeType::Number);
        criteria.push_back(leaf(QStringLiteral("n%1").arg(i), 1, QStringLiteral("n%1").arg(i), LinearShape { 0, 100 }));
    }
    world.profile = profileOf(criteria);
    Random random(12);
    for (int company = 0; company < 40; ++company) {
        QMap<QString, Value> facts;
        for (int i = 0; i < 12; ++i)
            facts.insert(QStringLiteral("n%1").arg(i), 100 * random.uniform());
        const std::int64_t id = world.builder.add(u"Company"_s, facts) + 1;
        world.engagements << agreed(id, QDate(2024, 1, 1));
        const double revenue = std::get<double>(facts.value(u"n0"_s)) + 20 * random.uniform();
        world.performance << result(id, u"2025-Q1"_s, revenue) << result(id, u"2025-Q2"_s, revenue);
    }
    const QString words = inWords(*world.test()).join(u' ');
    QVERIFY2(
        words.contains(u"About one criterion in twenty looks like this by chance alone: of the 12 looked at, 0.6 can "
                       "be expected to."_s),
        qPrintable(words));
}

void BacktestTest::daysReadAsEverywhere()
{
    const QString words = inWords(*World::random(30, 0.8, 7).test()).first();
    QVERIFY2(words.contains(QLocale().toString(HalfYear.factsUntil(), QLocale::ShortFormat)), qPrintable(words));
}

void BacktestTest::hindsightIsSaid()
{
    World world = World::random(30, 0.8, 7);
    world.version.approvedOn = HalfYear.factsUntil();
    QVERIFY(!world.test()->hindsight);
    QVERIFY(!inWords(*world.test()).join(u' ').contains(u"fair test"_s));
    world.version.approvedOn = QDate(2025, 5, 1);
    QVERIFY(world.test()->hindsight);
    QVERIFY(inWords(*world.test()).join(u' ').contains(u"may have known"_s));
    // Hindsight is greatest where the version can still be changed.
    world.version.approvedOn = {};
    QVERIFY(world.test()->hindsight);
    const QString draft = inWords(*world.test()).join(u' ');
    QVERIFY2(draft.contains(u"is a draft"_s) && !draft.contains(u"was approved"_s), qPrintable(draft));
}

void BacktestTest::seedRepeatsEverything()
{
    World world = World::random(40, 0.5, 8);
    BacktestOptions options;
    options.learning.seed = 42;
    const auto first = world.test(options);
    const auto second = world.test(options);
    QCOMPARE(second->auc.area.interval, first->auc.area.interval);
    QCOMPARE(*second->calibration.brier.value, *first->calibration.brier.value);
    options.learning.seed = 43;
    QVERIFY(world.test(options)->auc.area.interval != first->auc.area.interval);
}

void BacktestTest::wildResultsStayFinite()
{
    World world = World::random(20, 0.5, 9);
    world.add(50, 50, 1e308);
    world.add(60, 50, 1e308);
    world.add(70, 50, -1e308);
    world.performance << result(1, u"2025-Q1"_s, 1e308); // a second entry of the same quarter replaces the first
    const auto tested = world.test();
    QVERIFY2(tested.has_value(), tested ? "" : qPrintable(tested.error().message));
    QVERIFY(tested->rho.value && std::isfinite(*tested->rho.value));
    for (const Backtest::TierRow &row : tested->tiers)
        QVERIFY(std::isfinite(row.side.meanOutcome.value_or(0)));
}

QTEST_APPLESS_MAIN(BacktestTest)

#include "tst_backtest.moc"
