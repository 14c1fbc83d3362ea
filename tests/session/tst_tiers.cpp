#include "session/sampleworkspace.h"
#include "session/tierexports.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QDate Today(2026, 3, 1);

Clock clockOn(const QDate &day)
{
    return Clock(QDateTime(day, QTime(10, 0), Qt::UTC));
}

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message));                             \
    } while (false)
} // namespace

/// Tiers through the session: reviews and decisions as edits, movements between days and versions.
class TestTiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void reviewIsOneUndoableEdit();
    void failedOutputKeepsNothing();
    void approveRejectOverride();
    void decisionsThatCannotBe();
    void proposalOfAnOlderVersion();
    void draftsGrantNothing();
    void ruleLivesInTheWorkspace();
    void movementBetweenDays();
    void movementBetweenVersions();

private:
    [[nodiscard]] Session &session() { return *m_session; }
    void openOn(const QDate &day);
    [[nodiscard]] ProfileVersion version() { return *m_session->profile(m_session->measuringProfile()); }
    [[nodiscard]] ReviewedTiers review(const QDate &day = Today)
    {
        auto reviewed = reviewTiers(session(), version(), day);
        if (!reviewed)
            qFatal("%s", qPrintable(reviewed.error().message));
        return *reviewed;
    }
    /// A company that is ranked but does not reach the top tier gets facts that do.
    [[nodiscard]] PartnerId lift();
    [[nodiscard]] TierStanding standing(PartnerId partner)
    {
        const auto all = *session().tierStandings(version().profile.name);
        return *std::ranges::find(all, partner, &TierStanding::partner);
    }

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestTiers::initTestCase()
{
    qRegisterMetaType<ChangeSet>();
    VERIFY_OK(createSampleWorkspace(m_shared.filePath(u"sample.pscope"_s), 120, 9));
}

void TestTiers::openOn(const QDate &day)
{
    m_session.reset();
    auto opened = Session::open(m_folder->filePath(u"w.pscope"_s), OpenMode::ReadWrite, clockOn(day));
    VERIFY_OK(opened);
    m_session = std::move(*opened);
    m_session->setAuthor(u"Ada"_s);
}

void TestTiers::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_shared.filePath(u"sample.pscope"_s), m_folder->filePath(u"w.pscope"_s)));
    openOn(QDate(2030, 3, 1)); // after everything in the sample was recorded
    IdealProfile profile;
    profile.name = u"Size"_s;
    profile.category = u"channel"_s;
    profile.type = u"reseller"_s;
    Criterion size;
    size.key = u"size"_s;
    size.label = u"Employees"_s;
    size.attribute = u"employees"_s;
    size.value = LinearShape { 0, 1000 };
    Criterion staff = size;
    staff.key = u"founded"_s;
    staff.label = u"Founded"_s;
    staff.attribute = u"founded"_s;
    staff.value = LinearShape { 1950, 2030 };
    profile.criteria = { size, staff };
    profile.tiers = { { u"Gold"_s, 75 }, { u"Silver"_s, 50 }, { u"Bronze"_s, 0 } };
    profile.unknown.floor = 0;
    const auto added = session().addProfile(profile, true);
    VERIFY_OK(added);
    session().setMeasuringProfile(added->id);
}

PartnerId TestTiers::lift()
{
    const auto scores = *session().scores(version().id);
    for (const std::uint32_t row : scores->ranking.order) {
        const PartnerId partner = scores->pool->id(row);
        if (scores->sheet.fit(row) >= 70)
            continue;
        const auto edited = session().edit(u"Lift"_s, [&](Edit &edit) -> Result<> {
            for (const auto &[key, value] : { std::pair(u"employees"_s, 990.0), std::pair(u"founded"_s, 2020.0) }) {
                if (Result<> set = edit.setFact(partner, key, { value, session().ownEvidence() }); !set)
                    return set;
            }
            return {};
        });
        if (!edited)
            qFatal("%s", qPrintable(edited.error().message));
        return partner;
    }
    qFatal("the sample has no such company");
}

void TestTiers::reviewIsOneUndoableEdit()
{
    const QDate day = session().clock().today();
    VERIFY_OK(keepTierReview(session(), review(day)));
    QCOMPARE(session().undoName(), u"Review tiers"_s);
    const auto standings = *session().tierStandings(u"Size"_s);
    QCOMPARE(static_cast<std::size_t>(standings.size()), session().pool()->size());
    const auto scores = *session().scores(version().id);
    for (const TierStanding &one : standings) {
        const auto row = *scores->pool->rowOf(one.partner);
        QCOMPARE(one.tier,
                 scores->sheet.tier[row] < 0
                     ? QString()
                     : scores->sheet.tiers[static_cast<std::size_t>(scores->sheet.tier[row])].name);
    }
    const PartnerId lifted = lift();
    VERIFY_OK(keepTierReview(session(), review(day.addDays(1))));
    QCOMPARE(session().tierProposals(u"Size"_s)->size(), 1);
    QCOMPARE(session().tierProposals(u"Size"_s)->first().partner, lifted);
    VERIFY_OK(session().undo());
    QCOMPARE(session().tierProposals(u"Size"_s)->size(), 0);
    VERIFY_OK(session().redo());
    QCOMPARE(session().tierProposals(u"Size"_s)->size(), 1);
    // the same review once more is no step
    const QString before = session().undoName();
    VERIFY_OK(session().edit(u"Mark"_s, [](Edit &edit) { return edit.saveSetting(u"mark"_s, u"1"_s); }));
    VERIFY_OK(keepTierReview(session(), review(day.addDays(1))));
    QCOMPARE(session().undoName(), u"Mark"_s);
    QCOMPARE(before, u"Review tiers"_s);
}

void TestTiers::failedOutputKeepsNothing()
{
    const QString file = m_folder->filePath(u"w.pscope"_s);
    const auto reviewed = review(session().clock().today());
    const auto failed = keepTierReview(session(), reviewed, [] { return Result<>(fail(ErrorCode::Io, u"full"_s)); });
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QCOMPARE(session().tierStandings(u"Size"_s)->size(), 0);
    QVERIFY(version().priorMeans.isEmpty()); // a review that is not kept freezes nothing either
    VERIFY_OK(keepTierReview(session(), reviewed));
    QVERIFY(!version().priorMeans.isEmpty());
}

void TestTiers::approveRejectOverride()
{
    const QDate day = session().clock().today();
    VERIFY_OK(keepTierReview(session(), review(day)));
    const PartnerId partner = lift();
    const QString old = standing(partner).tier;
    VERIFY_OK(keepTierReview(session(), review(day)));
    const auto open = *session().tierProposals(u"Size"_s, ProposalState::Proposed);
    QCOMPARE(open.size(), 1);
    QCOMPARE(tierRecords(session(), u"Size"_s)->pending().size(), 1);
    VERIFY_OK(decideTiers(session(), version(), open, { TierDecision::Kind::Approve, {}, {}, {} }));
    QCOMPARE(session().undoName(),
             u"Approve Gold for %1"_s.arg(session().pool()->name(*session().pool()->rowOf(partner))));
    QCOMPARE(standing(partner).tier, u"Gold"_s);
    QCOMPARE(standing(partner).decidedBy, u"Ada"_s);
    QCOMPARE(standing(partner).since, day);
    QCOMPARE(tierRecords(session(), u"Size"_s)->pending().size(), 0);
    VERIFY_OK(session().undo());
    QCOMPARE(standing(partner).tier, old);
    VERIFY_OK(decideTiers(session(), version(), open, { TierDecision::Kind::Reject, {}, u"Grace"_s, u"Too soon"_s }));
    QCOMPARE(standing(partner).tier, old);
    QCOMPARE(session().tierProposals(u"Size"_s)->first().note, u"Too soon"_s);
    QCOMPARE(session().tierProposals(u"Size"_s)->first().decidedBy, u"Grace"_s);
    VERIFY_OK(session().undo());
    const QString other = old == u"Silver"_s ? QString() : u"Silver"_s;
    VERIFY_OK(decideTiers(session(), version(), open, { TierDecision::Kind::Override, other, {}, u"One step"_s }));
    QCOMPARE(standing(partner).tier, other);
    QCOMPARE(session().tierProposals(u"Size"_s)->first().state, ProposalState::Overridden);
    QCOMPARE(session().tierProposals(u"Size"_s)->first().toTier, u"Gold"_s);
}

void TestTiers::decisionsThatCannotBe()
{
    const QDate day = session().clock().today();
    VERIFY_OK(keepTierReview(session(), review(day)));
    const PartnerId partner = lift();
    VERIFY_OK(keepTierReview(session(), review(day)));
    const auto open = *session().tierProposals(u"Size"_s, ProposalState::Proposed);
    const auto code = [&](const TierDecision &decision) {
        return decideTiers(session(), version(), open, decision).error().code;
    };
    QCOMPARE(code({ TierDecision::Kind::Override, u"Silver"_s, {}, u"  "_s }), ErrorCode::InvalidInput);
    QCOMPARE(code({ TierDecision::Kind::Override, u"Tin"_s, {}, u"why"_s }), ErrorCode::InvalidInput);
    VERIFY_OK(decideTiers(session(), version(), open, {}));
    QCOMPARE(code({}), ErrorCode::NotFound); // no longer open
    VERIFY_OK(session().undo());
    VERIFY_OK(session().edit(u"Remove"_s, [&](Edit &edit) { return edit.removePartner(partner); }));
    QCOMPARE(code({}), ErrorCode::NotFound);
    QCOMPARE(session().tierProposals(u"Size"_s)->size(), 0); // gone with the company
}

void TestTiers::proposalOfAnOlderVersion()
{
    const QDate day = session().clock().today();
    VERIFY_OK(keepTierReview(session(), review(day)));
    (void)lift();
    VERIFY_OK(keepTierReview(session(), review(day)));
    const auto open = *session().tierProposals(u"Size"_s, ProposalState::Proposed);
    const auto added = session().addProfile(version().profile, true);
    VERIFY_OK(added);
    QCOMPARE(decideTiers(session(), *session().profile(added->id), open, {}).error().code, ErrorCode::Conflict);
}

void TestTiers::draftsGrantNothing()
{
    const auto draft = session().draftOf(version().id);
    VERIFY_OK(draft);
    const auto reviewed = reviewTiers(session(), *session().profile(*draft), session().clock().today());
    VERIFY_OK(reviewed); // one may look
    QCOMPARE(keepTierReview(session(), *reviewed).error().code, ErrorCode::Conflict);
}

void TestTiers::ruleLivesInTheWorkspace()
{
    QCOMPARE(*tierRule(session()), TierRule {});
    TierRule rule { 0.01, 0.03, 2, 30, true };
    VERIFY_OK(saveTierRule(session(), rule));
    QCOMPARE(*tierRule(session()), rule);
    QCOMPARE(*session().workspaceSetting(u"tiers/demotion_margin"_s), u"3"_s);
    openOn(QDate(2030, 3, 2));
    QCOMPARE(*tierRule(session()), rule);
    rule.hUp = -1;
    QCOMPARE(saveTierRule(session(), rule).error().code, ErrorCode::InvalidInput);
    VERIFY_OK(session().undo());
    QCOMPARE(*tierRule(session()), TierRule {});
    for (const QString &bad : { u"many"_s, u"nan"_s }) {
        VERIFY_OK(
            session().edit(u"Bad"_s, [&](Edit &edit) { return edit.saveSetting(u"tiers/promotion_margin"_s, bad); }));
        QCOMPARE(tierRule(session()).error().code, ErrorCode::InvalidInput);
    }
}

void TestTiers::movementBetweenDays()
{
    const QDate first = session().clock().today();
    VERIFY_OK(session().scores(version().id)); // the prior means freeze before the facts move
    openOn(first.addDays(5));
    for (const ProfileVersion &one : session().profiles()) {
        if (one.profile.name == u"Size"_s)
            session().setMeasuringProfile(one.id);
    }
    const PartnerId partner = lift();
    const QDate last = first.addDays(5);
    const auto movements = scoreMovements(session(), version(), first, version(), last);
    VERIFY_OK(movements);
    const auto movement = movements->study.of(partner);
    VERIFY_OK(movement);
    QVERIFY(movement->after > movement->before + 1);
    QVERIFY(std::abs(movement->parts.of(MovementCause::Facts) - (movement->after - movement->before)) < 1e-9);
    for (std::size_t row = 0; row < movements->after->pool->size(); ++row) {
        const auto other = movements->study.of(movements->after->pool->id(row));
        VERIFY_OK(other);
        if (movements->after->pool->id(row) != partner)
            QVERIFY(std::abs(other->after - other->before) < 1e-9);
    }
    QCOMPARE(scoreMovements(session(), version(), last, version(), first).error().code, ErrorCode::InvalidInput);
    const QByteArray csv = movementsCsv(*movements);
    QVERIFY(csv.startsWith("partner,from,to,change,facts,weights,rules,age,"));
    QVERIFY(movementJson(u"X"_s, *movement).contains("in_words"));
}

void TestTiers::movementBetweenVersions()
{
    const ProfileVersion old = version();
    IdealProfile changed = old.profile;
    changed.criteria[0].weight = 3;
    VERIFY_OK(session().scores(old.id));
    const auto added = session().addProfile(changed, true);
    VERIFY_OK(added);
    const QDate day = session().clock().today();
    QCOMPARE(versionInForce(session(), u"Size"_s, day)->id, added->id);
    QCOMPARE(versionInForce(session(), u"Size"_s, day.addDays(-1)), nullptr);
    const auto movements =
        scoreMovements(session(), *session().profile(old.id), day, *session().profile(added->id), day);
    VERIFY_OK(movements);
    bool moved = false;
    for (std::size_t row = 0; row < movements->after->pool->size(); ++row) {
        const auto movement = movements->study.of(movements->after->pool->id(row));
        VERIFY_OK(movement);
        moved = moved || std::abs(movement->parts.of(MovementCause::Weights)) > 1;
        QCOMPARE(movement->parts.of(MovementCause::Facts), 0.0);
        QCOMPARE(movement->parts.of(MovementCause::Rules), 0.0);
    }
    QVERIFY(moved);
}

QTEST_GUILESS_MAIN(TestTiers)
#include "tst_tiers.moc"
