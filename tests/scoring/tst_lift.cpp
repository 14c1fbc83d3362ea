#include "poolbuilder.h"
#include "randomprofile.h"
#include "scoring/explanation.h"
#include "scoring/lift.h"
#include "scoring/liftsearch.h"
#include "scoring/tiercuts.h"

#include <QTest>

#include <cmath>

using namespace partnerscope;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A scored pool, with what the functions under test ask for.
struct Scored {
    IdealProfile profile;
    Schema schema;
    Pool pool;
    CompiledProfile compiled;
    ScoreSheet sheet;

    [[nodiscard]] LiftInput at(std::size_t row) const { return { profile, compiled, sheet, schema, pool, row }; }
};

Scored scored(const IdealProfile &profile, const PoolBuilder &builder, const CompileOptions &options = onDay())
{
    Scored made { profile, builder.schema, builder.pool(), {}, {} };
    Result<CompiledProfile> compiled = compile(made.profile, made.schema, made.pool, options);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    made.compiled = *compiled;
    made.sheet = score(made.compiled);
    return made;
}

/// The same compiled profile where one leaf has another value and outcome for one row.
void put(CompiledProfile &compiled, std::size_t leaf, std::size_t row, std::uint32_t value, bool passes)
{
    CompiledCriterion column = *compiled.leaves[leaf].column;
    if (!column.values.empty()) {
        if (column.values[row] != ValueUnknown) {
            --column.knownCount;
            column.knownSum -= column.values[row];
        }
        column.values[row] = value;
        if (value != ValueUnknown) {
            ++column.knownCount;
            column.knownSum += value;
        }
    }
    if (passes && !column.gate.empty())
        column.gate[row] = GateResult::Pass;
    compiled.leaves[leaf].column = std::make_shared<const CompiledCriterion>(std::move(column));
}

std::size_t leafNamed(const CompiledProfile &compiled, const QString &key)
{
    const auto found = std::ranges::find(compiled.leaves, key, &CompiledProfile::Leaf::key);
    return static_cast<std::size_t>(found - compiled.leaves.begin());
}

bool isBlocking(const CompiledProfile::Leaf &leaf, std::size_t row, int tier)
{
    const GateResult gate = leaf.column->gate.empty() ? GateResult::Pass : leaf.column->gate[row];
    return gate == GateResult::Unknown || (gate == GateResult::Fail && (leaf.capTier < 0 || leaf.capTier > tier));
}

PoolBuilder numbers(int count, const std::vector<std::vector<double>> &rows)
{
    PoolBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.attribute(QStringLiteral("a%1").arg(i), AttributeType::Number);
    for (const std::vector<double> &row : rows) {
        QMap<QString, Value> facts;
        for (int i = 0; i < count; ++i) {
            if (!std::isnan(row[static_cast<std::size_t>(i)]))
                facts.insert(QStringLiteral("a%1").arg(i), row[static_cast<std::size_t>(i)]);
        }
        builder.add(QStringLiteral("Company"), facts);
    }
    return builder;
}

Criterion number(int i, double weight, const ValueFunction &value = LinearShape { 0, 1 })
{
    return leaf(QStringLiteral("c%1").arg(i), weight, QStringLiteral("a%1").arg(i), value);
}
} // namespace

/// What lifts a company, and what each criterion alone would have to be.
class LiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesThatCanBeReached();
    void inverse();
    void inverseOfRandomShapes();
    void inverseOfSets();
    void wholeNumbersAreRoundedToTheSafeSide();
    void oneChangeIsEnough();
    void fewestPointsAmongTheSmallestSets();
    void outOfReach();
    void mustHaves();
    void whatHoldsCounts();
    void namesTheTierItReaches();
    void nothingToLift();
    void words();
    void liftsReallyLift();
    void counterfactualsReachTheBound();

private:
    static void checkLift(const Scored &made, std::size_t row);
    static void checkSmallest(const Scored &made, std::size_t row, const Lift &lift);
};

void LiftTest::valuesThatCanBeReached()
{
    const auto range = [](double from, double to) { return ValueStretch { toFixed(from), toFixed(to) }; };
    using Ranges = std::vector<ValueStretch>;
    QCOMPARE(attainableValues(LinearShape { 10, 20 }), Ranges { range(0, 1) });
    QCOMPARE(attainableValues(LinearShape { 10, 10 }), Ranges({ range(0, 0), range(1, 1) }));
    QCOMPARE(attainableValues(TargetShape { 1, 2, 3, 4 }), Ranges { range(0, 1) });
    QCOMPARE(attainableValues(TargetShape { 1, 1, 3, 3 }), Ranges({ range(0, 0), range(1, 1) }));
    QCOMPARE(attainableValues(TargetShape {}), Ranges { range(1, 1) });
    QCOMPARE(attainableValues(PointsShape { { { 0, 0.1 }, { 1, 0.3 }, { 1, 0.6 }, { 2, 0.9 } } }),
             Ranges({ range(0.1, 0.3), range(0.6, 0.9) }));
    QCOMPARE(attainableValues(BandsShape { { { 0, 0.2 }, { 5, 0.7 } } }),
             Ranges({ range(0, 0), range(0.2, 0.2), range(0.7, 0.7) }));
    QCOMPARE(attainableValues(LevelsShape { { text("a"), text("b"), text("c") }, {} }),
             Ranges({ range(0, 0), range(0.5, 0.5), range(1, 1) }));
    QCOMPARE(attainableValues(CoverageShape { { { text("DE"), 2 }, { text("FR"), 1 }, { text("PL"), 1 } } }),
             Ranges({ range(0, 0), range(0.25, 0.25), range(0.5, 0.5), range(0.75, 0.75), range(1, 1) }));
    QCOMPARE(attainableValues(AtLeastShape { 4, { { text("x") }, { text("y") } } }),
             Ranges({ range(0, 0), range(0.25, 0.25), range(0.5, 0.5) }));
    QCOMPARE(attainableValues(SimilarityShape { { { text("x") }, { text("y") } }, SimilarityMeasure::Jaccard }),
             Ranges({ range(0, 0), range(0.5, 0.5), range(1, 1) }));
    std::vector<WeightedTerm> many;
    for (int i = 0; i < 60; ++i)
        many.push_back({ QString::number(i), 1 + i / 61.0 });
    const Ranges sums = attainableValues(CoverageShape { many });
    QVERIFY(sums.size() < 20'000);
    QCOMPARE(sums.back().to, ValueOne);
}

void LiftTest::inverse()
{
    const Schema schema;
    const auto needed = [&](const ValueFunction &f, double v, ValueSide side, const Value &now = {}) {
        return neededFact(f, v, side, now, nullptr, schema);
    };
    using Kind = NeededFact::Kind;
    NeededFact fact = needed(LinearShape { 10, 20 }, 0.5, ValueSide::AtLeast);
    QCOMPARE(fact.kind, Kind::AtLeast);
    QCOMPARE(fact.from, 15.0);
    fact = needed(LinearShape { 20, 10 }, 0.5, ValueSide::AtLeast);
    QCOMPARE(fact.kind, Kind::AtMost);
    QCOMPARE(fact.to, 15.0);
    fact = needed(LinearShape { 20, 10 }, 0.5, ValueSide::AtMost);
    QCOMPARE(fact.kind, Kind::AtLeast);
    QCOMPARE(fact.from, 15.0);
    fact = needed(LinearShape { 1, 100, true }, 0.5, ValueSide::AtLeast);
    QCOMPARE(fact.kind, Kind::AtLeast);
    QVERIFY(std::abs(fact.from - 10) < 1e-6);
    fact = needed(TargetShape { 0, 10, 20, 40 }, 0.5, ValueSide::AtLeast);
    QCOMPARE(fact.kind, Kind::Between);
    QCOMPARE(fact.from, 5.0);
    QCOMPARE(fact.to, 30.0);
    // Two stretches are low enough; the one nearer to the present fact is told.
    fact = needed(TargetShape { 0, 10, 20, 40 }, 0.5, ValueSide::AtMost, 18.0);
    QCOMPARE(fact.kind, Kind::AtLeast);
    QCOMPARE(fact.from, 30.0);
    fact = needed(TargetShape { 0, 10, 20, 40 }, 0.5, ValueSide::AtMost, 11.0);
    QCOMPARE(fact.kind, Kind::AtMost);
    QCOMPARE(fact.to, 5.0);
    fact = needed(BandsShape { { { 5, 0.4 }, { 9, 0.8 } } }, 0.5, ValueSide::AtMost);
    QCOMPARE(fact.kind, Kind::AtMost);
    QCOMPARE(fact.to, 9.0);
    QVERIFY(fact.isToOpen); // nine itself is in the better band
    QCOMPARE(needed(LinearShape { 10, 20 }, 0, ValueSide::AtLeast).kind, Kind::Nothing); // any number will do
    fact = needed(LevelsShape { { text("low"), text("mid"), text("high") }, {} }, 0.4, ValueSide::AtLeast);
    QCOMPARE(fact.kind, Kind::OneOf);
    QCOMPARE(fact.terms, QStringList({ text("mid"), text("high") }));
    fact = needed(YesNoShape { 1, 0.2 }, 0.5, ValueSide::AtMost);
    QCOMPARE(fact.terms, QStringList(text("no")));
}

/// Random shapes and values: inside the stretch that is told the value is right, just outside it is not.
void LiftTest::inverseOfRandomShapes()
{
    const Schema schema;
    using Kind = NeededFact::Kind;
    Random random(11);
    for (int i = 0; i < 3000; ++i) {
        const double a = 100 * random.uniform() - 50;
        const double b = a + 1 + 50 * random.uniform();
        const std::vector<ValueFunction> shapes { LinearShape { a, b },
                                                  LinearShape { b, a },
                                                  LinearShape { 60 + a, 60 + b, true },
                                                  TargetShape { a, a + 5, b + 5, b + 9 },
                                                  PointsShape { { { a, 0.1 }, { b, 0.7 }, { b, 0.3 }, { b + 5, 1 } } },
                                                  BandsShape { { { a, 0.2 }, { b, 0.9 } } } };
        const ValueFunction &shape = shapes[random.below(shapes.size())];
        const double v = random.uniform();
        const ValueSide side = random.chance(0.5) ? ValueSide::AtLeast : ValueSide::AtMost;
        const NeededFact found = neededFact(shape, v, side, 150 * random.uniform() - 50, nullptr, schema);
        if (found.kind == Kind::Nothing)
            continue;
        const double inside = found.kind == Kind::AtMost ? found.to - 1e-9
            : found.kind == Kind::AtLeast                ? found.from + 1e-9
                                                         : (found.from + found.to) / 2;
        const double value = evaluate(shape, inside);
        QVERIFY2(side == ValueSide::AtLeast ? value >= v - 1e-6 : value <= v + 1e-6, qPrintable(QString::number(i)));
        // One step outside the end that is told is not enough.
        const double outside = found.kind == Kind::AtMost ? found.to + 1e-4 : found.from - 1e-4;
        const double beyond = evaluate(shape, outside);
        QVERIFY2(side == ValueSide::AtLeast ? beyond < v : beyond > v, qPrintable(QString::number(i)));
    }
}

void LiftTest::inverseOfSets()
{
    PoolBuilder builder;
    builder.attribute(text("regions"), AttributeType::MultipleChoice, text("regions"));
    builder.vocabulary(text("regions"),
                       { { text("DACH"), text("DACH"), {}, {} },
                         { text("DE"), text("Germany"), { text("DACH") }, {} },
                         { text("FR"), text("France"), {}, {} },
                         { text("PL"), text("Poland"), {}, {} } });
    builder.add(text("Company"), { { text("regions"), QStringList { text("DE") } } });
    const Pool pool = builder.pool();
    const auto needed = [&](const ValueFunction &f, double v) {
        return neededFact(f, v, ValueSide::AtLeast, pool.value(0, text("regions")), pool.column(text("regions")),
                          builder.schema);
    };
    const CoverageShape coverage { { { text("dach"), 1 }, { text("Poland"), 1 }, { text("France"), 3 } } };
    NeededFact fact = needed(coverage, 0.8);
    QCOMPARE(fact.kind, NeededFact::Kind::Adding);
    QCOMPARE(fact.terms, QStringList(text("FR"))); // Germany stands for DACH; France alone brings four fifths
    QCOMPARE(inWords(fact, text("regions"), builder.schema), text("in addition France"));
    QCOMPARE(needed(coverage, 1).terms, QStringList({ text("FR"), text("PL") }));
    fact = needed(AtLeastShape { 2, { { text("DACH") }, { text("FR") }, { text("PL") } } }, 1);
    QCOMPARE(fact.kind, NeededFact::Kind::Adding);
    QCOMPARE(fact.count, 1);
    QCOMPARE(fact.terms, QStringList({ text("FR"), text("PL") }));
    QCOMPARE(needed(AtLeastShape { 3, {} }, 0.5).count, 2);
}

void LiftTest::wholeNumbersAreRoundedToTheSafeSide()
{
    PoolBuilder builder;
    builder.attribute(text("staff"), AttributeType::WholeNumber);
    builder.schema.attributes.back().unit = text("people");
    builder.add(text("Company"), { { text("staff"), 3.0 } });
    const Pool pool = builder.pool();
    const auto words = [&](const ValueFunction &f, double v, ValueSide side) {
        return inWords(neededFact(f, v, side, 3.0, pool.column(text("staff")), builder.schema), text("staff"),
                       builder.schema);
    };
    QCOMPARE(words(LinearShape { 0, 10 }, 0.41, ValueSide::AtLeast), text("at least 5 people"));
    QCOMPARE(words(LinearShape { 0, 10 }, 0.29, ValueSide::AtMost), text("at most 2 people"));
    QCOMPARE(words(BandsShape { { { 5, 1 } } }, 0.5, ValueSide::AtMost), text("at most 4 people"));
    QCOMPARE(words(TargetShape { 0, 4, 4, 8 }, 1, ValueSide::AtLeast), text("exactly 4 people"));
}

void LiftTest::oneChangeIsEnough()
{
    // 0.4 x 0.5 + 0.35 x 1 + 0.25 x 0 = 0.55: twenty points to Gold; the first alone can bring them.
    IdealProfile profile = profileOf({ number(0, 40), number(1, 35), number(2, 25) });
    const Scored made = scored(profile, numbers(3, { { 0.5, 1, 0 } }));
    const Lift lift = liftToNextTier(made.at(0));
    QCOMPARE(lift.tier, text("Gold"));
    QVERIFY(lift.isPossible);
    QVERIFY(lift.isFewestPoints);
    QCOMPARE(lift.steps.size(), std::size_t { 1 });
    QVERIFY(std::abs(lift.points - 20) < 1e-4);
    const std::vector<Counterfactual> alone = counterfactuals(made.at(0));
    QCOMPARE(alone.size(), std::size_t { 3 });
    QVERIFY(alone[0].reach && std::abs(*alone[0].reach - 1) < 1e-6);
    QVERIFY(!alone[1].reach);
    QVERIFY(alone[2].reach && std::abs(*alone[2].reach - 0.8) < 1e-6);
    // Five points below Silver: the first at 0.375, the second at 1 - 5/35.
    QVERIFY(alone[0].lose && std::abs(*alone[0].lose - 0.375) < 1e-6);
    QVERIFY(alone[1].lose && std::abs(*alone[1].lose - (1 - 5.0 / 35)) < 1e-6);
    QVERIFY(!alone[2].lose); // it gives nothing, so it cannot take anything
}

void LiftTest::fewestPointsAmongTheSmallestSets()
{
    // Ten points are missing. Steps of 30 or 12 points reach them at once; the smaller one is enough.
    const LevelsShape levels { { text("0"), text("1") }, {} };
    IdealProfile profile = profileOf(
        { leaf(text("big"), 30, text("a0"), levels), leaf(text("small"), 12, text("a1"), levels), number(2, 58) });
    profile.tiers = { { text("Gold"), 60 }, { text("Silver"), 40 } };
    const Scored made = scored(profile, numbers(3, { { 0, 0, 50.0 / 58 } }));
    Lift lift = liftToNextTier(made.at(0));
    QVERIFY(lift.isPossible && lift.isFewestPoints);
    QCOMPARE(lift.steps.size(), std::size_t { 1 });
    QCOMPARE(lift.steps[0].key, text("small"));
    // What is gradual and can do it gives exactly what is missing.
    profile.criteria[2].weight = 120;
    const Scored more = scored(profile, numbers(3, { { 0, 0, 0.6 } }));
    lift = liftToNextTier(more.at(0));
    QVERIFY(lift.isPossible && lift.isFewestPoints);
    QCOMPARE(lift.steps.size(), std::size_t { 1 });
    QCOMPARE(lift.steps[0].key, text("c2"));
    QVERIFY(std::abs(lift.points - (60 - 100 * 72.0 / 162)) < 1e-4);
}

void LiftTest::outOfReach()
{
    const AtLeastShape half { 4, { { text("x") }, { text("y") } } }; // gives 0.5 at most
    PoolBuilder builder;
    builder.attribute(text("tags"), AttributeType::MultipleChoice);
    builder.add(text("Company"), { { text("tags"), QStringList { text("x") } } });
    const Scored made = scored(profileOf({ leaf(text("tags"), 1, text("tags"), half) }), builder);
    QCOMPARE(made.sheet.tiers[static_cast<std::size_t>(made.sheet.tier[0])].name, text("Bronze"));
    Lift lift = liftToNextTier(made.at(0));
    QVERIFY(lift.isPossible); // Silver begins at 50
    QCOMPARE(lift.tier, text("Silver"));
    IdealProfile profile = made.profile;
    profile.tiers[1].atLeast = 51;
    const Scored strict = scored(profile, builder);
    lift = liftToNextTier(strict.at(0));
    QVERIFY(!lift.isPossible);
    QVERIFY(std::abs(lift.bestFit - 50) < 1e-6);
    QVERIFY(inWords(lift, strict.schema).first().contains(text("out of reach")));
    QVERIFY(!counterfactuals(strict.at(0)).front().reach);
}

void LiftTest::mustHaves()
{
    Must atLeast;
    atLeast.atLeast = 0.5;
    Must capped = atLeast;
    capped.cap = text("Silver");
    IdealProfile profile = profileOf({ leaf(text("hard"), 0, text("a0"), std::nullopt, atLeast),
                                       leaf(text("soft"), 1, text("a1"), LinearShape { 0, 1 }, capped), number(2, 3) });
    const double none = std::nan("");
    const Scored made = scored(profile, numbers(3, { { 0.2, 1, 1 }, { none, 1, 1 }, { 1, 0.2, 1 }, { 1, none, 0.2 } }));
    Lift lift = liftToNextTier(made.at(0)); // excluded, though its fit is that of the best tier
    QCOMPARE(made.sheet.status[0], FitStatus::Excluded);
    QCOMPARE(lift.tier, text("Gold"));
    QCOMPARE(lift.steps.size(), std::size_t { 1 });
    QVERIFY(lift.steps[0].isMustHave && !lift.steps[0].isUnknown && lift.steps[0].points == 0);
    QVERIFY(counterfactuals(made.at(0)).empty());
    lift = liftToNextTier(made.at(1));
    QCOMPARE(made.sheet.status[1], FitStatus::Conditional);
    QCOMPARE(lift.tier, text("Gold"));
    QVERIFY(lift.steps.size() == 1 && lift.steps[0].isMustHave && lift.steps[0].isUnknown);
    lift = liftToNextTier(made.at(2)); // 80 points, but capped
    QCOMPARE(made.sheet.tiers[static_cast<std::size_t>(made.sheet.tier[2])].name, text("Silver"));
    QCOMPARE(lift.tier, text("Gold"));
    QVERIFY(lift.steps.size() == 1 && lift.steps[0].key == text("soft") && lift.steps[0].isMustHave);
    for (const Counterfactual &each : counterfactuals(made.at(2)))
        QVERIFY(!each.reach);          // the cap stands in the way of every value
    lift = liftToNextTier(made.at(3)); // an unknown cap has to be confirmed as well
    QVERIFY(!lift.steps.empty() && lift.steps[0].key == text("soft") && lift.steps[0].isUnknown);
}

/// A must-have that comes to hold brings points along, which need not be found elsewhere.
void LiftTest::whatHoldsCounts()
{
    PoolBuilder builder;
    builder.attribute(text("deals"), AttributeType::YesNo);
    builder.attribute(text("staff"), AttributeType::Number);
    builder.add(text("No"), { { text("deals"), false }, { text("staff"), 40.0 } });
    builder.add(text("Unknown"), { { text("staff"), 40.0 } });
    builder.add(text("Yes"), { { text("deals"), true }, { text("staff"), 40.0 } });
    Must yes;
    yes.is = true;
    const Scored made = scored(profileOf({ leaf(text("deals"), 30, text("deals"), YesNoShape {}, yes),
                                           leaf(text("staff"), 70, text("staff"), LinearShape { 0, 100 }) }),
                               builder);
    const double reached = made.sheet.fit(2); // 30 and 28 points
    QVERIFY(std::abs(reached - 58) < 1e-5);
    for (const std::size_t row : { std::size_t { 0 }, std::size_t { 1 } }) {
        const Lift lift = liftToNextTier(made.at(row));
        QVERIFY(lift.isPossible);
        QVERIFY(lift.steps[0].isMustHave && lift.steps[0].isAtItsMust);
        QCOMPARE(lift.steps[0].to, 1.0);
        const double bound = made.sheet.tiers[static_cast<std::size_t>(lift.tierIndex)].atLeast;
        QVERIFY(std::abs(made.sheet.fit(row) + lift.points - std::max(bound, reached)) < 1e-3);
        QVERIFY2(inWords(lift, made.schema).first().contains(text(" points)")),
                 qPrintable(inWords(lift, made.schema).first()));
    }
}

/// What has to hold brings points along: then the company ends above the tier of its fit, unless a cap keeps it.
void LiftTest::namesTheTierItReaches()
{
    Must most;
    most.atLeast = 0.9;
    Must capped;
    capped.atLeast = 0.5;
    capped.cap = text("Silver");
    const IdealProfile profile =
        profileOf({ leaf(text("hard"), 30, text("a0"), LinearShape { 0, 1 }, most),
                    leaf(text("soft"), 1, text("a1"), LinearShape { 0, 1 }, capped), number(2, 69) });
    const Scored made = scored(profile, numbers(3, { { 0.2, 1, 0.75 }, { 0.2, 0.4, 0.75 } }));
    const Lift free = liftToNextTier(made.at(0));
    QCOMPARE(free.tier, text("Silver")); // of a fit of 58.75
    QCOMPARE(free.reached, text("Gold"));
    QVERIFY(inWords(free, made.schema).front().startsWith(text("One change lifts it to Gold: ")));
    const Lift kept = liftToNextTier(made.at(1));
    QCOMPARE(kept.tier, text("Silver"));
    QCOMPARE(kept.reached, text("Silver"));
}

void LiftTest::nothingToLift()
{
    const double none = std::nan("");
    const Scored made = scored(profileOf({ number(0, 1), number(1, 1) }), numbers(2, { { 1, 1 }, { none, none } }));
    QVERIFY(!liftToNextTier(made.at(0)).isAsked());
    QVERIFY(inWords(liftToNextTier(made.at(0)), made.schema).isEmpty());
    QCOMPARE(made.sheet.status[1], FitStatus::Insufficient);
    QVERIFY(!liftToNextTier(made.at(1)).isAsked());
    QVERIFY(counterfactuals(made.at(1)).empty());
    IdealProfile untiered = made.profile;
    untiered.tiers.clear();
    const Scored without = scored(untiered, numbers(2, { { 1, 0 } }));
    QVERIFY(!liftToNextTier(without.at(0)).isAsked());
    QCOMPARE(counterfactuals(without.at(0)).size(), std::size_t { 2 });
}

void LiftTest::words()
{
    IdealProfile profile = profileOf({ number(0, 40, LinearShape { 0, 100 }), number(1, 60) });
    const Scored made = scored(profile, numbers(2, { { 50, 0.75 } }));
    QCOMPARE(inWords(liftToNextTier(made.at(0)), made.schema),
             QStringList(text("One change lifts it to Gold: \"c0\" becomes at least 75 (10.0 points).")));
    const Counterfactual first = counterfactuals(made.at(0)).front();
    QCOMPARE(inWords(first, text("Gold"), made.schema),
             text("\"c0\" alone lifts it to Gold with at least 75, and costs it its tier with at most 12.49."));
}

void LiftTest::checkLift(const Scored &made, std::size_t row)
{
    const Lift lift = liftToNextTier(made.at(row));
    if (!lift.isAsked())
        return;
    CompiledProfile changed = made.compiled;
    std::uint64_t gained = 0;
    for (const LiftStep &step : lift.steps) {
        const std::size_t at = leafNamed(changed, step.key);
        const std::uint32_t to = std::isnan(step.to) ? ValueUnknown : toFixed(step.to);
        if (changed.leaves[at].weight > 0 && !std::isnan(step.to))
            gained += changed.leaves[at].weight * (to - countedValue(made.compiled, changed.leaves[at], row));
        put(changed, at, row, to, step.isMustHave);
    }
    const ScoreSheet after = score(changed);
    if (lift.isPossible) {
        QVERIFY(after.status[row] >= FitStatus::Firm);
        QVERIFY2(after.tier[row] >= 0 && after.tier[row] <= lift.tierIndex, qPrintable(lift.tier));
        QCOMPARE(int(after.tier[row]), lift.reachedIndex);
        checkSmallest(made, row, lift);
    } else {
        QVERIFY(plainTier(after.tiers, after.fit(row)) < 0 || plainTier(after.tiers, after.fit(row)) > lift.tierIndex);
        QVERIFY(std::abs(after.fit(row) - lift.bestFit) < 1e-6);
    }
}

/// No set with fewer criteria reaches the tier even with everything in it at its best.
void LiftTest::checkSmallest(const Scored &made, std::size_t row, const Lift &lift)
{
    const double bound = made.sheet.tiers[static_cast<std::size_t>(lift.tierIndex)].atLeast;
    std::vector<std::size_t> open;
    std::size_t required = 0;
    for (std::size_t i = 0; i < made.compiled.leaves.size(); ++i) {
        const CompiledProfile::Leaf &leaf = made.compiled.leaves[i];
        const bool isRequired = isBlocking(leaf, row, lift.tierIndex);
        required += isRequired;
        if (isRequired || (leaf.weight > 0 && countedValue(made.compiled, leaf, row) != ValueUnknown))
            open.push_back(i);
    }
    if (open.size() > 11)
        return;
    const bool renormalises = made.compiled.unknown.estimate == Estimate::Renormalise;
    for (std::size_t mask = 0; mask < std::size_t { 1 } << open.size(); ++mask) {
        if (static_cast<std::size_t>(std::popcount(mask)) >= lift.steps.size())
            continue;
        double sum = 0;
        double whole = 0;
        std::size_t settled = 0;
        for (std::size_t i = 0; i < made.compiled.leaves.size(); ++i) {
            const CompiledProfile::Leaf &leaf = made.compiled.leaves[i];
            const auto place = std::ranges::find(open, i) - open.begin();
            const bool isIn = place < std::ssize(open) && (mask >> place & 1) != 0;
            settled += isIn && isBlocking(leaf, row, lift.tierIndex);
            const std::uint32_t now = countedValue(made.compiled, leaf, row);
            if (leaf.weight == 0 || now == ValueUnknown)
                continue;
            const ValueFunction &function = *criterionAt(made.profile, leaf.path)->value;
            const double best = std::max(fromFixed(now), fromFixed(attainableValues(function).back().to));
            sum += static_cast<double>(leaf.weight) * (isIn ? best : fromFixed(now));
            whole += static_cast<double>(leaf.weight);
        }
        QVERIFY(renormalises || whole > 0);
        QVERIFY2(settled < required || 100 * sum / whole < bound - 1e-5 + 1e-9, qPrintable(QString::number(mask)));
    }
}

void LiftTest::liftsReallyLift()
{
    int asked = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        RandomProfiles random(seed);
        const PoolBuilder builder = random.pool(12);
        const Scored made = scored(random.profile(), builder);
        for (std::size_t row = 0; row < made.pool.size(); ++row) {
            checkLift(made, row);
            if (QTest::currentTestFailed())
                qFatal("seed %d row %d", static_cast<int>(seed), static_cast<int>(row));
            asked += liftToNextTier(made.at(row)).isPossible;
        }
    }
    QVERIFY(asked > 200);
}

void LiftTest::counterfactualsReachTheBound()
{
    int reached = 0;
    int lost = 0;
    for (std::uint64_t seed = 200; seed < 300; ++seed) {
        RandomProfiles random(seed);
        const PoolBuilder builder = random.pool(10);
        const Scored made = scored(random.profile(), builder);
        for (std::size_t row = 0; row < made.pool.size(); ++row) {
            const int next = nextTierOf(made.compiled, made.sheet, row);
            for (const Counterfactual &each : counterfactuals(made.at(row))) {
                const std::size_t at = leafNamed(made.compiled, each.key);
                const CompiledProfile::Leaf &leaf = made.compiled.leaves[at];
                const auto tierWith = [&](double value) {
                    CompiledProfile changed = made.compiled;
                    put(changed, at, row, toFixed(value), false);
                    const int tier = score(changed).tier[row];
                    return tier < 0 ? 99 : tier;
                };
                const auto values = attainableValues(*criterionAt(made.profile, leaf.path)->value);
                const double slack =
                    3e-7 * static_cast<double>(made.compiled.weightSum) / static_cast<double>(leaf.weight);
                if (each.reach) {
                    ++reached;
                    QVERIFY(tierWith(*each.reach) <= next);
                    const auto below = greatestAttainable(values, toFixed(*each.reach - slack));
                    QVERIFY(!below || *each.reach - slack <= 0 || tierWith(fromFixed(*below)) > next);
                }
                if (each.lose) {
                    ++lost;
                    QVERIFY(tierWith(*each.lose) > made.sheet.tier[row]);
                    const auto above = leastAttainable(values, toFixed(*each.lose + slack));
                    QVERIFY(!above || *each.lose + slack >= 1 || tierWith(fromFixed(*above)) <= made.sheet.tier[row]);
                }
            }
        }
    }
    QVERIFY(reached > 100);
    QVERIFY(lost > 100);
}

QTEST_APPLESS_MAIN(LiftTest)
#include "tst_lift.moc"
