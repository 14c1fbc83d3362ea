#pragma once

#include "scoring/explanation.h"
#include "session/scores.h"
#include "ui/charts/waterfallview.h"

namespace partnerscope {

/// The criteria that weigh anything, as whyWaterfall() shows them.
[[nodiscard]] std::vector<Explanation::Row> weightiestFirst(const Explanation &explanation);
/// The explanation of one company's fit as bars that add up, largest weight first.
[[nodiscard]] WaterfallData whyWaterfall(const Scores &scores, std::size_t row, const Explanation &explanation);

} // namespace partnerscope
