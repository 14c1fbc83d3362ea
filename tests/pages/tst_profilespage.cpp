#include "editorharness.h"
#include "fakeframe.h"
#include "session/builtins.h"
#include "session/exports.h"
#include "ui/charts/histogramview.h"
#include "ui/charts/valuefunctionview.h"
#include "ui/editors/criteriatab.h"
#include "ui/editors/criteriatreeview.h"
#include "ui/editors/profileeditor.h"
#include "ui/editors/profileranking.h"
#include "ui/models/rankingmodel.h"
#include "ui/pages/profilespage.h"
#include "ui/theme/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The list of ideal profiles and their editor, with the mouse and the keys of a person.
class TestProfilesPage : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        EditorHarness workspace;
        FakeFrame frame;
        std::unique_ptr<ProfilesPage> page;

        explicit Bench(int tab = 1)
            : page(std::make_unique<ProfilesPage>(workspace.session(), frame, QList<ProfileTemplate>()))
        {
            page->resize(1400, 900);
            page->show();
            page->openProfile(workspace.id);
            page->editor()->findChild<QTabWidget *>(u"editorTabs"_s)->setCurrentIndex(tab);
        }
        template <typename T>
        T *find(const QString &name)
        {
            T *found = page->editor()->findChild<T *>(name);
            if (!found)
                qFatal("no %s", qPrintable(name));
            return found;
        }
        CriteriaTreeView *tree() { return find<CriteriaTreeView>(u"criteriaTree"_s); }
        QAbstractItemModel *ranking() // the one beside the tree; that of the comparisons has the same name
        {
            const CriteriaTab *criteria = page->editor()->findChild<CriteriaTab *>();
            return criteria->ranking()->findChild<QTableView *>(u"liveRanking"_s)->model();
        }
        [[nodiscard]] double share(const QString &key) { return shareOf(tree(), key); }
        static double shareOf(CriteriaTreeView *tree, const QString &key)
        {
            return static_cast<CriteriaTreeModel *>(tree->model())
                ->indexOf(key)
                .data(CriteriaTreeModel::ShareRole)
                .toDouble();
        }
        QStringList top(int count = 4) { return ranked(*ranking(), RankingModel::CompanyColumn, count); }
    };

private Q_SLOTS:
    void draggedWeightMovesTheRankingAndIsOneStep();
    void escapeGivesUpADrag();
    void lockedWeightStays();
    void typedWeightIsTaken();
    void altArrowsStepAWeight();
    void draggedHandleChangesTheFunctionAsOneStep();
    void escapeGivesUpAHandle();
    void typedHandleIsTaken();
    void refusedTextKeepsTheValue();
    void shapeIsChosen();
    void addedMustHaveExcludes();
    void unreadableLimitIsRefused();
    void criterionIsAddedRenamedMovedAndRemoved();
    void movedTierCutIsOneStep();
    void typedTierCutIsTaken();
    void invalidDraftSaysSoAndKeepsWhatWasTyped();
    void approvedVersionBecomesADraft();
    void undoOfTheFirstEditOpensTheVersionInForce();
    void profileBuiltByHandSurvivesItsFile();
    void draftIsDeletedWithUndo();
    void clickBesideTheRowsTakesTheActionsAway();
    void twoProfilesOfOneTypeAreNamed();
    void everyTemplateOpens();
    void emptyWorkspaceOffersOneAction();
    void treeModelIsSound();
    void controlsHaveNames();
};

void TestProfilesPage::draggedWeightMovesTheRankingAndIsOneStep()
{
    Bench bench;
    const QStringList before = bench.top(12);
    const QString undoBefore = bench.workspace.session().undoName();
    CriteriaTreeView *tree = bench.tree();
    const QPoint knob = tree->knobOf(u"attitude"_s);
    drag(tree->viewport(), knob, knob + QPoint(36, 0), [&] {
        QVERIFY2(bench.top(12) != before, "the ranking follows while the button is still down");
        QCOMPARE(bench.workspace.session().undoName(), undoBefore);
        QCOMPARE(bench.workspace.stored().criteria.at(1).weight, 40.0);
    });
    QVERIFY(bench.share(u"attitude"_s) > 0.5);
    QVERIFY(std::abs(bench.share(u"attitude"_s) + bench.share(u"capability"_s) - 1.0) < 1e-9);
    QVERIFY(std::abs(2 * bench.share(u"size"_s) - bench.share(u"staff"_s)) < 1e-9);
    QVERIFY(bench.workspace.stored().criteria.at(1).weight > 50);
    QVERIFY(bench.workspace.session().undoName().contains(u"attitude"_s));
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    QCOMPARE(bench.workspace.session().undoName(), undoBefore);
    QCOMPARE(bench.top(12), before);
}

void TestProfilesPage::escapeGivesUpADrag()
{
    Bench bench;
    CriteriaTreeView *tree = bench.tree();
    const QPoint knob = tree->knobOf(u"attitude"_s);
    drag(tree->viewport(), knob, knob + QPoint(36, 0), [&] { QTest::keyClick(tree, Qt::Key_Escape); });
    QVERIFY(std::abs(bench.share(u"attitude"_s) - 0.4) < 1e-9);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestProfilesPage::lockedWeightStays()
{
    Bench bench;
    CriteriaTreeView *tree = bench.tree();
    tree->setCurrentKey(u"size"_s);
    QTest::keyClick(tree, Qt::Key_L);
    tree->setCurrentKey(u"staff"_s);
    // Its only sibling is locked, so nothing can give or take.
    QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    QVERIFY(bench.find<MessageBar>(u"editRefusal"_s)->isVisible());
}

void TestProfilesPage::typedWeightIsTaken()
{
    Bench bench;
    CriteriaTreeView *tree = bench.tree();
    tree->setCurrentKey(u"attitude"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    auto *spin = bench.find<QDoubleSpinBox>(u"criterionShareEdit"_s);
    spin->selectAll();
    QTest::keyClicks(spin, u"55"_s);
    QVERIFY2(std::abs(bench.share(u"attitude"_s) - 0.55) < 1e-6, "typing shows at once");
    QCOMPARE(bench.workspace.stored().criteria.at(1).weight, 40.0);
    QTest::keyClick(spin, Qt::Key_Return);
    QTRY_COMPARE(bench.workspace.stored().criteria.at(1).weight, 55.0);
    QCOMPARE(bench.workspace.stored().criteria.at(0).weight, 45.0);
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestProfilesPage::altArrowsStepAWeight()
{
    Bench bench;
    CriteriaTreeView *tree = bench.tree();
    tree->setCurrentKey(u"attitude"_s);
    QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.workspace.stored().criteria.at(1).weight, 41.0);
    QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(bench.workspace.stored().criteria.at(1).weight, 36.0);
}

void TestProfilesPage::draggedHandleChangesTheFunctionAsOneStep()
{
    Bench bench;
    bench.tree()->setCurrentKey(u"size"_s);
    auto *view = bench.find<ValueFunctionView>(u"valueFunctionView"_s);
    QCOMPARE(view->data().handles.size(), 2);
    QVERIFY2(!view->data().histogram.isEmpty(), "the real pool stands behind the curve");
    const QString undoBefore = bench.workspace.session().undoName();
    const QStringList before = bench.top(12);
    const QPoint from = view->positionOf({ 600, 100 }).toPoint();
    const QPoint to = view->positionOf({ 100, 100 }).toPoint();
    drag(view, from, to, [&] {
        QVERIFY(bench.top(12) != before);
        QCOMPARE(bench.workspace.session().undoName(), undoBefore);
    });
    const auto shape = std::get<LinearShape>(*bench.workspace.stored().criteria.at(0).criteria.at(0).value);
    QVERIFY2(shape.to > 80 && shape.to < 120, qPrintable(QString::number(shape.to)));
    QCOMPARE(shape.from, 0.0);
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.session().undoName(), undoBefore);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestProfilesPage::escapeGivesUpAHandle()
{
    Bench bench;
    bench.tree()->setCurrentKey(u"size"_s);
    auto *view = bench.find<ValueFunctionView>(u"valueFunctionView"_s);
    const QStringList before = bench.top(12);
    drag(view, view->positionOf({ 600, 100 }).toPoint(), view->positionOf({ 200, 100 }).toPoint(),
         [&] { QTest::keyClick(view, Qt::Key_Escape); });
    QCOMPARE(bench.top(12), before);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    QCOMPARE(bench.page->editor()->draft().profile(), EditorHarness::profile());
}

void TestProfilesPage::typedHandleIsTaken()
{
    Bench bench;
    bench.tree()->setCurrentKey(u"size"_s);
    auto *table = bench.find<QTableWidget>(u"handleTable"_s);
    table->setFocus();
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_F2);
    auto *edit = table->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"250"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(std::get<LinearShape>(*bench.workspace.stored().criteria.at(0).criteria.at(0).value).to, 250.0);
}

void TestProfilesPage::refusedTextKeepsTheValue()
{
    Bench bench;
    bench.tree()->setCurrentKey(u"size"_s);
    auto *table = bench.find<QTableWidget>(u"handleTable"_s);
    table->item(0, 1)->setText(u"many"_s);
    QVERIFY(bench.find<MessageBar>(u"editRefusal"_s)->text().contains(u"many"_s));
    QCOMPARE(table->item(0, 1)->text(), u"600"_s);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestProfilesPage::shapeIsChosen()
{
    Bench bench;
    bench.tree()->setCurrentKey(u"size"_s);
    auto *shapes = bench.find<QComboBox>(u"shapeChooser"_s);
    shapes->setFocus();
    QTest::keyClick(shapes, Qt::Key_Down);
    const auto function = *bench.workspace.stored().criteria.at(0).criteria.at(0).value;
    QCOMPARE(shapeKey(function), u"target"_s);
    QVERIFY(validate(function).isEmpty());
    QCOMPARE(bench.find<ValueFunctionView>(u"valueFunctionView"_s)->data().handles.size(), 4);
}

void TestProfilesPage::addedMustHaveExcludes()
{
    Bench bench;
    CriteriaTreeView *tree = bench.tree();
    tree->setCurrentKey(u"size"_s);
    QCOMPARE(bench.ranking()->rowCount(), 12);
    QTest::mouseClick(bench.find<QToolButton>(u"mustAdd"_s), Qt::LeftButton);
    auto *limit = bench.find<QLineEdit>(u"mustAtLeast"_s);
    QVERIFY(limit->isVisible());
    QTest::keyClicks(limit, u"300"_s);
    QTest::keyClick(limit, Qt::Key_Return);
    const Must must = bench.workspace.stored().criteria.at(0).criteria.at(0).must.value();
    QCOMPARE(must.atLeast, std::optional(300.0));
    QVERIFY2(!must.known, "a real condition replaces the stand-in");
    // 50, 100 … 250 employees fail: five of twelve.
    QCOMPARE(bench.ranking()->rowCount(), 7);
    QVERIFY(bench.find<QLabel>(u"mustTitle"_s)->text().contains(u"5 of 12"_s));
    auto *cap = bench.find<QComboBox>(u"mustCap"_s);
    cap->setFocus();
    QTest::keyClick(cap, Qt::Key_Down);
    QCOMPARE(bench.workspace.stored().criteria.at(0).criteria.at(0).must->cap, u"Gold"_s);
    QCOMPARE(bench.ranking()->rowCount(), 12);
}

void TestProfilesPage::unreadableLimitIsRefused()
{
    Bench bench;
    bench.tree()->setCurrentKey(u"size"_s);
    QTest::mouseClick(bench.find<QToolButton>(u"mustAdd"_s), Qt::LeftButton);
    auto *limit = bench.find<QLineEdit>(u"mustAtLeast"_s);
    QTest::keyClicks(limit, u"a few"_s);
    QTest::keyClick(limit, Qt::Key_Return);
    QCOMPARE(limit->text(), u"a few"_s);
    QVERIFY(bench.find<QLabel>(u"mustFinding"_s)->text().contains(u"a few"_s));
    QVERIFY(!bench.workspace.stored().criteria.at(0).criteria.at(0).must->atLeast);
}

void TestProfilesPage::criterionIsAddedRenamedMovedAndRemoved()
{
    Bench bench;
    CriteriaTreeView *tree = bench.tree();
    tree->setCurrentKey(u"attitude"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"addCriterion"_s), Qt::LeftButton);
    auto *search = bench.find<QLineEdit>(u"attributeSearch"_s);
    QTest::keyClicks(search, u"certifications"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(bench.workspace.stored().criteria.size(), std::size_t(3));
    const Criterion added = bench.workspace.stored().criteria.back();
    QCOMPARE(added.attribute, u"certifications"_s);
    QCOMPARE(shapeKey(*added.value), u"coverage"_s);
    QCOMPARE(added.weight, 50.0);
    QCOMPARE(tree->currentKey(), added.key);

    QTest::keyClick(tree, Qt::Key_F2, Qt::ControlModifier);
    auto *name = bench.find<QLineEdit>(u"criterionNameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, u"<b>Papers</b>"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(bench.workspace.stored().criteria.back().label, u"<b>Papers</b>"_s);

    QTest::mouseClick(bench.find<QToolButton>(u"criterionUp"_s), Qt::LeftButton);
    QCOMPARE(bench.workspace.stored().criteria.at(1).key, added.key);
    QCOMPARE(tree->currentKey(), added.key);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
}

void TestProfilesPage::movedTierCutIsOneStep()
{
    Bench bench(3);
    auto *view = bench.find<HistogramView>(u"tierHistogram"_s);
    QCOMPARE(view->data().cuts, (QList<double> { 50, 75 }));
    const QString undoBefore = bench.workspace.session().undoName();
    const int y = view->height() / 2;
    drag(view, { int(view->positionOf(75)), y }, { int(view->positionOf(60)), y }, [&] {
        QCOMPARE(bench.workspace.session().undoName(), undoBefore);
        QVERIFY(view->data().tierCounts.first() > 0);
    });
    const double cut = sortedTiers(bench.workspace.stored()).front().atLeast;
    QVERIFY2(std::abs(cut - 60) <= 1, qPrintable(QString::number(cut)));
    QVERIFY(bench.workspace.session().undo().has_value());
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    QCOMPARE(bench.workspace.session().undoName(), undoBefore);
}

void TestProfilesPage::typedTierCutIsTaken()
{
    Bench bench(3);
    auto *table = bench.find<QTableWidget>(u"tierTable"_s);
    table->item(0, 1)->setText(u"80.5"_s);
    QCOMPARE(sortedTiers(bench.workspace.stored()).front().atLeast, 80.5);
    table->item(0, 1)->setText(u"180"_s);
    QCOMPARE(sortedTiers(bench.workspace.stored()).front().atLeast, 80.5);
    QVERIFY(bench.find<MessageBar>(u"editRefusal"_s)->text().contains(u"180"_s));
    QTest::mouseClick(bench.find<QPushButton>(u"tierAdd"_s), Qt::LeftButton);
    QCOMPARE(bench.workspace.stored().tiers.size(), std::size_t(3));
}

void TestProfilesPage::invalidDraftSaysSoAndKeepsWhatWasTyped()
{
    Bench bench(3);
    auto *table = bench.find<QTableWidget>(u"tierTable"_s);
    table->item(0, 0)->setText(u"Silver"_s); // there is one already
    QCOMPARE(bench.page->editor()->draft().problems().isEmpty(), false);
    QVERIFY(bench.find<MessageBar>(u"draftProblems"_s)->isVisible());
    QCOMPARE(table->item(0, 0)->text(), u"Silver"_s);
    QVERIFY(!bench.find<QPushButton>(u"approveProfile"_s)->isEnabled());
    table->item(0, 0)->setText(u"Platinum"_s);
    QVERIFY(bench.page->editor()->draft().problems().isEmpty());
    QVERIFY(!bench.find<MessageBar>(u"draftProblems"_s)->isVisible());
    QCOMPARE(sortedTiers(bench.workspace.stored()).front().name, u"Platinum"_s);
}

void TestProfilesPage::approvedVersionBecomesADraft()
{
    Bench bench;
    QVERIFY(bench.workspace.session().setProfileStatus(bench.workspace.id, ProfileStatus::Approved).has_value());
    CriteriaTreeView *tree = bench.tree();
    tree->setCurrentKey(u"attitude"_s);
    QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.workspace.stored(), EditorHarness::profile());
    const ProfileVersion *draft = bench.workspace.session().profile(bench.page->editor()->profileId());
    QVERIFY(draft);
    QCOMPARE(draft->version, 2);
    QCOMPARE(draft->status, ProfileStatus::Draft);
    QCOMPARE(draft->profile.criteria.at(1).weight, 41.0);
}

void TestProfilesPage::undoOfTheFirstEditOpensTheVersionInForce()
{
    Bench bench;
    QVERIFY(bench.workspace.session().setProfileStatus(bench.workspace.id, ProfileStatus::Approved).has_value());
    bench.tree()->setCurrentKey(u"attitude"_s);
    QTest::keyClick(bench.tree(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(bench.page->editor()->profileId() != bench.workspace.id);
    QVERIFY(bench.workspace.session().undo().has_value());
    QTRY_COMPARE(bench.page->editor()->profileId(), bench.workspace.id);
    QCOMPARE(bench.tree()->currentKey(), u"attitude"_s);
}

void TestProfilesPage::profileBuiltByHandSurvivesItsFile()
{
    Bench bench;
    CriteriaTreeView *tree = bench.tree();
    tree->setCurrentKey(u"attitude"_s);
    for (const QString &attribute : { u"founded"_s, u"deal registration"_s, u"regions served"_s }) {
        QTest::mouseClick(bench.find<QPushButton>(u"addCriterion"_s), Qt::LeftButton);
        auto *search = bench.find<QLineEdit>(u"attributeSearch"_s);
        QTest::keyClicks(search, attribute);
        QTest::keyClick(search, Qt::Key_Return);
    }
    QCOMPARE(bench.workspace.stored().criteria.size(), std::size_t(5));
    tree->setCurrentKey(u"size"_s);
    auto *reason = bench.find<QLineEdit>(u"reasonEdit"_s);
    QTest::keyClicks(reason, u"Small firms cannot deliver."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(bench.workspace.stored().criteria.at(0).criteria.at(0).reason, u"Small firms cannot deliver."_s);
    bench.frame.fakePrompts().nextSaveFile = bench.workspace.file(u"reseller.json"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"exportProfile"_s), Qt::LeftButton);
    QVERIFY2(bench.frame.errors.isEmpty(), qPrintable(bench.frame.errors.value(0).message));
    const Result<IdealProfile> read = readProfileFile(bench.workspace.file(u"reseller.json"_s));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, bench.workspace.stored());
    // And back through the page.
    bench.page->showList();
    bench.frame.fakePrompts().nextOpenFile = bench.workspace.file(u"reseller.json"_s);
    QTest::mouseClick(bench.page->findChild<QPushButton *>(u"importProfile"_s), Qt::LeftButton);
    QVERIFY(bench.page->editor());
    QCOMPARE(bench.page->editor()->draft().profile(), *read);
    QCOMPARE(bench.page->editor()->draft().version().version, 2);
}

void TestProfilesPage::draftIsDeletedWithUndo()
{
    Bench bench;
    bench.page->showList();
    auto *table = bench.page->findChild<QTableView *>(u"profilesTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    QTest::mouseClick(bench.page->findChild<QPushButton *>(u"deleteDraft"_s), Qt::LeftButton);
    QCOMPARE(bench.workspace.session().profiles().size(), 0);
    QCOMPARE(bench.frame.messages.last().action.isEmpty(), false);
    bench.frame.messages.last().run();
    QCOMPARE(bench.workspace.session().profiles().size(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(bench.page->editor());
}

void TestProfilesPage::clickBesideTheRowsTakesTheActionsAway()
{
    Bench bench;
    bench.page->showList();
    auto *table = bench.page->findChild<QTableView *>(u"profilesTable"_s);
    const auto *open = bench.page->findChild<QPushButton *>(u"openProfile"_s);
    const auto *write = bench.page->findChild<QPushButton *>(u"exportSelected"_s);
    const QPoint row = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row);
    QVERIFY(open->isEnabled() && write->isEnabled());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(40, table->viewport()->height() - 20));
    QVERIFY(!open->isEnabled());
    QVERIFY(!write->isEnabled());
    bench.page->activate(); // brought up to date, the list still has no selection
    QVERIFY(!open->isEnabled());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row);
    QVERIFY(open->isEnabled());
}

void TestProfilesPage::twoProfilesOfOneTypeAreNamed()
{
    Bench bench;
    Session &session = bench.workspace.session();
    QVERIFY(session.setProfileStatus(bench.workspace.id, ProfileStatus::Approved));
    bench.page->showList();
    const auto *note = bench.page->findChild<MessageBar *>(u"profileRivals"_s);
    QVERIFY(!note->isVisible());
    IdealProfile second = session.profile(bench.workspace.id)->profile;
    second.name = u"Second of its kind"_s;
    const auto added = session.addProfile(second, true);
    QVERIFY(added);
    QVERIFY(note->isVisible());
    auto *table = bench.page->findChild<QTableView *>(u"profilesTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == second.name)
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 0)).center());
    }
    QTest::mouseClick(bench.page->findChild<QPushButton *>(u"retireSelected"_s), Qt::LeftButton);
    QCOMPARE(session.profile(added->id)->status, ProfileStatus::Retired);
    QVERIFY(!note->isVisible());
    QVERIFY(session.undo());
    QVERIFY(note->isVisible());
}

void TestProfilesPage::everyTemplateOpens()
{
    EditorHarness workspace;
    FakeFrame frame;
    const Result<QList<ProfileTemplate>> templates = profileTemplates();
    QVERIFY(templates.has_value());
    ProfilesPage page(workspace.session(), frame, *templates);
    page.resize(1400, 900);
    page.show();
    for (const ProfileTemplate &chosen : *templates) {
        page.startFromTemplate(chosen);
        QVERIFY(page.editor());
        QVERIFY2(page.editor()->draft().problems().isEmpty(), qPrintable(chosen.key));
        auto *tabs = page.editor()->findChild<QTabWidget *>(u"editorTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        tabs->setCurrentIndex(1);
        for (const LeafRef &leaf : leaves(page.editor()->draft().profile()))
            page.editor()->findChild<CriteriaTab *>()->select(leaf.criterion->key);
    }
    QVERIFY(frame.errors.isEmpty());
}

void TestProfilesPage::emptyWorkspaceOffersOneAction()
{
    TestWorkspace workspace;
    FakeFrame frame;
    ProfilesPage page(workspace.session(), frame, {});
    page.show();
    auto *empty = page.findChild<QWidget *>(u"noProfiles"_s);
    QVERIFY(empty && empty->isVisible());
    QCOMPARE(empty->findChildren<QPushButton *>().size(), 1);
}

void TestProfilesPage::treeModelIsSound()
{
    CriteriaTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    IdealProfile profile = EditorHarness::profile();
    model.setProfile(profile);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    profile.criteria.at(1).weight = 80;
    model.setProfile(profile);
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    model.setBaseline(EditorHarness::profile());
    QCOMPARE(model.indexOf(u"attitude"_s).data(CriteriaTreeModel::BaselineShareRole).toDouble(), 0.4);
    profile.criteria.at(0).criteria.pop_back();
    model.setProfile(profile);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    model.setProfile({});
    QCOMPARE(model.rowCount(), 0);
}

void TestProfilesPage::controlsHaveNames()
{
    Bench bench;
    const QList<QWidget *> widgets = bench.page->editor()->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool takesInput = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const ChartView *>(widget);
        if (!takesInput || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestProfilesPage)
#include "tst_profilespage.moc"
