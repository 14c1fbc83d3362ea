#include "ui/theme/messagebar.h"
#include "weightdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableWidget>
#include <QTabWidget>

#include <array>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Weights of a group from an order and from pairs, with the mouse and the keys of a person.
class TestWeightBench : public QObject
{
    Q_OBJECT

    using Bench = WeightDesk;

private Q_SLOTS:
    void orderIsOneStep();
    void distributionOfAnOrder();
    void equalAndNoImportance();
    void keysMoveACriterion();
    void keptSlidersChangeNothing();
    void leavingTheTabTakesThePreviewBack();
    void pairsGiveWeights();
    void contradictionsAreShown();
    void contradictionAlwaysNamesAnAnswer();
    void circleIsNotBlamedOnOneAnswer();
    void stricterLimitForFewCriteria();
    void leftOutPairFollowsFromTheOthers();
    void undoUnderneath();
    void nothingToCompare();
    void reachIsShown();
};

void TestWeightBench::orderIsOneStep()
{
    Bench bench;
    const QString undoBefore = bench.workspace.session().undoName();
    bench.open(u"size"_s, 1);
    QVERIFY(bench.isOpen());
    const auto focused = [&] { return qobject_cast<QAbstractButton *>(bench.editor->focusWidget()); };
    QVERIFY(focused() && focused()->text() == u"Rank" && focused()->isVisible());
    QCOMPARE(bench.find<QComboBox>(u"weightGroup"_s)->currentText(), u"Capability"_s);
    QCOMPARE(bench.order(), QStringList({ u"1 staff"_s, u"2 size"_s }));
    bench.find<QListWidget>(u"rankList"_s)->setCurrentRow(1);
    bench.click(u"rankUp"_s);
    QCOMPARE(bench.order(), QStringList({ u"1 size"_s, u"2 staff"_s }));
    QVERIFY(std::abs(bench.found(0) - 0.75) < 1e-9); // the order of the group, not of the list
    // Scores follow, the file does not yet.
    QCOMPARE(bench.editor->draft().profile().criteria.at(0).criteria.at(0).weight, 75.0);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    bench.find<QComboBox>(u"rankMethod"_s)->setFocus();
    QTest::keyClick(bench.find<QComboBox>(u"rankMethod"_s), Qt::Key_Down);
    QVERIFY(std::abs(bench.found(0) - 2.0 / 3) < 1e-9);
    bench.click(u"useWeights"_s);
    QVERIFY(!bench.isOpen());
    const std::vector<Criterion> &stored = bench.workspace.stored().criteria.at(0).criteria;
    QCOMPARE(stored.at(0).weight, 66.6667);
    QCOMPARE(stored.at(1).weight, 33.3333);
    QVERIFY(stored.at(0).reason.startsWith(u"[Rank sum]"_s));
    QCOMPARE(bench.workspace.stored().criteria.at(0).weight, 60.0);
    QVERIFY(bench.workspace.session().undoName().contains(u"Capability"_s));
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    QCOMPARE(bench.workspace.session().undoName(), undoBefore);
}

void TestWeightBench::distributionOfAnOrder()
{
    Bench bench(four());
    bench.open(u"a"_s, 1);
    auto *list = bench.find<QListWidget>(u"rankList"_s);
    for (int row = 1; row < 4; ++row) {
        list->setCurrentRow(row);
        bench.click(u"rankEqual"_s); // no longer as important as the one above
    }
    QCOMPARE(bench.order(), QStringList({ u"1 a"_s, u"2 b"_s, u"3 c"_s, u"4 d"_s }));
    auto *method = bench.find<QComboBox>(u"rankMethod"_s);
    method->setFocus();
    QTest::keyClick(method, Qt::Key_End);
    // Roberts and Goodwin 2002, table 2
    const std::array published { 0.4180, 0.2986, 0.1912, 0.0922 };
    for (int row = 0; row < 4; ++row)
        QVERIFY2(std::abs(bench.found(row) - published.at(static_cast<std::size_t>(row))) < 6e-4,
                 qPrintable(QString::number(bench.found(row))));
    bench.click(u"useWeights"_s);
    const Criterion &first = bench.workspace.stored().criteria.at(0);
    QVERIFY2(first.reason.startsWith(u"[Rank order distribution]"_s), qPrintable(first.reason));
}

void TestWeightBench::equalAndNoImportance()
{
    Bench bench(four());
    bench.open(u"a"_s, 1);
    // Equal weights begin as equals.
    QCOMPARE(bench.order(), QStringList({ u"1 a"_s, u"= b"_s, u"= c"_s, u"= d"_s }));
    auto *list = bench.find<QListWidget>(u"rankList"_s);
    list->setCurrentRow(3);
    bench.click(u"rankNone"_s);
    QVERIFY(bench.order().at(3).contains(u"no importance"_s));
    list->setCurrentRow(2);
    bench.click(u"rankEqual"_s);
    QCOMPARE(bench.order().mid(0, 3), QStringList({ u"1 a"_s, u"= b"_s, u"2 c"_s }));
    const double tied = ((1 + 1.0 / 2 + 1.0 / 3) / 3 + (1.0 / 2 + 1.0 / 3) / 3) / 2;
    QVERIFY(std::abs(bench.found(0) - tied) < 1e-9);
    QVERIFY(std::abs(bench.found(1) - tied) < 1e-9);
    QVERIFY(std::abs(bench.found(2) - 1.0 / 9) < 1e-9);
    QCOMPARE(bench.found(3), 0.0);
    for (int row = 0; row < 3; ++row) {
        list->setCurrentRow(row);
        bench.click(u"rankNone"_s);
    }
    QVERIFY(!bench.find<QAbstractButton>(u"useWeights"_s)->isEnabled());
    QCOMPARE(bench.editor->draft().profile(), four());
}

void TestWeightBench::keysMoveACriterion()
{
    Bench bench(four());
    bench.open(u"a"_s, 1);
    auto *list = bench.find<QListWidget>(u"rankList"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(bench.order().at(2).endsWith(u"a"_s));
    QCOMPARE(list->currentRow(), 2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(bench.order().at(1).endsWith(u"a"_s));
    // A dropped row is a moved row.
    QVERIFY(list->model()->moveRow({}, 1, {}, 4));
    QVERIFY(bench.order().at(3).endsWith(u"a"_s));
}

void TestWeightBench::keptSlidersChangeNothing()
{
    Bench bench;
    const QString undoBefore = bench.workspace.session().undoName();
    bench.open(u"attitude"_s, 1);
    QCOMPARE(bench.find<QComboBox>(u"weightGroup"_s)->currentText(), u"Top level"_s);
    QVERIFY(bench.editor->draft().profile() != EditorHarness::profile());
    bench.click(u"keepSliders"_s);
    QVERIFY(!bench.isOpen());
    QCOMPARE(bench.editor->draft().profile(), EditorHarness::profile());
    QCOMPARE(bench.workspace.session().undoName(), undoBefore);
    bench.open(u"attitude"_s, 2);
    bench.choose(u"benchModes"_s, 0);
    QVERIFY(!bench.isOpen());
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestWeightBench::leavingTheTabTakesThePreviewBack()
{
    Bench bench;
    bench.open(u"attitude"_s, 1);
    QVERIFY(bench.editor->draft().profile() != EditorHarness::profile());
    auto *tabs = bench.find<QTabWidget>(u"editorTabs"_s);
    tabs->setCurrentIndex(3);
    QCOMPARE(bench.editor->draft().profile(), EditorHarness::profile());
    tabs->setCurrentIndex(1);
    QVERIFY(bench.isOpen());
    QVERIFY(bench.editor->draft().profile() != EditorHarness::profile());
}

void TestWeightBench::pairsGiveWeights()
{
    Bench bench(four());
    bench.open(u"a"_s, 2);
    QCOMPARE(bench.text(u"pairCount"_s), u"Pair 1 of 6"_s);
    QVERIFY(!bench.find<QAbstractButton>(u"useWeights"_s)->isEnabled());
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"3"_s));
    bench.answer(-1); // a over b: 2
    bench.click(u"pairNext"_s);
    bench.click(u"pairNext"_s); // b and c alike
    bench.answer(-2);           // c over d: 3
    // Three answers that link all four give weights; a fourth can be checked against them.
    QVERIFY(std::abs(bench.found(0) - 6.0 / 13) < 1e-6);
    QVERIFY(std::abs(bench.found(3) - 1.0 / 13) < 1e-6);
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"nothing to check"_s));
    bench.click(u"pairNext"_s);
    QCOMPARE(bench.text(u"pairCount"_s), u"Pair 4 of 6"_s);
    bench.answer(-1); // a over c: 2
    QCOMPARE(bench.text(u"consistencyRatio"_s), QLocale().toString(0.0, 'f', 2));
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"agree"_s));
    bench.click(u"useWeights"_s);
    const std::vector<Criterion> &stored = bench.workspace.stored().criteria;
    QVERIFY(std::abs(stored.at(0).weight - 100 * 6.0 / 13) < 1e-3);
    QVERIFY(stored.at(0).reason.contains(u"Pairwise comparison"_s));
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.stored(), four());
}

void TestWeightBench::contradictionsAreShown()
{
    Bench bench(four());
    bench.open(u"a"_s, 2);
    auto *table = bench.find<QTableWidget>(u"pairAnswers"_s);
    for (const int steps : { -2, -2, -2, -4, -4 }) {
        bench.answer(steps);
        bench.click(u"pairNext"_s);
    }
    bench.answer(8); // d over a: 9, against everything else
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"contradict"_s));
    QCOMPARE(table->item(5, 3)->text(), u"stands out"_s);
    auto *reconsider = bench.find<QWidget>(u"reconsider"_s);
    QVERIFY(reconsider->isVisible());
    QVERIFY(bench.text(u"standsOut"_s).contains(u"d over a"_s));
    table->setCurrentCell(0, 0);
    QCOMPARE(bench.text(u"pairCount"_s), u"Pair 1 of 6"_s);
    bench.click(u"lookAgain"_s);
    QCOMPARE(bench.text(u"pairCount"_s), u"Pair 6 of 6"_s);
    auto *matrix = bench.find<QTableWidget>(u"judgementMatrix"_s);
    QCOMPARE(matrix->item(0, 4)->text(), u"1/9"_s);
    QCOMPARE(matrix->item(3, 1)->text(), u"9"_s);
    bench.answer(-16); // the other way round: a over d 9
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"agree"_s));
    QVERIFY(!reconsider->isVisible());
}

void TestWeightBench::contradictionAlwaysNamesAnAnswer()
{
    IdealProfile three = four();
    three.criteria.pop_back();
    Bench bench(three);
    bench.open(u"a"_s, 2);
    bench.answer(-2); // a over b: 3, yet both are like c: each answer is a factor of 1.44 from the others
    bench.click(u"pairNext"_s);
    bench.click(u"pairNext"_s);
    bench.click(u"pairNext"_s);
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"contradict"_s));
    QVERIFY(bench.find<QWidget>(u"reconsider"_s)->isVisible());
    QVERIFY(bench.text(u"standsOut"_s).contains(u" over "_s));
}

/// Of three answers that go round in a circle none is more wrong than the others.
void TestWeightBench::circleIsNotBlamedOnOneAnswer()
{
    IdealProfile three = four();
    three.criteria.pop_back();
    Bench bench(three);
    bench.open(u"a"_s, 2);
    for (const int steps : { -2, -2, 2 }) { // a over b, b over c, c over a
        bench.answer(steps);
        bench.click(u"pairNext"_s);
    }
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"contradict"_s));
    QVERIFY(bench.text(u"reconsiderTitle"_s).contains(u"circle"_s));
    for (const QString &pair : { u"\"a\" over \"b\""_s, u"\"b\" over \"c\""_s, u"\"c\" over \"a\""_s })
        QVERIFY2(bench.text(u"standsOut"_s).contains(pair), qPrintable(bench.text(u"standsOut"_s)));
    QVERIFY(!bench.text(u"standsOut"_s).contains(u"suggest"_s));
}

void TestWeightBench::stricterLimitForFewCriteria()
{
    Bench bench(four());
    bench.open(u"a"_s, 2);
    for (int pair = 0; pair < 5; ++pair)
        bench.click(u"pairNext"_s); // all alike
    bench.answer(-3);               // but c over d: 4, a ratio of 0.09
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"agree well"_s));
    auto *strict = bench.find<QCheckBox>(u"strictConsistency"_s);
    strict->setFocus();
    QTest::keyClick(strict, Qt::Key_Space);
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"contradict"_s));
    QVERIFY(bench.text(u"consistencyVerdict"_s).contains(QLocale().toString(0.08, 'f', 2)));
    QTest::keyClick(strict, Qt::Key_Space);
    QVERIFY(bench.text(u"agreementFinding"_s).contains(u"agree well"_s));
}

void TestWeightBench::leftOutPairFollowsFromTheOthers()
{
    Bench bench(four());
    bench.open(u"a"_s, 2);
    bench.answer(-1);
    bench.click(u"pairLeaveOut"_s);
    QCOMPARE(bench.text(u"pairCount"_s), u"Pair 2 of 6"_s);
    QCOMPARE(bench.find<QTableWidget>(u"pairAnswers"_s)->item(0, 1)->text(), u"–"_s);
    bench.click(u"pairNext"_s);
    bench.click(u"pairNext"_s);
    bench.click(u"pairNext"_s); // a and c alike: a is linked through c
    for (int row = 0; row < 4; ++row)
        QVERIFY(std::abs(bench.found(row) - 0.25) < 1e-9);
    bench.click(u"pairPrevious"_s);
    QCOMPARE(bench.text(u"pairCount"_s), u"Pair 4 of 6"_s);
}

void TestWeightBench::undoUnderneath()
{
    Bench bench;
    bench.open(u"attitude"_s, 1);
    // The profile is taken back while its weights are being compared: nothing is left to show, nothing breaks.
    bench.find<QListWidget>(u"rankList"_s)->setCurrentRow(1);
    bench.click(u"rankUp"_s);
    const double shown = bench.found(0);
    bench.workspace.addPartner(u"Late comer"_s, { { u"employees"_s, 500.0 } });
    QCOMPARE(bench.found(0), shown);
    QVERIFY(bench.workspace.session().undo().has_value());
    bench.click(u"useWeights"_s);
    QCOMPARE(bench.workspace.stored().criteria.at(1).weight, 75.0);
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestWeightBench::nothingToCompare()
{
    IdealProfile one = EditorHarness::profile();
    one.name = u"One"_s;
    one.criteria = { EditorHarness::leaf(u"a"_s, u"employees"_s, 1, 0, 600) };
    Bench bench(one);
    bench.open(u"a"_s, 2);
    QVERIFY(!bench.isOpen());
    QVERIFY(bench.find<MessageBar>(u"editRefusal"_s)->isVisible());
    QCOMPARE(bench.find<SegmentedControl>(u"weightModes"_s)->currentIndex(), 0);
}

void TestWeightBench::reachIsShown()
{
    IdealProfile profile = EditorHarness::profile();
    profile.name = u"Short of it"_s;
    profile.criteria.at(1).value = PointsShape { { { 0, 0.25 }, { 4, 0.5 } } };
    Bench bench(profile);
    const QString text = bench.text(u"attainableRange"_s);
    QVERIFY2(text.contains(QLocale().toString(10.0, 'f', 1)) && text.contains(QLocale().toString(80.0, 'f', 1)),
             qPrintable(text));
}

QTEST_MAIN(TestWeightBench)
#include "tst_weightbench.moc"
