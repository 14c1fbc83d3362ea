#pragma once

#include "exchange/columnguess.h"
#include "exchange/importmapping.h"
#include "exchange/tablesource.h"

namespace partnerscope {

/// What one pass over a table told about its columns before any row is read for good.
struct TableScan {
    struct Column {
        TypeInference type; ///< only where asked for
        std::vector<std::string> sample;
        std::size_t dayFirst = 0;   ///< dates that can only be day first
        std::size_t monthFirst = 0; ///< dates that can only be month first
        QString eitherWay;          ///< a date that reads both ways
        std::size_t commas = 0;     ///< numbers whose decimals stand behind a comma
        std::size_t points = 0;
        std::size_t commaGroups = 0; ///< "1,234" among whole numbers, which have no decimals
        std::size_t pointGroups = 0;
        std::size_t countryCodes = 0; ///< codes of two letters that are a country's and no state's of the USA
        std::size_t stateCodes = 0;   ///< the other way round
    };
    std::vector<Column> columns;
};

/// Reads a table through if a column holds dates, or `wantsTypes`; else only its first thousand rows.
/// \param firstDataRow rows before it are no data. Errors: Cancelled.
[[nodiscard]] Result<TableScan> scanTable(const TableSource &table, const std::vector<ImportColumn> &columns,
                                          std::size_t firstDataRow, bool wantsTypes, const CellFormat &format,
                                          const Progress &progress);

/// The order of day and month in each date column, by its own dates, else by those of the others, else `assumed`.
[[nodiscard]] std::vector<DateFinding> findDateOrders(const TableScan &scan, DateOrder assumed);

/// Whether a column without an attribute has cells to guess from.
[[nodiscard]] bool hasOpenSample(const TableScan &scan, const std::vector<ImportColumn> &columns);
/// Looks at the content of the columns that no header gave a place, and gives them one where the options ask for it.
void guessAttributes(ImportPlan &plan, TableScan &scan, const Schema &schema, const PlaceNames &places,
                     const ImportOptions &options);
/// Decimal sign of each column: by its own numbers where they agree, else that of the file; whole numbers that would be
/// none by it have the sign between thousands. What the user said about the file's numbers (`isChosen`) holds for every
/// column.
void findDecimals(std::vector<ImportColumn> &columns, const TableScan &scan, bool fileHasCommas, bool isChosen);

/// +1 if the decimals of a number can only stand behind a comma, −1 behind a point, 0 if it does not tell.
[[nodiscard]] int decimalEvidence(std::string_view cell);

} // namespace partnerscope
