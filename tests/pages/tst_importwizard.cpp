#include "importworld.h"
#include "ui/charts/roles.h"
#include "ui/editors/partnerpanel.h"
#include "ui/models/importconflictsmodel.h"
#include "ui/models/importtextsmodel.h"
#include "ui/theme/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace partnerscope;

/// What the page offers beside the plan: columns and their texts, conflicts, problems, lists that come again.
class ImportWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnSaysHowItsCellsAreRead()
    {
        ImportWorld world;
        world.planned([&] {
            world.page->begin(world.write(QStringLiteral("sizes.csv"),
                                          "Firma;Umsatz;Mitarbeiter;Seit\nA;12,4 EUR;51-200;03/04/2024\n"
                                          "B;3,1 EUR;k.A.;05/06/2024\nC;7 EUR;viele;01/02/2024\n"));
        });
        world.openColumn(1);
        QVERIFY(world.find<QWidget>("importColumnPanel")->isVisible());
        QCOMPARE(world.find<QLabel>("importColumnTitle")->text(), QStringLiteral("Umsatz → Annual revenue"));
        QVERIFY(world.find<QComboBox>("columnFactor")->isVisible()
                && !world.find<QComboBox>("columnDates")->isVisible());
        world.choose("columnFactor", QStringLiteral("Millions"));
        const QAbstractItemModel *samples = world.find<QTableView>("importSamples")->model();
        QTRY_COMPARE(samples->index(0, 1).data().toString(), QStringLiteral("12400000 EUR"));
        world.openColumn(2);
        QCOMPARE(samples->index(0, 1).data().toString(), QStringLiteral("126"));
        world.choose("columnBands", QStringLiteral("Their upper end"));
        QTRY_COMPARE(samples->index(0, 1).data().toString(), QStringLiteral("200"));
    }

    void textsThatCannotBeReadAreDecided()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        QCOMPARE(world.page->currentPlan()->problemCount, std::size_t { 2 });
        world.openColumn(2);
        auto *texts = world.find<QTableView>("importTexts");
        QCOMPARE(texts->model()->rowCount(), 1);
        QCOMPARE(texts->model()->index(0, 0).data().toString(), QStringLiteral("viele"));
        // A number of one's own, typed.
        texts->setFocus();
        texts->setCurrentIndex(texts->model()->index(0, ImportTextsModel::MeansColumn));
        QTest::keyClick(texts, Qt::Key_F2);
        auto *field = texts->findChild<QComboBox *>(QStringLiteral("importChoice"));
        QVERIFY(field && field->isEditable());
        QTest::keyClicks(field, QStringLiteral("500"));
        world.planned([&] { QTest::keyClick(field, Qt::Key_Return); });
        QCOMPARE(world.page->currentPlan()->problemCount, std::size_t { 1 });
        QCOMPARE(texts->model()->index(0, 1).data().toString(), QStringLiteral("500"));
        world.chooseInCell(texts, texts->model()->index(0, 1), QStringLiteral("Unknown"));
        QCOMPARE(world.page->currentPlan()->problemCount, std::size_t { 1 });
        world.chooseInCell(texts, texts->model()->index(0, 1), QStringLiteral("Left out"));
        QCOMPARE(world.page->currentPlan()->problemCount, std::size_t { 2 });
    }

    void suggestedTermsAreAcceptedOrNot()
    {
        ImportWorld world;
        world.planned([&] {
            world.page->begin(world.write(QStringLiteral("terms.csv"),
                                          "Firma,Ownership\nA,Familly owned\nB,Cooperative of mine\n"
                                          "C,Familly owned\nD,Fonder owned\n"));
        });
        QVERIFY(world.page->currentPlan()->newTerms.size() >= 3);
        world.openColumn(1);
        auto *texts = world.find<QTableView>("importTexts");
        QCOMPARE(texts->model()->rowCount(), 3);
        QVERIFY(texts->model()->index(0, 0).data(SecondLineRole).toString().contains(QStringLiteral("looks like")));
        const auto rowOf = [&](const QString &text) {
            const QModelIndexList found = texts->model()->match(texts->model()->index(0, 0), Qt::DisplayRole, text);
            return found.isEmpty() ? QModelIndex() : found.first().siblingAtColumn(ImportTextsModel::MeansColumn);
        };
        world.chooseInCell(texts, rowOf(QStringLiteral("Familly owned")), QStringLiteral("Family owned"));
        QCOMPARE(world.page->currentPlan()->newTerms.size(), 2);
        QCOMPARE(world.page->currentPlan()->synonyms.size(), 1);
        world.chooseInCell(texts, rowOf(QStringLiteral("Cooperative of mine")), QStringLiteral("Unknown"));
        QCOMPARE(world.page->currentPlan()->newTerms.size(), 1);
        world.chooseInCell(texts, rowOf(QStringLiteral("Familly owned")), QStringLiteral("New term"));
        QCOMPARE(world.page->currentPlan()->newTerms.size(), 2);
        world.planned([&] { QTest::mouseClick(world.find<QPushButton>("importAcceptAll"), Qt::LeftButton); });
        QCOMPARE(world.page->currentPlan()->newTerms.size(), 0);
        auto *remembers = world.find<QCheckBox>("importRemembersTerms");
        world.planned([&] { QTest::keyClick(remembers, Qt::Key_Space); });
        QVERIFY(world.page->currentPlan()->synonyms.isEmpty());
    }

    void conflictsAreDecidedOneByOneOrAllAtOnce()
    {
        ImportWorld world;
        const PartnerId first =
            world.workspace.addPartner(QStringLiteral("Acme"), { { QStringLiteral("employees"), Value(10.0) } });
        const PartnerId second =
            world.workspace.addPartner(QStringLiteral("Boreal"), { { QStringLiteral("employees"), Value(20.0) } });
        const QString path = world.write(QStringLiteral("crm.csv"), "Name,Employees\nAcme,11\nBoreal,22\nKivikko,\n");
        world.planned([&] { world.page->begin(path); });
        auto *asOf = world.find<QLineEdit>("importAsOf");
        asOf->setFocus();
        QTest::keyClicks(asOf, QStringLiteral("2027-01-01"));
        world.planned([&] { QTest::keyClick(asOf, Qt::Key_Return); });
        QCOMPARE(world.page->currentPlan()->conflictCounts.replaced, std::size_t { 2 });
        world.choose("importConflictRule", QStringLiteral("Ask me"));
        QTRY_COMPARE(world.page->currentPlan()->conflictCounts.kept, std::size_t { 2 });
        auto *tabs = world.find<QTabWidget>("importTabs");
        QTRY_VERIFY(tabs->tabText(1).contains(u'2'));
        QTRY_VERIFY(world.find<QLabel>("importSummary")->text().contains(QStringLiteral("wait for your decision")));
        tabs->setCurrentIndex(1);
        auto *table = world.find<QTableView>("importConflicts");
        QCOMPARE(table->model()->index(0, ImportConflictsModel::OfferedColumn).data().toString(), QStringLiteral("11"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        world.planned([&] { QTest::keyClick(table, Qt::Key_Right); });
        QCOMPARE(table->currentIndex().row(), 1); // the next one
        world.planned([&] { QTest::keyClick(table, Qt::Key_Left); });
        QCOMPARE(world.page->currentPlan()->conflictCounts.replaced, std::size_t { 1 });
        QCOMPARE(table->model()->index(1, ImportConflictsModel::TakesColumn).data().toString(),
                 QStringLiteral("Recorded"));
        QVERIFY(!world.find<QLabel>("importSummary")->text().contains(QStringLiteral("wait")));
        world.planned([&] { QTest::mouseClick(world.find<QPushButton>("takeAllOffered"), Qt::LeftButton); });
        QCOMPARE(world.page->currentPlan()->conflictCounts.replaced, std::size_t { 2 });
        world.planned([&] { QTest::mouseClick(world.find<QPushButton>("keepAllRecorded"), Qt::LeftButton); });
        QCOMPARE(world.page->currentPlan()->conflictCounts.kept, std::size_t { 2 });
        table->setCurrentIndex(table->model()->index(1, 0));
        world.planned([&] { QTest::mouseClick(world.find<QPushButton>("takeOffered"), Qt::LeftButton); });
        QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.frame.messages.size(), 1, 20000);
        QCOMPARE(world.workspace.stored(first, QStringLiteral("employees")), Value(10.0));
        QCOMPARE(world.workspace.stored(second, QStringLiteral("employees")), Value(22.0));
    }

    void aListThatComesAgainIsRecognised()
    {
        ImportWorld world;
        const auto import = [&] {
            world.frame.messages.clear();
            QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(world.frame.messages.size(), 1, 20000);
        };
        world.planned([&] {
            world.page->begin(
                world.write(QStringLiteral("crm-2026-05.csv"), "Nr,Organisation name,Size\n1,Acme,10\n2,Boreal,20\n"));
        });
        QAbstractItemModel *columns = world.find<QTableView>("importColumns")->model();
        const auto become = [&](int row, const QString &label) {
            auto *table = world.find<QTableView>("importColumns");
            world.chooseInCell(table, columns->index(row, ImportColumnsModel::BecomesColumn), label);
        };
        if (!world.page->currentPlan()->hasName())
            become(1, QStringLiteral("Name"));
        become(2, QStringLiteral("Employees"));
        world.choose("importIdColumn", QStringLiteral("Nr"));
        QCOMPARE(world.find<QLineEdit>("importSystem")->text(), QStringLiteral("crm"));
        auto *keeps = world.find<QCheckBox>("importKeeps");
        QTest::keyClick(keeps, Qt::Key_Space);
        QVERIFY(keeps->isChecked());
        QCOMPARE(world.find<QLineEdit>("importKeptName")->text(), QStringLiteral("crm"));
        QTRY_COMPARE(world.page->currentPlan()->list.entries.size(), std::size_t { 2 });
        QTRY_VERIFY(world.find<QPushButton>("importApply")->isEnabled());
        import();
        QCOMPARE(world.workspace.session().importMappings()->size(), 1);

        // A month later: one left, one is called otherwise, and the columns stand in another order.
        world.planned([&] {
            world.page->begin(
                world.write(QStringLiteral("crm-2026-06.csv"), "Size,Nr,Organisation name\n21,2,Boreal Group\n"));
        });
        QVERIFY(world.find<QWidget>("importRecognised")->isVisible());
        QCOMPARE(world.page->currentPlan()->counts.updated, std::size_t { 1 });
        QCOMPARE(world.page->currentPlan()->list.missing, std::size_t { 1 });
        QVERIFY(world.find<QLabel>("importMissing")->text().contains(QStringLiteral("Acme")));
        QCOMPARE(world.find<QComboBox>("importIdColumn")->currentText(), QStringLiteral("Nr"));
        import();
        QCOMPARE(world.workspace.session().missingListings()->size(), 1);
        PartnerPanel panel(world.workspace.session());
        panel.setPartner(world.workspace.session().missingListings()->first().partner);
        auto *missing = panel.findChild<MessageBar *>(QStringLiteral("partnerMissing"));
        QVERIFY(!missing->isHidden() && missing->text().contains(QStringLiteral("crm")));
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 3 });
        // One undo takes back rows, list and mapping.
        world.frame.messages.first().run();
        QVERIFY(world.workspace.session().missingListings()->isEmpty());
        QVERIFY(world.workspace.session().undo());
        QVERIFY(world.workspace.session().importMappings()->isEmpty());
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 1 });
    }

    void whatWasRecognisedCanBeStartedAfresh()
    {
        ImportWorld world;
        const QString path = world.write(QStringLiteral("a.csv"), "Name,Size\nAcme,10\n");
        world.workspace.edit(QStringLiteral("Save"), [](Edit &edit) {
            return edit.saveImportMapping({ QStringLiteral("List"),
                                            { QStringLiteral("Name"), QStringLiteral("Size") },
                                            R"({"Size": "employees"})",
                                            QDateTime(QDate(2026, 5, 1), QTime(), Qt::UTC) });
        });
        world.planned([&] { world.page->begin(path); });
        QCOMPARE(world.page->currentPlan()->columns.at(1).attribute, QStringLiteral("employees"));
        world.planned([&] {
            QTest::mouseClick(
                world.find<QWidget>("importRecognised")->findChild<QPushButton *>(QStringLiteral("messageAction")),
                Qt::LeftButton);
        });
        QVERIFY(world.page->currentPlan()->columns.at(1).attribute.isEmpty());
        // One that no longer fits keeps nothing out.
        world.workspace.edit(QStringLiteral("Save"), [](Edit &edit) {
            return edit.saveImportMapping({ QStringLiteral("List"),
                                            { QStringLiteral("Name"), QStringLiteral("Size") },
                                            R"({"Size": "gone"})",
                                            QDateTime(QDate(2026, 5, 2), QTime(), Qt::UTC) });
        });
        world.planned([&] { world.page->begin(path); });
        QVERIFY(world.page->currentPlan());
        QVERIFY(world.page->currentPlan()->table.notices.join(u' ').contains(QStringLiteral("List")));
    }

    void problemsLeadToTheirColumn()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        auto *tabs = world.find<QTabWidget>("importTabs");
        tabs->setCurrentIndex(2);
        auto *problems = world.find<QTableView>("importProblems");
        QCOMPARE(problems->model()->index(0, 1).data().toString(), QStringLiteral("Mitarbeiter"));
        QVERIFY(problems->model()->index(1, 2).data().toString().startsWith(QStringLiteral("Row rejected")));
        problems->setFocus();
        problems->setCurrentIndex(problems->model()->index(0, 0));
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(tabs->currentIndex(), 0);
        QCOMPARE(world.find<QLabel>("importColumnTitle")->text(), QStringLiteral("Mitarbeiter → Employees"));
    }

    void guessesAreShownWithTheirReason()
    {
        ImportWorld world;
        world.planned([&] {
            world.page->begin(
                world.write(QStringLiteral("where.csv"), "Firma,Where\nA,Germany\nB,France\nC,Spain\nD,Italy\n"));
        });
        QCOMPARE(world.page->currentPlan()->columns.at(1).attribute, QStringLiteral("country"));
        world.openColumn(1);
        QVERIFY(world.find<QLabel>("importColumnWhy")->text().contains(QStringLiteral("4 of 4")));
        world.chooseInCell(
            world.find<QTableView>("importColumns"),
            world.find<QTableView>("importColumns")->model()->index(1, ImportColumnsModel::BecomesColumn),
            QStringLiteral("Do not import"));
        QVERIFY(world.page->currentPlan()->columns.at(1).attribute.isEmpty());
    }

    /// Market weights become a new version of the profile that measures; one undo brings the old one back.
    void demandWeighsTheCustomers()
    {
        ImportWorld world;
        Session &session = world.workspace.session();
        (void)world.workspace.addProfile(QStringLiteral("Another"));
        const ProfileId first = world.workspace.addProfile();
        world.planned([&] {
            world.page->begin(
                world.write(QStringLiteral("market.csv"), "Industry,Weight\nRetail,10\nHealtcare,30\nEnergy,much\n"));
        });
        QCOMPARE(world.page->currentPlan()->kind, ListKind::CustomerDemand);
        const QAbstractItemModel *columns = world.find<QTableView>("importColumns")->model();
        QCOMPARE(columns->index(0, ImportColumnsModel::BecomesColumn).data().toString(), QStringLiteral("Industry"));
        QCOMPARE(columns->index(1, ImportColumnsModel::BecomesColumn).data().toString(),
                 QStringLiteral("Weight of the demand"));
        auto *notice = world.find<MessageBar>("importTableNotices");
        QVERIFY(notice->text().contains(QStringLiteral("customers of \"Reseller\"")));
        // A spelling that no term has is decided as in any other list.
        world.openColumn(0);
        auto *texts = world.find<QTableView>("importTexts");
        QCOMPARE(texts->model()->rowCount(), 1);
        QCOMPARE(texts->model()->index(0, ImportTextsModel::TextColumn).data().toString(), QStringLiteral("Healtcare"));
        world.chooseInCell(texts, texts->model()->index(0, ImportTextsModel::MeansColumn),
                           QStringLiteral("Healthcare"));
        QTRY_VERIFY(world.page->currentPlan()->newTerms.isEmpty());
        QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.frame.messages.size(), 1, 20000);
        // A row could not be used: what was done stands there first.
        QTest::mouseClick(world.find<QPushButton>("outcomeCompanies"), Qt::LeftButton);
        QCOMPARE(world.frame.opened, QList<PageId> { PageId::Coverage });
        const ProfileVersion *measuring = session.profile(session.measuringProfile());
        QVERIFY(measuring && measuring->id != first && measuring->status == ProfileStatus::Approved);
        QCOMPARE(measuring->version, 2);
        QCOMPARE(measuring->profile.customerProfile->industries,
                 (std::vector<WeightedTerm> { { QStringLiteral("retail_trade"), 10 },
                                              { QStringLiteral("healthcare"), 30 } }));
        QCOMPARE(session.schema()->vocabulary(QStringLiteral("industries"))->resolve(QStringLiteral("Healtcare")),
                 QStringLiteral("healthcare"));
        QCOMPARE(session.profile(first)->status, ProfileStatus::Retired);
        world.frame.messages.first().run();
        QCOMPARE(session.profiles().size(), 2);
        QCOMPARE(session.measuringProfile(), first); // and not the older one
        QCOMPARE(session.profile(first)->status, ProfileStatus::Approved);
        QVERIFY(world.frame.errors.isEmpty());
    }

    /// What is in work may change: the weights go straight into the draft that measures, and into no other version.
    void demandGoesIntoTheDraftThatMeasures()
    {
        ImportWorld world;
        Session &session = world.workspace.session();
        const ProfileId first = world.workspace.addProfile();
        const Result<ProfileId> draft = session.draftOf(first);
        QVERIFY(draft);
        const auto import = [&](const QByteArray &list) {
            world.frame.messages.clear();
            world.planned([&] { world.page->begin(world.write(QStringLiteral("market.csv"), list)); });
            QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(world.frame.messages.size(), 1, 20000);
        };
        session.setMeasuringProfile(*draft);
        import("Country,Weight\nDE,5\n");
        QCOMPARE(session.profiles().size(), 2);
        QCOMPARE(session.profile(*draft)->profile.customerProfile->regions.front().weight, 5.0);
        QVERIFY(!session.profile(first)->profile.customerProfile);
        // Those of the version in force reach the draft too, or approving it would bring the old ones back.
        session.setMeasuringProfile(first);
        import("Country,Weight\nDE,8\n");
        QCOMPARE(session.profiles().size(), 3);
        QCOMPARE(session.profile(*draft)->profile.customerProfile->regions.front().weight, 8.0);
        QCOMPARE(session.profile(session.measuringProfile())->version, 3);
    }
};

QTEST_MAIN(ImportWizardTest)
#include "tst_importwizard.moc"
