#include "insight/factwork.h"

#include <algorithm>
#include <bit>
#include <map>

namespace partnerscope {

namespace {

constexpr std::size_t MaxAttributes = 12; ///< 2^12 patterns of gaps are counted, not the companies again and again
constexpr int MaxTogether = 3;

using Gaps = std::uint16_t; ///< a bit for each attribute that is unknown

struct Weighed {
    QString attribute;
    double weight = 0;
};

/// The attributes with the most weight in the profile.
std::vector<Weighed> heaviest(const CompiledProfile &profile)
{
    std::map<QString, double> weights;
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        if (leaf.weight > 0)
            weights[leaf.attribute] += static_cast<double>(leaf.weight) / static_cast<double>(profile.weightSum);
    }
    std::vector<Weighed> list;
    for (const auto &[attribute, weight] : weights)
        list.push_back({ attribute, weight });
    std::ranges::stable_sort(list, std::greater<>(), &Weighed::weight);
    list.resize(std::min(list.size(), MaxAttributes));
    return list;
}

std::vector<Gaps> gapsOf(const Pool &pool, const std::vector<Weighed> &attributes, const ScoreSheet &sheet)
{
    std::vector<Gaps> gaps(pool.size(), 0);
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const PoolColumn *column = pool.column(attributes[i].attribute);
        const auto bit = static_cast<Gaps>(1U << i);
        for (std::size_t row = 0; row < gaps.size(); ++row) {
            if (sheet.status[row] != FitStatus::Excluded && (!column || !isKnownAt(column->data, row)))
                gaps[row] = static_cast<Gaps>(gaps[row] | bit);
        }
    }
    return gaps;
}

/// Counts of companies by what they lack, and the best set to find out next.
class GapTable
{
public:
    GapTable(const std::vector<Weighed> &attributes, const std::vector<Gaps> &gaps)
        : m_attributes(attributes)
        , m_counts(std::size_t { 1 } << attributes.size(), 0)
    {
        for (const Gaps gap : gaps)
            ++m_counts[gap];
    }

    [[nodiscard]] double weightOf(Gaps set) const
    {
        double weight = 0;
        for (std::size_t i = 0; i < m_attributes.size(); ++i)
            weight += (unsigned { set } >> i & 1U) != 0 ? m_attributes[i].weight : 0;
        return weight;
    }

    /// 0 if nothing is unknown any more. Of equal sets the one with fewer attributes, then the heavier first.
    [[nodiscard]] Gaps best() const
    {
        Gaps best = 0;
        double most = 0;
        for (std::size_t set = 1; set < m_counts.size(); ++set) {
            if (std::popcount(set) > MaxTogether)
                continue;
            const double worth = weightOf(static_cast<Gaps>(set)) * static_cast<double>(lacking(set));
            const bool isSmaller = worth == most && best != 0 && std::popcount(set) < std::popcount(best);
            if (worth > most || isSmaller) {
                most = worth;
                best = static_cast<Gaps>(set);
            }
        }
        return best;
    }

    /// The companies that lack all of the set count as if they no longer did.
    void close(Gaps set)
    {
        for (std::size_t gaps = 0; gaps < m_counts.size(); ++gaps) {
            if ((gaps & set) == set && m_counts[gaps] > 0) {
                m_counts[gaps & ~std::size_t { set }] += m_counts[gaps];
                m_counts[gaps] = 0;
            }
        }
    }

private:
    [[nodiscard]] std::size_t lacking(std::size_t set) const
    {
        std::size_t companies = 0;
        for (std::size_t gaps = set; gaps < m_counts.size(); ++gaps)
            companies += (gaps & set) == set ? m_counts[gaps] : 0;
        return companies;
    }

    const std::vector<Weighed> &m_attributes;
    std::vector<std::size_t> m_counts;
};

} // namespace

std::vector<FactWork> factWork(const Pool &pool, const QualityLens &lens, std::size_t count)
{
    std::vector<FactWork> work;
    const std::vector<Weighed> attributes = heaviest(*lens.profile);
    std::vector<Gaps> gaps = gapsOf(pool, attributes, *lens.sheet);
    GapTable table(attributes, gaps);
    while (work.size() < count) {
        const Gaps set = table.best();
        if (set == 0)
            break;
        FactWork item;
        item.weight = table.weightOf(set);
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            if ((set >> i & 1U) != 0)
                item.attributes << attributes[i].attribute;
        }
        for (std::size_t row = 0; row < gaps.size(); ++row) {
            if ((gaps[row] & set) == set) {
                item.rows.push_back(static_cast<std::uint32_t>(row));
                gaps[row] = static_cast<Gaps>(gaps[row] & ~set);
            }
        }
        table.close(set);
        const ScoreSheet &sheet = *lens.sheet;
        std::ranges::stable_sort(item.rows, std::greater<>(),
                                 [&](std::uint32_t row) { return sheet.hasFit(row) ? sheet.fitSum[row] : 0; });
        work.push_back(std::move(item));
    }
    return work;
}

} // namespace partnerscope
