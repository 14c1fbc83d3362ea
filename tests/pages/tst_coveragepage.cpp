#include "fakeframe.h"
#include "session/profiledraft.h"
#include "session/proposaldata.h"
#include "testworkspace.h"
#include "ui/charts/heatmapview.h"
#include "ui/models/chartdata.h"
#include "ui/pages/coveragecellpanel.h"
#include "ui/pages/coveragepage.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace partnerscope;

namespace {
/// Regions × segments with one partner in Germany and candidates elsewhere.
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    PartnerId france;
    PartnerId austria;
    std::unique_ptr<CoveragePage> page;

    World()
    {
        workspace.addProfile();
        const PartnerId germany = company("Germany", 900, { "DE" });
        france = company("France", 900, { "ES", "FR" });
        austria = company("Austria", 700, { "AT" });
        const PartnerId lost = company("Lost", 900, { "IT" });
        workspace.addEngagement(germany, QStringLiteral("sell"));
        Engagement ended;
        ended.partner = lost;
        ended.category = QStringLiteral("channel");
        ended.type = QStringLiteral("reseller");
        ended.stage = QStringLiteral("sell");
        ended.endedOn = QDate(2026, 1, 2);
        ended.outcome = QStringLiteral("<b>Sold</b>");
        workspace.edit(QStringLiteral("End"), [&](Edit &edit) -> Result<> {
            const Result<EngagementId> saved = edit.saveEngagement(ended);
            return saved ? Result<>() : Result<>(saved.failure());
        });
        page = std::make_unique<CoveragePage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
        page->activate();
    }
    PartnerId company(const char *name, double employees, std::initializer_list<const char *> regions)
    {
        QStringList codes;
        for (const char *code : regions)
            codes << QString::fromLatin1(code);
        return workspace.addPartner(
            QString::fromLatin1(name),
            { { QStringLiteral("employees"), employees },
              { QStringLiteral("collaboration"), 4.0 },
              { QStringLiteral("regions_served"), codes },
              { QStringLiteral("industries_served"), QStringList { QStringLiteral("pharma") } },
              { QStringLiteral("customer_segments"),
                QStringList { employees > 800 ? QStringLiteral("enterprise") : QStringLiteral("startup") } } });
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QTableWidget *picks() const { return find<QTableWidget>("gapPicks"); }
    [[nodiscard]] QStringList marked() const
    {
        const HeatMapData &data = find<HeatMapView>("heatMap")->data();
        QStringList rows;
        for (qsizetype i = 0; i < data.cells.size(); ++i) {
            if (data.cells.at(i).marked)
                rows << data.rows.at(i / data.columns.size());
        }
        rows.sort();
        return rows;
    }
    void openGaps() const
    {
        QTest::mouseClick(find<QPushButton>("closeGaps"), Qt::LeftButton);
        QTRY_VERIFY(picks()->rowCount() > 0);
    }
};
} // namespace

class CoveragePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksAndTheCellsTheyFill()
    {
        World world;
        QVERIFY(world.marked().isEmpty());
        world.openGaps();
        QCOMPARE(world.picks()->rowCount(), 2);
        QCOMPARE(world.picks()->item(0, 0)->text(), QStringLiteral("France"));
        QCOMPARE(world.picks()->item(1, 0)->text(), QStringLiteral("Austria"));
        QCOMPARE(world.marked(),
                 (QStringList { QStringLiteral("Austria"), QStringLiteral("France"), QStringLiteral("Spain") }));
        QVERIFY(world.find<QLabel>("gapFinding")->text().startsWith(QStringLiteral("2 companies close")));
        QVERIFY(world.find<QLabel>("gapCertificate")->text().contains(QStringLiteral("optimum")));
        // A window of 1024 with the rail of 80 shows it whole.
        QVERIFY2(world.page->minimumSizeHint().width() <= 944,
                 qPrintable(QString::number(world.page->minimumSizeHint().width())));
        // One of them chosen: only its cells.
        world.picks()->setFocus();
        QTest::mouseClick(world.picks()->viewport(), Qt::LeftButton, {},
                          world.picks()->visualItemRect(world.picks()->item(1, 0)).center());
        QCOMPARE(world.marked(), QStringList { QStringLiteral("Austria") });
        QTest::keyClick(world.picks(), Qt::Key_Return);
        QTRY_COMPARE(world.frame.openedPartners, QList<PartnerId> { world.austria });
    }

    /// A fact of one company, and a profile without another market: who serves what is not found out again.
    void changedFactAndProfileAreFollowed()
    {
        World world;
        Session &session = world.workspace.session();
        const auto shown = [&] { return world.find<HeatMapView>("heatMap")->data(); };
        const auto expected = [&] {
            const std::shared_ptr<const Scores> scores = *session.measuringScores();
            const Result<CoverageMap> map =
                coverage(scores->version.profile, *session.schema(), *session.pool(), scores->sheet,
                         session.coverageView().axes.rows, session.coverageView().axes.columns);
            return heatMap(*map, *session.schema(), HeatFigure::Gap);
        };
        const auto isAsExpected = [&] {
            const HeatMapData is = shown();
            const HeatMapData wanted = expected();
            return is.rows == wanted.rows && is.columns == wanted.columns
                && std::ranges::equal(is.cells, wanted.cells, [](const HeatCell &a, const HeatCell &b) {
                       return a.partners == b.partners && a.supply == b.supply && a.coverage == b.coverage;
                   });
        };
        QVERIFY(isAsExpected());
        const std::shared_ptr<const ServedCells> before =
            session.coverage().find(**session.measuringScores(), session.coverageView(), session.poolHistory());
        QVERIFY(before);
        world.workspace.addEngagement(world.france, QStringLiteral("sell"));
        QVERIFY(isAsExpected());
        world.workspace.edit(QStringLiteral("Fact"), [&](Edit &edit) {
            return edit.setFact(world.austria, QStringLiteral("regions_served"),
                                { QStringList { QStringLiteral("AT"), QStringLiteral("DE") }, session.ownEvidence() });
        });
        QVERIFY(isAsExpected());
        const std::shared_ptr<const ServedCells> after =
            session.coverage().find(**session.measuringScores(), session.coverageView(), session.poolHistory());
        QVERIFY(after && after != before && after->isLike(*before));
        ProfileDraft draft(session, session.measuringProfile());
        QVERIFY(draft.commit(QStringLiteral("Cut"), [](IdealProfile &profile) { profile.tiers.back().atLeast = 95; }));
        session.setMeasuringProfile(draft.id());
        QVERIFY(isAsExpected());
        QCOMPARE(session.coverage().find(**session.measuringScores(), session.coverageView(), session.poolHistory()),
                 after);
    }

    void fewerOnRequest()
    {
        World world;
        world.openGaps();
        auto *count = world.find<QSpinBox>("gapCount");
        count->setFocus();
        count->selectAll();
        QTest::keyClicks(count, QStringLiteral("1"));
        QTRY_COMPARE(world.picks()->rowCount(), 1);
        QTRY_COMPARE(world.marked().size(), 2);
    }

    /// One company at a time for what one costs; the sum is shown beside what may be spent.
    void aBudgetLimitsThePicks()
    {
        World world;
        world.openGaps();
        auto *costs = world.find<QComboBox>("gapCosts");
        auto *budget = world.find<QDoubleSpinBox>("gapBudget");
        QVERIFY(!budget->isVisible());
        QVERIFY(world.picks()->isColumnHidden(2));
        QTest::keyClick(costs, Qt::Key_Down); // each costs the same
        QVERIFY(budget->isVisible());
        const auto type = [](QDoubleSpinBox *field, const QString &number) {
            field->selectAll();
            QTest::keyClicks(field, number);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(world.find<QDoubleSpinBox>("gapEach"), QStringLiteral("40"));
        type(budget, QStringLiteral("70"));
        QTRY_COMPARE(world.picks()->rowCount(), 1);
        QVERIFY(world.picks()->isColumnHidden(2)); // the same for everybody
        QVERIFY2(world.find<QLabel>("gapFinding")->text().endsWith(QStringLiteral("of the gap for 40 of 70")),
                 qPrintable(world.find<QLabel>("gapFinding")->text()));
        QVERIFY(world.find<QLabel>("gapCertificate")->text().contains(QStringLiteral("optimum")));
        type(budget, QStringLiteral("10"));
        QTRY_COMPARE(world.find<QLabel>("gapFinding")->text(),
                     QStringLiteral("Nobody who closes a gap can be had for 10"));
        QTest::keyClick(costs, Qt::Key_Home);
        QTRY_COMPARE(world.picks()->rowCount(), 2);
        QVERIFY(!budget->isVisible());
    }

    void costsComeFromAnAttributeOrAFile()
    {
        World world;
        world.openGaps();
        auto *costs = world.find<QComboBox>("gapCosts");
        const auto scores = *world.workspace.session().measuringScores();
        const int employees = costs->findData(QStringLiteral("employees"));
        QVERIFY(employees > 0);
        while (costs->currentIndex() < employees)
            QTest::keyClick(costs, Qt::Key_Down);
        QTRY_VERIFY(!world.picks()->isColumnHidden(2));
        const auto costOf = [&](int row) { return QLocale().toDouble(world.picks()->item(row, 2)->text()); };
        const std::vector<double> known = costsOf(*scores->pool, QStringLiteral("employees"));
        QTRY_COMPARE(costOf(0), known[scores->pool->rowsNamed(world.picks()->item(0, 0)->text()).front()]);

        const QString path = world.workspace.file(QStringLiteral("costs.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("partner,cost\nAustria,12\nSomebody <b>else</b>,3\n");
        file.close();
        world.frame.fakePrompts().nextOpenFile = path;
        QTest::keyClick(costs, Qt::Key_End);
        QTRY_COMPARE(world.picks()->rowCount(), 1);
        QTRY_COMPARE(world.picks()->item(0, 0)->text(), QStringLiteral("Austria"));
        QVERIFY(world.find<QLabel>("gapCertificate")->text().contains(QStringLiteral("cost is not known")));
        QVERIFY(world.find<QLabel>("gapStrangers")->text().contains(QStringLiteral("Somebody <b>else</b>")));
        // A file that cannot be read is said, and nothing is limited.
        world.frame.fakePrompts().nextOpenFile = world.workspace.file(QStringLiteral("missing.csv"));
        QTest::keyClick(costs, Qt::Key_Home);
        QTest::keyClick(costs, Qt::Key_End);
        QCOMPARE(world.frame.errors.size(), 1);
        QCOMPARE(costs->currentIndex(), 0);
        QTRY_COMPARE(world.picks()->rowCount(), 2);
    }

    void whoLeftIsNamedApart()
    {
        World world;
        world.openGaps();
        const QLabel *aside = world.find<QLabel>("gapAside");
        QVERIFY(aside->isVisible());
        QVERIFY(aside->accessibleDescription().startsWith(QStringLiteral("Lost: The engagement ended on 2026-01-02."))
                || aside->accessibleDescription().startsWith(QStringLiteral("Lost: Declined on 2026-01-02.")));
        QVERIFY(!aside->toolTip().contains(QStringLiteral("<b>Sold"))); // shown as it is, not as markup
    }

    void picksBecomeAShortlistInOneEdit()
    {
        World world;
        world.openGaps();
        world.frame.fakePrompts().nextText = QStringLiteral("Southern gaps");
        QTest::mouseClick(world.find<QPushButton>("gapShortlist"), Qt::LeftButton);
        const Result<QList<Shortlist>> lists = world.workspace.session().shortlists();
        QVERIFY(lists);
        QCOMPARE(lists->size(), 1);
        QCOMPARE(lists->first().name, QStringLiteral("Southern gaps"));
        QCOMPARE(lists->first().profile, QStringLiteral("Reseller@1"));
        QCOMPARE(lists->first().entries.size(), std::size_t { 2 });
        QCOMPARE(lists->first().entries[0].partner, world.france);
        QVERIFY(lists->first().entries[0].rationale.startsWith(QStringLiteral("Adds ")));
        QVERIFY(lists->first().entries[0].rationale.contains(QStringLiteral("France × ")));
        QVERIFY(lists->first().entries[0].rationale.contains(QStringLiteral("% of the gap.")));
        QCOMPARE(world.frame.messages.size(), 1);
        world.frame.messages.first().run();
        QVERIFY(world.workspace.session().shortlists()->isEmpty());
        // A cancelled question changes nothing.
        QTest::mouseClick(world.find<QPushButton>("gapShortlist"), Qt::LeftButton);
        QVERIFY(world.workspace.session().shortlists()->isEmpty());
        QVERIFY(world.frame.errors.isEmpty());
    }

    void closingThePanelTakesTheMarksAway()
    {
        World world;
        world.openGaps();
        QTRY_VERIFY(!world.marked().isEmpty());
        QTest::mouseClick(world.find<QToolButton>("panelClose"), Qt::LeftButton);
        QVERIFY(!world.picks()->isVisible());
        QVERIFY(world.marked().isEmpty());
    }

    void theAnswerFollowsTheWorkspace()
    {
        World world;
        world.openGaps();
        world.workspace.addEngagement(world.france, QStringLiteral("sell"));
        QTRY_COMPARE(world.picks()->rowCount(), 2);
        QTRY_COMPARE(world.picks()->item(0, 0)->text(), QStringLiteral("Austria"));
    }

    void aSegmentIsASlice()
    {
        World world;
        auto *segment = world.find<QComboBox>("coverageSegment");
        QVERIFY(segment->isVisible());
        const auto partners = [&] {
            int sum = 0;
            for (const HeatCell &cell : world.find<HeatMapView>("heatMap")->data().cells)
                sum += cell.partners;
            return sum;
        };
        QCOMPARE(partners(), 1);
        segment->setFocus();
        const int startup = segment->findData(QStringLiteral("startup"));
        QVERIFY(startup > 0);
        for (int i = 0; i < startup; ++i)
            QTest::keyClick(segment, Qt::Key_Down);
        QCOMPARE(segment->currentIndex(), startup);
        QCOMPARE(partners(), 0);
        world.openGaps();
        QCOMPARE(world.picks()->rowCount(), 1);
        QCOMPARE(world.picks()->item(0, 0)->text(), QStringLiteral("Austria"));
    }

    /// What was asked for last is what one sees.
    void proposalAndCellTakeTheTopInTurn()
    {
        World world;
        world.page->resize(1100, 560);
        auto *map = world.find<HeatMapView>("heatMap");
        auto *gaps = world.find<QLabel>("gapFinding");
        const auto *cell = world.page->findChild<CoverageCellPanel *>();
        const auto yOf = [&](const QWidget *part) { return part->mapTo(world.page.get(), QPoint()).y(); };
        const auto activate = [&] {
            map->setFocus();
            QTest::keyClick(map, Qt::Key_Right);
            QTest::keyClick(map, Qt::Key_Return);
        };
        world.openGaps();
        activate();
        QVERIFY(cell->isVisible());
        QTRY_VERIFY(yOf(cell) < yOf(gaps));
        QTest::mouseClick(world.find<QPushButton>("closeGaps"), Qt::LeftButton);
        QVERIFY(cell->isVisible());
        QTRY_VERIFY(yOf(gaps) < yOf(cell));
        QVERIFY(!gaps->visibleRegion().isEmpty());
        // An answer that comes in leaves the order as it is.
        world.workspace.addEngagement(world.france, QStringLiteral("sell"));
        QTRY_COMPARE(world.picks()->item(0, 0)->text(), QStringLiteral("Austria"));
        QVERIFY(yOf(gaps) < yOf(cell));
        activate();
        QTRY_VERIFY(yOf(cell) < yOf(gaps));
    }

    void goingWhileItLooks()
    {
        World world;
        QTest::mouseClick(world.find<QPushButton>("closeGaps"), Qt::LeftButton);
        world.page.reset();
        QVERIFY(world.frame.errors.isEmpty());
    }
};

QTEST_MAIN(CoveragePageTest)

#include "tst_coveragepage.moc"
