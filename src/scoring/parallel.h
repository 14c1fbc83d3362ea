#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace partnerscope {

/// Below this many rows a second thread costs more than it brings.
inline constexpr std::size_t ParallelFrom = 50'000;

/// Calls `body(begin, end)` for ranges that together cover 0 … rows, on as many threads as the machine has (at most 8).
/// The body must write only what belongs to its rows; then the result does not depend on how the rows are split.
template <typename Body>
void forRowRanges(std::size_t rows, const Body &body)
{
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
    const std::size_t parts = rows < ParallelFrom ? 1 : cores;
    // Whole cache lines of every column belong to one thread.
    const std::size_t step = ((rows / parts) / 64 + 1) * 64;
    std::vector<std::jthread> helpers;
    for (std::size_t begin = step; begin < rows; begin += step)
        helpers.emplace_back([&body, begin, end = std::min(rows, begin + step)] { body(begin, end); });
    body(std::size_t { 0 }, std::min(rows, step));
}

} // namespace partnerscope
