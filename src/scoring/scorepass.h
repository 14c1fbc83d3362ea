#pragma once

#include "scoring/kernels.h"
#include "scoring/scoresheet.h"
#include "scoring/tally.h"

namespace partnerscope {

/// What one leaf adds to the sums of every row, or takes away from them.
struct ScoreTerm {
    const CompiledCriterion *column = nullptr;
    std::uint32_t weight = 0;
    std::uint32_t estimate = 0; ///< fixed point; stands for an unknown value
    bool subtracts = false;
};

/// How a pool is scored in one pass: from every leaf, or from sums that were kept and what differs from them.
struct ScorePlan {
    std::vector<ScoreTerm> terms;
    kernels::BaseSums *base = nullptr; ///< these sums times `times` are added to those of the terms
    std::uint32_t times = 1;
    std::vector<ScoreTerm> baseTerms; ///< not empty: the base is made in the same pass, from these
};

/// The terms of a whole profile, one for each active leaf.
[[nodiscard]] std::vector<ScoreTerm> termsOf(const CompiledProfile &profile);
/// Whether age or grade widen the bounds of an active leaf.
[[nodiscard]] bool isWidened(const CompiledProfile &profile);

/// What a pass can count while the rows are still in the near caches.
struct PassFigures {
    std::size_t bins = 256; ///< asked for
    Distribution distribution;
    RankMaxima maxima;
};

/// Fills the sheet, and the figures where they are wanted, reading every column once. The sums are exact integers, so
/// that every plan for a profile gives the same bits.
void runPass(const CompiledProfile &profile, const ScorePlan &plan, ScoreSheet &sheet, PassFigures *figures = nullptr);

} // namespace partnerscope
