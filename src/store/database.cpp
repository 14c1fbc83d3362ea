#include "store/database.h"

#include "store/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace partnerscope {

namespace {
constexpr int BusyTimeoutMs = 4000;

ErrorCode codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::Io;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::NotAWorkspace;
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    default: return ErrorCode::Database;
    }
}

QString messageOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL: return StoreText::tr("The disk is full. Nothing was changed; free some space and try again.");
    case SQLITE_IOERR:
        return StoreText::tr(
            "The workspace file could not be read or written, perhaps because the disk is full or was removed. "
            "Nothing was changed; check the disk and try again.");
    case SQLITE_CANTOPEN:
        return StoreText::tr(
            "The workspace file cannot be opened. Check that you may read it and write into its folder.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StoreText::tr("The workspace file cannot be written. Check the permissions of the file and its folder.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreText::tr(
            "Another program is working on this workspace. Try again in a moment, or open it read-only.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return StoreText::tr("The workspace file is damaged. Open a copy or a backup instead.");
    case SQLITE_CONSTRAINT:
        return StoreText::tr("The change contradicts what the workspace already holds. Nothing was changed.");
    default:
        return StoreText::tr(
            "The workspace refused the change. Nothing was changed; please report this with what you did.");
    }
}

tl::unexpected<Error> failure(sqlite3 *database, int result, const char *statement)
{
    return fail(codeOf(result), messageOf(result),
                QStringLiteral("sqlite %1: %2; statement: %3")
                    .arg(result)
                    .arg(QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(result)),
                         QString::fromUtf8(statement ? statement : "")));
}
} // namespace

std::string sqlName(std::string_view identifier)
{
    std::string sql = "\"";
    for (const char c : identifier)
        sql.append(c == '"' ? 2 : 1, c);
    return sql += '"';
}

Statement::Statement(sqlite3 *database, sqlite3_stmt *statement)
    : m_database(database)
    , m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

// A failed bind can only be a wrong parameter number or a text of more than a gigabyte; the run then fails on the
// missing value.
Statement &Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view utf8)
{
    const char *data = utf8.data() ? utf8.data() : "";
    sqlite3_bind_text64(m_statement, parameter, data, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return bind(parameter, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

Statement &Statement::bindStatic(int parameter, std::string_view utf8)
{
    const char *data = utf8.data() ? utf8.data() : "";
    sqlite3_bind_text64(m_statement, parameter, data, utf8.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Statement &Statement::bind(int parameter, const Cell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        return bind(parameter, *integer);
    if (const auto *number = std::get_if<double>(&cell))
        return bind(parameter, *number);
    if (const auto *text = std::get_if<std::string>(&cell))
        return bind(parameter, std::string_view(*text));
    return bindNull(parameter);
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    auto error = failure(m_database, result, sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    return error;
}

Result<> Statement::run()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return more.failure();
        if (!*more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

std::string_view Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const void *bytes = sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? std::string_view(static_cast<const char *>(bytes), static_cast<std::size_t>(size))
                 : std::string_view();
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return number(column);
    case SQLITE_NULL: return {};
    default: return std::string(utf8(column));
    }
}

Row Statement::row() const
{
    Row row;
    const int count = columnCount();
    row.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        row.emplace_back(std::string(columnName(i)), cell(i));
    return row;
}

Database::Database(sqlite3 *handle)
    : m_handle(handle)
{
}

Database::~Database()
{
    m_cache.clear();
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    QByteArray name = QFile::encodeName(path);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    if (access == Access::Create || access == Access::ReadWrite)
        flags |= SQLITE_OPEN_READWRITE | (access == Access::Create ? SQLITE_OPEN_CREATE : 0);
    else
        flags |= SQLITE_OPEN_READONLY;
    if (access == Access::Immutable) {
        name = "file://" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    if (result != SQLITE_OK) {
        auto error = failure(handle, result, "open");
        sqlite3_close_v2(handle);
        return error;
    }
    sqlite3_busy_timeout(handle, BusyTimeoutMs);
    // A file from elsewhere must not make this program run functions hidden in its schema.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return std::unique_ptr<Database>(new Database(handle)); // NOLINT: the constructor is private
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (result != SQLITE_OK)
        return failure(m_handle, result, std::string(sql).c_str());
    return Statement(m_handle, statement);
}

Result<Statement *> Database::cached(const std::string &sql)
{
    auto found = m_cache.find(sql);
    if (found == m_cache.end()) {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.failure();
        found = m_cache.emplace(sql, std::make_unique<Statement>(std::move(*statement))).first;
    }
    found->second->reset();
    return found->second.get();
}

void Database::forgetStatements()
{
    m_cache.clear();
}

Result<> Database::execute(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.failure();
    return statement->run();
}

Result<std::int64_t> Database::readInteger(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.failure();
    const Result<bool> row = statement->step();
    if (!row)
        return row.failure();
    return *row ? statement->integer(0) : 0;
}

Result<QString> Database::readText(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.failure();
    const Result<bool> row = statement->step();
    if (!row)
        return row.failure();
    return *row ? statement->text(0) : QString();
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<> Database::flush()
{
    if (const int result = sqlite3_db_cacheflush(m_handle); result != SQLITE_OK)
        return failure(m_handle, result, "cache flush");
    return {};
}

void Database::keepLogOnClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (Result<> begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.failure();
    return std::unique_ptr<Transaction>(new Transaction(database)); // NOLINT: the constructor is private
}

Transaction::~Transaction()
{
    if (!m_open || !m_database.inTransaction()) // a full disk may have rolled back already
        return;
    m_database.forgetStatements();
    if (Result<> rolledBack = m_database.execute("ROLLBACK"); !rolledBack)
        qWarning("rollback failed: %s", qUtf8Printable(rolledBack.error().detail));
}

Result<> Transaction::commit()
{
    if (Result<> committed = m_database.execute("COMMIT"); !committed)
        return committed.failure();
    m_open = false;
    return {};
}

} // namespace partnerscope
