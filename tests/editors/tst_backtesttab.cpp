#include "session/sampleworkspace.h"
#include "ui/charts/barlistview.h"
#include "ui/editors/backtesttab.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Whether a profile works, as its editor shows it: in the background, again after every change, never in the way.
class BacktestTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsFindingsAndTiers();
    void followsTheChoices();
    void comparesOnlyWhatChanged();
    void saysWhatIsMissing();
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
