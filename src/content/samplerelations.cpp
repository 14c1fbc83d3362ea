#include "content/samplerelations.h"

#include "domain/taxonomy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int QuarterCount = 8;

QString anyOf(Random &random, const QStringList &list)
{
    return list.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(list.size()))));
}

/// Of most people we know most aspects, of nobody all by rule.
bool knownAspect(Random &random)
{
    return random.chance(0.72);
}

QString categoryOf(const QString &type)
{
    for (const TaxonomyEntry &entry : partnerTypes()) {
        if (type == QLatin1String(entry.key))
            return QString::fromLatin1(entry.parent);
    }
    return {};
}

QString stageFor(Random &random, double standing)
{
    // Those who stand better have come further; shares of the eight stages for an average partner.
    static constexpr std::array Shares { 0.04, 0.14, 0.13, 0.15, 0.13, 0.20, 0.10, 0.11 };
    double left = std::clamp(random.uniform() * 0.75 + 0.125 + 0.1 * standing, 0.0, 0.999);
    std::size_t stage = 0;
    while (stage + 1 < Shares.size() && left >= Shares[stage])
        left -= Shares[stage++];
    return QString::fromLatin1(lifecycleStages()[stage].key);
}

QString quarterName(QDate first)
{
    return QStringLiteral("%1-Q%2").arg(first.year()).arg((first.month() - 1) / 3 + 1);
}
} // namespace

QList<QDate> sampleQuarters(QDate today)
{
    const QDate current(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    QList<QDate> quarters;
    for (int back = QuarterCount; back >= 1; --back)
        quarters << current.addMonths(-3 * back);
    return quarters;
}

SampleRelations::SampleRelations(const SampleSeeds &seeds, const SampleNamer &namer, QDate today)
    : m_seeds(seeds)
    , m_namer(namer)
    , m_today(today)
{
}

QString SampleRelations::tierFor(const QString &type, double standing) const
{
    const bool agency = type == u"agency";
    if (standing > 1.25)
        return agency ? QStringLiteral("Preferred") : QStringLiteral("Premier");
    if (standing > 0.6)
        return agency ? QStringLiteral("Approved") : QStringLiteral("Advanced");
    if (standing > -0.1)
        return agency ? QStringLiteral("Listed") : QStringLiteral("Select");
    return {};
}

QList<Engagement> SampleRelations::engagements(Random &random, const SampleCompany &company, PartnerId id) const
{
    const SampleSeeds::Kind &kind = m_seeds.kinds[company.kind];
    QStringList types { random.chance(0.8) ? kind.types.first() : anyOf(random, kind.types) };
    if (random.chance(0.09))
        types << (types.first() == u"co_marketing" ? QStringLiteral("referral") : QStringLiteral("co_marketing"));

    QList<Engagement> engagements;
    for (const QString &type : std::as_const(types)) {
        const double standing = company.traits.quality() + 0.3 * random.normal();
        Engagement engagement;
        engagement.partner = id;
        engagement.type = type;
        engagement.category = categoryOf(type);
        engagement.stage = stageFor(random, standing);
        engagement.owner = anyOf(random, m_seeds.people.owners);
        const bool agreed = stageIndex(engagement.stage) >= stageIndex(QStringLiteral("onboard"));
        if (agreed) {
            const double age = 100 + 900 * random.uniform() + 90 * stageIndex(engagement.stage);
            engagement.agreedOn = m_today.addDays(-static_cast<qint64>(age));
            engagement.tier = m_seeds.word(tierFor(type, standing));
            engagement.exclusive = random.chance(0.05);
        }
        if (random.chance(std::clamp(0.10 - 0.05 * standing, 0.02, 0.3))) {
            const qint64 span = agreed ? engagement.agreedOn.daysTo(m_today) : 400;
            engagement.endedOn =
                m_today.addDays(-static_cast<qint64>(static_cast<double>(span - 20) * 0.8 * random.uniform()) - 10);
            engagement.outcome =
                m_seeds.people.outcomes.at((agreed ? 1 : 0) + 2 * static_cast<qsizetype>(random.below(2)));
        }
        engagements << engagement;
    }
    return engagements;
}

PersonTraits SampleRelations::traits(Random &random, const SampleCompany &company) const
{
    const SampleSeeds::People &people = m_seeds.people;
    const auto &[role, seniority] =
        people.roles.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(people.roles.size()))));
    PersonTraits traits;
    traits.role = role;
    traits.seniority = seniority;
    if (knownAspect(random))
        traits.vision = anyOf(random, people.visions);
    if (knownAspect(random))
        traits.collaboration = anyOf(random, people.collaboration);
    if (knownAspect(random))
        traits.successMeasure = anyOf(random, people.success);
    if (knownAspect(random)) {
        const double level = 1.1 + 0.5 * company.traits.quality() + 0.5 * random.normal();
        traits.experience = experienceKeys().at(static_cast<qsizetype>(std::clamp(std::round(level), 0.0, 2.0)));
    }
    if (knownAspect(random))
        traits.leadershipAccess = anyOf(random, people.access);
    if (knownAspect(random))
        traits.sponsor = random.chance(1 / (1 + std::exp(-company.traits.commitment)));
    return traits;
}

QList<Contact> SampleRelations::contacts(Random &random, const SampleCompany &company, PartnerId id, bool engaged) const
{
    const std::uint64_t count = engaged ? 2 + random.below(3) : 1;
    const bool hasChampion = engaged && random.chance(std::clamp(0.72 + 0.12 * company.traits.commitment, 0.2, 0.95));
    const QString *website = std::get_if<QString>(&company.values[FieldWebsite]);
    QList<Contact> contacts;
    for (std::uint64_t i = 0; i < count; ++i) {
        Contact contact;
        contact.partner = id;
        contact.name = m_namer.person(random, company.country);
        const auto sameName = [&](const Contact &other) { return other.name == contact.name; };
        if (std::ranges::any_of(contacts, sameName))
            continue;
        if (website)
            contact.email = hostFromName(contact.name).replace(QLatin1Char('-'), QLatin1Char('.')) + QLatin1Char('@')
                + domainOf(*website);
        contact.traits = traits(random, company);
        contact.champion = hasChampion && i == 0;
        if (random.chance(contact.champion ? 0.14 : 0.07))
            contact.leftOn = m_today.addDays(-20 - static_cast<qint64>(random.below(300)));
        contact.lawfulBasis = anyOf(random, m_seeds.people.lawful);
        contact.retainUntil = m_today.addDays(static_cast<qint64>(random.below(1000)) - 60);
        contacts << contact;
    }
    return contacts;
}

QList<Performance> SampleRelations::performance(Random &random, const SampleCompany &company,
                                                const Engagement &engagement) const
{
    const SampleTraits &traits = company.traits;
    const double level = std::exp(10.2 + 0.75 * traits.quality() + 0.25 * traits.size + 0.35 * random.normal());
    const double trend = 0.02 + 0.02 * traits.commitment + 0.02 * random.normal();
    const double assisted = 0.5 + 0.5 * random.uniform();
    QList<Performance> results;
    int age = 0;
    for (const QDate &first : sampleQuarters(m_today)) {
        const QDate last = first.addMonths(3).addDays(-1);
        if (!engagement.agreedOn.isValid() || last < engagement.agreedOn
            || (engagement.endedOn.isValid() && first > engagement.endedOn))
            continue;
        const double months = static_cast<double>(engagement.agreedOn.daysTo(last)) / 30.4;
        const double ramp = std::min(1.0, months / 10);
        const double season = first.month() == 10 ? 1.2 : first.month() == 7 ? 0.85 : 1.0;
        const double sourced =
            std::round(level * ramp * season * std::pow(1 + trend, age++) * std::exp(0.3 * random.normal()) / 100)
            * 100;
        const double registered = std::floor(sourced / 9000 + 1.5 * random.uniform());
        const double winRate = std::clamp(0.42 + 0.1 * traits.quality() + 0.1 * random.normal(), 0.05, 0.95);
        const auto add = [&](const char *measure, double value) {
            results << Performance { {}, engagement.partner, quarterName(first), QString::fromLatin1(measure), value };
        };
        const double influenced = std::round(sourced * assisted * std::exp(0.25 * random.normal()) / 100) * 100;
        add("sourced_revenue", sourced);
        add("influenced_revenue", influenced);
        add("deals_registered", registered);
        add("deals_won", std::round(registered * winRate));
        add("certifications_earned", std::max(0.0, std::round(0.9 + 0.8 * traits.capability + 0.8 * random.normal())));
        add("satisfaction", std::round(std::clamp(78 + 7 * traits.quality() + 5 * random.normal(), 30.0, 99.0)));
        add("mdf_spent", std::max(0.0, std::round(sourced * 0.03 * random.uniform() / 50) * 50));
        add("support_load",
            std::max(0.0, std::round(registered * 0.8 + 4 - 1.5 * traits.capability + 2 * random.normal())));
    }
    return results;
}

} // namespace partnerscope
