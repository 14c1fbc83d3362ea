#include "records.h"
#include "storefixture.h"

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

namespace {
template <typename T>
Result<> drop(Result<T> result)
{
    return result ? Result<>() : Result<>(result.failure());
}

const PartnerId First { 1 };
const PartnerId Second { 2 };
const PartnerId Third { 3 };
} // namespace

/// One company becomes part of another with all that belongs to it, and comes back exactly.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingMovesAndComesBack();
    void whatWasFoundBeforeSigningStays();
    void whatWasFoundGoesWithTheEntry();
    void factsTakeTheChosenSide();
    void whatItSaidIsKept();
    void conflictsAreDecided();
    void samePersonIsOne();
    void namesBecomeAliases();
    void pairsAreRemembered();
    void pairsFollowAMerge();
    void removingForgets();
    void nonsenseIsRefused();
    void preferredSides_data();
    void preferredSides();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }
    void edit(const std::function<Result<>(Edit &)> &body)
    {
        const auto done = m_workspace->edit(u"Change"_s, body);
        VERIFY_OK(done);
    }
    void merge(const PartnerMerge &merge)
    {
        edit([&](Edit &e) { return e.mergePartners(merge); });
    }
    [[nodiscard]] QByteArray dumped()
    {
        (void)m_workspace->close();
        const QByteArray text = dump(path());
        m_workspace = std::move(*Workspace::open(path(), OpenMode::ReadWrite, clockAt()));
        m_workspace->setAuthor(u"Ada"_s);
        return text;
    }
    [[nodiscard]] Value fact(PartnerId partner, const char *key) const
    {
        const auto found = m_workspace->partner(partner);
        return found ? found->value(QString::fromLatin1(key)) : Value {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// Two companies with everything there is, and a third.
void TestMerge::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::create(path(), smallSchema(), clockAt(), Random(1));
    VERIFY_OK(workspace);
    m_workspace = std::move(*workspace);
    m_workspace->setAuthor(u"Ada"_s);
    edit([](Edit &e) -> Result<> {
        for (const QString &name : { u"Halden GmbH"_s, u"HALDEN"_s, u"Zephyr"_s }) {
            if (const auto added = e.addPartner(name, evidence()); !added)
                return added.failure();
        }
        Shortlist both { {},
                         u"Both"_s,
                         u"P"_s,
                         at("2026-01-01T00:00:00Z"),
                         { { {}, {}, First, u"good"_s, {} }, { {}, {}, Second, u"near"_s, {} } } };
        Shortlist one { {}, u"One"_s, u"P"_s, at("2026-01-01T00:00:00Z"), { { {}, {}, Second, {}, {} } } };
        Contact other = contact(Second);
        other.name = u"Linus"_s;
        other.email = u"linus@example.com"_s;
        for (Result<> done : { e.setFact(First, u"employees"_s, { 5.0, evidence("Web", "2026-02-10T00:00:00Z") }),
                               e.setFact(First, u"regions_served"_s, { QStringList { u"DE"_s }, evidence() }),
                               e.setFact(Second, u"employees"_s, { 6.0, evidence("Old list", "2026-02-02T00:00:00Z") }),
                               e.setFact(Second, u"employees"_s, { 7.0, evidence("List", "2026-02-11T00:00:00Z") }),
                               e.setFact(Second, u"regions_served"_s, { QStringList { u"FR"_s }, evidence("List") }),
                               e.setFact(Second, u"website"_s, { u"halden.example"_s, evidence("List") }),
                               e.setFact(Second, u"annual_revenue"_s, { Money { 1.5, u"USD"_s }, evidence("List") }),
                               drop(e.saveContact(contact(First))),
                               drop(e.saveContact(contact(Second))),
                               drop(e.saveContact(other)),
                               drop(e.saveEngagement(engagement(First))),
                               drop(e.saveEngagement(engagement(Second))),
                               e.savePerformance({ {}, First, u"2026-Q1"_s, u"deals_won"_s, 3 }),
                               e.savePerformance({ {}, Second, u"2026-Q1"_s, u"deals_won"_s, 4 }),
                               e.savePerformance({ {}, Second, u"2025-Q4"_s, u"deals_won"_s, 5 }),
                               drop(e.saveShortlist(both)),
                               drop(e.saveShortlist(one)),
                               e.saveTierStanding(standing(First)),
                               e.saveTierStanding(standing(Second)),
                               drop(e.saveTierProposal(proposal(First))),
                               drop(e.saveTierProposal(proposal(Second))),
                               drop(e.grantWaiver(waiver(Second))),
                               e.addAlias(Second, u"Halden Old"_s),
                               e.markDistinct(Second, Third) }) {
            if (!done)
                return done;
        }
        return {};
    });
}

void TestMerge::everythingMovesAndComesBack()
{
    const QByteArray before = dumped();
    merge({ First, Second, {}, {}, {} });
    const QByteArray after = dumped();
    QVERIFY(before != after);
    QVERIFY(!m_workspace->partner(Second));
    QCOMPARE((*m_workspace->loadPool())->size(), 2u);
    QCOMPARE(m_workspace->engagements(First)->size(), 1); // the two were the same word for word
    QCOMPARE(m_workspace->performance(First)->size(), 2);
    QCOMPARE(m_workspace->waivers()->first().waiver.partner, First);
    QCOMPARE(m_workspace->tierStandings(u"Cloud VAR"_s)->size(), 1);
    QCOMPARE(m_workspace->tierProposals(u"Cloud VAR"_s)->size(), 1);
    const auto lists = m_workspace->shortlists();
    for (const Shortlist &list : *lists) {
        QCOMPARE(list.entries.size(), 1u);
        QCOMPARE(list.entries.front().partner, First);
    }
    QVERIFY(m_workspace->check()->isEmpty());
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(dumped(), before);
    VERIFY_OK(m_workspace->redo());
    QCOMPARE(dumped(), after);
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(dumped(), before);
}

/// Where both companies stand on one list, what was found about either stays; on the other list it goes along.
void TestMerge::whatWasFoundBeforeSigningStays()
{
    const auto found = [&](std::int64_t entry) {
        const auto all = m_workspace->qualifications();
        for (const Qualification &each : *all) {
            if (each.entry.value == entry)
                return each;
        }
        return Qualification();
    };
    const auto lists = m_workspace->shortlists();
    const std::vector<ShortlistEntry> &both = lists->first().entries;
    const ShortlistEntryId alone = lists->last().entries.front().id;
    const auto rate = [&](ShortlistEntryId entry, const char *subject, CheckRating rating, const char *evidenceText) {
        Qualification changed = found(entry.value);
        changed.entry = entry;
        changed.setCheck({ QString::fromLatin1(subject), rating, QString::fromLatin1(evidenceText), u"Ada"_s, {} });
        VERIFY_OK(m_workspace->edit(u"Rate"_s, [&](Edit &e) { return e.saveQualification(changed); }));
    };
    rate(both[0].id, "Customer", CheckRating::Met, "Ours");
    rate(both[1].id, "Customer", CheckRating::Weak, "Theirs");
    rate(both[1].id, "Commitment", CheckRating::PartlyMet, "Signed");
    rate(alone, "Customer", CheckRating::Weak, "Alone");
    const QByteArray before = dumped();
    merge({ First, Second, {}, {}, {} });
    const Qualification kept = found(both[0].id.value);
    QCOMPARE(kept.check(u"Customer"_s).rating, CheckRating::Met);
    QCOMPARE(kept.check(u"Customer"_s).evidence, u"Ours\nTheirs"_s);
    QCOMPARE(kept.check(u"Commitment"_s).rating, CheckRating::PartlyMet);
    QCOMPARE(found(alone.value).check(u"Customer"_s).evidence, u"Alone"_s);
    QCOMPARE(m_workspace->qualifications()->size(), 2);
    QVERIFY(m_workspace->check()->isEmpty());
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(dumped(), before);
}

/// A company that leaves a list, or the workspace, takes along what was found about it there, and brings it back.
void TestMerge::whatWasFoundGoesWithTheEntry()
{
    Shortlist list = m_workspace->shortlists()->first();
    Qualification found;
    found.entry = list.entries.front().id;
    found.nextStep = u"Call"_s;
    found.setCheck({ u"Customer"_s, CheckRating::Met, {}, u"Ada"_s, {} });
    VERIFY_OK(m_workspace->edit(u"Rate"_s, [&](Edit &e) { return e.saveQualification(found); }));
    const QByteArray before = dumped();
    const QList<std::function<Result<>(Edit &)>> ways { [&](Edit &e) {
                                                           list.entries.clear();
                                                           const auto saved = e.saveShortlist(list);
                                                           return saved ? Result<>() : Result<>(saved.failure());
                                                       },
                                                        [&](Edit &e) { return e.removeShortlist(list.id); },
                                                        [&](Edit &e) { return e.removePartner(First); } };
    for (const auto &way : ways) {
        VERIFY_OK(m_workspace->edit(u"Remove"_s, way));
        QVERIFY(m_workspace->qualifications()->isEmpty());
        QVERIFY(m_workspace->check()->isEmpty());
        VERIFY_OK(m_workspace->undo());
        QCOMPARE(dumped(), before);
    }
    found.entry = { 99 };
    const auto nobody = m_workspace->edit(u"Rate"_s, [&](Edit &e) { return e.saveQualification(found); });
    QVERIFY(!nobody && nobody.error().code == ErrorCode::NotFound);
}

void TestMerge::factsTakeTheChosenSide()
{
    merge({ First,
            Second,
            { { u"employees"_s, MergeSide::Other },
              { u"regions_served"_s, MergeSide::Both },
              { u"annual_revenue"_s, MergeSide::Keep } }, // which knows nothing and has nothing to keep
            {},
            {} });
    QCOMPARE(fact(First, "name"), Value(u"Halden GmbH"_s));
    QCOMPARE(fact(First, "employees"), Value(7.0));
    QCOMPARE(fact(First, "website"), Value(u"halden.example"_s));
    QCOMPARE(fact(First, "regions_served"), Value(QStringList { u"DE"_s, u"FR"_s }));
    const auto merged = m_workspace->partner(First);
    QCOMPARE(merged->facts[u"employees"_s].evidence.source, u"List"_s);
    QCOMPARE(merged->facts[u"regions_served"_s].evidence.source, u"Register; List"_s);
    const auto earlier = m_workspace->earlierFacts(First);
    QVERIFY(std::ranges::any_of(*earlier, [](const EarlierFact &each) {
        return each.attribute == u"employees" && each.fact.value == Value(5.0) && each.fact.evidence.source == u"Web";
    }));
}

void TestMerge::whatItSaidIsKept()
{
    merge({ First, Second, {}, {}, {} });
    QCOMPARE(fact(First, "employees"), Value(5.0));
    const auto said = m_workspace->mergedFacts(First);
    VERIFY_OK(said);
    QStringList employees;
    for (const MergedFact &each : *said) {
        QCOMPARE(each.company, u"HALDEN"_s);
        if (each.fact.attribute == u"employees")
            employees << toFileText(each.fact.fact.value) + u' ' + each.fact.fact.evidence.source;
    }
    QCOMPARE(employees, (QStringList { u"7 List"_s, u"6 Old list"_s }));
    // The company that stays never said that itself.
    const auto earlier = m_workspace->earlierFacts(First);
    for (const EarlierFact &each : *earlier)
        QVERIFY(each.fact.value != Value(7.0));
}

void TestMerge::conflictsAreDecided()
{
    const auto won = [this](const char *quarter) {
        const auto figures = m_workspace->performance(First);
        for (const Performance &each : *figures) {
            if (each.quarter == QLatin1String(quarter))
                return each.value;
        }
        return -1.0;
    };
    for (const auto &[side, value] :
         { std::pair(MergeSide::Keep, 3.0), std::pair(MergeSide::Other, 4.0), std::pair(MergeSide::Both, 7.0) }) {
        init();
        merge({ First, Second, {}, { { { u"2026-Q1"_s, u"deals_won"_s }, side } }, {} });
        QCOMPARE(won("2026-Q1"), value);
        QCOMPARE(won("2025-Q4"), 5.0);
    }
    init();
    edit([](Edit &e) {
        TierStanding silver = standing(Second);
        silver.tier = u"Silver"_s;
        return e.saveTierStanding(silver);
    });
    merge({ First, Second, {}, {}, { { u"Cloud VAR"_s, MergeSide::Other } } });
    QCOMPARE(m_workspace->tierStandings(u"Cloud VAR"_s)->first().tier, u"Silver"_s);
    QCOMPARE(m_workspace->shortlists()->first().entries.front().rationale, u"good\nnear"_s);
}

void TestMerge::samePersonIsOne()
{
    edit([](Edit &e) {
        Contact blank;
        blank.partner = Second;
        blank.name = u"grace"_s;
        return drop(e.saveContact(blank));
    });
    merge({ First, Second, {}, {}, {} });
    QStringList names;
    const auto people = m_workspace->contacts(First);
    for (const Contact &person : *people)
        names << person.name;
    names.sort();
    QCOMPARE(names, (QStringList { u"Grace"_s, u"Linus"_s }));
    init();
    edit([](Edit &e) {
        Contact namesake = contact(Second);
        namesake.email = u"other@example.com"_s;
        return drop(e.saveContact(namesake));
    });
    merge({ First, Second, {}, {}, {} });
    QCOMPARE(m_workspace->contacts(First)->size(), 3); // two who share a name stay two
}

void TestMerge::namesBecomeAliases()
{
    merge({ First, Second, { { u"name"_s, MergeSide::Other } }, {}, {} });
    QCOMPARE(fact(First, "name"), Value(u"HALDEN"_s));
    const auto aliases = m_workspace->aliases(First);
    VERIFY_OK(aliases);
    QCOMPARE(*aliases, (QList<Alias> { { First, u"Halden Old"_s }, { First, u"Halden GmbH"_s } }));
    edit([](Edit &e) { return e.addAlias(First, u" HALDEN "_s); }); // its own name is no other one
    QCOMPARE(m_workspace->aliases()->size(), 2);
}

void TestMerge::pairsAreRemembered()
{
    edit([](Edit &e) { return e.markDistinct(Third, First); });
    edit([](Edit &e) { return e.markDistinct(First, Third); });
    const auto pairs = m_workspace->distinctPairs();
    VERIFY_OK(pairs);
    QCOMPARE(pairs->size(), 2);
    QCOMPARE(pairs->first(), (DistinctPair { First, Third, u"Ada"_s, at("2026-03-01T10:00:00Z") }));
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->distinctPairs()->size(), 1);
    VERIFY_OK(m_workspace->redo());
    QCOMPARE(m_workspace->distinctPairs()->size(), 2);
    edit([](Edit &e) { return e.unmarkDistinct(Third, First); });
    QCOMPARE(m_workspace->distinctPairs()->size(), 1);
    QVERIFY(!m_workspace->edit(u"Again"_s, [](Edit &e) { return e.unmarkDistinct(Third, First); }));
}

void TestMerge::pairsFollowAMerge()
{
    merge({ First, Second, {}, {}, {} });
    QCOMPARE(m_workspace->distinctPairs()->size(), 1);
    QCOMPARE(m_workspace->distinctPairs()->first().left, First);
    QCOMPARE(m_workspace->distinctPairs()->first().right, Third);
    merge({ First, Third, {}, {}, {} }); // somebody changed their mind
    QVERIFY(m_workspace->distinctPairs()->isEmpty());
}

void TestMerge::removingForgets()
{
    const QByteArray before = dumped();
    edit([](Edit &e) { return e.removePartner(Second); });
    QVERIFY(m_workspace->aliases()->isEmpty());
    QVERIFY(m_workspace->distinctPairs()->isEmpty());
    QVERIFY(m_workspace->check()->isEmpty());
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(dumped(), before);
}

void TestMerge::nonsenseIsRefused()
{
    const QByteArray before = dumped();
    QVERIFY(!m_workspace->edit(u"Merge"_s, [](Edit &e) { return e.mergePartners({ First, First, {}, {}, {} }); }));
    QVERIFY(!m_workspace->edit(u"Merge"_s, [](Edit &e) { return e.mergePartners({ First, { 99 }, {}, {}, {} }); }));
    QVERIFY(!m_workspace->edit(u"Pair"_s, [](Edit &e) { return e.markDistinct(First, First); }));
    QVERIFY(!m_workspace->edit(u"Pair"_s, [](Edit &e) { return e.markDistinct(First, { 99 }); }));
    QVERIFY(!m_workspace->edit(u"Alias"_s, [](Edit &e) { return e.addAlias(First, u"  "_s); }));
    // The second merge fails, so the first did not happen either.
    QVERIFY(!m_workspace->edit(u"Merge"_s, [](Edit &e) -> Result<> {
        if (Result<> merged = e.mergePartners({ First, Second, {}, {}, {} }); !merged)
            return merged;
        return e.mergePartners({ First, Second, {}, {}, {} });
    }));
    QCOMPARE(dumped(), before);
}

void TestMerge::preferredSides_data()
{
    QTest::addColumn<Fact>("keep");
    QTest::addColumn<Fact>("other");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("reason");
    const auto fact = [](Value value, Grade grade, int year) {
        Evidence evidence;
        evidence.grade = grade;
        evidence.asOf = QDate(year, 1, 1);
        return Fact { std::move(value), evidence };
    };
    const auto row = [](const char *name, const Fact &keep, const Fact &other, MergeSide side, MergeReason reason) {
        QTest::newRow(name) << keep << other << static_cast<int>(side) << static_cast<int>(reason);
    };
    const Fact unknown;
    const Fact old = fact(1.0, Grade::Ungraded, 2020);
    const Fact young = fact(2.0, Grade::Ungraded, 2024);
    row("known before unknown", unknown, old, MergeSide::Other, MergeReason::OnlyKnown);
    row("unknown never wins", old, unknown, MergeSide::Keep, MergeReason::OnlyKnown);
    row("newer", old, young, MergeSide::Other, MergeReason::Newer);
    row("older", young, old, MergeSide::Keep, MergeReason::Newer);
    row("verified before newer", fact(1.0, Grade::Verified, 2020), young, MergeSide::Keep, MergeReason::Verified);
    row("better graded", young, fact(3.0, Grade::SelfReported, 2024), MergeSide::Other, MergeReason::BetterGraded);
    row("nothing tells", young, fact(3.0, Grade::Ungraded, 2024), MergeSide::Keep, MergeReason::Stays);
    row("same", old, fact(1.0, Grade::Ungraded, 2024), MergeSide::Other, MergeReason::Same);
    row("sets", fact(QStringList { u"DE"_s }, Grade::Ungraded, 2024),
        fact(QStringList { u"FR"_s }, Grade::Ungraded, 2020), MergeSide::Both, MergeReason::Together);
    row("a verified set", fact(QStringList { u"DE"_s }, Grade::Ungraded, 2024),
        fact(QStringList {}, Grade::Verified, 2020), MergeSide::Other, MergeReason::Verified);
}

void TestMerge::preferredSides()
{
    QFETCH(Fact, keep);
    QFETCH(Fact, other);
    const MergePreference preference = preferredSide(keep, other);
    QTEST(static_cast<int>(preference.side), "side");
    QTEST(static_cast<int>(preference.reason), "reason");
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
