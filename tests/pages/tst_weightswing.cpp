#include "weightdesk.h"

#include <QListWidget>
#include <QSlider>
#include <QSpinBox>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr int SwingSegment = 3;

struct SwingDesk : WeightDesk {
    using WeightDesk::WeightDesk;

    QSlider *slider(int criterion) { return find<QSlider>(u"swingSlider%1"_s.arg(criterion)); }
    QSpinBox *box(int criterion) { return find<QSpinBox>(u"swingPoints%1"_s.arg(criterion)); }
    void type(int criterion, const QString &points)
    {
        box(criterion)->setFocus();
        box(criterion)->selectAll();
        QTest::keyClicks(box(criterion), points);
        QTest::keyClick(box(criterion), Qt::Key_Return);
    }
    int steps() { return static_cast<int>(workspace.session().journal(1000)->size()); }
};
} // namespace

/// Weights of a group from swings, with the mouse and the keys of a person.
class TestWeightSwing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swingsGiveWeights();
    void dragIsOneStep();
    void keysGivePoints();
    void beginsWithTheWeights();
    void beginsWithTheRanking();
    void staysWhenOpenedAgain();
    void bestBelowHundred();
    void withoutAnyPoints();
    void undoKeyOfTheWindow();
    void wheelChangesNothing();
    void aTrialWhereNothingCanBeWritten();
};

void TestWeightSwing::swingsGiveWeights()
{
    IdealProfile profile = four();
    profile.criteria[0].reason = u"[Rank sum] because I say so"_s;
    SwingDesk desk(profile);
    desk.open(u"a"_s, SwingSegment);
    QVERIFY(desk.isOpen());
    QStringList texts;
    for (const QLabel *label : desk.find<QWidget>(u"swingLines"_s)->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(u"From 0 people to 600 people"_s), qPrintable(texts.join(u'|')));
    desk.type(1, u"50"_s);
    desk.type(2, u"50"_s);
    desk.type(3, u"0"_s);
    QVERIFY(std::abs(desk.found(0) - 0.5) < 1e-9);
    QVERIFY(std::abs(desk.found(1) - 0.25) < 1e-9);
    QCOMPARE(desk.found(3), 0.0);
    // Scores follow, the weights in the file do not yet.
    QCOMPARE(desk.editor->draft().profile().criteria.at(0).weight, 50.0);
    QCOMPARE(desk.workspace.stored(), profile);
    QCOMPARE(desk.workspace.session().undoName(), u"Give d 0 point(s)"_s);
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.box(3)->value(), 100);
    QCOMPARE(desk.slider(3)->value(), 100);
    QVERIFY(std::abs(desk.found(3) - 1.0 / 3) < 1e-9);
    QVERIFY(desk.workspace.session().redo().has_value());
    desk.click(u"useWeights"_s);
    QVERIFY(!desk.isOpen());
    const Criterion &first = desk.workspace.stored().criteria.at(0);
    QCOMPARE(first.weight, 50.0);
    QCOMPARE(first.reason, u"[Swing weights] because I say so"_s);
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.workspace.stored(), profile);
}

void TestWeightSwing::dragIsOneStep()
{
    SwingDesk desk(four());
    desk.open(u"a"_s, SwingSegment);
    QSlider *slider = desk.slider(2);
    const int before = desk.steps();
    const int y = slider->height() / 2;
    const int right = slider->width() - 8;
    QTest::mousePress(slider, Qt::LeftButton, {}, { right, y });
    QVERIFY(slider->isSliderDown());
    for (const int x : { right * 3 / 4, right / 2, right / 3 })
        QTest::mouseMove(slider, { x, y });
    QVERIFY2(desk.found(2) < 0.2, "weights follow while the button is still down");
    QCOMPARE(desk.steps(), before);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, { right / 3, y });
    QCOMPARE(desk.steps(), before + 1);
    QCOMPARE(desk.box(2)->value(), slider->value());
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(slider->value(), 100);
}

void TestWeightSwing::keysGivePoints()
{
    SwingDesk desk(four());
    desk.open(u"a"_s, SwingSegment);
    desk.slider(1)->setFocus();
    QTest::keyClick(desk.slider(1), Qt::Key_PageDown);
    QTest::keyClick(desk.slider(1), Qt::Key_Left);
    QCOMPARE(desk.box(1)->value(), 89);
    QTest::keyClick(desk.slider(1), Qt::Key_Home);
    QCOMPARE(desk.box(1)->value(), 0);
    desk.box(1)->setFocus();
    QTest::keyClick(desk.box(1), Qt::Key_Up);
    QCOMPARE(desk.slider(1)->value(), 1);
    QCOMPARE(desk.slider(1)->accessibleName(), u"Points of b"_s);
    // Tab goes from one criterion to the next, and on to the buttons below.
    desk.find<QAbstractButton>(u"keepSliders"_s)->setFocus();
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(desk.editor->focusWidget(), Qt::Key_Tab);
        QCOMPARE(desk.editor->focusWidget(), desk.slider(i));
        QTest::keyClick(desk.editor->focusWidget(), Qt::Key_Tab);
        QCOMPARE(desk.editor->focusWidget(), desk.box(i));
    }
    QTest::keyClick(desk.editor->focusWidget(), Qt::Key_Tab);
    QCOMPARE(desk.editor->focusWidget()->objectName(), u"swingFromRanks"_s);
}

void TestWeightSwing::beginsWithTheWeights()
{
    SwingDesk desk;
    const QString undoBefore = desk.workspace.session().undoName();
    desk.open(u"size"_s, SwingSegment);
    QCOMPARE(desk.box(0)->value(), 50); // size 1, staff 2
    QCOMPARE(desk.box(1)->value(), 100);
    // The most points stand first, and stay there.
    QVERIFY(desk.box(1)->mapTo(desk.editor.get(), QPoint()).y() < desk.box(0)->mapTo(desk.editor.get(), QPoint()).y());
    QVERIFY(desk.isOpen());
    desk.click(u"keepSliders"_s);
    QCOMPARE(desk.workspace.session().undoName(), undoBefore);
    QCOMPARE(desk.workspace.stored(), EditorHarness::profile());
}

void TestWeightSwing::beginsWithTheRanking()
{
    SwingDesk desk(four());
    desk.open(u"a"_s, 1);
    auto *list = desk.find<QListWidget>(u"rankList"_s);
    for (int row = 1; row < 4; ++row) {
        list->setCurrentRow(row);
        desk.click(u"rankEqual"_s); // no longer as important as the one above
    }
    desk.choose(u"benchModes"_s, SwingSegment);
    // Rank-order centroid of four: 25/48, 13/48, 7/48, 3/48.
    const QList<int> expected { 100, 52, 28, 12 };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(desk.box(i)->value(), expected.at(i));
    desk.click(u"swingFromWeights"_s);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(desk.box(i)->value(), 100);
    desk.click(u"swingFromRanks"_s);
    QCOMPARE(desk.box(3)->value(), 12);
    QVERIFY(desk.workspace.session().undo().has_value());
    QCOMPARE(desk.box(3)->value(), 100);
}

void TestWeightSwing::staysWhenOpenedAgain()
{
    SwingDesk desk(four());
    desk.open(u"a"_s, SwingSegment);
    desk.type(1, u"30"_s);
    desk.click(u"keepSliders"_s);
    desk.editor = std::make_unique<ProfileEditor>(desk.workspace.session(), desk.workspace.id);
    desk.editor->resize(1400, 860);
    desk.editor->show();
    desk.open(u"a"_s, SwingSegment);
    QCOMPARE(desk.box(0)->value(), 100);
    QCOMPARE(desk.box(1)->value(), 30);
    QCOMPARE(desk.workspace.stored(), four()); // only the points are kept
}

void TestWeightSwing::bestBelowHundred()
{
    SwingDesk desk;
    desk.open(u"size"_s, SwingSegment);
    QVERIFY(!desk.find<QAbstractButton>(u"swingScale"_s)->isVisible());
    desk.type(1, u"80"_s);
    QVERIFY2(desk.text(u"swingNote"_s).contains(u"80"_s), qPrintable(desk.text(u"swingNote"_s)));
    QVERIFY(std::abs(desk.found(1) - 80.0 / 130) < 1e-9); // only the ratios count
    desk.click(u"swingScale"_s);
    QCOMPARE(desk.box(1)->value(), 100);
    QCOMPARE(desk.box(0)->value(), 63);
    QVERIFY(!desk.find<QAbstractButton>(u"swingScale"_s)->isVisible());
}

void TestWeightSwing::withoutAnyPoints()
{
    SwingDesk desk;
    desk.open(u"size"_s, SwingSegment);
    desk.type(0, u"0"_s);
    desk.type(1, u"0"_s);
    QVERIFY(!desk.find<QAbstractButton>(u"useWeights"_s)->isEnabled());
    QVERIFY(desk.text(u"weightNote"_s).contains(u"points"_s));
    QCOMPARE(desk.editor->draft().profile(), EditorHarness::profile());
}

/// What is being typed is the box's own to take back, a step that was made is the workspace's.
void TestWeightSwing::undoKeyOfTheWindow()
{
    SwingDesk desk(four());
    desk.open(u"a"_s, SwingSegment);
    const auto takesUndo = [&] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QCoreApplication::sendEvent(desk.box(1), &undo);
        return undo.isAccepted();
    };
    desk.type(1, u"40"_s);
    QVERIFY(!takesUndo());
    desk.box(1)->selectAll();
    QTest::keyClicks(desk.box(1), u"7"_s);
    QVERIFY(takesUndo());
}

void TestWeightSwing::wheelChangesNothing()
{
    SwingDesk desk(four());
    desk.open(u"a"_s, SwingSegment);
    for (QWidget *input : std::initializer_list<QWidget *> { desk.slider(1), desk.box(1) }) {
        QWheelEvent turn({ 5, 5 }, input->mapToGlobal(QPoint(5, 5)), {}, { 0, -120 }, Qt::NoButton, {},
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(input, &turn);
    }
    QCOMPARE(desk.box(1)->value(), 100);
}

void TestWeightSwing::aTrialWhereNothingCanBeWritten()
{
    EditorHarness workspace;
    const Result<std::unique_ptr<Session>> reading = Session::open(workspace.session().path(), OpenMode::ReadOnly);
    QVERIFY(reading.has_value());
    ProfileEditor editor(**reading, workspace.id);
    editor.resize(1400, 860);
    editor.show();
    editor.findChild<CriteriaTreeView *>(u"criteriaTree"_s)->setCurrentKey(u"size"_s);
    QTest::mouseClick(
        editor.findChild<SegmentedControl *>(u"weightModes"_s)->findChildren<QAbstractButton *>().at(SwingSegment),
        Qt::LeftButton);
    auto *slider = editor.findChild<QSlider *>(u"swingSlider0"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(editor.draft().profile().criteria.at(0).criteria.at(0).weight, 50.0);
    QVERIFY(!editor.findChild<QAbstractButton *>(u"useWeights"_s)->isEnabled());
    QVERIFY((*reading)->undoName().isEmpty()
            || (*reading)->workspaceSetting(u"weights/judgements/Reseller"_s)->isEmpty());
}

QTEST_MAIN(TestWeightSwing)
#include "tst_weightswing.moc"
