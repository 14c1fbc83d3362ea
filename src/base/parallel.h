#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <thread>
#include <vector>

namespace partnerscope {

/// Below this many rows a second thread costs more than it brings.
inline constexpr std::size_t ParallelFrom = 50'000;

[[nodiscard]] inline std::size_t coreCount()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
}

/// Calls `body(begin, end)` for ranges that together cover 0 … rows, on as many threads as the machine has (at most 8).
/// The body must write only what belongs to its rows; then the result does not depend on how the rows are split. It is
/// never called for no rows.
template <typename Body>
void forRowRanges(std::size_t rows, const Body &body)
{
    if (rows == 0)
        return;
    const std::size_t parts = rows < ParallelFrom ? 1 : coreCount();
    // Whole cache lines of every column belong to one thread.
    const std::size_t step = ((rows / parts) / 64 + 1) * 64;
    std::vector<std::jthread> helpers;
    for (std::size_t begin = step; begin < rows; begin += step)
        helpers.emplace_back([&body, begin, end = std::min(rows, begin + step)] { body(begin, end); });
    body(std::size_t { 0 }, std::min(rows, step));
}

struct RowRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Hands out the rows piece by piece: whoever is done first takes the next, so that a core that is busy with something
/// else holds nobody up.
class RowPieces
{
public:
    static constexpr std::size_t Rows = 16'384;

    explicit RowPieces(std::size_t rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] std::optional<RowRange> next()
    {
        const std::size_t begin = m_next.fetch_add(Rows, std::memory_order_relaxed);
        if (begin >= m_rows)
            return std::nullopt;
        return RowRange { begin, std::min(m_rows, begin + Rows) };
    }

private:
    std::size_t m_rows;
    std::atomic<std::size_t> m_next = 0;
};

/// Calls `worker(pieces)` once on every core; each takes pieces until none is left. Threads are started for each call:
/// that costs some 30 µs, a hundredth of what a million rows take.
template <typename Worker>
void eachRowPiece(std::size_t rows, const Worker &worker)
{
    RowPieces pieces(rows);
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; rows >= ParallelFrom && i < coreCount(); ++i)
        helpers.emplace_back([&] { worker(pieces); });
    worker(pieces);
}

/// Calls `task(i)` for every i below `count`, on as many threads as the machine has; long tasks first.
template <typename Task>
void runTasks(std::size_t count, const Task &task)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            task(i);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(count, coreCount()); ++i)
        helpers.emplace_back(work);
    work();
}

} // namespace partnerscope
