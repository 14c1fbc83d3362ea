#include "insight/healthfixes.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

#include <cmath>
#include <functional>

Q_DECLARE_METATYPE(std::function<void(partnerscope::IdealProfile &)>)
Q_DECLARE_METATYPE(partnerscope::HealthLimit)

using namespace partnerscope;
using Severity = HealthFinding::Severity;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString key(int i)
{
    return QStringLiteral("a%1").arg(i);
}

/// Twenty companies with five attributes that do not move together; a third of them fits well.
PoolBuilder companies(int count = 20)
{
    PoolBuilder builder;
    for (int i = 0; i < 5; ++i)
        builder.attribute(key(i), AttributeType::Number);
    for (int row = 0; row < count; ++row) {
        QMap<QString, Value> facts;
        for (int i = 0; i < 5; ++i)
            facts.insert(key(i), static_cast<double>((row * (2 * i + 3) + i * i * 7) % 19) * 100 / 18);
        builder.add(QStringLiteral("Company %1").arg(row), facts);
    }
    return builder;
}

Criterion percent(int i, double weight, const char *group)
{
    Criterion criterion = leaf(key(i), weight, key(i), LinearShape { 0, 100 });
    criterion.group = text(group);
    return criterion;
}

/// A version that nothing is wrong with.
ProfileVersion soundVersion()
{
    ProfileVersion version;
    version.profile = profileOf({ percent(0, 1, "strategic"), percent(1, 1, "market"), percent(2, 1, "capability"),
                                  percent(3, 1, "culture"), percent(4, 1, "profitability") });
    version.profile.tiers = { { text("Gold"), 60 }, { text("Silver"), 52 } };
    Persona persona;
    persona.name = text("Builder");
    persona.traits = {
        text("Head of alliances"), text("director"), text("grow"), text("open"), text("joint wins"), {}, {}, {}
    };
    version.profile.persona = persona;
    version.profile.customerProfile = CustomerProfile { {}, { { text("DE"), 1 } }, {}, {} };
    version.approvedOn = QDate(2026, 3, 1);
    return version;
}

/// Everything is recorded, and well.
HealthRecords soundRecords(std::size_t people = 3)
{
    HealthRecords records;
    records.people = people;
    records.isHypothesisValidated = true;
    records.signedOffBy = { text("Kim") };
    records.readiness = { true, true, true };
    return records;
}

const QDate Today(2026, 7, 1);

QList<HealthFinding> checked(const ProfileVersion &version, const PoolBuilder &builder,
                             const HealthRecords &records = soundRecords(), const HealthThresholds &thresholds = {},
                             QDate today = Today)
{
    const Pool pool = builder.pool();
    const auto compiled = compile(version.profile, builder.schema, pool, onDay(today));
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    return profileHealth(version, *compiled, score(*compiled), records, thresholds, today);
}

HealthFinding finding(const QList<HealthFinding> &findings, const char *key)
{
    for (const HealthFinding &each : findings) {
        if (each.key == text(key))
            return each;
    }
    qFatal("no check %s", key);
}

QStringList warnings(const QList<HealthFinding> &findings)
{
    QStringList keys;
    for (const HealthFinding &finding : findings) {
        if (finding.severity == Severity::Warning)
            keys << finding.key;
    }
    return keys;
}
} // namespace

class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundProfilePasses();
    void eachPitfallFires();
    void whatIsNotRecordedIsSaid();
    void aReviewKeepsAProfileAlive();
    void readinessNamesWhatIsMissing();
    void thresholdsDecide_data();
    void thresholdsDecide();
    void thresholdsAreValidated();
    void fixesTakeTheFindingAway_data();
    void fixesTakeTheFindingAway();
    void weightsOfAFixAreRound();
    void groupsKeepTheirRatiosInAFix();
    void aFixReachesIntoMixedGroups();
    void noFixWhereNoneHelps();
    void placesLeadWhereAPersonDecides();
    void anEmptyPoolIsNoWarning();
    void oneProfileOfATypeIsInForce();
    void waiversAreTold();
    void largePoolsAreSampledAlike();
};

void HealthTest::aSoundProfilePasses()
{
    const QList<HealthFinding> findings = checked(soundVersion(), companies());
    QCOMPARE(findings.size(), 13);
    QCOMPARE(warnings(findings), QStringList());
    for (const HealthFinding &each : findings) {
        QVERIFY(!each.title.isEmpty() && !each.reason.isEmpty());
        QCOMPARE(each.severity, Severity::Ok);
        QVERIFY(!healthFix(soundVersion().profile, each, {}));
        QCOMPARE(healthPlace(each), HealthPlace::None);
    }
}

void HealthTest::eachPitfallFires()
{
    const auto firing = [](const auto &change, std::size_t people = 3, QDate today = Today) {
        ProfileVersion version = soundVersion();
        change(version.profile);
        return warnings(checked(version, companies(), soundRecords(people), {}, today));
    };
    const auto nothing = [](IdealProfile &) {};
    QCOMPARE(firing([](IdealProfile &p) { p.tiers.clear(); }), QStringList { text("too_broad") });
    QCOMPARE(firing([](IdealProfile &p) {
                 p.tiers = { { text("Dream"), 99 } };
             }),
             QStringList { text("perfect_partner") });
    QCOMPARE(firing([](IdealProfile &p) {
                 p.criteria[0].must = Must {};
                 p.criteria[0].must->atLeast = 1000;
             }),
             QStringList { text("perfect_partner") });
    QVERIFY(firing([](IdealProfile &p) { p.criteria[3].weight = 0.2; }).contains(text("ignoring_culture")));
    QVERIFY(firing([](IdealProfile &p) { p.criteria[4].weight = 9; }).contains(text("revenue_driven")));
    QVERIFY(firing([](IdealProfile &p) { p.criteria[4].weight = 9; }).contains(text("one_criterion_rules")));
    QCOMPARE(firing([](IdealProfile &p) { p.persona.reset(); }),
             (QStringList { text("people_forgotten"), text("vague_persona") }));
    QCOMPARE(firing(nothing, 0), QStringList { text("people_forgotten") });
    QCOMPARE(firing([](IdealProfile &p) { p.persona->traits.vision.clear(); }), QStringList { text("vague_persona") });
    QVERIFY(firing([](IdealProfile &p) { p.criteria[0].attribute = text("gone"); }).contains(text("not_measurable")));
    QVERIFY(firing([](IdealProfile &p) {
                p.criteria[0].value = LinearShape { 1000, 2000 };
            }).contains(text("not_measurable")));
    QVERIFY(firing([](IdealProfile &p) { p.criteria[0].attribute = key(1); }).contains(text("double_counting")));
    QCOMPARE(firing(nothing, 3, QDate(2027, 3, 2)), QStringList { text("static_profile") });
    QCOMPARE(firing([](IdealProfile &p) { p.reviewMonths = 3; }), QStringList { text("static_profile") });
    QCOMPARE(firing([](IdealProfile &p) { p.customerProfile.reset(); }), QStringList { text("no_step_zero") });
}

void HealthTest::whatIsNotRecordedIsSaid()
{
    const QList<HealthFinding> findings = checked(soundVersion(), companies(), { 3 });
    QCOMPARE(warnings(findings), QStringList());
    for (const char *key : { "no_step_zero", "not_shared", "too_early" }) {
        const HealthFinding found = finding(findings, key);
        QCOMPARE(found.severity, Severity::Info);
        QVERIFY2(found.reason.contains(text("recorded")), qPrintable(found.reason));
    }
    HealthRecords records = soundRecords();
    records.isHypothesisValidated = false;
    QCOMPARE(warnings(checked(soundVersion(), companies(), records)), QStringList { text("no_step_zero") });
    QVERIFY(finding(checked(soundVersion(), companies()), "not_shared").reason.contains(text("Kim")));
}

void HealthTest::aReviewKeepsAProfileAlive()
{
    HealthRecords records = soundRecords();
    const QDate later(2027, 6, 1);
    QCOMPARE(warnings(checked(soundVersion(), companies(), records, {}, later)),
             QStringList { text("static_profile") });
    QCOMPARE(healthPlace(finding(checked(soundVersion(), companies(), records, {}, later), "static_profile")),
             HealthPlace::Review);
    records.reviewedOn = QDate(2027, 5, 1);
    QCOMPARE(warnings(checked(soundVersion(), companies(), records, {}, later)), QStringList());
    QVERIFY(finding(checked(soundVersion(), companies(), records, {}, later), "static_profile")
                .reason.contains(QLocale().toString(QDate(2028, 5, 1), QLocale::ShortFormat)));
    records.reviewedOn = QDate(2025, 5, 1); // before it was approved: that counts
    QCOMPARE(warnings(checked(soundVersion(), companies(), records)), QStringList());
}

void HealthTest::readinessNamesWhatIsMissing()
{
    const HealthRecords::Readiness all { true, true, true };
    QCOMPARE(tooEarly(20, all, {}).severity, Severity::Ok);
    QCOMPARE(tooEarly(19, all, {}).severity, Severity::Warning);
    QVERIFY(tooEarly(19, all, {}).reason.contains(text("19")));
    QCOMPARE(tooEarly(0, all, {}).severity, Severity::Info); // other checks ask for companies
    const HealthFinding no = tooEarly(50, { true, false, std::nullopt }, {});
    QCOMPARE(no.severity, Severity::Warning);
    QVERIFY(no.reason.contains(text("Missing: a repeatable go-to-market.")));
    QVERIFY(no.reason.contains(text("Nothing is recorded about: a program ready to scale.")));
}

void HealthTest::thresholdsDecide_data()
{
    QTest::addColumn<HealthLimit>("limit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *check, HealthLimit limit, double value) {
        QTest::newRow(rangeOf(limit).key) << limit << value << text(check);
    };
    row("too_broad", HealthLimit::MostQualified, 5);
    row("too_broad", HealthLimit::FewestCriteria, 6);
    row("perfect_partner", HealthLimit::LeastQualified, 59);
    row("perfect_partner", HealthLimit::FewestQualified, 19);
    row("ignoring_culture", HealthLimit::LeastCulture, 30);
    row("revenue_driven", HealthLimit::MostProfitability, 10);
    row("vague_persona", HealthLimit::FewestAspects, 6);
    row("double_counting", HealthLimit::SameThing, 0.1);
    row("one_criterion_rules", HealthLimit::HeaviestCriterion, 10);
    row("static_profile", HealthLimit::ReviewMonths, 3);
    row("too_early", HealthLimit::FewestCandidates, 21);
}

void HealthTest::thresholdsDecide()
{
    QFETCH(const HealthLimit, limit);
    QFETCH(const double, value);
    QFETCH(const QString, check);
    HealthThresholds thresholds;
    thresholds.set(limit, value);
    QVERIFY(validate(thresholds).isEmpty());
    QCOMPARE(warnings(checked(soundVersion(), companies(), soundRecords(), thresholds)), QStringList { check });
}

void HealthTest::thresholdsAreValidated()
{
    QVERIFY(validate(HealthThresholds()).isEmpty());
    for (const HealthLimitRange &range : healthLimits()) {
        QCOMPARE(healthLimitFromKey(text(range.key)), std::optional(range.limit));
        QVERIFY(!healthLimitLabel(range.limit).isEmpty());
        for (const double wrong : { range.least - 1, range.most + 1, std::nan("") }) {
            HealthThresholds thresholds;
            thresholds.set(range.limit, wrong);
            QCOMPARE(validate(thresholds).first().place, text(range.key));
        }
    }
    HealthThresholds halves;
    halves.set(HealthLimit::FewestCriteria, 2.5);
    QCOMPARE(validate(halves).size(), 1);
    HealthThresholds crossed;
    crossed.set(HealthLimit::LeastQualified, 60);
    QCOMPARE(validate(crossed).size(), 1);
    QVERIFY(!healthLimitFromKey(text("nothing")));
}

using Change = std::function<void(IdealProfile &)>;

void HealthTest::fixesTakeTheFindingAway_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *check, const char *said, const Change &change) {
        QTest::newRow(name) << change << text(check) << text(said);
    };
    row("no tiers", "too_broad", "A new tier \"Qualified\" begins at", [](IdealProfile &p) { p.tiers.clear(); });
    row("low cut", "too_broad", "Silver from 1 →", [](IdealProfile &p) { p.tiers[1].atLeast = 1; });
    row("low cuts", "too_broad", "Gold from 2 →", [](IdealProfile &p) {
        p.tiers[0].atLeast = 2;
        p.tiers[1].atLeast = 1;
    });
    row("high cut", "perfect_partner", "Dream from 99 →", [](IdealProfile &p) { p.tiers = { { text("Dream"), 99 } }; });
    row("harsh must-have", "perfect_partner", "comes no higher than Silver", [](IdealProfile &p) {
        p.criteria[0].must = Must {};
        p.criteria[0].must->atLeast = 1000;
    });
    row("culture low", "ignoring_culture", "4.8 % → 10 %", [](IdealProfile &p) { p.criteria[3].weight = 0.2; });
    row("culture without weight", "ignoring_culture", "0 % → 10 %", [](IdealProfile &p) { p.criteria[3].weight = 0; });
    row("profitability", "revenue_driven", "69.2 % → 50 %", [](IdealProfile &p) { p.criteria[4].weight = 9; });
    row("one rules", "one_criterion_rules", "\"a2\" 60 % → 40 %", [](IdealProfile &p) { p.criteria[2].weight = 6; });
    row("two rule", "one_criterion_rules", "\"a2\" 55 % → 40 %, the others", [](IdealProfile &p) {
        p.criteria[2].weight = 55;
        p.criteria[1].weight = 39;
        p.criteria[0].weight = p.criteria[3].weight = p.criteria[4].weight = 2;
    });
    row("counted twice", "double_counting", "→ 0 %", [](IdealProfile &p) { p.criteria[0].attribute = key(1); });
    row("counted twice as must-have", "double_counting", "as a must-have it stays", [](IdealProfile &p) {
        p.criteria[0].attribute = key(1);
        p.criteria[0].weight = 0.5;
        p.criteria[0].must = Must {};
        p.criteria[0].must->atLeast = 1;
    });
}

void HealthTest::fixesTakeTheFindingAway()
{
    QFETCH(const Change, change);
    QFETCH(const QString, check);
    QFETCH(const QString, said);
    ProfileVersion version = soundVersion();
    change(version.profile);
    const HealthFinding found = finding(checked(version, companies()), qPrintable(check));
    QCOMPARE(found.severity, Severity::Warning);
    const std::optional<HealthFix> fix = healthFix(version.profile, found, {});
    QVERIFY(fix);
    QVERIFY(!fix->name.isEmpty());
    QVERIFY2(fix->words.contains(said), qPrintable(fix->words));
    QVERIFY(validate(fix->after).isEmpty());
    version.profile = fix->after;
    const HealthFinding after = finding(checked(version, companies()), qPrintable(check));
    QVERIFY2(after.severity == Severity::Ok, qPrintable(after.reason));
}

void HealthTest::weightsOfAFixAreRound()
{
    IdealProfile profile = soundVersion().profile;
    profile.criteria[3].weight = 0;
    const HealthFinding found =
        finding(checked({ {}, 1, {}, {}, Today, {}, profile }, companies()), "ignoring_culture");
    const std::optional<HealthFix> fix = healthFix(profile, found, {});
    QVERIFY(fix);
    for (const Criterion &criterion : fix->after.criteria)
        QCOMPARE(criterion.weight, std::round(criterion.weight * 10) / 10);
}

void HealthTest::groupsKeepTheirRatiosInAFix()
{
    ProfileVersion version = soundVersion();
    version.profile.criteria[0].weight = 3;
    version.profile.criteria[3].weight = 0.3;
    const auto fix = healthFix(version.profile, finding(checked(version, companies()), "ignoring_culture"), {});
    QVERIFY(fix);
    const std::vector<Criterion> &criteria = fix->after.criteria;
    QVERIFY(std::abs(criteria[0].weight / criteria[1].weight - 3) < 0.02);
    QCOMPARE(criteria[1].weight, criteria[2].weight);
}

void HealthTest::aFixReachesIntoMixedGroups()
{
    ProfileVersion version = soundVersion();
    Criterion group;
    group.key = text("mixed");
    group.label = text("Mixed");
    group.weight = 4;
    group.criteria = { version.profile.criteria[0], version.profile.criteria[3] };
    group.criteria[1].weight = 0.1;
    version.profile.criteria.erase(version.profile.criteria.begin() + 3);
    version.profile.criteria[0] = group;
    const HealthFinding found = finding(checked(version, companies()), "ignoring_culture");
    QCOMPARE(found.severity, Severity::Warning);
    const auto fix = healthFix(version.profile, found, {});
    QVERIFY(fix);
    version.profile = fix->after;
    QCOMPARE(finding(checked(version, companies()), "ignoring_culture").severity, Severity::Ok);
}

void HealthTest::noFixWhereNoneHelps()
{
    ProfileVersion version = soundVersion();
    version.profile.criteria[3].group = text("market"); // nothing is left that culture could be measured by
    HealthFinding found = finding(checked(version, companies()), "ignoring_culture");
    QCOMPARE(found.severity, Severity::Warning);
    QVERIFY(!healthFix(version.profile, found, {}));
    QCOMPARE(healthPlace(found), HealthPlace::Criteria);
    version = soundVersion();
    for (Criterion &criterion : version.profile.criteria)
        criterion.group = text("profitability");
    QVERIFY(!healthFix(version.profile, finding(checked(version, companies()), "revenue_driven"), {}));
    version = soundVersion();
    version.profile.criteria.resize(2); // two cannot both stay under 40 %
    QVERIFY(!healthFix(version.profile, finding(checked(version, companies()), "one_criterion_rules"), {}));
    version = soundVersion();
    version.profile.tiers = { { text("Dream"), 99 } };
    QVERIFY(!finding(checked(version, companies(2)), "perfect_partner").cut); // two companies are too few
}

void HealthTest::placesLeadWhereAPersonDecides()
{
    const auto place = [](const char *key, const Change &change, std::size_t people = 3) {
        ProfileVersion version = soundVersion();
        change(version.profile);
        return healthPlace(finding(checked(version, companies(), soundRecords(people)), key));
    };
    QCOMPARE(place("not_measurable", [](IdealProfile &p) { p.criteria[0].attribute = text("gone"); }),
             HealthPlace::Criterion);
    QCOMPARE(place("people_forgotten", [](IdealProfile &p) { p.persona.reset(); }), HealthPlace::Persona);
    QCOMPARE(place("vague_persona", [](IdealProfile &p) { p.persona->traits = {}; }), HealthPlace::Persona);
    QCOMPARE(place("no_step_zero", [](IdealProfile &p) { p.customerProfile.reset(); }), HealthPlace::Customers);
}

void HealthTest::waiversAreTold()
{
    ProfileVersion version = soundVersion();
    version.profile.criteria[0].must = Must {};
    version.profile.criteria[0].must->atLeast = 1000;
    const PoolBuilder builder = companies();
    const Pool pool = builder.pool();
    const auto with = [&](int waivers) {
        CompileOptions options = onDay();
        for (int i = 1; i <= waivers; ++i)
            options.waivers << Waiver { version.profile.name, { i },     version.profile.criteria[0].key,
                                        text("Chief"),        text("x"), {},
                                        options.asOf };
        const auto compiled = compile(version.profile, builder.schema, pool, options);
        return profileHealth(version, *compiled, score(*compiled), soundRecords(), {}, options.asOf);
    };
    QCOMPARE(with(0).size(), 13);
    QCOMPARE(with(1).last().key, text("waivers"));
    QCOMPARE(with(1).last().severity, Severity::Info);
    QCOMPARE(with(5).last().severity, Severity::Warning);
    // Everybody let off: the must-have is as hard to meet as before.
    const QList<HealthFinding> all = with(static_cast<int>(pool.size()));
    QVERIFY(warnings(all).contains(text("perfect_partner")));
}

void HealthTest::anEmptyPoolIsNoWarning()
{
    QCOMPARE(warnings(checked(soundVersion(), companies(0))), QStringList());
}

void HealthTest::oneProfileOfATypeIsInForce()
{
    ProfileVersion first = soundVersion();
    first.id = ProfileId { 1 };
    first.status = ProfileStatus::Approved;
    first.profile.name = text("First");
    ProfileVersion second = first;
    second.id = ProfileId { 2 };
    second.profile.name = text("Second");
    const auto severity = [&] { return oneInForce(first, { first, second }).severity; };
    QCOMPARE(severity(), Severity::Warning);
    QVERIFY(oneInForce(first, { first, second }).reason.contains(text("Second")));
    second.profile.variant = text("Distributor");
    QCOMPARE(severity(), Severity::Ok);
    first.profile.variant = text(" distributor ");
    QCOMPARE(severity(), Severity::Warning);
    second.status = ProfileStatus::Draft;
    QCOMPARE(severity(), Severity::Ok);
    second.status = ProfileStatus::Approved;
    first.status = ProfileStatus::Retired;
    QCOMPARE(severity(), Severity::Ok);
    first.status = ProfileStatus::Approved;
    second.profile.name = first.profile.name; // another version of the same profile is no rival
    QCOMPARE(severity(), Severity::Ok);
}

void HealthTest::largePoolsAreSampledAlike()
{
    const PoolBuilder builder = companies(45'000);
    const QList<HealthFinding> first = checked(soundVersion(), builder);
    const QList<HealthFinding> second = checked(soundVersion(), builder);
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(first.at(i).reason, second.at(i).reason);
    ProfileVersion twice = soundVersion();
    twice.profile.criteria[0].attribute = key(1);
    QVERIFY(warnings(checked(twice, builder)).contains(text("double_counting")));
}

QTEST_APPLESS_MAIN(HealthTest)

#include "tst_health.moc"
