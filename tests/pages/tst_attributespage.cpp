#include "fakeframe.h"
#include "session/schemaedits.h"
#include "testworkspace.h"
#include "ui/editors/attributeform.h"
#include "ui/models/schematreemodel.h"
#include "ui/pages/attributespage.h"
#include "ui/pages/partnerspage.h"
#include "ui/theme/segmentedcontrol.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    ProfileId profile;
    std::unique_ptr<AttributesPage> page;

    World()
    {
        profile = workspace.addProfile();
        workspace.addPartner(
            u"Alpen Netze"_s,
            { { u"employees"_s, 120.0 }, { u"country"_s, u"DE"_s }, { u"website"_s, u"alpen.example"_s } });
        workspace.addPartner(u"Bravo IT"_s, { { u"country"_s, u"FR"_s }, { u"website"_s, u"42"_s } });
        workspace.edit(u"import"_s, [](Edit &edit) {
            return edit.putTerm(u"regions"_s, { u"Germny"_s, u"Germny"_s, {}, {}, false });
        });
        workspace.addPartner(u"Carl"_s, { { u"country"_s, u"Germny"_s } });
        page = std::make_unique<AttributesPage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
        page->activate();
    }
    ~World() { frame.stopJobs(); }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char *name)
    {
        auto *widget = find<QWidget>(name);
        if (!QTest::qWaitFor([&] { return widget->isVisible(); }))
            qFatal("%s is hidden", name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void type(const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void show(int part) { find<SegmentedControl>("attributeParts")->setCurrentIndex(part); }
    QModelIndex row(const char *tree, const QString &key)
    {
        const QAbstractItemModel *model = find<QTreeView>(tree)->model();
        const QModelIndexList found =
            model->match(model->index(0, 0), SchemaTreeModel::KeyRole, key, -1, Qt::MatchExactly | Qt::MatchRecursive);
        for (const QModelIndex &index : found) {
            if (index.data(SchemaTreeModel::LeafRole).toBool())
                return index;
        }
        return {};
    }
    void choose(const char *tree, const QString &key)
    {
        auto *view = find<QTreeView>(tree);
        const QModelIndex index = row(tree, key);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->visualRect(index).center());
    }
    void chooseItem(const char *name, const QString &text)
    {
        auto *box = find<QComboBox>(name);
        const int item = box->findText(text);
        if (item < 0)
            qFatal("no item %s", qPrintable(text));
        box->setCurrentIndex(item);
        Q_EMIT box->activated(item);
    }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] Attribute attribute(const char *key)
    {
        return *workspace.session().schema()->find(QLatin1String(key));
    }
    [[nodiscard]] const Vocabulary &regions() { return *workspace.session().schema()->vocabulary(u"regions"_s); }
};
} // namespace

class AttributesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreStepsOfTheirOwn();
    void aTakenLabelIsAnsweredInPlace();
    void newAttributesAreAdded();
    void retiredOnesLeaveTheFormsAndComeBack();
    void keysAndDropsMoveAttributes();
    void aTypeIsPreviewedBeforeItChanges();
    void profilesThatReadItAreListed();
    void searchNarrowsTheTree();
    void termsAreAddedMovedAndRetired();
    void unreviewedTermsAreMerged();
    void subdivisionsAreAdded();
    void ratesAreSetAndRemoved();
    void readOnlyNothingCanBeChanged();
};

void AttributesPageTest::fieldsAreStepsOfTheirOwn()
{
    World world;
    world.choose("attributeTree", u"employees"_s);
    world.type("attributeLabel", u"Head count"_s);
    QCOMPARE(world.attribute("employees").label, u"Head count"_s);
    world.type("attributeUnit", u"heads"_s);
    QCOMPARE(world.attribute("employees").unit, u"heads"_s);
    auto *description = world.find<QPlainTextEdit>("attributeDescription");
    description->setFocus();
    description->selectAll();
    QTest::keyClicks(description, u"All of them"_s);
    world.find<QLineEdit>("attributeLabel")->setFocus();
    QCOMPARE(world.attribute("employees").description, u"All of them"_s);
    QCOMPARE(world.workspace.session().undoName(), u"Change description of Head count"_s);
    world.click("attributeRequired");
    QVERIFY(!world.attribute("employees").required);
    for (int i = 0; i < 4; ++i)
        QVERIFY(world.workspace.session().undo().has_value());
    QCOMPARE(world.attribute("employees").label, u"Employees"_s);
    QCOMPARE(world.find<QLineEdit>("attributeLabel")->text(), u"Employees"_s);
    world.choose("attributeTree", u"collaboration"_s);
    world.type("attributeAnchor0", u"Never answers"_s);
    QCOMPARE(world.attribute("collaboration").anchors.first(), u"Never answers"_s);
}

void AttributesPageTest::aTakenLabelIsAnsweredInPlace()
{
    World world;
    world.choose("attributeTree", u"employees"_s);
    world.type("attributeLabel", u"Website"_s);
    QVERIFY(world.find<QLabel>("attributeProblem")->isVisible());
    QVERIFY2(world.text("attributeProblem").contains(u"Website"_s), qPrintable(world.text("attributeProblem")));
    QCOMPARE(world.find<QLineEdit>("attributeLabel")->text(), u"Website"_s); // nothing typed is lost
    QCOMPARE(world.attribute("employees").label, u"Employees"_s);
}

void AttributesPageTest::newAttributesAreAdded()
{
    World world;
    world.choose("attributeTree", u"nps"_s);
    world.click("newAttribute");
    world.chooseItem("attributeType", u"Yes or no"_s);
    world.type("attributeLabel", u"Listed on an exchange"_s);
    const Attribute added = world.attribute("listed_on_an_exchange");
    QVERIFY(added.type == AttributeType::YesNo);
    QCOMPARE(added.group, u"market"_s);
    QVERIFY(world.row("attributeTree", added.key).isValid());
    world.click("newAttribute");
    world.click("addAttribute");
    QVERIFY(world.find<QLabel>("attributeProblem")->isVisible());
    world.click("cancelAttribute");
    QVERIFY(!world.find<QWidget>("addAttribute")->isVisible());
}

void AttributesPageTest::retiredOnesLeaveTheFormsAndComeBack()
{
    World world;
    PartnersPage partners(world.workspace.session(), world.frame);
    partners.resize(1200, 800);
    partners.show();
    partners.activate();
    partners.showPartner(world.workspace.session().pool()->id(0));
    world.choose("attributeTree", u"employees"_s);
    QTest::keyClick(world.find<QTreeView>("attributeTree"), Qt::Key_Delete);
    QVERIFY(world.workspace.session().retired().has(u"employees"_s));
    QCOMPARE(world.frame.messages.last().action, u"Undo"_s);
    QCOMPARE(world.find<QPushButton>("retireAttribute")->text(), u"Bring back"_s);
    QTest::mouseClick(partners.findChild<QPushButton *>(u"chooseColumns"_s), Qt::LeftButton);
    auto *popup = partners.findChild<QWidget *>(u"columnsPopup"_s);
    QVERIFY(popup);
    QVERIFY(popup->findChild<QListWidget *>()->findItems(u"Employees"_s, Qt::MatchExactly).isEmpty());
    QTest::mouseClick(popup->findChild<QPushButton *>(u"openAttributes"_s), Qt::LeftButton);
    QCOMPARE(world.frame.opened.last(), PageId::Attributes);
    world.click("retireAttribute");
    QVERIFY(!world.workspace.session().retired().has(u"employees"_s));
}

void AttributesPageTest::keysAndDropsMoveAttributes()
{
    World world;
    world.choose("attributeTree", u"employees"_s);
    auto *tree = world.find<QTreeView>("attributeTree");
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    const auto keys = [&] {
        QStringList list;
        for (const Attribute &each : world.workspace.session().schema()->attributes) {
            if (each.group == u"firmographics"_s)
                list << each.key;
        }
        return list;
    };
    QCOMPARE(keys().first(), u"employees"_s);
    QCOMPARE(tree->currentIndex().data(SchemaTreeModel::KeyRole).toString(), u"employees"_s);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(keys().first(), u"founded"_s);
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier); // into the group above
    QCOMPARE(world.attribute("employees").group, u"identity"_s);
    const std::unique_ptr<QMimeData> dragged(tree->model()->mimeData({ world.row("attributeTree", u"employees"_s) }));
    tree->model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, world.row("attributeTree", u"nps"_s));
    QTRY_COMPARE(world.attribute("employees").group, u"market"_s);
    QVERIFY(world.workspace.session().undo().has_value());
    QCOMPARE(world.attribute("employees").group, u"identity"_s);
}

void AttributesPageTest::aTypeIsPreviewedBeforeItChanges()
{
    World world;
    world.choose("attributeTree", u"website"_s);
    world.chooseItem("attributeType", u"Number"_s);
    QTRY_VERIFY(world.find<QPushButton>("acceptType")->isEnabled());
    QVERIFY2(world.text("typeChangeFinding").startsWith(u"1 of 2 values stay"_s),
             qPrintable(world.text("typeChangeFinding")));
    QCOMPARE(world.find<QTableView>("typeSamples")->model()->rowCount(), 2);
    QVERIFY(world.attribute("website").type == AttributeType::Text);
    world.click("cancelType");
    QVERIFY(world.attribute("website").type == AttributeType::Text);
    QCOMPARE(world.find<QComboBox>("attributeType")->currentText(), u"Text"_s);
    world.chooseItem("attributeType", u"Number"_s);
    QTRY_VERIFY(world.find<QPushButton>("acceptType")->isEnabled());
    world.click("acceptType");
    QVERIFY(world.attribute("website").type == AttributeType::Number);
    QVERIFY(world.find<QWidget>("attributeForm")->isVisible());
    world.frame.messages.last().run();
    QVERIFY(world.attribute("website").type == AttributeType::Text);
    QCOMPARE(world.workspace.stored(world.workspace.session().pool()->id(0), u"website"_s), Value(u"alpen.example"_s));
}

void AttributesPageTest::profilesThatReadItAreListed()
{
    World world;
    world.choose("attributeTree", u"employees"_s);
    const QList<QPushButton *> links = world.find<QWidget>("attributeReaders")->findChildren<QPushButton *>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first()->text(), u"Reseller"_s);
    QTest::mouseClick(links.first(), Qt::LeftButton);
    QCOMPARE(world.frame.openedProfiles, QList<ProfileId> { world.profile });
}

void AttributesPageTest::searchNarrowsTheTree()
{
    World world;
    world.page->focusSearch();
    QTest::keyClicks(world.find<QLineEdit>("attributeSearch"), u"head"_s);
    QVERIFY(world.row("attributeTree", u"sales_headcount"_s).isValid());
    QVERIFY(!world.row("attributeTree", u"website"_s).isValid());
}

void AttributesPageTest::termsAreAddedMovedAndRetired()
{
    World world;
    world.show(1);
    world.choose("termTree", u"EMEA"_s);
    world.frame.fakePrompts().nextText = u"Alpine space"_s;
    world.click("newTerm");
    QCOMPARE(world.regions().find(u"alpine_space"_s)->parents, QStringList { u"EMEA"_s });
    auto *tree = world.find<QTreeView>("termTree");
    QCOMPARE(tree->currentIndex().data(SchemaTreeModel::KeyRole).toString(), u"alpine_space"_s);
    QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(world.regions().find(u"alpine_space"_s)->parents.isEmpty());
    const std::unique_ptr<QMimeData> dragged(tree->model()->mimeData({ world.row("termTree", u"alpine_space"_s) }));
    tree->model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, world.row("termTree", u"DACH"_s));
    QTRY_COMPARE(world.regions().find(u"alpine_space"_s)->parents, QStringList { u"DACH"_s });
    world.type("termLabel", u"Alps"_s);
    QCOMPARE(world.regions().resolve(u"Alpine space"_s), u"alpine_space"_s);
    QCOMPARE(world.regions().labelOf(u"alpine_space"_s), u"Alps"_s);
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(world.workspace.session().retired().has(u"regions"_s, u"alpine_space"_s));
    world.type("termLabel", u"Germany"_s);
    QVERIFY2(world.text("termProblem").contains(u"Germany"_s), qPrintable(world.text("termProblem")));
}

void AttributesPageTest::unreviewedTermsAreMerged()
{
    World world;
    world.show(1);
    QVERIFY(world.find<QListWidget>("vocabularyList")->item(0)->text().contains(u"1 to review"_s));
    world.find<SegmentedControl>("whichTerms")->setCurrentIndex(1);
    QCOMPARE(world.find<QTreeView>("termTree")->model()->rowCount(), 1);
    world.choose("termTree", u"Germny"_s);
    QCOMPARE(world.find<QPushButton>("termCompanies")->text(), u"1 companies have it"_s);
    world.click("suggestion_DE");
    QVERIFY(!world.regions().find(u"Germny"_s));
    QCOMPARE(world.workspace.session().pool()->value(2, u"country"_s), Value(u"DE"_s));
    QCOMPARE(world.find<QTreeView>("termTree")->model()->rowCount(), 0);
    world.frame.messages.last().run();
    QCOMPARE(world.workspace.session().pool()->value(2, u"country"_s), Value(u"Germny"_s));
    world.choose("termTree", u"Germny"_s);
    world.click("acceptTerm");
    QVERIFY(world.regions().find(u"Germny"_s)->reviewed);
    world.find<SegmentedControl>("whichTerms")->setCurrentIndex(0);
    world.choose("termTree", u"Germny"_s);
    world.click("termCompanies");
    QCOMPARE(world.frame.openedRows.size(), std::size_t { 1 });
    world.type("termLabel", u"Germoney"_s);
    auto *into = world.find<QComboBox>("mergeInto");
    into->lineEdit()->setFocus();
    QTest::keyClicks(into->lineEdit(), u"germany"_s);
    world.click("mergeTerm");
    QCOMPARE(world.regions().resolve(u"germoney"_s), u"DE"_s);
}

void AttributesPageTest::subdivisionsAreAdded()
{
    World world;
    world.show(1);
    world.choose("termTree", u"EMEA"_s);
    QVERIFY(!world.find<QPushButton>("addSubdivisions")->isEnabled());
    world.find<QTreeView>("termTree")->expandAll();
    world.choose("termTree", u"AT"_s);
    world.click("addSubdivisions");
    QVERIFY(world.regions().find(u"AT-9"_s));
    QVERIFY(world.workspace.session().undo().has_value());
    QVERIFY(!world.regions().find(u"AT-9"_s));
}

void AttributesPageTest::ratesAreSetAndRemoved()
{
    World world;
    world.workspace.addPartner(u"Dollar Inc"_s, { { u"annual_revenue"_s, Money { 10, u"USD"_s } } });
    world.show(2);
    world.type("rateCurrency", u"usd"_s);
    QVERIFY2(world.text("rateProblem").contains(u"above 0"_s), qPrintable(world.text("rateProblem")));
    world.find<QDateEdit>("rateDate")->setDate(QDate(2026, 1, 1));
    world.type("rateValue", u"0.5"_s);
    QVERIFY(!world.find<QLabel>("rateProblem")->isVisible());
    QCOMPARE(world.workspace.session().pool()->value(3, u"annual_revenue"_s), Value(Money { 5, {} }));
    auto *table = world.find<QTableView>("rateTable");
    QCOMPARE(table->model()->rowCount(), 1);
    world.type("workspaceCurrency", u"USD"_s);
    QCOMPARE(world.workspace.session().pool()->value(3, u"annual_revenue"_s), Value(Money { 10, {} }));
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"EUR"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 0);
    world.frame.messages.last().run();
    QCOMPARE(table->model()->rowCount(), 1);
}

void AttributesPageTest::readOnlyNothingCanBeChanged()
{
    TestWorkspace workspace;
    const QString path = workspace.session().path();
    QVERIFY(workspace.session().close().has_value());
    const Result<std::unique_ptr<Session>> reader = Session::open(path, OpenMode::ReadOnly);
    QVERIFY(reader.has_value());
    FakeFrame frame;
    AttributesPage page(**reader, frame);
    page.resize(1200, 800);
    page.show();
    page.activate();
    for (const char *name : { "newAttribute", "attributeLabel", "attributeType", "retireAttribute" })
        QVERIFY2(!page.findChild<QWidget *>(QLatin1String(name))->isEnabled(), name);
}

QTEST_MAIN(AttributesPageTest)
#include "tst_attributespage.moc"
