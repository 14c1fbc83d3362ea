#include "partnersworld.h"
#include "ui/theme/segmentedcontrol.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>

using namespace partnerscope;

using World = PartnersWorld;

class PartnersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPoolOffersAnImport()
    {
        World world(false);
        auto *action = world.find<QPushButton>("emptyStateAction");
        QList<QPushButton *> actions = world.page->findChildren<QPushButton *>(QStringLiteral("emptyStateAction"));
        const auto visible = std::ranges::find_if(actions, &QWidget::isVisible);
        QVERIFY(action && visible != actions.end());
        QTest::mouseClick(*visible, Qt::LeftButton);
        QCOMPARE(world.frame.imports, QStringList { QString() });
    }

    void columnsAreChosenAndRemembered()
    {
        World world;
        QTest::mouseClick(world.find<QPushButton>("chooseColumns"), Qt::LeftButton);
        auto *list = world.find<QListWidget>("checklist");
        list->findItems(QStringLiteral("Founded"), Qt::MatchStartsWith).first()->setCheckState(Qt::Checked);
        QVERIFY(world.frame.settings().get(setting::PartnerColumns).contains(QStringLiteral("founded")));
        QVERIFY(
            qobject_cast<PartnerTableModel *>(world.table()->model())->columns().contains(QStringLiteral("founded")));
        world.page = std::make_unique<PartnersPage>(world.workspace.session(), world.frame);
        QVERIFY(
            qobject_cast<PartnerTableModel *>(world.table()->model())->columns().contains(QStringLiteral("founded")));
    }

    void selectingOpensThePanelWithTheScore()
    {
        World world;
        world.click(0);
        QVERIFY(world.find<QWidget>("partnerContext")->isVisible());
        QCOMPARE(world.panel()->partnerName(), QStringLiteral("Bravo IT"));
        QCOMPARE(world.find<QLabel>("partnerFit")->text(), QStringLiteral("92.5"));
        QCOMPARE(world.find<QLabel>("partnerTier")->text(), QStringLiteral("Gold"));
        QTest::mouseClick(world.find<QAbstractButton>("panelClose"), Qt::LeftButton);
        QVERIFY(!world.find<QWidget>("partnerContext")->isVisible());
    }

    void aFactIsEditedInPlaceAsOneNamedEdit()
    {
        World world;
        world.page->showPartner(world.alpen);
        world.panel()->focusFact(QStringLiteral("employees"));
        auto *line = world.find<QLineEdit>("fact_employees");
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("1000"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(world.workspace.stored(world.alpen, QStringLiteral("employees")), Value { 1000.0 });
        QVERIFY(world.workspace.session().undoName().contains(QStringLiteral("Employees of Alpen Netze")));
        // The table followed: the company is first now and still the chosen one.
        const auto *model = qobject_cast<PartnerTableModel *>(world.table()->model());
        QCOMPARE(model->rowOf(world.alpen), 0);
        QCOMPARE(world.table()->currentIndex().row(), 0);
        QVERIFY(world.workspace.session().undo());
        QCOMPARE(line->text(), QStringLiteral("100"));
    }

    void undoKeysReachTheWorkspaceFromATextField()
    {
        World world;
        int undone = 0;
        const QShortcut undo(QKeySequence::Undo, world.page.get(), [&] {
            ++undone;
            QVERIFY(world.workspace.session().undo());
        });
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        world.page->showPartner(world.alpen);
        world.panel()->focusFact(QStringLiteral("employees"));
        auto *line = world.find<QLineEdit>("fact_employees");
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("7"));
        // Typed and not committed: the field takes it back itself.
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 0);
        QCOMPARE(line->text(), QStringLiteral("100"));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("70"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(world.workspace.stored(world.alpen, QStringLiteral("employees")), Value { 70.0 });
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QCOMPARE(world.workspace.stored(world.alpen, QStringLiteral("employees")), Value { 100.0 });
        QCOMPARE(line->text(), QStringLiteral("100"));
    }

    void nonsenseIsRefusedWhereItStandsAndKept()
    {
        World world;
        world.page->showPartner(world.alpen);
        world.panel()->focusFact(QStringLiteral("employees"));
        auto *line = world.find<QLineEdit>("fact_employees");
        const QString before = world.workspace.session().undoName();
        for (const QString &text : { QStringLiteral("several"), QStringLiteral("1.5") }) {
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
            QVERIFY(world.find<QLabel>("problem_employees")->isVisible());
            QCOMPARE(line->text(), text);
        }
        QCOMPARE(world.workspace.session().undoName(), before);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QStringLiteral("100"));
        QVERIFY(!world.find<QLabel>("problem_employees")->isVisible());
        line->clear();
        line->setModified(true);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!isKnown(world.workspace.stored(world.alpen, QStringLiteral("employees"))));
    }

    void everyTypeHasItsInput()
    {
        World world;
        world.page->showPartner(world.cargo);
        world.panel()->showTab(PartnerPanel::FactsTab);
        const auto buttons = [&](const char *name) {
            return world.find<SegmentedControl>(name)->findChildren<QAbstractButton *>();
        };
        QTest::mouseClick(buttons("fact_executive_sponsor").at(1), Qt::LeftButton);
        QCOMPARE(world.workspace.stored(world.cargo, QStringLiteral("executive_sponsor")), Value { true });
        QTest::mouseClick(buttons("fact_executive_sponsor").at(0), Qt::LeftButton);
        QVERIFY(!isKnown(world.workspace.stored(world.cargo, QStringLiteral("executive_sponsor"))));
        QTest::mouseClick(buttons("fact_collaboration").at(4), Qt::LeftButton);
        QCOMPARE(world.workspace.stored(world.cargo, QStringLiteral("collaboration")), Value { 3.0 });
        QVERIFY(!buttons("fact_collaboration").at(4)->toolTip().isEmpty());
        auto *money = world.find<QLineEdit>("fact_annual_revenue");
        money->setFocus();
        QTest::keyClicks(money, QStringLiteral("2500000"));
        QTest::keyClick(money, Qt::Key_Return);
        QCOMPARE(world.workspace.stored(world.cargo, QStringLiteral("annual_revenue")),
                 (Value { Money { 2500000, QStringLiteral("EUR") } }));
        auto *country = world.find<QComboBox>("fact_country")->lineEdit();
        country->setFocus();
        QTest::keyClicks(country, QStringLiteral("sweden"));
        QTest::keyClick(country, Qt::Key_Return);
        QCOMPARE(world.workspace.stored(world.cargo, QStringLiteral("country")), Value { QStringLiteral("SE") });
    }

    void severalTermsAreChips()
    {
        World world;
        world.page->showPartner(world.cargo);
        world.panel()->showTab(PartnerPanel::FactsTab);
        auto *line = world.find<QLineEdit>("fact_regions_served");
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("germany; DK"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(world.workspace.stored(world.cargo, QStringLiteral("regions_served")),
                 (Value { QStringList { QStringLiteral("DE"), QStringLiteral("DK") } }));
        QTest::keyClicks(line, QStringLiteral("Atlantis"));
        QTest::keyClick(line, Qt::Key_Return);
        const Term *term =
            world.workspace.session().schema()->vocabulary(QStringLiteral("regions"))->find(QStringLiteral("Atlantis"));
        QVERIFY(term && !term->reviewed);
        auto *chip = world.find<QAbstractButton>("fact_regions_served_DK");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(world.workspace.stored(world.cargo, QStringLiteral("regions_served")),
                     (Value { QStringList { QStringLiteral("Atlantis"), QStringLiteral("DE") } }));
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("None of them"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(world.workspace.stored(world.cargo, QStringLiteral("regions_served")), Value { QStringList {} });
    }

    void gradesAreGivenAndKept()
    {
        World world;
        world.page->showPartner(world.alpen);
        world.panel()->showTab(PartnerPanel::FactsTab);
        auto *evidence = world.find<QAbstractButton>("evidence_employees");
        QTest::keyClick(world.find<QLineEdit>("fact_employees"), Qt::Key_F2);
        auto *grade = world.find<QComboBox>("evidence_grade");
        grade->setCurrentIndex(grade->findText(QStringLiteral("Estimated")));
        QTest::keyClicks(world.find<QLineEdit>("evidence_reviewBy"), QStringLiteral("soon"));
        QTest::keyClick(world.find<QLineEdit>("evidence_reviewBy"), Qt::Key_Return);
        QVERIFY(world.find<QFrame>("evidencePopup")->isVisible()); // it says what is wrong with the day
        world.find<QLineEdit>("evidence_reviewBy")->setText(QStringLiteral("2026-09-30"));
        QTest::keyClick(world.find<QLineEdit>("evidence_reviewBy"), Qt::Key_Return);
        QTRY_VERIFY(evidence->text().contains(QStringLiteral("Estimated")));
        const Result<Partner> partner = world.workspace.session().partner(world.alpen);
        QVERIFY(partner);
        QCOMPARE(partner->facts.value(QStringLiteral("employees")).evidence.grade, Grade::Estimated);
        QCOMPARE(partner->facts.value(QStringLiteral("employees")).evidence.reviewBy, QDate(2026, 9, 30));
        QCOMPARE(partner->value(QStringLiteral("employees")), Value { 100.0 });
        // Looked at today and found right.
        QTest::keyClick(world.find<QLineEdit>("fact_employees"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(evidence->text().contains(QStringLiteral("Verified")));
        QCOMPARE(world.workspace.session().partner(world.alpen)->facts[QStringLiteral("employees")].evidence.asOf,
                 QDate(2026, 5, 14));
    }

    void termsAreChosenByKeyboardAlone()
    {
        World world;
        world.page->showPartner(world.cargo);
        world.panel()->showTab(PartnerPanel::FactsTab);
        auto *line = world.find<QLineEdit>("fact_regions_served");
        line->setFocus();
        const auto stored = [&] { return world.workspace.stored(world.cargo, QStringLiteral("regions_served")); };
        auto *list = line->findChild<QListWidget *>(QStringLiteral("termDropDownList"));
        QVERIFY(list);
        QTest::keyClicks(line, QStringLiteral("swe"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentItem()->text().left(6), QStringLiteral("Sweden"));
        QTest::keyClick(line, Qt::Key_Return); // the first match, without an arrow
        QCOMPARE(stored(), (Value { QStringList { QStringLiteral("SE") } }));
        QVERIFY(!list->isVisible());
        QTest::keyClick(line, Qt::Key_Down); // everything, as it stands above each other
        QVERIFY(list->isVisible());
        const auto *regions = world.workspace.session().schema()->vocabulary(QStringLiteral("regions"));
        QCOMPARE(list->count(), static_cast<int>(regions->terms().size()) + 1); // and "None of them"
        int indented = 0;
        for (int i = 0; i < list->count(); ++i)
            indented += list->item(i)->text().startsWith(QStringLiteral("    ")) ? 1 : 0;
        QVERIFY(indented > 0);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QTest::keyClicks(line, QStringLiteral("den"));
        const QString first = list->currentItem()->text();
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(list->currentItem()->text() != first);
        QTest::keyClick(line, Qt::Key_Up);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(stored(), (Value { QStringList { QStringLiteral("DK"), QStringLiteral("SE") } }));
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClick(line, Qt::Key_Backspace);
        QVERIFY(!isKnown(stored()));
        QCOMPARE(world.workspace.session().undoName(), QStringLiteral("Clear Regions served of Cargo Data"));
    }

    void aSelectionIsChangedAsOneStep()
    {
        World world;
        world.table()->selectAll();
        QTest::mouseClick(world.find<QPushButton>("bulkEdit"), Qt::LeftButton);
        auto *bar = world.find<QWidget>("bulkEditBar");
        QVERIFY(bar->isVisible());
        auto *owner = bar->findChild<QLineEdit *>(QStringLiteral("fact_owner"));
        QVERIFY(owner); // what is wanted most stands there first
        QVERIFY(!world.find<QPushButton>("bulkApply")->isEnabled());
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("A. Brandt"));
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(world.find<QLabel>("bulkPreview")->text(), QStringLiteral("3 of 3 selected companies change."));
        // Nothing of it is in the workspace yet that could be undone there.
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        world.page->addAction(&undo);
        QSignalSpy undone(&undo, &QAction::triggered);
        QTest::keyClick(owner, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 0);
        QCOMPARE(owner->text(), QStringLiteral("A. Brandt"));
        QTest::keyClick(owner, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world.workspace.stored(world.alpen, QStringLiteral("owner")),
                     Value { QStringLiteral("A. Brandt") });
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(world.workspace.session().undoName(), QStringLiteral("Set Owner of 3 companies"));
        QVERIFY(world.workspace.session().undo());
        for (const PartnerId partner : { world.alpen, world.bravo, world.cargo })
            QVERIFY(!isKnown(world.workspace.stored(partner, QStringLiteral("owner"))));
    }

    void termsAreAddedToAndRemovedFromASelection()
    {
        World world;
        Session &session = world.workspace.session();
        const QString key = QStringLiteral("regions_served");
        const auto set = [&](PartnerId partner, const QStringList &codes) {
            world.workspace.edit(QStringLiteral("Set"), [&](Edit &edit) {
                return edit.setFact(partner, key, { codes, session.ownEvidence() });
            });
        };
        set(world.alpen, { QStringLiteral("DE"), QStringLiteral("FR") });
        set(world.bravo, { QStringLiteral("FR") });
        const std::vector<PartnerId> all { world.alpen, world.bravo, world.cargo };
        const auto run = [&](const BulkChange &change) {
            ChangeJob job(session, bulkEdit(session, all, change));
            QSignalSpy finished(&job, &Job::finished);
            job.start();
            return finished.wait() && job.result().has_value();
        };
        BulkChange change;
        change.kind = BulkChange::Kind::AddTerms;
        change.attribute = key;
        change.value = QStringList { QStringLiteral("DE") };
        change.evidence = session.ownEvidence();
        QCOMPARE(previewBulk(session, all, change).changed, 2);
        QVERIFY(run(change));
        QCOMPARE(world.workspace.stored(world.bravo, key),
                 (Value { QStringList { QStringLiteral("DE"), QStringLiteral("FR") } }));
        QCOMPARE(world.workspace.stored(world.cargo, key), (Value { QStringList { QStringLiteral("DE") } }));
        change.kind = BulkChange::Kind::RemoveTerms;
        const BulkPreview preview = previewBulk(session, all, change);
        QCOMPARE(preview.changed, 3);
        QVERIFY(run(change));
        QCOMPARE(world.workspace.stored(world.alpen, key), (Value { QStringList { QStringLiteral("FR") } }));
        QVERIFY(!isKnown(world.workspace.stored(world.cargo, key)));
        change = {};
        change.kind = BulkChange::Kind::ReviewBy; // of everything that is known
        change.reviewBy = QDate(2026, 12, 31);
        QCOMPARE(previewBulk(session, all, change).changed, 3);
        QVERIFY(run(change));
        const Partner reviewed = *session.partner(world.alpen);
        for (const Fact &fact : reviewed.facts)
            QCOMPARE(fact.evidence.reviewBy, QDate(2026, 12, 31));
        QCOMPARE(previewBulk(session, all, change).changed, 0);
        QVERIFY(session.undo());
        QVERIFY(!session.partner(world.alpen)->facts[key].evidence.reviewBy.isValid());
    }

    void returnAndDoubleClickOpenThePage()
    {
        World world;
        world.click(1);
        QTest::keyClick(world.table(), Qt::Key_Return);
        QCOMPARE(world.frame.openedPartnerPages.size(), 1);
        QCOMPARE(world.frame.openedAmong.size(), std::size_t { 3 });
        QCOMPARE(world.frame.openedAmong[1], world.frame.openedPartnerPages.first());
        QTest::mouseClick(world.find<QPushButton>("openPartnerPage"), Qt::LeftButton);
        QCOMPARE(world.frame.openedPartnerPages.size(), 2);
    }

    void deleteKeyRemovesAndTheMessageBringsBack()
    {
        World world;
        world.click(2);
        QTest::keyClick(world.table(), Qt::Key_Delete);
        QCOMPARE(world.table()->model()->rowCount(), 2);
        QVERIFY(world.frame.fakePrompts().asked.isEmpty());
        QCOMPARE(world.frame.messages.size(), 1);
        QVERIFY(world.frame.messages.first().text.contains(QStringLiteral("Alpen Netze")));
        world.frame.messages.first().run();
        QCOMPARE(world.table()->model()->rowCount(), 3);
        QCOMPARE(world.workspace.stored(world.alpen, QStringLiteral("employees")), Value { 100.0 });
    }

    void newPartnerIsAskedForItsNameAndOpened()
    {
        World world;
        QTest::mouseClick(world.find<QPushButton>("newPartner"), Qt::LeftButton);
        QCOMPARE(world.table()->model()->rowCount(), 3); // cancelled
        world.frame.fakePrompts().nextText = QStringLiteral("Delta & Söhne");
        QTest::mouseClick(world.find<QPushButton>("newPartner"), Qt::LeftButton);
        QCOMPARE(world.table()->model()->rowCount(), 4);
        QCOMPARE(world.panel()->partnerName(), QStringLiteral("Delta & Söhne"));
        QVERIFY(world.frame.errors.isEmpty());
    }

    void peopleAreAddedChangedAndRemoved()
    {
        World world;
        world.page->showPartner(world.alpen);
        world.panel()->showTab(PartnerPanel::PeopleTab);
        QTest::mouseClick(world.find<QPushButton>("addPerson"), Qt::LeftButton);
        QTest::mouseClick(world.find<QPushButton>("contact_save"), Qt::LeftButton);
        QVERIFY(world.workspace.session().contacts(world.alpen)->isEmpty()); // no name yet, and the form says so
        QTest::keyClicks(world.find<QLineEdit>("contact_name"), QStringLiteral("Ingrid <i>Ekelund</i>"));
        world.find<QCheckBox>("contact_champion")->click();
        QTest::mouseClick(world.find<QPushButton>("contact_save"), Qt::LeftButton);
        QTRY_COMPARE(world.workspace.session().contacts(world.alpen)->size(), 1);
        const Contact contact = world.workspace.session().contacts(world.alpen)->first();
        QVERIFY(contact.champion);
        const QList<QLabel *> labels = world.panel()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::mouseClick(
            world.find<QAbstractButton>(qPrintable(QStringLiteral("removePerson_%1").arg(contact.id.value))),
            Qt::LeftButton);
        QTRY_VERIFY(world.workspace.session().contacts(world.alpen)->isEmpty());
        QVERIFY(world.frame.messages.last().text.contains(QStringLiteral("Ingrid")));
    }

    void engagementsAreAdded()
    {
        World world;
        world.page->showPartner(world.alpen);
        world.panel()->showTab(PartnerPanel::ResultsTab);
        QTest::mouseClick(world.find<QPushButton>("addEngagement"), Qt::LeftButton);
        QTest::keyClicks(world.find<QLineEdit>("engagement_agreedOn"), QStringLiteral("soon"));
        QTest::mouseClick(world.find<QPushButton>("engagement_save"), Qt::LeftButton);
        QVERIFY(world.workspace.session().engagements(world.alpen)->isEmpty());
        world.find<QLineEdit>("engagement_agreedOn")->setText(QStringLiteral("2026-02-01"));
        world.find<QLineEdit>("engagement_endedOn")->setText(QStringLiteral("2026-03-01"));
        QTest::mouseClick(world.find<QPushButton>("engagement_save"), Qt::LeftButton);
        QTest::qWait(0);
        QVERIFY(world.workspace.session().engagements(world.alpen)->isEmpty()); // it does not end without a reason
        world.find<QLineEdit>("engagement_outcome")->setText(QStringLiteral("no deal"));
        QTest::mouseClick(world.find<QPushButton>("engagement_save"), Qt::LeftButton);
        QTRY_COMPARE(world.workspace.session().engagements(world.alpen)->size(), 1);
        QCOMPARE(world.workspace.session().engagements(world.alpen)->first().category, QStringLiteral("channel"));
    }

    void aListOfSomebodyElseIsShownUnderItsTitle()
    {
        World world;
        world.page->showPartners({ world.alpen, world.cargo }, QStringLiteral("Without a champion"));
        QCOMPARE(world.table()->model()->rowCount(), 2);
        auto *chip = world.find<QAbstractButton>("listChip");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(world.table()->model()->rowCount(), 3);
        Filter filter;
        filter.search = QStringLiteral("nothing like this");
        world.page->showFilter(filter);
        QCOMPARE(world.count(), QStringLiteral("0 of 3"));
        world.page->showPartner(world.cargo); // a filter never hides what was asked for
        QCOMPARE(world.panel()->partner(), world.cargo);
        QCOMPARE(world.table()->model()->rowCount(), 3);
    }

    void goesOnAShortlistFromThePanel()
    {
        World world;
        world.page->showPartner(world.bravo);
        world.frame.fakePrompts().nextText = QStringLiteral("Nordics");
        QMenu *menu = world.find<QPushButton>("addToShortlist")->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(QStringLiteral("newShortlist"))->trigger();
        const Result<QList<Shortlist>> lists = world.workspace.session().shortlists();
        QVERIFY(lists && lists->size() == 1);
        QCOMPARE(lists->first().entries.at(0).partner, world.bravo);
        QVERIFY(!lists->first().entries.at(0).rationale.isEmpty());
        QCOMPARE(lists->first().profile, QStringLiteral("Reseller@1"));
    }

    void everyControlHasANameForScreenReaders()
    {
        World world;
        world.page->showPartner(world.bravo);
        world.panel()->showTab(PartnerPanel::FactsTab);
        const QList<QWidget *> widgets = world.page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isControl = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
            if (!isControl || !widget->isVisible() || qobject_cast<const QComboBox *>(widget->parentWidget()))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
        }
    }
};

QTEST_MAIN(PartnersPageTest)
#include "tst_partnerspage.moc"
