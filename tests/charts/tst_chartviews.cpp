#include "ui/charts/barlistview.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/charts/delegates.h"
#include "ui/charts/marks.h"
#include "ui/charts/serieschartview.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/tablelook.h"
#include "ui/charts/waterfallview.h"
#include "ui/theme/applytheme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace partnerscope;

class ChartViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Scheme::Light)); }

    void ticksAreRound()
    {
        QCOMPARE(axisTicks(0, 17, 5), (QList<double> { 0, 5, 10, 15 }));
        QCOMPARE(axisTicks(15, 100, 5), (QList<double> { 20, 40, 60, 80, 100 }));
        QCOMPARE(axisTicks(0, 0, 5), QList<double> { 0 });
        QVERIFY(axisTicks(0, 1e9, 4).size() <= 5);
        QCOMPARE(axisTicks(0, std::numeric_limits<double>::infinity(), 4).size(), 1);
        QCOMPARE(numberText(62.5), u"62.5"_s);
        QCOMPARE(numberText(80), u"80"_s);
    }

    void tableModelKeepsTheRules()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable({ { u"a"_s, u"b"_s }, { { u"1"_s, u"2"_s }, { u"3"_s } } });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"2"_s);
        QCOMPARE(model.index(1, 1).data().toString(), QString());
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"b"_s);
    }

    void waterfallChoosesRows()
    {
        WaterfallView view;
        WaterfallData data;
        data.rows = { { u"First"_s, u"Yes"_s, 0, 12, 12, false }, { u"Second"_s, u"Unknown"_s, 12, 14.3, 6, true } };
        data.totalLabel = u"Fit"_s;
        data.total = 14.3;
        data.high = 18;
        view.setData(data);
        view.resize(view.sizeHint());
        view.show();
        QSignalSpy opened(&view, &WaterfallView::rowActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(40, 40 + 45));
        QCOMPARE(opened.last().first().toInt(), 1);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.last().first().toInt(), 0);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(40, 10));
        QCOMPARE(opened.count(), 2);
        QCOMPARE(view.table().rows.size(), 3);
        QCOMPARE(view.table().rows.at(1).at(2), u"2.3"_s);
    }

    void barListOpensRows()
    {
        BarListView view;
        BarListData data;
        data.rows = { { u"Premier"_s, 21, u"21"_s, u"5 %"_s, Token::ChartBar, 0, 3, true },
                      { u"Below"_s, 108, u"108"_s, u"26 %"_s } };
        view.setData(data);
        view.resize(view.sizeHint());
        view.show();
        QSignalSpy opened(&view, &BarListView::rowActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(50, 45));
        QCOMPARE(opened.last().first().toInt(), 1);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Enter);
        QCOMPARE(opened.last().first().toInt(), 0);
        QCOMPARE(view.accessibleDescription(), u"Premier: 21, Below: 108"_s);
        view.setData({});
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Enter);
        QCOMPARE(opened.count(), 2);
    }

    void seriesChartFollowsTheScheme()
    {
        SeriesChartView view;
        view.setData({ { u"Q1"_s, u"Q2"_s, u"Q3"_s },
                       { { u"Revenue"_s, { 10, std::numeric_limits<double>::quiet_NaN(), 30 }, false, Token::Qual1 },
                         { u"Target"_s, { 12, 15 }, true, Token::Qual2 } },
                       u"EUR"_s });
        view.resize(480, 240);
        view.show();
        const auto bars = [&](const Theme &theme) {
            const QImage image = view.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == theme.color(Token::Qual1).rgb())
                        return true;
                }
            }
            return false;
        };
        QVERIFY(bars(Theme::light()));
        QVERIFY(applyTheme(*qApp, Scheme::Dark));
        QTRY_VERIFY(bars(Theme::dark()));
        QVERIFY(!bars(Theme::light()));
        QVERIFY(applyTheme(*qApp, Scheme::Light));
        QTRY_VERIFY(bars(Theme::light()));
        QCOMPARE(view.table().rows.at(1), (QStringList { u"Q2"_s, QString(), u"15"_s }));
        view.setData({});
        QVERIFY(!view.grab().isNull());
    }

    void seriesChartIsDrawnOnPaper()
    {
        QImage image(480, 240, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSeriesChart(painter, QRectF(0, 0, 480, 240),
                         { { u"Q1"_s }, { { u"Revenue"_s, { 10 }, false, Token::Qual1 } }, u"EUR"_s }, Theme::light());
        painter.end();
        QCOMPARE(image.pixel(260, 150), Theme::light().color(Token::Qual1).rgb());
    }

    void tableLookDrawsDelegates()
    {
        QStandardItemModel model(3, 4);
        for (int row = 0; row < 3; ++row) {
            model.setData(model.index(row, 0), u"Company %1"_s.arg(row));
            model.item(row, 0)->setCheckable(true);
            model.setData(model.index(row, 1), 90.0, FitRole);
            model.setData(model.index(row, 2), row, TierIndexRole);
            model.setData(model.index(row, 2), 3, TierCountRole);
            model.setData(model.index(row, 3), int(Certainty::Firm), CertaintyRole);
        }
        QTableView view;
        view.setModel(&model);
        TableLook *look = TableLook::apply(&view);
        view.setItemDelegateForColumn(1, new ScoreBarDelegate(&view));
        view.setItemDelegateForColumn(2, new TierDelegate(&view));
        view.setItemDelegateForColumn(3, new CertaintyDelegate(&view));
        view.setColumnWidth(0, 160);
        view.resize(600, 200);
        view.show();
        QCOMPARE(view.rowHeight(0), metric::Row);
        QCOMPARE(view.horizontalHeader()->height(), metric::TableHeader);
        const QRect bar = view.visualRect(model.index(1, 1));
        const QImage image = view.viewport()->grab().toImage();
        QCOMPARE(image.pixel(bar.left() + 20, bar.center().y()), Theme::light().color(Token::ChartBar).rgb());
        QCOMPARE(image.pixel(bar.left() + 20, bar.bottom()), Theme::light().color(Token::BorderSubtle).rgb());
        view.selectRow(2);
        const QRect selected = view.visualRect(model.index(2, 0));
        QCOMPARE(view.viewport()->grab().toImage().pixel(selected.right() - 3, selected.center().y()),
                 Theme::light().color(Token::SurfaceSelected).rgb());
        QTest::mouseMove(view.viewport(), view.visualRect(model.index(0, 1)).center());
        QCOMPARE(TableLook::hoveredRow(&view), 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(metric::PageMargin + 6, 15));
        QCOMPARE(model.item(0, 0)->checkState(), Qt::Checked);
        // Inside a padded panel the first column starts at the edge: the box is there now, and no longer at 24 px.
        look->setFirstColumnMargin(0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(6, 15));
        QCOMPARE(model.item(0, 0)->checkState(), Qt::Unchecked);
    }
};

QTEST_MAIN(ChartViewsTest)
#include "tst_chartviews.moc"
