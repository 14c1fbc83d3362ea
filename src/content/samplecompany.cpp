#include "content/samplecompany.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr std::array<const char *, SampleFieldCount> FieldKeys { "name",
                                                                 "legal_name",
                                                                 "website",
                                                                 "country",
                                                                 "hq_region",
                                                                 "owner",
                                                                 "founded",
                                                                 "employees",
                                                                 "annual_revenue",
                                                                 "growth",
                                                                 "ownership",
                                                                 "regions_served",
                                                                 "industries_served",
                                                                 "customer_segments",
                                                                 "customer_count",
                                                                 "target_accounts",
                                                                 "customer_retention",
                                                                 "customer_satisfaction",
                                                                 "nps",
                                                                 "specialisations",
                                                                 "certifications",
                                                                 "certified_staff",
                                                                 "technologies",
                                                                 "services",
                                                                 "integration_experience",
                                                                 "sales_headcount",
                                                                 "sales_qualification",
                                                                 "delivery_capacity",
                                                                 "quality_standards",
                                                                 "shared_vision",
                                                                 "collaboration",
                                                                 "communication",
                                                                 "executive_sponsor",
                                                                 "partnership_experience",
                                                                 "dedicated_resources",
                                                                 "business_model",
                                                                 "pricing_model",
                                                                 "revenue_share",
                                                                 "competing_vendors",
                                                                 "deal_registration",
                                                                 "payment_terms",
                                                                 "onboarding_commitment",
                                                                 "training_readiness",
                                                                 "through_channel_marketing" };

template <typename Entry>
std::size_t pick(Random &random, const std::vector<Entry> &entries, double total)
{
    double left = random.uniform() * total;
    std::size_t i = 0;
    while (i + 1 < entries.size() && left >= entries[i].weight)
        left -= entries[i++].weight;
    return i;
}

QString anyOf(Random &random, const QStringList &list)
{
    return list.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(list.size()))));
}

/// One of the codes by cumulative chance; the last one takes what is left.
struct Chance {
    double share;
    const char *code;
};
template <std::size_t N>
QString choose(Random &random, const std::array<Chance, N> &chances)
{
    double left = random.uniform();
    for (const Chance &chance : chances) {
        left -= chance.share;
        if (left < 0)
            return QString::fromLatin1(chance.code);
    }
    return QString::fromLatin1(chances.back().code);
}

/// Takes each entry with a chance that falls along the list, so that the first entries are the common ones.
QStringList take(Random &random, const QStringList &from, double first, double fall)
{
    QStringList taken;
    double chance = first;
    for (const QString &code : from) {
        if (random.chance(std::clamp(chance, 0.03, 0.97)))
            taken << code;
        chance -= fall;
    }
    return taken;
}

Value sorted(QStringList codes)
{
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

/// Resellers and service firms run campaigns and train other partners, too: what an agency does is not what makes it
/// one.
QStringList marketingOnTheSide(Random &random, const SampleSeeds::Kind &kind)
{
    static const QStringList services { QStringLiteral("campaign_execution"), QStringLiteral("partner_enablement"),
                                        QStringLiteral("content_production"), QStringLiteral("telemarketing") };
    return random.chance(kind.marketing) ? take(random, services, 0.75, 0.15) : QStringList();
}

/// What is in use at many firms, whatever they sell.
QStringList officeSystems(Random &random, const SampleSeeds::Kind &kind)
{
    static const QStringList systems { QStringLiteral("crm_platform"), QStringLiteral("partner_portal"),
                                       QStringLiteral("marketing_platform") };
    return kind.marketing > 0 ? take(random, systems, 0.5, 0.15) : QStringList();
}

double rating(Random &random, double centre, double spread)
{
    return std::clamp(std::round(centre + spread * random.normal()), 0.0, 4.0);
}

double rounded(double value, double step)
{
    return std::round(value / step) * step;
}

/// One decimal, as a person would note it: 12.3 and not 12.300000000000001.
double oneDecimal(double value)
{
    return std::round(value * 10) / 10;
}

Value fixedValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList codes;
        for (const QJsonValue &code : value.toArray())
            codes << code.toString();
        return sorted(codes);
    }
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble();
    return value.toString();
}
} // namespace

QString sampleFieldKey(SampleField field)
{
    return QString::fromLatin1(FieldKeys.at(field));
}

SampleCompanyMaker::SampleCompanyMaker(const SampleSeeds &seeds, int year)
    : m_seeds(seeds)
    , m_year(year)
{
    for (const SampleSeeds::Country &country : seeds.countries)
        m_countryWeight += country.weight;
    for (const SampleSeeds::Kind &kind : seeds.kinds)
        m_kindWeight += kind.weight;
}

SampleCompany SampleCompanyMaker::make(Random &random) const
{
    const std::size_t country = pick(random, m_seeds.countries, m_countryWeight);
    const std::size_t kind = pick(random, m_seeds.kinds, m_kindWeight);
    SampleTraits traits;
    traits.capability = random.normal();
    traits.commitment = 0.45 * traits.capability + 0.893 * random.normal();
    traits.size = random.normal();
    return draw(random, country, kind, traits);
}

SampleCompany SampleCompanyMaker::make(Random &random, const SampleSeeds::Fixed &fixed) const
{
    SampleCompany company =
        draw(random, fixed.country, fixed.kind, { .capability = 1.3, .commitment = 1.1, .size = 0.4 });
    for (std::size_t field = 0; field < SampleFieldCount; ++field) {
        const QString key = sampleFieldKey(static_cast<SampleField>(field));
        if (fixed.facts.contains(key))
            company.values[field] = fixedValue(fixed.facts.value(key));
    }
    return company;
}

SampleCompany SampleCompanyMaker::draw(Random &random, std::size_t country, std::size_t kind,
                                       const SampleTraits &traits) const
{
    SampleCompany company;
    company.country = country;
    company.kind = kind;
    company.traits = traits;
    firmographics(random, company);
    market(random, company);
    customers(random, company);
    capability(random, company);
    culture(random, company);
    commercial(random, company);
    return company;
}

void SampleCompanyMaker::firmographics(Random &random, SampleCompany &company) const
{
    static constexpr std::array Owners { Chance { 0.31, "family" },          Chance { 0.29, "founders" },
                                         Chance { 0.12, "private_equity" },  Chance { 0.12, "subsidiary" },
                                         Chance { 0.07, "employees_owned" }, Chance { 0.05, "listed" },
                                         Chance { 0.04, "venture_capital" } };
    const SampleSeeds::Country &country = m_seeds.countries[company.country];
    const SampleSeeds::Kind &kind = m_seeds.kinds[company.kind];
    const SampleTraits &traits = company.traits;
    company.employees = std::max(3.0, std::round(kind.medianEmployees * std::exp(0.8 * traits.size)));

    company.values[FieldCountry] = country.code.startsWith(u"US-") ? QStringLiteral("US") : country.code;
    company.values[FieldHqRegion] = country.region;
    company.values[FieldOwner] = anyOf(random, m_seeds.people.owners);
    company.values[FieldFounded] = m_year - 2 - std::round(std::exp(2.6 + 0.6 * random.normal() + 0.15 * traits.size));
    company.values[FieldEmployees] = company.employees;
    const double perHead = 118'000 * std::exp(0.3 * random.normal() + 0.1 * traits.capability);
    company.values[FieldRevenue] = Money { rounded(company.employees * perHead, 10'000), {} };
    company.values[FieldGrowth] = oneDecimal(std::clamp(8 + 4 * traits.quality() + 6 * random.normal(), -25.0, 60.0));
    company.values[FieldOwnership] = choose(random, Owners);
}

void SampleCompanyMaker::market(Random &random, SampleCompany &company) const
{
    const SampleSeeds::Country &country = m_seeds.countries[company.country];
    const SampleTraits &traits = company.traits;
    QStringList regions { country.code };
    const double reach = 0.42 + 0.16 * traits.size + 0.14 * traits.capability;
    regions << take(random, country.near, reach, 0.06);
    if (!country.code.startsWith(u"US-") && random.chance(0.10 + 0.05 * traits.size))
        regions << anyOf(random,
                         { QStringLiteral("GB"), QStringLiteral("FR"), QStringLiteral("PL"), QStringLiteral("IT"),
                           QStringLiteral("SE") });
    company.values[FieldRegions] = sorted(regions);

    QStringList served = industries(random, company);
    // White space on purpose: nobody serves public health on the Iberian peninsula, so that the coverage map has a hole
    // to show.
    if (regions.contains(u"ES") || regions.contains(u"PT"))
        served.removeAll(QStringLiteral("public_health"));
    company.values[FieldIndustries] = sorted(served);

    QStringList segments;
    if (random.chance(std::clamp(0.42 + 0.28 * traits.size + 0.12 * traits.capability, 0.05, 0.95)))
        segments << QStringLiteral("enterprise");
    if (segments.isEmpty() || random.chance(0.78))
        segments << QStringLiteral("mid_market");
    if (random.chance(std::clamp(0.5 - 0.25 * traits.size, 0.1, 0.9)))
        segments << QStringLiteral("small_business");
    if (random.chance(0.22))
        segments << QStringLiteral("public_institution");
    if (random.chance(0.06))
        segments << QStringLiteral("startup");
    company.values[FieldSegments] = sorted(segments);
}

QStringList SampleCompanyMaker::industries(Random &random, const SampleCompany &company) const
{
    const SampleSeeds::Kind &kind = m_seeds.kinds[company.kind];
    const SampleTraits &traits = company.traits;
    const int sectors = random.chance(0.5 + 0.1 * traits.size) ? 2 : 1;
    QStringList chosen;
    for (int i = 0; i < sectors; ++i) {
        const QString sector = anyOf(random, kind.sectors);
        // A sector drawn twice is a speciality: more of its fields.
        const double depth = 0.52 + 0.17 * traits.quality() + 0.06 * traits.size;
        const QStringList fields = take(random, m_seeds.sectors.value(sector), depth, 0.055);
        chosen << (fields.isEmpty() ? QStringList { m_seeds.sectors.value(sector).first() } : fields);
    }
    return chosen;
}

void SampleCompanyMaker::customers(Random &random, SampleCompany &company) const
{
    const SampleTraits &traits = company.traits;
    const double quality = traits.quality();
    company.values[FieldCustomers] =
        std::max(4.0, std::round(3.2 * std::pow(company.employees, 0.85) * std::exp(0.5 * random.normal())));
    company.values[FieldTargetAccounts] = std::max(0.0, std::round(2.8 + 2.4 * quality + 1.6 * random.normal()));
    company.values[FieldRetention] = oneDecimal(std::clamp(87 + 4.5 * quality + 4 * random.normal(), 45.0, 99.0));
    company.values[FieldSatisfaction] = oneDecimal(std::clamp(80 + 6 * quality + 5 * random.normal(), 40.0, 99.0));
    company.values[FieldNps] = std::round(std::clamp(28 + 15 * quality + 13 * random.normal(), -70.0, 88.0));
}

void SampleCompanyMaker::capability(Random &random, SampleCompany &company) const
{
    const SampleSeeds::Kind &kind = m_seeds.kinds[company.kind];
    const double skill = company.traits.capability;
    const double size = company.traits.size;
    const bool agency = kind.words == u"marketing";
    const bool integrates =
        kind.types.contains(QStringLiteral("solution")) || kind.types.contains(QStringLiteral("integration"));

    const QStringList specialisations = take(random, kind.specialisations, 0.8 + 0.13 * skill, 0.12);
    company.values[FieldSpecialisations] =
        sorted(specialisations.isEmpty() ? kind.specialisations.first(1) : specialisations);
    company.values[FieldCertifications] =
        sorted(take(random, kind.certifications, 0.66 + 0.2 * skill + 0.06 * size, 0.05));
    const double certified = std::exp(0.62 * std::log(company.employees) - 0.35 + 0.55 * skill + 0.3 * random.normal());
    company.values[FieldCertifiedStaff] =
        std::round(std::min(company.employees * 0.6, certified * (agency ? 0.5 : 1.0)));
    QStringList technologies = take(random, kind.technologies, 0.78 + 0.17 * skill, 0.05);
    QStringList services = take(random, kind.services, 0.84 + 0.13 * skill + 0.05 * size, 0.06);
    if (services.isEmpty())
        services = kind.services.first(1);
    // A generator of its own: what is drawn after this must not depend on it.
    Random aside(Random(random).next());
    services << marketingOnTheSide(aside, kind);
    technologies << officeSystems(aside, kind);
    company.values[FieldTechnologies] = sorted(technologies);
    company.values[FieldServices] = sorted(services);
    company.values[FieldIntegration] = rating(random, 1.7 + 0.8 * skill + (integrates ? 0.8 : 0.0), 0.6);
    company.values[FieldSalesHeadcount] =
        std::max(1.0, std::round(company.employees * 0.11 * std::exp(0.4 * random.normal())));
    static constexpr std::array Levels { "untrained", "product_basics", "solution_selling", "vertical_expert",
                                         "certified_seller" };
    const auto level = static_cast<std::size_t>(rating(random, 1.9 + 0.8 * skill, 0.6));
    company.values[FieldSalesQualification] = QString::fromLatin1(Levels.at(level));
    company.values[FieldCapacity] =
        std::max(2.0, std::round(company.employees * 1.1 * std::exp(0.4 * random.normal() + 0.15 * skill)));
    company.values[FieldQuality] = sorted(take(random, kind.quality, 0.6 + 0.18 * skill + 0.12 * size, 0.12));
}

void SampleCompanyMaker::culture(Random &random, SampleCompany &company) const
{
    const double skill = company.traits.capability;
    const double will = company.traits.commitment;
    const bool agency = m_seeds.kinds[company.kind].words == u"marketing";
    company.values[FieldVision] = rating(random, 2.4 + 0.85 * will + 0.25 * skill, 0.5);
    company.values[FieldCollaboration] = rating(random, 2.5 + 0.9 * will + 0.15 * skill, 0.5);
    company.values[FieldCommunication] = rating(random, 2.4 + 0.8 * will + 0.15 * skill, 0.6);
    company.values[FieldPartnerExperience] = rating(random, 2.1 + 0.55 * will + 0.55 * skill, 0.6);
    company.values[FieldOnboarding] = rating(random, 2.1 + 0.9 * will, 0.6);
    company.values[FieldTraining] = rating(random, 2.3 + 0.6 * will + 0.45 * skill, 0.5);
    company.values[FieldChannelMarketing] = rating(random, (agency ? 2.4 : 1.0) + 0.5 * skill + 0.4 * will, 0.6);
    company.values[FieldSponsor] = random.chance(1 / (1 + std::exp(-0.3 - 1.3 * will)));
    company.values[FieldDedicated] =
        std::max(0.0, rounded(1.1 + 0.8 * will + 0.4 * company.traits.size + 0.5 * random.normal(), 0.5));
}

void SampleCompanyMaker::commercial(Random &random, SampleCompany &company) const
{
    static constexpr std::array Terms { Chance { 0.54, "days_30" }, Chance { 0.14, "days_60" },
                                        Chance { 0.12, "days_14" }, Chance { 0.12, "days_45" },
                                        Chance { 0.05, "days_90" }, Chance { 0.03, "prepaid" } };
    const SampleSeeds::Kind &kind = m_seeds.kinds[company.kind];
    const double will = company.traits.commitment;
    company.values[FieldBusinessModel] =
        sorted(QStringList { kind.businessModels.first() } + take(random, kind.businessModels.mid(1), 0.4, 0.1));
    company.values[FieldPricing] = random.chance(0.5) ? kind.pricing.first() : anyOf(random, kind.pricing);
    company.values[FieldRevenueShare] = random.chance(std::clamp(0.66 + 0.13 * will, 0.1, 0.97));
    const bool distributor = kind.words == u"trade";
    const QStringList rivals { distributor ? QStringLiteral("private_label") : QStringLiteral("suite_vendor"),
                               QStringLiteral("specialist_vendor"), QStringLiteral("open_source_alternative"),
                               QStringLiteral("regional_rival"), QStringLiteral("own_competing_product") };
    company.values[FieldCompeting] = sorted(take(random, rivals, 0.34 - 0.06 * will, 0.07));
    company.values[FieldDealRegistration] =
        random.chance(std::clamp(kind.dealRegistration + 0.16 * will + 0.06 * company.traits.capability, 0.04, 0.97));
    company.values[FieldPaymentTerms] = choose(random, Terms);
}

} // namespace partnerscope
