#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t MaxAttributes = 1500;
/// SQLite refuses more than 2,000 columns; some are left for what a change of type hides.
constexpr std::int64_t MaxColumns = 1950;
constexpr int RowsAtOnce = 4096;

const std::string SelectAttributeId = "SELECT id FROM attribute WHERE key = ?";
const std::string SelectNextPosition = "SELECT coalesce(max(position), 0) + 1 FROM attribute";
const std::string CountColumns = "SELECT count(*) FROM pragma_table_info('partner')";
const std::string CountPartners = "SELECT count(*) FROM partner";

Row asRow(const std::vector<std::pair<std::string, std::string>> &columns)
{
    Row row;
    for (const auto &[name, type] : columns)
        row.emplace_back(name, Cell { type });
    return row;
}

/// Fills the new columns of an attribute from the hidden old ones, a batch of companies at a time.
class ColumnCopy
{
public:
    ColumnCopy(Database &database, const Attribute &before, const Attribute &after, QString currency)
        : m_database(database)
        , m_before(before)
        , m_after(after)
        , m_currency(std::move(currency))
    {
    }

    Result<> run(const std::vector<std::string> &hidden, const ValueConversion &convert, const StoreProgress &progress)
    {
        const Result<std::int64_t> total = m_database.readInteger(CountPartners);
        Result<Statement> select = m_database.prepare(selectSql(hidden));
        Result<Statement> update = m_database.prepare(updateSql());
        if (!total || !select || !update)
            return !total ? total.failure() : select ? update.failure() : select.failure();
        std::int64_t last = 0;
        for (std::int64_t done = 0;; done += RowsAtOnce) {
            const Result<std::vector<Row>> rows = read(select->bind(1, last).bind(2, std::int64_t { RowsAtOnce }));
            if (!rows)
                return rows.failure();
            if (rows->empty())
                return {};
            last = std::get<std::int64_t>(rows->back().front().second);
            for (const Row &row : *rows) {
                if (Result<> written = write(*update, row, convert); !written)
                    return written;
            }
            const double share = std::min(1.0, static_cast<double>(done) / std::max(1.0, static_cast<double>(*total)));
            if (progress && !progress(share))
                return fail(ErrorCode::Cancelled, StoreText::tr("The work was stopped. Nothing was changed."));
        }
    }

private:
    [[nodiscard]] static std::string selectSql(const std::vector<std::string> &hidden)
    {
        std::string columns;
        for (const std::string &name : hidden)
            columns += ", " + sqlName(name);
        return "SELECT id" + columns + " FROM partner WHERE " + sqlName(hidden.front())
            + " IS NOT NULL AND id > ? ORDER BY id LIMIT ?";
    }

    [[nodiscard]] std::string updateSql() const
    {
        std::string sets;
        for (const auto &[name, type] : columnsOf(m_after))
            sets += (sets.empty() ? "" : ", ") + sqlName(name) + " = ?";
        return "UPDATE partner SET " + sets + " WHERE id = ?";
    }

    static Result<std::vector<Row>> read(Statement &select)
    {
        std::vector<Row> rows;
        for (;;) {
            const Result<bool> row = select.step();
            if (!row)
                return row.failure();
            if (!*row)
                return rows;
            rows.push_back(select.row());
        }
    }

    Result<> write(Statement &update, const Row &row, const ValueConversion &convert) const
    {
        const Value value = convert(fromCells(row, 1, m_before));
        if (!isKnown(value))
            return {};
        int parameter = 0;
        for (const auto &[name, cell] : toCells(value, m_after, m_currency))
            update.bind(++parameter, cell);
        return update.bind(++parameter, row.front().second).run();
    }

    Database &m_database;
    const Attribute &m_before;
    const Attribute &m_after;
    QString m_currency;
};
} // namespace

Result<Cell> Edit::Impl::vocabularyCell(const Attribute &attribute)
{
    if (attribute.vocabulary.isEmpty())
        return Cell {};
    const Result<std::int64_t> id = vocabularyId(attribute.vocabulary);
    return id ? Result<Cell>(Cell { *id }) : Result<Cell>(id.failure());
}

Result<> Edit::Impl::requireColumns(const Attribute &attribute, const QString &besides)
{
    std::set<QString> taken { QStringLiteral("id") };
    for (const Attribute &existing : schema.attributes) {
        if (existing.key == besides)
            continue;
        for (const auto &[column, type] : columnsOf(existing))
            taken.insert(QString::fromStdString(column).toLower());
    }
    for (const auto &[column, type] : columnsOf(attribute)) {
        if (taken.contains(QString::fromStdString(column).toLower()))
            return fail(ErrorCode::Conflict,
                        StoreText::tr("The workspace already has a column \"%1\". Give the attribute another key.")
                            .arg(QString::fromStdString(column)));
    }
    const Result<std::int64_t> columns = database.readInteger(CountColumns);
    if (!columns)
        return columns.failure();
    if (*columns + static_cast<std::int64_t>(columnsOf(attribute).size()) > MaxColumns)
        return fail(ErrorCode::InvalidInput,
                    StoreText::tr("The workspace file has no room for another column. Money takes two columns, and a "
                                  "change of type keeps the old ones as long as it can be undone."));
    return {};
}

Result<Attribute *> Edit::Impl::ownAttribute(const QString &key)
{
    const auto found = std::ranges::find_if(
        schema.attributes, [&](const Attribute &a) { return a.key.compare(key, Qt::CaseInsensitive) == 0; });
    if (found == schema.attributes.end())
        return fail(ErrorCode::NotFound, StoreText::tr("The workspace has no attribute \"%1\".").arg(key));
    return &*found;
}

Result<std::int64_t> Edit::Impl::attributeId(const QString &key)
{
    const Result<Statement *> select = database.cached(SelectAttributeId);
    if (!select)
        return select.failure();
    const Result<bool> found = (*select)->bind(1, key).step();
    if (!found)
        return found.failure();
    const std::int64_t id = *found ? (*select)->integer(0) : 0;
    (*select)->reset();
    return id;
}

Result<> Edit::addAttribute(const Attribute &attribute)
{
    if (Result<> valid = toResult(validate(attribute)); !valid)
        return valid;
    if (m_impl.schema.attributes.size() >= MaxAttributes)
        return fail(ErrorCode::InvalidInput,
                    StoreText::tr("A workspace holds at most %L1 attributes. Leave columns out that nobody needs.")
                        .arg(MaxAttributes));
    if (Result<> free = m_impl.requireColumns(attribute, {}); !free)
        return free;
    const Result<Cell> vocabulary = m_impl.vocabularyCell(attribute);
    const Result<std::int64_t> position = m_impl.database.readInteger(SelectNextPosition);
    if (!vocabulary || !position)
        return vocabulary ? position.failure() : vocabulary.failure();
    Row row = records::toRow(attribute, *vocabulary);
    row.emplace_back("position", *position);
    if (const Result<std::int64_t> added = m_impl.recorder.insert("attribute", std::move(row)); !added)
        return added.failure();
    m_impl.schema.attributes.push_back(attribute);
    m_impl.changes.schema = true;
    return m_impl.recorder.addColumns(columnsOf(attribute));
}

Result<> Edit::saveAttribute(const Attribute &attribute)
{
    const Result<Attribute *> own = m_impl.ownAttribute(attribute.key);
    if (!own)
        return own.failure();
    Attribute kept = attribute;
    kept.key = (*own)->key;
    if (Result<> valid = toResult(validate(kept)); !valid)
        return valid;
    if (kept.type != (*own)->type || kept.vocabulary != (*own)->vocabulary)
        return fail(ErrorCode::InvalidInput, StoreText::tr("Another type is a change of its own: it converts values."));
    const Result<std::int64_t> id = m_impl.attributeId(kept.key);
    const Result<Cell> vocabulary = m_impl.vocabularyCell(kept);
    if (!id || !vocabulary)
        return id ? vocabulary.failure() : id.failure();
    const Result<bool> updated = m_impl.recorder.update("attribute", *id, records::toRow(kept, *vocabulary));
    if (!updated)
        return updated.failure();
    **own = kept;
    m_impl.changes.schema |= *updated;
    return {};
}

Result<> Edit::retireAttribute(const QString &key, bool retired)
{
    const Result<Attribute *> own = m_impl.ownAttribute(key);
    if (!own)
        return own.failure();
    if (retired && (*own)->key == QLatin1String("name"))
        return fail(ErrorCode::Conflict, StoreText::tr("Every company needs a name, so this attribute stays."));
    const Result<std::int64_t> id = m_impl.attributeId((*own)->key);
    if (!id)
        return id.failure();
    const Result<bool> updated =
        m_impl.recorder.update("attribute", *id, { { "retired", std::int64_t { retired ? 1 : 0 } } });
    if (!updated)
        return updated.failure();
    m_impl.changes.schema |= *updated;
    return {};
}

Result<> Edit::changeType(const Attribute &after, const ValueConversion &convert, const StoreProgress &progress)
{
    const Result<Attribute *> own = m_impl.ownAttribute(after.key);
    if (!own)
        return own.failure();
    const Attribute before = **own;
    Attribute kept = after;
    kept.key = before.key;
    if (Result<> valid = toResult(validate(kept)); !valid)
        return valid;
    if (kept.key == QLatin1String("name"))
        return fail(ErrorCode::Conflict, StoreText::tr("A company's name is a text, so the type of this stays."));
    if (Result<> free = m_impl.requireColumns(kept, kept.key); !free)
        return free;
    const Result<std::int64_t> id = m_impl.attributeId(kept.key);
    const Result<Cell> vocabulary = m_impl.vocabularyCell(kept);
    if (!id || !vocabulary)
        return id ? vocabulary.failure() : id.failure();
    const Result<std::vector<std::string>> hidden =
        m_impl.recorder.replaceColumns(asRow(columnsOf(before)), asRow(columnsOf(kept)));
    if (!hidden)
        return hidden.failure();
    if (Result<> copied = ColumnCopy(m_impl.database, before, kept, m_impl.currency).run(*hidden, convert, progress);
        !copied)
        return copied;
    if (const Result<bool> updated = m_impl.recorder.update("attribute", *id, records::toRow(kept, *vocabulary));
        !updated)
        return updated.failure();
    **own = kept;
    m_impl.changes.schema = true;
    m_impl.changes.columns << kept.key;
    return {};
}

Result<> Edit::orderAttributes(const QStringList &keys)
{
    std::vector<Attribute> ordered;
    for (const QString &key : keys) {
        const Result<Attribute *> own = m_impl.ownAttribute(key);
        if (!own)
            return own.failure();
        ordered.push_back(**own);
    }
    if (ordered.size() != m_impl.schema.attributes.size())
        return fail(ErrorCode::Conflict, StoreText::tr("The attributes have changed in between. Try again."));
    std::int64_t position = 0;
    for (const Attribute &attribute : ordered) {
        const Result<std::int64_t> id = m_impl.attributeId(attribute.key);
        if (!id)
            return id.failure();
        const Result<bool> moved = m_impl.recorder.update("attribute", *id, { { "position", ++position } });
        if (!moved)
            return moved.failure();
        m_impl.changes.schema |= *moved;
    }
    m_impl.schema.attributes = std::move(ordered);
    return {};
}

} // namespace partnerscope
