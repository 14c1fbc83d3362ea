#include "editorharness.h"
#include "fakeframe.h"
#include "ui/charts/barlistview.h"
#include "ui/charts/histogramview.h"
#include "ui/charts/roles.h"
#include "ui/charts/waterfallview.h"
#include "ui/models/rankingmodel.h"
#include "ui/pages/fitcompare.h"
#include "ui/pages/fitdifference.h"
#include "ui/pages/fitpage.h"
#include "ui/theme/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

#include <numeric>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The ranking, its distribution with cuts to try, comparing, and the reasons.
class TestFitPage : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        EditorHarness workspace;
        FakeFrame frame;
        FitPage page { workspace.session(), frame };

        Bench()
        {
            page.resize(1400, 900);
            page.show();
            page.activate();
        }
        QTableView *table() { return page.findChild<QTableView *>(u"rankingTable"_s); }
        HistogramView *histogram() { return page.findChild<HistogramView *>(u"fitHistogram"_s); }
        void clickCheck(int row)
        {
            const QRect cell = table()->visualRect(table()->model()->index(row, RankingModel::CheckColumn));
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                              { cell.left() + 32, cell.center().y() });
        }
    };

private Q_SLOTS:
    void ranksLikeTheScores();
    void movedCutIsATrialUntilApplied();
    void resetForgetsTheTrial();
    void checkedCompaniesAreCompared();
    void differenceOfTwoAddsUp();
    void anyTwoOfTheCheckedCanBeCompared();
    void heldIsHeldEverywhere();
    void nothingIsCutOffInANarrowWindow();
    void explanationAddsUp();
    void searchFiltersAndKeepsRanks();
    void doubleClickOpensThePartner();
    void selectionBecomesAShortlist();
    void tierBarOpensItsList();
    void barOfTheDistributionOpensItsCompanies();
    void chartsTellTheirNumbers();
    void emptyWorkspaceOffersOneAction();
    void rankingModelIsSound();
};

void TestFitPage::ranksLikeTheScores()
{
    Bench bench;
    const Result<std::shared_ptr<const Scores>> scores = bench.workspace.session().measuringScores();
    QVERIFY(scores.has_value());
    const QAbstractItemModel *model = bench.table()->model();
    QCOMPARE(model->rowCount(), int((*scores)->ranking.ranked));
    double before = 101;
    for (int row = 0; row < model->rowCount(); ++row) {
        const std::uint32_t poolRow = (*scores)->ranking.order[static_cast<std::size_t>(row)];
        QCOMPARE(model->index(row, RankingModel::CompanyColumn).data().toString(), (*scores)->pool->name(poolRow));
        QCOMPARE(model->index(row, RankingModel::RankColumn).data().toInt(), int((*scores)->ranking.rank[poolRow]));
        const double fit = model->index(row, RankingModel::BarColumn).data(FitRole).toDouble();
        QVERIFY(fit <= before);
        before = fit;
    }
}

void TestFitPage::movedCutIsATrialUntilApplied()
{
    Bench bench;
    HistogramView *view = bench.histogram();
    const int y = view->height() / 2;
    const QString undoBefore = bench.workspace.session().undoName();
    const int goldBefore = view->data().tierCounts.first();
    drag(view, { int(view->positionOf(75)), y }, { int(view->positionOf(56)), y });
    QVERIFY(view->data().tierCounts.first() > goldBefore);
    QCOMPARE(bench.workspace.session().undoName(), undoBefore);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    auto *apply = bench.page.findChild<QPushButton *>(u"applyCuts"_s);
    QVERIFY(apply->isVisible());
    const QString words = bench.page.findChild<QLabel *>(u"trialText"_s)->text();
    QVERIFY2(
        words.startsWith(u"A trial: Gold from "_s)
            && words.contains(
                u" instead of 75: %1 companies instead of %2; "_s.arg(view->data().tierCounts.first()).arg(goldBefore))
            && words.endsWith(u" qualify, as before."_s),
        qPrintable(words));
    const int tried = view->data().tierCounts.first();
    QTest::mouseClick(apply, Qt::LeftButton);
    QVERIFY(sortedTiers(bench.workspace.stored()).front().atLeast < 60);
    QCOMPARE(bench.histogram()->data().tierCounts.first(), tried);
    QVERIFY(!apply->isVisible());
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestFitPage::resetForgetsTheTrial()
{
    Bench bench;
    HistogramView *view = bench.histogram();
    const HistogramData before = view->data();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(view->data().cuts != before.cuts);
    QTest::mouseClick(bench.page.findChild<QPushButton *>(u"resetCuts"_s), Qt::LeftButton);
    QCOMPARE(view->data().cuts, before.cuts);
    QCOMPARE(view->data().tierCounts, before.tierCounts);
    QVERIFY(!bench.page.findChild<QWidget *>(u"trialBar"_s)->isVisible());
}

void TestFitPage::checkedCompaniesAreCompared()
{
    Bench bench;
    for (int row = 0; row < 5; ++row)
        bench.clickCheck(row);
    auto *compare = bench.page.findChild<FitCompareView *>(u"compareView"_s);
    QVERIFY(compare->isVisible());
    QCOMPARE(compare->data().companies.size(), 5);
    QCOMPARE(compare->data().rows.size(), 2);
    QCOMPARE(compare->data().companies.at(0).name,
             bench.table()->model()->index(0, RankingModel::CompanyColumn).data().toString());
    bench.clickCheck(5);
    QCOMPARE(compare->data().companies.size(), 5);
    QCOMPARE(bench.frame.messages.size(), 1);
    bench.clickCheck(0);
    QCOMPARE(compare->data().companies.size(), 4);
    // 60 % of the weight stands on the first group, 40 % on the second.
    const double fit = compare->data().rows.at(0).points.at(0) * 0.6 + compare->data().rows.at(1).points.at(0) * 0.4;
    QVERIFY(std::abs(fit - compare->data().companies.at(0).fit) < 1e-4);
}

/// Down to the last digit that is shown: a person with a pencil gets the same.
void TestFitPage::differenceOfTwoAddsUp()
{
    Bench bench;
    bench.clickCheck(0);
    auto *view = bench.page.findChild<FitDifferenceView *>(u"fitDifference"_s);
    QVERIFY(!view->isVisible());
    bench.clickCheck(3);
    QVERIFY(view->isVisible());
    const auto scores = *bench.workspace.session().measuringScores();
    const std::uint32_t first = scores->ranking.order[0];
    const std::uint32_t second = scores->ranking.order[3];
    const Comparison comparison =
        compare(explain(scores->compiled, scores->sheet, first), explain(scores->compiled, scores->sheet, second));
    const WaterfallData steps = view->findChild<WaterfallView *>(u"differenceWaterfall"_s)->data();
    QVERIFY(steps.isChange);
    QCOMPARE(steps.rows.first().label, scores->pool->name(second));
    QCOMPARE(steps.rows.first().end, comparison.secondFit);
    QCOMPARE(steps.totalLabel, scores->pool->name(first));
    QVERIFY(std::abs(steps.rows.last().end - steps.total) < 1e-6);
    for (qsizetype i = 1; i < steps.rows.size(); ++i)
        QCOMPARE(steps.rows.at(i).start, steps.rows.at(i - 1).end);

    const auto *table = view->findChild<QTableWidget *>(u"differenceTable"_s);
    QCOMPARE(table->rowCount(), 4); // three criteria and the fit
    for (int column = 1; column < table->columnCount(); ++column) {
        qint64 sum = 0;
        const auto hundredths = [&](int row) {
            QString text = table->item(row, column)->text();
            return std::llround(100 * text.replace(u'−', u'-').remove(u'+').toDouble());
        };
        for (int row = 0; row + 1 < table->rowCount(); ++row)
            sum += hundredths(row);
        QCOMPARE(sum, hundredths(table->rowCount() - 1));
    }
    // The sentences are those of the command line.
    const QStringList words = inWords(comparison, scores->pool->name(first), scores->pool->name(second));
    const QString shown = view->findChild<QLabel *>(u"differenceWords"_s)->text();
    QCOMPARE(shown, words.mid(1).join(u' '));
}

void TestFitPage::anyTwoOfTheCheckedCanBeCompared()
{
    Bench bench;
    for (int row = 0; row < 3; ++row)
        bench.clickCheck(row);
    auto *first = bench.page.findChild<QComboBox *>(u"differenceFirst"_s);
    auto *second = bench.page.findChild<QComboBox *>(u"differenceSecond"_s);
    const auto *steps = bench.page.findChild<WaterfallView *>(u"differenceWaterfall"_s);
    QCOMPARE(first->count(), 3);
    QCOMPARE(first->currentIndex(), 0);
    QCOMPARE(second->currentIndex(), 1);
    QTest::keyClick(second, Qt::Key_End);
    QCOMPARE(steps->data().rows.first().label, second->itemText(2));
    // Nobody is compared with itself.
    QTest::keyClick(first, Qt::Key_End);
    QVERIFY(first->currentText() != second->currentText());
    QCOMPARE(steps->data().totalLabel, first->itemText(2));
    // Who is unchecked leaves; the other one stays chosen.
    const QString kept = second->currentText();
    bench.clickCheck(2);
    QCOMPARE(first->count(), 2);
    QCOMPARE(second->currentText(), kept);
    QVERIFY(first->currentText() != kept);
}

void TestFitPage::heldIsHeldEverywhere()
{
    Bench bench;
    addHeldCompany(bench.workspace);
    bench.page.activate();
    for (int row = 0; row < 4; ++row)
        bench.clickCheck(row);
    const auto *compare = bench.page.findChild<FitCompareView *>(u"compareView"_s);
    QStringList standings;
    for (int row = 0; row < 4; ++row) {
        standings << bench.table()->model()->index(row, RankingModel::TierColumn).data().toString();
        QCOMPARE(compare->data().companies.at(row).standing, standings.last());
    }
    QCOMPARE(standings.count(u"Held"_s), 1);
    QCOMPARE(compare->table().rows.last().mid(1), standings);
    // What a tier's label counts is what is drawn in its colour; the rest of the bars is held.
    const HistogramData data = bench.histogram()->data();
    const auto sum = [](const QList<double> &bins) { return std::accumulate(bins.begin(), bins.end(), 0.0); };
    double drawn = data.heldCount;
    for (qsizetype tier = 0; tier < data.tierBins.size(); ++tier) {
        QCOMPARE(sum(data.tierBins.at(tier)), double(data.tierCounts.value(tier, data.belowCount)));
        drawn += sum(data.tierBins.at(tier));
    }
    QCOMPARE(data.heldCount, 1);
    QCOMPARE(drawn, sum(data.counts));
    QCOMPARE(drawn, 13.0);
}

void TestFitPage::nothingIsCutOffInANarrowWindow()
{
    Bench bench;
    bench.workspace.addPartner(
        u"Best"_s, { { u"employees"_s, 600.0 }, { u"certified_staff"_s, 24.0 }, { u"collaboration"_s, 4.0 } });
    bench.page.activate();
    bench.page.resize(1000, 760);
    for (int row = 0; row < 5; ++row)
        bench.clickCheck(row);
    for (QAbstractButton *section :
         bench.page.findChild<SegmentedControl *>(u"fitSections"_s)->findChildren<QAbstractButton *>()) {
        QTest::mouseClick(section, Qt::LeftButton);
        QCoreApplication::processEvents();
        for (const QScrollArea *area : bench.page.findChildren<QScrollArea *>())
            QVERIFY2(!area->isVisible() || area->widget()->width() <= area->viewport()->width(),
                     qPrintable(section->text()));
    }
    QCOMPARE(bench.table()->model()->index(0, RankingModel::FitColumn).data().toString(),
             QLocale().toString(100.0, 'f', 1));
    const QAbstractItemView &view = *bench.table(); // a table keeps its hints to itself
    for (const int column : { int(RankingModel::FitColumn), int(RankingModel::RangeColumn) })
        QVERIFY(bench.table()->isColumnHidden(column)
                || bench.table()->columnWidth(column) >= view.sizeHintForColumn(column));
}

void TestFitPage::explanationAddsUp()
{
    Bench bench;
    QTest::mouseClick(
        bench.table()->viewport(), Qt::LeftButton, Qt::NoModifier,
        bench.table()->visualRect(bench.table()->model()->index(2, RankingModel::CompanyColumn)).center());
    auto *waterfall = bench.page.findChild<WaterfallView *>(u"whyWaterfall"_s);
    QVERIFY(waterfall->isVisible());
    QCOMPARE(waterfall->data().rows.size(), 3);
    QVERIFY(std::abs(waterfall->data().rows.last().end - waterfall->data().total) < 1e-4);
    QVERIFY(!bench.page.findChild<QLabel *>(u"whyWords"_s)->text().isEmpty());
    QCOMPARE(bench.page.findChild<QLabel *>(u"whyWords"_s)->textFormat(), Qt::PlainText);
    const auto *lift = bench.page.findChild<QLabel *>(u"whyLift"_s);
    QVERIFY(lift->isVisible() != lift->text().isEmpty());
    QCOMPARE(lift->textFormat(), Qt::PlainText);
    QCOMPARE(bench.page.findChild<QLabel *>(u"whyNext"_s)->textFormat(), Qt::PlainText);
}

void TestFitPage::searchFiltersAndKeepsRanks()
{
    Bench bench;
    bench.page.focusSearch();
    auto *search = bench.page.findChild<QLineEdit *>(u"fitSearch"_s);
    const QAbstractItemModel *model = bench.table()->model();
    const QString third = model->index(2, RankingModel::CompanyColumn).data().toString();
    const QString rank = model->index(2, RankingModel::RankColumn).data().toString();
    QTest::keyClicks(search, third.toLower());
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, RankingModel::RankColumn).data().toString(), rank);
    search->clear();
    QCOMPARE(model->rowCount(), 12);
}

void TestFitPage::doubleClickOpensThePartner()
{
    Bench bench;
    const QModelIndex cell = bench.table()->model()->index(1, RankingModel::CompanyColumn);
    const QPoint at = bench.table()->visualRect(cell).center();
    QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseDClick(bench.table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QCOMPARE(bench.frame.openedPartnerPages,
             QList<PartnerId> { { cell.data(RankingModel::PartnerIdRole).toLongLong() } });
}

void TestFitPage::selectionBecomesAShortlist()
{
    Bench bench;
    bench.clickCheck(0);
    bench.clickCheck(3);
    auto *menu = bench.page.findChild<QMenu *>(u"shortlistMenu"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    bench.frame.fakePrompts().nextText = u"Spring"_s;
    menu->actions().last()->trigger();
    const Result<QList<Shortlist>> lists = bench.workspace.session().shortlists();
    QVERIFY(lists.has_value());
    QCOMPARE(lists->size(), 1);
    QCOMPARE(lists->first().entries.size(), std::size_t(2));
}

void TestFitPage::tierBarOpensItsList()
{
    Bench bench;
    auto *bars = bench.page.findChild<BarListView *>(u"tierShares"_s);
    QVERIFY(bars->isVisible());
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY(!bench.frame.openedRowsTitle.isEmpty());
}

void TestFitPage::barOfTheDistributionOpensItsCompanies()
{
    Bench bench;
    HistogramView *view = bench.histogram();
    const HistogramData data = view->data();
    const auto bin = std::ranges::max_element(data.counts) - data.counts.begin();
    Q_EMIT view->binActivated(2.5 * static_cast<double>(bin), 2.5 * static_cast<double>(bin + 1));
    QCOMPARE(bench.frame.openedRows.size(), static_cast<std::size_t>(data.counts.at(bin)));
    QVERIFY(bench.frame.openedRowsTitle.startsWith(u"Fit "_s));
    // By hand: somewhere in the chart a click meets a bar.
    bench.frame.openedRows.clear();
    for (int x = 0; x < view->width() && bench.frame.openedRows.empty(); x += 4)
        QTest::mouseClick(view, Qt::LeftButton, {}, { x, view->height() / 2 });
    QVERIFY(!bench.frame.openedRows.empty());
}

void TestFitPage::chartsTellTheirNumbers()
{
    Bench bench;
    HistogramView *view = bench.histogram();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_T);
    auto *table = bench.page.findChild<QTableView *>(u"fitHistogramTable"_s);
    QVERIFY(table->isVisible() && !view->isVisible());
    int companies = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        companies += table->model()->index(row, 2).data().toInt();
    QCOMPARE(companies, 12);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(view->isVisible());
}

void TestFitPage::emptyWorkspaceOffersOneAction()
{
    TestWorkspace workspace;
    FakeFrame frame;
    FitPage page(workspace.session(), frame);
    page.show();
    auto *empty = page.findChild<QWidget *>(u"noFit"_s);
    QVERIFY(empty && empty->isVisible());
    const QList<QPushButton *> actions = empty->findChildren<QPushButton *>();
    QCOMPARE(actions.size(), 1);
    QTest::mouseClick(actions.first(), Qt::LeftButton);
    QCOMPARE(frame.opened, QList<PageId> { PageId::Profiles });
    QVERIFY(frame.errors.isEmpty());
}

void TestFitPage::rankingModelIsSound()
{
    EditorHarness workspace;
    const Result<std::shared_ptr<const Scores>> scores = workspace.session().measuringScores();
    QVERIFY(scores.has_value());
    RankingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScores(*scores);
    ProfileVersion other = (*scores)->version;
    other.profile.criteria.at(1).weight = 400;
    const Result<std::shared_ptr<const Scores>> changed = workspace.session().preview(other, nullptr);
    QVERIFY(changed.has_value());
    const QPersistentModelIndex watched(model.index(11, RankingModel::CompanyColumn));
    const QString name = watched.data().toString();
    const int rankBefore = model.index(11, RankingModel::RankColumn).data().toInt();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setScores(*changed, *scores);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(watched.data().toString(), name);
    QCOMPARE(watched.data(RankingModel::MoveRole).toInt(),
             rankBefore - watched.sibling(watched.row(), RankingModel::RankColumn).data().toInt());
    for (int column = 0; column < RankingModel::ColumnCount; ++column) {
        model.sort(column, Qt::DescendingOrder);
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(watched.data().toString(), name);
    }
    QVERIFY(model.setData(model.index(0, RankingModel::CheckColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checked().size(), 1);
    model.setSearch(u"company c"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setScores(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestFitPage)
#include "tst_fitpage.moc"
