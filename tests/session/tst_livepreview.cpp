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
    void orderMadeElsewhereIsTaken();
    void oldSnapshotsStay();
    void factsOfOneCompanyFollow();
    void pagesReadChangedFactsAlone();
    void editorFindsWhatPagesRead();

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
        QCOMPARE((*scores)->rankedCount(), expected->ranking.ranked);
        QCOMPARE((*scores)->isRankingWhole, move == 0 || move == 11);
        const std::size_t exact = (*scores)->isRankingWhole ? expected->ranking.ranked : LiveScorer::Top;
        QVERIFY(std::ranges::equal((*scores)->ahead(exact), expected->ahead(exact)));
        for (const std::uint32_t row : (*scores)->ahead(exact))
            QCOMPARE((*scores)->rankOf(row), expected->rankOf(row));
        if ((*scores)->isRankingWhole)
            QVERIFY((*scores)->ranking.order == expected->ranking.order);
    }
}

void LivePreviewTest::orderMadeElsewhereIsTaken()
{
    LivePreview live(0);
    QVERIFY(live.score(m_version, input(), LivePreview::Order::First));
    m_version.profile.criteria.front().weight *= 2;
    const auto moved = live.score(m_version, input(), LivePreview::Order::First);
    QVERIFY(moved && !(*moved)->isRankingWhole);
    live.takeRanking(**moved, rankRows((*moved)->sheet, *(*moved)->pool));
    // The same once more, and then a cut: the order stands.
    for (const double cut : { 55.0, 56.0 }) {
        m_version.profile.tiers.back().atLeast = cut;
        const auto scores = live.score(m_version, input(), LivePreview::Order::First);
        QVERIFY(scores && (*scores)->isRankingWhole);
        const std::shared_ptr<const Scores> expected = fresh(m_version);
        QVERIFY((*scores)->ranking.order == expected->ranking.order);
        QVERIFY((*scores)->ranking.rank == expected->ranking.rank);
        QVERIFY((*scores)->sheet.tier == expected->sheet.tier);
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

/// Criteria that do not read the fact keep their columns, and places are kept but for the company that moved.
void LivePreviewTest::pagesReadChangedFactsAlone()
{
    const ProfileId id = m_session->measuringProfile();
    const auto before = m_session->scores(id);
    QVERIFY(before.has_value());
    QVERIFY(m_session->edit(QStringLiteral("Set employees"), [&](Edit &edit) {
        return edit.setFact(m_session->pool()->id(11), QStringLiteral("employees"),
                            { Value(77.0), m_session->ownEvidence() });
    }));
    const auto after = m_session->scores(id);
    QVERIFY(after.has_value());
    QVERIFY(*after != *before);
    int shared = 0;
    for (std::size_t i = 0; i < (*before)->compiled.leaves.size(); ++i) {
        const CompiledProfile::Leaf &leaf = (*after)->compiled.leaves[i];
        const bool isShared = leaf.column == (*before)->compiled.leaves[i].column;
        QVERIFY2(isShared || leaf.attribute == QStringLiteral("employees"), qPrintable(leaf.attribute));
        shared += isShared ? 1 : 0;
    }
    QVERIFY(shared > 3);
    const std::shared_ptr<const Scores> expected = fresh((*after)->version);
    QVERIFY((*after)->sheet.fitSum == expected->sheet.fitSum);
    QVERIFY((*after)->ranking.order == expected->ranking.order);
    QVERIFY((*after)->ranking.rank == expected->ranking.rank);
}

void LivePreviewTest::editorFindsWhatPagesRead()
{
    const ProfileId id = m_session->measuringProfile();
    const auto pages = m_session->scores(id);
    QVERIFY(pages.has_value());
    const ProfileDraft draft(*m_session, id);
    for (std::size_t i = 0; i < (*pages)->compiled.leaves.size(); ++i)
        QCOMPARE(draft.scores()->compiled.leaves[i].column, (*pages)->compiled.leaves[i].column);
    QVERIFY(draft.scores()->ranking.order.isSharedWith((*pages)->ranking.order));
}

QTEST_GUILESS_MAIN(LivePreviewTest)

#include "tst_livepreview.moc"
