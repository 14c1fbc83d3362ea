#include "../exchange/workbookfixture.h"
#include "importworld.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace partnerscope;

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldHappenAndWritesNothing()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        const ImportPlan &plan = *world.page->currentPlan();
        QCOMPARE(plan.counts.read, std::size_t { 4 });
        QCOMPARE(plan.counts.added, std::size_t { 2 });
        QCOMPARE(plan.counts.updated, std::size_t { 1 });
        QCOMPARE(plan.counts.rejected, std::size_t { 1 });
        QCOMPARE(world.find<QPushButton>("importApply")->text(), QStringLiteral("Import 3 rows"));
        QVERIFY(world.find<QLabel>("importSummary")->text().contains(QStringLiteral("3 of 4 rows are ready")));
        QCOMPARE(world.find<QTableView>("importColumns")->model()->rowCount(), 4);
        QVERIFY(world.find<QTableView>("importProblems")->model()->rowCount() >= 2);
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 1 });
    }

    void importsInOneStepThatCanBeTakenBack()
    {
        ImportWorld world;
        const QString path = world.write(QStringLiteral("fair.csv"),
                                         "Company;Country;Employees\nBr\xE4nn\xF6 AB;SE;84\n"
                                         "Kivikko;FI;31\nTallmo;SE;7\n");
        world.planned([&] { world.page->begin(path); });
        QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.frame.messages.size(), 1, 20000);
        QCOMPARE(world.frame.messages.first().text, QStringLiteral("Imported 3 of 3 rows."));
        QCOMPARE(world.frame.openedFilters, QList<Filter> { Filter() });
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 3 });
        const std::vector<std::size_t> rows = world.workspace.session().pool()->rowsNamed(QStringLiteral("Brännö AB"));
        QCOMPARE(rows.size(), std::size_t { 1 });
        const Result<Partner> partner =
            world.workspace.session().partner(world.workspace.session().pool()->id(rows.front()));
        QVERIFY(partner);
        QCOMPARE(partner->facts.value(QStringLiteral("employees")).evidence.source, QStringLiteral("fair.csv"));
        world.frame.messages.first().run();
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 1 });
        QVERIFY(world.frame.errors.isEmpty());
    }

    void saysWhatItDidWhereSomethingIsLeft()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
        auto *outcome = world.find<QWidget>("importOutcome");
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), 20000);
        QVERIFY(world.frame.opened.isEmpty());
        const auto says = [&](const QString &text) {
            const QList<QLabel *> labels = outcome->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(QStringLiteral("Imported 3 of 4 rows of fair.csv")));
        QVERIFY(says(QStringLiteral("2 new companies")));
        QCOMPARE(outcome->findChild<QTableView *>(QStringLiteral("outcomeProblems"))->model()->rowCount(), 2);
        const QString rejected = world.workspace.file(QStringLiteral("rejected.csv"));
        world.frame.fakePrompts().nextSaveFile = rejected;
        QTest::mouseClick(outcome->findChild<QPushButton *>(QStringLiteral("outcomeProblemsSave")), Qt::LeftButton);
        QFile file(rejected);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
        world.frame.messages.clear();
        // Taken back, the plan is there again.
        world.planned([&] {
            QTest::mouseClick(outcome->findChild<QPushButton *>(QStringLiteral("outcomeUndo")), Qt::LeftButton);
        });
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 1 });
        QVERIFY(world.find<QPushButton>("importApply")->isVisible() && !outcome->isVisible());
        QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), 20000);
        QTest::mouseClick(outcome->findChild<QPushButton *>(QStringLiteral("outcomeCompanies")), Qt::LeftButton);
        QCOMPARE(world.frame.openedFilters, QList<Filter> { Filter() });
        QVERIFY(world.frame.errors.isEmpty());
    }

    void aWorkbookLetsItsSheetBeChosen()
    {
        ImportWorld world;
        WorkbookFixture workbook;
        workbook.sheets << WorkbookFixture::Sheet { "Read me", sheetOf({ { "How to use this file" } }) }
                        << WorkbookFixture::Sheet { "Partners",
                                                    sheetOf({ { "Company", "Country" }, { "Tallmo", "SE" } }) }
                        << WorkbookFixture::Sheet { "Old", sheetOf({ { "Company" }, { "A" }, { "B" } }), "hidden" };
        const QString path = writeZip(world.workspace.file(QStringLiteral("fair.xlsx")), workbook.parts());
        world.planned([&] { world.page->begin(path); });
        // The sheet with the list, not the title page before it.
        QCOMPARE(world.page->currentPlan()->table.sheet, QStringLiteral("Partners"));
        auto *sheet = world.find<QComboBox>("importSheet");
        QVERIFY(sheet->isVisible() && !world.find<QComboBox>("importSeparator")->isVisible());
        QCOMPARE(sheet->currentText(), QStringLiteral("Partners"));
        QCOMPARE(sheet->itemText(2), QStringLiteral("Old (hidden)"));
        world.planned([&] {
            sheet->setCurrentIndex(2);
            Q_EMIT sheet->activated(2);
        });
        QCOMPARE(world.page->currentPlan()->counts.added, std::size_t { 2 });
        QCOMPARE(sheet->currentText(), QStringLiteral("Old (hidden)"));
    }

    void peopleAreRecognisedAndRecorded()
    {
        ImportWorld world;
        world.planned([&] {
            world.page->begin(
                world.write(QStringLiteral("people.vcf"),
                            "BEGIN:VCARD\nVERSION:3.0\nFN:Aino Laine\nORG:Kivikko\nEMAIL:a@k.fi\nEND:VCARD\n"
                            "BEGIN:VCARD\nVERSION:3.0\nFN:Stranger\nORG:Nowhere\nNOTE:x\nEND:VCARD\n"));
        });
        QCOMPARE(world.page->currentPlan()->kind, ListKind::People);
        QVERIFY(world.find<QWidget>("importKindFound")->isVisible());
        const QAbstractItemModel *columns = world.find<QTableView>("importColumns")->model();
        QCOMPARE(columns->index(0, ImportColumnsModel::BecomesColumn).data().toString(),
                 QStringLiteral("Name of the person"));
        QCOMPARE(columns->index(5, ImportColumnsModel::BecomesColumn).data().toString(),
                 QStringLiteral("Do not import"));
        QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.frame.messages.size(), 1, 20000);
        QCOMPARE(world.workspace.session().contacts()->size(), 1);
        QCOMPARE(world.workspace.session().contacts()->first().name, QStringLiteral("Aino Laine"));
        world.frame.messages.first().run();
        QVERIFY(world.workspace.session().contacts()->isEmpty());
        QVERIFY(world.frame.errors.isEmpty());
    }

    void choicesChangeThePlan()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        auto *duplicates = world.find<QComboBox>("importDuplicates");
        world.planned([&] {
            duplicates->setCurrentIndex(1);
            Q_EMIT duplicates->activated(1);
        });
        QCOMPARE(world.page->currentPlan()->counts.skipped, std::size_t { 1 });
        world.planned([&] { world.find<QCheckBox>("importNewAttributes")->click(); });
        QCOMPARE(world.page->currentPlan()->newAttributes.size(), std::size_t { 1 });
        QTableView *columns = world.find<QTableView>("importColumns");
        const QModelIndex stand = columns->model()->index(3, ImportColumnsModel::BecomesColumn);
        world.planned([&] { columns->model()->setData(stand, QStringLiteral("owner"), Qt::EditRole); });
        QCOMPARE(world.page->currentPlan()->columns.at(3).attribute, QStringLiteral("owner"));
        world.planned([&] { columns->model()->setData(stand, ImportColumnsModel::leaveOut(), Qt::EditRole); });
        QVERIFY(world.page->currentPlan()->columns.at(3).attribute.isEmpty());
        auto *source = world.find<QLineEdit>("importSource");
        source->setFocus();
        QTest::keyClicks(source, QStringLiteral("Nordic fair"));
        world.planned([&] { QTest::keyClick(source, Qt::Key_Return); });
        QCOMPARE(world.page->currentPlan()->batch.origins.front().source, QStringLiteral("Nordic fair"));
    }

    void oneColumnAloneBecomesANewAttribute()
    {
        ImportWorld world;
        world.planned([&] {
            world.page->begin(world.write(QStringLiteral("two.csv"), "Name,Stand,Bemerkung\nA,H4,x\nB,H5,y\n"));
        });
        QAbstractItemModel *columns = world.find<QTableView>("importColumns")->model();
        QVERIFY(world.page->currentPlan()->newAttributes.empty());
        world.planned([&] {
            columns->setData(columns->index(1, ImportColumnsModel::BecomesColumn), ImportColumnsModel::newAttribute(),
                             Qt::EditRole);
        });
        QCOMPARE(world.page->currentPlan()->newAttributes.size(), std::size_t { 1 });
        QCOMPARE(world.page->currentPlan()->newAttributes.front().label, QStringLiteral("Stand"));
    }

    void aFileWithoutAHeaderIsMappedByHand()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.write(QStringLiteral("plain.csv"), "Acme;DE\nBoreal;FR\n")); });
        QVERIFY(world.page->currentPlan());
        QVERIFY(!world.find<QPushButton>("importApply")->isEnabled());
        auto *notice = world.find<QWidget>("importNameless");
        QVERIFY(notice->isVisible());
        world.planned([&] {
            QTest::mouseClick(notice->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        });
        QVERIFY(world.find<QCheckBox>("importFirstRow")->isChecked());
        QAbstractItemModel *columns = world.find<QTableView>("importColumns")->model();
        QCOMPARE(columns->rowCount(), 2);
        QCOMPARE(columns->index(0, ImportColumnsModel::HeaderColumn).data().toString(), QStringLiteral("Column 1"));
        const auto become = [&](int row, const char *key) {
            world.planned([&] {
                columns->setData(columns->index(row, ImportColumnsModel::BecomesColumn), QString::fromLatin1(key),
                                 Qt::EditRole);
            });
        };
        become(0, "name");
        become(1, "country");
        QVERIFY(world.find<QPushButton>("importApply")->isEnabled());
        QTest::mouseClick(world.find<QPushButton>("importApply"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.frame.messages.size(), 1, 20000);
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 3 });
    }

    void theFirstRowCanBeTurnedIntoDataAndBack()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        auto *firstRow = world.find<QCheckBox>("importFirstRow");
        world.planned([&] { QTest::mouseClick(firstRow, Qt::LeftButton, {}, QPoint(8, firstRow->height() / 2)); });
        QVERIFY(firstRow->isChecked());
        QVERIFY(!world.page->currentPlan()->hasName());
        world.planned([&] { QTest::keyClick(firstRow, Qt::Key_Space); });
        QCOMPARE(world.page->currentPlan()->counts.added, std::size_t { 2 });
    }

    void proseIsKeptAsTextOrLeftOutWithOneClick()
    {
        ImportWorld world;
        QByteArray csv("name,services\n");
        for (int i = 0; i < 30; ++i)
            csv += "Firm " + QByteArray::number(i) + ",We sell to customer number " + QByteArray::number(i)
                + " since years\n";
        world.planned([&] { world.page->begin(world.write(QStringLiteral("prose.csv"), csv)); });
        QVERIFY(world.find<QWidget>("importFlood")->isVisible());
        QVERIFY(world.find<QWidget>("importFlood")->accessibleName().contains(QStringLiteral("30 new terms")));
        world.planned([&] {
            QTest::mouseClick(
                world.find<QWidget>("importFlood")->findChild<QPushButton *>(QStringLiteral("messageAction")),
                Qt::LeftButton);
        });
        QVERIFY(!world.find<QWidget>("importNotices")->isVisible());
        QVERIFY(world.page->currentPlan()->newTerms.isEmpty());
        QCOMPARE(world.page->currentPlan()->newAttributes.front().type, AttributeType::Text);
        world.planned([&] { world.page->begin(world.write(QStringLiteral("prose2.csv"), csv)); });
        world.planned([&] {
            QTest::mouseClick(
                world.find<QWidget>("importFlood")->findChild<QPushButton *>(QStringLiteral("messageSecondAction")),
                Qt::LeftButton);
        });
        QVERIFY(world.page->currentPlan()->columns.at(1).attribute.isEmpty());
        QVERIFY(world.page->currentPlan()->newTerms.isEmpty());
    }

    void rejectedRowsAreSaved()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        const QString path = world.workspace.file(QStringLiteral("rejected.csv"));
        world.frame.fakePrompts().nextSaveFile = path;
        world.find<QTabWidget>("importTabs")->setCurrentIndex(2);
        QTest::mouseClick(world.find<QPushButton>("importProblemsSave"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2); // header and one row
    }

    void aFileThatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a header") << QByteArray("Name,Country\n");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0",
                                              24);
    }
    void aFileThatCannotBeReadSaysWhy()
    {
        QFETCH(const QByteArray, bytes);
        ImportWorld world;
        world.planned([&] { world.page->begin(world.write(QStringLiteral("bad.csv"), bytes)); });
        QVERIFY(!world.page->currentPlan());
        QVERIFY(world.find<QWidget>("importFailed")->isVisible());
        QTest::mouseClick(world.find<QWidget>("importFailed")->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(world.frame.imports.size(), 1);
    }

    void cancelLeavesEverythingAsItWas()
    {
        ImportWorld world;
        world.planned([&] { world.page->begin(world.fair()); });
        QTest::mouseClick(world.find<QPushButton>("importCancel"), Qt::LeftButton);
        QCOMPARE(world.frame.opened, QList<PageId> { PageId::Partners });
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 1 });
        QVERIFY(!world.page->currentPlan());
    }

    void closingWhileReadingDoesNoHarm()
    {
        ImportWorld world;
        QByteArray big("Name,Employees\n");
        for (int i = 0; i < 20000; ++i)
            big += "Company " + QByteArray::number(i) + ',' + QByteArray::number(i) + '\n';
        world.page->begin(world.write(QStringLiteral("big.csv"), big));
        world.page.reset();
        world.frame.stopJobs();
        QCoreApplication::processEvents();
        QCOMPARE(world.workspace.session().pool()->size(), std::size_t { 1 });
    }
};

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
