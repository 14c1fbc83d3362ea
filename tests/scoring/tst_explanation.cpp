#include "poolbuilder.h"
#include "randomprofile.h"
#include "scoring/comparison.h"
#include "scoring/tiercuts.h"

#include <QTest>

#include <cmath>

using namespace partnerscope;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QDate Today(2026, 7, 1);

struct Scored {
    CompiledProfile compiled;
    ScoreSheet sheet;
};

Scored scored(const IdealProfile &profile, const PoolBuilder &builder, const CompileOptions &options = onDay(),
              CriterionCache *cache = nullptr)
{
    Result<CompiledProfile> compiled = compile(profile, builder.schema, builder.pool(), options, cache);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    Scored made { *compiled, {} };
    made.sheet = score(made.compiled);
    return made;
}

Waiver waiver(std::int64_t partner, const char *criterion, QDate until)
{
    Waiver made;
    made.profile = text("Under test");
    made.partner = { partner };
    made.criterion = text(criterion);
    made.by = text("A. Chief");
    made.why = text("Audit is booked");
    made.until = until;
    return made;
}

/// Four companies: one passes, one fails, one is unknown, one fails.
PoolBuilder gated()
{
    PoolBuilder builder;
    builder.attribute(text("staff"), AttributeType::Number);
    builder.attribute(text("fit"), AttributeType::Number);
    builder.add(text("Passes"), { { text("staff"), 20.0 }, { text("fit"), 0.8 } });
    builder.add(text("Fails"), { { text("staff"), 2.0 }, { text("fit"), 0.8 } });
    builder.add(text("Unknown"), { { text("fit"), 0.8 } });
    builder.add(text("Fails too"), { { text("staff"), 3.0 }, { text("fit"), 0.8 } });
    return builder;
}

IdealProfile withGate(const char *cap = "")
{
    Must must;
    must.atLeast = 10;
    must.cap = text(cap);
    return profileOf({ leaf(text("gate"), 0, text("staff"), std::nullopt, must),
                       leaf(text("fit"), 1, text("fit"), LinearShape { 0, 1 }) });
}
} // namespace

/// Waivers, the comparison of two companies, and what age does to what is known.
class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waiversLetPass();
    void waiversEnd();
    void waiversOfCaps();
    void waiversAreExplained();
    void waiversAndTheCache();
    void waiversThatMeanSomethingElse();
    void missingIsSaid();
    void exclusionNamesLabelsAndFit();
    void comparisonIsExact();
    void comparisonInWords();
    void groupsOfAComparison();
    void age();
    void spreads();
    void contributionsGapsAndBounds();
};

void ExplanationTest::waiversLetPass()
{
    CompileOptions options = onDay(Today);
    Scored made = scored(withGate(), gated(), options);
    QCOMPARE(made.sheet.status[1], FitStatus::Excluded);
    QCOMPARE(made.sheet.status[2], FitStatus::Conditional);
    QCOMPARE(excludedBy(made.compiled, 1), text("gate"));
    const std::vector<std::uint64_t> sums = made.sheet.fitSum;

    options.waivers = { waiver(2, "gate", Today.addDays(30)), waiver(3, "gate", Today) };
    made = scored(withGate(), gated(), options);
    QCOMPARE(made.sheet.status[0], FitStatus::Firm);
    QCOMPARE(made.sheet.status[1], FitStatus::Firm);
    QCOMPARE(made.sheet.status[2], FitStatus::Firm);
    QCOMPARE(made.sheet.status[3], FitStatus::Excluded); // nobody let this one off
    QCOMPARE(excludedBy(made.compiled, 1), QString());
    QCOMPARE(made.sheet.fitSum, sums); // a must-have never changes the fit
    QCOMPARE(made.compiled.leaves[0].factualGate(1), GateResult::Fail);
    QCOMPARE(made.compiled.leaves[0].factualGate(2), GateResult::Unknown);
    QCOMPARE(made.compiled.leaves[0].factualGate(0), GateResult::Pass);
    QVERIFY(made.compiled.leaves[0].waiverAt(1) != nullptr);
    QVERIFY(made.compiled.leaves[0].waiverAt(3) == nullptr);
}

void ExplanationTest::waiversEnd()
{
    CompileOptions options = onDay(Today);
    options.waivers = { waiver(2, "gate", Today) };
    options.waivers[0].from = Today.addDays(-3);
    const auto statusOn = [&](QDate day) {
        options.asOf = day;
        return scored(withGate(), gated(), options).sheet.status[1];
    };
    QCOMPARE(statusOn(Today.addDays(-4)), FitStatus::Excluded); // looking back, it was not granted yet
    QCOMPARE(statusOn(Today.addDays(-3)), FitStatus::Firm);
    QCOMPARE(statusOn(Today), FitStatus::Firm);
    QCOMPARE(statusOn(Today.addDays(1)), FitStatus::Excluded); // at once
}

void ExplanationTest::waiversOfCaps()
{
    CompileOptions options = onDay(Today);
    Scored made = scored(withGate("Silver"), gated(), options);
    QCOMPARE(static_cast<int>(made.sheet.tier[0]), 0);
    QCOMPARE(static_cast<int>(made.sheet.tier[1]), 1);      // capped
    QCOMPARE(made.sheet.status[2], FitStatus::Conditional); // an unknown cap holds the tier back as well
    options.waivers = { waiver(2, "gate", Today), waiver(3, "gate", Today) };
    made = scored(withGate("Silver"), gated(), options);
    QCOMPARE(static_cast<int>(made.sheet.tier[1]), 0);
    QCOMPARE(made.sheet.status[2], FitStatus::Firm);
    QCOMPARE(static_cast<int>(made.sheet.tier[3]), 1);
}

void ExplanationTest::waiversAreExplained()
{
    CompileOptions options = onDay(Today);
    options.waivers = { waiver(1, "gate", Today), waiver(2, "gate", Today), waiver(3, "gate", Today) };
    const Scored made = scored(withGate(), gated(), options);
    const Explanation failing = explain(made.compiled, made.sheet, 1);
    QCOMPARE(failing.rows[0].gate, GateResult::Pass);
    QCOMPARE(failing.rows[0].withoutWaiver, GateResult::Fail);
    QVERIFY(failing.rows[0].waiver.has_value());
    const QString words = inWords(failing).join(QLatin1Char('\n'));
    QVERIFY2(words.contains(text("fails, but A. Chief waives it until")), qPrintable(words));
    QVERIFY(words.contains(text("Audit is booked")));
    QVERIFY(inWords(explain(made.compiled, made.sheet, 2))
                .join(QLatin1Char('\n'))
                .contains(text("is not known, but A. Chief")));
    // Where the facts pass anyway, the waiver goes without saying.
    QVERIFY(!inWords(explain(made.compiled, made.sheet, 0)).join(QLatin1Char('\n')).contains(text("A. Chief")));
}

void ExplanationTest::waiversAndTheCache()
{
    CriterionCache cache;
    CompileOptions options = onDay(Today);
    const PoolBuilder builder = gated();
    QCOMPARE(scored(withGate(), builder, options, &cache).sheet.status[1], FitStatus::Excluded);
    options.waivers = { waiver(2, "gate", Today) };
    QCOMPARE(scored(withGate(), builder, options, &cache).sheet.status[1], FitStatus::Firm);
    options.waivers = { waiver(4, "gate", Today) };
    QCOMPARE(scored(withGate(), builder, options, &cache).sheet.status[1], FitStatus::Excluded);
    options.waivers.clear();
    QCOMPARE(scored(withGate(), builder, options, &cache).sheet.status[3], FitStatus::Excluded);
}

void ExplanationTest::waiversThatMeanSomethingElse()
{
    CompileOptions options = onDay(Today);
    options.waivers = { waiver(2, "fit", Today), waiver(99, "gate", Today), waiver(2, "gate", Today) };
    options.waivers[2].profile = text("Another");
    Scored made = scored(withGate(), gated(), options);
    QCOMPARE(made.sheet.status[1], FitStatus::Excluded);
    QVERIFY(made.compiled.leaves[0].waivers.empty());
    // Of two for one company the one that holds longest is told.
    options.waivers = { waiver(2, "gate", Today), waiver(2, "gate", Today.addDays(9)) };
    made = scored(withGate(), gated(), options);
    QCOMPARE(made.compiled.leaves[0].waiverAt(1)->until, Today.addDays(9));
}

void ExplanationTest::missingIsSaid()
{
    QVERIFY(validate(waiver(1, "gate", Today)).isEmpty());
    QCOMPARE(validate(Waiver {}).size(), 6);
    Waiver backwards = waiver(1, "gate", Today);
    backwards.from = Today.addDays(1);
    QCOMPARE(validate(backwards).front().place, text("until"));
    QVERIFY(!backwards.isInForce(Today));
    QVERIFY(!waiver(1, "gate", QDate()).isInForce(Today));
}

void ExplanationTest::exclusionNamesLabelsAndFit()
{
    IdealProfile profile = withGate();
    profile.criteria[0].label = text("Certified staff");
    const Scored made = scored(profile, gated());
    QCOMPARE(
        inWords(explain(made.compiled, made.sheet, 1)).first(),
        text("The company is excluded, because it fails: Certified staff. Apart from that its fit is 80.0 of 100."));
}

void ExplanationTest::comparisonIsExact()
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        RandomProfiles random(seed);
        const PoolBuilder builder = random.pool(8);
        const Scored made = scored(random.profile(), builder);
        for (std::size_t a = 0; a < 8; ++a) {
            const Explanation first = explain(made.compiled, made.sheet, a);
            const Explanation second = explain(made.compiled, made.sheet, (a + 1) % 8);
            const Comparison comparison = compare(first, second);
            if (std::isnan(comparison.difference)) {
                QCOMPARE(inWords(comparison, text("A"), text("B")).size(), 1);
                continue;
            }
            double sum = 0;
            for (const Comparison::Row &row : comparison.rows)
                sum += row.difference;
            QVERIFY(std::abs(sum - comparison.difference) < 1e-6);
            double at = comparison.secondFit;
            for (const PointStep &step : waterfall(comparison)) {
                QVERIFY(std::abs(step.start - at) < 1e-9);
                at = step.end;
            }
            QVERIFY(std::abs(at - comparison.firstFit) < 1e-6);
            QCOMPARE(compare(second, first).difference, -comparison.difference);
        }
    }
}

void ExplanationTest::comparisonInWords()
{
    PoolBuilder builder;
    builder.attribute(text("x"), AttributeType::Number).attribute(text("y"), AttributeType::Number);
    builder.add(text("Ahead"), { { text("x"), 0.9 }, { text("y"), 0.2 } });
    builder.add(text("Behind"), { { text("x"), 0.1 }, { text("y"), 0.4 } });
    builder.add(text("Open"), { { text("x"), 0.1 } });
    IdealProfile profile = profileOf(
        { leaf(text("x"), 1, text("x"), LinearShape { 0, 1 }), leaf(text("y"), 1, text("y"), LinearShape { 0, 1 }) });
    const Scored made = scored(profile, builder);
    const auto at = [&](std::size_t row) { return explain(made.compiled, made.sheet, row); };
    QCOMPARE(inWords(compare(at(0), at(1)), text("Ahead"), text("Behind")),
             QStringList({ text("Ahead is ahead of Behind by 30.0 points."), text("Ahead gains most by x (40.0)."),
                           text("Behind is better in y (10.0)."), text("No unknown fact can turn this order.") }));
    QCOMPARE(inWords(compare(at(1), at(0)), text("Behind"), text("Ahead")),
             inWords(compare(at(0), at(1)), text("Ahead"), text("Behind")));
    QVERIFY(inWords(compare(at(2), at(1)), text("Open"), text("Behind"))
                .contains(text("Facts that are still open could turn this order.")));
    QCOMPARE(inWords(compare(at(1), at(1)), text("A"), text("B")), QStringList(text("A and B fit equally well.")));
}

void ExplanationTest::groupsOfAComparison()
{
    PoolBuilder builder;
    builder.attribute(text("x"), AttributeType::Number).attribute(text("y"), AttributeType::Number);
    builder.add(text("Company"), { { text("x"), 0.9 } });
    const auto leafOf = [](const char *key, double weight) {
        return leaf(text(key), weight, text(key), LinearShape { 0, 1 });
    };
    IdealProfile profile = profileOf({ group(text("g"), 3, { leafOf("x", 3), leafOf("y", 1) }), leafOf("x", 1) });
    profile.criteria[1].key = text("x2");
    profile.unknown.floor = 0;
    const Scored made = scored(profile, builder);
    const Explanation explanation = explain(made.compiled, made.sheet, 0);
    const BranchPoints first = branchPoints(explanation, 0);
    QVERIFY(std::abs(first.points - (0.75 * 90 + 0.25 * 50)) < 1e-6);
    QVERIFY(first.isEstimated);
    QVERIFY(!branchPoints(explanation, 1).isEstimated);
    QVERIFY(std::isnan(branchPoints(explanation, 2).points));
}

void ExplanationTest::age()
{
    PoolBuilder builder;
    builder.attribute(text("x"), AttributeType::Number).attribute(text("y"), AttributeType::Number);
    builder.attribute(text("z"), AttributeType::Number);
    const std::uint32_t year = builder.evidence(Grade::Verified, Today.addDays(-365));
    const std::uint32_t future = builder.evidence(Grade::Verified, Today.addDays(10));
    builder.add(text("Company"), { { text("x"), 1.0 }, { text("y"), 1.0 } }); // y: no date
    builder.cellEvidence(0, text("x"), year);
    builder.add(text("Later"), { { text("x"), 1.0 } }, future);
    IdealProfile profile = profileOf({ leaf(text("x"), 2, text("x"), LinearShape { 0, 1 }),
                                       leaf(text("y"), 1, text("y"), LinearShape { 0, 1 }),
                                       leaf(text("z"), 1, text("z"), LinearShape { 0, 1 }) });
    const Scored made = scored(profile, builder);
    const Pool pool = builder.pool();
    QVERIFY(std::abs(agedKnown(made.compiled, pool, 0, Today) - (0.5 * 0.5 + 0.25)) < 1e-9);
    QVERIFY(std::abs(agedKnown(made.compiled, pool, 0, Today, 182.5) - (0.5 * 0.25 + 0.25)) < 1e-9);
    QVERIFY(std::abs(agedKnown(made.compiled, pool, 1, Today) - 0.5) < 1e-9);
    QVERIFY(std::abs(made.sheet.known(0) - 0.75) < 1e-9); // presence alone
}

void ExplanationTest::spreads()
{
    // One fact of 0.8 for each grade, then two that are overdue.
    PoolBuilder builder;
    builder.attribute(text("x"), AttributeType::Number, {}, 100);
    const auto add = [&](Grade grade, int days) {
        builder.add(text("Company"), { { text("x"), 0.8 } }, builder.evidence(grade, Today.addDays(-days)));
    };
    for (const Grade grade : { Grade::Verified, Grade::SelfReported, Grade::Estimated, Grade::Ungraded })
        add(grade, 100);                                                        // the last day it is fresh
    add(Grade::Verified, 465);                                                  // a half-life overdue
    add(Grade::Ungraded, 101);                                                  // the grade says more than one day
    builder.add(text("Company"), {}, builder.evidence(Grade::Ungraded, Today)); // nothing known
    IdealProfile profile = profileOf({ leaf(text("x"), 1, text("x"), LinearShape { 0, 1 }) });
    profile.unknown.widen = true;
    CompileOptions options = onDay(Today);
    const auto compare = [&](const std::vector<double> &spreads) {
        const Scored made = scored(profile, builder, options);
        for (std::size_t row = 0; row < spreads.size(); ++row) {
            QVERIFY(std::abs(made.sheet.low(row) - 100 * (0.8 - spreads[row] * 0.8)) < 1e-5);
            QVERIFY(std::abs(made.sheet.high(row) - 100 * (0.8 + spreads[row] * 0.2)) < 1e-5);
            QVERIFY(std::abs(made.sheet.fit(row) - 80) < 1e-5);
            QCOMPARE(made.sheet.known(row), 1.0);
        }
        QCOMPARE(made.sheet.low(6), 0.0);
        QCOMPARE(made.sheet.high(6), 100.0);
    };
    compare({ 0, 0.1, 0.25, 0.25, 0.5, 0.25 });
    options.spread = { 0.05, 0.2, 0.3, 0.6 };
    options.halfLifeDays = 730;
    compare({ 0.05, 0.2, 0.3, 0.6, 1 - std::exp2(-0.5), 0.6 });
    profile.unknown.widen = false;
    const Scored plain = scored(profile, builder, options);
    for (std::size_t row = 0; row < 6; ++row)
        QCOMPARE(plain.sheet.low(row), plain.sheet.high(row));
}

void ExplanationTest::contributionsGapsAndBounds()
{
    for (std::uint64_t seed = 300; seed < 340; ++seed) {
        RandomProfiles random(seed);
        const PoolBuilder builder = random.pool(20);
        IdealProfile profile = random.profile();
        profile.unknown.widen = random.random().chance(0.5);
        const Scored made = scored(profile, builder);
        for (std::size_t row = 0; row < 20; ++row) {
            const Explanation explanation = explain(made.compiled, made.sheet, row);
            if (std::isnan(explanation.fit))
                continue;
            double contributions = 0;
            double gaps = 0;
            double low = 0;
            double high = 0;
            for (const Explanation::Row &part : explanation.rows) {
                contributions += part.contribution;
                gaps += part.gap;
                low += part.lowPoints;
                high += part.highPoints;
            }
            QVERIFY(std::abs(contributions - explanation.fit) < 1e-6);
            QVERIFY(std::abs(contributions + gaps - 100) < 1e-6);
            QVERIFY(std::abs(low - explanation.low) < 1e-6);
            QVERIFY(std::abs(high - explanation.high) < 1e-6);
            QVERIFY(explanation.low <= explanation.fit + 1e-9 && explanation.fit <= explanation.high + 1e-9);
        }
    }
}

QTEST_APPLESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
