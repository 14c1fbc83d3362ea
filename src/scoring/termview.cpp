#include "scoring/termview.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace partnerscope {

namespace {
QString numberTerm(double number, AttributeType type)
{
    if (type == AttributeType::YesNo)
        return number != 0.0 ? QStringLiteral("yes") : QStringLiteral("no");
    if (type == AttributeType::Date)
        return QDate::fromJulianDay(static_cast<qint64>(number)).toString(Qt::ISODate);
    return shortestNumber(number == 0.0 ? 0.0 : number); // minus zero is zero
}

/// Gives numbers a place in a dictionary; small whole numbers (ratings, yes/no) without hashing.
class NumberTerms
{
public:
    std::int32_t place(double number, std::int32_t next)
    {
        if (number >= 0 && number < 256 && number == std::floor(number)) {
            std::int32_t &small = m_small.at(static_cast<std::size_t>(number));
            small = small < 0 ? next : small;
            return small;
        }
        return m_others.try_emplace(number, next).first->second;
    }

private:
    std::array<std::int32_t, 256> m_small = [] {
        std::array<std::int32_t, 256> none {};
        none.fill(-1);
        return none;
    }();
    std::unordered_map<double, std::int32_t> m_others;
};
} // namespace

TermView::TermView(const PoolColumn &column)
{
    if (const SetColumn *set = std::get_if<SetColumn>(&column.data)) {
        m_set = set;
        m_terms = set->terms;
    } else if (const CodeColumn *choice = std::get_if<CodeColumn>(&column.data)) {
        m_recorded = &choice->codes;
        m_terms = choice->terms;
    } else if (const NumberColumn *numbers = std::get_if<NumberColumn>(&column.data)) {
        read(*numbers, column.type);
    } else {
        read(std::get<TextColumn>(column.data));
    }
}

void TermView::read(const NumberColumn &column, AttributeType type)
{
    NumberTerms places;
    m_own.reserve(column.values.size());
    for (const double number : column.values) {
        if (!std::isfinite(number)) {
            m_own.push_back(-1);
            continue;
        }
        const auto next = static_cast<std::int32_t>(m_terms.size());
        const std::int32_t place = places.place(number, next);
        if (place == next)
            m_terms << numberTerm(number, type);
        m_own.push_back(place);
    }
}

void TermView::read(const TextColumn &column)
{
    QHash<QString, std::int32_t> places;
    const std::size_t rows = column.offsets.size() - 1;
    m_own.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::string_view bytes = column.at(row);
        if (bytes.empty()) {
            m_own.push_back(-1);
            continue;
        }
        const QString text =
            QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).trimmed().toCaseFolded();
        const auto next = static_cast<std::int32_t>(m_terms.size());
        const auto known = places.constFind(text);
        m_own.push_back(known == places.constEnd() ? next : *known);
        if (known == places.constEnd()) {
            places.insert(text, next);
            m_terms << text;
        }
    }
}

std::optional<bool> readYesNo(const QString &text)
{
    const QString folded = text.trimmed().toCaseFolded();
    if (folded == QLatin1String("yes") || folded == QLatin1String("true"))
        return true;
    if (folded == QLatin1String("no") || folded == QLatin1String("false"))
        return false;
    return std::nullopt;
}

double readNumber(const QString &text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? number : std::numeric_limits<double>::quiet_NaN();
}

const NumberColumn *asNumbers(const PoolColumn &column)
{
    return column.type == AttributeType::Date ? nullptr : std::get_if<NumberColumn>(&column.data);
}

QString comparableTerm(const QString &text, const PoolColumn &column, const Schema &schema)
{
    switch (column.type) {
    case AttributeType::Choice:
    case AttributeType::MultipleChoice: return schema.resolve(column.key, text);
    case AttributeType::Text: return text.trimmed().toCaseFolded();
    case AttributeType::YesNo: {
        const std::optional<bool> yes = readYesNo(text);
        return yes ? numberTerm(*yes ? 1.0 : 0.0, column.type) : text.trimmed();
    }
    case AttributeType::Number:
    case AttributeType::Money:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: {
        const double number = readNumber(text);
        return std::isfinite(number) ? numberTerm(number, column.type) : text.trimmed();
    }
    case AttributeType::Date: return text.trimmed();
    }
    Q_UNREACHABLE();
}

QStringList comparableTermWithDescendants(const QString &text, const PoolColumn &column, const Schema &schema)
{
    const QString term = comparableTerm(text, column, schema);
    const Vocabulary *vocabulary = schema.vocabularyOf(column.key);
    return vocabulary ? vocabulary->withDescendants(term) : QStringList { term };
}

TermMatch::TermMatch(const QStringList &terms, const std::vector<QStringList> &targets)
    : m_words((targets.size() + 63) / 64)
    , m_bits(static_cast<std::size_t>(terms.size()) * m_words, 0)
{
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < terms.size(); ++i)
        places.insert(terms.at(i), static_cast<std::size_t>(i));
    for (std::size_t target = 0; target < targets.size(); ++target) {
        for (const QString &term : targets[target]) {
            const auto place = places.constFind(term);
            if (place != places.constEnd())
                m_bits[*place * m_words + target / 64] |= std::uint64_t { 1 } << (target % 64);
        }
    }
}

} // namespace partnerscope
