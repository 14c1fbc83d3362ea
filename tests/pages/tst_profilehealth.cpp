#include "editorharness.h"
#include "fakeframe.h"
#include "session/healthdata.h"
#include "ui/editors/profileeditor.h"
#include "ui/pages/profilespage.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTabWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr int HealthTab = 6;

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
        find<QTabWidget>(u"editorTabs"_s)->setCurrentIndex(HealthTab);
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
    void type(const QString &threshold, const QString &figure)
    {
        auto *field = find<QDoubleSpinBox>(threshold);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, figure);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    /// Makes a finding the current one; what it is called at the left.
    QString choose(const QString &check)
    {
        auto *table = find<QTableView>(u"healthTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex mark = table->model()->index(row, 0);
            if (mark.data(Qt::UserRole).toString() != check)
                continue;
            table->setCurrentIndex(mark.siblingAtColumn(1));
            return mark.data().toString();
        }
        return u"no such check"_s;
    }
    QString text(const QString &name) { return find<QLabel>(name)->text(); }
    [[nodiscard]] double cultureShare()
    {
        const std::vector<Criterion> &groups = workspace.stored().criteria;
        return groups.at(1).weight / (groups.at(0).weight + groups.at(1).weight);
    }
    [[nodiscard]] double leastCulture() { return healthThresholds(workspace.session())->of(HealthLimit::LeastCulture); }
};
} // namespace

/// Health checks in the window: from where on they speak, what mends them, and where.
class TestProfileHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixIsToldDoneAndUndone();
    void thresholdsThatCannotBeAreNotKept();
    void leadsToWhereItIsMended();
    void theStripLeadsToTheFirstFinding();
    void anIncompleteDraftSaysThatItIsStored();
};

void TestProfileHealth::fixIsToldDoneAndUndone()
{
    Bench bench;
    QCOMPARE(bench.choose(u"ignoring_culture"_s), u"Passes"_s);
    QVERIFY(!bench.find<QPushButton>(u"healthMend"_s)->isVisible());
    bench.click(u"healthThresholds"_s);
    QCOMPARE(bench.find<QDoubleSpinBox>(u"least_culture"_s)->value(), 10.0);
    bench.type(u"least_culture"_s, u"50"_s);
    bench.click(u"saveThresholds"_s);
    QCOMPARE(bench.leastCulture(), 50.0);
    QCOMPARE(bench.choose(u"ignoring_culture"_s), u"Needs a look"_s); // it carries 40 %
    QVERIFY2(bench.text(u"healthWords"_s).contains(u"50"_s), qPrintable(bench.text(u"healthWords"_s)));
    bench.click(u"healthMend"_s);
    QCOMPARE(bench.cultureShare(), 0.5);
    QCOMPARE(bench.choose(u"ignoring_culture"_s), u"Passes"_s);
    QVERIFY(bench.workspace.session().undo());
    QCOMPARE(bench.cultureShare(), 0.4);
    QCOMPARE(bench.choose(u"ignoring_culture"_s), u"Needs a look"_s);
    QVERIFY(bench.workspace.session().undo());
    QCOMPARE(bench.leastCulture(), 10.0);
    QCOMPARE(bench.choose(u"ignoring_culture"_s), u"Passes"_s);
    QVERIFY(bench.frame.errors.isEmpty());
}

void TestProfileHealth::thresholdsThatCannotBeAreNotKept()
{
    Bench bench;
    bench.click(u"healthThresholds"_s);
    bench.type(u"most_qualified"_s, u"20"_s);
    bench.type(u"least_qualified"_s, u"30"_s);
    bench.click(u"saveThresholds"_s);
    QVERIFY(bench.find<QLabel>(u"thresholdsProblem"_s)->isVisible());
    QVERIFY(!bench.text(u"thresholdsProblem"_s).isEmpty());
    QCOMPARE(*healthThresholds(bench.workspace.session()), HealthThresholds());
    bench.click(u"usualThresholds"_s);
    QVERIFY(!bench.find<QLabel>(u"thresholdsProblem"_s)->isVisible());
    QCOMPARE(bench.find<QDoubleSpinBox>(u"most_qualified"_s)->value(), 60.0);
}

void TestProfileHealth::leadsToWhereItIsMended()
{
    Bench bench;
    QCOMPARE(bench.choose(u"people_forgotten"_s), u"Needs a look"_s); // no persona is attached
    QTest::keyClick(bench.find<QTableView>(u"healthTable"_s), Qt::Key_Return);
    QCOMPARE(bench.frame.opened, QList<PageId> { PageId::Personas });
}

void TestProfileHealth::theStripLeadsToTheFirstFinding()
{
    Bench bench;
    auto *tabs = bench.find<QTabWidget>(u"editorTabs"_s);
    auto *strip = bench.find<QWidget>(u"healthStrip"_s);
    QVERIFY(!strip->isVisible()); // the tab itself says more
    tabs->setCurrentIndex(1);
    QVERIFY(strip->isVisible());
    QStringList said;
    for (const QLabel *label : strip->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join(u' ').contains(u"health checks need a look"_s), qPrintable(said.join(u'|')));
    for (QPushButton *button : strip->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Open health"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(tabs->currentIndex(), HealthTab);
    const QModelIndex current = bench.find<QTableView>(u"healthTable"_s)->currentIndex();
    QCOMPARE(current.siblingAtColumn(0).data().toString(), u"Needs a look"_s);
    // A workspace with more companies is checked beside the window.
    bench.workspace.edit(u"Add many"_s, [&](Edit &edit) -> Result<> {
        for (int i = 0; i < 1000; ++i) {
            if (const auto added = edit.addPartner(u"More %1"_s.arg(i), bench.workspace.session().ownEvidence());
                !added)
                return added.failure();
        }
        return {};
    });
    QCOMPARE(bench.choose(u"ignoring_culture"_s), u"Passes"_s);
    bench.click(u"healthThresholds"_s);
    bench.type(u"least_culture"_s, u"50"_s);
    bench.click(u"saveThresholds"_s);
    QTRY_COMPARE(bench.choose(u"ignoring_culture"_s), u"Needs a look"_s);
}

void TestProfileHealth::anIncompleteDraftSaysThatItIsStored()
{
    Bench bench;
    IdealProfile incomplete = bench.workspace.stored();
    incomplete.criteria.clear();
    bench.workspace.edit(u"Empty it"_s, [&](Edit &edit) -> Result<> {
        ProfileVersion version = *bench.workspace.session().profile(bench.workspace.id);
        version.profile = incomplete;
        return edit.saveProfile(version);
    });
    QStringList said;
    for (const QLabel *label : bench.find<QWidget>(u"draftProblems"_s)->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join(u' ').contains(u"Not complete yet"_s), qPrintable(said.join(u'|')));
}

QTEST_MAIN(TestProfileHealth)
#include "tst_profilehealth.moc"
