#include "insight/coverage.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

using namespace partnerscope;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Term term(const char *code, QStringList parents = {})
{
    return { text(code), text(code), std::move(parents), {} };
}

/// Regions × segments with a fit per company.
PoolBuilder regions()
{
    PoolBuilder builder;
    builder.vocabulary(
        text("regions"),
        { term("DACH"), term("DE", { text("DACH") }), term("AT", { text("DACH") }), term("FR"), term("US") });
    builder.vocabulary(text("segments"), { term("smb"), term("enterprise") });
    builder.attribute(text("fit"), AttributeType::Number);
    builder.attribute(text("regions_served"), AttributeType::MultipleChoice, text("regions"));
    builder.attribute(text("customer_segments"), AttributeType::MultipleChoice, text("segments"));
    builder.attribute(text("founded"), AttributeType::WholeNumber);
    return builder;
}

std::uint32_t addCompany(PoolBuilder &builder, const char *name, double fit, const QStringList &served,
                         const QStringList &segments)
{
    return builder.add(
        text(name),
        { { text("fit"), fit }, { text("regions_served"), served }, { text("customer_segments"), segments } });
}

IdealProfile byFit()
{
    return profileOf({ leaf(text("fit"), 1, text("fit"), LinearShape { 0, 100 }) });
}

Result<CoverageMap> mapOf(const IdealProfile &profile, const PoolBuilder &builder, const char *rows,
                          const char *columns)
{
    const Pool pool = builder.pool();
    const auto compiled = compile(profile, builder.schema, pool, onDay());
    if (!compiled)
        return compiled.failure();
    return coverage(profile, builder.schema, pool, score(*compiled), text(rows), text(columns));
}

const CoverageCell &cell(const CoverageMap &map, const char *row, const char *column)
{
    return map.at(static_cast<int>(map.rowCodes.indexOf(text(row))),
                  static_cast<int>(map.columnCodes.indexOf(text(column))));
}
} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsOfThePoolWithoutCustomers();
    void demandAndStates();
    void descendantsServeATerm();
    void onlyEngagedPartnersCount();
    void oneSidedDemandIsNone();
    void crowdedNeedsMoreThanDemand();
    void whatHasNoTermsIsRefused();
};

void CoverageTest::termsOfThePoolWithoutCustomers()
{
    PoolBuilder builder = regions();
    addCompany(builder, "Good", 80, { text("FR") }, { text("smb") });
    addCompany(builder, "Better", 90, { text("FR") }, { text("smb") });
    addCompany(builder, "Weak", 20, { text("US") }, { text("smb") });
    const auto map = mapOf(byFit(), builder, "REGIONS_SERVED", "customer_segments");
    QVERIFY(map);
    QCOMPARE(map->rowCodes, (QStringList { text("FR"), text("US") }));
    QCOMPARE(map->columnCodes, QStringList { text("smb") });
    QVERIFY(!map->hasDemand && !map->onlyEngaged);
    const CoverageCell &france = cell(*map, "FR", "smb");
    QVERIFY(!france.demand);
    QCOMPARE(france.qualified, 2u);
    QVERIFY(std::abs(france.supply - 1.7) < 1e-6);
    QVERIFY(std::abs(*france.bestFit - 90) < 1e-6);
    QCOMPARE(france.rows, (std::vector<std::uint32_t> { 1, 0 }));
    QCOMPARE(france.state, CoverageState::Covered);
    const CoverageCell &america = cell(*map, "US", "smb");
    QCOMPARE(america.state, CoverageState::Uncovered); // the only company there does not qualify
    QVERIFY(!america.bestFit);
}

void CoverageTest::demandAndStates()
{
    PoolBuilder builder = regions();
    addCompany(builder, "Good", 80, { text("FR") }, { text("smb") });
    IdealProfile profile = byFit();
    profile.customerProfile = CustomerProfile {
        {}, { { text("us"), 1 }, { text("FR"), 3 } }, {}, { { text("smb"), 1 }, { text("enterprise"), 4 } }
    };
    const auto map = mapOf(profile, builder, "regions_served", "customer_segments");
    QVERIFY(map);
    QCOMPARE(map->rowCodes, (QStringList { text("FR"), text("US") }));
    QCOMPARE(map->columnCodes, (QStringList { text("enterprise"), text("smb") }));
    QVERIFY(std::abs(*cell(*map, "FR", "enterprise").demand - 60) < 1e-9);
    QVERIFY(std::abs(*cell(*map, "US", "smb").demand - 5) < 1e-9);
    QCOMPARE(cell(*map, "FR", "smb").state, CoverageState::Thin);
    QCOMPARE(cell(*map, "FR", "enterprise").state, CoverageState::Uncovered);
}

void CoverageTest::descendantsServeATerm()
{
    PoolBuilder builder = regions();
    addCompany(builder, "Both", 80, { text("AT"), text("DE") }, { text("smb") });
    IdealProfile profile = byFit();
    profile.customerProfile = CustomerProfile { {}, { { text("DACH"), 1 } }, {}, { { text("smb"), 1 } } };
    const auto map = mapOf(profile, builder, "regions_served", "customer_segments");
    QVERIFY(map);
    QCOMPARE(cell(*map, "DACH", "smb").qualified, 1u); // once, though it has two of the countries
}

void CoverageTest::onlyEngagedPartnersCount()
{
    PoolBuilder builder = regions();
    builder.engage(addCompany(builder, "Partner", 60, { text("FR") }, { text("smb") }));
    addCompany(builder, "Candidate", 90, { text("FR") }, { text("smb") });
    const auto map = mapOf(byFit(), builder, "regions_served", "customer_segments");
    QVERIFY(map && map->onlyEngaged);
    const CoverageCell &france = cell(*map, "FR", "smb");
    QCOMPARE(france.rows, std::vector<std::uint32_t> { 0 });
    QCOMPARE(france.candidates, std::vector<std::uint32_t> { 1 });
    QVERIFY(std::abs(*france.bestFit - 90) < 1e-6);
    QCOMPARE(france.state, CoverageState::Thin);
}

void CoverageTest::oneSidedDemandIsNone()
{
    PoolBuilder builder = regions();
    addCompany(builder, "Good", 80, { text("FR") }, { text("smb") });
    IdealProfile profile = byFit();
    profile.customerProfile = CustomerProfile { {}, { { text("US"), 1 } }, {}, {} };
    const auto map = mapOf(profile, builder, "regions_served", "customer_segments");
    QVERIFY(map && !map->hasDemand);
    QCOMPARE(map->rowCodes, QStringList { text("US") });
    QVERIFY(!cell(*map, "US", "smb").demand);
}

void CoverageTest::crowdedNeedsMoreThanDemand()
{
    PoolBuilder builder = regions();
    for (const char *name : { "A", "B", "C", "D", "E" })
        addCompany(builder, name, 100, { text("FR"), text("US") }, { text("smb") });
    const auto plain = mapOf(byFit(), builder, "regions_served", "customer_segments");
    QVERIFY(plain);
    QCOMPARE(cell(*plain, "FR", "smb").state, CoverageState::Crowded);
    IdealProfile profile = byFit();
    profile.customerProfile =
        CustomerProfile { {}, { { text("FR"), 97 }, { text("US"), 3 } }, {}, { { text("smb"), 1 } } };
    const auto map = mapOf(profile, builder, "regions_served", "customer_segments");
    QVERIFY(map);
    QCOMPARE(cell(*map, "FR", "smb").state, CoverageState::Covered);
    QCOMPARE(cell(*map, "US", "smb").state, CoverageState::Crowded); // 5 > 1.35 × 3
}

void CoverageTest::whatHasNoTermsIsRefused()
{
    PoolBuilder builder = regions();
    addCompany(builder, "Good", 80, { text("FR") }, { text("smb") });
    QCOMPARE(mapOf(byFit(), builder, "founded", "regions_served").error().code, ErrorCode::InvalidInput);
    QCOMPARE(mapOf(byFit(), builder, "regions_served", "name").error().code, ErrorCode::InvalidInput);
    QCOMPARE(mapOf(byFit(), builder, "regions_served", "nothing").error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(CoverageTest)

#include "tst_coverage.moc"
