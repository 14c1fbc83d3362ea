#include "records.h"
#include "storefixture.h"

#include <QMap>

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

namespace {
using Body = std::function<Result<>(Edit &)>;

template <typename T>
Result<> drop(Result<T> result)
{
    return result ? Result<>() : Result<>(result.failure());
}

/// A batch of `count` new companies with a value in every column, and one update of company 1.
RowBatch batch(std::size_t count, bool withUpdate)
{
    RowBatch b;
    b.origins = { evidence("Import", "2026-02-20T08:00:00Z"), evidence("Cell", "2026-02-21T08:00:00Z"),
                  evidence("Old", "2025-12-01T08:00:00Z") };
    const std::size_t rows = count + (withUpdate ? 1 : 0);
    for (const Attribute &a : smallSchema().attributes) {
        ColumnBuilder builder(a.type);
        RowBatch::Column column { a.key, a.type, {}, {} };
        for (std::size_t i = 0; i < rows; ++i) {
            const auto number = static_cast<double>(i);
            switch (a.type) {
            case AttributeType::Text: builder.append(u"%1 \"%2\""_s.arg(a.key).arg(i)); break;
            case AttributeType::Choice:
                builder.append(i % 3 == 0 ? Value {} : Value { i % 2 == 0 ? u"DE"_s : u"FR"_s });
                break;
            case AttributeType::MultipleChoice:
                builder.append(i % 2 == 0 ? QStringList {} : QStringList { u"DE"_s, u"F\"R"_s });
                break;
            case AttributeType::Date: builder.append(QDate(2000, 1, 1).addDays(static_cast<qint64>(i))); break;
            case AttributeType::YesNo: builder.append(i % 2 == 0); break;
            case AttributeType::Rating: builder.append(static_cast<double>(i % 5)); break;
            case AttributeType::Money: builder.append(Money { number + 0.1, {} }); break;
            case AttributeType::WholeNumber: builder.append(number); break;
            case AttributeType::Number:
            case AttributeType::Percent: builder.append(number / 3); break;
            }
            if (a.type == AttributeType::Money)
                column.currencies.codes.push_back(i % 2 == 0 ? 0 : -1);
        }
        column.currencies.terms = { u"USD"_s };
        column.data = builder.take();
        b.columns.push_back(std::move(column));
    }
    for (std::size_t i = 0; i < count; ++i)
        b.rows.push_back({ BatchRow::Action::Add, {}, 0 });
    if (withUpdate)
        b.rows.push_back({ BatchRow::Action::Update, { 1 }, 0 });
    b.cellOrigins = { { 1, 4, 1 }, { 0, 6, 1 } };
    b.earlier = { { 0, 4, 7.0, 2, at("2026-02-20T08:00:00Z") } };
    return b;
}
} // namespace

/// Every kind of change: it can be undone and redone, also after closing, and leaves nothing behind when it fails.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChangeUndoesAndRedoes_data();
    void everyChangeUndoesAndRedoes();
    void recordsReadBack();
    void tierRecordsReadBack();
    void tierRecordsRefuseWhatIsMissing();
    void profilesReadBackExactly();
    void moreThanAHundredEdits();
    void olderEntriesKeepTheirLine();
    void newEditDiscardsRedo();
    void failedEditLeavesNothing();
    void emptyEditIsNoStep();
    void cancelledBatchLeavesNothing();
    void batchRefusesWhatDoesNotFit();
    void approvedVersionNeverChanges();
    void priorsFreezeOnce();
    void historySaysWhoAndWhen();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }
    [[nodiscard]] std::unique_ptr<Workspace> open(OpenMode mode = OpenMode::ReadWrite) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<Workspace> TestJournal::open(OpenMode mode) const
{
    auto workspace = Workspace::open(path(), mode, clockAt());
    if (!workspace)
        qFatal("%s", qPrintable(messageOf(workspace.error())));
    return std::move(*workspace);
}

/// A workspace with two companies, to the first of which something of everything belongs.
void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::create(path(), smallSchema(), clockAt(), Random(1));
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->edit(u"Base"_s, [](Edit &edit) -> Result<> {
        const auto first = edit.addPartner(u"First"_s, evidence());
        const auto second = edit.addPartner(u"Second"_s, evidence());
        if (!first || !second)
            return fail(ErrorCode::Database, {});
        Shortlist list { {},
                         u"List"_s,
                         u"Cloud VAR"_s,
                         at("2026-01-01T00:00:00Z"),
                         { { {}, {}, *first, u"good"_s, CandidateStatus::InCheck },
                           { {}, {}, *second, {}, CandidateStatus::Proposed } } };
        for (Result<> done :
             { edit.setFact(*first, u"employees"_s, { 5.0, evidence("Web", "2026-02-10T00:00:00Z") }),
               drop(edit.saveContact(contact(*first))), drop(edit.saveEngagement(engagement(*first))),
               edit.savePerformance({ {}, *first, u"2026-Q1"_s, u"deals_won"_s, 3 }), drop(edit.addProfile(version())),
               drop(edit.saveShortlist(list)), edit.saveTierStanding(standing(*first)),
               drop(edit.saveTierProposal(proposal(*first))), drop(edit.grantWaiver(waiver(*first))) }) {
            if (!done)
                return done;
        }
        return {};
    }));
}

void TestJournal::everyChangeUndoesAndRedoes_data()
{
    QTest::addColumn<Body>("change");
    const PartnerId first { 1 };
    const auto row = [](const char *name, Body body) { QTest::newRow(name) << body; };
    row("add a company", [](Edit &e) { return drop(e.addPartner(u"New"_s, evidence())); });
    row("remove a company with all that belongs to it", [=](Edit &e) { return e.removePartner(first); });
    row("set an unknown fact", [=](Edit &e) {
        return e.setFact(first, u"growth"_s, { 0.1, evidence("Call", "2026-02-25T00:00:00Z") });
    });
    row("replace a fact", [=](Edit &e) {
        return e.setFact(first, u"employees"_s, { 6.0, evidence("Call", "2026-02-25T00:00:00Z") });
    });
    row("clear a fact", [=](Edit &e) {
        return e.setFact(first, u"employees"_s, { {}, evidence("Call", "2026-02-25T00:00:00Z") });
    });
    row("rename", [=](Edit &e) {
        return e.setFact(first, u"name"_s, { u"Renamed"_s, evidence("Call", "2026-02-25T00:00:00Z") });
    });
    row("set money", [=](Edit &e) {
        return e.setFact(first, u"annual_revenue"_s, { Money { 1e6, u"CHF"_s }, evidence() });
    });
    row("add attributes and fill them", [=](Edit &e) -> Result<> {
        for (Result<> done : { e.addAttribute(attribute("fax_number", AttributeType::Text)),
                               e.addAttribute(attribute("margin", AttributeType::Money)) }) {
            if (!done)
                return done;
        }
        return e.setFact(first, u"margin"_s, { Money { 3, {} }, evidence() });
    });
    row("add a vocabulary", [](Edit &e) {
        return e.addVocabulary(Vocabulary(u"colours"_s, u"Colours"_s, { { u"red"_s, u"Red"_s, {}, {}, true } }));
    });
    row("add a term", [](Edit &e) { return e.putTerm(u"regions"_s, { u"IT"_s, u"Italy"_s, { u"EU"_s }, {}, false }); });
    row("replace a term", [](Edit &e) {
        return e.putTerm(u"regions"_s, { u"FR"_s, u"La France"_s, {}, { u"F"_s }, true });
    });
    row("add a person", [=](Edit &e) { return drop(e.saveContact(contact({ 2 }))); });
    row("change a person", [=](Edit &e) {
        Contact c = contact(first);
        c.id = { 1 };
        c.name = u"Hopper"_s;
        c.traits.sponsor.reset();
        return drop(e.saveContact(c));
    });
    row("remove a person", [](Edit &e) { return e.removeContact({ 1 }); });
    row("change an engagement", [=](Edit &e) {
        Engagement g = engagement(first);
        g.id = { 1 };
        g.endedOn = QDate(2026, 2, 1);
        g.outcome = u"left"_s;
        return drop(e.saveEngagement(g));
    });
    row("remove an engagement", [](Edit &e) { return e.removeEngagement({ 1 }); });
    row("add and replace performance", [=](Edit &e) -> Result<> {
        if (Result<> done = e.savePerformance({ {}, first, u"2026-Q1"_s, u"deals_won"_s, 4 }); !done)
            return done;
        return e.savePerformance({ {}, first, u"2025-Q4"_s, u"deals_won"_s, 2 });
    });
    row("add a profile", [](Edit &e) { return drop(e.addProfile(version(2))); });
    row("save a profile", [](Edit &e) {
        ProfileVersion v = version();
        v.id = { 1 };
        v.profile.name = u"Other"_s;
        v.status = ProfileStatus::Approved;
        return e.saveProfile(v);
    });
    row("remove a profile", [](Edit &e) { return e.removeProfile({ 1 }); });
    row("change a shortlist", [=](Edit &e) {
        return drop(e.saveShortlist({ { 1 },
                                      u"Renamed"_s,
                                      {},
                                      at("2026-01-01T00:00:00Z"),
                                      { { { 2 }, {}, { 2 }, u"now first"_s, CandidateStatus::Approved },
                                        { {}, {}, first, u"again"_s, CandidateStatus::Proposed } } }));
    });
    row("remove a shortlist", [](Edit &e) { return e.removeShortlist({ 1 }); });
    row("hold a tier and change it", [=](Edit &e) -> Result<> {
        TierStanding held = standing(first);
        held.tier.clear();
        held.belowSince = {};
        held.evaluatedFit.reset();
        if (Result<> done = e.saveTierStanding(held); !done)
            return done;
        return e.saveTierStanding(standing({ 2 }));
    });
    row("propose and decide", [=](Edit &e) -> Result<> {
        TierProposal decided = proposal(first);
        decided.id = { 1 };
        decided.state = ProposalState::Rejected;
        decided.decidedBy = u"Ada"_s;
        decided.decidedOn = QDate(2026, 2, 4);
        decided.note = u"Wait"_s;
        if (Result<> done = drop(e.saveTierProposal(decided)); !done)
            return done;
        return drop(e.saveTierProposal(proposal({ 2 })));
    });
    row("grant a waiver and end one", [=](Edit &e) -> Result<> {
        if (Result<> done = drop(e.grantWaiver(waiver({ 2 }))); !done)
            return done;
        return e.endWaiver({ 1 }, QDate(2026, 3, 1));
    });
    row("change settings of the workspace", [](Edit &e) -> Result<> {
        for (Result<> done : { e.saveSetting(u"tiers/grace_days"_s, u"30"_s), e.saveSetting(u"a"_s, u"b"_s),
                               e.saveSetting(u"a"_s, u"c"_s), e.saveSetting(u"currency"_s, {}) }) {
            if (!done)
                return done;
        }
        return {};
    });
    row("import", [](Edit &e) { return e.applyBatch(batch(50, false), {}); });
    row("import with new attributes, terms and updates", [](Edit &e) -> Result<> {
        if (Result<> added = e.addAttribute(attribute("fax", AttributeType::Text)); !added)
            return added;
        if (Result<> put = e.putTerm(u"regions"_s, { u"F\"R"_s, u"Odd"_s, {}, {}, false }); !put)
            return put;
        RowBatch b = batch(2000, true);
        ColumnBuilder fax(AttributeType::Text);
        for (std::size_t i = 0; i < b.rows.size(); ++i)
            fax.append(u"\u0001%1\\"_s.arg(i));
        b.columns.push_back({ u"fax"_s, AttributeType::Text, fax.take(), {} });
        return e.applyBatch(b, {});
    });
}

void TestJournal::everyChangeUndoesAndRedoes()
{
    QFETCH(const Body, change);
    const QByteArray before = dump(path());
    {
        const auto workspace = open();
        VERIFY_OK(workspace->edit(u"Change"_s, change));
        VERIFY_OK(workspace->check());
        QCOMPARE(workspace->check()->size(), 0);
    }
    const QByteArray after = dump(path());
    QVERIFY(before != after);
    for (int round = 0; round < 2; ++round) {
        {
            const auto workspace = open();
            QCOMPARE(workspace->undoName(), u"Change"_s);
            const auto pool = *workspace->loadPool();
            const auto undone = workspace->undo();
            VERIFY_OK(undone);
            // what the change set says is enough to bring an old snapshot up to date
            const auto refreshed = workspace->refreshPool(pool, *undone);
            VERIFY_OK(refreshed);
            const auto loaded = *workspace->loadPool();
            QCOMPARE(*(*refreshed)->parts().ids, *loaded->parts().ids);
        }
        QCOMPARE(dump(path()), before);
        {
            const auto workspace = open();
            QCOMPARE(workspace->redoName(), u"Change"_s);
            VERIFY_OK(workspace->redo());
            QCOMPARE(workspace->check()->size(), 0);
        }
        QCOMPARE(dump(path()), after);
    }
}

void TestJournal::recordsReadBack()
{
    const auto workspace = open();
    Contact c = contact({ 1 });
    c.id = { 1 };
    QCOMPARE(*workspace->contacts(), QList<Contact> { c });
    QCOMPARE(*workspace->contacts({ 2 }), QList<Contact> {});
    Engagement g = engagement({ 1 });
    g.id = { 1 };
    QCOMPARE(*workspace->engagements({ 1 }), QList<Engagement> { g });
    QCOMPARE(workspace->performance({ 1 })->first().value, 3.0);
    const auto lists = *workspace->shortlists();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists[0].entries.size(), std::size_t { 2 });
    QCOMPARE(lists[0].entries[0], (ShortlistEntry { { 1 }, { 1 }, { 1 }, u"good"_s, CandidateStatus::InCheck }));
    QCOMPARE(lists[0].createdAt, at("2026-01-01T00:00:00Z"));
    const auto missing = workspace->partner({ 77 });
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestJournal::tierRecordsReadBack()
{
    const auto workspace = open();
    const QString profile = u"Cloud VAR"_s;
    QCOMPARE(*workspace->tierStandings(profile), QList<TierStanding> { standing({ 1 }) });
    QCOMPARE(*workspace->tierStandings(u"Other"_s), QList<TierStanding> {});
    TierProposal stored = proposal({ 1 });
    stored.id = { 1 };
    QCOMPARE(*workspace->tierProposals(profile), QList<TierProposal> { stored });
    QCOMPARE(*workspace->tierProposals(profile, ProposalState::Proposed), QList<TierProposal> { stored });
    QCOMPARE(*workspace->tierProposals(profile, ProposalState::Approved), QList<TierProposal> {});
    WaiverRecord record { { 1 }, waiver({ 1 }), QDate(2026, 3, 1), {} };
    QCOMPARE(*workspace->waivers(), QList<WaiverRecord> { record });
    QVERIFY(record.effective().isInForce(QDate(2026, 4, 1)));
    const auto ended =
        workspace->edit(u"End"_s, [](Edit &edit) -> Result<> { return edit.endWaiver({ 1 }, QDate(2026, 4, 1)); });
    VERIFY_OK(ended);
    QVERIFY(ended->waivers && !ended->tiers);
    record = workspace->waivers()->first();
    QVERIFY(record.effective().isInForce(QDate(2026, 3, 31)));
    QVERIFY(!record.effective().isInForce(QDate(2026, 4, 1)));
    QVERIFY(workspace->undo()->waivers);
    QCOMPARE(*workspace->setting(u"currency"_s), u"EUR"_s);
    QCOMPARE(*workspace->setting(u"nothing"_s), QString());
}

void TestJournal::tierRecordsRefuseWhatIsMissing()
{
    const auto workspace = open();
    const QByteArray before = dump(path());
    const auto refused = [&](const Body &body) { return !workspace->edit(u"Refused"_s, body); };
    QVERIFY(refused([](Edit &e) { return e.saveTierStanding({}); }));
    QVERIFY(refused([](Edit &e) { return e.saveTierStanding(standing({ 9 })); }));
    QVERIFY(refused([](Edit &e) { return drop(e.saveTierProposal(proposal({ 9 }))); }));
    QVERIFY(refused([](Edit &e) {
        TierProposal other = proposal({ 1 });
        other.state = ProposalState::Overridden; // without a reason
        return drop(e.saveTierProposal(other));
    }));
    QVERIFY(refused([](Edit &e) { return drop(e.grantWaiver(waiver({ 9 }))); }));
    QVERIFY(refused([](Edit &e) {
        Waiver endless = waiver({ 1 });
        endless.until = {};
        return drop(e.grantWaiver(endless));
    }));
    QVERIFY(refused([](Edit &e) { return e.endWaiver({ 7 }, QDate(2026, 4, 1)); }));
    QVERIFY(refused([](Edit &e) { return e.endWaiver({ 1 }, {}); }));
    QCOMPARE(dump(path()), before);
}

void TestJournal::profilesReadBackExactly()
{
    const auto workspace = open();
    ProfileVersion expected = version();
    expected.id = { 1 };
    QCOMPARE(workspace->profiles()->size(), 1);
    QVERIFY(workspace->profiles()->first() == expected);
    ProfileVersion plain;
    plain.profile.name = u"A plain one"_s;
    VERIFY_OK(workspace->edit(u"Add"_s, [&](Edit &e) { return drop(e.addProfile(plain)); }));
    plain.id = { 2 };
    QVERIFY(workspace->profiles()->first() == plain);
}

void TestJournal::moreThanAHundredEdits()
{
    const int edits = 150;
    auto workspace = open();
    const auto reopenNowAndThen = [&](int i) {
        if (i % 50 != 0)
            return;
        workspace.reset();
        workspace = open();
    };
    for (int i = 0; i < edits; ++i) {
        VERIFY_OK(workspace->edit(u"Edit %1"_s.arg(i), [i](Edit &e) {
            return e.setFact({ 1 }, u"employees"_s, { 100.0 + i, evidence("Call", "2026-02-25T00:00:00Z") });
        }));
        reopenNowAndThen(i);
    }
    for (int i = edits - 1; i >= 0; --i) {
        QCOMPARE(workspace->undoName(), u"Edit %1"_s.arg(i));
        QCOMPARE(workspace->partner({ 1 })->value(u"employees"_s), Value { 100.0 + i });
        VERIFY_OK(workspace->undo());
        reopenNowAndThen(i);
    }
    QCOMPARE(workspace->partner({ 1 })->value(u"employees"_s), Value { 5.0 });
}

void TestJournal::olderEntriesKeepTheirLine()
{
    const auto workspace = open();
    for (int i = 0; i < 250; ++i)
        VERIFY_OK(workspace->edit(u"Edit %1"_s.arg(i), [i](Edit &e) {
            return e.setFact({ 1 }, u"employees"_s, { 100.0 + i, evidence() });
        }));
    int undone = 0;
    while (!workspace->undoName().isEmpty()) {
        VERIFY_OK(workspace->undo());
        ++undone;
    }
    QCOMPARE(undone, 200);
    QCOMPARE(workspace->partner({ 1 })->value(u"employees"_s), Value { 149.0 });
    QCOMPARE(workspace->journal(1000)->size(), 251);
    const auto nothing = workspace->undo();
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
}

void TestJournal::newEditDiscardsRedo()
{
    const auto workspace = open();
    VERIFY_OK(workspace->edit(u"Import"_s, [](Edit &e) { return e.applyBatch(batch(20, false), {}); }));
    VERIFY_OK(workspace->undo());
    QCOMPARE(workspace->redoName(), u"Import"_s);
    VERIFY_OK(workspace->edit(u"Other"_s, [](Edit &e) { return drop(e.addPartner(u"X"_s, evidence())); }));
    QCOMPARE(workspace->redoName(), QString());
    QCOMPARE(workspace->redo().error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->undoName(), u"Other"_s);
    VERIFY_OK(workspace->close());
    const auto database = Database::open(path(), Database::Access::ReadOnly);
    QCOMPARE(*(*database)->readInteger("SELECT count(*) FROM shelf"), 0);
}

void TestJournal::failedEditLeavesNothing()
{
    const QByteArray before = dump(path());
    const auto workspace = open();
    const auto failed = workspace->edit(u"Fail"_s, [](Edit &e) -> Result<> {
        for (Result<> done : { e.addAttribute(attribute("margin", AttributeType::Money)),
                               e.applyBatch(batch(10, true), {}), e.removePartner({ 1 }) }) {
            if (!done)
                return done;
        }
        return fail(ErrorCode::InvalidInput, u"stop"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"stop"_s);
    QVERIFY(!workspace->schema()->find(u"margin"_s));
    QCOMPARE(workspace->undoName(), u"Base"_s);
    VERIFY_OK(workspace->close());
    QCOMPARE(dump(path()), before);
}

void TestJournal::emptyEditIsNoStep()
{
    const auto workspace = open();
    VERIFY_OK(workspace->edit(u"Change"_s, [](Edit &e) { return drop(e.addPartner(u"X"_s, evidence())); }));
    VERIFY_OK(workspace->undo());
    VERIFY_OK(workspace->edit(u"Nothing"_s, [](Edit &) { return Result<>(); }));
    QCOMPARE(workspace->redoName(), u"Change"_s);
}

void TestJournal::cancelledBatchLeavesNothing()
{
    const QByteArray before = dump(path());
    const auto workspace = open();
    std::vector<double> shares;
    const auto cancelled = workspace->edit(u"Import"_s, [&](Edit &e) {
        return e.applyBatch(batch(20'000, false), [&](double share) {
            shares.push_back(share);
            return share < 0.5;
        });
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(shares.size() >= 2);
    QVERIFY(std::ranges::is_sorted(shares) && shares.back() <= 1.0);
    VERIFY_OK(workspace->close());
    QCOMPARE(dump(path()), before);
}

void TestJournal::batchRefusesWhatDoesNotFit()
{
    const auto workspace = open();
    const auto refused = [&](const std::function<void(RowBatch &)> &spoil) {
        RowBatch b = batch(3, false);
        spoil(b);
        const auto result = workspace->edit(u"Import"_s, [&](Edit &e) { return e.applyBatch(b, {}); });
        return !result && (result.error().code == ErrorCode::InvalidInput || result.error().code == ErrorCode::NotFound)
            && !result.error().message.isEmpty();
    };
    QVERIFY(refused([](RowBatch &b) { b.origins.clear(); }));
    QVERIFY(refused([](RowBatch &b) { b.columns[1].key = u"nowhere"_s; }));
    QVERIFY(refused([](RowBatch &b) { b.columns.erase(b.columns.begin()); }));
    QVERIFY(refused([](RowBatch &b) { b.rows.pop_back(); }));
    QVERIFY(refused([](RowBatch &b) { b.rows[0].origin = 9; }));
    QVERIFY(refused([](RowBatch &b) { b.cellOrigins.push_back({ 0, 99, 0 }); }));
    QVERIFY(refused([](RowBatch &b) { std::get<NumberColumn>(b.columns[4].data).values[1] = 1.5; }));
    QVERIFY(refused([](RowBatch &b) { std::get<NumberColumn>(b.columns[10].data).values[1] = 5; }));
    QVERIFY(refused([](RowBatch &b) { b.rows[0] = { BatchRow::Action::Update, { 99 }, 0 }; }));
}

void TestJournal::approvedVersionNeverChanges()
{
    const auto workspace = open();
    ProfileVersion v = version();
    v.id = { 1 };
    v.status = ProfileStatus::Approved;
    VERIFY_OK(workspace->edit(u"Approve"_s, [&](Edit &e) { return e.saveProfile(v); }));
    v.profile.tiers.clear();
    QCOMPARE(workspace->edit(u"Change"_s, [&](Edit &e) { return e.saveProfile(v); }).error().code, ErrorCode::Conflict);
    v.profile = fullProfile();
    v.status = ProfileStatus::Retired;
    VERIFY_OK(workspace->edit(u"Retire"_s, [&](Edit &e) { return e.saveProfile(v); }));
    QCOMPARE(workspace->edit(u"Again"_s, [](Edit &e) { return drop(e.addProfile(version())); }).error().code,
             ErrorCode::Conflict);
}

void TestJournal::priorsFreezeOnce()
{
    const auto workspace = open();
    ProfileVersion v = version();
    v.id = { 1 };
    v.status = ProfileStatus::Approved;
    v.priorMeans.clear();
    VERIFY_OK(workspace->edit(u"Approve"_s, [&](Edit &e) { return e.saveProfile(v); }));
    VERIFY_OK(workspace->freezePriors({ 1 }, { { u"k0"_s, 1.0 / 3 } }));
    VERIFY_OK(workspace->freezePriors({ 1 }, { { u"k0"_s, 0.9 } }));
    QCOMPARE(workspace->profiles()->first().priorMeans, (QHash<QString, double> { { u"k0"_s, 1.0 / 3 } }));
    QCOMPARE(workspace->undoName(), u"Approve"_s);
    VERIFY_OK(workspace->undo());
    VERIFY_OK(workspace->close());
    VERIFY_OK(open(OpenMode::ReadOnly)->freezePriors({ 1 }, { { u"k0"_s, 0.9 } }));
}

void TestJournal::historySaysWhoAndWhen()
{
    const auto workspace = open();
    workspace->setAuthor(u"Ada"_s);
    VERIFY_OK(workspace->edit(u"Change"_s, [](Edit &e) { return drop(e.addPartner(u"X"_s, evidence())); }));
    const auto entries = *workspace->journal(1);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].name, u"Change"_s);
    QCOMPARE(entries[0].author, u"Ada"_s);
    QCOMPARE(entries[0].at, at("2026-03-01T10:00:00Z"));
    QVERIFY(!entries[0].undone);
    VERIFY_OK(workspace->undo());
    QVERIFY(workspace->journal(1)->first().undone);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
