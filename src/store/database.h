#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace partnerscope {

/// What one cell of a table holds.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;
/// Named cells of one row.
using Row = std::vector<std::pair<std::string, Cell>>;

/// A column or table name as SQL wants it: "a""b".
[[nodiscard]] std::string sqlName(std::string_view identifier);

/// One prepared statement. Parameters count from 1, columns from 0. Lives no longer than its Database.
class Statement
{
public:
    Statement(sqlite3 *database, sqlite3_stmt *statement);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, std::int64_t value);
    Statement &bind(int parameter, double value);
    Statement &bind(int parameter, std::string_view utf8); ///< copied
    Statement &bind(int parameter, const QString &text);   ///< copied
    Statement &bind(int parameter, const Cell &cell);
    Statement &bindStatic(int parameter, std::string_view utf8); ///< must outlive the run
    Statement &bindNull(int parameter);

    /// Runs to the next row. \returns whether there is one; afterwards the statement is ready to run again.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, whatever rows come.
    Result<> run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] std::string_view columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const; ///< valid until the next step
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] Row row() const;

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
};

/// One connection to one file. One thread at a time.
class Database
{
public:
    enum class Access {
        Create,    ///< the file must not exist
        ReadWrite, ///< the file must exist
        ReadOnly,
        Immutable ///< read-only, and nobody writes: no locks, no side files
    };
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// A statement that is kept prepared, reset and without bindings. Not to be used twice at the same time.
    [[nodiscard]] Result<Statement *> cached(const std::string &sql);
    /// Forgets the kept statements, as is needed before a table changes its columns.
    void forgetStatements();
    Result<> execute(std::string_view sql); ///< one statement
    [[nodiscard]] Result<std::int64_t> readInteger(std::string_view sql);
    [[nodiscard]] Result<QString> readText(std::string_view sql);
    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] bool inTransaction() const;
    /// Writes what a transaction changed to the disk without ending it, so that a full disk shows before the commit.
    Result<> flush();
    /// Leaves a write-ahead log beside the file as it is when the connection closes.
    void keepLogOnClose();

private:
    explicit Database(sqlite3 *handle);

    sqlite3 *m_handle;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_cache;
};

/// A write transaction that rolls back unless it is committed.
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<> commit();

private:
    explicit Transaction(Database &database);

    Database &m_database;
    bool m_open = true;
};

} // namespace partnerscope
