#include "base/random.h"
#include "content/builtin.h"
#include "session/sampleworkspace.h"
#include "ui/charts/barlistview.h"
#include "ui/charts/rangelistview.h"
#include "ui/editors/backtesttab.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
Clock on(const QDate &day)
{
    return Clock(QDateTime(day, QTime(9, 0), Qt::UTC));
}

Criterion leaf(const QString &key, double weight, double most)
{
    Criterion made;
    made.key = made.label = made.attribute = key;
    made.weight = weight;
    made.value = LinearShape { 0, most, false };
    return made;
}

/// Believes in size, while results come from certified staff.
IdealProfile wrongExpert()
{
    Criterion people;
    people.key = people.label = u"people"_s;
    people.weight = 20;
    people.criteria = { leaf(u"certified_staff"_s, 1, 100), leaf(u"collaboration"_s, 1, 4) };
    IdealProfile made;
    made.name = u"Reseller"_s;
    made.category = u"channel"_s;
    made.type = u"reseller"_s;
    made.tiers = { { u"Gold"_s, 60 }, { u"Silver"_s, 0 } };
    made.criteria = { leaf(u"employees"_s, 80, 1000), people };
    made.criteria.front().reason = u"[Direct rating] they have reach"_s;
    return made;
}

/// Partners recorded early in 2024 under wrongExpert(), in force since then, with a year of results until March 2026.
std::unique_ptr<Session> provenWorkspace(const QString &path, int partners)
{
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    };
    Random random(3);
    QList<PartnerId> ids;
    QList<double> staff;
    {
        auto made = Session::create(path, *builtinSchema(), on(QDate(2024, 1, 2)));
        must(made);
        Session &session = **made;
        must(session.addProfile(wrongExpert(), true));
        must(session.edit(u"Companies"_s, [&](Edit &edit) -> Result<> {
            for (int i = 0; i < partners; ++i) {
                const Evidence evidence = session.ownEvidence(Grade::Verified);
                const Result<PartnerId> added = edit.addPartner(QStringLiteral("Company %1").arg(i), evidence);
                if (!added)
                    return added.failure();
                ids << *added;
                staff << std::floor(100 * random.uniform());
                const std::pair<QString, double> facts[] { { u"employees"_s, std::floor(1000 * random.uniform()) },
                                                           { u"certified_staff"_s, staff.last() },
                                                           { u"collaboration"_s, std::floor(5 * random.uniform()) } };
                for (const auto &[key, value] : facts) {
                    if (const Result<> set = edit.setFact(ids.last(), key, { value, evidence }); !set)
                        return set;
                }
                Engagement engagement;
                engagement.partner = ids.last();
                engagement.category = u"channel"_s;
                engagement.type = u"reseller"_s;
                engagement.stage = u"sell"_s;
                engagement.agreedOn = QDate(2024, 1, 2);
                if (const auto saved = edit.saveEngagement(engagement); !saved)
                    return saved.failure();
            }
            return {};
        }));
    }
    auto opened = Session::open(path, OpenMode::ReadWrite, on(QDate(2026, 5, 14)));
    must(opened);
    must((*opened)->edit(u"Results"_s, [&](Edit &edit) -> Result<> {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            for (const char *quarter : { "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1" }) {
                const double revenue = std::round(1000 * staff.at(i) + 5000 * random.uniform());
                if (const Result<> saved = edit.savePerformance(
                        { {}, ids.at(i), QString::fromLatin1(quarter), u"sourced_revenue"_s, revenue });
                    !saved)
                    return saved;
            }
        }
        return {};
    }));
    (*opened)->setMeasuringProfile((*opened)->profiles().first().id);
    return std::move(*opened);
}
} // namespace

/// Whether a profile works, as its editor shows it: in the background, again after every change, never in the way.
class BacktestTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsFindingsAndTiers();
    void followsTheChoices();
    void comparesOnlyWhatChanged();
    void theLastChoiceWins();
    void saysWhatIsMissing();
    void showsLiftCalibrationAndCriteria();
    void chartsHaveTheirTables();
    void takesATargetAndABeginning();
    void tooLittleTeachesNothing();
    void appliesProvenWeightsAsOneStep();
    void chanceCannotBeApplied();
    void aChangeForgetsTheSuggestion();
    void closesWhileComparing();

private:
    [[nodiscard]] static bool refreshed(BacktestTab &tab)
    {
        QSignalSpy finished(&tab, &BacktestTab::finished);
        tab.refresh();
        return finished.wait(60'000);
    }
    [[nodiscard]] static QString words(const BacktestTab &tab)
    {
        return tab.findChild<QLabel *>(u"backtestWords"_s)->text();
    }

    [[nodiscard]] static bool learned(BacktestTab &tab)
    {
        QSignalSpy learned(&tab, &BacktestTab::learned);
        QTest::mouseClick(tab.findChild<QAbstractButton *>(u"suggestWeights"_s), Qt::LeftButton);
        return learned.wait(120'000);
    }
    template <typename T>
    [[nodiscard]] static T *find(const BacktestTab &tab, const QString &name)
    {
        return tab.findChild<T *>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

void BacktestTabTest::initTestCase()
{
    qRegisterMetaType<ChangeSet>();
    auto made = createSampleWorkspace(m_folder.filePath(u"sample.pscope"_s), 300, 9);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    m_session = std::move(*made);
}

void BacktestTabTest::showsFindingsAndTiers()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    BacktestTab tab(*m_session, draft);
    tab.resize(1200, 640);
    tab.show();
    QVERIFY(refreshed(tab));
    QVERIFY2(words(tab).contains(u"partners are measured"_s), qPrintable(words(tab)));
    QVERIFY(words(tab).contains(u"rank correlation"_s));
    const BarListData &bars = tab.findChild<BarListView *>(u"backtestTiers"_s)->data();
    QCOMPARE(bars.rows.first().label, draft.profile().tiers.front().name);
    QCOMPARE(bars.maximum, 1.0);
    for (const BarListRow &row : bars.rows)
        QVERIFY(row.value >= 0 && row.value <= 1 && !row.valueText.isEmpty());
    int thin = 0;
    for (const BarListRow &row : bars.rows) {
        const int partners = row.shareText.section(u' ', 0, 0).toInt();
        const bool isThin = partners > 0 && partners < 10;
        QCOMPARE(row.shareText.contains(u"too few"_s), isThin);
        QVERIFY(!isThin || (row.tierIndex < 0 && !row.strong && row.token == Token::ChartBarMuted));
        thin += isThin ? 1 : 0;
    }
    QVERIFY(thin > 0);
}

void BacktestTabTest::followsTheChoices()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    BacktestTab tab(*m_session, draft);
    tab.show();
    QVERIFY(refreshed(tab));
    QVERIFY(words(tab).contains(u"Partner-sourced revenue"_s));
    QSignalSpy finished(&tab, &BacktestTab::finished);
    QTest::keyClick(tab.findChild<QComboBox *>(u"backtestMeasure"_s), Qt::Key_End);
    QVERIFY(finished.wait(60'000));
    QVERIFY2(words(tab).contains(u"Support cases"_s) && words(tab).contains(u"at most"_s), qPrintable(words(tab)));
    QTest::keyClick(tab.findChild<QComboBox *>(u"backtestMonths"_s), Qt::Key_Home);
    QVERIFY(finished.wait(60'000));
    QVERIFY(words(tab).contains(u"2026-Q1 to 2026-Q1"_s));
}

void BacktestTabTest::comparesOnlyWhatChanged()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    BacktestTab tab(*m_session, draft);
    QVERIFY(refreshed(tab));
    const QString before = words(tab);
    QSignalSpy finished(&tab, &BacktestTab::finished);
    tab.refresh();
    QVERIFY(!finished.wait(100));
    draft.preview([](IdealProfile &profile) { profile.criteria.front().weight *= 5; });
    QVERIFY(refreshed(tab));
    QVERIFY(words(tab) != before);
}

/// Choices in quick succession: nobody waits for the ones in between, and only the last is shown.
void BacktestTabTest::theLastChoiceWins()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    BacktestTab tab(*m_session, draft);
    tab.show();
    QSignalSpy finished(&tab, &BacktestTab::finished);
    tab.refresh();
    QTest::keyClick(find<QComboBox>(tab, u"backtestMeasure"_s), Qt::Key_End);
    QTest::keyClick(find<QComboBox>(tab, u"backtestMonths"_s), Qt::Key_Home);
    QVERIFY(finished.wait(60'000));
    QVERIFY2(words(tab).contains(u"Support cases"_s) && words(tab).contains(u"2026-Q1 to 2026-Q1"_s),
             qPrintable(words(tab)));
    QCOMPARE(finished.size(), 1);
}

void BacktestTabTest::saysWhatIsMissing()
{
    auto made = Session::create(m_folder.filePath(u"empty.pscope"_s), *m_session->schema(), m_session->clock());
    QVERIFY(made.has_value());
    const auto added = (*made)->addProfile(m_session->profiles().first().profile, true);
    QVERIFY(added.has_value());
    ProfileDraft draft(**made, added->id);
    BacktestTab tab(**made, draft);
    tab.show();
    QVERIFY(refreshed(tab));
    QVERIFY2(words(tab).contains(u"no results"_s), qPrintable(words(tab)));
    QVERIFY(!tab.findChild<BarListView *>(u"backtestTiers"_s)->isVisible());
}

/// Every figure is that of the engine, asked in the same way.
void BacktestTabTest::showsLiftCalibrationAndCriteria()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    BacktestTab tab(*m_session, draft);
    tab.resize(1200, 640);
    tab.show();
    QVERIFY(refreshed(tab));
    BacktestRequest request;
    request.measure = u"sourced_revenue"_s;
    const Result<Backtest> asked = backtestOf(*m_session, draft.version(), request);
    QVERIFY(asked.has_value());

    const RangeListData gains = find<RangeListView>(tab, u"backtestGains"_s)->data();
    QVERIFY(asked->all.cases >= 50);
    QCOMPARE(gains.rows.size(), 9);
    QCOMPARE(gains.rows.first().label, u"Best 10 %"_s);
    QCOMPARE(gains.rows.first().parts.first().to, *asked->successLift.gain.value);
    double before = 0;
    for (const RangeListRow &row : gains.rows) {
        QCOMPARE(row.cells.size(), gains.headers.size());
        QVERIFY(row.parts.first().to >= before); // more of the list holds more of the successes
        before = row.parts.first().to;
    }
    const RangeListData calibration = find<RangeListView>(tab, u"backtestCalibration"_s)->data();
    QCOMPARE(calibration.rows.size(), qsizetype(asked->calibration.bins.size()));
    for (qsizetype i = 0; i < calibration.rows.size(); ++i) {
        const ReliabilityBin &bin = asked->calibration.bins[static_cast<std::size_t>(i)];
        QCOMPARE(*calibration.rows.at(i).tick, bin.foretold);
        QCOMPARE(calibration.rows.at(i).parts.first().from, bin.observed.interval->low);
        QCOMPARE(calibration.rows.at(i).cells.at(1).toInt(), int(bin.cases));
    }
    const RangeListData criteria = find<RangeListView>(tab, u"backtestCriteria"_s)->data();
    QCOMPARE(criteria.rows.size(), qsizetype(asked->criteria.size()));
    for (qsizetype i = 0; i < criteria.rows.size(); ++i) {
        const Backtest::CriterionRow &row = asked->criteria[static_cast<std::size_t>(i)];
        QCOMPARE(criteria.rows.at(i).label, row.label);
        QCOMPARE(criteria.rows.at(i).cells.at(2).toInt(), int(row.known));
        QCOMPARE(criteria.rows.at(i).strong, row.rho.interval && !row.rho.interval->contains(0));
    }
}

void BacktestTabTest::chartsHaveTheirTables()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    BacktestTab tab(*m_session, draft);
    tab.resize(1200, 640);
    tab.show();
    QVERIFY(refreshed(tab));
    for (const QString &name : { u"backtestGains"_s, u"backtestCalibration"_s, u"backtestCriteria"_s }) {
        auto *chart = find<RangeListView>(tab, name);
        QVERIFY2(!chart->accessibleName().isEmpty(), qPrintable(name));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_T);
        auto *table = find<QTableView>(tab, name + u"Table"_s);
        QVERIFY2(table->isVisible(), qPrintable(name));
        QCOMPARE(table->model()->rowCount(), int(chart->data().rows.size()));
        QCOMPARE(table->model()->columnCount(), int(chart->data().headers.size()));
    }
}

void BacktestTabTest::takesATargetAndABeginning()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    BacktestTab tab(*m_session, draft);
    tab.show();
    QVERIFY(refreshed(tab));
    auto *target = find<QDoubleSpinBox>(tab, u"backtestTarget"_s);
    QVERIFY(!target->isVisible());
    QSignalSpy finished(&tab, &BacktestTab::finished);
    QTest::keyClick(find<QComboBox>(tab, u"backtestSuccess"_s), Qt::Key_Down);
    QVERIFY(finished.wait(60'000));
    QVERIFY(target->isVisible());
    QVERIFY(target->value() > 0); // begins where the better half began
    target->selectAll();
    QTest::keyClicks(target, u"150000"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QVERIFY(finished.wait(60'000));
    QVERIFY2(words(tab).contains(u"Success means at least 150"_s), qPrintable(words(tab)));

    auto *from = find<QComboBox>(tab, u"backtestFrom"_s);
    QVERIFY(from->count() > 2);
    QTest::keyClick(find<QComboBox>(tab, u"backtestMonths"_s), Qt::Key_Home);
    QVERIFY(finished.wait(60'000));
    QTest::keyClick(from, Qt::Key_End); // the earliest quarter
    QVERIFY(finished.wait(60'000));
    const QString quarter = quarterOf(from->currentData().toDate());
    QVERIFY2(words(tab).contains(u"%1 to %1"_s.arg(quarter)) || words(tab).contains(u"No partner can be measured"_s),
             qPrintable(words(tab)));
    // A target of one measure says nothing about another.
    QTest::keyClick(find<QComboBox>(tab, u"backtestMeasure"_s), Qt::Key_End);
    QVERIFY(finished.wait(60'000));
    QVERIFY(!target->isVisible());
}

void BacktestTabTest::tooLittleTeachesNothing()
{
    const auto session = provenWorkspace(m_folder.filePath(u"few.pscope"_s), 29); // 3 weights need 30
    ProfileDraft draft(*session, session->measuringProfile());
    BacktestTab tab(*session, draft);
    tab.show();
    QVERIFY(refreshed(tab));
    QVERIFY(learned(tab));
    const QString said = find<QLabel>(tab, u"suggestionWords"_s)->text();
    QVERIFY2(said.contains(u"at least 30 partners, and there are 29"_s), qPrintable(said));
    QVERIFY(!find<QAbstractButton>(tab, u"applySuggestion"_s)->isVisible());
    QVERIFY(!find<RangeListView>(tab, u"suggestedWeights"_s)->isVisible());
}

void BacktestTabTest::appliesProvenWeightsAsOneStep()
{
    const auto session = provenWorkspace(m_folder.filePath(u"proven.pscope"_s), 90);
    const ProfileId inForce = session->measuringProfile();
    ProfileDraft draft(*session, inForce);
    BacktestTab tab(*session, draft);
    tab.resize(1200, 900);
    tab.show();
    QVERIFY(refreshed(tab));
    QVERIFY(learned(tab));
    auto *apply = find<QAbstractButton>(tab, u"applySuggestion"_s);
    QVERIFY2(apply->isVisible() && apply->isEnabled(), qPrintable(find<QLabel>(tab, u"suggestionWords"_s)->text()));
    const RangeListData weights = find<RangeListView>(tab, u"suggestedWeights"_s)->data();
    QCOMPARE(weights.rows.size(), 3);
    QHash<QString, double> suggested;
    for (const RangeListRow &row : weights.rows)
        suggested.insert(row.label, row.cells.at(2).toDouble());
    QVERIFY(suggested.value(u"certified_staff"_s) > suggested.value(u"employees"_s));

    QSignalSpy done(&tab, &BacktestTab::done);
    QSignalSpy finished(&tab, &BacktestTab::finished);
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(done.size(), 1);
    // The version in force is left alone; the weights stand in a new draft, with where they come from.
    QCOMPARE(session->profile(inForce)->profile, wrongExpert());
    QVERIFY(draft.id() != inForce);
    QCOMPARE(draft.version().status, ProfileStatus::Draft);
    const Result<std::shared_ptr<const Scores>> scores = session->scores(draft.id());
    QVERIFY(scores.has_value());
    for (const CompiledProfile::Leaf &leaf : (*scores)->compiled.leaves) {
        const double share = 100 * double(leaf.weight) / double((*scores)->compiled.weightSum);
        QVERIFY2(std::abs(share - suggested.value(leaf.label)) < 0.06, qPrintable(leaf.label));
    }
    const QString reason = draft.profile().criteria.front().reason;
    QVERIFY2(reason.startsWith(u"[Learned from results: Partner-sourced revenue, 2025-Q2 to 2026-Q1, 90 partner"_s)
                 && reason.endsWith(u"] they have reach"_s),
             qPrintable(reason));
    // What was learned was about the weights before; those are compared now.
    QVERIFY(finished.wait(60'000));
    QVERIFY(!apply->isVisible());
    QVERIFY(session->undo().has_value());
    QVERIFY(session->profile(draft.id()) == nullptr);
}

void BacktestTabTest::chanceCannotBeApplied()
{
    const auto session = provenWorkspace(m_folder.filePath(u"right.pscope"_s), 60);
    ProfileDraft right(*session, session->measuringProfile());
    // An expert who weighs by what brings results leaves nothing to gain.
    QVERIFY(right.commit(u"Weigh"_s, [](IdealProfile &profile) {
        profile.criteria[0].weight = 1;
        profile.criteria[1].weight = 99;
        profile.criteria[1].criteria[0].weight = 99;
    }));
    BacktestTab tab(*session, right);
    tab.show();
    QVERIFY(refreshed(tab));
    QVERIFY(learned(tab));
    auto *apply = find<QAbstractButton>(tab, u"applySuggestion"_s);
    QVERIFY(apply->isVisible() && !apply->isEnabled());
    QVERIFY(find<QLabel>(tab, u"whyNotApplied"_s)->text().contains(u"may be chance"_s));
    QVERIFY(find<QLabel>(tab, u"suggestionWords"_s)->text().startsWith(u"Keep the weights"_s));
}

void BacktestTabTest::aChangeForgetsTheSuggestion()
{
    const auto session = provenWorkspace(m_folder.filePath(u"forget.pscope"_s), 40);
    ProfileDraft draft(*session, session->measuringProfile());
    BacktestTab tab(*session, draft);
    tab.show();
    QVERIFY(refreshed(tab));
    QTest::mouseClick(find<QAbstractButton>(tab, u"suggestWeights"_s), Qt::LeftButton);
    QVERIFY(find<QAbstractButton>(tab, u"stopLearning"_s)->isVisible());
    draft.preview([](IdealProfile &profile) { profile.criteria.front().weight = 50; });
    QVERIFY(refreshed(tab));
    QVERIFY(find<QAbstractButton>(tab, u"suggestWeights"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(tab, u"applySuggestion"_s)->isVisible());
}

void BacktestTabTest::closesWhileComparing()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    auto tab = std::make_unique<BacktestTab>(*m_session, draft);
    tab->refresh();
    tab.reset(); // waits for the thread, and nothing arrives afterwards
    QCoreApplication::processEvents();
    QVERIFY(m_session->pool()->size() > 0);
}

QTEST_MAIN(BacktestTabTest)

#include "tst_backtesttab.moc"
