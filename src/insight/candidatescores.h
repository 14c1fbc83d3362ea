#pragma once

#include "insight/weightsampler.h"

namespace partnerscope {

/// Values of some companies under the leaves that count, laid out for scoring many weightings; and what the unknown
/// ones among them are drawn from.
class CandidateScores
{
public:
    static constexpr std::size_t Together = 4; ///< weightings scored at once

    CandidateScores(const CompiledProfile &profile, const std::vector<std::size_t> &leaves,
                    const std::vector<std::uint32_t> &rows);

    [[nodiscard]] std::size_t candidates() const { return m_candidates; }
    [[nodiscard]] std::size_t stride() const { return m_packs * Lanes; } ///< numbers per weighting in `scores`
    [[nodiscard]] std::size_t leaves() const { return m_leaves; }
    [[nodiscard]] std::size_t gaps() const { return m_gaps; } ///< unknown values

    /// sum of w v over the known values, for Together weightings one after the other; `scores` takes Together ×
    /// stride().
    void known(std::span<const double> weights, std::span<double> scores) const;
    /// Adds sum of w v over the unknown values, each drawn anew, to the scores of one weighting.
    void addDrawn(Random &random, std::span<const double> weights, std::span<double> scores) const;
    /// Draws every unknown value and keeps it for several weightings. `values` takes gaps().
    void drawGaps(Random &random, std::span<double> values) const;
    /// Adds sum of w v over drawn values to the scores of one weighting.
    void addGaps(std::span<const double> values, std::span<const double> weights, std::span<double> scores) const;

private:
    static constexpr std::size_t Lanes = 8; ///< companies side by side

    /// The unknown values under one leaf.
    struct LeafGaps {
        std::size_t leaf;
        std::vector<std::uint32_t> candidates;
        std::vector<float> table; ///< equally likely values; empty: uniform in [0, 1]
    };
    template <typename Sink>
    static void drawLeaf(const LeafGaps &gaps, Random &random, const Sink &sink);

    std::size_t m_candidates;
    std::size_t m_packs;
    std::size_t m_leaves;
    std::size_t m_gaps = 0;
    std::vector<double> m_values; ///< pack by pack, leaf by leaf, company by company; 0 where unknown
    std::vector<LeafGaps> m_leafGaps;
};

/// Equally likely values that stand for the known values of a column: all of them up to 2048, else so many evenly
/// spaced quantiles, each the mean of the 1/4096 of the scale it falls into; no probability is off by more than 1/4096.
/// Small enough for the tables of all criteria to stay in a cache. Empty for fewer than 20 known values.
[[nodiscard]] std::vector<float> empiricalTable(const CompiledCriterion &column);

} // namespace partnerscope
