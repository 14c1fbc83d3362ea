#include "editorharness.h"
#include "fakeframe.h"
#include "session/profilelife.h"
#include "ui/editors/profileeditor.h"
#include "ui/pages/profilespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr int HistoryTab = 7;

struct Bench {
    EditorHarness workspace;
    FakeFrame frame;
    std::unique_ptr<ProfilesPage> page;

    Bench()
        : page(std::make_unique<ProfilesPage>(workspace.session(), frame, QList<ProfileTemplate>()))
    {
        page->resize(1400, 900);
        page->show();
        page->openProfile(workspace.id);
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = page->editor()->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] bool isFormOpen() { return page->editor()->findChild<QWidget *>(u"stepPanel"_s)->isVisible(); }
    [[nodiscard]] ProfileStatus status(ProfileId id) { return workspace.session().profile(id)->status; }
    [[nodiscard]] ProfileStatus status() { return status(workspace.id); }
    /// Presses a button of the header, says why and goes ahead.
    void take(const QString &button, const QString &reason)
    {
        click(button);
        QTest::keyClicks(find<QLineEdit>(u"step_reason"_s), reason);
        click(u"step_save"_s);
        QTRY_VERIFY(!isFormOpen());
    }
    QStringList cells(const QString &table, int column)
    {
        return ranked(*find<QTableView>(table)->model(), column, 100);
    }
    void showHistory() { find<QTabWidget>(u"editorTabs"_s)->setCurrentIndex(HistoryTab); }
    [[nodiscard]] QStringList finding()
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(u"changeFinding"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
};

bool said(const QStringList &texts, const QString &part)
{
    return !texts.filter(part).isEmpty();
}
} // namespace

/// A version's way through review into force, and what the history says of it, with mouse and keys.
class TestProfileSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submitReturnApprove();
    void approvingAsksForAReason();
    void approvingShowsChecksAndEffect();
    void escapeLeavesEverything();
    void rivalIsRetiredUnlessUnticked();
    void listBeginsTheSteps();
    void draftIsComparedWithTheVersionInForce();
    void anEarlierVersionIsComparedWithTheOneBefore();
    void theFirstVersionHasNothingBeforeIt();
    void historySaysWhoAndWhy();
};

void TestProfileSteps::submitReturnApprove()
{
    Bench bench;
    QVERIFY(!bench.find<QPushButton>(u"returnProfile"_s)->isVisible());
    bench.take(u"submitProfile"_s, {});
    QCOMPARE(bench.status(), ProfileStatus::InReview);
    QVERIFY(!bench.find<QPushButton>(u"submitProfile"_s)->isVisible());
    bench.take(u"returnProfile"_s, u"Too broad"_s);
    QCOMPARE(bench.status(), ProfileStatus::Draft);
    bench.take(u"submitProfile"_s, u"Again"_s);
    bench.take(u"approveProfile"_s, u"Tested"_s);
    QCOMPARE(bench.status(), ProfileStatus::Approved);
    QVERIFY(!bench.find<QPushButton>(u"approveProfile"_s)->isVisible());
    QVERIFY(bench.frame.errors.isEmpty());
    bench.frame.messages.last().run(); // Undo
    QCOMPARE(bench.status(), ProfileStatus::InReview);
}

void TestProfileSteps::approvingAsksForAReason()
{
    Bench bench;
    bench.click(u"approveProfile"_s);
    QVERIFY(bench.isFormOpen());
    QVERIFY(bench.find<QLineEdit>(u"step_reason"_s)->hasFocus() || !bench.page->isActiveWindow());
    bench.click(u"step_save"_s);
    QVERIFY(bench.isFormOpen());
    QCOMPARE(bench.status(), ProfileStatus::Draft);
    QTest::keyClicks(bench.find<QLineEdit>(u"step_reason"_s), u"Tested"_s);
    QTest::keyClick(bench.find<QLineEdit>(u"step_reason"_s), Qt::Key_Return);
    QTRY_COMPARE(bench.status(), ProfileStatus::Approved);
    QCOMPARE(profileSteps(bench.workspace.session())->last().reason, u"Tested"_s);
}

void TestProfileSteps::approvingShowsChecksAndEffect()
{
    Bench bench;
    bench.click(u"approveProfile"_s);
    QVERIFY(bench.find<QLabel>(u"stepFindings"_s)->text().contains(u"People forgotten"_s));
    QVERIFY(bench.find<QLabel>(u"stepEffect"_s)->text().contains(u"No version is in force yet"_s));
    bench.click(u"step_cancel"_s);
    bench.take(u"approveProfile"_s, u"First"_s);
    // The next version halves what counts as large: companies move.
    const bool kept = bench.page->editor()
                          ->draft()
                          .commit(u"Larger"_s,
                                  [](IdealProfile &p) {
                                      p.criteria[0].criteria[0].value = LinearShape { 0, 2000 };
                                  })
                          .has_value();
    QVERIFY(kept);
    bench.click(u"approveProfile"_s);
    const QString effect = bench.find<QLabel>(u"stepEffect"_s)->text();
    QVERIFY2(effect.contains(u"Compared with version 1"_s) && effect.contains(u"points on average"_s),
             qUtf8Printable(effect));
}

void TestProfileSteps::escapeLeavesEverything()
{
    Bench bench;
    bench.click(u"submitProfile"_s);
    QTest::keyClick(bench.find<QLineEdit>(u"step_reason"_s), Qt::Key_Escape);
    QTRY_VERIFY(!bench.isFormOpen());
    QCOMPARE(bench.status(), ProfileStatus::Draft);
}

void TestProfileSteps::rivalIsRetiredUnlessUnticked()
{
    for (const bool keep : { false, true }) {
        Bench bench;
        IdealProfile other = EditorHarness::profile();
        other.name = u"Other"_s;
        const auto rival = bench.workspace.session().addProfile(other, true);
        QVERIFY(rival);
        bench.click(u"approveProfile"_s);
        auto *box = bench.find<QCheckBox>(u"step_retireRivals"_s);
        QVERIFY(box->text().contains(u"\"Other\""_s) && box->isChecked());
        box->setChecked(!keep);
        QTest::keyClicks(bench.find<QLineEdit>(u"step_reason"_s), u"Better"_s);
        bench.click(u"step_save"_s);
        QTRY_COMPARE(bench.status(), ProfileStatus::Approved);
        QCOMPARE(bench.status(rival->id), keep ? ProfileStatus::Approved : ProfileStatus::Retired);
    }
}

void TestProfileSteps::listBeginsTheSteps()
{
    Bench bench;
    bench.page->showList();
    QTest::mouseClick(bench.page->findChild<QPushButton *>(u"submitSelected"_s), Qt::LeftButton);
    QVERIFY(bench.page->editor() && bench.isFormOpen());
    bench.click(u"step_save"_s);
    QTRY_COMPARE(bench.status(), ProfileStatus::InReview);
    bench.page->showList();
    QVERIFY(!bench.page->findChild<QPushButton *>(u"submitSelected"_s)->isVisible());
    QTest::mouseClick(bench.page->findChild<QPushButton *>(u"returnSelected"_s), Qt::LeftButton);
    QVERIFY(bench.isFormOpen());
}

void TestProfileSteps::draftIsComparedWithTheVersionInForce()
{
    Bench bench;
    bench.take(u"approveProfile"_s, u"First"_s);
    const bool kept = bench.page->editor()
                          ->draft()
                          .commit(u"Change"_s, [](IdealProfile &p) { p.criteria[0].weight = 10; })
                          .has_value();
    QVERIFY(kept);
    bench.showHistory();
    QCOMPARE(bench.find<QComboBox>(u"compareAgainst"_s)->currentIndex(), 1);
    QCOMPARE(bench.cells(u"changeTable"_s, 1), (QStringList { u"Weight of Capability"_s, u"Weight of attitude"_s }));
    QCOMPARE(bench.cells(u"changeTable"_s, 3), (QStringList { u"20.0 %"_s, u"80.0 %"_s }));
    QVERIFY2(said(bench.finding(), u"points on average"_s), qUtf8Printable(bench.finding().join(u'\n')));
}

void TestProfileSteps::anEarlierVersionIsComparedWithTheOneBefore()
{
    Bench bench;
    bench.take(u"approveProfile"_s, u"First"_s);
    for (const double cut : { 80.0, 90.0 }) {
        const bool kept = bench.page->editor()
                              ->draft()
                              .commit(u"Change"_s, [cut](IdealProfile &p) { p.tiers[0].atLeast = cut; })
                              .has_value();
        QVERIFY(kept);
        bench.take(u"approveProfile"_s, u"Stricter"_s);
    }
    bench.showHistory();
    auto *versions = bench.find<QTableView>(u"versionTable"_s);
    QCOMPARE(versions->model()->rowCount(), 3);
    QCOMPARE(bench.cells(u"changeTable"_s, 2), QStringList { u"from 80"_s });
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Down);
    QCOMPARE(bench.cells(u"changeTable"_s, 2), QStringList { u"from 75"_s });
    QCOMPARE(bench.cells(u"changeTable"_s, 3), QStringList { u"from 80"_s });
    QVERIFY(said(bench.finding(), u"compan"_s));
}

void TestProfileSteps::theFirstVersionHasNothingBeforeIt()
{
    Bench bench;
    bench.showHistory();
    QVERIFY(said(bench.finding(), u"This is the first version"_s));
    QCOMPARE(bench.find<QTableView>(u"changeTable"_s)->model()->rowCount(), 0);
}

void TestProfileSteps::historySaysWhoAndWhy()
{
    Bench bench;
    bench.workspace.session().setAuthor(u"Kim"_s);
    bench.showHistory();
    bench.take(u"approveProfile"_s, u"Tested <b>well</b>"_s);
    QCOMPARE(bench.cells(u"versionTable"_s, 4), QStringList { u"Approved by Kim: Tested <b>well</b>"_s });
}

QTEST_MAIN(TestProfileSteps)

#include "tst_profilesteps.moc"
