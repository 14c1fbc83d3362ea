#include "store/persontraces.h"

#include "store/recorder.h"
#include "store/rowimage.h"
#include "store/storetext.h"

namespace partnerscope {

namespace {
/// Shorter ones would take letters out of other words; the workspace then says where to look instead.
constexpr qsizetype ShortestTrace = 4;

QString inJson(const QString &text)
{
    std::string json;
    appendJsonString(json, text.toStdString());
    return QString::fromStdString(json.substr(1, json.size() - 2));
}
} // namespace

void PersonTraces::addTrace(QStringList &list, const QString &trace)
{
    const QString text = trace.trimmed();
    if (text.isEmpty() || list.contains(text))
        return;
    list << text;
    if (text.size() >= ShortestTrace)
        m_patterns << QRegularExpression(
            QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(text)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void PersonTraces::add(const Row &contact)
{
    for (const auto &[name, cell] : contact) {
        const std::string *text = std::get_if<std::string>(&cell);
        if (text && name == "name")
            addTrace(m_names, QString::fromStdString(*text));
        if (text && (name == "email" || name == "phone"))
            addTrace(m_addresses, QString::fromStdString(*text));
    }
}

QString PersonTraces::redacted(QString text) const
{
    for (const QRegularExpression &pattern : m_patterns)
        text.replace(pattern, StoreText::tr("[erased person]"));
    return text;
}

std::string PersonTraces::sieve(std::string_view column) const
{
    std::string condition;
    for (qsizetype i = 0; i < m_names.size() + m_addresses.size(); ++i)
        condition += (i == 0 ? "instr(lower(" : " OR instr(lower(") + sqlName(column) + "), lower(?)) > 0";
    return condition;
}

void PersonTraces::bindSieve(Statement &statement, int columns, bool escaped) const
{
    int parameter = 0;
    for (int i = 0; i < columns; ++i) {
        for (const QString &trace : m_names + m_addresses)
            statement.bind(++parameter, escaped ? inJson(trace) : trace);
    }
}

Result<int> PersonTraces::redact(Database &database, std::string_view table, std::string_view column) const
{
    Result<Statement> select =
        database.prepare("SELECT id, " + sqlName(column) + " FROM " + sqlName(table) + " WHERE " + sieve(column));
    if (!select)
        return select.failure();
    bindSieve(*select, 1, false);
    std::vector<std::pair<std::int64_t, QString>> changed;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            break;
        const QString before = select->text(1);
        if (QString after = redacted(before); after != before)
            changed.emplace_back(select->integer(0), std::move(after));
    }
    for (const auto &[id, text] : changed) {
        if (Result<> updated = updateRow(database, table, id, { { std::string(column), text.toStdString() } });
            !updated)
            return updated.failure();
    }
    return static_cast<int>(changed.size());
}

Result<> PersonTraces::redactImages(Database &database) const
{
    Result<Statement> select = database.prepare("SELECT id, before, after FROM journal_row WHERE " + sieve("before")
                                                + " OR " + sieve("after"));
    if (!select)
        return select.failure();
    bindSieve(*select, 2, true);
    std::vector<std::pair<std::int64_t, Row>> changed;
    for (;;) {
        const Result<bool> found = select->step();
        if (!found)
            return found.failure();
        if (!*found)
            break;
        Row images;
        for (const int column : { 1, 2 }) {
            if (select->isNull(column))
                continue;
            Result<Row> image = fromImage(select->utf8(column));
            if (!image)
                return image.failure();
            for (auto &[name, cell] : *image) {
                if (std::string *text = std::get_if<std::string>(&cell))
                    *text = redacted(QString::fromStdString(*text)).toStdString();
            }
            images.emplace_back(column == 1 ? "before" : "after", Cell { toFullImage(*image) });
        }
        changed.emplace_back(select->integer(0), std::move(images));
    }
    for (const auto &[id, images] : changed) {
        if (Result<> updated = updateRow(database, "journal_row", id, images); !updated)
            return updated;
    }
    return {};
}

Result<std::int64_t> PersonTraces::mentions(Database &database, std::string_view table, std::string_view column) const
{
    Result<Statement> select = database.prepare("SELECT count(*) FROM " + sqlName(table) + " WHERE " + sieve(column));
    if (!select)
        return select.failure();
    bindSieve(*select, 1, false);
    const Result<bool> row = select->step();
    if (!row)
        return row.failure();
    return select->integer(0);
}

} // namespace partnerscope
