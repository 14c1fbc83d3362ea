#pragma once

#include "store/database.h"
#include "store/workspace.h"

namespace partnerscope {

/// The entries that can be undone; older ones keep only their line in the history.
inline constexpr int UndoableEntries = 200;

/// The list of changes of a workspace, and the way back and forth in it. Every function runs inside the caller's
/// transaction.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Forgets what was undone and opens a new entry. \returns its id.
    Result<std::int64_t> begin(const QString &name, const QString &author, const QDateTime &at);
    /// Notes what the entry changed and frees the entries that are too old to be undone.
    Result<> finish(std::int64_t entry, const ChangeSet &changes);

    /// Takes every entry out of reach of undo and redo; what was done keeps its line, what was undone goes.
    Result<> settle();

    [[nodiscard]] Result<std::int64_t> nextToUndo() const; ///< 0: nothing
    [[nodiscard]] Result<std::int64_t> nextToRedo() const;
    [[nodiscard]] Result<QString> nameOf(std::int64_t entry) const;
    Result<ChangeSet> undo(std::int64_t entry);
    Result<ChangeSet> redo(std::int64_t entry);
    [[nodiscard]] Result<QList<JournalEntry>> entries(int limit) const;

private:
    struct Record {
        std::int64_t id = 0;
        std::string kind;
        std::string table;
        std::int64_t rowId = 0;
        std::int64_t rowTo = 0;
        std::string before;
        std::string after;
    };
    [[nodiscard]] Result<std::vector<std::int64_t>> ids(const std::string &sql, std::int64_t parameter) const;
    [[nodiscard]] Result<Record> record(std::int64_t id) const;
    [[nodiscard]] Result<ChangeSet> changesOf(std::int64_t entry) const;
    Result<ChangeSet> walk(std::int64_t entry, bool forward);
    Result<> takeBack(const Record &record);
    Result<> repeat(const Record &record);
    Result<> shelve(const Record &record);
    Result<> unshelve(const Record &record);
    Result<> swapColumns(const Record &record, bool forward);
    Result<> writeCells(const Record &record, std::string_view which);
    Result<> bringBack(const Record &record, Row image);
    Result<> forget(const std::string &condition, std::int64_t parameter, bool header);

    Database &m_database;
};

} // namespace partnerscope
