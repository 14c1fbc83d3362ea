#include "insight/rankcounts.h"

#include "base/fixedpoint.h"

#include <algorithm>
#include <array>
#include <functional>

namespace partnerscope {

namespace {
constexpr unsigned GradeBits = 24; ///< 1e7 steps
constexpr std::uint32_t MostGrade = (1u << GradeBits) - 1;
constexpr unsigned DigitBits = 8;
constexpr unsigned Digits = GradeBits / DigitBits;
static_assert(Digits * DigitBits == GradeBits);
} // namespace

std::uint32_t scoreGrade(double score)
{
    const double grade = score * (1 / ScoreEpsilon) + 0.5;
    return grade <= 0 ? 0 : std::min(MostGrade, static_cast<std::uint32_t>(grade));
}

std::uint64_t massOfWin(std::span<const double> scores, std::size_t candidate)
{
    const std::uint32_t own = scoreGrade(scores[candidate]);
    std::uint64_t tied = 0;
    for (const double score : scores) {
        const std::uint32_t grade = scoreGrade(score);
        if (grade > own)
            return 0;
        tied += grade == own ? 1u : 0u;
    }
    return RankCounts::Whole / tied;
}

RankCounts::RankCounts(Layout layout)
    : m_layout(std::move(layout))
    , m_ranks(m_layout.candidates * m_layout.ranks)
    , m_rankSums(m_layout.candidates)
    , m_tiers(m_layout.candidates * (m_layout.cuts.size() + 1))
    , m_central(m_layout.candidates * m_layout.leaves)
    , m_wins(m_layout.pairwise * m_layout.pairwise)
    , m_grades(m_layout.candidates)
    , m_order(m_layout.candidates)
    , m_scratch(m_layout.candidates)
{
}

void RankCounts::count(std::span<const double> scores, std::span<const double> weights)
{
    sortByScore(scores);
    countRanks(weights);
    countTiers(scores);
    countPairs();
}

void RankCounts::add(const RankCounts &other)
{
    const auto addAll = [](std::vector<std::uint64_t> &to, const std::vector<std::uint64_t> &from) {
        std::ranges::transform(to, from, to.begin(), std::plus {});
    };
    addAll(m_ranks, other.m_ranks);
    addAll(m_rankSums, other.m_rankSums);
    addAll(m_tiers, other.m_tiers);
    addAll(m_central, other.m_central);
    addAll(m_wins, other.m_wins);
}

/// Sorts by digits (LSD radix sort): scores of a sample are 24 bits, and a comparison sort takes five times as long.
void RankCounts::sortByScore(std::span<const double> scores)
{
    std::array<std::array<std::uint32_t, 1u << DigitBits>, Digits> starts {};
    for (std::size_t i = 0; i < scores.size(); ++i) {
        m_grades[i] = scoreGrade(scores[i]);
        const std::uint32_t behind = MostGrade - m_grades[i];
        m_order[i] = (std::uint64_t { behind } << 32) | i;
        for (unsigned digit = 0; digit < Digits; ++digit)
            ++starts[digit][(behind >> (digit * DigitBits)) & 0xffu];
    }
    for (unsigned digit = 0; digit < Digits; ++digit) {
        std::uint32_t sum = 0;
        for (std::uint32_t &start : starts[digit]) {
            const std::uint32_t count = start;
            start = sum;
            sum += count;
        }
        for (const std::uint64_t entry : m_order)
            m_scratch[starts[digit][(entry >> (32 + digit * DigitBits)) & 0xffu]++] = entry;
        std::swap(m_order, m_scratch);
    }
}

void RankCounts::countRanks(std::span<const double> weights)
{
    for (std::size_t begin = 0; begin < m_order.size();) {
        std::size_t end = begin + 1;
        while (end < m_order.size() && (m_order[end] >> 32) == (m_order[begin] >> 32))
            ++end;
        const std::uint64_t mass = Whole / (end - begin);
        const std::size_t last = std::min(end, m_layout.ranks);
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t candidate = m_order[i] & 0xffffffffu;
            m_rankSums[candidate] += begin + 1 + end;
            for (std::size_t rank = begin; rank < last; ++rank)
                m_ranks[candidate * m_layout.ranks + rank] += mass;
            if (begin > 0)
                continue;
            for (std::size_t leaf = 0; leaf < weights.size(); ++leaf)
                m_central[candidate * m_layout.leaves + leaf] +=
                    static_cast<std::uint64_t>(weights[leaf] * static_cast<double>(mass));
        }
        begin = end;
    }
}

void RankCounts::countTiers(std::span<const double> scores)
{
    const std::size_t none = m_layout.cuts.size();
    for (std::size_t i = 0; i < scores.size(); ++i) {
        std::size_t tier = 0;
        for (const double cut : m_layout.cuts)
            tier += scores[i] < cut ? 1u : 0u;
        if (tier < none && m_layout.caps[i] > static_cast<int>(tier))
            tier = static_cast<std::size_t>(m_layout.caps[i]);
        ++m_tiers[i * (none + 1) + tier];
    }
}

void RankCounts::countPairs()
{
    for (std::size_t a = 0; a < m_layout.pairwise; ++a) {
        for (std::size_t b = 0; b < m_layout.pairwise; ++b)
            m_wins[a * m_layout.pairwise + b] += m_grades[a] > m_grades[b] ? 2u : m_grades[a] == m_grades[b] ? 1u : 0u;
    }
}

} // namespace partnerscope
