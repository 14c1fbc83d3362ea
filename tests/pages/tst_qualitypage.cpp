#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/charts/roles.h"
#include "ui/editors/mergeeditor.h"
#include "ui/models/duplicatesmodel.h"
#include "ui/models/mergelinesmodel.h"
#include "ui/pages/qualitypage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    std::unique_ptr<QualityPage> page;
    PartnerId halden;
    PartnerId haldenAg;

    World()
    {
        halden = workspace.addPartner(
            u"Halden Systems GmbH"_s,
            { { u"country"_s, u"DE"_s }, { u"employees"_s, 40.0 }, { u"regions_served"_s, QStringList { u"DE"_s } } });
        haldenAg = workspace.addPartner(
            u"HALDEN SYSTEMS AG"_s,
            { { u"country"_s, u"DE"_s }, { u"website"_s, u"halden.example"_s }, { u"employees"_s, 60.0 } });
        workspace.addPartner(u"Brightwater Logistics Ltd"_s);
        workspace.addPartner(u"Brightwatter Logistics"_s);
        workspace.addPartner(u"Zephyr"_s);
    }
    void open()
    {
        page = std::make_unique<QualityPage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
        find<QTabWidget>("qualitySections")->setCurrentIndex(1); // duplicates
        page->activate();
        QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>("duplicatesList")->isVisible() || isDone(), 20'000);
    }
    ~World()
    {
        page.reset();
        frame.stopJobs();
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] bool isDone() const
    {
        const QList<QPushButton *> actions = page->findChildren<QPushButton *>(u"emptyStateAction"_s);
        return std::ranges::any_of(actions, [](const QPushButton *button) { return button->isVisible(); });
    }
    [[nodiscard]] int pairs() const { return find<QTableView>("duplicatesList")->model()->rowCount(); }
    [[nodiscard]] QString line(const QString &field, int column) const
    {
        const QAbstractItemModel *lines = find<QTableView>("mergeLines")->model();
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (lines->index(row, MergeLinesModel::FieldColumn).data().toString() == field)
                return lines->index(row, column).data().toString();
        }
        return u"(no line)"_s;
    }
    void press(const char *name, Qt::Key key) const { QTest::keyClick(find<QTableView>(name), key); }
    [[nodiscard]] std::size_t companies() { return workspace.session().pool()->size(); }
};
} // namespace

/// The queue of pairs, decided with the keyboard alone.
class QualityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreFoundAndShown();
    void keysMergeAndUndoBringsBack();
    void keysChooseTheSide();
    void notTheSameIsRemembered();
    void skippedPairsStay();
    void thresholdsAreTheWorkspaces();
    void changesElsewhereAreTakenIn();
    void nothingFoundSaysSo();
    void readOnlyDecidesNothing();
};

void QualityPageTest::pairsAreFoundAndShown()
{
    World world;
    world.open();
    QCOMPARE(world.pairs(), 2);
    QVERIFY(world.find<QTabWidget>("qualitySections")->tabText(1).contains(u'2'));
    QAbstractItemModelTester tester(world.find<QTableView>("duplicatesList")->model());
    QAbstractItemModelTester lines(world.find<QTableView>("mergeLines")->model());
    world.find<QTableView>("duplicatesList")->selectRow(0);
    QVERIFY(world.find<QLabel>("mergeEvidence")->text().contains(u"same name"_s));
    QCOMPARE(world.line(u"Employees"_s, MergeLinesModel::KeepColumn), u"40"_s);
    QCOMPARE(world.line(u"Employees"_s, MergeLinesModel::OtherColumn), u"60"_s);
    QCOMPARE(world.line(u"Website"_s, MergeLinesModel::KeepColumn), u"Unknown"_s);
    QCOMPARE(world.line(u"Website"_s, MergeLinesModel::TakesColumn), u"Right"_s);
    QCOMPARE(world.line(u"Country"_s, MergeLinesModel::TakesColumn), u"Same"_s);
}

void QualityPageTest::keysMergeAndUndoBringsBack()
{
    World world;
    world.open();
    world.press("duplicatesList", Qt::Key_M);
    QCOMPARE(world.companies(), 4u);
    QCOMPARE(world.pairs(), 1);
    QCOMPARE(world.workspace.stored(world.halden, u"website"_s), Value(u"halden.example"_s));
    QCOMPARE(world.frame.messages.last().action, u"Undo"_s);
    world.frame.messages.last().run();
    QCOMPARE(world.companies(), 5u);
    QTRY_COMPARE(world.pairs(), 2);
    QCOMPARE(world.workspace.session().redoName(), u"Merge HALDEN SYSTEMS AG into Halden Systems GmbH"_s);
}

void QualityPageTest::keysChooseTheSide()
{
    World world;
    world.open();
    world.press("duplicatesList", Qt::Key_Return);
    auto *lines = world.find<QTableView>("mergeLines");
    QVERIFY(lines->hasFocus());
    for (int row = 0; row < lines->model()->rowCount(); ++row) {
        if (lines->model()->index(row, 0).data().toString() == u"Employees")
            lines->setCurrentIndex(lines->model()->index(row, 0));
    }
    QCOMPARE(world.line(u"Employees"_s, MergeLinesModel::TakesColumn), u"Left"_s);
    world.press("mergeLines", Qt::Key_Right);
    QCOMPARE(world.line(u"Employees"_s, MergeLinesModel::TakesColumn), u"Right"_s);
    world.press("mergeLines", Qt::Key_B); // a number has no "both"
    QCOMPARE(world.line(u"Employees"_s, MergeLinesModel::TakesColumn), u"Right"_s);
    world.press("mergeLines", Qt::Key_M);
    QCOMPARE(world.workspace.stored(world.halden, u"employees"_s), Value(60.0));
    world.press("mergeLines", Qt::Key_Escape);
    QVERIFY(world.find<QTableView>("duplicatesList")->hasFocus());
}

void QualityPageTest::notTheSameIsRemembered()
{
    World world;
    world.open();
    world.press("duplicatesList", Qt::Key_N);
    QCOMPARE(world.pairs(), 1);
    QCOMPARE(world.companies(), 5u);
    QCOMPARE(world.workspace.session().distinctPairs()->first().decidedBy, u"A. Brandt"_s);
    world.press("duplicatesList", Qt::Key_N);
    QVERIFY(world.isDone());
    QVERIFY(!world.find<QPushButton>("compareAgain")->isVisible()); // hidden behind what is done
    world.page.reset();
    world.open(); // a new page compares again, and asks about none of them
    QVERIFY(world.isDone());
    QVERIFY(world.workspace.session().undo());
    QTRY_COMPARE_WITH_TIMEOUT(world.pairs(), 1, 20'000);
}

void QualityPageTest::skippedPairsStay()
{
    World world;
    world.open();
    world.press("duplicatesList", Qt::Key_S);
    QCOMPARE(world.pairs(), 2);
    QCOMPARE(world.find<QTableView>("duplicatesList")->currentIndex().row(), 1);
    const QModelIndex skipped = world.find<QTableView>("duplicatesList")->model()->index(0, 0);
    QVERIFY(skipped.data(SecondLineRole).toString().contains(u"skipped"_s));
    QVERIFY(world.workspace.session().distinctPairs()->isEmpty());
}

void QualityPageTest::thresholdsAreTheWorkspaces()
{
    World world;
    world.open();
    auto *ask = world.find<QSpinBox>("askFrom");
    QCOMPARE(ask->value(), 30);
    ask->setValue(81); // above "the same from": refused, and put back
    QCOMPARE(world.frame.errors.size(), 1);
    QCOMPARE(ask->value(), 30);
    ask->setValue(70);
    QCOMPARE(*world.workspace.session().workspaceSetting(u"matching_ask"_s), u"0.7"_s);
    QVERIFY(world.workspace.session().undo());
    QTRY_COMPARE_WITH_TIMEOUT(ask->value(), 30, 20'000);
}

void QualityPageTest::changesElsewhereAreTakenIn()
{
    World world;
    world.open();
    world.workspace.addPartner(u"Zephyr Ltd"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.pairs(), 3, 20'000);
    world.workspace.edit(u"Remove"_s, [&](Edit &edit) { return edit.removePartner(world.haldenAg); });
    QTRY_COMPARE_WITH_TIMEOUT(world.pairs(), 2, 20'000);
}

void QualityPageTest::nothingFoundSaysSo()
{
    World world;
    world.workspace.edit(u"Apart"_s, [&](Edit &edit) { return edit.markDistinct(world.halden, world.haldenAg); });
    world.workspace.edit(u"Apart"_s, [&](Edit &edit) { return edit.markDistinct({ 3 }, { 4 }); });
    world.open();
    QVERIFY(world.isDone());
    QCOMPARE(world.pairs(), 0);
}

void QualityPageTest::readOnlyDecidesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.pscope"_s);
    {
        World world;
        QVERIFY(world.workspace.session().saveCopy(path, true));
    }
    Result<std::unique_ptr<Session>> session = Session::open(path, OpenMode::ReadOnly);
    QVERIFY(session.has_value());
    FakeFrame frame;
    auto page = std::make_unique<QualityPage>(**session, frame);
    page->show();
    page->findChild<QTabWidget *>(u"qualitySections"_s)->setCurrentIndex(1); // duplicates
    page->activate();
    auto *list = page->findChild<QTableView *>(u"duplicatesList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 20'000);
    QTest::keyClick(list, Qt::Key_M);
    QTest::keyClick(list, Qt::Key_N);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(!page->findChild<QPushButton *>(u"mergeCompanies"_s)->isEnabled());
    QVERIFY(frame.errors.isEmpty());
    page.reset();
    frame.stopJobs();
}

QTEST_MAIN(QualityPageTest)
#include "tst_qualitypage.moc"
