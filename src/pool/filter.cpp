#include "pool/filter.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
/// Substring search that ignores case: bytes for ASCII, decoded text only where other letters are involved.
class TextSearch
{
public:
    explicit TextSearch(const QString &text)
        : m_text(text.trimmed())
        , m_ascii(std::ranges::all_of(m_text, [](QChar c) { return c.unicode() < 128; }))
        , m_lower(m_text.toLower().toStdString())
    {
    }

    [[nodiscard]] bool matches(std::string_view utf8) const
    {
        if (m_ascii)
            return std::ranges::search(utf8, m_lower, {}, lowered).begin() != utf8.end() || m_lower.empty();
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
            .contains(m_text, Qt::CaseInsensitive);
    }

private:
    static char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

    QString m_text;
    bool m_ascii;
    std::string m_lower;
};

/// Decides one condition for any row of its column.
class Test
{
public:
    Test(const Condition &condition, const PoolColumn *column)
        : m_condition(condition)
        , m_column(column)
        , m_search(condition.text)
    {
        if (!column)
            return;
        const QStringList *terms = nullptr;
        if (const CodeColumn *codes = std::get_if<CodeColumn>(&column->data))
            terms = &codes->terms;
        else if (const SetColumn *sets = std::get_if<SetColumn>(&column->data))
            terms = &sets->terms;
        if (!terms)
            return;
        m_wanted.resize(static_cast<std::size_t>(terms->size()));
        for (qsizetype i = 0; i < terms->size(); ++i)
            m_wanted[static_cast<std::size_t>(i)] = condition.codes.contains(terms->at(i));
    }

    [[nodiscard]] bool passes(std::size_t row) const
    {
        const bool known = m_column && isKnownAt(m_column->data, row);
        if (m_condition.kind == Condition::Kind::IsUnknown)
            return !known;
        if (!known)
            return m_condition.kind == Condition::Kind::NoneOf;
        switch (m_condition.kind) {
        case Condition::Kind::IsKnown: return true;
        case Condition::Kind::Between: return isBetween(row);
        case Condition::Kind::Contains: return contains(row);
        case Condition::Kind::AnyOf: return hits(row) > 0;
        case Condition::Kind::AllOf: return hits(row) == m_condition.codes.size();
        case Condition::Kind::NoneOf: return hits(row) == 0;
        case Condition::Kind::IsUnknown: break;
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] bool isBetween(std::size_t row) const
    {
        const NumberColumn *numbers = std::get_if<NumberColumn>(&m_column->data);
        if (!numbers)
            return false;
        const double x = numbers->values[row];
        return (!m_condition.from || x >= *m_condition.from) && (!m_condition.to || x <= *m_condition.to);
    }
    [[nodiscard]] bool contains(std::size_t row) const
    {
        if (const TextColumn *texts = std::get_if<TextColumn>(&m_column->data))
            return m_search.matches(texts->at(row));
        return toFileText(valueAt(m_column->data, m_column->type, row)).contains(m_condition.text, Qt::CaseInsensitive);
    }
    [[nodiscard]] qsizetype hits(std::size_t row) const
    {
        if (const CodeColumn *codes = std::get_if<CodeColumn>(&m_column->data))
            return m_wanted[static_cast<std::size_t>(codes->codes[row])] ? 1 : 0;
        const SetColumn *sets = std::get_if<SetColumn>(&m_column->data);
        if (!sets)
            return m_condition.codes.contains(toFileText(valueAt(m_column->data, m_column->type, row)),
                                              Qt::CaseInsensitive)
                ? 1
                : 0;
        qsizetype count = 0;
        for (std::uint32_t i = sets->offsets[row]; i < sets->offsets[row + 1]; ++i)
            count += m_wanted[static_cast<std::size_t>(sets->codes[i])] ? 1 : 0;
        return count;
    }

    const Condition &m_condition;
    const PoolColumn *m_column;
    TextSearch m_search;
    std::vector<bool> m_wanted; ///< per dictionary entry
};
} // namespace

std::vector<std::uint32_t> filteredRows(const Pool &pool, const Filter &filter)
{
    const TextSearch search(filter.search);
    const bool searching = !filter.search.trimmed().isEmpty();
    std::vector<Test> tests;
    for (const Condition &condition : filter.conditions)
        tests.emplace_back(condition, pool.column(condition.attribute));
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < pool.size(); ++row) {
        const bool passes = (!searching || search.matches(pool.nameUtf8(row)))
            && std::ranges::all_of(tests, [row](const Test &test) { return test.passes(row); });
        if (passes)
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

} // namespace partnerscope
