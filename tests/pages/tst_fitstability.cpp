#include "editorharness.h"
#include "fakeframe.h"
#include "session/profiledraft.h"
#include "ui/pages/fitlenses.h"
#include "ui/pages/fitpage.h"
#include "ui/pages/fitstability.h"
#include "ui/theme/segmentedcontrol.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The section of the Fit page that says how stable its ranking is.
class TestFitStability : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        EditorHarness workspace;
        FakeFrame frame;
        FitPage page { workspace.session(), frame };

        Bench()
        {
            page.resize(1400, 900);
            page.show();
            page.activate();
        }
        template <typename T>
        T *find(const QString &name)
        {
            return page.findChild<T *>(name);
        }
        void openSection(int section = 3)
        {
            const auto buttons = find<SegmentedControl>(u"fitSections"_s)->findChildren<QAbstractButton *>();
            QTest::mouseClick(buttons.at(section), Qt::LeftButton);
        }
        std::shared_ptr<const Scores> scores() { return *workspace.session().measuringScores(); }
    };

private Q_SLOTS:
    void tellsWhatTheEngineFound();
    void theTopStays();
    void theOrderStays();
    void aTierStays();
    void samplingIsSettable();
    void otherWaysToAddUp();
    void followsTheRanking();
    void openMustHaveIsSaid();
    void numbersAsTables();
    void fewCompanies();
    void goesAwayWhileItWorks();
    void jobStops();
};

void TestFitStability::tellsWhatTheEngineFound()
{
    Bench bench;
    bench.openSection();
    auto *chances = bench.find<RangeListView>(u"placeChances"_s);
    QTRY_COMPARE(chances->data().rows.size(), 12);
    const auto scores = bench.scores();
    const Stability found =
        stability(scores->version.profile, scores->compiled, scores->sheet, scores->ranking, { 10, {} });
    const RangeListData ranges = bench.find<RangeListView>(u"weightRanges"_s)->data();
    QCOMPARE(ranges.rows.size(), 4);
    const NodeStability &critical = found.nodes[*found.mostCritical];
    QCOMPARE(ranges.rows.first().label, critical.label);
    QCOMPARE(*ranges.rows.first().tick, critical.share);
    QCOMPARE(ranges.rows.first().parts.first().from, critical.winner->from());
    QCOMPARE(ranges.rows.first().parts.first().to, critical.winner->to());
    const QString winner = scores->pool->name(*found.winner);
    QVERIFY(stabilityFinding(*scores, found).startsWith(winner));
    QVERIFY(bench.find<QLabel>(u"stabilityWords"_s)->text().startsWith(stabilityFinding(*scores, found)));

    QCOMPARE(chances->data().rows.first().label, winner);
    double first = 0;
    for (const RangeListRow &row : chances->data().rows) {
        QVERIFY(row.parts.first().from <= row.parts.first().to && row.parts.last().to <= 1 + 1e-9);
        first += row.parts.first().to;
    }
    QVERIFY(std::abs(first - 1) < 1e-6);
    QVERIFY(!bench.find<QPushButton>(u"stopSampling"_s)->isVisible());
}

void TestFitStability::theTopStays()
{
    Bench bench;
    bench.openSection();
    QTest::keyClick(bench.find<QComboBox>(u"stays"_s), Qt::Key_Down);
    auto *top = bench.find<QSpinBox>(u"staysTop"_s);
    QVERIFY(top->isVisible());
    top->selectAll();
    QTest::keyClicks(top, u"3"_s);
    QTest::keyClick(top, Qt::Key_Return);
    const auto scores = bench.scores();
    const Stability found =
        stability(scores->version.profile, scores->compiled, scores->sheet, scores->ranking, { 3, {} });
    const QString said = stabilityFinding(*scores, found, { Stays::Top, {} });
    QVERIFY2(said.startsWith(u"The best 3 stay among themselves"_s), qPrintable(said));
    QTRY_COMPARE(bench.find<QLabel>(u"stabilityWords"_s)->text(), said);
    const RangeListData shown = bench.find<RangeListView>(u"weightRanges"_s)->data();
    const RangeListData wanted = weightRanges(*scores, found, { Stays::Top, {} });
    QCOMPARE(shown.rows.size(), wanted.rows.size());
    for (qsizetype i = 0; i < shown.rows.size(); ++i)
        QCOMPARE(shown.rows.at(i).cells, wanted.rows.at(i).cells);
    // As many as there are: nothing can change.
    top->selectAll();
    QTest::keyClicks(top, u"12"_s);
    QTest::keyClick(top, Qt::Key_Return);
    QTRY_VERIFY(bench.find<QLabel>(u"stabilityWords"_s)->text().startsWith(u"Only 12 companies have a rank"_s));
}

void TestFitStability::theOrderStays()
{
    Bench bench;
    bench.openSection();
    QTest::keyClick(bench.find<QComboBox>(u"stays"_s), Qt::Key_Down);
    QTest::keyClick(bench.find<QComboBox>(u"stays"_s), Qt::Key_Down);
    const QLabel *words = bench.find<QLabel>(u"stabilityWords"_s);
    QTRY_VERIFY2(words->text().startsWith(u"The order of all companies stays until"_s), qPrintable(words->text()));
    QVERIFY2(words->text().contains(u"passes Company"_s), qPrintable(words->text()));
    // The order cannot be firmer than its first place.
    const auto scores = bench.scores();
    const Stability found = stability(scores->version.profile, scores->compiled, scores->sheet, scores->ranking, {});
    for (const NodeStability &node : found.nodes)
        QVERIFY(node.order->from() >= node.winner->from() - 1e-9 && node.order->to() <= node.winner->to() + 1e-9);
}

void TestFitStability::aTierStays()
{
    Bench bench;
    bench.openSection();
    QTest::keyClick(bench.find<QComboBox>(u"stays"_s), Qt::Key_End);
    const auto scores = bench.scores();
    const std::uint32_t winner = scores->ranking.order.front();
    auto *company = bench.find<QLineEdit>(u"staysCompany"_s);
    QVERIFY(company->isVisible());
    QCOMPARE(company->text(), scores->pool->name(winner)); // proposed
    const QLabel *words = bench.find<QLabel>(u"stabilityWords"_s);
    QTRY_VERIFY2(words->text().startsWith(scores->pool->name(winner) + u" stays in"_s), qPrintable(words->text()));
    const std::uint32_t last = scores->ranking.order[scores->ranking.ranked - 1];
    company->selectAll();
    QTest::keyClicks(company, scores->pool->name(last));
    QTest::keyClick(company, Qt::Key_Return);
    QTRY_VERIFY2(words->text().startsWith(scores->pool->name(last)), qPrintable(words->text()));
    company->selectAll();
    QTest::keyClicks(company, u"Nobody at all"_s);
    QTest::keyClick(company, Qt::Key_Return);
    QTRY_COMPARE(words->text(), u"Choose the company whose tier shall stay."_s);
    QCOMPARE(bench.find<RangeListView>(u"weightRanges"_s)->data().rows.size(), 0);
}

/// N, seed and kind are those of the command line, and so are the chances.
void TestFitStability::samplingIsSettable()
{
    Bench bench;
    bench.openSection();
    auto *chances = bench.find<RangeListView>(u"placeChances"_s);
    QTRY_COMPARE(chances->data().rows.size(), 12);
    const QLabel *state = bench.find<QLabel>(u"samplingState"_s);
    QVERIFY2(state->text().contains(u"10,000 samples, seed 1,"_s), qPrintable(state->text()));
    QVERIFY(bench.find<QSpinBox>(u"weightSpread"_s)->isVisible());
    QTest::keyClick(bench.find<QComboBox>(u"weightKnowledge"_s), Qt::Key_End);
    QVERIFY(!bench.find<QSpinBox>(u"weightSpread"_s)->isVisible());
    const auto type = [&](const QString &field, const QString &number) {
        auto *spin = bench.find<QSpinBox>(field);
        spin->selectAll();
        QTest::keyClicks(spin, number);
        QTest::keyClick(spin, Qt::Key_Return);
    };
    type(u"sampleCount"_s, u"2000"_s);
    type(u"sampleSeed"_s, u"7"_s);
    QTRY_VERIFY2(state->text().contains(u"2,000 samples, seed 7,"_s), qPrintable(state->text()));
    AcceptabilityOptions options;
    options.weights.knowledge = WeightKnowledge::Uniform;
    options.samples = 2000;
    options.seed = 7;
    const auto scores = bench.scores();
    const Result<Acceptability> found = acceptability(scores->version.profile, scores->compiled, scores->sheet,
                                                      topCandidateRows(scores->ranking, 500), options);
    QVERIFY(found);
    const RangeListData wanted = placeChances(*scores, *found);
    QCOMPARE(chances->data().rows.size(), wanted.rows.size());
    for (qsizetype i = 0; i < wanted.rows.size(); ++i)
        QCOMPARE(chances->data().rows.at(i).cells, wanted.rows.at(i).cells);
}

void TestFitStability::otherWaysToAddUp()
{
    Bench bench;
    bench.openSection(4);
    const auto scores = bench.scores();
    const Lenses found = lenses(scores->compiled, scores->sheet, scores->ranking);
    auto *table = bench.find<QTableWidget>(u"lensTable"_s);
    QTRY_VERIFY(table->rowCount() > 0);
    const std::vector<std::size_t> most = found.largestDisagreements(8);
    const Lenses::Row &first = found.rows[most.front()];
    QCOMPARE(table->item(0, 0)->text(), scores->pool->name(first.row));
    QCOMPARE(table->item(0, 1)->text().toUInt(), first.additive);
    QCOMPARE(table->item(0, 2)->text().toUInt(), first.topsis);
    QCOMPARE(table->item(0, 3)->text().toUInt(), first.geometric);
    const QLabel *reason = bench.find<QLabel>(u"lensReason"_s);
    QVERIFY2(reason->text().startsWith(scores->pool->name(first.row) + u": "_s), qPrintable(reason->text()));
    QVERIFY(bench.find<QLabel>(u"lensNotices"_s)->text().contains(u"Fit and tiers do not depend on them"_s));
    if (table->rowCount() > 1) {
        const QString before = reason->text();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(reason->text() != before);
    }
    QVERIFY(lensesFinding(found).startsWith(u"Rank correlation with fit: TOPSIS "_s));
}

void TestFitStability::followsTheRanking()
{
    Bench bench;
    bench.openSection();
    auto *ranges = bench.find<RangeListView>(u"weightRanges"_s);
    QTRY_COMPARE(ranges->data().rows.size(), 4);
    const auto tickOf = [&](const QString &label) {
        for (const RangeListRow &row : ranges->data().rows) {
            if (row.label == label)
                return *row.tick;
        }
        return -1.0;
    };
    QVERIFY(std::abs(tickOf(u"attitude"_s) - 0.4) < 1e-6);
    ProfileDraft draft(bench.workspace.session(), bench.workspace.id);
    QVERIFY(draft.commit(u"Change weight"_s, [](IdealProfile &profile) { profile.criteria[1].weight = 60; }));
    bench.page.activate();
    QTRY_VERIFY(std::abs(tickOf(u"attitude"_s) - 0.5) < 1e-6);
}

void TestFitStability::openMustHaveIsSaid()
{
    Bench bench;
    addHeldCompany(bench.workspace);
    bench.openSection();
    bench.page.activate();
    auto *chances = bench.find<RangeListView>(u"placeChances"_s);
    const auto held = [&] {
        for (const RangeListRow &row : chances->data().rows) {
            if (row.label == u"Company Z"_s)
                return row;
        }
        return RangeListRow {};
    };
    QTRY_COMPARE(held().sideText, u"must-have open"_s);
    QVERIFY(held().cells.last().contains(u"a must-have is open"_s));
}

void TestFitStability::numbersAsTables()
{
    Bench bench;
    bench.openSection();
    auto *ranges = bench.find<RangeListView>(u"weightRanges"_s);
    QTRY_COMPARE(ranges->data().rows.size(), 4);
    ranges->setFocus();
    QTest::keyClick(ranges, Qt::Key_T);
    auto *table = bench.find<QTableView>(u"weightRangesTable"_s);
    QVERIFY(table->isVisible() && !ranges->isVisible());
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->columnCount(), 6);
    QCOMPARE(table->model()->index(0, 0).data().toString(), ranges->data().rows.first().label);
}

void TestFitStability::fewCompanies()
{
    TestWorkspace workspace;
    workspace.addPartner(u"Alone"_s, { { u"employees"_s, 100.0 }, { u"collaboration"_s, 3.0 } });
    const Result<Session::AddedProfile> added = workspace.session().addProfile(EditorHarness::profile(), false);
    QVERIFY(added);
    const auto scores = *workspace.session().scores(added->id);
    FitStabilityView view;
    view.setScores(scores);
    QTRY_VERIFY(view.findChild<QLabel *>(u"stabilityWords"_s)->text().startsWith(u"Two companies"));
    QCOMPARE(view.findChild<RangeListView *>(u"weightRanges"_s)->data().rows.size(), 0);
    QCOMPARE(view.findChild<RangeListView *>(u"placeChances"_s)->data().rows.size(), 0);
}

void TestFitStability::goesAwayWhileItWorks()
{
    EditorHarness workspace;
    const auto scores = *workspace.session().measuringScores();
    for (int i = 0; i < 3; ++i) {
        FitStabilityView view;
        view.setScores(scores);
        view.setScores(nullptr);
        view.setScores(scores);
    }
}

void TestFitStability::jobStops()
{
    EditorHarness workspace;
    const auto scores = *workspace.session().measuringScores();
    AcceptabilityOptions options;
    options.samples = AcceptabilityOptions::MostSamples;
    AcceptabilityJob job(scores, options, 12);
    QSignalSpy finished(&job, &Job::finished);
    QSignalSpy progressed(&job, &Job::progressed);
    job.start();
    QTRY_VERIFY(!progressed.isEmpty());
    job.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!job.acceptability());
    QCOMPARE(job.acceptability().error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestFitStability)

#include "tst_fitstability.moc"
