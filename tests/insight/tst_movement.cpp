#include "base/random.h"
#include "insight/movement.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QDate Day(2026, 7, 1);

/// Companies by three numbers 0..100; NaN is unknown.
using Facts = std::vector<std::array<double, 3>>;

PoolBuilder builderOf(const Facts &facts, std::uint32_t origin = 0, QDate asOf = {})
{
    PoolBuilder builder;
    if (origin != 0)
        builder.evidence(Grade::Verified, asOf);
    for (const char *key : { "a", "b", "c" })
        builder.attribute(QString::fromLatin1(key), AttributeType::Number, {}, 30);
    for (const auto &company : facts) {
        QMap<QString, Value> values;
        for (std::size_t i = 0; i < company.size(); ++i) {
            if (!std::isnan(company[i]))
                values.insert(QString(QLatin1Char(static_cast<char>('a' + i))), company[i]);
        }
        builder.add(u"Company"_s, values, origin);
    }
    return builder;
}

/// A profile scored over a pool, with everything a movement points to.
struct End {
    IdealProfile profile;
    PoolBuilder builder;
    Pool pool;
    CompiledProfile compiled;
    ScoreSheet sheet;
    QDate day;

    End(IdealProfile wanted, PoolBuilder built, const QHash<QString, double> &priors = {}, QDate on = Day)
        : profile(std::move(wanted))
        , builder(std::move(built))
        , pool(builder.pool())
        , day(on)
    {
        CompileOptions options = onDay(on);
        options.frozenPriors = priors;
        compiled = *compile(profile, builder.schema, pool, options);
        sheet = score(compiled);
    }
    [[nodiscard]] MovementEnd end() const { return { &profile, &compiled, &sheet, &pool, day, &builder.schema }; }
};

IdealProfile weighted(const std::vector<double> &weights, double to = 100)
{
    std::vector<Criterion> criteria;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const QString key(QLatin1Char(static_cast<char>('a' + i)));
        criteria.push_back(leaf(key, weights[i], key, LinearShape { 0, to }));
    }
    return profileOf(criteria);
}

Movement moved(const End &before, const End &after, std::int64_t company = 1)
{
    const auto study = MovementStudy::make(before.end(), after.end());
    const auto movement = study->of({ company });
    if (!movement)
        qFatal("%s", qPrintable(movement.error().message));
    return *movement;
}

void addsUp(const Movement &movement)
{
    constexpr double Exact = 1e-11;
    QVERIFY(std::abs(movement.parts.total() - (movement.after - movement.before)) < Exact);
    QVERIFY(std::abs(movement.low.total() - (movement.lowAfter - movement.lowBefore)) < Exact);
    QVERIFY(std::abs(movement.high.total() - (movement.highAfter - movement.highBefore)) < Exact);
    std::array<double, MovementCauses> sums {};
    double before = 0;
    double after = 0;
    for (const Movement::Criterion &criterion : movement.criteria) {
        QVERIFY(std::abs(criterion.parts.total() - (criterion.after - criterion.before)) < Exact);
        before += criterion.before;
        after += criterion.after;
        for (std::size_t i = 0; i < MovementCauses; ++i)
            sums.at(i) += criterion.parts.parts.at(i);
    }
    QVERIFY(std::abs(before - movement.before) < Exact);
    QVERIFY(std::abs(after - movement.after) < Exact);
    for (std::size_t i = 0; i < MovementCauses; ++i)
        QVERIFY(std::abs(sums.at(i) - movement.parts.parts.at(i)) < Exact);
}

void isOnly(const Movement &movement, MovementCause cause)
{
    addsUp(movement);
    for (std::size_t i = 0; i < MovementCauses; ++i) {
        const double part = movement.parts.parts.at(i);
        if (static_cast<MovementCause>(i) == cause)
            QVERIFY(std::abs(part) > 1);
        else
            QCOMPARE(part, 0.0);
    }
}
} // namespace

class TestMovement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMoved();
    void oneCauseAlone();
    void workedCase();
    void ageWidensTheBounds();
    void criterionThatCameAndWent();
    void randomEndsAddUp_data();
    void randomEndsAddUp();
    void gatesAndTiersAreNamed();
    void companiesThatCannotBeCompared();
    void roundedColumnsAddUp();
};

void TestMovement::nothingMoved()
{
    const End end(weighted({ 1, 2, 3 }), builderOf({ { 10, 20, 30 } }));
    const Movement movement = moved(end, end);
    addsUp(movement);
    for (const double part : movement.parts.parts)
        QCOMPARE(part, 0.0);
    QCOMPARE(movement.before, movement.after);
    QCOMPARE(inWords(movement).size(), 1);
}

void TestMovement::oneCauseAlone()
{
    const double none = std::nan("");
    const End base(weighted({ 1, 1, 2 }), builderOf({ { 10, 50, none } }), { { u"c"_s, 0.4 } });
    isOnly(moved(base, End(base.profile, builderOf({ { 90, 50, none } }), { { u"c"_s, 0.4 } })), MovementCause::Facts);
    isOnly(moved(base, End(weighted({ 3, 1, 2 }), base.builder, { { u"c"_s, 0.4 } })), MovementCause::Weights);
    isOnly(moved(base, End(weighted({ 1, 1, 2 }, 200), base.builder, { { u"c"_s, 0.4 } })), MovementCause::Rules);
    isOnly(moved(base, End(base.profile, base.builder, { { u"c"_s, 0.9 } })), MovementCause::Age);
    IdealProfile worst = base.profile;
    worst.unknown.estimate = Estimate::Worst;
    isOnly(moved(base, End(worst, base.builder, { { u"c"_s, 0.4 } })), MovementCause::Rules);
}

/// Two criteria of equal weight become 3 to 1 while the first goes from 0.2 to 0.6: by hand, facts 0.25, weights 0.05
/// each way of the two orders, on average.
void TestMovement::workedCase()
{
    const End before(weighted({ 1, 1 }), builderOf({ { 20, 40, 0 } }));
    const End after(weighted({ 3, 1 }), builderOf({ { 60, 40, 0 } }));
    const Movement movement = moved(before, after);
    addsUp(movement);
    QVERIFY(std::abs(movement.before - 30) < 1e-6);
    QVERIFY(std::abs(movement.after - 55) < 1e-6);
    // facts first: 0.5 × 0.4 = 20 points; facts last: 0.75 × 0.4 = 30 points
    QVERIFY(std::abs(movement.parts.of(MovementCause::Facts) - 25) < 1e-6);
    // weights first: 25 − 30 = −5; weights last: 55 − 50 = 5
    QVERIFY(std::abs(movement.parts.of(MovementCause::Weights)) < 1e-6);
    QCOMPARE(movement.criteria.front().key, u"a"_s);
    QVERIFY(std::abs(movement.criteria.front().parts.of(MovementCause::Weights) - 10) < 1e-6);
    QVERIFY(std::abs(movement.criteria.back().parts.of(MovementCause::Weights) + 10) < 1e-6);
    const QString words = inWords(movement).join(QLatin1Char(' '));
    // 7.27 to 10.349 reads 7.3 to 10.3: the words and the table both say 3.0, not 3.1 as the exact difference would.
    Movement near;
    near.before = near.criteria.emplace_back(Movement::Criterion { {}, u"x"_s, 7.27, 10.349, {} }).before;
    near.after = 10.349;
    near.parts.parts = { 3.079, 0, 0, 0 };
    QVERIFY2(inWords(near).join(QLatin1Char(' ')).count(u"+3.0"_s) == 3,
             qPrintable(inWords(near).join(QLatin1Char(' '))));
    QCOMPARE(shownParts(near.before, near.after, near.parts), (std::vector<double> { 3.0, 0, 0, 0 }));
    QVERIFY2(words.contains(u"30.0 to 55.0"_s) && words.contains(u"facts +25.0"_s) && words.contains(u"\"a\" +35.0"_s),
             qPrintable(words));
}

void TestMovement::ageWidensTheBounds()
{
    IdealProfile profile = weighted({ 1, 1, 2 });
    profile.unknown.widen = true;
    const auto facts = [] { return builderOf({ { 50, 50, 50 } }, 1, Day); };
    const Movement movement = moved(End(profile, facts()), End(profile, facts(), {}, Day.addDays(400)));
    addsUp(movement);
    QCOMPARE(movement.before, movement.after);
    QVERIFY(movement.low.of(MovementCause::Age) < -1);
    QVERIFY(movement.high.of(MovementCause::Age) > 1);
    QCOMPARE(movement.low.of(MovementCause::Facts), 0.0);
}

void TestMovement::criterionThatCameAndWent()
{
    const PoolBuilder facts = builderOf({ { 20, 80, 100 } });
    const End two(weighted({ 1, 1 }), facts);
    const End three(weighted({ 1, 1, 2 }), facts);
    isOnly(moved(two, three), MovementCause::Weights);
    isOnly(moved(three, two), MovementCause::Weights);
    QCOMPARE(moved(two, three).criteria.size(), std::size_t { 3 });
    IdealProfile moreRules = weighted({ 1, 1, 2 }, 50);
    addsUp(moved(two, End(moreRules, facts)));
}

void TestMovement::randomEndsAddUp_data()
{
    QTest::addColumn<int>("estimate");
    for (const Estimate estimate : { Estimate::Prior, Estimate::Renormalise, Estimate::Worst, Estimate::Best })
        QTest::newRow(qPrintable(estimateKey(estimate))) << static_cast<int>(estimate);
}

void TestMovement::randomEndsAddUp()
{
    QFETCH(const int, estimate);
    Random random(99);
    const auto randomEnd = [&] {
        Facts facts;
        for (int i = 0; i < 20; ++i) {
            std::array<double, 3> company {};
            for (double &value : company)
                value = random.chance(0.2) ? std::nan("") : 120 * random.uniform();
            company[0] = std::isnan(company[0]) ? 50 : company[0];
            facts.push_back(company);
        }
        IdealProfile profile =
            weighted({ 1 + random.uniform(), random.uniform(), 2 * random.uniform() }, 50 + 100 * random.uniform());
        profile.unknown = { static_cast<Estimate>(estimate), 0, random.chance(0.5) };
        return End(profile, builderOf(facts, 1, Day.addDays(-static_cast<int>(random.below(900)))),
                   { { u"b"_s, random.uniform() }, { u"c"_s, random.uniform() } });
    };
    for (int round = 0; round < 30; ++round) {
        const End before = randomEnd();
        const End after = randomEnd();
        const auto study = MovementStudy::make(before.end(), after.end());
        QVERIFY(study.has_value());
        for (std::int64_t company = 1; company <= 20; ++company) {
            const auto movement = study->of({ company });
            QVERIFY(movement.has_value());
            addsUp(*movement);
            const auto row = static_cast<std::size_t>(company - 1);
            // the same figures as the engine's own
            QVERIFY(std::abs(movement->before - before.sheet.fit(row)) < 1e-6);
            QVERIFY(std::abs(movement->after - after.sheet.fit(row)) < 1e-6);
            QVERIFY(std::abs(movement->lowAfter - after.sheet.low(row)) < 1e-6);
            QVERIFY(std::abs(movement->highAfter - after.sheet.high(row)) < 1e-6);
            const auto back = MovementStudy::make(after.end(), before.end());
            const auto reverse = back->of({ company });
            for (std::size_t i = 0; i < MovementCauses; ++i) // symmetric: backwards it is the opposite
                QVERIFY(std::abs(reverse->parts.parts.at(i) + movement->parts.parts.at(i)) < 1e-11);
            if (company > 2)
                break; // one study back per round is enough
        }
    }
}

void TestMovement::gatesAndTiersAreNamed()
{
    IdealProfile strict = weighted({ 1, 1, 1 });
    Must must;
    must.atLeast = 60;
    strict.criteria[1].must = must;
    strict.tiers[0].atLeast = 90;
    const PoolBuilder facts = builderOf({ { 80, 50, 100 } });
    const Movement movement = moved(End(weighted({ 1, 1, 1 }), facts), End(strict, facts));
    QCOMPARE(movement.statusBefore, FitStatus::Firm);
    QCOMPARE(movement.statusAfter, FitStatus::Excluded);
    QCOMPARE(movement.gatesChanged, QStringList { u"b"_s });
    QVERIFY(movement.boundsChanged);
    QCOMPARE(movement.tierBefore, u"Gold"_s);
    QCOMPARE(movement.tierAfter, QString());
    QCOMPARE(movement.parts.total(), 0.0); // must-haves never change the fit
    QVERIFY(inWords(movement).size() >= 4);
}

void TestMovement::companiesThatCannotBeCompared()
{
    const End one(weighted({ 1 }), builderOf({ { 10, 0, 0 } }));
    IdealProfile renormalised = weighted({ 1 });
    renormalised.unknown.estimate = Estimate::Renormalise;
    const End two(renormalised, builderOf({ { std::nan(""), 0, 0 }, { 10, 0, 0 } }));
    const auto study = MovementStudy::make(one.end(), two.end());
    for (const std::int64_t company : { 1, 2, 3 })
        QCOMPARE(study->of({ company }).error().code, ErrorCode::NotFound);
    const End empty(weighted({ 1 }), builderOf({}));
    QVERIFY(MovementStudy::make(empty.end(), empty.end()).has_value());
}

void TestMovement::roundedColumnsAddUp()
{
    QCOMPARE(millionthsOf({ 0.1, 0.2 }, 0.3), (std::vector<std::int64_t> { 100000, 200000 }));
    QCOMPARE(millionthsOf({}, 0), std::vector<std::int64_t> {});
    Random random(5);
    for (int round = 0; round < 1000; ++round) {
        std::vector<double> parts;
        for (int i = 0; i < 4; ++i)
            parts.push_back(20 * random.uniform() - 10);
        const double total = std::accumulate(parts.begin(), parts.end(), 0.0) + 1e-6 * (random.uniform() - 0.5);
        const auto whole = millionthsOf(parts, total);
        QCOMPARE(std::accumulate(whole.begin(), whole.end(), std::int64_t { 0 }), std::llround(total * 1e6));
        for (std::size_t i = 0; i < parts.size(); ++i)
            QVERIFY(std::abs(static_cast<double>(whole[i]) - parts[i] * 1e6) <= 2);
    }
}

QTEST_GUILESS_MAIN(TestMovement)
#include "tst_movement.moc"
