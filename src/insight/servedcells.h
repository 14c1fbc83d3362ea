#pragma once

#include "insight/coveragespace.h"

#include <mutex>
#include <span>

namespace partnerscope {

/// Which cells of a space each company serves, and whether it counts there: found once, so that counting along a drag
/// reads numbers only. Depends on the facts, not on scores. Immutable, shared; any thread.
class ServedCells
{
public:
    /// \param rows number of companies of the space's pool
    ServedCells(CoverageSpace space, std::size_t rows);
    /// The same over a snapshot of the same companies that differs in these rows only; they alone are looked at. Null
    /// where the cells are other ones by now, or so much has changed that it is as well made anew.
    [[nodiscard]] static std::shared_ptr<const ServedCells> followed(const std::shared_ptr<const ServedCells> &before,
                                                                     CoverageSpace space,
                                                                     std::span<const std::uint32_t> rows);
    ServedCells(ServedCells &&) = delete;

    [[nodiscard]] const CoverageSpace &space() const { return m_space; }
    [[nodiscard]] std::size_t rows() const { return m_flags.size(); }
    /// Cells a company serves, ascending.
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t row) const
    {
        return (m_flags[row] & Changed) != 0 ? changedOf(row) : m_base->of(row);
    }
    /// Whether it counts as supply where it qualifies.
    [[nodiscard]] bool counts(std::size_t row) const { return (m_flags[row] & Counts) != 0; }
    /// The companies that count in a cell, ascending. Turned round at the first call.
    [[nodiscard]] std::span<const std::uint32_t> countedIn(std::size_t cell) const;
    /// Whether both speak of the same cells, in the same order, and of the same rule for who counts.
    [[nodiscard]] bool isLike(const ServedCells &other) const;

private:
    enum Flag : std::uint8_t { Counts = 1, Changed = 2 };
    /// Numbers in groups: group i is [offsets[i], offsets[i + 1]).
    struct Groups {
        std::vector<std::uint64_t> offsets;
        std::vector<std::uint32_t> numbers;
        [[nodiscard]] std::span<const std::uint32_t> of(std::size_t group) const
        {
            return std::span(numbers).subspan(offsets[group], offsets[group + 1] - offsets[group]);
        }
    };
    using ChangedRow = std::pair<std::uint32_t, std::vector<std::uint32_t>>;

    ServedCells(const ServedCells &before, CoverageSpace space);
    [[nodiscard]] std::span<const std::uint32_t> changedOf(std::size_t row) const;
    [[nodiscard]] Groups turnedRound() const;

    CoverageSpace m_space;
    std::vector<std::uint8_t> m_flags;    ///< per row
    std::shared_ptr<const Groups> m_base; ///< cells per row
    std::vector<ChangedRow> m_changed;    ///< rows that differ from the base, rising
    mutable std::once_flag m_turning;
    mutable Groups m_byCell;
};

} // namespace partnerscope
