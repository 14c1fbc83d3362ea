#pragma once

#include <cstddef>

namespace partnerscope::bench {

/// Drags a weight, a value function and a tier cut in the real profile editor and on the Fit page, off screen, over a
/// workspace of this many companies × 40 attributes, and prints how long it takes from the mouse's move to the painted
/// window: median, 95th percentile, the longest; and how long the event loop was blocked at most while the drag went on
/// and after it. Needs a QApplication.
/// \param pictures folder to save grabs of the pages to; null: none
void printWindowFigures(std::size_t companies, int moves, const char *pictures = nullptr);

} // namespace partnerscope::bench
