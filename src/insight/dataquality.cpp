#include "insight/dataquality.h"

#include "base/text.h"
#include "insight/factwork.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace partnerscope {

namespace {

constexpr std::size_t WorkItems = 6;
constexpr std::array Issues { QualityIssue::Incomplete,   QualityIssue::Stale,     QualityIssue::Unverified,
                              QualityIssue::Unowned,      QualityIssue::ReviewDue, QualityIssue::OutOfVocabulary,
                              QualityIssue::Contradictory };

/// Collects rows with how many facts of each have the issue.
class Tally
{
public:
    explicit Tally(std::size_t rows)
        : m_counts(rows, 0)
    {
    }
    void add(std::size_t row) { ++m_counts[row]; }
    [[nodiscard]] QualityList take(QualityIssue issue) const
    {
        QualityList list { issue, {}, 0 };
        for (std::size_t row = 0; row < m_counts.size(); ++row) {
            if (m_counts[row] == 0)
                continue;
            list.rows.push_back(static_cast<std::uint32_t>(row));
            list.facts += m_counts[row];
        }
        return list;
    }

private:
    std::vector<std::uint16_t> m_counts;
};

/// Calls `take(row, origin)` for every known value of a column.
template <typename Take>
void eachFact(const Pool &pool, const PoolColumn &column, const Take &take)
{
    auto own = column.origins.begin();
    const std::vector<std::uint32_t> &ofRecord = *pool.parts().recordOrigin;
    for (std::size_t row = 0; row < pool.size(); ++row) {
        while (own != column.origins.end() && own->first < row)
            ++own;
        if (!isKnownAt(column.data, row))
            continue;
        const bool isOwn = own != column.origins.end() && own->first == row;
        take(row, isOwn ? own->second : ofRecord[row]);
    }
}

/// What the evidence of facts says: stale, verified, up for review.
class EvidenceReader
{
public:
    EvidenceReader(const Schema &schema, const Pool &pool, QDate today)
        : m_pool(pool)
        , m_today(today)
        , m_stale(pool.size())
        , m_due(pool.size())
        , m_isVerified(pool.size(), false)
        , m_facts(pool.size(), 0)
    {
        for (const Evidence &origin : *pool.parts().origins) {
            m_verified.push_back(origin.grade == Grade::Verified);
            m_isDue.push_back(origin.reviewBy.isValid() && origin.reviewBy <= today);
        }
        for (const std::shared_ptr<const PoolColumn> &column : pool.columns()) {
            if (const Attribute *attribute = schema.find(column->key))
                read(*attribute, *column);
        }
    }

    [[nodiscard]] QualityList stale() const { return m_stale.take(QualityIssue::Stale); }
    [[nodiscard]] QualityList reviewDue() const { return m_due.take(QualityIssue::ReviewDue); }
    [[nodiscard]] QualityList unverified() const
    {
        QualityList list { QualityIssue::Unverified, {}, 0 };
        for (std::size_t row = 0; row < m_isVerified.size(); ++row) {
            if (m_isVerified[row])
                continue;
            list.rows.push_back(static_cast<std::uint32_t>(row));
            list.facts += m_facts[row];
        }
        return list;
    }

private:
    void read(const Attribute &attribute, const PoolColumn &column)
    {
        // Many facts share one origin: whether it is too old for this attribute is found out once.
        std::vector<bool> isStale;
        for (const Evidence &origin : *m_pool.parts().origins)
            isStale.push_back(overdueDays(origin, attribute.freshDays, m_today) > 0);
        eachFact(m_pool, column, [&](std::size_t row, std::uint32_t origin) {
            if (isStale[origin])
                m_stale.add(row);
            if (m_isDue[origin])
                m_due.add(row);
            if (m_verified[origin])
                m_isVerified[row] = true;
            ++m_facts[row];
        });
    }

    const Pool &m_pool;
    QDate m_today;
    std::vector<bool> m_verified;
    std::vector<bool> m_isDue;
    Tally m_stale;
    Tally m_due;
    std::vector<bool> m_isVerified;
    std::vector<std::uint16_t> m_facts;
};

QualityList outOfVocabulary(const Schema &schema, const Pool &pool)
{
    Tally tally(pool.size());
    for (const std::shared_ptr<const PoolColumn> &column : pool.columns()) {
        const Vocabulary *vocabulary = schema.vocabularyOf(column->key);
        if (!vocabulary)
            continue;
        const auto isStrange = [&](const QString &code) {
            const Term *term = vocabulary->find(code);
            return !term || !term->reviewed;
        };
        std::vector<bool> strange;
        if (const auto *codes = std::get_if<CodeColumn>(&column->data)) {
            std::ranges::transform(codes->terms, std::back_inserter(strange), isStrange);
            for (std::size_t row = 0; row < codes->codes.size(); ++row) {
                if (codes->codes[row] >= 0 && strange[static_cast<std::size_t>(codes->codes[row])])
                    tally.add(row);
            }
        } else if (const auto *sets = std::get_if<SetColumn>(&column->data)) {
            std::ranges::transform(sets->terms, std::back_inserter(strange), isStrange);
            for (std::size_t row = 0; row + 1 < sets->offsets.size(); ++row) {
                for (std::uint32_t i = sets->offsets[row]; i < sets->offsets[row + 1]; ++i) {
                    if (strange[static_cast<std::size_t>(sets->codes[i])])
                        tally.add(row);
                }
            }
        }
    }
    return tally.take(QualityIssue::OutOfVocabulary);
}

double numberAt(const PoolColumn *column, std::size_t row)
{
    const auto *numbers = column ? std::get_if<NumberColumn>(&column->data) : nullptr;
    return numbers ? numbers->values[row] : std::nan("");
}

QString codeAt(const PoolColumn *column, std::size_t row)
{
    const auto *codes = column ? std::get_if<CodeColumn>(&column->data) : nullptr;
    const std::int32_t code = codes ? codes->codes[row] : -1;
    return code < 0 ? QString() : codes->terms.at(code);
}

/// Facts that cannot be true together.
class ContradictionCheck
{
public:
    ContradictionCheck(const Schema &schema, const Pool &pool, QDate today)
        : m_schema(schema)
        , m_today(today)
        , m_employees(pool.column(QStringLiteral("employees")))
        , m_certified(pool.column(QStringLiteral("certified_staff")))
        , m_sales(pool.column(QStringLiteral("sales_headcount")))
        , m_founded(pool.column(QStringLiteral("founded")))
        , m_country(pool.column(QStringLiteral("country")))
        , m_region(pool.column(QStringLiteral("hq_region")))
    {
        for (const std::shared_ptr<const PoolColumn> &column : pool.columns()) {
            const Attribute *attribute = schema.find(column->key);
            if (attribute && countsThings(*attribute))
                m_counts.push_back(column.get());
        }
        if (const Vocabulary *regions = schema.vocabularyOf(QStringLiteral("hq_region"))) {
            for (const Term &term : regions->terms()) {
                const QStringList below = regions->withDescendants(term.code);
                m_below.insert(term.code, QSet<QString>(below.begin(), below.end()));
            }
        }
    }

    [[nodiscard]] bool tooManyCertified(std::size_t row) const { return exceeds(m_certified, row); }
    [[nodiscard]] bool tooManySales(std::size_t row) const { return exceeds(m_sales, row); }
    [[nodiscard]] bool belowZero(const PoolColumn *column, std::size_t row) const { return numberAt(column, row) < 0; }
    [[nodiscard]] bool foundedAhead(std::size_t row) const { return numberAt(m_founded, row) > m_today.year(); }
    [[nodiscard]] bool elsewhere(std::size_t row) const
    {
        const QString country = codeAt(m_country, row);
        const QString region = codeAt(m_region, row);
        const auto inRegion = m_below.constFind(region);
        const auto inCountry = m_below.constFind(country);
        // What the regions do not know cannot be said to lie outside of one; a region may be a part of the country.
        return inRegion != m_below.constEnd() && inCountry != m_below.constEnd() && !inRegion->contains(country)
            && !inCountry->contains(region);
    }
    [[nodiscard]] int count(std::size_t row) const
    {
        return int { tooManyCertified(row) } + int { tooManySales(row) } + int { foundedAhead(row) }
        + int { elsewhere(row) } + static_cast<int>(std::ranges::count_if(m_counts, [&](const PoolColumn *column) {
                   return belowZero(column, row);
               }));
    }
    [[nodiscard]] QStringList sentences(std::size_t row) const
    {
        QStringList list;
        const auto number = [&](const PoolColumn *column) {
            return QStringLiteral("%L1").arg(numberAt(column, row), 0, 'f', 0);
        };
        for (const PoolColumn *column : m_counts) {
            if (belowZero(column, row))
                list << partnerscope::tr("%1 is %2, and cannot be below zero.")
                            .arg(m_schema.find(column->key)->label, number(column));
        }
        if (tooManyCertified(row))
            list << partnerscope::tr("%1 certified staff, but %2 employees.")
                        .arg(number(m_certified), number(m_employees));
        if (tooManySales(row))
            list << partnerscope::tr("%1 sales people, but %2 employees.").arg(number(m_sales), number(m_employees));
        if (foundedAhead(row))
            list << partnerscope::tr("Founded in %1, which is still to come.").arg(numberAt(m_founded, row), 0, 'f', 0);
        if (elsewhere(row)) {
            const Vocabulary *regions = m_schema.vocabularyOf(QStringLiteral("hq_region"));
            list << partnerscope::tr("%1 is not part of %2.")
                        .arg(regions->labelOf(codeAt(m_country, row)), regions->labelOf(codeAt(m_region, row)));
        }
        return list;
    }

private:
    [[nodiscard]] bool exceeds(const PoolColumn *part, std::size_t row) const
    {
        return numberAt(part, row) > numberAt(m_employees, row); // false where either is unknown
    }

    const Schema &m_schema;
    QDate m_today;
    const PoolColumn *m_employees;
    const PoolColumn *m_certified;
    const PoolColumn *m_sales;
    const PoolColumn *m_founded;
    const PoolColumn *m_country;
    const PoolColumn *m_region;
    std::vector<const PoolColumn *> m_counts; ///< of what cannot be fewer than none
    QHash<QString, QSet<QString>> m_below;    ///< region or country → itself and what lies in it
};

QualityList contradictory(const Schema &schema, const Pool &pool, QDate today)
{
    const ContradictionCheck check(schema, pool, today);
    QualityList list { QualityIssue::Contradictory, {}, 0 };
    for (std::size_t row = 0; row < pool.size(); ++row) {
        if (const int count = check.count(row); count > 0) {
            list.rows.push_back(static_cast<std::uint32_t>(row));
            list.facts += static_cast<std::size_t>(count);
        }
    }
    return list;
}

QualityList unowned(const Pool &pool)
{
    Tally tally(pool.size());
    const PoolColumn *owner = pool.column(QStringLiteral("owner"));
    for (std::size_t row = 0; row < pool.size(); ++row) {
        if (!owner || !isKnownAt(owner->data, row))
            tally.add(row);
    }
    return tally.take(QualityIssue::Unowned);
}

/// Weight of each attribute in completeness; they sum to 1 unless nothing is required and nothing measured.
std::map<QString, double> weightsOf(const Schema &schema, const CompiledProfile *profile)
{
    std::map<QString, double> weights;
    const auto required = std::ranges::count(schema.attributes, true, &Attribute::required);
    const double halves = (required > 0 ? 1 : 0) + (profile && profile->weightSum > 0 ? 1 : 0);
    for (const Attribute &attribute : schema.attributes) {
        if (attribute.required)
            weights[attribute.key] += 1 / static_cast<double>(required) / halves;
    }
    if (!profile || profile->weightSum == 0)
        return weights;
    for (const CompiledProfile::Leaf &leaf : profile->leaves) {
        const Attribute *attribute = schema.find(leaf.attribute);
        weights[attribute ? attribute->key : leaf.attribute] +=
            static_cast<double>(leaf.weight) / static_cast<double>(profile->weightSum) / halves;
    }
    return weights;
}

void measureCompleteness(const Schema &schema, const Pool &pool, const CompiledProfile *profile, DataQuality &quality)
{
    std::vector<double> share(pool.size(), 0);
    Tally missing(pool.size());
    for (const auto &[key, weight] : weightsOf(schema, profile)) {
        const PoolColumn *column = pool.column(key);
        const Attribute *attribute = schema.find(key);
        const bool isRequired = attribute && attribute->required;
        for (std::size_t row = 0; row < share.size(); ++row) {
            if (column && isKnownAt(column->data, row))
                share[row] += weight;
            else if (isRequired)
                missing.add(row);
        }
    }
    double sum = 0;
    quality.completeness.reserve(share.size());
    for (const double each : share) {
        quality.completeness.push_back(static_cast<float>(std::min(each, 1.0)));
        sum += each;
    }
    quality.meanCompleteness = share.empty() ? 0 : std::min(sum / static_cast<double>(share.size()), 1.0);
    quality.lists.push_back(missing.take(QualityIssue::Incomplete));
}

} // namespace

QString qualityIssueKey(QualityIssue issue)
{
    constexpr std::array Keys { "incomplete",        "stale",        "unverified", "unowned", "review_due",
                                "out_of_vocabulary", "contradictory" };
    static_assert(Keys.size() == Issues.size());
    return QLatin1String(Keys[static_cast<std::size_t>(issue)]);
}

DataQuality dataQuality(const Schema &schema, const Pool &pool, const QualityLens &lens, QDate today)
{
    DataQuality quality;
    measureCompleteness(schema, pool, lens.profile, quality);
    const EvidenceReader evidence(schema, pool, today);
    quality.lists.push_back(evidence.stale());
    quality.lists.push_back(evidence.unverified());
    quality.lists.push_back(unowned(pool));
    quality.lists.push_back(evidence.reviewDue());
    quality.lists.push_back(outOfVocabulary(schema, pool));
    quality.lists.push_back(contradictory(schema, pool, today));
    if (lens.profile && lens.sheet)
        quality.work = factWork(pool, lens, WorkItems);
    return quality;
}

QStringList contradictions(const Schema &schema, const Pool &pool, std::size_t row, QDate today)
{
    return ContradictionCheck(schema, pool, today).sentences(row);
}

} // namespace partnerscope
