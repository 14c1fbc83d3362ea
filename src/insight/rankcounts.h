#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace partnerscope {

/// What is counted over samples: ranks, tiers, wins. Whole numbers only, so that samples may be counted in any order
/// and on any thread.
class RankCounts
{
public:
    /// Mass of one sample at one rank; companies that tie split it. A million samples fit 64 bits.
    static constexpr std::uint64_t Whole = std::uint64_t { 1 } << 40;

    struct Layout {
        std::size_t candidates = 0;
        std::size_t leaves = 0;
        std::size_t ranks = 1;
        std::size_t pairwise = 0;
        std::vector<double> cuts; ///< lower bounds of the tiers in [0, 1], best first, eps taken off
        std::vector<int> caps;    ///< per candidate: best tier index it may have; −1: any
    };

    RankCounts() = default;
    explicit RankCounts(Layout layout);

    /// Counts one sample: the scores in [0, 1] and the weights they came from.
    void count(std::span<const double> scores, std::span<const double> weights);
    void add(const RankCounts &other);

    [[nodiscard]] std::uint64_t rankMass(std::size_t candidate, std::size_t rank) const
    {
        return m_ranks[candidate * m_layout.ranks + rank];
    }
    [[nodiscard]] std::uint64_t doubleRankSum(std::size_t candidate) const { return m_rankSums[candidate]; }
    /// `tier` = number of tiers: none.
    [[nodiscard]] std::uint64_t tierCount(std::size_t candidate, std::size_t tier) const
    {
        return m_tiers[candidate * (m_layout.cuts.size() + 1) + tier];
    }
    /// Sum of weight × mass over the samples a candidate wins.
    [[nodiscard]] std::uint64_t winningWeight(std::size_t candidate, std::size_t leaf) const
    {
        return m_central[candidate * m_layout.leaves + leaf];
    }
    [[nodiscard]] std::uint64_t doubleWins(std::size_t a, std::size_t b) const
    {
        return m_wins[a * m_layout.pairwise + b];
    }

private:
    void sortByScore(std::span<const double> scores);
    void countRanks(std::span<const double> weights);
    void countTiers(std::span<const double> scores);
    void countPairs();

    Layout m_layout;
    std::vector<std::uint64_t> m_ranks;
    std::vector<std::uint64_t> m_rankSums;
    std::vector<std::uint64_t> m_tiers;
    std::vector<std::uint64_t> m_central;
    std::vector<std::uint64_t> m_wins;
    std::vector<std::uint32_t> m_grades; ///< of the sample: score on the grid, by candidate
    std::vector<std::uint64_t> m_order;  ///< of the sample: distance from the best score, then candidate
    std::vector<std::uint64_t> m_scratch;
};

/// A score in [0, 1] on the grid on which scores tie: steps of eps = 1e-7.
[[nodiscard]] std::uint32_t scoreGrade(double score);
/// Mass with which a candidate wins one sample; 0 if another is ahead.
[[nodiscard]] std::uint64_t massOfWin(std::span<const double> scores, std::size_t candidate);

} // namespace partnerscope
