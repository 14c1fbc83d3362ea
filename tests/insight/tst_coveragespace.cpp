#include "base/random.h"
#include "coveragepool.h"

#include <QTest>

using namespace partnerscope;

namespace {
const QString Regions = QStringLiteral("regions_served");
const QString Segments = QStringLiteral("customer_segments");
const QString Skills = QStringLiteral("skills");

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

CoverageRule spread()
{
    CoverageRule rule;
    rule.membership = CoverageMembership::Spread;
    return rule;
}

bool isClose(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) <= within;
}

/// Points of supply in a cell.
double supply(const CoverageSpace &space, const std::vector<CoverageTally> &tallies, const QStringList &codes)
{
    return supplyPoints(tallies.at(cellOf(space, codes)).supply);
}

void addRandomCompanies(CoveragePool &builder, Random &random, int count)
{
    const auto some = [&](std::initializer_list<const char *> codes) {
        QByteArray chosen;
        for (const char *code : codes) {
            if (random.chance(0.4))
                chosen += QByteArray(code) + ' ';
        }
        return chosen;
    };
    for (int i = 0; i < count; ++i) {
        const std::uint32_t row =
            builder.company("C", 100 * random.uniform(), some({ "de", "at", "dk", "lu", "us" }).constData(),
                            some({ "smb", "enterprise" }).constData(), some({ "cloud", "network" }).constData());
        if (random.chance(0.3))
            builder.engage(row);
    }
}
} // namespace

class CoverageSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDimension();
    void threeDimensions();
    void dimensionsAreOneToThree();
    void cubeSumsToItsSlices();
    void spreadFollowsDemand();
    void spreadIsEqualWithoutDemand();
    void spreadGivesOnePointInAll();
    void qualifiedAndBestFitDoNotDependOnMembership();
    void supplyByTierAndCapacity();
    void rollsUpToParentsAndTop();
    void partBelowSeveralTermsIsSplit();
    void filterTakesOneSlice();
    void filterByWhatIsOnlyWeighedAsAWhole();
    void engagementsGiveDimensions();
    void addingAPartnerNeverLowersCoverage();
};

void CoverageSpaceTest::oneDimension()
{
    CoveragePool builder;
    builder.company("A", 80, "de us");
    builder.company("B", 90, "de");
    builder.market({ { text("de"), 3 }, { text("us"), 1 }, { text("dk"), 1 } }, {});
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    QVERIFY(space);
    QCOMPARE(space->size(), 3u);
    QCOMPARE(space->codes(0), (QStringList { text("de"), text("dk"), text("us") }));
    QVERIFY(isClose(*space->demand(0), 60) && isClose(*space->demand(1), 20));
    const auto tallies = coverageTallies(*space, builder.sheet(pool));
    QVERIFY(isClose(supply(*space, tallies, { text("de") }), 1.7));
    QCOMPARE(coverageState(tallies[0], *space, 0), CoverageState::Covered);
    QCOMPARE(coverageState(tallies[1], *space, 1), CoverageState::Uncovered);
    QCOMPARE(coverageState(tallies[2], *space, 2), CoverageState::Thin);
}

void CoverageSpaceTest::threeDimensions()
{
    CoveragePool builder;
    builder.company("A", 80, "de at", "smb enterprise", "cloud");
    builder.company("B", 60, "de", "smb", "cloud network");
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions, Segments, Skills });
    QVERIFY(space && !space->hasDemand());
    QCOMPARE(space->dimensions(), 3u);
    QCOMPARE(space->size(), 8u);
    const auto tallies = coverageTallies(*space, builder.sheet(pool));
    const std::size_t shared = cellOf(*space, { text("de"), text("smb"), text("cloud") });
    QCOMPARE(tallies[shared].qualified, 2u);
    QVERIFY(isClose(tallies[shared].bestFit, 80, 1e-6));
    QCOMPARE(space->labelOf(shared, builder.schema), text("DE × SMB × CLOUD"));
    QCOMPARE(tallies[cellOf(*space, { text("at"), text("enterprise"), text("network") })].qualified, 0u);
    CoverageCells cells;
    space->cellsOf(0, cells);
    QCOMPARE(cells.shares.size(), 4u);
    QVERIFY(std::ranges::is_sorted(cells.shares, {}, &CoverageShare::cell));
}

void CoverageSpaceTest::dimensionsAreOneToThree()
{
    CoveragePool builder;
    builder.company("A", 80, "de");
    const Pool pool = builder.pool();
    QCOMPARE(builder.space(pool, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(builder.space(pool, { Regions, Segments, Skills, text("type") }).error().code, ErrorCode::InvalidInput);
    QCOMPARE(builder.space(pool, { text("fit") }).error().code, ErrorCode::InvalidInput);
    QCOMPARE(builder.space(pool, { text("absent") }).error().code, ErrorCode::NotFound);
    // Terms nobody has leave no cell, and nothing to fall over.
    const auto none = builder.space(pool, { Regions, Skills });
    QVERIFY(none);
    QCOMPARE(none->size(), 0u);
    QVERIFY(coverageTallies(*none, builder.sheet(pool)).empty());
}

void CoverageSpaceTest::cubeSumsToItsSlices()
{
    Random random(17);
    CoveragePool builder;
    addRandomCompanies(builder, random, 400);
    builder.market({ { text("de"), 3 }, { text("us"), 1 } }, { { text("smb"), 2 }, { text("enterprise"), 3 } });
    const Pool pool = builder.pool();
    const ScoreSheet sheet = builder.sheet(pool);
    const auto cube = builder.space(pool, { Regions, Segments, Skills });
    QVERIFY(cube);
    const auto whole = coverageTallies(*cube, sheet);
    for (const QString &skill : cube->codes(2)) {
        const auto slice = builder.space(pool, { Regions, Segments }, {}, CoverageFilter { Skills, skill });
        QVERIFY(slice);
        const auto tallies = coverageTallies(*slice, sheet);
        for (std::size_t cell = 0; cell < slice->size(); ++cell)
            QCOMPARE(tallies[cell], whole[cellOf(*cube, slice->codesOf(cell) + QStringList { skill })]);
    }
}

void CoverageSpaceTest::spreadFollowsDemand()
{
    CoveragePool builder;
    builder.company("Broad", 80, "de us dk", "smb enterprise");
    builder.market({ { text("de"), 6 }, { text("us"), 2 } }, { { text("smb"), 1 }, { text("enterprise"), 3 } });
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions, Segments }, spread());
    QVERIFY(space);
    const auto tallies = coverageTallies(*space, builder.sheet(pool));
    QVERIFY(isClose(supply(*space, tallies, { text("de"), text("enterprise") }), 0.8 * 0.75 * 0.75));
    QVERIFY(isClose(supply(*space, tallies, { text("us"), text("smb") }), 0.8 * 0.25 * 0.25));
}

void CoverageSpaceTest::spreadIsEqualWithoutDemand()
{
    CoveragePool builder;
    builder.company("Broad", 80, "de us", "smb enterprise");
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions, Segments }, spread());
    QVERIFY(space);
    for (const CoverageTally &tally : coverageTallies(*space, builder.sheet(pool)))
        QVERIFY(isClose(supplyPoints(tally.supply), 0.2));
}

void CoverageSpaceTest::spreadGivesOnePointInAll()
{
    Random random(19);
    CoveragePool builder;
    addRandomCompanies(builder, random, 300);
    // One market term weighs nothing: whoever serves it alone still has its whole point there.
    builder.market({ { text("de"), 3 }, { text("us"), 1 }, { text("dk"), 0 } }, {});
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions, Segments, Skills }, spread());
    QVERIFY(space);
    CoverageCells cells;
    for (std::size_t row = 0; row < pool.size(); ++row) {
        space->cellsOf(row, cells);
        double sum = 0;
        for (const CoverageShare &share : cells.shares)
            sum += share.share;
        QVERIFY(cells.shares.empty() || isClose(sum, 1, 1e-12));
    }
}

void CoverageSpaceTest::qualifiedAndBestFitDoNotDependOnMembership()
{
    Random random(23);
    CoveragePool builder;
    addRandomCompanies(builder, random, 300);
    builder.market({ { text("de"), 3 }, { text("us"), 1 }, { text("dk"), 0 } }, { { text("smb"), 1 } });
    const Pool pool = builder.pool();
    const ScoreSheet sheet = builder.sheet(pool);
    const auto full = coverageTallies(*builder.space(pool, { Regions, Segments }), sheet);
    const auto parts = coverageTallies(*builder.space(pool, { Regions, Segments }, spread()), sheet);
    for (std::size_t cell = 0; cell < full.size(); ++cell) {
        QCOMPARE(parts[cell].qualified, full[cell].qualified);
        QCOMPARE(parts[cell].candidates, full[cell].candidates);
        QCOMPARE(parts[cell].bestFit, full[cell].bestFit);
        QVERIFY(parts[cell].supply <= full[cell].supply);
    }
}

void CoverageSpaceTest::supplyByTierAndCapacity()
{
    CoveragePool builder;
    builder.company("Gold", 80, "de", "smb", "", 30);
    builder.company("Silver", 60, "at", "smb", "", 10);
    builder.company("Unmeasured", 50, "us");
    const Pool pool = builder.pool();
    const ScoreSheet sheet = builder.sheet(pool);
    CoverageRule rule;
    rule.weight = SupplyWeight::Tier;
    const auto byTier = builder.space(pool, { Regions }, rule);
    QVERIFY(byTier);
    auto tallies = coverageTallies(*byTier, sheet);
    QVERIFY(isClose(supply(*byTier, tallies, { text("de") }), 1));
    QVERIFY(isClose(supply(*byTier, tallies, { text("at") }), 2.0 / 3));
    rule.weight = SupplyWeight::Capacity;
    const auto byCapacity = builder.space(pool, { Regions }, rule);
    QVERIFY(byCapacity);
    tallies = coverageTallies(*byCapacity, sheet);
    QVERIFY(isClose(supply(*byCapacity, tallies, { text("de") }), 0.8 * 1.5));
    QVERIFY(isClose(supply(*byCapacity, tallies, { text("at") }), 0.6 * 0.5));
    QVERIFY(isClose(supply(*byCapacity, tallies, { text("us") }), 0.5)); // as the mean
    rule.capacityAttribute = text("absent");
    QCOMPARE(builder.space(pool, { Regions }, rule).error().code, ErrorCode::NotFound);
    rule.capacityAttribute = Regions;
    QCOMPARE(builder.space(pool, { Regions }, rule).error().code, ErrorCode::InvalidInput);
}

void CoverageSpaceTest::rollsUpToParentsAndTop()
{
    CoveragePool builder;
    builder.company("Germany and Austria", 80, "de at");
    builder.company("Denmark", 60, "dk");
    builder.market({ { text("de"), 4 }, { text("at"), 2 }, { text("dk"), 3 }, { text("us"), 1 } }, {});
    const Pool pool = builder.pool();
    const ScoreSheet sheet = builder.sheet(pool);
    const auto parents = builder.space(pool, { Regions }, {}, {}, CoverageLevel::Parents);
    QVERIFY(parents);
    QCOMPARE(parents->codes(0), (QStringList { text("dach"), text("nordics"), text("us") }));
    QVERIFY(isClose(*parents->demand(0), 60));
    auto tallies = coverageTallies(*parents, sheet);
    QCOMPARE(tallies[0].qualified, 1u); // once, though it serves two of the countries
    const auto top = builder.space(pool, { Regions }, {}, {}, CoverageLevel::Top);
    QVERIFY(top);
    QCOMPARE(top->codes(0), (QStringList { text("europe"), text("us") }));
    QVERIFY(isClose(*top->demand(0), 90));
    tallies = coverageTallies(*top, sheet);
    QCOMPARE(tallies[0].qualified, 2u);
    QVERIFY(isClose(supplyPoints(tallies[0].supply), 1.4));
}

void CoverageSpaceTest::partBelowSeveralTermsIsSplit()
{
    CoveragePool builder;
    builder.company("Luxembourg", 80, "lu");
    builder.market({ { text("lu"), 6 }, { text("de"), 4 } }, {});
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions }, {}, {}, CoverageLevel::Parents);
    QVERIFY(space);
    QCOMPARE(space->codes(0), (QStringList { text("dach"), text("benelux") }));
    QVERIFY(isClose(*space->demand(0), 70) && isClose(*space->demand(1), 30));
    const auto tallies = coverageTallies(*space, builder.sheet(pool));
    QVERIFY(tallies[0].qualified == 1 && tallies[1].qualified == 1);
}

void CoverageSpaceTest::filterTakesOneSlice()
{
    CoveragePool builder;
    builder.company("Cloud", 80, "de", "smb", "cloud");
    builder.company("Network", 60, "de", "smb enterprise", "network");
    builder.market({ { text("de"), 3 }, { text("us"), 1 } }, { { text("smb"), 1 }, { text("enterprise"), 4 } });
    const Pool pool = builder.pool();
    const ScoreSheet sheet = builder.sheet(pool);
    const auto cloud = builder.space(pool, { Regions }, {}, CoverageFilter { Skills, text("Cloud") });
    QVERIFY(cloud);
    QCOMPARE(cloud->filter()->code, text("cloud"));
    QCOMPARE(coverageTallies(*cloud, sheet)[0].qualified, 1u);
    QVERIFY(isClose(*cloud->demand(0), 75)); // the customer profile does not speak of skills
    const auto small = builder.space(pool, { Regions }, {}, CoverageFilter { Segments, text("smb") });
    QVERIFY(small);
    QCOMPARE(coverageTallies(*small, sheet)[0].qualified, 2u);
    QVERIFY(isClose(*small->demand(0), 15));
    QCOMPARE(builder.space(pool, { Regions }, {}, CoverageFilter { Skills, text("juggling") }).error().code,
             ErrorCode::NotFound);
    QCOMPARE(builder.space(pool, { Regions }, {}, CoverageFilter { text("absent"), text("x") }).error().code,
             ErrorCode::NotFound);
}

void CoverageSpaceTest::filterByWhatIsOnlyWeighedAsAWhole()
{
    CoveragePool builder;
    builder.company("Germany", 80, "de", "smb");
    builder.market({ { text("europe"), 3 }, { text("us"), 1 } }, { { text("smb"), 1 } });
    const Pool pool = builder.pool();
    const auto germany = builder.space(pool, { Segments }, {}, CoverageFilter { Regions, text("de") });
    QVERIFY(germany && !germany->hasDemand()); // nobody said how much of Europe is Germany
    const auto europe = builder.space(pool, { Segments }, {}, CoverageFilter { Regions, text("europe") });
    QVERIFY(europe);
    QVERIFY(isClose(*europe->demand(0), 75));
}

void CoverageSpaceTest::engagementsGiveDimensions()
{
    CoveragePool builder;
    builder.engage(builder.company("Reseller and maker", 80, "de"));
    builder.engage(builder.company("Former agency", 70, "de"));
    builder.company("Nobody yet", 60, "de");
    const Pool pool = builder.pool();
    const auto engagement = [](std::int64_t partner, const char *category, const char *type, QDate ended = {}) {
        Engagement made;
        made.partner = { partner };
        made.category = text(category);
        made.type = text(type);
        made.stage = text("sell");
        made.tier = text("Gold");
        made.endedOn = ended;
        return made;
    };
    const QList<Engagement> engagements { engagement(1, "channel", "reseller"), engagement(1, "product", "integration"),
                                          engagement(2, "marketing", "agency", QDate(2026, 1, 2)),
                                          engagement(2, "service", "solution") };
    const auto byType = builder.space(pool, { text("Type"), Regions }, {}, {}, CoverageLevel::Terms, engagements);
    QVERIFY(byType);
    QCOMPARE(byType->attribute(0), text("type"));
    QCOMPARE(byType->codes(0), (QStringList { text("integration"), text("reseller"), text("solution") }));
    const auto tallies = coverageTallies(*byType, builder.sheet(pool));
    const CoverageTally &reseller = tallies[cellOf(*byType, { text("reseller"), text("de") })];
    QCOMPARE(reseller.qualified, 1u);
    QCOMPARE(reseller.candidates, 1u); // would act as the profile's type
    const auto byTier = builder.space(pool, { text("tier") }, {}, {}, CoverageLevel::Terms, engagements);
    QVERIFY(byTier);
    QCOMPARE(byTier->codes(0), QStringList { text("Gold") });
    QCOMPARE(coverageTallies(*byTier, builder.sheet(pool))[0].qualified, 2u);
}

void CoverageSpaceTest::addingAPartnerNeverLowersCoverage()
{
    Random random(29);
    for (int round = 0; round < 20; ++round) {
        CoveragePool builder;
        builder.market({ { text("de"), 3 }, { text("us"), 1 }, { text("at"), 1 } },
                       { { text("smb"), 1 }, { text("enterprise"), 2 } });
        addRandomCompanies(builder, random, 40);
        builder.engage(0); // so that only partners count before and after
        const CoverageRule rule = round % 2 == 0 ? CoverageRule {} : spread();
        const Pool before = builder.pool();
        const auto less = coverageTallies(*builder.space(before, { Regions, Segments }, rule), builder.sheet(before));
        const std::uint32_t added = builder.company("New", 100, "de us at", "smb enterprise");
        builder.engage(added);
        const Pool after = builder.pool();
        const auto more = coverageTallies(*builder.space(after, { Regions, Segments }, rule), builder.sheet(after));
        QCOMPARE(more.size(), less.size());
        for (std::size_t cell = 0; cell < more.size(); ++cell) {
            QVERIFY(more[cell].supply >= less[cell].supply);
            QCOMPARE(more[cell].qualified, less[cell].qualified + 1);
        }
    }
}

QTEST_APPLESS_MAIN(CoverageSpaceTest)

#include "tst_coveragespace.moc"
