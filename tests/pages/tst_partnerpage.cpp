#include "partnerpageworld.h"
#include "ui/charts/waterfallview.h"
#include "ui/editors/partnerparts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
using World = PartnerPageWorld;

Contact person(PartnerId partner, const QString &name)
{
    Contact contact;
    contact.partner = partner;
    contact.name = name;
    contact.email = u"ingrid.ekelund@alpen.example"_s;
    contact.retainUntil = QDate(2026, 1, 1);
    contact.lawfulBasis = u"consent"_s;
    return contact;
}
} // namespace

class PartnerPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headTellsTierFitKnownStageAndOwner()
    {
        World world;
        world.workspace.addEngagement(world.alpen, u"sell"_s);
        QVERIFY(world.figure(u"headTier"_s).contains(u"No tier"_s));
        QVERIFY(world.figure(u"headKnown"_s).contains(u"100 %"_s));
        QVERIFY(world.figure(u"headStage"_s).contains(u"Sell"_s));
        QVERIFY(world.figure(u"headOwner"_s).contains(u"Nobody"_s));
        world.workspace.edit(u"Set"_s, [&](Edit &edit) {
            return edit.setFact(world.alpen, u"owner"_s, { u"A. Brandt"_s, world.session().ownEvidence() });
        });
        QVERIFY(world.figure(u"headOwner"_s).contains(u"A. Brandt"_s));
    }

    void everyProfileInForceHasItsFit()
    {
        World world;
        const ProfileId first = world.session().measuringProfile();
        const ProfileId second = world.workspace.addProfile(u"Second"_s); // measures from now on
        QVERIFY(world.figure(u"headFit_%1"_s.arg(first.value)).contains(u"32.5"_s));
        QVERIFY(world.figure(u"headFit_%1"_s.arg(second.value)).contains(u"32.5"_s));
        QTest::mouseClick(world.find<QWidget>(u"headFit_%1"_s.arg(first.value))->findChild<QPushButton *>(),
                          Qt::LeftButton);
        QTRY_COMPARE(world.session().measuringProfile(), first);
    }

    void scoreOfOneEqualsScoreAmongAll()
    {
        World world;
        const ProfileId profile = world.session().measuringProfile();
        const Result<std::shared_ptr<const Scores>> all = world.session().scores(profile);
        QVERIFY(all);
        for (const PartnerId partner : { world.alpen, world.bravo, world.cargo }) {
            const Result<std::shared_ptr<const Scores>> one = world.session().scoresOfOne(profile, partner);
            QVERIFY(one);
            const std::size_t row = *(*all)->pool->rowOf(partner);
            QCOMPARE((*one)->sheet.fitSum[0], (*all)->sheet.fitSum[row]);
            QCOMPARE((*one)->sheet.low(0), (*all)->sheet.low(row));
            QVERIFY((*one)->sheet.status[0] == (*all)->sheet.status[row]);
        }
        QVERIFY(!world.session().scoresOfOne(profile, { 99 }));
    }

    void listIsGoneThrough()
    {
        World world;
        world.page->showPartner(world.bravo, { world.alpen, world.bravo, world.cargo });
        QCOMPARE(world.find<QLabel>(u"partnerPlace"_s)->text(), u"2 of 3"_s);
        world.press(u"nextPartner"_s);
        QCOMPARE(world.page->parts()->partner(), world.cargo);
        QVERIFY(!world.find<QAbstractButton>(u"nextPartner"_s)->isEnabled());
        QTest::keyClick(world.page.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(world.page->parts()->partner(), world.bravo);
        QTest::keyClick(world.page.get(), Qt::Key_Escape);
        QCOMPARE(world.frame.openedPartners, QList<PartnerId> { world.bravo });
    }

    void waterfallLeadsToTheFact()
    {
        World world;
        auto *waterfall = world.find<WaterfallView>(u"whyWaterfall"_s);
        QCOMPARE(waterfall->data().rows.size(), 2);
        Q_EMIT waterfall->rowActivated(0);
        QCOMPARE(world.find<QTabWidget>(u"partnerPageTabs"_s)->currentIndex(), int(PartnerPage::FactsTab));
        QVERIFY(world.find<QLineEdit>(u"fact_employees"_s)->isVisible());
    }

    void factsAreEditedWithTheKeyboard()
    {
        World world;
        world.page->focusFact(u"employees"_s);
        auto *line = world.find<QLineEdit>(u"fact_employees"_s);
        line->selectAll();
        QTest::keyClicks(line, u"250"_s);
        QTest::keyClick(line, Qt::Key_Down); // on to the next, which takes what was typed
        line->clearFocus();
        QCOMPARE(world.workspace.stored(world.alpen, u"employees"_s), Value { 250.0 });
        world.press(u"verify_collaboration"_s);
        const Fact fact = world.session().partner(world.alpen)->facts[u"collaboration"_s];
        QCOMPARE(fact.evidence.recordedBy, u"Ada"_s);
        QCOMPARE(world.session().undoName(), u"Verify Collaborative attitude of Alpen Netze"_s);
    }

    void relationsAreSeenFromBothSides()
    {
        World world;
        world.page->showTab(PartnerPage::RelationsTab);
        world.press(u"addRelation"_s);
        auto *kind = world.find<QComboBox>(u"relation_kind"_s);
        kind->setCurrentIndex(kind->findText(u"Belongs to"_s));
        QTest::keyClicks(world.find<QLineEdit>(u"relation_other"_s), u"Nobody we know"_s);
        world.press(u"relation_save"_s);
        QTest::qWait(0);
        QVERIFY(world.session().relations()->isEmpty()); // and what was typed is still there
        QCOMPARE(world.find<QLineEdit>(u"relation_other"_s)->text(), u"Nobody we know"_s);
        world.find<QLineEdit>(u"relation_other"_s)->setText(u"Bravo IT"_s);
        world.press(u"relation_save"_s);
        QTRY_COMPARE(world.session().relations()->size(), 1);
        const Relation relation = world.session().relations()->first();
        QCOMPARE(relation.partner, world.bravo);
        QVERIFY(relation.kind == RelationKind::ParentOf);
        QCOMPARE(world.session().undoName(), u"Add relation of Alpen Netze"_s);
        world.press(u"openRelation_%1"_s.arg(relation.id.value));
        QTRY_COMPARE(world.frame.openedPartnerPages, QList<PartnerId> { world.bravo });
        // The same from there would be a ring: it says so, and keeps the form.
        world.page->showPartner(world.bravo, {});
        world.press(u"addRelation"_s);
        kind = world.find<QComboBox>(u"relation_kind"_s);
        kind->setCurrentIndex(kind->findText(u"Belongs to"_s));
        world.find<QLineEdit>(u"relation_other"_s)->setText(u"Alpen Netze"_s);
        world.press(u"relation_save"_s);
        QTRY_COMPARE(world.frame.errors.size(), 1);
        QVERIFY(world.find<QLineEdit>(u"relation_other"_s)->isEnabled());
    }

    void outcomesAndNotesAreKept()
    {
        World world;
        world.page->showTab(PartnerPage::RelationsTab);
        world.press(u"addOutcome"_s);
        world.find<QLineEdit>(u"outcome_recruitedOn"_s)->setText(u"2025-03-01"_s);
        world.find<QLineEdit>(u"outcome_firstDealOn"_s)->setText(u"2025-06-09"_s);
        world.find<QLineEdit>(u"outcome_satisfaction"_s)->setText(u"200"_s);
        world.find<QLineEdit>(u"outcome_cost"_s)->setText(u"12500 usd"_s);
        world.press(u"outcome_save"_s);
        QTest::qWait(0);
        QVERIFY(world.session().recruitments()->isEmpty());
        world.find<QLineEdit>(u"outcome_satisfaction"_s)->setText(u"81"_s);
        world.press(u"outcome_save"_s);
        QTRY_COMPARE(world.session().recruitments()->size(), 1);
        const Recruitment outcome = world.session().recruitments()->first();
        QCOMPARE(outcome.profile, u"Reseller"_s);
        QCOMPARE(outcome.version, 1);
        QCOMPARE(outcome.enablementCost, std::optional(Money { 12500, u"USD"_s }));
        world.page->showTab(PartnerPage::NotesTab);
        world.press(u"addNote"_s);
        auto *text = world.find<QPlainTextEdit>(u"note_text"_s);
        QTest::keyClicks(text, u"Call them <b>soon</b>"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, u"in May"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world.session().notes()->size(), 1);
        const Note note = world.session().notes()->first();
        QCOMPARE(note.text, u"Call them <b>soon</b>\nin May"_s);
        QCOMPARE(note.author, u"Ada"_s);
    }

    void historyTellsWhoWhenAndFromWhere()
    {
        World world;
        world.workspace.edit(u"Import"_s, [&](Edit &edit) {
            Evidence evidence { u"partners.csv"_s, QDate(2026, 5, 1), Grade::SelfReported, u"Grace"_s, {}, {} };
            return edit.setFact(world.alpen, u"employees"_s, { 140.0, evidence });
        });
        world.page->showTab(PartnerPage::HistoryTab);
        QStringList texts;
        for (const QLabel *label : world.page->parts()->parent()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        QVERIFY(texts.contains(u"Employees: 100 → 140"_s));
        const qsizetype at = texts.indexOf(u"Employees: 100 → 140"_s);
        QVERIFY2(texts[at + 1].startsWith(u"Grace · "_s) && texts[at + 1].contains(u"partners.csv"_s),
                 qPrintable(texts[at + 1]));
    }

    void aPersonIsErasedAfterAQuestion()
    {
        World world;
        world.workspace.addContact(person(world.alpen, u"Ingrid Ekelund"_s));
        world.page->showTab(PartnerPage::PeopleTab);
        const QString id = QString::number(world.session().contacts()->first().id.value);
        world.press(u"editPerson_"_s + id);
        QTRY_VERIFY(world.page->findChild<QAbstractButton *>(u"contact_erase"_s));
        world.press(u"contact_erase"_s);
        QTRY_COMPARE(world.frame.fakePrompts().asked.size(), 1); // declined: nothing happens
        QCOMPARE(world.session().contacts()->size(), 1);
        world.frame.fakePrompts().nextConfirm = true;
        world.press(u"contact_erase"_s);
        QTRY_VERIFY(!world.frame.messages.isEmpty());
        QVERIFY2(world.frame.messages.last().kind == MessageKind::Done, qPrintable(world.frame.messages.last().text));
        QVERIFY(world.session().contacts()->isEmpty());
        QFile file(world.session().path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Ekelund"));
    }

    void readOnlyShowsEverythingAndChangesNothing()
    {
        World world;
        const QString path = world.session().path();
        world.page.reset();
        QVERIFY(world.session().close());
        Result<std::unique_ptr<Session>> reader = Session::open(path, OpenMode::ReadOnly);
        QVERIFY(reader);
        PartnerPage page(**reader, world.frame);
        page.show();
        page.showPartner(world.alpen, {});
        for (const char *name : { "addPerson", "addRelation", "addNote", "addOutcome", "addEngagement" })
            QVERIFY2(!page.findChild<QPushButton *>(QLatin1StringView(name))->isEnabled(), name);
        QVERIFY(!page.findChild<QLineEdit *>(u"fact_employees"_s)->isEnabled());
        QVERIFY(world.frame.errors.isEmpty());
    }
};

QTEST_MAIN(PartnerPageTest)
#include "tst_partnerpage.moc"
