#include "fakeframe.h"
#include "session/sampleworkspace.h"
#include "ui/charts/heatmapview.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/overviewpage.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/titles.h"

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace partnerscope;

/// The two dashboards over the sample: every figure leads to its list, every cell to its companies.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresLeadToTheirLists();
    void reportIsExported();
    void chartsHaveTheirTables();
    void cellShowsTheCompaniesBehindIt();
    void tableStandsBesideTheMap();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

void TestOverviewPage::initTestCase()
{
    QVERIFY(applyTheme(*qApp, Scheme::Light));
    auto made = createSampleWorkspace(m_folder.filePath(QStringLiteral("w.pscope")), 200, 5);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    m_session = std::move(*made);
}

void TestOverviewPage::figuresLeadToTheirLists()
{
    FakeFrame frame;
    OverviewPage page(*m_session, frame);
    page.resize(1360, 820);
    page.show();
    page.activate();
    const auto click = [&](const char *name) {
        auto *tile = page.findChild<FigureTile *>(QString::fromLatin1(name));
        QTest::mouseClick(tile, Qt::LeftButton, {}, tile->rect().center());
    };
    click("poolFigure");
    QCOMPARE(frame.openedFilters.size(), 1);
    click("qualifiedFigure");
    const auto scores = m_session->measuringScores();
    QCOMPARE(frame.openedRows.size(), distribution((*scores)->sheet).qualified);
    click("coverageFigure");
    QCOMPARE(frame.opened, QList<PageId> { PageId::Coverage });
    QVERIFY(frame.errors.isEmpty());
}

void TestOverviewPage::reportIsExported()
{
    FakeFrame frame;
    OverviewPage page(*m_session, frame);
    page.show();
    page.activate();
    const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
    static_cast<FakePrompts &>(frame.prompts()).nextSaveFile = path;
    QTest::mouseClick(page.findChild<QWidget *>(QStringLiteral("exportReport")), Qt::LeftButton);
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QCOMPARE(frame.messages.size(), 1);
    // On the paper that was chosen.
    frame.settings().set(setting::Paper, QStringLiteral("letter"));
    static_cast<FakePrompts &>(frame.prompts()).nextSaveFile = path;
    QTest::mouseClick(page.findChild<QWidget *>(QStringLiteral("exportReport")), Qt::LeftButton);
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QVERIFY(letter.readAll().contains("/MediaBox [0 0 612"));
}

void TestOverviewPage::chartsHaveTheirTables()
{
    FakeFrame frame;
    OverviewPage page(*m_session, frame);
    page.resize(1360, 820);
    page.show();
    page.activate();
    for (const QString &name : { QStringLiteral("tierBars"), QStringLiteral("fitHistogram") }) {
        auto *chart = page.findChild<QWidget *>(name);
        QVERIFY(chart && chart->isVisible());
        QTest::keyClick(chart, Qt::Key_T);
        auto *table = page.findChild<QTableView *>(name + QStringLiteral("Table"));
        QVERIFY2(table && table->isVisible() && !chart->isVisible(), qPrintable(name));
        QVERIFY(table->model()->rowCount() > 0);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(chart->isVisible());
    }
}

void TestOverviewPage::cellShowsTheCompaniesBehindIt()
{
    FakeFrame frame;
    CoveragePage page(*m_session, frame);
    page.resize(1360, 820);
    page.show();
    page.activate();
    auto *map = page.findChild<HeatMapView *>(QStringLiteral("heatMap"));
    QVERIFY(!map->data().cells.isEmpty());
    const auto served = std::ranges::find_if(map->data().cells, [](const HeatCell &cell) { return cell.partners > 0; });
    QVERIFY(served != map->data().cells.end());
    const int index = static_cast<int>(served - map->data().cells.begin());
    const int columns = static_cast<int>(map->data().columns.size());
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->cellRect(index / columns, index % columns).center());
    auto *panel = page.findChild<ContextPanel *>(QStringLiteral("cellPanel"));
    QTRY_VERIFY(panel->isVisible());
    auto *companies = panel->findChild<QTableWidget *>(QStringLiteral("servingCompanies"));
    QCOMPARE(companies->rowCount(), served->partners);
    companies->setCurrentCell(0, 0);
    QTest::keyClick(companies, Qt::Key_Return);
    QCOMPARE(frame.openedPartners.size(), 1);
}

void TestOverviewPage::tableStandsBesideTheMap()
{
    FakeFrame frame;
    CoveragePage page(*m_session, frame);
    page.resize(1360, 820);
    page.show();
    page.activate();
    auto *map = page.findChild<HeatMapView *>(QStringLiteral("heatMap"));
    auto *table = page.findChild<QWidget *>(QStringLiteral("coverageTable"));
    QVERIFY(!table->isVisible());
    QTest::keyClick(map, Qt::Key_T);
    QVERIFY(table->isVisible());
}

QTEST_MAIN(TestOverviewPage)

#include "tst_overviewpage.moc"
