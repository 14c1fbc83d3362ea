#include "records.h"

using namespace partnerscope;
using namespace partnerscope::test;

/// Relations, notes, outcomes, agreements and the life of facts, in a real file.
class TestRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seenFromBothSides();
    void sayingTheSameTwiceKeepsOne();
    void noCompanyIsItsOwnParent();
    void refusedRecords();
    void everyRecordComesBack();
    void undoTakesEachBack();
    void removingACompanyTakesThemAlong();
    void theLifeOfAFact();

private:
    void edit(const std::function<Result<>(Edit &)> &body);
    [[nodiscard]] Result<> relate(std::int64_t left, RelationKind kind, std::int64_t right, const QString &note = {});
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {
template <typename T>
Result<> done(const Result<T> &saved)
{
    return saved ? Result<>() : Result<>(saved.failure());
}

Recruitment recruitment(PartnerId partner)
{
    Recruitment r;
    r.partner = partner;
    r.profile = u"Cloud VAR"_s;
    r.version = 2;
    r.recruitedOn = QDate(2025, 3, 1);
    r.firstDealOn = QDate(2025, 6, 9);
    r.active = true;
    r.satisfaction = 0.1 + 0.2;
    r.enablementCost = Money { 12500, u"EUR"_s };
    return r;
}
} // namespace

void TestRelations::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(path(), smallSchema(), clockAt(), Random(1));
    VERIFY_OK(made);
    m_workspace = std::move(*made);
    edit([](Edit &e) -> Result<> {
        for (const QString &name : { u"One"_s, u"Two"_s, u"Three"_s }) {
            if (const auto added = e.addPartner(name, evidence()); !added)
                return added.failure();
        }
        return {};
    });
}

void TestRelations::edit(const std::function<Result<>(Edit &)> &body)
{
    VERIFY_OK(m_workspace->edit(u"Edit"_s, body));
}

Result<> TestRelations::relate(std::int64_t left, RelationKind kind, std::int64_t right, const QString &note)
{
    return done(m_workspace->edit(u"Relate"_s, [&](Edit &e) {
        return done(e.saveRelation({ {}, { left }, { right }, kind, QDate(2026, 1, 2), note }));
    }));
}

void TestRelations::seenFromBothSides()
{
    VERIFY_OK(relate(1, RelationKind::Resells, 2, u"in their shop"_s));
    VERIFY_OK(relate(3, RelationKind::CompetesWith, 1));
    const QList<Relation> ofFirst = *m_workspace->relations({ 1 });
    QCOMPARE(ofFirst.size(), 2);
    QCOMPARE(ofFirst[0],
             (Relation { { 1 }, { 1 }, { 2 }, RelationKind::Resells, QDate(2026, 1, 2), u"in their shop"_s }));
    QCOMPARE(otherThan(ofFirst[1], { 1 }), PartnerId { 3 });
    QCOMPARE(*m_workspace->relations({ 2 }), ofFirst.first(1));
    QCOMPARE(m_workspace->relations()->size(), 2);
    QCOMPARE(relationLabel(RelationKind::Resells), u"Resells"_s);
    QCOMPARE(relationLabel(RelationKind::Resells, true), u"Is resold by"_s);
    QCOMPARE(relationLabel(RelationKind::CompetesWith, true), relationLabel(RelationKind::CompetesWith));
    for (const RelationKind kind : relationKinds())
        QCOMPARE(relationFromKey(relationKey(kind)), std::optional(kind));
}

void TestRelations::sayingTheSameTwiceKeepsOne()
{
    VERIFY_OK(relate(1, RelationKind::IntegratesWith, 2, u"by connector"_s));
    VERIFY_OK(relate(2, RelationKind::IntegratesWith, 1)); // holds both ways, and an empty note erases none
    QCOMPARE(m_workspace->relations()->size(), 1);
    QCOMPARE(m_workspace->relations()->first().note, u"by connector"_s);
    VERIFY_OK(relate(1, RelationKind::Resells, 2));
    VERIFY_OK(relate(2, RelationKind::Resells, 1)); // another statement
    QCOMPARE(m_workspace->relations()->size(), 3);
    Relation turned = m_workspace->relations()->last();
    std::swap(turned.partner, turned.other);
    const auto refused = m_workspace->edit(u"Turn"_s, [&](Edit &e) { return done(e.saveRelation(turned)); });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestRelations::noCompanyIsItsOwnParent()
{
    VERIFY_OK(relate(1, RelationKind::ParentOf, 2));
    VERIFY_OK(relate(2, RelationKind::ParentOf, 3));
    const auto ring = relate(3, RelationKind::ParentOf, 1);
    QVERIFY(!ring);
    QCOMPARE(ring.error().code, ErrorCode::Conflict);
    QCOMPARE(m_workspace->relations()->size(), 2);
    Relation turned = m_workspace->relations()->first(); // its own line does not stand in its way
    std::swap(turned.partner, turned.other);
    QVERIFY(done(m_workspace->edit(u"Turn"_s, [&](Edit &e) { return done(e.saveRelation(turned)); })));
}

void TestRelations::refusedRecords()
{
    QCOMPARE(relate(1, RelationKind::Resells, 1).error().code, ErrorCode::InvalidInput);
    QCOMPARE(relate(1, RelationKind::Resells, 99).error().code, ErrorCode::NotFound);
    const auto code = [&](const std::function<Result<>(Edit &)> &body) {
        const auto change = m_workspace->edit(u"Edit"_s, body);
        return change ? ErrorCode::Cancelled : change.error().code;
    };
    QCOMPARE(code([](Edit &e) { return done(e.saveNote({ {}, { 1 }, u"  "_s, {}, {} })); }), ErrorCode::InvalidInput);
    Recruitment wrong = recruitment({ 1 });
    wrong.firstDealOn = QDate(2024, 1, 1);
    QCOMPARE(code([&](Edit &e) { return done(e.saveRecruitment(wrong)); }), ErrorCode::InvalidInput);
    wrong = recruitment({ 1 });
    wrong.satisfaction = 101;
    QCOMPARE(code([&](Edit &e) { return done(e.saveRecruitment(wrong)); }), ErrorCode::InvalidInput);
    Engagement engagement = test::engagement({ 1 });
    engagement.agreedUntil = engagement.agreedOn.addDays(-1);
    QCOMPARE(code([&](Edit &e) { return done(e.saveEngagement(engagement)); }), ErrorCode::InvalidInput);
}

void TestRelations::everyRecordComesBack()
{
    Recruitment outcome = recruitment({ 1 });
    Engagement agreed = engagement({ 1 });
    agreed.agreedUntil = QDate(2027, 12, 31);
    Note note { {}, { 1 }, u"Line one\nLine \"two\""_s, u"Ada"_s, at("2026-02-03T04:05:06Z") };
    edit([&](Edit &e) { return done(e.saveRecruitment(outcome)); });
    edit([&](Edit &e) { return done(e.saveEngagement(agreed)); });
    edit([&](Edit &e) { return done(e.saveNote(note)); });
    edit([&](Edit &e) { return done(e.saveNote({ {}, { 1 }, u"Later"_s, u"Bob"_s, {} })); });
    m_workspace.reset();
    const auto again = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
    VERIFY_OK(again);
    outcome.id = { 1 };
    agreed.id = { 1 };
    note.id = { 1 };
    QCOMPARE(*(*again)->recruitments({ 1 }), QList { outcome });
    QCOMPARE(*(*again)->engagements({ 1 }), QList { agreed });
    QCOMPARE((*again)->notes({ 1 })->last(), note);
    QCOMPARE((*again)->notes({ 1 })->first().at, at("2026-03-01T10:00:00Z")); // the clock's, newest first
    QCOMPARE(daysToFirstDeal(outcome), std::optional(100));
    QCOMPARE((*again)->check()->size(), 0);
}

void TestRelations::undoTakesEachBack()
{
    const QByteArray before = dump(path());
    VERIFY_OK(relate(1, RelationKind::ParentOf, 2));
    edit([](Edit &e) { return done(e.saveNote({ {}, { 1 }, u"First"_s, u"Ada"_s, {} })); });
    edit([](Edit &e) { return done(e.saveNote({ { 1 }, { 1 }, u"Second"_s, u"Ada"_s, {} })); });
    edit([](Edit &e) { return done(e.saveRecruitment(recruitment({ 1 }))); });
    Recruitment better = recruitment({ 1 });
    better.satisfaction = 90; // the same company and version: replaces
    edit([&](Edit &e) { return done(e.saveRecruitment(better)); });
    QCOMPARE(m_workspace->recruitments()->size(), 1);
    edit([](Edit &e) { return e.removeRecruitment({ 1 }); });
    edit([](Edit &e) { return e.removeNote({ 1 }); });
    edit([](Edit &e) { return e.removeRelation({ 1 }); });
    const QByteArray after = dump(path());
    for (int i = 0; i < 8; ++i)
        VERIFY_OK(m_workspace->undo());
    QCOMPARE(dump(path()), before);
    for (int i = 0; i < 8; ++i)
        VERIFY_OK(m_workspace->redo());
    QCOMPARE(dump(path()), after);
}

void TestRelations::removingACompanyTakesThemAlong()
{
    VERIFY_OK(relate(1, RelationKind::Resells, 2));
    VERIFY_OK(relate(2, RelationKind::ParentOf, 3));
    edit([](Edit &e) { return done(e.saveNote({ {}, { 2 }, u"Gone soon"_s, u"Ada"_s, {} })); });
    edit([](Edit &e) { return done(e.saveRecruitment(recruitment({ 2 }))); });
    const QByteArray before = dump(path());
    edit([](Edit &e) { return e.removePartner({ 2 }); });
    QCOMPARE(m_workspace->relations()->size(), 0);
    QCOMPARE(m_workspace->notes()->size(), 0);
    QCOMPARE(m_workspace->recruitments()->size(), 0);
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(dump(path()), before);
}

void TestRelations::theLifeOfAFact()
{
    const auto set = [&](const Value &value, const char *source, const char *recorded) {
        edit([&](Edit &e) { return e.setFact({ 1 }, u"employees"_s, { value, evidence(source, recorded) }); });
    };
    set(10.0, "partners.csv", "2026-02-02T09:00:00Z");
    set(12.0, "Call", "2026-02-03T09:00:00Z");
    set({}, "Cleared", "2026-02-04T09:00:00Z");
    set(15.0, "Questionnaire", "2026-02-05T09:00:00Z");
    set(15.0, "Annual report", "2026-02-06T09:00:00Z"); // confirmed
    QList<FactChange> life;
    const QList<FactChange> all = *m_workspace->factChanges({ 1 });
    for (const FactChange &change : all) {
        if (change.attribute == u"employees")
            life << change;
    }
    QCOMPARE(life.size(), 5);
    const QList<std::pair<Value, Value>> expected {
        { 15.0, 15.0 }, { {}, 15.0 }, { 12.0, {} }, { 10.0, 12.0 }, { {}, 10.0 }
    };
    const QStringList sources { u"Annual report"_s, u"Questionnaire"_s, u"Cleared"_s, u"Call"_s, u"partners.csv"_s };
    for (qsizetype i = 0; i < life.size(); ++i) {
        QCOMPARE(life[i].before, expected[i].first);
        QCOMPARE(life[i].after, expected[i].second);
        QCOMPARE(life[i].evidence.source, sources[i]);
        QCOMPARE(life[i].evidence.recordedBy, u"Ada"_s);
        QCOMPARE(life[i].at, life[i].evidence.recordedAt);
    }
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->undo());
    set({}, "Cleared again", "2026-02-07T09:00:00Z"); // nothing new: it is unknown already, but said by somebody else
    QCOMPARE(m_workspace->factChanges({ 1 })->first().after, Value());
}

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
