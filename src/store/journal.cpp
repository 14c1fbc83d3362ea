#include "store/journal.h"

#include "store/partnercolumns.h"
#include "store/recorder.h"
#include "store/rowimage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace partnerscope {

namespace {
const std::string InsertEntry =
    "INSERT INTO journal(name, author, at, undone, undoable, changes) VALUES(?, ?, ?, 0, 1, '{}')";
const std::string SetChanges = "UPDATE journal SET changes = ? WHERE id = ?";
const std::string SetUndone = "UPDATE journal SET undone = ? WHERE id = ?";
const std::string SelectUndo = "SELECT max(id) FROM journal WHERE undoable = 1 AND undone = 0";
const std::string SelectRedo = "SELECT min(id) FROM journal WHERE undoable = 1 AND undone = 1";
const std::string SelectName = "SELECT name FROM journal WHERE id = ?";
const std::string SelectChanges = "SELECT name, changes FROM journal WHERE id = ?";
const std::string SelectEntries = "SELECT id, name, author, at, undone FROM journal ORDER BY id DESC LIMIT ?";
const std::string SelectRecordsBackward = "SELECT id FROM journal_row WHERE journal_id = ? ORDER BY id DESC";
const std::string SelectRecordsForward = "SELECT id FROM journal_row WHERE journal_id = ? ORDER BY id";
const std::string SelectRecord =
    "SELECT id, kind, \"table\", row_id, row_to, before, after FROM journal_row WHERE id = ?";
const std::string ShelveRow = "INSERT INTO shelf(journal_row_id, image) VALUES(?, ?)";
const std::string SelectShelf = "SELECT image FROM shelf WHERE journal_row_id = ? ORDER BY id";
const std::string ClearShelf = "DELETE FROM shelf WHERE journal_row_id = ?";

QByteArray toJson(const ChangeSet &changes)
{
    QJsonArray partners;
    for (const PartnerId id : changes.partners)
        partners << static_cast<qint64>(id.value);
    const QJsonObject json { { QStringLiteral("schema"), changes.schema },
                             { QStringLiteral("profiles"), changes.profiles },
                             { QStringLiteral("shortlists"), changes.shortlists },
                             { QStringLiteral("people"), changes.people },
                             { QStringLiteral("tiers"), changes.tiers },
                             { QStringLiteral("waivers"), changes.waivers },
                             { QStringLiteral("money"), changes.money },
                             { QStringLiteral("columns"), QJsonArray::fromStringList(changes.columns) },
                             { QStringLiteral("matching"), changes.matching },
                             { QStringLiteral("all_partners"), changes.allPartners },
                             { QStringLiteral("partners"), partners } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ChangeSet changesFrom(const QString &name, std::string_view json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    const auto flag = [&](const char *key) { return object.value(QLatin1String(key)).toBool(); };
    ChangeSet changes {
        name,  flag("schema"), flag("profiles"), flag("shortlists"), flag("people"), flag("all_partners"), {},
        false, false
    };
    changes.tiers = flag("tiers");
    changes.waivers = flag("waivers");
    changes.money = flag("money");
    for (const QJsonValue &key : object.value(QLatin1String("columns")).toArray())
        changes.columns << key.toString();
    changes.matching = flag("matching");
    for (const QJsonValue &id : object.value(QLatin1String("partners")).toArray())
        changes.partners.push_back(PartnerId { id.toInteger() });
    return changes;
}

/// An INSERT with a parameter for every column of the table, and the columns' places.
struct WideInsert {
    std::string sql;
    std::unordered_map<std::string, int> places;
};

Result<WideInsert> wideInsert(Database &database, const std::string &table)
{
    const Result<Statement> columns = database.prepare("SELECT * FROM " + sqlName(table) + " LIMIT 0");
    if (!columns)
        return columns.failure();
    WideInsert insert;
    std::string names;
    std::string marks;
    for (int i = 0; i < columns->columnCount(); ++i) {
        const std::string name(columns->columnName(i));
        names += (i == 0 ? "" : ", ") + sqlName(name);
        marks += i == 0 ? "?" : ", ?";
        insert.places.emplace(name, i + 1);
    }
    insert.sql = "INSERT INTO " + sqlName(table) + "(" + names + ") VALUES(" + marks + ")";
    return insert;
}
} // namespace

Journal::Journal(Database &database)
    : m_database(database)
{
}

Result<std::vector<std::int64_t>> Journal::ids(const std::string &sql, std::int64_t parameter) const
{
    const Result<Statement *> select = m_database.cached(sql);
    if (!select)
        return select.failure();
    (*select)->bind(1, parameter);
    std::vector<std::int64_t> found;
    for (;;) {
        const Result<bool> row = (*select)->step();
        if (!row)
            return row.failure();
        if (!*row)
            return found;
        found.push_back((*select)->integer(0));
    }
}

Result<> Journal::forget(const std::string &condition, std::int64_t parameter, bool header)
{
    const std::string entries = "(SELECT id FROM journal WHERE " + condition + ")";
    const std::string rows = "(SELECT id FROM journal_row WHERE journal_id IN " + entries + ")";
    const std::string last = header ? "DELETE FROM journal WHERE " + condition
                                    : "UPDATE journal SET undoable = 0, changes = '{}' WHERE " + condition;
    for (const std::string &sql : { "DELETE FROM shelf WHERE journal_row_id IN " + rows,
                                    "DELETE FROM journal_row WHERE journal_id IN " + entries, last }) {
        const Result<Statement *> statement = m_database.cached(sql);
        if (!statement)
            return statement.failure();
        if (Result<> done = (*statement)->bind(1, parameter).run(); !done)
            return done;
    }
    return {};
}

Result<std::int64_t> Journal::begin(const QString &name, const QString &author, const QDateTime &at)
{
    if (Result<> forgotten = forget("undoable = 1 AND undone = ?", 1, true); !forgotten)
        return forgotten.failure();
    const Result<Statement *> insert = m_database.cached(InsertEntry);
    if (!insert)
        return insert.failure();
    if (Result<> inserted = (*insert)->bind(1, name).bind(2, author).bind(3, std::string_view(toText(at))).run();
        !inserted)
        return inserted.failure();
    return m_database.lastInsertId();
}

Result<> Journal::finish(std::int64_t entry, const ChangeSet &changes)
{
    const Result<Statement *> set = m_database.cached(SetChanges);
    if (!set)
        return set.failure();
    const QByteArray json = toJson(changes);
    if (Result<> noted = (*set)
                             ->bind(1, std::string_view(json.constData(), static_cast<std::size_t>(json.size())))
                             .bind(2, entry)
                             .run();
        !noted)
        return noted;
    return forget("undoable = 1 AND id <= ?", entry - UndoableEntries, false);
}

Result<> Journal::settle()
{
    if (Result<> forgotten = forget("undoable = 1 AND undone = ?", 1, true); !forgotten)
        return forgotten;
    return forget("undoable = 1 AND undone = ?", 0, false);
}

Result<std::int64_t> Journal::nextToUndo() const
{
    return m_database.readInteger(SelectUndo);
}

Result<std::int64_t> Journal::nextToRedo() const
{
    return m_database.readInteger(SelectRedo);
}

Result<QString> Journal::nameOf(std::int64_t entry) const
{
    const Result<Statement *> select = m_database.cached(SelectName);
    if (!select)
        return select.failure();
    const Result<bool> row = (*select)->bind(1, entry).step();
    if (!row)
        return row.failure();
    QString name = *row ? (*select)->text(0) : QString();
    (*select)->reset();
    return name;
}

Result<ChangeSet> Journal::changesOf(std::int64_t entry) const
{
    const Result<Statement *> select = m_database.cached(SelectChanges);
    if (!select)
        return select.failure();
    const Result<bool> row = (*select)->bind(1, entry).step();
    if (!row)
        return row.failure();
    ChangeSet changes = *row ? changesFrom((*select)->text(0), (*select)->utf8(1)) : ChangeSet {};
    (*select)->reset();
    return changes;
}

Result<Journal::Record> Journal::record(std::int64_t id) const
{
    const Result<Statement *> select = m_database.cached(SelectRecord);
    if (!select)
        return select.failure();
    const Result<bool> row = (*select)->bind(1, id).step();
    if (!row)
        return row.failure();
    const Statement &found = **select;
    Record record { found.integer(0), std::string(found.utf8(1)), std::string(found.utf8(2)), found.integer(3),
                    found.integer(4), std::string(found.utf8(5)), std::string(found.utf8(6)) };
    (*select)->reset();
    return record;
}

Result<ChangeSet> Journal::undo(std::int64_t entry)
{
    return walk(entry, false);
}

Result<ChangeSet> Journal::redo(std::int64_t entry)
{
    return walk(entry, true);
}

Result<ChangeSet> Journal::walk(std::int64_t entry, bool forward)
{
    // All ids first: a table cannot lose a column while a statement is reading.
    const Result<std::vector<std::int64_t>> records =
        ids(forward ? SelectRecordsForward : SelectRecordsBackward, entry);
    if (!records)
        return records.failure();
    for (const std::int64_t id : *records) {
        const Result<Record> step = record(id);
        if (!step)
            return step.failure();
        if (Result<> done = forward ? repeat(*step) : takeBack(*step); !done)
            return done.failure();
    }
    const Result<Statement *> mark = m_database.cached(SetUndone);
    if (!mark)
        return mark.failure();
    if (Result<> marked = (*mark)->bind(1, std::int64_t { forward ? 0 : 1 }).bind(2, entry).run(); !marked)
        return marked.failure();
    return changesOf(entry);
}

Result<> Journal::takeBack(const Record &record)
{
    if (record.kind == "range")
        return shelve(record);
    if (record.kind == "swap")
        return swapColumns(record, false);
    if (record.kind == "cells")
        return writeCells(record, "before");
    if (record.kind == "insert")
        return deleteRow(m_database, record.table, record.rowId);
    const Result<Row> image = fromImage(record.kind == "columns" ? record.after : record.before);
    if (!image)
        return image.failure();
    if (record.kind == "columns")
        return dropPartnerColumns(m_database, *image);
    return record.kind == "update" ? updateRow(m_database, record.table, record.rowId, *image)
                                   : bringBack(record, *image);
}

Result<> Journal::repeat(const Record &record)
{
    if (record.kind == "range")
        return unshelve(record);
    if (record.kind == "swap")
        return swapColumns(record, true);
    if (record.kind == "cells")
        return writeCells(record, "after");
    if (record.kind == "delete")
        return deleteRow(m_database, record.table, record.rowId);
    const Result<Row> image = fromImage(record.after);
    if (!image)
        return image.failure();
    if (record.kind == "columns")
        return addPartnerColumns(m_database, *image);
    return record.kind == "update" ? updateRow(m_database, record.table, record.rowId, *image)
                                   : bringBack(record, *image);
}

Result<> Journal::swapColumns(const Record &record, bool forward)
{
    const Result<Row> before = fromImage(record.before);
    const Result<Row> after = fromImage(record.after);
    if (!before || !after)
        return before ? after.failure() : before.failure();
    return forward ? swapPartnerColumns(m_database, *before, *after, record.rowId, false)
                   : swapPartnerColumns(m_database, *after, *before, record.rowId, true);
}

Result<> Journal::writeCells(const Record &record, std::string_view which)
{
    const Result<Row> named = fromImage(record.before);
    if (!named)
        return named.failure();
    const std::string *column = named->empty() ? nullptr : std::get_if<std::string>(&named->front().second);
    Result<Statement> select = m_database.prepare(SelectShelf);
    if (!select)
        return select.failure();
    Result<Statement> update = m_database.prepare("UPDATE " + sqlName(record.table) + " SET "
                                                  + sqlName(column ? *column : std::string()) + " = ? WHERE id = ?");
    if (!update)
        return update.failure();
    select->bind(1, record.id);
    for (;;) {
        const Result<bool> shelved = select->step();
        if (!shelved)
            return shelved.failure();
        if (!*shelved)
            return {};
        const Result<Row> image = fromImage(select->utf8(0));
        if (!image)
            return image.failure();
        const auto cell = [&](std::string_view name) {
            const auto found =
                std::ranges::find_if(*image, [&](const auto &each) { return std::string_view(each.first) == name; });
            return found == image->end() ? Cell {} : found->second;
        };
        if (Result<> updated = update->bind(1, cell(which)).bind(2, cell("id")).run(); !updated)
            return updated;
    }
}

/// A row as it was; what it had in columns that were hidden and have been dropped since is gone for good.
Result<> Journal::bringBack(const Record &record, Row image)
{
    const auto isHidden = [](const auto &cell) { return cell.first.find('~') != std::string::npos; };
    if (record.table == "partner" && std::ranges::any_of(image, isHidden)) {
        const Result<WideInsert> wide = wideInsert(m_database, record.table);
        if (!wide)
            return wide.failure();
        std::erase_if(image, [&](const auto &cell) { return !wide->places.contains(cell.first); });
    }
    return insertRow(m_database, record.table, image);
}

Result<> Journal::shelve(const Record &record)
{
    Result<Statement> select =
        m_database.prepare("SELECT * FROM " + sqlName(record.table) + " WHERE id BETWEEN ? AND ? ORDER BY id");
    if (!select)
        return select.failure();
    const Result<Statement *> shelve = m_database.cached(ShelveRow);
    if (!shelve)
        return shelve.failure();
    select->bind(1, record.rowId).bind(2, record.rowTo);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            break;
        const std::string image = toImage(select->row());
        if (Result<> shelved = (*shelve)->bind(1, record.id).bindStatic(2, image).run(); !shelved)
            return shelved;
    }
    const Result<Statement *> remove =
        m_database.cached("DELETE FROM " + sqlName(record.table) + " WHERE id BETWEEN ? AND ?");
    if (!remove)
        return remove.failure();
    return (*remove)->bind(1, record.rowId).bind(2, record.rowTo).run();
}

Result<> Journal::unshelve(const Record &record)
{
    const Result<WideInsert> wide = wideInsert(m_database, record.table);
    if (!wide)
        return wide.failure();
    Result<Statement> insert = m_database.prepare(wide->sql);
    Result<Statement> select = m_database.prepare(SelectShelf);
    if (!insert || !select)
        return insert ? select.failure() : insert.failure();
    select->bind(1, record.id);
    for (;;) {
        const Result<bool> shelved = select->step();
        if (!shelved)
            return shelved.failure();
        if (!*shelved)
            break;
        const Result<Row> row = fromImage(select->utf8(0));
        if (!row)
            return row.failure();
        insert->reset();
        for (const auto &[name, cell] : *row) {
            if (const auto place = wide->places.find(name); place != wide->places.end())
                insert->bind(place->second, cell);
        }
        if (Result<> inserted = insert->run(); !inserted)
            return inserted;
    }
    const Result<Statement *> clear = m_database.cached(ClearShelf);
    if (!clear)
        return clear.failure();
    return (*clear)->bind(1, record.id).run();
}

Result<QList<JournalEntry>> Journal::entries(int limit) const
{
    const Result<Statement *> select = m_database.cached(SelectEntries);
    if (!select)
        return select.failure();
    (*select)->bind(1, std::int64_t { limit });
    QList<JournalEntry> entries;
    for (;;) {
        const Result<bool> row = (*select)->step();
        if (!row)
            return row.failure();
        if (!*row)
            return entries;
        const Statement &entry = **select;
        entries << JournalEntry { entry.integer(0), entry.text(1), entry.text(2), instantFrom(entry.utf8(3)),
                                  entry.integer(4) != 0 };
    }
}

} // namespace partnerscope
