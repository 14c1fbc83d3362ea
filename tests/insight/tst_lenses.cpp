#include "base/random.h"
#include "insight/lenses.h"
#include "insight/topsis.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
/// Companies with values 0..100 in a few criteria, seen through every lens.
struct Seen {
    CompiledProfile compiled;
    ScoreSheet sheet;
    Lenses lenses;

    Seen(const std::vector<double> &weights, const std::vector<std::vector<std::optional<double>>> &companies)
    {
        PoolBuilder builder;
        std::vector<Criterion> criteria;
        for (std::size_t c = 0; c < weights.size(); ++c) {
            const QString key = QStringLiteral("c%1").arg(c);
            builder.attribute(key, AttributeType::Number);
            criteria.push_back(leaf(key, weights[c], key, LinearShape { 0, 100 }));
        }
        for (const auto &company : companies) {
            QMap<QString, Value> facts;
            for (std::size_t c = 0; c < company.size(); ++c) {
                if (company[c])
                    facts.insert(QStringLiteral("c%1").arg(c), *company[c]);
            }
            builder.add(u"Company"_s, facts);
        }
        const Pool pool = builder.pool();
        compiled = *compile(profileOf(criteria), builder.schema, pool, onDay());
        sheet = score(compiled);
        lenses = partnerscope::lenses(compiled, sheet, rankRows(sheet, pool));
    }
    [[nodiscard]] const Lenses::Row &of(std::uint32_t company) const
    {
        return *std::ranges::find(lenses.rows, company, &Lenses::Row::row);
    }
};
} // namespace

class LensesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topsisOfNothing();
    void topsisOfEqualsIsNotAvailable();
    void topsisSkipsAZeroColumn();
    void topsisDoesNotCareAboutUnits();
    void closenessOfAMemberIsItsOwn();
    void emptyPool();
    void oneCompany();
    void allEqual();
    void zeroCostsAsMuchAsTheFloor();
    void oneCriterionMakesAllAgree();
    void zeroCriterionIsLeftOut();
    void onlyRankedCompaniesAreSeen();
    void weaknessIsTheCause();
    void tiesShareARank();
    void dominanceHolds();
};

void LensesTest::topsisOfNothing()
{
    QVERIFY(topsis({}).closeness.empty());
    QVERIFY(topsis({ { {}, 1, false } }).closeness.empty());
}

void LensesTest::topsisOfEqualsIsNotAvailable()
{
    QVERIFY(topsis({ { { 3, 3, 3 }, 1, false }, { { 4, 4, 4 }, 1, true } }).closeness.empty());
    QVERIFY(topsis({ { { 0.1, 0.1, 0.1 }, 0.3, false } }).closeness.empty()); // rounding makes no distance
}

void LensesTest::topsisSkipsAZeroColumn()
{
    const Topsis with = topsis({ { { 1, 2, 3 }, 1, false }, { { 0, 0, 0 }, 5, false }, { { 3, 2, 2 }, 1, false } });
    const Topsis without = topsis({ { { 1, 2, 3 }, 1, false }, { { 3, 2, 2 }, 1, false } });
    QCOMPARE(with.zeroColumns, std::vector<std::size_t> { 1 });
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(std::abs(with.closeness[i] - without.closeness[i]) < 1e-12);
}

void LensesTest::topsisDoesNotCareAboutUnits()
{
    Random random(1);
    std::vector<TopsisColumn> columns(4);
    for (TopsisColumn &column : columns) {
        column.weight = random.uniform();
        column.lessIsBetter = random.chance(0.5);
        for (int i = 0; i < 12; ++i)
            column.values.push_back(random.uniform());
    }
    const Topsis plain = topsis(columns);
    for (TopsisColumn &column : columns) {
        column.weight *= 7;
        for (double &value : column.values)
            value *= 1000;
    }
    const Topsis scaled = topsis(columns);
    for (std::size_t i = 0; i < 12; ++i) {
        QVERIFY(std::abs(scaled.closeness[i] - plain.closeness[i]) < 1e-12);
        QVERIFY(plain.closeness[i] >= 0 && plain.closeness[i] <= 1);
    }
}

void LensesTest::closenessOfAMemberIsItsOwn()
{
    const Topsis result = topsis({ { { 1, 5, 3 }, 2, false }, { { 9, 2, 4 }, 1, true } });
    QVERIFY(std::abs(*result.closenessOf({ 5, 2 }) - result.closeness[1]) < 1e-12);
    QCOMPARE(*result.closenessOf({ 5, 2 }), 1.0); // best in both
}

void LensesTest::emptyPool()
{
    const Seen seen({ 1, 1 }, {});
    QVERIFY(seen.lenses.rows.empty());
    QVERIFY(!seen.lenses.topsisAvailable);
    QVERIFY(causesOf(seen.compiled, seen.lenses, {}).empty());
    QCOMPARE(seen.lenses.geometricAgreement.reason, NoFigure::TooFew);
}

void LensesTest::oneCompany()
{
    const Seen seen({ 1, 1 }, { { 30, 40 } });
    QVERIFY(!seen.lenses.topsisAvailable);
    QCOMPARE(seen.of(0).additive, 1u);
    QCOMPARE(seen.of(0).topsis, 0u);
    QCOMPARE(seen.of(0).geometric, 1u);
    QCOMPARE(seen.of(0).disagreement(), 0u);
    QVERIFY(!causesOf(seen.compiled, seen.lenses, { 0 })[0]);
}

void LensesTest::allEqual()
{
    const Seen seen({ 1, 2 }, { { 30, 40 }, { 30, 40 }, { 30, 40 } });
    QVERIFY(!seen.lenses.topsisAvailable);
    for (std::uint32_t i = 0; i < 3; ++i) {
        QCOMPARE(seen.of(i).geometric, 1u);
        QCOMPARE(seen.of(i).topsis, 0u);
    }
    QCOMPARE(seen.lenses.topsisAgreement.reason, NoFigure::Constant);
    QCOMPARE(seen.lenses.geometricAgreement.reason, NoFigure::Constant);
}

void LensesTest::zeroCostsAsMuchAsTheFloor()
{
    // 0 and 1 % count the same; without the floor the first would be last whatever else it has.
    const Seen seen({ 1, 1 }, { { 0, 100 }, { 1, 100 }, { 1, 50 }, { 8, 8 } });
    QCOMPARE(seen.of(0).geometric, seen.of(1).geometric);
    QVERIFY(seen.of(0).geometric < seen.of(2).geometric);
    QVERIFY(seen.of(0).additive > seen.of(1).additive);
    QCOMPARE(seen.of(2).geometric, 4u); // √(0.01 × 0.5) = 0.071 below 0.08 …
    QCOMPARE(seen.of(2).additive, 3u);  // … though 25.5 points are more than 8
}

void LensesTest::oneCriterionMakesAllAgree()
{
    Random random(2);
    std::vector<std::vector<std::optional<double>>> companies;
    for (int i = 0; i < 40; ++i)
        companies.push_back({ 5 + 90 * random.uniform() });
    const Seen seen({ 1 }, companies);
    for (const Lenses::Row &row : seen.lenses.rows)
        QCOMPARE(row.disagreement(), 0u);
    QCOMPARE(*seen.lenses.topsisAgreement.value, 1.0);
    QCOMPARE(*seen.lenses.geometricAgreement.value, 1.0);
}

void LensesTest::zeroCriterionIsLeftOut()
{
    const Seen seen({ 1, 1 }, { { 10, 0 }, { 20, 0 }, { 30, 0 } });
    QCOMPARE(seen.lenses.zeroLeaves, std::vector<std::size_t> { 1 });
    QCOMPARE(seen.of(2).topsis, 1u);
}

void LensesTest::onlyRankedCompaniesAreSeen()
{
    const Seen seen({ 1, 1 }, { { 10, 20 }, { {}, {} }, { 30, 10 } }); // the second has no rank
    QCOMPARE(seen.lenses.rows.size(), std::size_t { 2 });
}

void LensesTest::weaknessIsTheCause()
{
    std::vector<std::vector<std::optional<double>>> companies;
    for (int i = 0; i < 20; ++i)
        companies.push_back({ 50.0 + i, 50.0 + i, 50.0 + i });
    companies.push_back({ 100, 0, 100 }); // strong, but for one
    const Seen seen({ 1, 1, 1 }, companies);
    const Lenses::Row &odd = seen.of(20);
    QCOMPARE(odd.geometric, 21u);
    QVERIFY(odd.additive < 10);
    const std::vector<std::size_t> worst = seen.lenses.largestDisagreements(1);
    QCOMPARE(seen.lenses.rows[worst[0]].row, 20u);
    const auto cause = causesOf(seen.compiled, seen.lenses, worst)[0];
    QVERIFY(cause.has_value());
    QCOMPARE(cause->leaf, std::size_t { 1 });
    QCOMPARE(cause->value, 0.0);
    QVERIFY(cause->remaining < odd.disagreement());
}

void LensesTest::tiesShareARank()
{
    const Seen seen({ 1, 1 }, { { 40, 60 }, { 60, 40 }, { 20, 20 } });
    QCOMPARE(seen.of(0).additive, 1u);
    QCOMPARE(seen.of(1).additive, 1u);
    QCOMPARE(seen.of(0).geometric, 1u);
    QCOMPARE(seen.of(1).geometric, 1u);
    QCOMPARE(seen.of(2).geometric, 3u); // 1, 1, 3
}

void LensesTest::dominanceHolds()
{
    Random random(3);
    for (int round = 0; round < 30; ++round) {
        std::vector<std::vector<std::optional<double>>> companies;
        for (int i = 0; i < 25; ++i)
            companies.push_back({ 100 * random.uniform(), 100 * random.uniform(), 100 * random.uniform() });
        const Seen seen({ 1 + random.uniform(), 1, 2 }, companies);
        for (std::uint32_t a = 0; a < 25; ++a) {
            for (std::uint32_t b = 0; b < 25; ++b) {
                bool better = a != b;
                for (std::size_t c = 0; c < 3; ++c)
                    better = better && *companies[a][c] > *companies[b][c] + 0.1;
                if (!better)
                    continue;
                QVERIFY(seen.of(a).additive <= seen.of(b).additive);
                QVERIFY(seen.of(a).topsis <= seen.of(b).topsis);
                QVERIFY(seen.of(a).geometric <= seen.of(b).geometric);
            }
        }
    }
}

QTEST_APPLESS_MAIN(LensesTest)

#include "tst_lenses.moc"
