#pragma once

#include "scoring/scoresheet.h"

#include <memory>
#include <span>

namespace partnerscope {

/// One profile version scored over one pool snapshot: everything a page or a command needs, immutable.
struct Scores {
    ProfileVersion version;
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Pool> pool;
    CompiledProfile compiled;
    ScoreSheet sheet;
    Ranking ranking;
    /// False while something is dragged in a large pool: `ranking` is then the one before the drag, and only `first` is
    /// the order of these scores. rankOf(), ahead() and rankedCount() know.
    bool isRankingWhole = true;
    std::vector<std::uint32_t> first; ///< the first hundred rows, where the ranking is not whole
    Distribution shares;              ///< in LiveScorer::Bins bins
    QDate asOf;                       ///< the day ages and waivers were counted from

    /// How many companies have a rank.
    [[nodiscard]] std::size_t rankedCount() const;
    /// The best rows in order, at most `count`: of a ranking that is not whole no more than `first`.
    [[nodiscard]] std::span<const std::uint32_t> ahead(std::size_t count) const;
    /// 1, 1, 3 for ties; 0 without a rank. Where the ranking is not whole: behind the first the rank there was before.
    [[nodiscard]] std::uint32_t rankOf(std::uint32_t row) const;
};

} // namespace partnerscope
