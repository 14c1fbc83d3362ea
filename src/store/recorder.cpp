#include "store/recorder.h"

#include "store/rowimage.h"
#include "store/storetext.h"

#include <algorithm>
#include <cstdlib>

namespace partnerscope {

namespace {
const std::string InsertJournalRow =
    "INSERT INTO journal_row(journal_id, kind, \"table\", row_id, before, after) VALUES(?, ?, ?, ?, ?, ?)";
const std::string InsertRange =
    "INSERT INTO journal_row(journal_id, kind, \"table\", row_id, row_to) VALUES(?, 'range', ?, ?, ?)";
const std::string ShelveCell = "INSERT INTO shelf(journal_row_id, image) VALUES(?, ?)";
constexpr std::string_view LastContactInJournal = "SELECT max(row_id) FROM journal_row WHERE \"table\" = 'contact'";
const std::string CloseRange = "UPDATE journal_row SET row_to = ? WHERE id = ?";

tl::unexpected<Error> noSuchRow(std::string_view table, std::int64_t id)
{
    return fail(ErrorCode::NotFound,
                StoreText::tr("What you are changing is no longer in the workspace. Reload and try again."),
                QStringLiteral("no row %1 in %2").arg(id).arg(QString::fromStdString(std::string(table))));
}

void bindText(Statement &statement, int parameter, const std::string &text)
{
    if (text.empty())
        statement.bindNull(parameter);
    else
        statement.bind(parameter, std::string_view(text));
}
} // namespace

Result<> insertRow(Database &database, std::string_view table, const Row &row)
{
    std::string names;
    std::string marks;
    for (const auto &[name, cell] : row) {
        names += (names.empty() ? "" : ", ") + sqlName(name);
        marks += marks.empty() ? "?" : ", ?";
    }
    const Result<Statement *> insert =
        database.cached("INSERT INTO " + sqlName(table) + "(" + names + ") VALUES(" + marks + ")");
    if (!insert)
        return insert.failure();
    int parameter = 0;
    for (const auto &[name, cell] : row)
        (*insert)->bind(++parameter, cell);
    return (*insert)->run();
}

Result<> updateRow(Database &database, std::string_view table, std::int64_t id, const Row &cells)
{
    std::string sets;
    for (const auto &[name, cell] : cells)
        sets += (sets.empty() ? "" : ", ") + sqlName(name) + " = ?";
    const Result<Statement *> update = database.cached("UPDATE " + sqlName(table) + " SET " + sets + " WHERE id = ?");
    if (!update)
        return update.failure();
    int parameter = 0;
    for (const auto &[name, cell] : cells)
        (*update)->bind(++parameter, cell);
    (*update)->bind(++parameter, id);
    return (*update)->run();
}

Result<> deleteRow(Database &database, std::string_view table, std::int64_t id)
{
    const Result<Statement *> remove = database.cached("DELETE FROM " + sqlName(table) + " WHERE id = ?");
    if (!remove)
        return remove.failure();
    return (*remove)->bind(1, id).run();
}

Result<> addPartnerColumns(Database &database, const Row &columns)
{
    database.forgetStatements();
    for (const auto &[name, type] : columns) {
        const std::string *sqlType = std::get_if<std::string>(&type);
        if (Result<> added = database.execute("ALTER TABLE partner ADD COLUMN " + sqlName(name) + ' '
                                              + (sqlType ? *sqlType : "TEXT"));
            !added)
            return added;
    }
    return {};
}

Result<> dropPartnerColumns(Database &database, const Row &columns)
{
    database.forgetStatements();
    for (const auto &[name, type] : columns) {
        if (Result<> dropped = database.execute("ALTER TABLE partner DROP COLUMN " + sqlName(name)); !dropped)
            return dropped;
    }
    return {};
}

namespace {
Result<> renameColumn(Database &database, const std::string &from, const std::string &to)
{
    return database.execute("ALTER TABLE partner RENAME COLUMN " + sqlName(from) + " TO " + sqlName(to));
}

/// The columns of `partner` that are hidden.
Result<std::vector<std::string>> hiddenColumns(Database &database)
{
    Result<Statement> select =
        database.prepare("SELECT name FROM pragma_table_info('partner') WHERE instr(name, '~') > 0");
    if (!select)
        return select.failure();
    std::vector<std::string> names;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return names;
        names.emplace_back(select->utf8(0));
    }
}

std::int64_t numberOf(const std::string &hidden)
{
    return std::atoll(hidden.c_str() + hidden.find('~') + 1);
}
} // namespace

std::string hiddenName(std::string_view column, std::int64_t number, bool isNew)
{
    return std::string(column) + '~' + std::to_string(number) + (isNew ? "+" : "");
}

Result<> swapPartnerColumns(Database &database, const Row &visible, const Row &hidden, std::int64_t number,
                            bool hidesNew)
{
    database.forgetStatements();
    for (const auto &[name, type] : visible) {
        if (Result<> done = renameColumn(database, name, hiddenName(name, number, hidesNew)); !done)
            return done;
    }
    for (const auto &[name, type] : hidden) {
        if (Result<> done = renameColumn(database, hiddenName(name, number, !hidesNew), name); !done)
            return done;
    }
    return {};
}

Result<> dropForgottenColumns(Database &database)
{
    const Result<std::vector<std::string>> hidden = hiddenColumns(database);
    if (!hidden)
        return hidden.failure();
    Row forgotten;
    for (const std::string &name : *hidden) {
        const Result<std::int64_t> wanted = database.readInteger(
            "SELECT count(*) FROM journal_row WHERE kind = 'swap' AND row_id = " + std::to_string(numberOf(name)));
        if (!wanted)
            return wanted.failure();
        if (*wanted == 0)
            forgotten.emplace_back(name, Cell {});
    }
    return forgotten.empty() ? Result<>() : dropPartnerColumns(database, forgotten);
}

Recorder::Recorder(Database &database, std::int64_t journalId)
    : m_database(database)
    , m_journalId(journalId)
{
}

Result<> Recorder::record(std::string_view kind, std::string_view table, std::int64_t id, const std::string &before,
                          const std::string &after)
{
    m_recorded = true;
    if (m_journalId == 0)
        return {};
    const Result<Statement *> insert = m_database.cached(InsertJournalRow);
    if (!insert)
        return insert.failure();
    (*insert)->bind(1, m_journalId).bind(2, kind).bind(3, table).bind(4, id);
    bindText(**insert, 5, before);
    bindText(**insert, 6, after);
    return (*insert)->run();
}

Result<std::int64_t> Recorder::nextId(std::string_view table)
{
    const Result<Statement *> last = m_database.cached("SELECT max(id) FROM " + sqlName(table));
    if (!last)
        return last.failure();
    const Result<bool> row = (*last)->step();
    if (!row)
        return row.failure();
    std::int64_t next = (*last)->integer(0) + 1;
    (*last)->reset();
    if (table == "contact") {
        // What the journal keeps of a person goes by this number: it must not come to mean somebody else.
        const Result<std::int64_t> remembered = m_database.readInteger(LastContactInJournal);
        if (!remembered)
            return remembered;
        next = std::max(next, *remembered + 1);
    }
    return next;
}

Result<Row> Recorder::read(std::string_view table, std::int64_t id)
{
    const Result<Statement *> select = m_database.cached("SELECT * FROM " + sqlName(table) + " WHERE id = ?");
    if (!select)
        return select.failure();
    const Result<bool> found = (*select)->bind(1, id).step();
    if (!found)
        return found.failure();
    if (!*found)
        return noSuchRow(table, id);
    Row row = (*select)->row();
    (*select)->reset();
    return row;
}

Result<std::int64_t> Recorder::insert(std::string_view table, Row row)
{
    const auto given = std::ranges::find(row, "id", [](const auto &cell) { return std::string_view(cell.first); });
    std::int64_t id = 0;
    if (given != row.end()) {
        id = std::get<std::int64_t>(given->second);
    } else {
        const Result<std::int64_t> next = nextId(table);
        if (!next)
            return next.failure();
        id = *next;
        row.insert(row.begin(), { "id", id });
    }
    if (Result<> inserted = insertRow(m_database, table, row); !inserted)
        return inserted.failure();
    if (Result<> recorded = record("insert", table, id, {}, toImage(row)); !recorded)
        return recorded.failure();
    return id;
}

Result<bool> Recorder::update(std::string_view table, std::int64_t id, const Row &cells)
{
    const Result<Row> current = read(table, id);
    if (!current)
        return current.failure();
    Row before;
    Row after;
    for (const auto &[name, cell] : cells) {
        const auto old = std::ranges::find(*current, name, &Row::value_type::first);
        if (old != current->end() && old->second == cell)
            continue;
        before.emplace_back(name, old == current->end() ? Cell {} : old->second);
        after.emplace_back(name, cell);
    }
    if (after.empty())
        return false;
    if (Result<> updated = updateRow(m_database, table, id, after); !updated)
        return updated.failure();
    if (Result<> recorded = record("update", table, id, toFullImage(before), toFullImage(after)); !recorded)
        return recorded.failure();
    return true;
}

Result<> Recorder::remove(std::string_view table, std::int64_t id)
{
    const Result<Row> current = read(table, id);
    if (!current)
        return current.failure();
    if (Result<> removed = deleteRow(m_database, table, id); !removed)
        return removed;
    return record("delete", table, id, toImage(*current), {});
}

Result<> Recorder::addColumns(const std::vector<std::pair<std::string, std::string>> &columns)
{
    Row row;
    for (const auto &[name, type] : columns)
        row.emplace_back(name, Cell { type });
    if (Result<> added = addPartnerColumns(m_database, row); !added)
        return added;
    return record("columns", "partner", 0, {}, toImage(row));
}

Result<std::vector<std::string>> Recorder::replaceColumns(const Row &before, const Row &after)
{
    const Result<std::vector<std::string>> taken = hiddenColumns(m_database);
    if (!taken)
        return taken.failure();
    std::int64_t number = 1;
    for (const std::string &name : *taken)
        number = std::max(number, numberOf(name) + 1);
    if (Result<> hidden = swapPartnerColumns(m_database, before, {}, number, false); !hidden)
        return hidden.failure();
    if (Result<> added = addPartnerColumns(m_database, after); !added)
        return added.failure();
    if (Result<> recorded = record("swap", "partner", number, toImage(before), toImage(after)); !recorded)
        return recorded.failure();
    std::vector<std::string> names;
    for (const auto &[name, type] : before)
        names.push_back(hiddenName(name, number, false));
    return names;
}

Result<std::int64_t> Recorder::openCells(std::string_view table, std::string_view column)
{
    if (Result<> recorded = record("cells", table, 0, toImage({ { "column", std::string(column) } }), {}); !recorded)
        return recorded.failure();
    return m_journalId == 0 ? 0 : m_database.lastInsertId();
}

Result<> Recorder::changedCell(std::int64_t cells, std::int64_t id, const Cell &before, const Cell &after)
{
    if (cells == 0)
        return {};
    const Result<Statement *> shelve = m_database.cached(ShelveCell);
    if (!shelve)
        return shelve.failure();
    const std::string image = toFullImage({ { "id", id }, { "before", before }, { "after", after } });
    return (*shelve)->bind(1, cells).bindStatic(2, image).run();
}

Result<std::int64_t> Recorder::openRange(std::string_view table, std::int64_t first)
{
    m_recorded = true;
    if (m_journalId == 0)
        return 0;
    const Result<Statement *> insert = m_database.cached(InsertRange);
    if (!insert)
        return insert.failure();
    if (Result<> inserted = (*insert)->bind(1, m_journalId).bind(2, table).bind(3, first).bind(4, first - 1).run();
        !inserted)
        return inserted.failure();
    return m_database.lastInsertId();
}

Result<> Recorder::closeRange(std::int64_t range, std::int64_t last)
{
    const Result<Statement *> close = m_database.cached(CloseRange);
    if (!close)
        return close.failure();
    return (*close)->bind(1, last).bind(2, range).run();
}

} // namespace partnerscope
