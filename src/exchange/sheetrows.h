#pragma once

#include "exchange/workbookparts.h"

#include <string>
#include <vector>

namespace partnerscope {

inline constexpr std::uint32_t SheetColumnsAtMost = 16'384;
inline constexpr std::uint32_t SheetRowsAtMost = 1'048'576;

/// Cells that a sheet shows as one, without its first row; counted from 0.
struct MergedCells {
    std::uint32_t column = 0;
    std::uint32_t firstRow = 0;
    std::uint32_t lastRow = 0;
};

/// The filled cells of one sheet, packed behind each other: a cell takes some four bytes besides its text, a cell
/// without content none.
class SheetRows
{
public:
    struct Cell {
        std::uint32_t column = 0;
        CellKind kind = CellKind::Text;
        bool isShared = false;    ///< the text is one of the workbook's shared ones
        std::uint32_t number = 0; ///< of the shared text
        std::string_view text;    ///< else
    };

    /// Adds a row; cells in order of their columns. \param line from 1
    void append(std::uint32_t line, const std::vector<Cell> &cells);
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    [[nodiscard]] std::uint32_t firstColumn() const { return m_firstColumn; }

    /// Walks through the rows.
    class Walk
    {
    public:
        explicit Walk(const SheetRows &rows)
            : m_rows(rows)
        {
        }
        /// Goes to the next row. \returns false behind the last.
        [[nodiscard]] bool next(std::vector<Cell> &cells);
        [[nodiscard]] std::uint32_t line() const { return m_line; }
        [[nodiscard]] double share() const;

    private:
        [[nodiscard]] std::uint32_t readNumber();

        const SheetRows &m_rows;
        std::size_t m_block = 0;
        std::size_t m_at = 0;
        std::uint32_t m_line = 0;
    };

private:
    void putNumber(std::uint32_t number);

    std::vector<std::string> m_blocks; ///< whole rows each, so that growing copies nothing
    std::size_t m_bytes = 0;
    std::uint32_t m_firstColumn = SheetColumnsAtMost;
};

/// What one pass over the XML of a sheet finds.
struct SheetContent {
    SheetRows rows;
    std::vector<MergedCells> merged; ///< only those of several rows, by their first row
    std::size_t hiddenRows = 0;      ///< rows with cells that the sheet does not show
    bool hasHiddenColumns = false;
};

/// Reads the cells of a sheet. Errors: InvalidInput (damaged, beyond the limits), Cancelled.
[[nodiscard]] Result<SheetContent> readSheet(ZipArchive &archive, const WorkbookSheet &sheet,
                                             const WorkbookParts &parts, const ReadProgress &progress);

} // namespace partnerscope
