#include "partnerpageworld.h"
#include "ui/editors/partnerhistory.h"

#include <QComboBox>
#include <QLineEdit>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct World : PartnerPageWorld {
    /// What the History tab says, line by line, without what merely builds the page.
    [[nodiscard]] QStringList history() const
    {
        page->showTab(PartnerPage::HistoryTab);
        QStringList texts;
        for (const QLabel *label : page->findChild<PartnerHistory *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    /// The line that follows `text`.
    [[nodiscard]] QString originOf(const QString &text) const
    {
        const QStringList texts = history();
        const qsizetype at = texts.indexOf(text);
        return at < 0 ? u"(not told: %1)"_s.arg(texts.join(u" / "_s)) : texts.value(at + 1);
    }
    void choose(const QString &combo, const QString &text) const
    {
        auto *box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findText(text));
        QCOMPARE(box->currentText(), text);
    }
};
} // namespace

class PartnerHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void engagementsAreTold()
    {
        World world;
        world.workspace.addEngagement(world.alpen, u"recruit"_s);
        const EngagementId id = world.session().engagements(world.alpen)->first().id;
        world.page->showTab(PartnerPage::RelationsTab);
        world.press(u"editEngagement_%1"_s.arg(id.value));
        QTRY_VERIFY(world.page->findChild<QComboBox *>(u"engagement_stage"_s));
        world.choose(u"engagement_stage"_s, u"6. Sell"_s);
        world.find<QLineEdit>(u"engagement_owner"_s)->setText(u"B. Frost"_s);
        world.press(u"engagement_save"_s);
        QTRY_COMPARE(world.session().engagements(world.alpen)->first().stage, u"sell"_s);
        const QString text = u"Engagement as Reseller: Stage: Recruit → Sell; Owner: B. Frost"_s;
        QVERIFY2(world.originOf(text).startsWith(u"Ada · "_s), qPrintable(world.originOf(text)));
        QVERIFY(world.history().contains(u"Engagement as Reseller: added (Stage: Recruit)"_s));
    }

    void peopleAreToldUntilTheyAreErased()
    {
        World world;
        Contact person;
        person.partner = world.alpen;
        person.name = u"Ingrid Ekelund"_s;
        person.traits.seniority = u"director"_s;
        world.workspace.addContact(person);
        person = world.session().contacts(world.alpen)->first();
        person.leftOn = QDate(2026, 4, 30);
        world.workspace.edit(u"Import leavers.csv"_s, [&](Edit &edit) -> Result<> {
            const Result<ContactId> saved = edit.saveContact(person);
            return saved ? Result<>() : Result<>(saved.failure());
        });
        const QString left =
            u"Ingrid Ekelund: Left on: %1"_s.arg(QLocale().toString(person.leftOn, QLocale::ShortFormat));
        QVERIFY2(world.originOf(left).endsWith(u"Import leavers.csv"_s), qPrintable(world.originOf(left)));
        QVERIFY(world.history().contains(u"Ingrid Ekelund: added (Seniority: Director)"_s));
        QVERIFY(world.session().erasePerson(person.id));
        QVERIFY(!world.history().join(u'\n').contains(u"Ekelund"_s));
    }

    void mergedCompaniesAreTold()
    {
        World world;
        world.workspace.edit(u"Set"_s, [&](Edit &edit) {
            return edit.setFact(world.bravo, u"employees"_s, { 950.0, world.session().ownEvidence() });
        });
        world.workspace.edit(u"Merge Bravo IT into Alpen Netze"_s, [&](Edit &edit) {
            PartnerMerge merge;
            merge.keep = world.alpen;
            merge.other = world.bravo;
            return edit.mergePartners(merge);
        });
        world.page->showTab(PartnerPage::HistoryTab);
        const auto said = world.page->findChildren<QAbstractButton *>();
        const auto folded = std::ranges::find_if(
            said, [](const QAbstractButton *button) { return button->text().contains(u"of Bravo IT"_s); });
        if (folded != said.end()) // many facts of one moment are folded
            QTest::mouseClick(*folded, Qt::LeftButton);
        const QStringList texts = world.history();
        QVERIFY2(texts.contains(u"Employees: 900 → 950"_s), qPrintable(texts.join(u'\n')));
        QVERIFY(texts.join(u'\n').contains(u"Bravo IT, now part of this company"_s));
        QLineEdit *search = world.find<QLineEdit>(u"historySearch"_s);
        search->setText(u"bravo"_s);
        QVERIFY(!world.history().join(u'\n').contains(u"recorded as 100"_s));
        QVERIFY(world.history().join(u'\n').contains(u"Bravo IT"_s));
    }

    void whatHappensWhileOneLooksIsShown()
    {
        World world;
        const qsizetype before = world.history().size();
        world.workspace.addEngagement(world.alpen, u"onboard"_s);
        QCOMPARE(world.history().size(), before + 2);
        QVERIFY(world.session().undo());
        // The engagement was there; that it is gone again is told, too.
        QVERIFY(world.history().contains(u"Engagement as Reseller: removed"_s));
        world.page->showPartner(world.cargo, {});
        QVERIFY(!world.history().join(u'\n').contains(u"Engagement"_s));
    }
};

QTEST_MAIN(PartnerHistoryTest)
#include "tst_partnerhistory.moc"
