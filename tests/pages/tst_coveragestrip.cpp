#include "editorharness.h"
#include "fakeframe.h"
#include "ui/charts/histogramview.h"
#include "ui/editors/criteriatreeview.h"
#include "ui/editors/profileeditor.h"
#include "ui/models/rankingmodel.h"
#include "ui/pages/fitpage.h"

#include <QPushButton>
#include <QTabWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct Editor : EditorHarness {
    ProfileEditor editor { session(), id };

    Editor()
    {
        editor.resize(1360, 840);
        editor.show();
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = editor.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
};
} // namespace

/// The cells of the coverage map by state, beside what is dragged.
class CoverageStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggedWeightCountsTheCells();
    void draggedTierCountsTheCells();
    void triedCutCountsTheCellsAndKeepsTheOrder();
    void changedFactCountsTheCells();
};

void CoverageStripTest::draggedWeightCountsTheCells()
{
    Editor bench;
    auto *strip = bench.find<QWidget>(u"coverageStrip"_s);
    QVERIFY2(!strip->isVisible(), "there is no map without regions and industries");
    bench.addMarkets();
    QVERIFY(strip->isVisible());
    ProfileDraft &draft = bench.editor.draft();
    const QStringList before = cellsOn(strip);
    QCOMPARE(before, cellsFromNothing(*draft.scores()));
    auto *tree = bench.find<CriteriaTreeView>(u"criteriaTree"_s);
    const QPoint knob = tree->knobOf(u"attitude"_s);
    drag(tree->viewport(), knob, knob - QPoint(70, 0), [&] {
        QCOMPARE(cellsOn(strip), cellsFromNothing(*draft.scores()));
        QVERIFY2(cellsOn(strip) != before, qPrintable(before.join(u' ')));
    });
    QCOMPARE(cellsOn(strip), cellsFromNothing(*draft.scores()));
    QVERIFY(bench.session().undo().has_value());
    QCOMPARE(cellsOn(strip), before);
    // Another map, chosen elsewhere.
    bench.session().setCoverageView({ { u"industries_served"_s, u"country"_s }, {} });
    QVERIFY2(!strip->isVisible(), "nobody's country is known");
    bench.session().setCoverageView({ { u"industries_served"_s, u"regions_served"_s }, {} });
    QVERIFY(strip->isVisible());
    QVERIFY(strip->findChild<QLabel *>(u"coverageStripTitle"_s)->text().startsWith(u"Coverage: Industries"_s));
    QCOMPARE(cellsOn(strip), before);
}

void CoverageStripTest::draggedTierCountsTheCells()
{
    Editor bench;
    bench.addMarkets();
    bench.find<QTabWidget>(u"editorTabs"_s)->setCurrentIndex(3);
    auto *strip = bench.find<QWidget>(u"tierCoverageStrip"_s);
    auto *view = bench.find<HistogramView>(u"tierHistogram"_s);
    const QStringList before = cellsOn(strip);
    const int y = view->height() / 2;
    drag(view, { int(view->positionOf(50)), y }, { int(view->positionOf(20)), y }, [&] {
        QCOMPARE(cellsOn(strip), cellsFromNothing(*bench.editor.draft().scores()));
        QVERIFY2(cellsOn(strip) != before, qPrintable(before.join(u' ')));
    });
}

void CoverageStripTest::triedCutCountsTheCellsAndKeepsTheOrder()
{
    EditorHarness workspace;
    workspace.addMarkets();
    FakeFrame frame;
    FitPage page(workspace.session(), frame);
    page.resize(1400, 900);
    page.show();
    page.activate();
    auto *strip = page.findChild<QWidget *>(u"fitCoverageStrip"_s);
    const QStringList before = cellsOn(strip);
    const std::shared_ptr<const Scores> real = page.model()->scores();
    QCOMPARE(before, cellsFromNothing(*real));
    auto *view = page.findChild<HistogramView *>(u"fitHistogram"_s);
    const int y = view->height() / 2;
    drag(view, { int(view->positionOf(50)), y }, { int(view->positionOf(20)), y }, [&] {
        const std::shared_ptr<const Scores> tried = page.model()->scores();
        QCOMPARE(cellsOn(strip), cellsFromNothing(*tried));
        QVERIFY2(cellsOn(strip) != before, qPrintable(before.join(u' ')));
        QVERIFY2(tried->ranking.order.isSharedWith(real->ranking.order), "a cut changes nobody's place");
        for (std::size_t leaf = 0; leaf < real->compiled.leaves.size(); ++leaf)
            QCOMPARE(tried->compiled.leaves[leaf].column, real->compiled.leaves[leaf].column);
    });
    QTest::mouseClick(page.findChild<QPushButton *>(u"resetCuts"_s), Qt::LeftButton);
    QCOMPARE(cellsOn(strip), before);
}

void CoverageStripTest::changedFactCountsTheCells()
{
    Editor bench;
    bench.addMarkets();
    auto *strip = bench.find<QWidget>(u"coverageStrip"_s);
    const QStringList before = cellsOn(strip);
    for (const std::size_t row : { 8u, 9u, 10u, 11u }) {
        bench.edit(u"Fact"_s, [&](Edit &edit) {
            return edit.setFact(bench.session().pool()->id(row), u"regions_served"_s,
                                { QStringList { u"DE"_s }, bench.session().ownEvidence() });
        });
        QCOMPARE(cellsOn(strip), cellsFromNothing(*bench.editor.draft().scores()));
    }
    QVERIFY2(cellsOn(strip) != before, qPrintable(before.join(u' ')));
}

QTEST_MAIN(CoverageStripTest)

#include "tst_coveragestrip.moc"
