#pragma once

#include "insight/acceptability.h"
#include "insight/jointchange.h"
#include "insight/stability.h"
#include "session/scores.h"
#include "ui/charts/rangelistview.h"

namespace partnerscope {

/// What shall stay while a weight moves.
enum class Stays : std::uint8_t {
    Winner, ///< the first company
    Top,    ///< who belongs to the first k, in whatever order
    Order,  ///< every company with a rank at its place
    Tier    ///< the tier of one company
};

/// What a stability was asked about.
struct StayingQuestion {
    Stays stays = Stays::Winner;
    std::optional<std::uint32_t> row {}; ///< Tier: of the pool
};

/// Weights that can move, most critical first: the range in which it stays, and where the weight stands.
[[nodiscard]] RangeListData weightRanges(const Scores &scores, const Stability &stability,
                                         const StayingQuestion &question = {});
/// What stays, and what would end it; a sentence.
[[nodiscard]] QString stabilityFinding(const Scores &scores, const Stability &stability,
                                       const StayingQuestion &question = {});
/// Which joint change of all weights lets another company draw level with the first; empty where none does.
[[nodiscard]] QString jointChangeInWords(const Scores &scores, const std::optional<ClosestRival> &rival);
/// Chances of the best companies to come first, under the first ten, or later, and to be in their tier.
[[nodiscard]] RangeListData placeChances(const Scores &scores, const Acceptability &acceptability);

} // namespace partnerscope
