#pragma once

#include "insight/backtest.h"
#include "ui/charts/barlistview.h"
#include "ui/charts/rangelistview.h"

namespace partnerscope {

// From a back-test to what its section shows: the findings as titles, the figures behind them as plain structs.

/// Whether fit foretold the result, as a title.
[[nodiscard]] QString backtestFinding(const Backtest &backtest);

/// Success per tier: the bar is the share, the text also its interval, so that a thin tier does not look sure; its bar
/// is grey.
[[nodiscard]] BarListData successByTier(const Backtest &backtest);

/// How much of the successes the best part of the list holds, part by part; the tick is what anybody would bring.
[[nodiscard]] RangeListData gainRanges(const Backtest &backtest);
[[nodiscard]] QString gainFinding(const Backtest &backtest);

/// Foretold rate (tick) against what happened, with its interval.
[[nodiscard]] RangeListData calibrationRanges(const Backtest &backtest);
[[nodiscard]] QString calibrationFinding(const Backtest &backtest);
[[nodiscard]] QString calibrationCaption(const Backtest &backtest);

/// Rank correlation of each criterion with the result, from −1 over none (tick) to 1, and how its high and its low
/// partners did.
[[nodiscard]] RangeListData criterionRanges(const Backtest &backtest);

/// Suggested weights with their interval; the tick is the present weight. Empty where nothing was learned.
[[nodiscard]] RangeListData suggestedRanges(const SuggestedWeights &suggested);
[[nodiscard]] QString suggestionFinding(const SuggestedWeights &suggested);

} // namespace partnerscope
