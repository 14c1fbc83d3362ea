#include "content/builtin.h"
#include "session/bulkedit.h"
#include "session/openjob.h"
#include "session/pagedata.h"
#include "session/profiledraft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t Companies = LivePreview::RankAtOnce + 1;

/// Names, sizes, and what they serve.
RowBatch companies()
{
    Random random(5);
    ColumnBuilder names(AttributeType::Text, Companies);
    ColumnBuilder sizes(AttributeType::WholeNumber, Companies);
    ColumnBuilder attitudes(AttributeType::Rating, Companies);
    ColumnBuilder regions(AttributeType::MultipleChoice, Companies);
    ColumnBuilder industries(AttributeType::MultipleChoice, Companies);
    for (std::size_t row = 0; row < Companies; ++row) {
        names.appendText("Company " + std::to_string(random.below(Companies)));
        sizes.appendNumber(static_cast<double>(random.below(1000)));
        attitudes.appendNumber(static_cast<double>(random.below(5)));
        regions.appendSet({ random.chance(0.5) ? u"DE"_s : u"FR"_s, u"AT"_s });
        industries.appendSet({ random.chance(0.5) ? u"pharma"_s : u"retail"_s });
    }
    RowBatch batch;
    batch.rows.resize(Companies);
    batch.origins.resize(1);
    batch.columns.push_back({ u"name"_s, AttributeType::Text, names.take(), {} });
    batch.columns.push_back({ u"employees"_s, AttributeType::WholeNumber, sizes.take(), {} });
    batch.columns.push_back({ u"collaboration"_s, AttributeType::Rating, attitudes.take(), {} });
    batch.columns.push_back({ u"regions_served"_s, AttributeType::MultipleChoice, regions.take(), {} });
    batch.columns.push_back({ u"industries_served"_s, AttributeType::MultipleChoice, industries.take(), {} });
    return batch;
}

Criterion leaf(const QString &key, double from, double to)
{
    Criterion criterion;
    criterion.key = key;
    criterion.label = key;
    criterion.attribute = key;
    criterion.value = LinearShape { from, to, false };
    return criterion;
}
} // namespace

IdealProfile largeProfile(const QString &name)
{
    IdealProfile profile;
    profile.name = name;
    profile.category = u"channel"_s;
    profile.type = u"reseller"_s;
    profile.criteria = { leaf(u"employees"_s, 0, 1000), leaf(u"collaboration"_s, 0, 4) };
    profile.tiers = { { u"Gold"_s, 75 }, { u"Silver"_s, 50 } };
    return profile;
}

/// In a pool that is too large to be put in order within a frame, workers do it beside the window.
class LargePoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void orderFollowsWhenADragRests();
    void cellsAreFoundWhileADragGoesOn();
    void draftMayGoWhileWorkersRun();
    void anotherProfileIsScoredBesideTheWindow();
    void changedCompaniesAreScoredBesideTheWindow();
    void workspaceIsOpenedBesideTheWindow();

private:
    /// Whether the session's scores are those from nothing, and what they came from is held.
    void verifyScored(Session &session, ProfileId version) const
    {
        QVERIFY(session.isScoredAtOnce(version));
        const auto kept = session.scores(version);
        QVERIFY(kept.has_value());
        const auto anew = session.preview((*kept)->version, nullptr);
        QVERIFY(anew.has_value());
        QVERIFY((*kept)->sheet.fitSum == (*anew)->sheet.fitSum && (*kept)->sheet.status == (*anew)->sheet.status);
        QVERIFY((*kept)->ranking.order == (*anew)->ranking.order);
    }
    [[nodiscard]] std::shared_ptr<const Scores> fresh(const ProfileVersion &version) const
    {
        auto scores = m_session->preview(version, nullptr);
        return scores ? *scores : nullptr;
    }
    static void weigh(ProfileDraft &draft, double weight)
    {
        draft.preview([weight](IdealProfile &profile) { profile.criteria.front().weight = weight; });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    ProfileId m_profile;
};

void LargePoolTest::initTestCase()
{
    qRegisterMetaType<ChangeSet>();
    const Result<Schema> schema = builtinSchema();
    QVERIFY(schema.has_value());
    auto made = Session::create(m_folder.filePath(u"w.pscope"_s), *schema);
    QVERIFY(made.has_value());
    m_session = std::move(*made);
    QVERIFY(m_session->edit(u"Fill"_s, [](Edit &edit) { return edit.applyBatch(companies(), {}); }));
    const auto added = m_session->addProfile(largeProfile(u"Large"_s), false);
    QVERIFY(added.has_value());
    m_profile = added->id;
    m_session->setMeasuringProfile(m_profile);
}

void LargePoolTest::orderFollowsWhenADragRests()
{
    ProfileDraft draft(*m_session, m_profile);
    QVERIFY2(draft.scores()->isRankingWhole, "what is opened is in order");
    QSignalSpy changed(&draft, &ProfileDraft::changed);
    for (const double weight : { 1.5, 2.0, 2.5 }) {
        weigh(draft, weight);
        QVERIFY(!draft.scores()->isRankingWhole);
        const std::shared_ptr<const Scores> expected = fresh(draft.version());
        QVERIFY(std::ranges::equal(draft.scores()->ahead(LiveScorer::Top), expected->ahead(LiveScorer::Top)));
        QCOMPARE(draft.scores()->rankedCount(), expected->ranking.ranked);
    }
    QCOMPARE(changed.count(), 3);
    QTRY_VERIFY(draft.scores()->isRankingWhole);
    QCOMPARE(changed.count(), 4);
    const std::shared_ptr<const Scores> expected = fresh(draft.version());
    QVERIFY(draft.scores()->ranking.order == expected->ranking.order);
    QVERIFY(draft.scores()->ranking.rank == expected->ranking.rank);
    // A cut changes nobody's place: nothing has to be made.
    draft.preview([](IdealProfile &profile) { profile.tiers.front().atLeast = 80; });
    QVERIFY(draft.scores()->isRankingWhole);
    QVERIFY(draft.scores()->sheet.tier == fresh(draft.version())->sheet.tier);
}

void LargePoolTest::cellsAreFoundWhileADragGoesOn()
{
    const CoverageView view { { u"industries_served"_s, u"regions_served"_s }, {} };
    m_session->setCoverageView(view); // not looked at so far
    ProfileDraft draft(*m_session, m_profile);
    CoverageFollower &cells = draft.coverage();
    const auto expected = [&] {
        const std::shared_ptr<const Scores> scores = fresh(draft.version());
        const Result<CoverageSpace> space = coverageSpaceOf(*scores, view);
        return coverageStates(coverageTallies(*space, scores->sheet), *space);
    };
    QVERIFY(cells.isFinding() && !cells.figures());
    // Moves do not begin it again, or it would not end before the drag does.
    for (int move = 1; !cells.figures() && move < 2000; ++move) {
        weigh(draft, 1 + 0.01 * move);
        QTest::qWait(5);
    }
    QVERIFY(cells.figures());
    QVERIFY(cells.figures()->now == expected());
    draft.preview([](IdealProfile &profile) { // nobody is that large
        profile.criteria.front().must = Must {};
        profile.criteria.front().must->atLeast = 5000;
    });
    QVERIFY(cells.figures() && cells.figures()->now == expected());
    QVERIFY(cells.figures()->before && *cells.figures()->before != cells.figures()->now);
}

void LargePoolTest::draftMayGoWhileWorkersRun()
{
    for (int time = 0; time < 3; ++time) {
        m_session->setCoverageView({ { u"industries_served"_s, time % 2 ? u"country"_s : u"regions_served"_s }, {} });
        ProfileDraft draft(*m_session, m_profile);
        weigh(draft, 3 + time);
        QVERIFY(draft.commit(u"Weigh"_s).has_value());
        QVERIFY(!draft.scores()->isRankingWhole);
    }
    QTest::qWait(50);
}

void LargePoolTest::anotherProfileIsScoredBesideTheWindow()
{
    IdealProfile other = largeProfile(u"Other"_s);
    other.criteria.front().value = LinearShape { 0, 500, false };
    const auto added = m_session->addProfile(other, false);
    QVERIFY(added.has_value());
    QVERIFY(!m_session->isScoredAtOnce(added->id));
    ScoringJob job(*m_session, added->id);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(job.result().has_value());
    verifyScored(*m_session, added->id);
}

/// More of them than the columns could follow one by one.
void LargePoolTest::changedCompaniesAreScoredBesideTheWindow()
{
    std::vector<PartnerId> many;
    for (std::size_t row = 0; row < 5000; ++row)
        many.push_back(m_session->pool()->id(row * 7));
    BulkChange change;
    change.attribute = u"collaboration"_s;
    change.value = 4.0;
    ChangeJob job(*m_session, bulkEdit(*m_session, many, change));
    bool atOnce = false;
    connect(m_session.get(), &Session::changed, &job,
            [&] { atOnce = m_session->isScoredAtOnce(m_session->measuringProfile()); });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(job.result().has_value());
    QVERIFY(atOnce);
    verifyScored(*m_session, m_profile);
}

void LargePoolTest::workspaceIsOpenedBesideTheWindow()
{
    const QString path = m_session->path();
    QVERIFY(m_session->close().has_value());
    m_session.reset();
    OpenJob job(path, OpenMode::ReadWrite, {}, u"Other"_s);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    Result<std::unique_ptr<Session>> opened = job.takeSession();
    QVERIFY(opened.has_value());
    m_session = std::move(*opened);
    QCOMPARE(m_session->thread(), thread());
    QCOMPARE(m_session->profile(m_session->measuringProfile())->profile.name, u"Other"_s);
    verifyScored(*m_session, m_session->measuringProfile());
    // It is a session as any other.
    QVERIFY(m_session->edit(u"Rename"_s, [this](Edit &edit) {
        return edit.setFact(m_session->pool()->id(0), u"name"_s, { u"Renamed"_s, m_session->ownEvidence() });
    }));
    QCOMPARE(m_session->pool()->name(0), u"Renamed"_s);
    OpenJob missing(path + u".gone"_s, OpenMode::ReadWrite, {}, {});
    QSignalSpy ended(&missing, &Job::finished);
    missing.start();
    QVERIFY(ended.wait(60'000));
    QVERIFY(!missing.takeSession());
}

QTEST_GUILESS_MAIN(LargePoolTest)

#include "tst_largepool.moc"
