#pragma once

#include "measure.h"

namespace partnerscope::bench {

/// The back-test of a program of this many partners over 40 criteria, all of whom have results, and two other lenses
/// on them. Learning draws 100 times, a tenth of what the command does.
[[nodiscard]] std::vector<Figure> backtestFigures(std::size_t partners, int runs);

} // namespace partnerscope::bench
