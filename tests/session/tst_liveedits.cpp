#include "insight/coverage.h"
#include "session/profiledraft.h"
#include "tests/scoring/randomdrags.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
bool isSame(const ScoreSheet &a, const ScoreSheet &b)
{
    return a.fitSum == b.fitSum && a.lowSum == b.lowSum && a.wideHighSum == b.wideHighSum
        && a.knownWeight == b.knownWeight && a.status == b.status && a.qualifying == b.qualifying && a.tier == b.tier
        && a.scale == b.scale && a.weightSum == b.weightSum && a.qualifyAtSum == b.qualifyAtSum && a.tiers == b.tiers;
}

bool isSame(const Ranking &a, const Ranking &b)
{
    return a.order == b.order && a.rank == b.rank && a.ranked == b.ranked;
}

/// The value of a result that must be there.
template <typename T>
decltype(auto) must(T &&result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_same_v<std::decay_t<T>, Result<>>)
        return *result;
}

/// A value as a workspace keeps it.
Value recorded(Value value)
{
    if (auto *codes = std::get_if<QStringList>(&value))
        codes->sort();
    return value;
}

/// A workspace of random companies in a file, and a profile of it that is being edited.
class Bench
{
public:
    Bench(std::uint64_t seed, std::size_t rankAtOnce)
        : m_source(seed)
        , m_drags(m_source)
    {
        const PoolBuilder builder = m_source.pool(30 + m_source.random().below(30));
        auto made = Session::create(m_folder.filePath(u"w.pscope"_s), builder.schema,
                                    Clock(QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC)), Random(seed));
        m_session = std::move(must(made));
        must(m_session->edit(u"Fill"_s, [&](Edit &edit) -> Result<> { return fill(edit, builder); }));
        IdealProfile profile;
        do
            profile = m_source.profile();
        while (leaves(profile).size() < 14 || !validate(profile).isEmpty());
        const auto added = m_session->addProfile(profile, seed % 3 != 0);
        must(added);
        m_session->setMeasuringProfile(added->id);
        m_session->setCoverageView(view(0));
        m_draft = std::make_unique<ProfileDraft>(*m_session, added->id, rankAtOnce);
    }

    /// One edit, whatever it is. \returns its kind, for counting.
    QString next()
    {
        Random &random = m_source.random();
        const IdealProfile before = m_draft->profile();
        IdealProfile after = before;
        if (m_drags.move(after)) {
            m_draft->preview([&](IdealProfile &profile) { profile = after; });
            if (!m_draft->scores()) {
                m_draft->preview([&](IdealProfile &profile) { profile = before; });
                return u"refused"_s;
            }
            if (random.chance(0.03)) {
                must(m_draft->commit(u"Commit"_s));
                return u"stored"_s;
            }
            if (random.chance(0.02))
                m_draft->cancelPreview();
            return u"moved"_s;
        }
        if (random.chance(0.1)) {
            m_session->setCoverageView(view(random.below(3)));
            return u"view"_s;
        }
        if (random.chance(0.15) && m_session->undoName() == u"Fact"_s) {
            must(m_session->undo());
            return u"undone"_s;
        }
        return changeSomeone();
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] ProfileDraft &draft() { return *m_draft; }
    [[nodiscard]] std::shared_ptr<const Scores> fresh(const ProfileVersion &version)
    {
        auto scores = m_session->preview(version, nullptr);
        return must(scores);
    }

private:
    Result<> fill(Edit &edit, const PoolBuilder &builder)
    {
        for (std::uint32_t row = 0; row < builder.size(); ++row) {
            const auto id = edit.addPartner(std::get<QString>(builder.value(row, u"name"_s)), evidence());
            if (!id)
                return id.failure();
            for (const Attribute &attribute : builder.schema.attributes) {
                const Value value = builder.value(row, attribute.key);
                if (attribute.key == u"name"_s || !isKnown(value))
                    continue;
                if (Result<> set = edit.setFact(*id, attribute.key, { recorded(value), evidence() }); !set)
                    return set;
            }
        }
        return {};
    }

    [[nodiscard]] Evidence evidence()
    {
        Evidence made;
        made.source = u"Test"_s;
        made.asOf = QDate(2026, 7, 1).addDays(-static_cast<qint64>(m_source.random().below(900)));
        made.grade = static_cast<Grade>(m_source.random().below(4));
        return made;
    }

    QString changeSomeone()
    {
        Random &random = m_source.random();
        const PartnerId partner = m_session->pool()->id(random.below(m_session->pool()->size()));
        if (random.chance(0.15)) {
            Engagement engagement;
            engagement.partner = partner;
            engagement.category = u"channel"_s;
            engagement.type = u"reseller"_s;
            engagement.stage = u"sell"_s;
            must(m_session->edit(u"Engagement"_s, [&](Edit &edit) -> Result<> {
                const auto saved = edit.saveEngagement(engagement);
                return saved ? Result<>() : Result<>(saved.failure());
            }));
            return u"engaged"_s;
        }
        if (random.chance(0.05)) {
            must(m_session->edit(u"Company"_s, [&](Edit &edit) -> Result<> {
                const auto added = edit.addPartner(u"Company %1"_s.arg(random.below(20)), evidence());
                return added ? Result<>() : Result<>(added.failure());
            }));
            return u"added"_s;
        }
        const bool renames = random.chance(0.1);
        const auto [key, value] = renames ? std::pair<QString, Value>(u"name"_s, u"Company %1"_s.arg(random.below(20)))
                                          : m_source.otherFact();
        must(m_session->edit(u"Fact"_s, [&, &key = key, &value = value](Edit &edit) {
            return edit.setFact(partner, key, { recorded(value), evidence() });
        }));
        return renames ? u"renamed"_s : u"fact"_s;
    }

    /// Two dimensions of terms; sometimes a slice of a third.
    [[nodiscard]] static CoverageView view(std::uint64_t number)
    {
        const QString sets = typeKey(AttributeType::MultipleChoice);
        const QString choices = typeKey(AttributeType::Choice);
        if (number == 0)
            return { { sets + u'0', choices + u'0' }, {} };
        if (number == 1)
            return { { choices + u'1', sets + u'1' }, {} };
        return { { sets + u'0', sets + u'1' }, CoverageFilter { choices + u'0', u"T1"_s } };
    }

    QTemporaryDir m_folder;
    RandomProfiles m_source;
    RandomDrags m_drags;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProfileDraft> m_draft;
};
} // namespace

/// Whatever is edited, in whatever order: what the session shows is what making it from nothing gives, bit for bit.
class LiveEditsTest : public QObject
{
    Q_OBJECT

public:
    /// A minute of work on a free machine; on a busy one it may take longer than a test usually may.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ChangeSet>(); }
    void fiveThousandEdits_data() { addSeeds(1); }
    void fiveThousandEdits();
    /// The order is left to a worker, as in large pools.
    void fiveThousandMoreInLargePools_data() { addSeeds(2); }
    void fiveThousandMoreInLargePools();

private:
    static void addSeeds(std::uint64_t first);
    void edit(Bench &bench);
    void checkDraft(Bench &bench, const QByteArray &place);
    void checkCoverage(Bench &bench, const Scores &expected, const QByteArray &place);
    void checkPages(Bench &bench, const QByteArray &place);
};

void LiveEditsTest::addSeeds(std::uint64_t first)
{
    QTest::addColumn<std::uint64_t>("seed");
    for (std::uint64_t seed = first; seed <= 10; seed += 2)
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
}

void LiveEditsTest::fiveThousandEdits()
{
    QFETCH(std::uint64_t, seed);
    Bench bench(seed, LivePreview::RankAtOnce);
    edit(bench);
}

void LiveEditsTest::fiveThousandMoreInLargePools()
{
    QFETCH(std::uint64_t, seed);
    Bench bench(seed, 0);
    edit(bench);
}

void LiveEditsTest::edit(Bench &bench)
{
    std::map<QString, int> kinds;
    for (int edit = 0; edit < 1000; ++edit) {
        const QString kind = bench.next();
        ++kinds[kind];
        const QByteArray place = kind.toUtf8() + ' ' + QByteArray::number(edit);
        checkDraft(bench, place);
        if (kind != u"moved"_s || edit % 10 == 0)
            checkPages(bench, place);
        if (edit % 100 == 99) {
            QTRY_VERIFY2(bench.draft().scores()->isRankingWhole, place.constData());
            checkDraft(bench, place);
        }
        if (QTest::currentTestFailed())
            return;
    }
    for (const QString &kind : { u"moved"_s, u"fact"_s, u"stored"_s, u"undone"_s, u"engaged"_s, u"view"_s })
        QVERIFY2(kinds[kind] > 0, qPrintable(kind));
}

void LiveEditsTest::checkDraft(Bench &bench, const QByteArray &place)
{
    const std::shared_ptr<const Scores> live = bench.draft().scores();
    QVERIFY2(live, place.constData());
    QCOMPARE(live->pool, bench.session().pool());
    const std::shared_ptr<const Scores> expected = bench.fresh(bench.draft().version());
    QVERIFY2(isSame(live->sheet, expected->sheet), place.constData());
    QVERIFY2(live->shares == expected->shares, place.constData());
    QCOMPARE(live->rankedCount(), expected->ranking.ranked);
    QVERIFY2(std::ranges::equal(live->ahead(LiveScorer::Top), expected->ahead(LiveScorer::Top)), place.constData());
    for (const std::uint32_t row : live->ahead(LiveScorer::Top))
        QCOMPARE(live->rankOf(row), expected->rankOf(row));
    if (live->isRankingWhole)
        QVERIFY2(isSame(live->ranking, expected->ranking), place.constData());
    checkCoverage(bench, *expected, place);
}

void LiveEditsTest::checkCoverage(Bench &bench, const Scores &expected, const QByteArray &place)
{
    const std::optional<CoverageFollower::Figures> &figures = bench.draft().coverage().figures();
    QVERIFY2(figures, place.constData());
    const Result<CoverageSpace> space = coverageSpaceOf(expected, bench.session().coverageView());
    QVERIFY2(space, place.constData());
    const std::vector<CoverageTally> tallies = coverageTallies(*space, expected.sheet);
    QVERIFY2(figures->now == coverageStates(tallies, *space), place.constData());
    const CoverageCounts &counts = *bench.draft().coverage().counts();
    QCOMPARE(counts.cells().size(), tallies.size());
    for (std::size_t cell = 0; cell < tallies.size(); ++cell) {
        QCOMPARE(counts.cells()[cell].qualified, tallies[cell].qualified);
        QCOMPARE(counts.cells()[cell].candidates, tallies[cell].candidates);
    }
    if (tallies.empty() || place.size() % 2 == 0)
        return;
    // The map of the page, and the companies behind one of its cells.
    const CoverageMap map = coverage(*counts.served(), expected.sheet);
    const CoverageMap whole = coverage(*space, *expected.pool, expected.sheet);
    for (std::size_t cell = 0; cell < tallies.size(); ++cell) {
        QCOMPARE(map.cells[cell].supply, whole.cells[cell].supply);
        QCOMPARE(map.cells[cell].state, whole.cells[cell].state);
    }
    const std::size_t cell = static_cast<std::size_t>(place.size()) % tallies.size();
    CoverageCell listed;
    listCompanies(*counts.served(), *expected.pool, expected.sheet, cell, listed);
    QCOMPARE(listed.rows, whole.cells[cell].rows);
    QCOMPARE(listed.candidates, whole.cells[cell].candidates);
}

/// What pages ask the session for, of every version.
void LiveEditsTest::checkPages(Bench &bench, const QByteArray &place)
{
    const QList<ProfileVersion> versions = bench.session().profiles();
    for (const ProfileVersion &version : versions.last(std::min<qsizetype>(versions.size(), 2))) {
        const Result<std::shared_ptr<const Scores>> scores = bench.session().scores(version.id);
        QVERIFY2(scores, place.constData());
        const std::shared_ptr<const Scores> expected = bench.fresh((*scores)->version);
        QVERIFY2(isSame((*scores)->sheet, expected->sheet), place.constData());
        QVERIFY2((*scores)->shares == expected->shares, place.constData());
        QVERIFY2((*scores)->isRankingWhole && isSame((*scores)->ranking, expected->ranking), place.constData());
    }
}

QTEST_GUILESS_MAIN(LiveEditsTest)

#include "tst_liveedits.moc"
