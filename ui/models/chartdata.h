#pragma once

#include "insight/coverage.h"
#include "session/scores.h"
#include "ui/charts/barlistview.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/histogramview.h"

namespace partnerscope {

// From scores to the plain structs that charts draw: the same figures on every page and on paper.

/// Lower limits of the tiers above 0, ascending, as score bars and histograms want them.
[[nodiscard]] QList<double> tierCuts(const std::vector<Tier> &tiers);

/// Distribution of the ranked companies in steps of 2.5 points, cut into tiers.
[[nodiscard]] HistogramData fitHistogram(const ScoreSheet &sheet);
/// The same from a distribution that is known already, of the default number of bins.
[[nodiscard]] HistogramData fitHistogram(const ScoreSheet &sheet, const Distribution &shares);
/// The ranked rows that one of its bars counts: fit from `from`, and below `to` unless that is the end of the scale.
[[nodiscard]] std::vector<std::uint32_t> rankedRows(const ScoreSheet &sheet, double from, double to);

/// What a bar of the tier list stands for, in its order.
enum class TierBarKind { Tier, Below, MustHaveUnknown, TooLittleKnown, MustHaveFailed };
struct TierBar {
    TierBarKind kind;
    int tier; ///< index of the tier, best first; −1 for the other kinds
};
/// Every company in exactly one bar: tiers, below them, must-have unknown, too little known, must-have failed.
[[nodiscard]] BarListData tierBars(const ScoreSheet &sheet);
[[nodiscard]] BarListData tierBars(const ScoreSheet &sheet, const Distribution &shares);
[[nodiscard]] QList<TierBar> tierBarKinds(const ScoreSheet &sheet);
/// Rows of the pool behind a bar.
[[nodiscard]] std::vector<std::uint32_t> rowsOf(const ScoreSheet &sheet, const TierBar &bar);

/// Which figure a heat map shows.
enum class HeatFigure { Gap, Demand, Supply };
[[nodiscard]] HeatMapData heatMap(const CoverageMap &map, const Schema &schema, HeatFigure figure);
/// Supply minus demand of a cell, in points of market weight; supply alone without demand.
[[nodiscard]] double gapOf(const CoverageCell &cell);
/// "+1.7", "−0.9", "0.0": with a true minus sign.
[[nodiscard]] QString signedText(double number, int decimals = 1);
/// Label of a term in an attribute's vocabulary.
[[nodiscard]] QString termLabel(const Schema &schema, const QString &attribute, const QString &code);

/// The mark the map draws for a state.
[[nodiscard]] Coverage markOf(CoverageState state);

} // namespace partnerscope
