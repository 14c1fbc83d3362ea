#include "insight/health.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

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

QList<HealthFinding> checked(const ProfileVersion &version, const PoolBuilder &builder, std::size_t contacts = 3,
                             QDate today = QDate(2026, 7, 1))
{
    const Pool pool = builder.pool();
    const auto compiled = compile(version.profile, builder.schema, pool, onDay(today));
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    return profileHealth(version, *compiled, score(*compiled), pool, contacts, today);
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
    void anEmptyPoolIsNoWarning();
    void oneProfileOfATypeIsInForce();
    void waiversAreTold();
    void largePoolsAreSampledAlike();
};

void HealthTest::aSoundProfilePasses()
{
    const QList<HealthFinding> findings = checked(soundVersion(), companies());
    QCOMPARE(findings.size(), 11);
    QCOMPARE(warnings(findings), QStringList());
    for (const HealthFinding &finding : findings)
        QVERIFY(!finding.title.isEmpty() && !finding.reason.isEmpty());
}

void HealthTest::eachPitfallFires()
{
    const auto firing = [](const auto &change, std::size_t contacts = 3, QDate today = QDate(2026, 7, 1)) {
        ProfileVersion version = soundVersion();
        change(version.profile);
        return warnings(checked(version, companies(), contacts, today));
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
        return profileHealth(version, *compiled, score(*compiled), pool, 3, options.asOf);
    };
    QCOMPARE(with(0).size(), 11);
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
