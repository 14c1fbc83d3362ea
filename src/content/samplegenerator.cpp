#include "content/samplegenerator.h"

#include "base/text.h"
#include "content/builtin.h"
#include "content/contenttexts.h"
#include "content/samplecircle.h"
#include "content/samplenames.h"
#include "content/samplerelations.h"
#include "exchange/profilejson.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr std::size_t MaximumPartners = 1'000'000;
/// Every 33rd company is the one 17 rows above it once more.
constexpr std::size_t DuplicateEvery = 33;
constexpr std::size_t DuplicateBack = 17;
/// Facts with their own evidence and earlier values cost a side row each; a large sample has them at its beginning
/// only.
constexpr std::size_t DetailedRows = 5'000;
/// Share of the companies we work with, and how many that are at most.
constexpr double EngagedShare = 0.27;
constexpr double EngagedMaximum = 1'500;
/// Share of companies of which we have little more than a name.
constexpr double ThinShare = 0.05;

/// Positions in RowBatch::origins.
enum Origin : std::uint32_t {
    OriginRecord = 0,                   ///< twelve records: three sources at four dates
    OriginVerified = OriginRecord + 12, ///< three register checks
    OriginOld = OriginVerified + 3,     ///< three old lists
    OriginReview = OriginOld + 3,       ///< four partner reviews
    OriginEvent = OriginReview + 4,     ///< lists the duplicates come from
    OriginCount = OriginEvent + 1
};

struct OriginSeed {
    const char *source;
    Grade grade;
    int daysAgo;
    const char *recordedBy;
    int reviewAfter = 0; ///< days; 0: no review asked for
};

/// In the order of Origin.
constexpr std::array<OriginSeed, OriginCount> Origins { {
    { "Partner questionnaire", Grade::SelfReported, 210, "Marta Lindqvist", 365 },
    { "Partner questionnaire", Grade::SelfReported, 330, "Jens Ohlendorf", 365 },
    { "Partner questionnaire", Grade::SelfReported, 450, "Priya Raman", 365 },
    { "Partner questionnaire", Grade::SelfReported, 640, "Claire Dumontel", 365 },
    { "CRM export", Grade::Ungraded, 190, "Tomas Verbeek" },
    { "CRM export", Grade::Ungraded, 400, "Tomas Verbeek" },
    { "CRM export", Grade::Ungraded, 600, "Tomas Verbeek" },
    { "CRM export", Grade::Ungraded, 720, "Tomas Verbeek" },
    { "Website research", Grade::Estimated, 185, "Ana Figueiredo" },
    { "Website research", Grade::Estimated, 290, "Ana Figueiredo" },
    { "Website research", Grade::Estimated, 510, "Priya Raman" },
    { "Website research", Grade::Estimated, 700, "Jens Ohlendorf" },
    { "Certification directory", Grade::Verified, 60, "Marta Lindqvist", 180 },
    { "Commercial register", Grade::Verified, 120, "Jens Ohlendorf", 365 },
    { "Reference call", Grade::Verified, 160, "Claire Dumontel", 365 },
    { "Partner list of 2023", Grade::Estimated, 980, "Tomas Verbeek" },
    { "Trade directory", Grade::Estimated, 1230, "Tomas Verbeek" },
    { "Earlier CRM", Grade::Ungraded, 1500, "Tomas Verbeek" },
    { "Partner review", Grade::SelfReported, 25, "Marta Lindqvist", 365 },
    { "Partner review", Grade::SelfReported, 70, "Jens Ohlendorf", 365 },
    { "Partner review", Grade::SelfReported, 110, "Priya Raman", 365 },
    { "Partner review", Grade::SelfReported, 150, "Ana Figueiredo", 365 },
    { "Trade fair list", Grade::Ungraded, 175, "Tomas Verbeek" },
} };

/// How often a field is missing for an average company, and which register can prove it.
struct FieldHabit {
    SampleField field;
    double missing;
};
constexpr std::array Habits {
    FieldHabit { FieldName, 0 },
    FieldHabit { FieldLegalName, 0.15 },
    FieldHabit { FieldWebsite, 0.05 },
    FieldHabit { FieldCountry, 0.01 },
    FieldHabit { FieldHqRegion, 0.06 },
    FieldHabit { FieldOwner, 0.22 },
    FieldHabit { FieldFounded, 0.14 },
    FieldHabit { FieldEmployees, 0.05 },
    FieldHabit { FieldRevenue, 0.2 },
    FieldHabit { FieldGrowth, 0.24 },
    FieldHabit { FieldOwnership, 0.18 },
    FieldHabit { FieldRegions, 0.04 },
    FieldHabit { FieldIndustries, 0.06 },
    FieldHabit { FieldSegments, 0.09 },
    FieldHabit { FieldCustomers, 0.2 },
    FieldHabit { FieldTargetAccounts, 0.17 },
    FieldHabit { FieldRetention, 0.24 },
    FieldHabit { FieldSatisfaction, 0.28 },
    FieldHabit { FieldNps, 0.38 },
    FieldHabit { FieldSpecialisations, 0.05 },
    FieldHabit { FieldCertifications, 0.06 },
    FieldHabit { FieldCertifiedStaff, 0.15 },
    FieldHabit { FieldTechnologies, 0.12 },
    FieldHabit { FieldServices, 0.05 },
    FieldHabit { FieldIntegration, 0.2 },
    FieldHabit { FieldSalesHeadcount, 0.15 },
    FieldHabit { FieldSalesQualification, 0.2 },
    FieldHabit { FieldCapacity, 0.2 },
    FieldHabit { FieldQuality, 0.12 },
    FieldHabit { FieldVision, 0.17 },
    FieldHabit { FieldCollaboration, 0.15 },
    FieldHabit { FieldCommunication, 0.14 },
    FieldHabit { FieldSponsor, 0.18 },
    FieldHabit { FieldPartnerExperience, 0.2 },
    FieldHabit { FieldDedicated, 0.28 },
    FieldHabit { FieldBusinessModel, 0.08 },
    FieldHabit { FieldPricing, 0.14 },
    FieldHabit { FieldRevenueShare, 0.2 },
    FieldHabit { FieldCompeting, 0.22 },
    FieldHabit { FieldDealRegistration, 0.13 },
    FieldHabit { FieldPaymentTerms, 0.2 },
    FieldHabit { FieldOnboarding, 0.22 },
    FieldHabit { FieldTraining, 0.2 },
    FieldHabit { FieldChannelMarketing, 0.22 },
};
static_assert(Habits.size() == SampleFieldCount);

/// What even a thin record has.
bool isHead(std::size_t field)
{
    return field == FieldName || field == FieldWebsite || field == FieldCountry || field == FieldRegions;
}
bool isProvable(std::size_t field)
{
    return field == FieldCertifications || field == FieldCertifiedStaff || field == FieldQuality
        || field == FieldFounded || field == FieldLegalName || field == FieldRetention || field == FieldCollaboration;
}
bool isReviewed(std::size_t field)
{
    return field == FieldEmployees || field == FieldCertifiedStaff || field == FieldCollaboration
        || field == FieldTargetAccounts;
}
bool agesEasily(std::size_t field)
{
    return field == FieldEmployees || field == FieldRevenue || field == FieldGrowth || field == FieldCustomers
        || field == FieldSalesHeadcount || field == FieldTechnologies || field == FieldCapacity;
}

std::vector<Evidence> makeOrigins(QDate today, const SampleSeeds &seeds)
{
    std::vector<Evidence> origins;
    for (const OriginSeed &seed : Origins) {
        const QDate asOf = today.addDays(-seed.daysAgo);
        // Old lists were taken over when the program began; everything else was recorded when it was learned.
        const QDate recorded = seed.daysAgo > 800 ? today.addDays(-730) : asOf;
        origins.push_back({ .source = seeds.word(QString::fromLatin1(seed.source)),
                            .asOf = asOf,
                            .grade = seed.grade,
                            .recordedBy = QString::fromLatin1(seed.recordedBy),
                            .recordedAt = QDateTime(recorded, QTime(9, 30), Qt::UTC),
                            .reviewBy = seed.reviewAfter > 0 ? asOf.addDays(seed.reviewAfter) : QDate() });
    }
    return origins;
}

/// What the number was a year before.
double earlierNumber(std::size_t field, double now, Random &random)
{
    if (field == FieldCollaboration)
        return std::max(0.0, now - 1);
    if (field == FieldTargetAccounts)
        return std::max(0.0, now - 1 - static_cast<double>(random.below(2)));
    return std::max(1.0, std::round(now * (0.75 + 0.2 * random.uniform())));
}

QHash<QString, QString> namesByType(const QList<IdealProfile> &profiles)
{
    QHash<QString, QString> names;
    for (const IdealProfile &profile : profiles)
        names.insert(profile.type, profile.name);
    return names;
}
} // namespace

struct SampleGenerator::Impl {
    Impl(SampleSeeds loaded, const Schema &schema, const QList<IdealProfile> &profiles, const SampleOptions &wanted)
        : seeds(std::move(loaded))
        , options(wanted)
        , maker(seeds, wanted.today.year())
        , namer(seeds)
        , relations(seeds, namer, wanted.today)
        , circle(seeds, namesByType(profiles), wanted.today)
        , origins(makeOrigins(wanted.today, seeds))
    {
        for (std::size_t field = 0; field < SampleFieldCount; ++field) {
            const Attribute *attribute = schema.find(sampleFieldKey(static_cast<SampleField>(field)));
            Q_ASSERT(attribute);
            types.at(field) = attribute->type;
        }
    }

    SampleCompany companyAt(std::size_t row, Random &random);
    [[nodiscard]] double missingChance(const SampleCompany &company, std::size_t field, bool engaged, bool thin,
                                       bool duplicate) const;
    void addRow(std::size_t row, SampleBatch &batch, std::vector<ColumnBuilder> &columns);
    void addDetails(const SampleCompany &company, std::size_t field, std::uint32_t local, bool engaged, Random &random,
                    SampleBatch &batch) const;
    void addRelations(const SampleCompany &company, std::size_t row, Random &random, SampleBatch &batch);
    [[nodiscard]] const SampleSeeds::Fixed *fixedAt(std::size_t row) const;

    SampleSeeds seeds;
    SampleOptions options;
    SampleCompanyMaker maker;
    SampleNamer namer;
    SampleRelations relations;
    SampleCircle circle;
    std::vector<Evidence> origins;
    std::array<AttributeType, SampleFieldCount> types {};
    std::array<SampleCompany, DuplicateEvery> recent; ///< the last companies, by row modulo its size
    std::size_t done = 0;
};

const SampleSeeds::Fixed *SampleGenerator::Impl::fixedAt(std::size_t row) const
{
    const auto found = std::ranges::find(seeds.fixed, row, &SampleSeeds::Fixed::row);
    return found == seeds.fixed.end() ? nullptr : &*found;
}

SampleCompany SampleGenerator::Impl::companyAt(std::size_t row, Random &random)
{
    SampleCompany company;
    if (const SampleSeeds::Fixed *fixed = fixedAt(row)) {
        company = maker.make(random, *fixed);
        namer.name(company, *fixed);
    } else if (row % DuplicateEvery == DuplicateEvery - 1) {
        return duplicateOf(recent.at((row - DuplicateBack) % DuplicateEvery), row / DuplicateEvery);
    } else {
        company = maker.make(random);
        namer.name(random, company, row);
    }
    recent.at(row % DuplicateEvery) = company;
    return company;
}

double SampleGenerator::Impl::missingChance(const SampleCompany &company, std::size_t field, bool engaged, bool thin,
                                            bool duplicate) const
{
    const double usual = Habits.at(field).missing;
    if (isHead(field))
        return usual;
    if (thin)
        return 0.72;
    if (duplicate)
        return 0.5;
    // Not at random: the unwilling answer less, the small are written about less, partners are asked.
    const double reluctance = std::exp(-0.35 * company.traits.commitment - 0.2 * company.traits.size);
    return std::min(0.9, usual * reluctance * (engaged ? 0.4 : 0.95));
}

void SampleGenerator::Impl::addDetails(const SampleCompany &company, std::size_t field, std::uint32_t local,
                                       bool engaged, Random &random, SampleBatch &batch) const
{
    const auto column = static_cast<std::uint32_t>(field);
    const double *number = std::get_if<double>(&company.values.at(field));
    if (engaged && number && isReviewed(field) && random.chance(0.45)) {
        const auto review = static_cast<std::uint32_t>(OriginReview + random.below(OriginEvent - OriginReview));
        const Value before = earlierNumber(field, *number, random);
        batch.rows.cellOrigins.push_back({ local, column, review });
        batch.rows.earlier.push_back(
            { local, column, before, batch.rows.rows.at(local).origin, origins.at(review).recordedAt });
    } else if (isProvable(field) && random.chance(engaged ? 0.55 : 0.25)) {
        const std::uint32_t proof = field == FieldFounded || field == FieldLegalName ? 1
            : field == FieldRetention || field == FieldCollaboration                 ? 2
                                                                                     : 0;
        batch.rows.cellOrigins.push_back({ local, column, OriginVerified + proof });
    } else if (random.chance(agesEasily(field) ? 0.16 : 0.03)) {
        batch.rows.cellOrigins.push_back(
            { local, column, static_cast<std::uint32_t>(OriginOld + random.below(OriginReview - OriginOld)) });
    }
}

void SampleGenerator::Impl::addRelations(const SampleCompany &company, std::size_t row, Random &random,
                                         SampleBatch &batch)
{
    const PartnerId id { static_cast<std::int64_t>(row) + 1 };
    const QList<Engagement> engagements = relations.engagements(random, company, id);
    batch.engagements << engagements;
    const QList<Performance> results = relations.performance(random, company, engagements.first());
    batch.performance << results;
    // Numbers of its own, so that what stands around the companies can change without the companies.
    Random around(~options.seed + row * 0xd1b54a32d192ed03u);
    batch.relations << circle.relations(around, company, id);
    for (const Engagement &engagement : engagements)
        batch.notes << circle.notes(around, engagement);
    if (const std::optional<Recruitment> recruited = circle.recruitment(around, company, engagements.first(), results))
        batch.recruitments << *recruited;
}

void SampleGenerator::Impl::addRow(std::size_t row, SampleBatch &batch, std::vector<ColumnBuilder> &columns)
{
    // A generator of its own for every row: stretches may be cut anywhere, and a change in one company leaves the rest
    // alone.
    Random random(options.seed + row * 0x9e3779b97f4a7c15u);
    const SampleCompany company = companyAt(row, random);
    const bool fixed = fixedAt(row) != nullptr;
    const bool duplicate = !fixed && row % DuplicateEvery == DuplicateEvery - 1;
    const bool large = row >= DetailedRows;
    const double share = std::min(EngagedShare, EngagedMaximum / static_cast<double>(options.partners));
    const bool engaged =
        random.chance(std::min(0.85, share * std::exp(0.8 * company.traits.quality() - 0.23))) && !duplicate;
    const bool thin = random.chance(ThinShare) && !engaged && !fixed;

    const auto local = static_cast<std::uint32_t>(batch.rows.rows.size());
    const auto record = static_cast<std::uint32_t>(OriginRecord + random.below(OriginVerified - OriginRecord));
    batch.rows.rows.push_back({ BatchRow::Action::Add, {}, duplicate ? std::uint32_t(OriginEvent) : record });
    for (std::size_t field = 0; field < SampleFieldCount; ++field) {
        const bool missing = random.chance(missingChance(company, field, engaged, thin, duplicate)) && !fixed;
        if (missing || !isKnown(company.values.at(field))) {
            columns[field].appendUnknown();
            continue;
        }
        columns[field].append(company.values.at(field));
        if (!large && !duplicate)
            addDetails(company, field, local, engaged, random, batch);
    }
    const bool met = engaged || (!large && !duplicate && random.chance(0.22));
    if (engaged)
        addRelations(company, row, random, batch);
    if (met)
        batch.contacts << relations.contacts(random, company, PartnerId { static_cast<std::int64_t>(row) + 1 },
                                             engaged);
}

Result<SampleGenerator> SampleGenerator::create(const SampleOptions &options)
{
    if (options.partners < 1 || options.partners > MaximumPartners)
        return fail(ErrorCode::InvalidInput, tr("A sample has between 1 and %1 companies.").arg(MaximumPartners));
    if (!options.today.isValid())
        return fail(ErrorCode::InvalidInput, tr("The sample needs a date to count from."));
    Result<SampleSeeds> seeds = loadSampleSeeds(options.language);
    if (!seeds)
        return seeds.failure();
    const Result<Schema> schema = builtinSchema();
    if (!schema)
        return schema.failure();
    const Result<QList<IdealProfile>> profiles = sampleProfiles(options.language);
    if (!profiles)
        return profiles.failure();
    return SampleGenerator(std::make_unique<Impl>(std::move(*seeds), *schema, *profiles, options));
}

SampleGenerator::SampleGenerator(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}
SampleGenerator::SampleGenerator(SampleGenerator &&) noexcept = default;
SampleGenerator &SampleGenerator::operator=(SampleGenerator &&) noexcept = default;
SampleGenerator::~SampleGenerator() = default;

std::size_t SampleGenerator::produced() const
{
    return m_impl->done;
}

bool SampleGenerator::atEnd() const
{
    return m_impl->done >= m_impl->options.partners;
}

SampleBatch SampleGenerator::next(std::size_t rows)
{
    const std::size_t end = m_impl->done + std::min(rows, m_impl->options.partners - m_impl->done);
    SampleBatch batch;
    std::vector<ColumnBuilder> builders;
    for (const AttributeType type : m_impl->types)
        builders.emplace_back(type, end - m_impl->done);
    batch.rows.origins = m_impl->origins;
    batch.rows.rows.reserve(end - m_impl->done);
    for (; m_impl->done < end; ++m_impl->done)
        m_impl->addRow(m_impl->done, batch, builders);
    for (std::size_t field = 0; field < SampleFieldCount; ++field) {
        RowBatch::Column column {
            sampleFieldKey(static_cast<SampleField>(field)), m_impl->types.at(field), builders[field].take(), {}
        };
        if (column.type == AttributeType::Money)
            column.currencies.codes.assign(batch.rows.rows.size(), -1);
        batch.rows.columns.push_back(std::move(column));
    }
    return batch;
}

Result<SampleBatch> generateSample(const SampleOptions &options)
{
    Result<SampleGenerator> generator = SampleGenerator::create(options);
    if (!generator)
        return generator.failure();
    return generator->next(options.partners);
}

Result<QList<IdealProfile>> sampleProfiles(QLocale::Language language)
{
    const Result<SampleSeeds> seeds = loadSampleSeeds();
    if (!seeds)
        return seeds.failure();
    const Result<ProfileTexts> texts = ProfileTexts::in(language);
    if (!texts)
        return texts.failure();
    QList<IdealProfile> profiles;
    for (const QString &path : seeds->profiles) {
        const Result<QByteArray> bytes = readBuiltin(path);
        if (!bytes)
            return bytes.failure();
        Result<IdealProfile> profile = readProfileJson(*bytes);
        if (!profile)
            return profile.failure();
        texts->translate(*profile, QFileInfo(path).completeBaseName());
        profiles << std::move(*profile);
    }
    return profiles;
}

} // namespace partnerscope
