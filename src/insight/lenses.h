#pragma once

#include "insight/statistic.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

/// Below this a value counts as this in the geometric mean. One value of 0 would make the mean 0 whatever the rest
/// says, and put all such companies on one last rank; so it costs as much as one percent of the ideal.
inline constexpr double GeometricFloor = 0.01;

/// The ranked companies as other methods would rank them: for the curious, never for tiers. Other methods answer other
/// questions. TOPSIS (Hwang & Yoon 1981) asks who lies nearest to the best of this list, so that its ranks change with
/// the list; the weighted geometric mean Π max(v, GeometricFloor)^w (Saaty 1980) lets a strength make up for a weakness
/// only in proportion.
struct Lenses {
    struct Row {
        std::uint32_t row = 0; ///< of the pool
        // 1, 1, 3 for ties, as everywhere; ties as closer than ScoreEpsilon
        std::uint32_t additive = 0;
        std::uint32_t topsis = 0; ///< 0: not available
        std::uint32_t geometric = 0;
        /// Most ranks between the additive and another lens.
        [[nodiscard]] std::uint32_t disagreement() const;
    };
    /// The criterion that makes the difference: were the company average in it, the ranks would lie nearest together.
    struct Cause {
        std::size_t leaf = 0;        ///< position in CompiledProfile::leaves
        double value = 0;            ///< of the company, [0, 1]; an estimate where unknown
        double mean = 0;             ///< of the ranked companies
        std::uint32_t remaining = 0; ///< ranks that would still lie between
    };
    std::vector<Row> rows;               ///< by additive rank, as Ranking::order
    Statistic topsisAgreement;           ///< Spearman's rho with the additive score
    Statistic geometricAgreement;        ///< NoFigure as for spearmanRho()
    std::vector<std::size_t> zeroLeaves; ///< left out of TOPSIS: 0 for every ranked company
    bool topsisAvailable = false;        ///< not for one company, nor where all are equal

    /// Positions in `rows`, largest disagreement first, then additive rank; at most `count`.
    [[nodiscard]] std::vector<std::size_t> largestDisagreements(std::size_t count) const;
};
[[nodiscard]] Lenses lenses(const CompiledProfile &profile, const ScoreSheet &sheet, const Ranking &ranking);

/// Why the lenses disagree about some rows (positions in Lenses::rows); nothing for a row on which they agree, or where
/// no single criterion brings the ranks nearer.
[[nodiscard]] std::vector<std::optional<Lenses::Cause>> causesOf(const CompiledProfile &profile, const Lenses &lenses,
                                                                 const std::vector<std::size_t> &positions);

} // namespace partnerscope
