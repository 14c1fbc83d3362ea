#include "insight/profilechanges.h"
#include "insight/profileeffect.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

#include <functional>

using namespace partnerscope;
using namespace Qt::StringLiterals;
using Part = ProfileChange::Part;

namespace {
Schema schema()
{
    PoolBuilder builder;
    builder.attribute(u"size"_s, AttributeType::Number).attribute(u"growth"_s, AttributeType::Number);
    return builder.schema;
}

/// A group of two number criteria and one criterion beside it.
IdealProfile sample()
{
    IdealProfile profile = profileOf({ group(u"market"_s, 1,
                                             { leaf(u"a"_s, 1, u"size"_s, LinearShape { 0, 100 }),
                                               leaf(u"b"_s, 1, u"growth"_s, LinearShape { 0, 50 }) }),
                                       leaf(u"c"_s, 1, u"size"_s, LinearShape { 0, 10 }) });
    profile.persona = Persona { u"Builder"_s, {} };
    profile.customerProfile = CustomerProfile { u"Mid market"_s, {}, {}, {} };
    return profile;
}

QStringList words(const std::function<void(IdealProfile &)> &change)
{
    const IdealProfile before = sample();
    IdealProfile after = before;
    change(after);
    QStringList texts;
    for (const ProfileChange &each : profileChanges(before, after, schema()))
        texts << partKey(each.part) + u": "_s + inWords(each);
    return texts;
}

/// Companies with the numbers given, under a profile of one line from 0 to `full`.
struct Scored {
    PoolBuilder builder;
    ScoreSheet sheet;
    Scored(const std::vector<double> &sizes, IdealProfile profile)
    {
        builder.attribute(u"size"_s, AttributeType::Number);
        for (const double size : sizes)
            builder.add(u"Company"_s, { { u"size"_s, size } });
        const Pool pool = builder.pool();
        sheet = score(*compile(profile, builder.schema, pool, onDay()));
    }
};

IdealProfile upTo(double full)
{
    return profileOf({ leaf(u"a"_s, 1, u"size"_s, LinearShape { 0, full }) });
}
} // namespace

class ProfileChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalProfilesDoNotDiffer();
    void eachPartSaysWhatChanged_data();
    void eachPartSaysWhatChanged();
    void anotherUnitOfWeightsIsNoChange();
    void severalChangesComeInOrder();
    void effectCountsTiersAndQualified();
    void effectNamesTheLargestMovers();
    void effectOfNothing();
    void tiersAreComparedByName();
    void excludedCompaniesHaveNoShift();
};

void ProfileChangesTest::equalProfilesDoNotDiffer()
{
    QVERIFY(profileChanges(sample(), sample(), schema()).isEmpty());
}

void ProfileChangesTest::eachPartSaysWhatChanged_data()
{
    using Change = std::function<void(IdealProfile &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Change &change, const QString &said) {
        QTest::newRow(name) << change << said;
    };
    row(
        "name", [](IdealProfile &p) { p.name = u"New"_s; }, u"purpose: Name: Under test → New"_s);
    row(
        "variant", [](IdealProfile &p) { p.variant = u"VAR"_s; }, u"purpose: Variant: VAR"_s);
    row(
        "objective", [](IdealProfile &p) { p.purpose.objective = u"Reach"_s; }, u"purpose: Objective: Reach"_s);
    row(
        "label", [](IdealProfile &p) { p.criteria[1].label = u"Size"_s; }, u"criteria: Name of c: c → Size"_s);
    row(
        "reason", [](IdealProfile &p) { p.criteria[1].reason = u"Why"_s; }, u"criteria: Reason for c: Why"_s);
    row(
        "attribute", [](IdealProfile &p) { p.criteria[1].attribute = u"growth"_s; },
        u"criteria: What c reads: size → growth"_s);
    row(
        "group", [](IdealProfile &p) { p.criteria[1].group = u"culture"_s; },
        u"criteria: Group of c: Cultural compatibility"_s);
    row(
        "points",
        [](IdealProfile &p) {
            p.criteria[1].value = LinearShape { 0, 20 };
        },
        u"values: Points of c: 0: 0 %, 10: 100 % → 0: 0 %, 20: 100 %"_s);
    row(
        "must-have", [](IdealProfile &p) { p.criteria[1].must = Must { 5, {}, {}, {}, {}, {}, false, {} }; },
        u"must_haves: Must-have of c: at least 5"_s);
    row(
        "removed", [](IdealProfile &p) { p.criteria.pop_back(); },
        u"criteria: Criterion c: gone (50.0 % of the whole)"_s);
    row(
        "added",
        [](IdealProfile &p) {
            p.criteria.push_back(leaf(u"d"_s, 2, u"size"_s, LinearShape { 0, 1 }));
        },
        u"criteria: Criterion d: new, 50.0 % of the whole"_s);
    row(
        "moved",
        [](IdealProfile &p) {
            p.criteria[0].criteria.push_back(p.criteria[1]);
            p.criteria.pop_back();
        },
        u"criteria: Place of c: the top level → market"_s);
    row(
        "weight", [](IdealProfile &p) { p.criteria[1].weight = 3; }, u"weights: Weight of c: 50.0 % → 75.0 %"_s);
    row(
        "tier", [](IdealProfile &p) { p.tiers[0].atLeast = 80; }, u"tiers: Tier Gold: from 75 → from 80"_s);
    row(
        "tier gone", [](IdealProfile &p) { p.tiers.erase(p.tiers.begin()); }, u"tiers: Tier Gold: gone (from 75)"_s);
    row(
        "unknown", [](IdealProfile &p) { p.unknown.floor = 0.5; },
        u"unknown: Unknown facts: counted at the mean of the pool; at least 60.0 % of the weight known → counted at "
        u"the "
        "mean of the pool; at least 50.0 % of the weight known"_s);
    row(
        "persona", [](IdealProfile &p) { p.persona->traits.role = u"Chief"_s; },
        u"persona: Persona: Builder → Builder; Chief"_s);
    row(
        "no persona", [](IdealProfile &p) { p.persona.reset(); }, u"persona: Persona: gone (Builder)"_s);
    row(
        "customers",
        [](IdealProfile &p) {
            p.customerProfile->regions = { { u"DE"_s, 2 } };
        },
        u"customers: Customers' regions: DE 100.0 %"_s);
    row(
        "review", [](IdealProfile &p) { p.reviewMonths = 6; }, u"review: Review: every 6 months"_s);
}

void ProfileChangesTest::eachPartSaysWhatChanged()
{
    QFETCH(const std::function<void(IdealProfile &)>, change);
    QFETCH(const QString, said);
    const QStringList texts = words(change);
    QVERIFY2(texts.contains(said), qUtf8Printable(texts.join(u'\n')));
}

void ProfileChangesTest::anotherUnitOfWeightsIsNoChange()
{
    QCOMPARE(words([](IdealProfile &p) {
                 for (Criterion &criterion : p.criteria)
                     criterion.weight *= 10;
             }),
             QStringList());
    QCOMPARE(words([](IdealProfile &p) { p.customerProfile->name.clear(); }).size(), 1);
}

void ProfileChangesTest::severalChangesComeInOrder()
{
    const IdealProfile before = sample();
    IdealProfile after = before;
    after.tiers[0].atLeast = 80;
    after.name = u"New"_s;
    after.criteria[1].weight = 3;
    QList<Part> parts;
    for (const ProfileChange &each : profileChanges(before, after, schema()))
        parts << each.part;
    QCOMPARE(parts, (QList<Part> { Part::Purpose, Part::Weights, Part::Weights, Part::Tiers }));
    for (const Part part : parts)
        QVERIFY(!partLabel(part).isEmpty());
}

void ProfileChangesTest::effectCountsTiersAndQualified()
{
    // Fits 80, 60, 40, 20 become 40, 30, 20, 10: Gold to none … with a bound of 50 to qualify.
    const std::vector<double> sizes { 80, 60, 40, 20 };
    const Scored before(sizes, upTo(100));
    const Scored after(sizes, upTo(200));
    const ProfileEffect effect = profileEffect(before.sheet, after.sheet);
    QCOMPARE(effect.companies, std::size_t(4));
    QCOMPARE(effect.compared, std::size_t(4));
    QCOMPARE(effect.qualifiedBefore, std::size_t(2));
    QCOMPARE(effect.qualifiedAfter, std::size_t(0));
    QCOMPARE(effect.left, (std::vector<std::uint32_t> { 0, 1 }));
    QVERIFY(effect.entered.empty());
    QCOMPARE(effect.tierChanges, std::size_t(2));
    QVERIFY(std::abs(effect.meanShift + 25) < 1e-5);
    const QString said = inWords(effect);
    QVERIFY2(said.contains(u"2 companies change tier"_s) && said.contains(u"none enters the qualified"_s)
                 && said.contains(u"2 leave them"_s) && said.contains(u"-25.0"_s),
             qUtf8Printable(said));
    const ProfileEffect back = profileEffect(after.sheet, before.sheet);
    QCOMPARE(back.entered, effect.left);
    QVERIFY(inWords(back).contains(u"+25.0"_s));
}

void ProfileChangesTest::effectNamesTheLargestMovers()
{
    const std::vector<double> sizes { 20, 80, 40, 80, 0 };
    const Scored before(sizes, upTo(100));
    const Scored after(sizes, upTo(200));
    const ProfileEffect effect = profileEffect(before.sheet, after.sheet, 3);
    std::vector<std::uint32_t> rows;
    for (const ProfileEffect::Mover &mover : effect.movers)
        rows.push_back(mover.row);
    QCOMPARE(rows, (std::vector<std::uint32_t> { 1, 3, 2 }));
    QCOMPARE(effect.movers.front().tierBefore, u"Gold"_s);
    QCOMPARE(effect.movers.front().tierAfter, u"Bronze"_s);
    QCOMPARE(profileEffect(before.sheet, after.sheet, 10).movers.size(), std::size_t(4)); // 0 stays 0
}

void ProfileChangesTest::effectOfNothing()
{
    const Scored some({ 80, 20 }, upTo(100));
    const ProfileEffect none = profileEffect(some.sheet, some.sheet);
    QVERIFY(!none.isFelt());
    QCOMPARE(inWords(none), u"No company moves: fit, tiers and who qualifies stay as they were."_s);
    const Scored empty({}, upTo(100));
    QCOMPARE(inWords(profileEffect(empty.sheet, empty.sheet)), u"There are no companies yet that could move."_s);
}

void ProfileChangesTest::tiersAreComparedByName()
{
    IdealProfile more = upTo(100);
    more.tiers.insert(more.tiers.begin(), Tier { u"Platinum"_s, 95 });
    IdealProfile renamed = upTo(100);
    renamed.tiers[0].name = u"First"_s;
    const std::vector<double> sizes { 80, 20 };
    const Scored plain(sizes, upTo(100));
    QCOMPARE(profileEffect(plain.sheet, Scored(sizes, more).sheet).tierChanges, std::size_t(0));
    QCOMPARE(profileEffect(plain.sheet, Scored(sizes, renamed).sheet).tierChanges, std::size_t(1));
}

void ProfileChangesTest::excludedCompaniesHaveNoShift()
{
    IdealProfile strict = upTo(100);
    strict.criteria[0].must = Must { 50, {}, {}, {}, {}, {}, false, {} };
    const std::vector<double> sizes { 80, 20 };
    const Scored before(sizes, upTo(100));
    const ProfileEffect effect = profileEffect(before.sheet, Scored(sizes, strict).sheet);
    QCOMPARE(effect.compared, std::size_t(1));
    QVERIFY(effect.movers.empty());
    QCOMPARE(effect.tierChanges, std::size_t(1)); // Bronze to none
    QVERIFY(effect.isFelt());
}

QTEST_APPLESS_MAIN(ProfileChangesTest)

#include "tst_profilechanges.moc"
