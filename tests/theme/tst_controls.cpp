#include "ui/theme/applytheme.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace partnerscope;

class ControlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Scheme::Light)); }

    void controlsShareOneHeight()
    {
        const Button primary(ButtonKind::Primary, "plus"_L1, u"New partner"_s);
        const QLineEdit edit;
        const QComboBox combo;
        const QSpinBox spin;
        const SegmentedControl segments({ u"One"_s, u"Two"_s });
        QCOMPARE(primary.sizeHint().height(), metric::Control);
        QCOMPARE(edit.sizeHint().height(), metric::Control);
        QCOMPARE(combo.sizeHint().height(), metric::Control);
        QCOMPARE(spin.sizeHint().height(), metric::Control);
        QCOMPARE(segments.sizeHint().height(), metric::Control);
        QCOMPARE(Chip(u"x"_s).sizeHint().height(), metric::ChipHeight);
    }

    void spinBoxArrowsWork()
    {
        QSpinBox spin;
        spin.resize(80, metric::Control);
        spin.show();
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(70, 7));
        QCOMPARE(spin.value(), 1);
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(70, 21));
        QCOMPARE(spin.value(), 0);
    }

    void theWheelChangesNoFieldThatHasNoKeyboard()
    {
        QWidget page;
        auto *combo = new QComboBox(&page);
        combo->addItems({ u"One"_s, u"Two"_s, u"Three"_s });
        auto *spin = new QSpinBox(&page);
        spin->move(0, 60);
        page.show();
        const auto wheel = [](QWidget *field) {
            QWheelEvent event(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &event);
            return event.isAccepted();
        };
        QVERIFY(!wheel(combo)); // it is the page's, to scroll
        QVERIFY(!wheel(spin));
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(spin->value(), 0);
        QVERIFY((combo->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        combo->setFocus();
        QVERIFY(wheel(combo));
        QCOMPARE(combo->currentIndex(), 1);
    }

    void chipTogglesAndCloses()
    {
        Chip chip(u"Region: DACH"_s);
        chip.setClosable(true);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy closed(&chip, &Chip::closeRequested);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, 12));
        QVERIFY(chip.isChecked());
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, 12));
        QCOMPARE(closed.count(), 1);
        QVERIFY2(chip.isChecked(), "closing must not toggle");
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(closed.count(), 2);
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(!chip.isChecked());
    }

    void segmentsAreExclusive()
    {
        SegmentedControl control({ u"Heat map"_s, u"Map"_s, u"List"_s });
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.show();
        QCOMPARE(control.currentIndex(), 0);
        const auto buttons = control.findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(control.currentIndex(), 2);
        QVERIFY(QTest::qWaitForWindowActive(&control));
        buttons.at(2)->setFocus();
        QTest::keyClick(buttons.at(2), Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(changed.count(), 2);
        control.setCurrentIndex(7);
        QCOMPARE(control.currentIndex(), 1);
        // Chosen by the program, the keyboard goes along: its frame stands around what is chosen.
        control.setCurrentIndex(0);
        QVERIFY(buttons.at(0)->hasFocus());
    }

    void messageBarSaysWhatItMeans()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showError({ ErrorCode::Io, u"<b>The file</b> cannot be read."_s, {} }, u"Try again"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"<b>The file</b> cannot be read."_s);
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(bar.accessibleName(), bar.text());
        QCOMPARE(bar.tone(), Tone::Critical);
        QSignalSpy acted(&bar, &MessageBar::actionTriggered);
        QSignalSpy closed(&bar, &MessageBar::closed);
        QTest::mouseClick(bar.findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QTest::mouseClick(bar.findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
        bar.showMessage(Tone::Info, u"Done."_s);
        QVERIFY(bar.findChild<QPushButton *>(u"messageAction"_s)->isHidden());
    }

    void messagesLeaveUnlessAttended()
    {
        QWidget window;
        window.resize(600, 400);
        int top = 20;
        const auto bar = [&] {
            auto *made = new MessageBar(&window);
            made->setGeometry(20, top, 560, 40);
            made->setLeaving(150, 300);
            top += 60;
            return made;
        };
        MessageBar *caution = bar();
        MessageBar *read = bar();
        MessageBar *focused = bar();
        MessageBar *told = bar();
        MessageBar *offered = bar();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        caution->showMessage(Tone::Caution, u"Look here."_s);
        read->showMessage(Tone::Info, u"Read me."_s);
        focused->showMessage(Tone::Positive, u"Done."_s, u"Undo"_s);
        told->showMessage(Tone::Info, u"Told."_s);
        offered->showMessage(Tone::Positive, u"Done."_s, u"Undo"_s);
        QTest::mouseMove(read, read->rect().center());
        focused->findChild<QPushButton *>(u"messageAction"_s)->setFocus();
        QTRY_VERIFY(told->isHidden() && offered->isHidden());
        QVERIFY(!caution->isHidden() && !read->isHidden() && !focused->isHidden());
        QTest::mouseMove(&window, QPoint(5, 5));
        focused->findChild<QPushButton *>(u"messageAction"_s)->clearFocus();
        QTRY_VERIFY(read->isHidden() && focused->isHidden());
        QVERIFY(!caution->isHidden());
    }

    void searchFieldClearsFirst()
    {
        SearchField field(u"Search"_s);
        field.show();
        QSignalSpy down(&field, &SearchField::leftDownward);
        QTest::keyClicks(&field, u"data"_s);
        QCOMPARE(field.text(), u"data"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(down.count(), 1);
    }

    void figureTileOpensItsList()
    {
        FigureTile tile(u"Pool"_s);
        tile.setFigure(u"412"_s, u"companies"_s);
        tile.setChange(u"+18 since last quarter"_s, Tone::Positive);
        tile.resize(240, tile.sizeHint().height());
        tile.show();
        QCOMPARE(tile.accessibleName(), u"Pool: 412 companies"_s);
        QSignalSpy activated(&tile, &FigureTile::activated);
        QTest::mouseClick(&tile, Qt::LeftButton);
        QCOMPARE(activated.count(), 0);
        tile.setActivatable(true);
        QTest::mouseClick(&tile, Qt::LeftButton);
        QTest::keyClick(&tile, Qt::Key_Return);
        QCOMPARE(activated.count(), 2);
    }

    void headerAndPanel()
    {
        PageHeader header(u"Norrviken Data"_s);
        header.setBreadcrumb(u"Partners"_s);
        header.resize(800, metric::PageHeader);
        header.show();
        QSignalSpy up(&header, &PageHeader::breadcrumbActivated);
        QTest::mouseClick(header.findChild<QPushButton *>(u"breadcrumb"_s), Qt::LeftButton);
        QCOMPARE(up.count(), 1);

        ContextPanel panel(u"Norrviken Data"_s);
        panel.setContent(new TextLabel(TextRole::Body, u"one"_s));
        panel.setContent(new TextLabel(TextRole::Body, u"two"_s));
        panel.resize(metric::ContextPanel, 400);
        panel.show();
        QSignalSpy closing(&panel, &ContextPanel::closeRequested);
        QTest::mouseClick(panel.findChild<QToolButton *>(u"panelClose"_s), Qt::LeftButton);
        QTest::keyClick(&panel, Qt::Key_Escape);
        QCOMPARE(closing.count(), 2);
    }

    void emptyStateOffersOneAction()
    {
        EmptyState state("partners"_L1, u"No companies yet."_s, u"Import a list"_s);
        state.resize(600, 400);
        state.show();
        QSignalSpy acted(&state, &EmptyState::actionTriggered);
        QTest::mouseClick(state.findChild<QPushButton *>(u"emptyStateAction"_s), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
    }
};

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
