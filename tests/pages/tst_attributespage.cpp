#include "fakeframe.h"
#include "session/schemaedits.h"
#include "testworkspace.h"
#include "ui/models/attributetreemodel.h"
#include "ui/pages/attributespage.h"
#include "ui/pages/partnerpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTreeView>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    std::unique_ptr<AttributesPage> page;
    QTreeView *tree = nullptr;

    World()
    {
        workspace.addPartner(u"Alpen"_s, { { u"employees"_s, 500.0 } });
        workspace.addPartner(u"Berg"_s);
    }
    void open()
    {
        page = std::make_unique<AttributesPage>(workspace.session(), frame);
        page->resize(1280, 800);
        page->show();
        page->activate();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window never became active");
        tree = find<QTreeView>("attributeTree");
        new QAbstractItemModelTester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, tree);
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
    [[nodiscard]] const Attribute *attribute(const char *key)
    {
        return workspace.session().schema()->find(QString::fromLatin1(key));
    }
    [[nodiscard]] QModelIndex line(const QString &name) const
    {
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive);
        return found.value(0);
    }
    void click(const QString &name) const
    {
        const QModelIndex index = line(name);
        if (!index.isValid())
            qFatal("no line %s", qPrintable(name));
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, tree->visualRect(index).center());
    }
    void write(const char *field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// What stands in a group, by label.
    [[nodiscard]] QStringList group(const QString &name) const
    {
        QStringList labels;
        const QModelIndex group = line(name);
        for (int row = 0; row < tree->model()->rowCount(group); ++row)
            labels << tree->model()->index(row, 0, group).data().toString();
        return labels;
    }
    [[nodiscard]] Session &session() { return workspace.session(); }
};
} // namespace

/// The attributes of a workspace as a person changes them.
class TestAttributesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThemByGroup();
    void aFieldIsOneStepOfUndo();
    void whatIsRefusedStaysAsTyped();
    void namesAreTypedOverInTheList();
    void theKeyboardMovesThem();
    void theMouseMovesThem();
    void retiredOnesCanBeBroughtBack();
    void profilesThatReadItAreListed();
    void newOnesAreAdded();
    void aTypeIsChangedAfterALook();
    void theListOfAChoiceIsOneClickAway();
    void retiredOnesAreNoLongerOffered();
    void searchFindsWhatIsMeant();
    void readingLeavesEverythingAsItIs();
    void aThousandAttributesAreQuick();
};

void TestAttributesPage::listsThemByGroup()
{
    World world;
    world.open();
    QCOMPARE(world.tree->model()->index(0, 0).data().toString(), u"Identity"_s);
    QVERIFY(world.tree->isExpanded(world.tree->model()->index(0, 0)));
    const QModelIndex employees = world.line(u"Employees"_s);
    QCOMPARE(employees.parent().data().toString(), u"Firmographics"_s);
    QCOMPARE(employees.siblingAtColumn(AttributeTreeModel::TypeColumn).data().toString(), u"Whole number"_s);
    world.click(u"Employees"_s);
    QCOMPARE(world.find<QLineEdit>("attribute_name")->text(), u"Employees"_s);
    QCOMPARE(world.find<QLabel>("attribute_key")->text(), u"employees"_s);
    QCOMPARE(world.find<QLabel>("attributeKnown")->text(), u"Known of 1 of 2 companies"_s);
    QVERIFY(world.find<QLabel>("attributeCount")->text().contains(u"in use"_s));
}

void TestAttributesPage::aFieldIsOneStepOfUndo()
{
    World world;
    world.open();
    world.click(u"Employees"_s);
    const Attribute before = *world.attribute("employees");
    world.write("attribute_name", u"Head count"_s);
    QCOMPARE(world.attribute("employees")->label, u"Head count"_s);
    QVERIFY(world.attribute("employees")->synonyms.contains(u"Employees"_s));
    QCOMPARE(world.session().undoName(), u"Rename Employees to Head count"_s);
    QVERIFY(world.line(u"Head count"_s).isValid());
    world.write("attribute_unit", u"heads"_s);
    QCOMPARE(world.session().undoName(), u"Change the unit of Head count"_s);
    QTest::mouseClick(world.find<QCheckBox>("attribute_required"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QCOMPARE(world.attribute("employees")->required, !before.required);
    auto *fresh = world.find<QSpinBox>("attribute_fresh");
    fresh->setFocus();
    fresh->selectAll();
    QTest::keyClicks(fresh, u"90"_s);
    QTest::keyClick(fresh, Qt::Key_Return);
    QCOMPARE(world.attribute("employees")->freshDays, 90);
    auto *description = world.find<QPlainTextEdit>("attribute_description");
    description->setFocus();
    description->selectAll();
    QTest::keyClicks(description, u"Full-time equivalents"_s);
    world.find<QLineEdit>("attribute_name")->setFocus();
    QCOMPARE(world.attribute("employees")->description, u"Full-time equivalents"_s);
    auto *group = world.find<QComboBox>("attribute_group")->lineEdit();
    group->setFocus();
    group->selectAll();
    QTest::keyClicks(group, u"Legal and risk"_s);
    QTest::keyClick(group, Qt::Key_Return);
    QCOMPARE(world.attribute("employees")->group, u"Legal and risk"_s);
    for (int step = 0; step < 6; ++step)
        QVERIFY(world.session().undo());
    QCOMPARE(*world.attribute("employees"), before);
    QCOMPARE(world.find<QLineEdit>("attribute_name")->text(), before.label);
    QCOMPARE(world.find<QSpinBox>("attribute_fresh")->value(), before.freshDays);
    QVERIFY(world.frame.errors.isEmpty());
}

void TestAttributesPage::whatIsRefusedStaysAsTyped()
{
    World world;
    world.open();
    world.click(u"Employees"_s);
    const QString before = world.session().undoName();
    world.write("attribute_name", u"Website"_s);
    const auto *problem = world.find<QLabel>("attribute_name_problem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"Website"_s), qPrintable(problem->text()));
    QCOMPARE(world.find<QLineEdit>("attribute_name")->text(), u"Website"_s);
    QCOMPARE(world.session().undoName(), before);
    world.write("attribute_name", u"Staff"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(world.attribute("employees")->label, u"Staff"_s);
}

void TestAttributesPage::namesAreTypedOverInTheList()
{
    World world;
    world.open();
    world.click(u"Employees"_s);
    QTest::keyClick(world.tree, Qt::Key_F2);
    auto *editor = world.tree->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Staff"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(world.attribute("employees")->label, u"Staff"_s);
    QTRY_COMPARE(world.find<QLineEdit>("attribute_name")->text(), u"Staff"_s);
    QTest::keyClick(world.tree, Qt::Key_Return);
    QVERIFY(world.find<QLineEdit>("attribute_name")->hasFocus());
}

void TestAttributesPage::theKeyboardMovesThem()
{
    World world;
    world.open();
    const QStringList before = world.group(u"Firmographics"_s);
    QVERIFY(before.size() >= 3);
    world.click(before.at(1));
    QTest::keyClick(world.tree, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(world.group(u"Firmographics"_s).first(), before.at(1));
    QCOMPARE(world.tree->currentIndex().data().toString(), before.at(1));
    QTest::keyClick(world.tree, Qt::Key_Up, Qt::AltModifier); // over the edge: the end of the group above
    QCOMPARE(world.group(u"Identity"_s).last(), before.at(1));
    QTest::keyClick(world.tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(world.group(u"Firmographics"_s).first(), before.at(1));
    QTest::keyClick(world.tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(world.group(u"Firmographics"_s), before);
    for (int step = 0; step < 4; ++step)
        QVERIFY(world.session().undo());
    QCOMPARE(world.group(u"Firmographics"_s), before);
}

void TestAttributesPage::theMouseMovesThem()
{
    World world;
    world.open();
    const QModelIndex dragged = world.line(u"Employees"_s);
    const std::unique_ptr<QMimeData> held(world.tree->model()->mimeData({ dragged }));
    const QModelIndex market = world.line(u"Market"_s);
    world.tree->scrollTo(market);
    const QPoint onto = world.tree->visualRect(market).center();
    QDragEnterEvent enter(onto, Qt::MoveAction, held.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(world.tree->viewport(), &enter);
    QDragMoveEvent move(onto, Qt::MoveAction, held.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(world.tree->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(QPointF(onto), Qt::MoveAction, held.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(world.tree->viewport(), &drop);
    QCOMPARE(world.group(u"Market"_s).last(), u"Employees"_s);
    QCOMPARE(world.session().undoName(), u"Move Employees"_s);
}

void TestAttributesPage::retiredOnesCanBeBroughtBack()
{
    World world;
    world.open();
    world.click(u"Founded"_s);
    QTest::keyClick(world.tree, Qt::Key_Delete);
    QVERIFY(world.session().retired().has(u"founded"_s));
    QVERIFY(!world.line(u"Founded"_s).isValid());
    QCOMPARE(world.tree->currentIndex().data().toString(), u"Employees"_s); // the next one
    QCOMPARE(world.frame.messages.size(), 1);
    QTest::mouseClick(world.find<QCheckBox>("showRetiredAttributes"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QCOMPARE(world.group(u"Firmographics"_s).last(), u"Founded (retired)"_s);
    world.click(u"Founded (retired)"_s);
    auto *bringBack = world.find<QPushButton>("retireAttribute");
    QCOMPARE(bringBack->text(), u"Bring back"_s);
    QTest::mouseClick(bringBack, Qt::LeftButton);
    QVERIFY(!world.session().retired().has(u"founded"_s));
    QCOMPARE(bringBack->text(), u"Retire"_s);
    world.click(u"Name"_s);
    QVERIFY(!bringBack->isEnabled()); // every company needs one
}

void TestAttributesPage::profilesThatReadItAreListed()
{
    World world;
    const ProfileId profile = world.workspace.addProfile();
    world.open();
    QCOMPARE(world.line(u"Employees"_s).siblingAtColumn(AttributeTreeModel::ProfilesColumn).data().toString(), u"1"_s);
    world.click(u"Employees"_s);
    const QByteArray name = "attributeReader_" + QByteArray::number(profile.value);
    QTest::mouseClick(world.find<QPushButton>(name.constData()), Qt::LeftButton);
    QCOMPARE(world.frame.openedProfiles, QList<ProfileId> { profile });
    QTest::mouseClick(world.find<QPushButton>("retireAttribute"), Qt::LeftButton);
    QVERIFY2(world.frame.messages.last().text.contains(u"1 profile"_s), qPrintable(world.frame.messages.last().text));
    world.frame.messages.last().run();
    QVERIFY(!world.session().retired().has(u"employees"_s));
}

void TestAttributesPage::newOnesAreAdded()
{
    World world;
    world.open();
    world.click(u"Employees"_s);
    QTest::keyClick(world.tree, Qt::Key_Insert);
    world.write("newAttribute_name", u"Website"_s); // Return saves: taken already
    QVERIFY(!world.attribute("website_2"));
    auto *name = world.find<QLineEdit>("newAttribute_name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Partner colour"_s);
    QCOMPARE(world.find<QLineEdit>("newAttribute_key")->placeholderText(), u"partner_colour"_s);
    auto *type = world.find<QComboBox>("newAttribute_type");
    QVERIFY(!world.find<QComboBox>("newAttribute_vocabulary")->isVisible());
    type->setCurrentIndex(type->findData(u"choice"_s));
    QVERIFY(world.find<QComboBox>("newAttribute_vocabulary")->isVisible());
    QTest::mouseClick(world.find<QPushButton>("newAttribute_save"), Qt::LeftButton);
    QVERIFY(world.attribute("partner_colour"));
    QCOMPARE(world.attribute("partner_colour")->group, u"firmographics"_s);
    QVERIFY(world.session().schema()->vocabulary(u"partner_colour"_s));
    QTRY_VERIFY(world.page->findChild<QLineEdit *>(u"attribute_name"_s));
    QCOMPARE(world.find<QLineEdit>("attribute_name")->text(), u"Partner colour"_s);
    QCOMPARE(world.tree->currentIndex().data().toString(), u"Partner colour"_s);
    QTest::mouseClick(world.find<QPushButton>("addAttribute"), Qt::LeftButton);
    QTest::mouseClick(world.find<QPushButton>("newAttribute_cancel"), Qt::LeftButton);
    QTRY_VERIFY(world.page->findChild<QLineEdit *>(u"attribute_name"_s));
    QCOMPARE(world.find<QLineEdit>("attribute_name")->text(), u"Partner colour"_s);
    QVERIFY(world.session().undo());
    QVERIFY(!world.attribute("partner_colour"));
    QVERIFY(world.frame.errors.isEmpty());
}

void TestAttributesPage::aTypeIsChangedAfterALook()
{
    World world;
    const QStringList texts { u"30"_s, u"60"_s, u"soon"_s };
    std::vector<PartnerId> partners;
    for (const QString &text : texts)
        partners.push_back(world.workspace.addPartner(u"Terms "_s + text, { { u"legal_name"_s, text } }));
    world.open();
    world.click(u"Legal name"_s);
    QTest::mouseClick(world.find<QPushButton>("changeType"), Qt::LeftButton);
    QTRY_VERIFY(world.page->findChild<QComboBox *>(u"typeChange_type"_s));
    auto *type = world.find<QComboBox>("typeChange_type");
    auto *accept = world.find<QPushButton>("typeChange_accept");
    QVERIFY(!accept->isEnabled()); // it has this type already
    type->setCurrentIndex(type->findData(u"number"_s));
    QTRY_VERIFY(accept->isEnabled());
    const QString finding = world.find<QLabel>("typeChange_finding")->text();
    QVERIFY2(finding.startsWith(u"1 of 3"_s), qPrintable(finding));
    const QAbstractItemModel *examples = world.find<QTableView>("typeChange_examples")->model();
    QCOMPARE(examples->rowCount(), 3);
    QCOMPARE(examples->index(0, 1).data().toString(), u"soon"_s); // what is lost comes first
    QCOMPARE(examples->index(0, 2).data().toString(), u"lost"_s);
    QCOMPARE(world.attribute("legal_name")->type, AttributeType::Text);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(world.attribute("legal_name")->type, AttributeType::Number);
    QCOMPARE(world.workspace.stored(partners[0], u"legal_name"_s), Value(30.0));
    QCOMPARE(world.workspace.stored(partners[2], u"legal_name"_s), Value());
    QTRY_COMPARE(world.frame.messages.size(), 1);
    QVERIFY(world.page->findChild<QLineEdit *>(u"attribute_name"_s));
    world.frame.messages.first().run();
    QCOMPARE(world.attribute("legal_name")->type, AttributeType::Text);
    QCOMPARE(world.workspace.stored(partners[2], u"legal_name"_s), Value(u"soon"_s));
    QTest::mouseClick(world.find<QPushButton>("changeType"), Qt::LeftButton);
    QTRY_VERIFY(world.page->findChild<QComboBox *>(u"typeChange_type"_s));
    QTest::keyClick(world.find<QComboBox>("typeChange_type"), Qt::Key_Escape);
    QTRY_VERIFY(world.page->findChild<QLineEdit *>(u"attribute_name"_s));
    QVERIFY(world.frame.errors.isEmpty());
}

void TestAttributesPage::theListOfAChoiceIsOneClickAway()
{
    World world;
    world.open();
    world.click(u"Legal name"_s);
    QVERIFY(!world.find<QPushButton>("openList")->isVisible());
    world.click(u"Ownership"_s);
    QTest::mouseClick(world.find<QPushButton>("openList"), Qt::LeftButton);
    QCOMPARE(world.find<QTabWidget>("attributeSections")->currentIndex(), 1);
    QCOMPARE(world.find<QComboBox>("vocabularies")->currentData().toString(), world.attribute("ownership")->vocabulary);
    QVERIFY(world.find<QTreeView>("termTree")->model()->rowCount() > 0);
}

void TestAttributesPage::retiredOnesAreNoLongerOffered()
{
    World world;
    const PartnerId partner = world.workspace.addPartner(u"C"_s, { { u"founded"_s, 1999.0 } });
    PartnerPage page(world.session(), world.frame);
    page.showPartner(partner, {});
    page.showTab(PartnerPage::FactsTab);
    QVERIFY(page.findChild<QWidget *>(u"fact_founded"_s));
    QVERIFY(retireAttribute(world.session(), u"founded"_s, true));
    QTRY_VERIFY(!page.findChild<QWidget *>(u"fact_founded"_s));
    QCOMPARE(world.workspace.stored(partner, u"founded"_s), Value(1999.0));
    QVERIFY(world.session().undo());
    QTRY_VERIFY(page.findChild<QWidget *>(u"fact_founded"_s));
}

void TestAttributesPage::searchFindsWhatIsMeant()
{
    World world;
    world.open();
    world.page->focusSearch();
    auto *search = world.find<QLineEdit>("attributeSearch");
    QTest::keyClicks(search, u"certif"_s);
    QVERIFY(world.line(u"Certifications"_s).isValid());
    QVERIFY(!world.line(u"Employees"_s).isValid());
    QTest::keyClicks(search, u"zzz"_s);
    QVERIFY(!world.tree->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(world.tree->isVisible());
    QVERIFY(world.line(u"Employees"_s).isValid());
}

void TestAttributesPage::readingLeavesEverythingAsItIs()
{
    TestWorkspace workspace;
    const Result<std::unique_ptr<Session>> reading = Session::open(workspace.session().path(), OpenMode::ReadOnly);
    QVERIFY(reading);
    FakeFrame frame;
    AttributesPage page(**reading, frame);
    page.resize(1280, 800);
    page.show();
    page.activate();
    auto *tree = page.findChild<QTreeView *>(u"attributeTree"_s);
    QVERIFY(!page.findChild<QPushButton *>(u"addAttribute"_s)->isEnabled());
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Delete);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(tree, Qt::Key_Insert);
    QVERIFY(frame.errors.isEmpty());
    QVERIFY(!page.findChild<QLineEdit *>(u"attribute_name"_s)->isEnabled());
}

void TestAttributesPage::aThousandAttributesAreQuick()
{
    World world;
    world.workspace.edit(u"Many"_s, [](Edit &edit) -> Result<> {
        for (int i = 0; i < 950; ++i) {
            Attribute attribute;
            attribute.key = u"extra_%1"_s.arg(i);
            attribute.label = u"Extra %1"_s.arg(i);
            attribute.group = u"group %1"_s.arg(i % 20);
            if (Result<> added = edit.addAttribute(attribute); !added)
                return added;
        }
        return {};
    });
    world.open();
    world.click(u"Extra 500"_s);
    const int scrolled = world.tree->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    world.write("attribute_name", u"Better 500"_s);
    QCOMPARE(world.tree->verticalScrollBar()->value(), scrolled);
    QCOMPARE(world.tree->currentIndex().data().toString(), u"Better 500"_s);
    QTest::keyClick(world.tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(world.tree->currentIndex().data().toString(), u"Better 500"_s);
}

QTEST_MAIN(TestAttributesPage)
#include "tst_attributespage.moc"
