#include "session/profilecomparison.h"
#include "session/profilelife.h"
#include "session/sampleworkspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
IdealProfile profile(const QString &name, const QString &variant = {}, double full = 100)
{
    IdealProfile made;
    made.name = name;
    made.category = u"channel"_s;
    made.type = u"reseller"_s;
    made.variant = variant;
    made.tiers = { { u"Gold"_s, 50 }, { u"Bronze"_s, 0 } };
    Criterion staff;
    staff.key = u"staff"_s;
    staff.label = u"Staff"_s;
    staff.attribute = u"employees"_s;
    staff.value = LinearShape { 0, full };
    made.criteria.push_back(staff);
    return made;
}
} // namespace

/// Draft, in review, approved, retired: who may go where, who gives way, and what is remembered of it.
class ProfileLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(createSampleWorkspace(m_shared.filePath(u"w.pscope"_s), 100, 9)); }
    void init();
    void goesThroughReview();
    void onlyStepsThatFitTheStatus();
    void remembersWhoAndWhy();
    void undoTakesTheRecordBackToo();
    void rivalsGiveWay();
    void rivalsMayStay();
    void anotherVariantIsNoRival();
    void whatCannotBeReadIsLeftAlone();
    void theSameVersionsCompareAlikeThroughTheFile();

private:
    ProfileId add(const IdealProfile &made, bool approve = false)
    {
        const auto added = m_session->addProfile(made, approve);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return added->id;
    }
    [[nodiscard]] ProfileStatus statusOf(ProfileId id) const { return m_session->profile(id)->status; }
    [[nodiscard]] Result<> step(ProfileId id, ProfileStep step, const QString &reason = {}, bool retireRivals = true)
    {
        return takeStep(*m_session, { id, step, {}, reason, retireRivals });
    }

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void ProfileLifeTest::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const Clock clock(QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC));
    const QString path = m_folder->filePath(u"w.pscope"_s);
    QVERIFY(QFile::copy(m_shared.filePath(u"w.pscope"_s), path));
    auto opened = Session::open(path, OpenMode::ReadWrite, clock);
    QVERIFY(opened);
    m_session = std::move(*opened);
    m_session->setAuthor(u"Kim"_s);
}

void ProfileLifeTest::goesThroughReview()
{
    const ProfileId id = add(profile(u"New"_s));
    QVERIFY(step(id, ProfileStep::Submit));
    QCOMPARE(statusOf(id), ProfileStatus::InReview);
    QVERIFY(step(id, ProfileStep::Return, u"Too broad"_s));
    QCOMPARE(statusOf(id), ProfileStatus::Draft);
    QVERIFY(step(id, ProfileStep::Submit));
    QVERIFY(step(id, ProfileStep::Approve, u"Tested"_s));
    QCOMPARE(statusOf(id), ProfileStatus::Approved);
    QCOMPARE(m_session->profile(id)->approvedOn, QDate(2026, 7, 1));
    QVERIFY(step(id, ProfileStep::Retire));
    QCOMPARE(statusOf(id), ProfileStatus::Retired);
    QVERIFY(m_session->undo());
    QCOMPARE(statusOf(id), ProfileStatus::Approved);
}

void ProfileLifeTest::onlyStepsThatFitTheStatus()
{
    const ProfileId id = add(profile(u"New"_s));
    for (const ProfileStep wrong : { ProfileStep::Return, ProfileStep::Retire }) {
        const Result<> taken = step(id, wrong);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
    }
    QVERIFY(step(id, ProfileStep::Approve));
    for (const ProfileStep wrong : { ProfileStep::Submit, ProfileStep::Return, ProfileStep::Approve })
        QVERIFY(!step(id, wrong));
    QCOMPARE(statusOf(id), ProfileStatus::Approved);
    QCOMPARE(step({ 4711 }, ProfileStep::Submit).error().code, ErrorCode::NotFound);
}

void ProfileLifeTest::remembersWhoAndWhy()
{
    const ProfileId id = add(profile(u"New"_s));
    QVERIFY(takeStep(*m_session, { id, ProfileStep::Submit, u" Robin "_s, {}, true }));
    QVERIFY(step(id, ProfileStep::Return, u"Too <b>broad</b>"_s));
    const auto steps = profileSteps(*m_session, u"New"_s);
    QVERIFY(steps);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(inWords(steps->at(0)), u"Submitted for review by Robin"_s);
    QCOMPARE(inWords(steps->at(1)), u"Returned to draft by Kim: Too <b>broad</b>"_s);
    QCOMPARE(steps->at(1).at, m_session->clock().now());
    QCOMPARE(profileSteps(*m_session, u"Other"_s)->size(), 0);
}

void ProfileLifeTest::undoTakesTheRecordBackToo()
{
    const ProfileId id = add(profile(u"New"_s));
    QVERIFY(step(id, ProfileStep::Submit));
    QCOMPARE(m_session->undoName(), u"Submit New, version 1, for review"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(statusOf(id), ProfileStatus::Draft);
    QVERIFY(profileSteps(*m_session)->isEmpty());
    QVERIFY(m_session->redo());
    QCOMPARE(profileSteps(*m_session)->size(), 1);
}

void ProfileLifeTest::rivalsGiveWay()
{
    const ProfileId first = add(profile(u"First"_s, u"Boutique"_s), true);
    const ProfileId second = add(profile(u"Second"_s, u" boutique "_s));
    const auto rivals = rivalsOf(*m_session->profile(second), m_session->profiles());
    QCOMPARE(rivals.size(), 1);
    QCOMPARE(rivals.first().id, first);
    QVERIFY(step(second, ProfileStep::Approve, u"Better"_s));
    QCOMPARE(statusOf(first), ProfileStatus::Retired);
    QCOMPARE(statusOf(second), ProfileStatus::Approved);
    const auto steps = profileSteps(*m_session, u"First"_s);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().reason, u"Version 1 of Second came into force."_s);
    QVERIFY(m_session->undo()); // one step
    QCOMPARE(statusOf(first), ProfileStatus::Approved);
    QCOMPARE(statusOf(second), ProfileStatus::Draft);
}

void ProfileLifeTest::rivalsMayStay()
{
    const ProfileId first = add(profile(u"First"_s, u"Boutique"_s), true);
    const ProfileId second = add(profile(u"Second"_s, u"Boutique"_s));
    QVERIFY(step(second, ProfileStep::Approve, {}, false));
    QCOMPARE(statusOf(first), ProfileStatus::Approved);
    QCOMPARE(statusOf(second), ProfileStatus::Approved);
}

void ProfileLifeTest::anotherVariantIsNoRival()
{
    const ProfileId first = add(profile(u"First"_s, u"Boutique"_s), true);
    const ProfileId second = add(profile(u"Second"_s, u"Distributor"_s));
    QVERIFY(step(second, ProfileStep::Approve));
    QCOMPARE(statusOf(first), ProfileStatus::Approved);
    IdealProfile referral = profile(u"Third"_s, u"Boutique"_s);
    referral.type = u"referral"_s;
    QVERIFY(step(add(referral), ProfileStep::Approve));
    QCOMPARE(statusOf(first), ProfileStatus::Approved);
    const ProfileId next = *m_session->draftOf(first);
    QVERIFY(step(next, ProfileStep::Approve)); // a version of its own name gives way whatever is asked
    QCOMPARE(statusOf(first), ProfileStatus::Retired);
}

void ProfileLifeTest::whatCannotBeReadIsLeftAlone()
{
    const ProfileId id = add(profile(u"New"_s));
    const QString newer = uR"([{"step": "sign", "profile": "New"}])"_s;
    QVERIFY(m_session->edit(u"x"_s, [&](Edit &edit) { return edit.saveSetting(u"profile_steps"_s, newer); }));
    QCOMPARE(profileSteps(*m_session).error().code, ErrorCode::InvalidInput);
    QVERIFY(!step(id, ProfileStep::Submit));
    QCOMPARE(statusOf(id), ProfileStatus::Draft);
    QCOMPARE(*m_session->workspaceSetting(u"profile_steps"_s), newer);
}

void ProfileLifeTest::theSameVersionsCompareAlikeThroughTheFile()
{
    const ProfileVersion first = *m_session->profile(add(profile(u"New"_s)));
    const ProfileVersion second = *m_session->profile(add(profile(u"New"_s, {}, 400)));
    const auto here = compareVersions(*m_session, first, second);
    const auto there = compareVersionsAt(m_session->path(), m_session->clock(), first, second);
    QVERIFY(here && there);
    QVERIFY(here->effect.isFelt());
    QCOMPARE(comparisonCsv(*here), comparisonCsv(*there));
    QCOMPARE(comparisonJson(*here), comparisonJson(*there));
}

QTEST_GUILESS_MAIN(ProfileLifeTest)

#include "tst_profilelife.moc"
