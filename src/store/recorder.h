#pragma once

#include "store/database.h"

namespace partnerscope {

/// The one way rows are written: every change goes with its before and after image into the journal entry it belongs
/// to, so that undo and redo need to know nothing about what the rows mean. Tables have an integer key `id`.
class Recorder
{
public:
    /// Without a journal entry (0) nothing is recorded: for the first content of a new workspace.
    Recorder(Database &database, std::int64_t journalId);

    Result<std::int64_t> insert(std::string_view table, Row row); ///< \returns the id; one is given if the row has none
    /// Writes the cells that differ. \returns whether any did; NotFound without such a row.
    Result<bool> update(std::string_view table, std::int64_t id, const Row &cells);
    Result<> remove(std::string_view table, std::int64_t id); ///< NotFound without such a row
    /// Adds columns (name, SQL type) to `partner`.
    Result<> addColumns(const std::vector<std::pair<std::string, std::string>> &columns);

    /// Takes away columns of `partner` and adds others, which may have the same names. What was taken away stays in the
    /// table under hidden names as long as the entry can be undone. \returns the hidden name of each, in order.
    Result<std::vector<std::string>> replaceColumns(const Row &before, const Row &after);

    /// Cells of one column that the caller changes by itself, in bulk. \returns the record for changedCell().
    Result<std::int64_t> openCells(std::string_view table, std::string_view column);
    Result<> changedCell(std::int64_t cells, std::int64_t id, const Cell &before, const Cell &after);

    /// Rows from `first` on that the caller inserts by itself, in bulk; closed with the last id, which may be first
    /// − 1.
    Result<std::int64_t> openRange(std::string_view table, std::int64_t first);
    Result<> closeRange(std::int64_t range, std::int64_t last);

    [[nodiscard]] Result<std::int64_t> nextId(std::string_view table);
    [[nodiscard]] Result<Row> read(std::string_view table, std::int64_t id); ///< NotFound without such a row
    [[nodiscard]] bool isEmpty() const { return !m_recorded; }
    [[nodiscard]] Database &database() { return m_database; }

private:
    Result<> record(std::string_view kind, std::string_view table, std::int64_t id, const std::string &before,
                    const std::string &after);

    Database &m_database;
    std::int64_t m_journalId;
    bool m_recorded = false;
};

// The same writes without a record, for the recorder itself and for undo and redo.
Result<> insertRow(Database &database, std::string_view table, const Row &row);
Result<> updateRow(Database &database, std::string_view table, std::int64_t id, const Row &cells);
Result<> deleteRow(Database &database, std::string_view table, std::int64_t id);
Result<> addPartnerColumns(Database &database, const Row &columns); ///< name, SQL type
Result<> dropPartnerColumns(Database &database, const Row &columns);

/// A column of `partner` that is out of sight: the one a replacement numbered `number` took away, or, once that is
/// undone, the one it brought. A ~ stands in no attribute's key.
[[nodiscard]] std::string hiddenName(std::string_view column, std::int64_t number, bool isNew);
/// Hides the columns `visible` and shows those that replacement `number` hid under the names of `hidden`.
Result<> swapPartnerColumns(Database &database, const Row &visible, const Row &hidden, std::int64_t number,
                            bool hidesNew);
/// Drops the hidden columns that no entry of the journal can bring back.
Result<> dropForgottenColumns(Database &database);

} // namespace partnerscope
