#include "session/livepreview.h"
#include "session/profiledraft.h"
#include "session/sampleworkspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

/// What an editor shows while something is dragged is what scoring from nothing gives.
class LivePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstHundredAreExact();
    void oldSnapshotsStay();
    void factsOfOneCompanyFollow();

private:
    [[nodiscard]] LivePreview::Input input() const
    {
        return { m_session->schema(), m_session->pool(), m_session->clock().today(), {} };
    }
    [[nodiscard]] std::shared_ptr<const Scores> fresh(const ProfileVersion &version) const
    {
        auto scores = m_session->preview(version, nullptr);
        return scores ? *scores : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    ProfileVersion m_version;
};

void LivePreviewTest::initTestCase()
{
    qRegisterMetaType<ChangeSet>();
    const QString path = m_folder.filePath(QStringLiteral("w.pscope"));
    QVERIFY(createSampleWorkspace(path, 400, 9).has_value());
    auto opened = Session::open(path, OpenMode::ReadWrite);
    QVERIFY(opened.has_value());
    m_session = std::move(*opened);
    m_version = *m_session->profile(m_session->measuringProfile());
    m_version.priorMeans.clear();
}

void LivePreviewTest::firstHundredAreExact()
{
    LivePreview live(0); // every pool is a large one
    for (int move = 0; move < 12; ++move) {
        m_version.profile.criteria.front().weight = 1 + move * 0.75;
        const auto order = move == 11 ? LivePreview::Order::Whole : LivePreview::Order::First;
        const auto scores = live.score(m_version, input(), order);
        QVERIFY(scores.has_value());
        const std::shared_ptr<const Scores> expected = fresh(m_version);
        QVERIFY((*scores)->sheet.fitSum == expected->sheet.fitSum);
        QVERIFY((*scores)->sheet.status == expected->sheet.status);
        QVERIFY((*scores)->shares == expected->shares);
        const Ranking &ranking = (*scores)->ranking;
        QCOMPARE(ranking.ranked, expected->ranking.ranked);
        QCOMPARE((*scores)->isRankingWhole, move == 0 || move == 11);
        const std::size_t exact =
            (*scores)->isRankingWhole ? ranking.order.size() : std::min<std::size_t>(100, ranking.ranked);
        for (std::size_t i = 0; i < exact; ++i) {
            QCOMPARE(ranking.order[i], expected->ranking.order[i]);
            QCOMPARE(ranking.rank[ranking.order[i]], expected->ranking.rank[ranking.order[i]]);
        }
        std::vector<std::uint32_t> rows = ranking.order;
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE((*scores)->sheet.isRanked(rows[i]), i < ranking.ranked);
        std::ranges::sort(rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i], static_cast<std::uint32_t>(i));
    }
}

void LivePreviewTest::oldSnapshotsStay()
{
    LivePreview live;
    std::vector<std::pair<std::shared_ptr<const Scores>, std::vector<std::uint64_t>>> held;
    for (int move = 0; move < 8; ++move) {
        m_version.profile.criteria.front().weight = 1 + move;
        const auto scores = live.score(m_version, input(), LivePreview::Order::First);
        QVERIFY(scores.has_value());
        held.emplace_back(*scores, (*scores)->sheet.fitSum);
    }
    for (const auto &[scores, sums] : held)
        QVERIFY(scores->sheet.fitSum == sums);
}

void LivePreviewTest::factsOfOneCompanyFollow()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    draft.preview([](IdealProfile &profile) { profile.criteria.front().weight *= 3; });
    QVERIFY(m_session->edit(QStringLiteral("Set employees"), [&](Edit &edit) {
        return edit.setFact(m_session->pool()->id(7), QStringLiteral("employees"),
                            { Value(250.0), m_session->ownEvidence() });
    }));
    QVERIFY(draft.scores());
    QCOMPARE(draft.scores()->pool, m_session->pool());
    ProfileVersion version = draft.version();
    version.priorMeans.clear();
    const std::shared_ptr<const Scores> expected = fresh(version);
    QVERIFY(draft.scores()->sheet.fitSum == expected->sheet.fitSum);
    QVERIFY(draft.scores()->ranking.order == expected->ranking.order);
}

QTEST_GUILESS_MAIN(LivePreviewTest)

#include "tst_livepreview.moc"
