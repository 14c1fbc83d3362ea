#pragma once

#include "insight/statistic.h"

namespace partnerscope {

/// How much better the best-scored part did than all.
struct ListLift {
    double fraction = 0;   ///< of the list that was looked at, in (0, 1]
    std::size_t count = 0; ///< cases in it: k = ⌈f n⌉
    double hits = 0;       ///< sum of their outcomes; where scores tie across the cut, its expected value
    Statistic lift;        ///< (hits / k) / (sum of all outcomes / n); above 1: better than taking anybody
    Statistic gain;        ///< hits / sum of all outcomes: the share of the result that this part brought
    bool tiesAtCut = false;
};

/// ListLift and gain of the best-scored fraction. Outcomes are 0 and 1, or amounts of which no one is negative; scores
/// are finite. TooFew below 3 cases; Constant where the outcomes sum to nothing, or one of them is negative.
[[nodiscard]] ListLift liftAt(const std::vector<double> &scores, const std::vector<double> &outcomes, double fraction);

/// How fine a list of n may be cut: tenths from 50 cases, fifths from 25, thirds below (scoring.md (i)).
[[nodiscard]] double liftFraction(std::size_t n);

} // namespace partnerscope
