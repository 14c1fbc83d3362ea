#pragma once

#include "insight/acceptability.h"
#include "insight/jointchange.h"
#include "insight/stability.h"
#include "session/scores.h"

#include <QByteArray>

namespace partnerscope {

// Tables of the commands `stability` and `acceptability`. CSV: UTF-8, LF, decimal point, six decimals; what cannot be
// told is empty, in JSON null.

/// Columns node, label, weight, weight_of_whole, winner_low, winner_high, overtaken_low_by, overtaken_high_by, top_low,
/// top_high, top_enters_low, top_yields_low, top_enters_high, top_yields_high, order_low, order_high, tier_low,
/// tier_high, tier_below, tier_above, critical; one line per node of the criteria tree, groups before what is in them.
/// Weights are shares among siblings. `critical`: smallest relative change of the weight that changes the winner.
[[nodiscard]] QByteArray stabilityCsv(const Scores &scores, const Stability &stability);
/// The same lines under "nodes", with the size of the top, the winner, the most critical weight and the smallest change
/// of all weights together that lets another company catch up with the winner.
[[nodiscard]] QByteArray stabilityJson(const Scores &scores, const Stability &stability,
                                       const std::optional<ClosestRival> &rival);

/// Columns rank, partner, fit, tier, mean_rank, confidence, entropy, one `rank:N` per rank told apart, later_rank, one
/// `tier:NAME` per tier, no_tier, one `weight:KEY` per leaf (central weights), samples, seed.
[[nodiscard]] QByteArray acceptabilityCsv(const Scores &scores, const Acceptability &acceptability);
/// The same, with how the weights were drawn, the entropy of the first place, and the pairs of the first companies.
[[nodiscard]] QByteArray acceptabilityJson(const Scores &scores, const Acceptability &acceptability);

} // namespace partnerscope
