#include "ui/charts/rangelistview.h"
#include "ui/theme/messagebar.h"
#include "weightdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr int PairsSegment = 2;

struct JudgesDesk : WeightDesk {
    using WeightDesk::WeightDesk;

    QComboBox *judges() { return find<QComboBox>(u"pairJudge"_s); }
    QStringList names()
    {
        QStringList names;
        for (int i = 0; i < judges()->count(); ++i)
            names << judges()->itemText(i);
        return names;
    }
    void typeName(const QString &button, const QString &name)
    {
        click(button);
        QTest::keyClicks(find<QLineEdit>(u"judgeName"_s), name);
        QTest::keyClick(find<QLineEdit>(u"judgeName"_s), Qt::Key_Return);
    }
    void goTo(int pair) { find<QTableWidget>(u"pairAnswers"_s)->setCurrentCell(pair, 0); }
    QString answerOf(int pair) { return find<QTableWidget>(u"pairAnswers"_s)->item(pair, 1)->text(); }
    /// A chooses a over b, the other b over a, both the rest alike.
    void twoOpinions()
    {
        open(u"a"_s, PairsSegment);
        answer(-3); // a over b: 4
        goTo(1);
        click(u"pairNext"_s); // b and c alike
        click(u"pairNext"_s); // c and d alike
        typeName(u"judgeAdd"_s, u"Ben"_s);
        goTo(0);
        answer(8); // b over a: 9
        goTo(1);
        click(u"pairNext"_s);
        click(u"pairNext"_s);
    }
};
} // namespace

/// Several people compare the criteria in pairs: whose answers, what they say together, how far they are apart.
class TestWeightJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAreCombined();
    void disagreementIsShown();
    void answersAreKept();
    void dragIsOneStep();
    void namesOfJudges();
    void removedAndBack();
    void answersAreCleared();
    void typingANameCanBeLeft();
    void tableOfTheRatio();
    void unreadableIsLeftAlone();
};

void TestWeightJudges::judgesAreCombined()
{
    JudgesDesk desk(four());
    desk.open(u"a"_s, PairsSegment);
    QCOMPARE(desk.names(), QStringList { u"A. Brandt"_s });
    QVERIFY(!desk.find<QWidget>(u"agreementOf"_s)->isVisible()); // one alone has nobody to agree with
    desk.choose(u"benchModes"_s, 0);
    desk.twoOpinions();
    QCOMPARE(desk.names(), QStringList({ u"A. Brandt"_s, u"Ben"_s }));
    QCOMPARE(desk.judges()->currentText(), u"Ben"_s);
    // a over b by the geometric mean of 4 and 1/9: 2/3.
    QVERIFY(std::abs(desk.found(0) / desk.found(1) - 2.0 / 3) < 1e-6);
    QVERIFY(std::abs(desk.found(2) - desk.found(3)) < 1e-9);
    QVERIFY2(desk.text(u"weightNote"_s).contains(u"2"_s), qPrintable(desk.text(u"weightNote"_s)));
    QCOMPARE(desk.workspace.stored(), four());
    desk.goTo(3);
    desk.click(u"pairNext"_s); // a and c alike, says Ben: now there is something to check
    desk.click(u"useWeights"_s);
    const QString reason = desk.workspace.stored().criteria.at(0).reason;
    QVERIFY2(reason.startsWith(u"[Pairwise comparison by 2 judge(s), consistency ratio"_s), qPrintable(reason));
    QVERIFY2(reason.contains(u"(Alonso and Lamata 2006)]"_s), qPrintable(reason));
}

void TestWeightJudges::disagreementIsShown()
{
    JudgesDesk desk(four());
    desk.twoOpinions();
    desk.choose(u"agreementOf"_s, 1);
    QVERIFY2(desk.text(u"judgesFinding"_s).contains(u"a or b"_s), qPrintable(desk.text(u"judgesFinding"_s)));
    // Weights of the one: 4/7, 1/7, 1/7, 1/7; of the other: 1/28, 9/28, 9/28, 9/28. They share 1/28 + 3/7.
    QCOMPARE(desk.text(u"judgesOverlap"_s), u"46 %"_s);
    const RangeListData spread = desk.find<RangeListView>(u"judgesSpread"_s)->data();
    QCOMPARE(spread.rows.size(), qsizetype { 4 });
    QVERIFY(std::abs(spread.rows.at(0).parts.at(0).from - 1.0 / 28) < 1e-6);
    QVERIFY(std::abs(spread.rows.at(0).parts.at(0).to - 4.0 / 7) < 1e-6);
    QVERIFY(std::abs(*spread.rows.at(0).tick - desk.found(0)) < 1e-9);
    QCOMPARE(spread.rows.at(0).valueText, u"4–57 %"_s);
    auto *apart = desk.find<QTableWidget>(u"apartTable"_s);
    QCOMPARE(apart->item(0, 0)->text(), u"a or b"_s);
    QCOMPARE(apart->item(0, 1)->text(), u"1/9 to 4"_s);
    auto *judges = desk.find<QTableWidget>(u"judgeTable"_s);
    QCOMPARE(judges->rowCount(), 2);
    QCOMPARE(judges->item(1, 0)->text(), u"Ben"_s);
    QCOMPARE(judges->item(1, 1)->text(), u"3 of 6"_s);
    desk.goTo(4);
    desk.click(u"lookAtPair"_s);
    QCOMPARE(desk.text(u"pairCount"_s), u"Pair 1 of 6"_s);
    // Agreement: Ben comes round.
    desk.answer(-16);
    desk.answer(5);
    QCOMPARE(desk.text(u"judgesOverlap"_s), u"100 %"_s);
    QVERIFY(desk.text(u"judgesFinding"_s).contains(u"agree"_s));
}

void TestWeightJudges::answersAreKept()
{
    JudgesDesk desk(four());
    desk.twoOpinions();
    QCOMPARE(desk.workspace.session().undoName(), u"Compare c and d"_s);
    desk.click(u"keepSliders"_s);
    QCOMPARE(desk.workspace.stored(), four());
    desk.editor = std::make_unique<ProfileEditor>(desk.workspace.session(), desk.workspace.id);
    desk.editor->resize(1400, 860);
    desk.editor->show();
    desk.open(u"a"_s, PairsSegment);
    QCOMPARE(desk.names(), QStringList({ u"A. Brandt"_s, u"Ben"_s }));
    QCOMPARE(desk.answerOf(0), u"4 : 1"_s);
    desk.judges()->setFocus();
    QTest::keyClick(desk.judges(), Qt::Key_Down);
    QCOMPARE(desk.answerOf(0), u"1 : 9"_s);
    QVERIFY(desk.workspace.session().undo().has_value()); // c and d
    QCOMPARE(desk.answerOf(2), u"–"_s);
    QVERIFY(desk.workspace.session().redo().has_value());
    QCOMPARE(desk.answerOf(2), u"1 : 1"_s);
}

void TestWeightJudges::dragIsOneStep()
{
    JudgesDesk desk(four());
    desk.open(u"a"_s, PairsSegment);
    auto *slider = desk.find<QSlider>(u"pairSlider"_s);
    const auto steps = [&] { return desk.workspace.session().journal(1000)->size(); };
    const qsizetype before = steps();
    const int middle = slider->width() / 2;
    const int y = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, { middle, y });
    for (const int x : { middle - 30, middle - 60, middle - 90 })
        QTest::mouseMove(slider, { x, y });
    QVERIFY(slider->value() < -1);
    QCOMPARE(steps(), before);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, { middle - 90, y });
    QCOMPARE(steps(), before + 1);
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.answerOf(0), u"–"_s);
}

void TestWeightJudges::namesOfJudges()
{
    JudgesDesk desk(four());
    desk.open(u"a"_s, PairsSegment);
    desk.click(u"judgeAdd"_s);
    auto *name = desk.find<QLineEdit>(u"judgeName"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"Judge 2"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(desk.names().last(), u"Judge 2"_s);
    desk.typeName(u"judgeRename"_s, u"a. brandt"_s);
    QVERIFY(desk.find<QLabel>(u"judgeProblem"_s)->isVisible());
    QVERIFY(name->isVisible()); // what was typed is still there
    QCOMPARE(name->text(), u"a. brandt"_s);
    QCOMPARE(desk.names().last(), u"Judge 2"_s);
    name->selectAll();
    QTest::keyClicks(name, u"<b>Cleo</b>"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!desk.find<QLabel>(u"judgeProblem"_s)->isVisible());
    QCOMPARE(desk.judges()->currentText(), u"<b>Cleo</b>"_s);
    QCOMPARE(desk.workspace.session().undoName(), u"Rename judge Judge 2"_s);
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.names().last(), u"Judge 2"_s);
}

void TestWeightJudges::removedAndBack()
{
    JudgesDesk desk(four());
    desk.twoOpinions();
    desk.click(u"judgeRemove"_s);
    QCOMPARE(desk.names(), QStringList { u"A. Brandt"_s });
    QCOMPARE(desk.answerOf(0), u"4 : 1"_s);
    QVERIFY(std::abs(desk.found(0) - 4.0 / 7) < 1e-6);
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.names().size(), qsizetype { 2 });
    QVERIFY(std::abs(desk.found(0) / desk.found(1) - 2.0 / 3) < 1e-6);
}

void TestWeightJudges::answersAreCleared()
{
    JudgesDesk desk(four());
    desk.open(u"a"_s, PairsSegment);
    auto *remove = desk.find<QAbstractButton>(u"judgeRemove"_s);
    QVERIFY(!remove->isEnabled());
    desk.answer(-3);
    QCOMPARE(remove->accessibleName(), u"Clear the answers"_s);
    desk.click(u"judgeRemove"_s);
    QCOMPARE(desk.answerOf(0), u"–"_s);
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.answerOf(0), u"4 : 1"_s);
}

void TestWeightJudges::typingANameCanBeLeft()
{
    JudgesDesk desk(four());
    desk.open(u"a"_s, PairsSegment);
    QVERIFY(QTest::qWaitForWindowActive(desk.editor.get())); // else nobody is told where the keyboard goes
    auto *name = desk.find<QLineEdit>(u"judgeName"_s);
    desk.click(u"judgeAdd"_s);
    QTest::keyClicks(name, u"Nobody"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(desk.names().size(), qsizetype { 1 });
    QVERIFY(!name->isVisible());
    desk.click(u"judgeAdd"_s);
    desk.find<QSlider>(u"pairSlider"_s)->setFocus(); // nothing typed: nothing meant
    QCOMPARE(desk.names().size(), qsizetype { 1 });
    desk.click(u"judgeAdd"_s);
    QTest::keyClicks(name, u"Dora"_s);
    desk.find<QSlider>(u"pairSlider"_s)->setFocus(); // what was typed is not lost
    QCOMPARE(desk.names().last(), u"Dora"_s);
}

void TestWeightJudges::tableOfTheRatio()
{
    IdealProfile three = four();
    three.criteria.pop_back();
    JudgesDesk desk(three);
    desk.open(u"a"_s, PairsSegment);
    desk.answer(-1); // a over b: 2
    desk.click(u"pairNext"_s);
    desk.answer(-1); // b over c: 2
    desk.click(u"pairNext"_s);
    desk.answer(-1); // a over c: 2, not 4: λ = 3.0536
    const QString measured = desk.text(u"consistencyTable"_s);
    QVERIFY2(measured.contains(u"Alonso and Lamata 2006"_s) && measured.contains(u"0.5245"_s), qPrintable(measured));
    const QString ratio = desk.text(u"consistencyRatio"_s);
    QCOMPARE(ratio, QLocale().toString(0.05363 / 2 / 0.5245, 'f', 2));
    auto *table = desk.find<QComboBox>(u"randomIndexTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QVERIFY2(desk.text(u"consistencyTable"_s).contains(u"Saaty 1980"_s), qPrintable(desk.text(u"consistencyTable"_s)));
    QVERIFY(desk.text(u"consistencyTable"_s).contains(u"0.58"_s));
    QTest::keyClick(desk.find<QCheckBox>(u"strictConsistency"_s), Qt::Key_Space);
    // The choice stays with the profile, is one step each, and the reason of the weights names it.
    QCOMPARE(desk.workspace.session().undoName(), u"Choose how consistency is measured"_s);
    desk.click(u"useWeights"_s);
    const QString reason = desk.workspace.stored().criteria.at(0).reason;
    QVERIFY2(reason.contains(u"of at most 0.05 (Saaty 1980)"_s), qPrintable(reason));
    desk.editor = std::make_unique<ProfileEditor>(desk.workspace.session(), desk.workspace.id);
    desk.editor->show();
    desk.open(u"a"_s, PairsSegment);
    QCOMPARE(desk.find<QComboBox>(u"randomIndexTable"_s)->currentText(), u"Saaty 1980"_s);
    QVERIFY(desk.find<QCheckBox>(u"strictConsistency"_s)->isChecked());
    for (int i = 0; i < 3; ++i) // the weights, how strict, the table
        QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.find<QComboBox>(u"randomIndexTable"_s)->currentText(), u"Alonso and Lamata 2006"_s);
    QVERIFY(!desk.find<QCheckBox>(u"strictConsistency"_s)->isChecked());
}

void TestWeightJudges::unreadableIsLeftAlone()
{
    JudgesDesk desk(four());
    const QString key = u"weights/judgements/Four"_s;
    desk.workspace.edit(u"Later"_s, [&](Edit &edit) { return edit.saveSetting(key, u"of a later version"_s); });
    desk.open(u"a"_s, PairsSegment);
    desk.answer(-1);
    desk.click(u"pairNext"_s);
    desk.click(u"pairNext"_s);
    desk.click(u"pairNext"_s);
    QVERIFY(std::abs(desk.found(0) - 0.4) < 1e-6); // a trial
    QVERIFY(desk.find<MessageBar>(u"editRefusal"_s)->isVisible());
    QCOMPARE(*desk.workspace.session().workspaceSetting(key), u"of a later version"_s);
}

QTEST_MAIN(TestWeightJudges)
#include "tst_weightjudges.moc"
