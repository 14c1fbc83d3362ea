#include "session/profiledraft.h"
#include "session/sampleworkspace.h"
#include "session/session.h"
#include "session/waivers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A clock at noon of a day; the file keeps what was granted, the clock says what of it still holds.
Clock at(int day)
{
    return Clock(QDateTime(QDate(2026, 7, 1).addDays(day), QTime(12, 0), Qt::UTC));
}

IdealProfile profile()
{
    IdealProfile made;
    made.name = text("Resellers");
    made.category = text("channel");
    made.type = text("reseller");
    made.tiers = { { text("Gold"), 50 }, { text("Bronze"), 0 } };
    Criterion staff;
    staff.key = text("staff");
    staff.label = text("Staff");
    staff.attribute = text("employees");
    staff.value = LinearShape { 0, 100 };
    staff.must = Must {};
    staff.must->atLeast = 50;
    made.criteria.push_back(staff);
    return made;
}
} // namespace

/// Waivers and the settings of widening as they reach scores: kept, undone, ended, aged.
class SessionWaiversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void grantedAndUndone();
    void endsOvernight();
    void endedEarly();
    void lookingBack();
    void draftsFollow();
    void widening();
    void linesAndWhoComesBack();
    void refusedGrants();

private:
    [[nodiscard]] std::unique_ptr<Session> openOn(int day) const
    {
        auto opened = Session::open(m_folder->filePath(text("w.pscope")), OpenMode::ReadWrite, at(day));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    static FitStatus status(Session &session)
    {
        const auto scores = session.measuringScores();
        if (!scores)
            qFatal("%s", qPrintable(scores.error().message));
        return (*scores)->sheet.status[0];
    }
    static Result<> grant(Session &session, int lastDay)
    {
        Waiver waiver;
        waiver.profile = text("Resellers");
        waiver.partner = session.pool()->id(0);
        waiver.criterion = text("staff");
        waiver.by = text("Chief");
        waiver.why = text("Grows");
        waiver.until = at(lastDay).today();
        return session.edit(text("Waive a must-have"), [&](Edit &edit) -> Result<> {
            const Result<WaiverId> id = edit.grantWaiver(waiver);
            return id ? Result<>() : Result<>(id.failure());
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionWaiversTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Schema schema;
    for (const auto &[key, type] :
         { std::pair { "name", AttributeType::Text }, { "employees", AttributeType::Number } }) {
        Attribute attribute;
        attribute.key = attribute.label = text(key);
        attribute.type = type;
        schema.attributes.push_back(attribute);
    }
    auto session = Session::create(m_folder->filePath(text("w.pscope")), schema, at(0), Random(1));
    QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().message));
    QVERIFY((*session)->edit(text("Add"), [&](Edit &edit) -> Result<> {
        const Evidence evidence = (*session)->ownEvidence(Grade::SelfReported);
        const Result<PartnerId> id = edit.addPartner(text("Small"), evidence);
        return id ? edit.setFact(*id, text("employees"), { 40.0, evidence }) : Result<>(id.failure());
    }));
    QVERIFY((*session)->addProfile(profile(), true).has_value());
    QVERIFY((*session)->close());
}

void SessionWaiversTest::grantedAndUndone()
{
    const auto session = openOn(0);
    QCOMPARE(status(*session), FitStatus::Excluded);
    QVERIFY(grant(*session, 30));
    QCOMPARE(status(*session), FitStatus::Firm);
    QCOMPARE(session->undoName(), text("Waive a must-have"));
    QVERIFY(session->undo());
    QCOMPARE(status(*session), FitStatus::Excluded);
    QVERIFY(session->redo());
    QCOMPARE(status(*session), FitStatus::Firm);
}

void SessionWaiversTest::endsOvernight()
{
    QVERIFY(grant(*openOn(0), 3));
    QCOMPARE(status(*openOn(3)), FitStatus::Firm);
    QCOMPARE(status(*openOn(4)), FitStatus::Excluded);
}

void SessionWaiversTest::endedEarly()
{
    const auto session = openOn(0);
    QVERIFY(grant(*session, 30));
    const auto waivers = session->waivers();
    QVERIFY(waivers && waivers->size() == 1);
    QVERIFY(session->edit(text("End"), [&](Edit &edit) { return edit.endWaiver(waivers->first().id, at(0).today()); }));
    QCOMPARE(status(*session), FitStatus::Excluded);
    QVERIFY(session->undo());
    QCOMPARE(status(*session), FitStatus::Firm);
}

void SessionWaiversTest::lookingBack()
{
    QVERIFY(grant(*openOn(5), 30));
    const auto session = openOn(9);
    const auto version = session->findProfile(text("Resellers"));
    QVERIFY(version.has_value());
    const auto on = [&](int day) {
        const auto scores = session->scoresAsOf(*version, at(day).today());
        return scores ? (*scores)->sheet.status.at(0) : FitStatus::Insufficient;
    };
    QCOMPARE(on(4), FitStatus::Excluded);
    QCOMPARE(on(5), FitStatus::Firm);
    QCOMPARE(on(9), FitStatus::Firm);
}

void SessionWaiversTest::draftsFollow()
{
    const auto session = openOn(0);
    ProfileDraft draft(*session, session->measuringProfile());
    QCOMPARE(draft.scores()->sheet.status[0], FitStatus::Excluded);
    QVERIFY(grant(*session, 30));
    QCOMPARE(draft.scores()->sheet.status[0], FitStatus::Firm);
    draft.preview([](IdealProfile &changed) { changed.criteria[0].weight = 3; });
    QCOMPARE(draft.scores()->sheet.status[0], FitStatus::Firm);
}

void SessionWaiversTest::widening()
{
    const auto session = openOn(0);
    IdealProfile wide = profile();
    wide.unknown.widen = true;
    QVERIFY(session->addProfile(wide, true).has_value());
    const auto low = [&] { return (*session->measuringScores())->sheet.low(0); };
    QVERIFY(std::abs(low() - 36) < 1e-5); // self-reported: a tenth of 40
    const auto set = [&](const char *key, const char *value) {
        return session->edit(text("Set"), [&](Edit &edit) { return edit.saveSetting(text(key), text(value)); });
    };
    QVERIFY(set("widen_self_reported", "0.5"));
    QVERIFY(std::abs(low() - 20) < 1e-5);
    QVERIFY(set("widen_self_reported", "7")); // not a share: the proposed one stands
    QVERIFY(std::abs(low() - 36) < 1e-5);
    QVERIFY(session->undo());
    QVERIFY(std::abs(low() - 20) < 1e-5);
}

void SessionWaiversTest::linesAndWhoComesBack()
{
    const auto session = openOn(0);
    const auto keptOut = [&] { return keptOutBy(**session->measuringScores(), text("staff")); };
    QCOMPARE(keptOut().total, 1);
    QCOMPARE(keptOut().returning, 1);
    QCOMPARE(keptOut().best.first().name, text("Small"));
    QCOMPARE(keptOut().best.first().tier, text("Bronze"));
    Waiver waiver;
    waiver.criterion = text("staff");
    waiver.by = text(" Chief ");
    waiver.why = text("Grows");
    waiver.until = at(10).today();
    QVERIFY(grantWaivers(*session, profile(), waiver, { session->pool()->id(0) }));
    QCOMPARE(session->undoName(), text("Waive Staff for Small"));
    QCOMPARE(keptOut().total, 0); // nobody is kept out by it any more
    auto lines = waiverLines(*session);
    QVERIFY(lines && lines->size() == 1);
    QCOMPARE(lines->first().partner, text("Small"));
    QCOMPARE(lines->first().criterion, text("Staff"));
    QCOMPARE(lines->first().waiver.by, text("Chief"));
    QCOMPARE(lines->first().daysLeft, 10);
    QVERIFY(lines->first().isInForce && lines->first().endsSoon());
    QCOMPARE(waiversInForce(*session, text("Resellers"), session->pool()->id(0), text("staff"))->size(), 1);
    QVERIFY(endWaivers(*session, *lines, at(0).today()));
    QCOMPARE(session->undoName(), text("End the waiver of Staff for Small"));
    QCOMPARE(status(*session), FitStatus::Excluded); // at once
    QCOMPARE(keptOut().total, 1);
    lines = waiverLines(*session);
    QVERIFY(!lines->first().isInForce);
    QCOMPARE(endWaivers(*session, *lines, at(0).today()).error().code, ErrorCode::Conflict);
    QVERIFY(session->undo());
    QCOMPARE(status(*session), FitStatus::Firm);
    QCOMPARE(waiverLines(*session, text("Another profile"))->size(), 0);
    // and the last day comes by itself
    QVERIFY(session->close());
    QCOMPARE(status(*openOn(10)), FitStatus::Firm);
    QCOMPARE(status(*openOn(11)), FitStatus::Excluded);
    QCOMPARE(waiverLines(*openOn(10))->first().daysLeft, 0);
}

void SessionWaiversTest::refusedGrants()
{
    const auto session = openOn(0);
    Waiver waiver;
    waiver.partner = session->pool()->id(0);
    waiver.criterion = text("nothing");
    waiver.by = text("Chief");
    waiver.why = text("Grows");
    waiver.until = at(10).today();
    QVERIFY(grantWaiver(*session, profile(), waiver).error().message.contains(text("staff")));
    waiver.criterion = text("staff");
    waiver.until = at(-1).today();
    QCOMPARE(grantWaiver(*session, profile(), waiver).error().code, ErrorCode::InvalidInput);
    waiver.until = at(10).today();
    waiver.why = text("   ");
    QCOMPARE(grantWaiver(*session, profile(), waiver).error().code, ErrorCode::InvalidInput);
    QCOMPARE(grantWaivers(*session, profile(), waiver, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(session->waivers()->size(), 0);
    QVERIFY(session->undoName() != text("Waive Staff for Small"));
}

QTEST_APPLESS_MAIN(SessionWaiversTest)
#include "tst_sessionwaivers.moc"
