#include "ui/charts/heatmapview.h"
#include "ui/charts/histogramview.h"
#include "ui/charts/valuefunctionview.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partnerscope;

namespace {

HistogramData tiers()
{
    HistogramData data;
    data.counts = QList<double>(40, 5);
    data.cuts = { 50, 65, 80 };
    data.tierNames = { u"Premier"_s, u"Advanced"_s, u"Select"_s };
    data.tierCounts = { 40, 30, 30 };
    data.belowName = u"Below"_s;
    data.belowCount = 100;
    return data;
}

void drag(QWidget *widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace

class DraggedChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Scheme::Light)); }

    void cutFollowsTheMouse()
    {
        HistogramView view;
        view.setEditable(true);
        view.setData(tiers());
        view.resize(700, 260);
        view.show();
        QSignalSpy moved(&view, &HistogramView::cutMoved);
        QSignalSpy finished(&view, &HistogramView::cutMoveFinished);
        drag(&view, QPoint(qRound(view.positionOf(65)), 150), QPoint(qRound(view.positionOf(71)), 150));
        QVERIFY(moved.count() >= 2);
        QCOMPARE(moved.last().at(0).toInt(), 1);
        QCOMPARE(moved.last().at(1).toDouble(), 71.0);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().at(1).toDouble(), 71.0);
        QCOMPARE(view.data().cuts, (QList<double> { 50, 71, 80 }));
    }

    void cutStopsAtItsNeighbour()
    {
        HistogramView view;
        view.setEditable(true);
        view.setData(tiers());
        view.resize(700, 260);
        view.show();
        drag(&view, QPoint(qRound(view.positionOf(65)), 150), QPoint(qRound(view.positionOf(95)), 150));
        QCOMPARE(view.data().cuts, (QList<double> { 50, 79, 80 }));
        drag(&view, QPoint(qRound(view.positionOf(50)), 150), QPoint(-40, 150));
        QCOMPARE(view.data().cuts, (QList<double> { 0, 79, 80 }));
    }

    void escapeGivesUpADrag()
    {
        HistogramView view;
        view.setEditable(true);
        view.setData(tiers());
        view.resize(700, 260);
        view.show();
        QSignalSpy finished(&view, &HistogramView::cutMoveFinished);
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(qRound(view.positionOf(80)), 150));
        QTest::mouseMove(&view, QPoint(qRound(view.positionOf(90)), 150));
        QCOMPARE(view.data().cuts.last(), 90.0);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.data().cuts.last(), 80.0);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(qRound(view.positionOf(90)), 150));
        QCOMPARE(finished.count(), 0);
    }

    void cutFollowsTheKeys()
    {
        HistogramView view;
        view.setEditable(true);
        view.setData(tiers());
        view.resize(700, 260);
        view.show();
        QSignalSpy finished(&view, &HistogramView::cutMoveFinished);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.data().cuts.first(), 51.0);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.data().cuts.first(), 61.0);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.data().cuts, (QList<double> { 61, 64, 80 }));
        QCOMPARE(finished.count(), 3);
        QCOMPARE(finished.last().at(0).toInt(), 1);
    }

    void readOnlyHistogramOpensLists()
    {
        HistogramView view;
        view.setData(tiers());
        view.resize(700, 260);
        view.show();
        QSignalSpy moved(&view, &HistogramView::cutMoved);
        QSignalSpy opened(&view, &HistogramView::binActivated);
        QSignalSpy table(&view, &HistogramView::tableRequested);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(qRound(view.positionOf(51)), 180));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(0).toDouble(), 50.0);
        QCOMPARE(opened.first().at(1).toDouble(), 52.5);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(moved.count(), 0);
        QTest::keyClick(&view, Qt::Key_T);
        QCOMPARE(table.count(), 1);
        QCOMPARE(view.table().rows.size(), 40);
        QCOMPARE(view.table().rows.at(20), (QStringList { u"50"_s, u"52.5"_s, u"5"_s, u"Select"_s }));
        QCOMPARE(view.accessibleDescription(), u"Premier: 40, Advanced: 30, Select: 30, Below: 100"_s);
    }

    void histogramsOfNothingAreDrawn()
    {
        HistogramView view;
        view.resize(300, 160);
        QVERIFY(!view.grab().isNull());
        HistogramData zero = tiers();
        zero.counts = QList<double>(10, 0);
        view.setEditable(true);
        view.setData(zero);
        QVERIFY(!view.grab().isNull());
        view.setData({});
        QVERIFY(!view.grab().isNull());
        QTest::keyClick(&view, Qt::Key_Left);
    }

    void handleFollowsTheMouse()
    {
        ValueFunctionView view;
        view.setData(function());
        view.resize(520, 400);
        view.show();
        QSignalSpy moved(&view, &ValueFunctionView::handleMoved);
        QSignalSpy finished(&view, &ValueFunctionView::handleMoveFinished);
        drag(&view, view.positionOf({ 12, 55 }).toPoint(), view.positionOf({ 16, 70 }).toPoint());
        QCOMPARE(moved.last().at(0).toInt(), 1);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().at(1).toDouble(), 16.0);
        QCOMPARE(finished.first().at(2).toDouble(), 70.0);
        QCOMPARE(view.data().handles.at(1).position, QPointF(16, 70));
        QCOMPARE(view.activeHandle(), 1);
    }

    void handleStaysBetweenItsNeighbours()
    {
        ValueFunctionView view;
        view.setData(function());
        view.resize(520, 400);
        view.show();
        drag(&view, view.positionOf({ 12, 55 }).toPoint(), view.positionOf({ 29, 140 }).toPoint());
        QCOMPARE(view.data().handles.at(1).position, QPointF(23, 100));
        drag(&view, view.positionOf({ 4, 0 }).toPoint(), view.positionOf({ 9, 60 }).toPoint());
        QCOMPARE(view.data().handles.at(0).position, QPointF(9, 0));
    }

    void handleFollowsTheKeys()
    {
        ValueFunctionView view;
        view.setData(function());
        view.resize(520, 400);
        view.show();
        QSignalSpy finished(&view, &ValueFunctionView::handleMoveFinished);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.data().handles.at(0).position, QPointF(5, 0));
        QTest::keyClick(&view, Qt::Key_PageUp);
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(view.data().handles.at(1).position, QPointF(12, 65));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.data().handles.at(1).position, QPointF(11, 65));
        QCOMPARE(finished.count(), 3);
        QCOMPARE(view.table().rows.at(1), (QStringList { u"2"_s, u"11"_s, u"65"_s }));
    }

    void cellIsOpenedByMouseAndKeys()
    {
        HeatMapView view;
        view.setData(map(4, 5));
        view.resize(900, 500);
        view.show();
        QSignalSpy opened(&view, &HeatMapView::cellActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cellRect(2, 3).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last(), (QVariantList { 2, 3 }));
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.last(), (QVariantList { 1, 2 }));
        QVERIFY(view.accessibleDescription().contains(u"r1, c2"_s));
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentRow(), 3);
        QCOMPARE(view.currentColumn(), 4);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(opened.count(), 2);
        QCOMPARE(view.table().rows.size(), 20);
    }

    void cursorScrollsIntoSight()
    {
        HeatMapView view;
        view.setData(map(30, 30));
        view.resize(500, 300);
        view.show();
        view.setCurrentCell(29, 29);
        QVERIFY(view.viewport()->rect().contains(view.cellRect(29, 29)));
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view.horizontalScrollBar()->value(), 0);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        view.setData(map(2, 2));
        QCOMPARE(view.currentRow(), 0);
        view.setData({});
        QCOMPARE(view.currentRow(), -1);
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(!view.grab().isNull());
    }

private:
    static ValueFunctionData function()
    {
        ValueFunctionData data;
        data.xMaximum = 30;
        data.curve = { { 0, 0 }, { 4, 0 }, { 12, 55 }, { 24, 100 }, { 30, 100 } };
        data.handles = { { { 4, 0 }, true, false }, { { 12, 55 } }, { { 24, 100 } } };
        return data;
    }

    static HeatMapData map(int rows, int columns)
    {
        HeatMapData data;
        for (int row = 0; row < rows; ++row)
            data.rows.append(u"r%1"_s.arg(row));
        for (int column = 0; column < columns; ++column)
            data.columns.append(u"c%1"_s.arg(column));
        for (int i = 0; i < rows * columns; ++i)
            data.cells.append({ Coverage::Covered, 2, u"+0.1"_s, 3, 1, 1, {} });
        return data;
    }
};

QTEST_MAIN(DraggedChartsTest)
#include "tst_draggedcharts.moc"
