#include "session/exports.h"
#include "session/profiledraft.h"
#include "session/sampleworkspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sampleIsTheSameBytesEveryTime();
    void scoresFollowAnEdit();
    void priorMeansFreezeWithTheApprovedVersion();
    void draftPreviewsWithoutStoring();
    void commitOnAnApprovedVersionMakesADraft();
    void approvingRetiresTheVersionBefore();
    void findsProfilesByNameAndVersion();
    void asOfYesterdayNobodyIsThere();
    void profileFileRoundTrip();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestSession::initTestCase()
{
    qRegisterMetaType<ChangeSet>();
    const auto made = createSampleWorkspace(m_shared.filePath(QStringLiteral("sample.pscope")), 100, 9);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
}

void TestSession::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_shared.filePath(QStringLiteral("sample.pscope")), path("w.pscope")));
    auto opened = Session::open(path("w.pscope"), OpenMode::ReadWrite);
    QVERIFY(opened.has_value());
    m_session = std::move(*opened);
}

void TestSession::sampleIsTheSameBytesEveryTime()
{
    QVERIFY(createSampleWorkspace(path("again.pscope"), 100, 9).has_value());
    QFile first(m_shared.filePath(QStringLiteral("sample.pscope")));
    QFile second(path("again.pscope"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
}

void TestSession::scoresFollowAnEdit()
{
    const auto before = m_session->measuringScores();
    QVERIFY(before.has_value());
    QVERIFY(*m_session->measuringScores() == *before); // kept, not computed again
    const std::size_t row = (*before)->ranking.order.front();
    const PartnerId best = (*before)->pool->id(row);
    QSignalSpy changed(m_session.get(), &Session::changed);
    QVERIFY(m_session->edit(QStringLiteral("Clear facts"), [&](Edit &edit) -> Result<> {
        for (const LeafRef &leaf : leaves((*before)->version.profile)) {
            if (Result<> cleared = edit.setFact(best, leaf.criterion->attribute, {}); !cleared)
                return cleared;
        }
        return {};
    }));
    QCOMPARE(changed.size(), 1);
    const auto after = m_session->measuringScores();
    QVERIFY(after.has_value());
    QCOMPARE((*after)->sheet.known(row), 0.0);
    QVERIFY(m_session->undo());
    const auto again = m_session->measuringScores();
    QCOMPARE((*again)->sheet.fitSum, (*before)->sheet.fitSum);
}

void TestSession::priorMeansFreezeWithTheApprovedVersion()
{
    const auto before = m_session->measuringScores();
    QVERIFY(before.has_value());
    QVERIFY(!m_session->profile(m_session->measuringProfile())->priorMeans.isEmpty());
    const double fit = (*before)->sheet.fit(0);
    QVERIFY(m_session->edit(QStringLiteral("Add companies"), [&](Edit &edit) -> Result<> {
        for (int i = 0; i < 50; ++i) {
            const auto added = edit.addPartner(QStringLiteral("Newcomer %1").arg(i), m_session->ownEvidence());
            if (!added)
                return added.failure();
            if (Result<> set =
                    edit.setFact(*added, QStringLiteral("certified_staff"), { Value(500.0), m_session->ownEvidence() });
                !set)
                return set;
        }
        return {};
    }));
    QCOMPARE((*m_session->measuringScores())->sheet.fit(0), fit);
}

void TestSession::draftPreviewsWithoutStoring()
{
    ProfileDraft draft(*m_session, m_session->measuringProfile());
    const auto before = draft.scores();
    QVERIFY(before);
    const QList<ProfileVersion> stored = m_session->profiles();
    draft.preview([](IdealProfile &profile) { profile.criteria.front().weight *= 5; });
    QVERIFY(draft.scores());
    QVERIFY(draft.scores()->sheet.fitSum != before->sheet.fitSum);
    QCOMPARE(m_session->profiles(), stored);
    draft.cancelPreview();
    QCOMPARE(draft.scores()->sheet.fitSum, before->sheet.fitSum);
}

void TestSession::commitOnAnApprovedVersionMakesADraft()
{
    const ProfileId approved = m_session->measuringProfile();
    ProfileDraft draft(*m_session, approved);
    draft.preview([](IdealProfile &profile) { profile.criteria.front().weight += 1; });
    draft.preview([](IdealProfile &profile) { profile.criteria.front().weight += 1; });
    QVERIFY(draft.commit(QStringLiteral("Change weight")));
    QVERIFY(draft.id() != approved);
    QCOMPARE(m_session->profile(draft.id())->version, 2);
    QCOMPARE(m_session->profile(approved)->status, ProfileStatus::Approved);
    QCOMPARE(m_session->undoName(), QStringLiteral("Change weight"));
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->profile(draft.id()));
}

void TestSession::approvingRetiresTheVersionBefore()
{
    const ProfileId approved = m_session->measuringProfile();
    const auto draft = m_session->draftOf(approved);
    QVERIFY(draft.has_value());
    QVERIFY(m_session->setProfileStatus(*draft, ProfileStatus::Approved));
    QCOMPARE(m_session->profile(approved)->status, ProfileStatus::Retired);
    QCOMPARE(m_session->measuringProfile(), *draft);
}

void TestSession::findsProfilesByNameAndVersion()
{
    const QString name = m_session->profile(m_session->measuringProfile())->profile.name;
    QVERIFY(m_session->draftOf(m_session->measuringProfile()).has_value());
    QCOMPARE(m_session->findProfile(name)->version, 1);
    QCOMPARE(m_session->findProfile(name + QStringLiteral("@2"))->version, 2);
    QVERIFY(!m_session->findProfile(name + QStringLiteral("@3")));
    QCOMPARE(m_session->findProfile(QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
}

void TestSession::asOfYesterdayNobodyIsThere()
{
    const Clock clock(QDateTime(QDate(2026, 5, 20), QTime(9, 0), Qt::UTC));
    auto made = Session::create(path("new.pscope"), *m_session->schema(), clock);
    QVERIFY(made.has_value());
    QVERIFY((*made)->edit(QStringLiteral("Add"), [&](Edit &edit) -> Result<> {
        const auto added = edit.addPartner(QStringLiteral("Tarnwick"), (*made)->ownEvidence());
        return added ? Result<>() : Result<>(added.failure());
    }));
    QCOMPARE((*(*made)->poolAsOf(QDate(2026, 5, 20)))->size(), std::size_t { 1 });
    QCOMPARE((*(*made)->poolAsOf(QDate(2026, 5, 19)))->size(), std::size_t { 0 });
}

void TestSession::profileFileRoundTrip()
{
    for (const ProfileVersion &version : m_session->currentVersions()) {
        QVERIFY(writeProfileFile(path("p.json"), version.profile));
        const auto back = readProfileFile(path("p.json"));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
        QCOMPARE(*back, version.profile);
    }
}

QTEST_MAIN(TestSession)

#include "tst_session.moc"
