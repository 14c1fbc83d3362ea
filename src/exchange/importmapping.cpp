#include "exchange/importmapping.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/columnguess.h"
#include "exchange/csvwriter.h"

#include <QSet>

#include <algorithm>

namespace partnerscope {

namespace {

constexpr std::size_t HeaderSearchRows = 30;
constexpr std::size_t DistinctAtMost = 400;

qsizetype filledCount(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

std::optional<QString> chosenKey(const QString &header, const ImportOptions &options)
{
    for (auto entry = options.mapping.constBegin(); entry != options.mapping.constEnd(); ++entry) {
        if (entry.key().simplified().compare(header, Qt::CaseInsensitive) == 0)
            return entry.value().trimmed();
    }
    return std::nullopt;
}

bool namesTheCompany(const QString &header, const Schema &schema, const ImportOptions &options)
{
    if (header.isEmpty())
        return false;
    if (const auto chosen = chosenKey(header, options))
        return chosen->compare(u"name", Qt::CaseInsensitive) == 0;
    const Attribute *attribute = schema.match(header);
    return attribute && attribute->key == u"name";
}

/// "CRM account name (legal)": a header that speaks of a company's name in other words than the schema knows.
bool soundsLikeCompanyName(const QString &header)
{
    static const QSet<QString> subjects { QStringLiteral("company"),      QStringLiteral("organisation"),
                                          QStringLiteral("organization"), QStringLiteral("partner"),
                                          QStringLiteral("vendor"),       QStringLiteral("supplier"),
                                          QStringLiteral("account"),      QStringLiteral("firm"),
                                          QStringLiteral("business"),     QStringLiteral("reseller"),
                                          QStringLiteral("distributor"),  QStringLiteral("member"),
                                          QStringLiteral("firma"),        QStringLiteral("unternehmen"),
                                          QStringLiteral("lieferant"),    QStringLiteral("display") };
    const QStringList words = keyFromLabel(header).split(u'_', Qt::SkipEmptyParts);
    const bool hasName = words.contains(QStringLiteral("name")) || words.contains(QStringLiteral("names"));
    return (hasName || words.size() == 1)
        && std::ranges::any_of(words, [](const QString &word) { return subjects.contains(word); });
}

ImportColumn::Match matchKind(const Attribute &attribute, const QString &header)
{
    if (attribute.key.compare(header, Qt::CaseInsensitive) == 0)
        return ImportColumn::Match::Key;
    return attribute.label.simplified().compare(header, Qt::CaseInsensitive) == 0 ? ImportColumn::Match::Label
                                                                                  : ImportColumn::Match::Synonym;
}

const QString CurrencySuffix = QStringLiteral("_currency");

/// "annual_revenue_currency" belongs to the money attribute annual_revenue.
QString currencyKey(const QString &header, const Schema &schema)
{
    if (!header.endsWith(CurrencySuffix, Qt::CaseInsensitive))
        return {};
    const Attribute *money = schema.find(header.chopped(CurrencySuffix.size()));
    return money && money->type == AttributeType::Money ? QString(money->key + CurrencySuffix) : QString();
}

Result<> applyChoices(std::vector<ImportColumn> &columns, const Schema &schema, const ImportOptions &options,
                      QSet<QString> &taken)
{
    for (auto entry = options.mapping.constBegin(); entry != options.mapping.constEnd(); ++entry) {
        const QString header = entry.key().simplified();
        const auto column = std::ranges::find_if(
            columns, [&](const ImportColumn &c) { return c.header.compare(header, Qt::CaseInsensitive) == 0; });
        if (column == columns.end())
            return fail(ErrorCode::InvalidInput,
                        tr("The mapping names a column \"%1\", which the file does not have.").arg(header));
        column->match = ImportColumn::Match::Chosen;
        if (entry.value().trimmed().isEmpty())
            continue;
        const Attribute *attribute = schema.find(entry.value().trimmed());
        if (!attribute)
            return fail(
                ErrorCode::InvalidInput,
                tr("The mapping names an attribute \"%1\", which the workspace does not have.").arg(entry.value()));
        if (taken.contains(attribute->key))
            return fail(ErrorCode::InvalidInput,
                        tr("The mapping gives the attribute \"%1\" to two columns.").arg(attribute->key));
        taken.insert(attribute->key);
        column->attribute = attribute->key;
        column->type = attribute->type;
    }
    return {};
}

void matchByName(std::vector<ImportColumn> &columns, const Schema &schema, QSet<QString> &taken)
{
    for (const auto kind : { ImportColumn::Match::Key, ImportColumn::Match::Label, ImportColumn::Match::Synonym }) {
        for (ImportColumn &column : columns) {
            if (column.match != ImportColumn::Match::LeftOut || column.header.isEmpty())
                continue;
            const Attribute *attribute = schema.match(column.header);
            if (!attribute || taken.contains(attribute->key) || matchKind(*attribute, column.header) != kind)
                continue;
            taken.insert(attribute->key);
            column.attribute = attribute->key;
            column.type = attribute->type;
            column.match = kind;
        }
    }
    for (ImportColumn &column : columns) {
        const QString key = currencyKey(column.header, schema);
        if (column.match != ImportColumn::Match::LeftOut || key.isEmpty() || taken.contains(key)
            || !taken.contains(key.chopped(CurrencySuffix.size())))
            continue;
        taken.insert(key);
        column.attribute = key;
        column.match = ImportColumn::Match::Key;
    }
}

QString numberedHeader(qsizetype number)
{
    return QStringLiteral("Column %1").arg(number);
}

HeaderRow numberedColumns(const TableSource &table)
{
    const std::unique_ptr<TableReader> reader = table.read();
    qsizetype columns = 0;
    std::size_t rows = 0;
    for (auto step = reader->next(); step != TableReader::Step::End && rows < HeaderSearchRows;
         step = reader->next(), ++rows) {
        if (step == TableReader::Step::Row)
            columns = std::max(columns, headerTexts(reader->cells()).size());
    }
    HeaderRow header;
    for (qsizetype number = 1; number <= columns; ++number)
        header.headers << numberedHeader(number);
    return header;
}

/// Columns that shall be kept as they are written, whatever their header would match.
Result<> applyTextColumns(std::vector<ImportColumn> &columns, const ImportOptions &options)
{
    for (const QString &wanted : options.asText) {
        const auto column = std::ranges::find(columns, wanted, &ImportColumn::header);
        if (column == columns.end())
            return fail(ErrorCode::InvalidInput,
                        tr("The mapping names a column \"%1\", which the file does not have.").arg(wanted));
        column->match = ImportColumn::Match::New;
        column->type = AttributeType::Text;
    }
    return {};
}

} // namespace

QStringList headerTexts(std::span<const std::string_view> cells)
{
    QStringList headers;
    for (const std::string_view cell : cells)
        headers << textOf(withoutFormulaGuard(trimCell(cell))).simplified();
    while (!headers.isEmpty() && headers.last().isEmpty())
        headers.removeLast();
    return headers;
}

HeaderRow findHeader(const TableSource &table, const Schema &schema, const ImportOptions &options)
{
    if (options.firstRowIsData)
        return numberedColumns(table);
    const std::unique_ptr<TableReader> reader = table.read();
    HeaderRow first;
    qsizetype fullestBefore = 0;
    std::size_t rows = 0;
    for (auto step = reader->next(); step != TableReader::Step::End && rows < HeaderSearchRows;
         step = reader->next(), ++rows) {
        const QStringList cells = step == TableReader::Step::Row ? headerTexts(reader->cells()) : QStringList();
        const qsizetype filled = filledCount(cells);
        const bool isNamed =
            std::ranges::any_of(cells, [&](const QString &cell) { return namesTheCompany(cell, schema, options); });
        if (isNamed && filled > fullestBefore)
            return { cells, rows + 1 };
        if (first.headers.isEmpty() && filled > 0)
            first = { cells, rows + 1 };
        fullestBefore = std::max(fullestBefore, filled);
    }
    return first;
}

Result<std::vector<ImportColumn>> mapColumns(const QStringList &headers, const Schema &schema,
                                             const ImportOptions &options)
{
    std::vector<ImportColumn> columns;
    for (const QString &header : headers) {
        ImportColumn column;
        column.header = header;
        columns.push_back(std::move(column));
    }
    QSet<QString> taken;
    if (const auto chosen = applyChoices(columns, schema, options, taken); !chosen)
        return chosen.failure();
    if (const auto kept = applyTextColumns(columns, options); !kept)
        return kept.failure();
    matchByName(columns, schema, taken);
    if (!taken.contains(QStringLiteral("name"))) {
        const auto isOpen = [](const ImportColumn &c) {
            return c.match == ImportColumn::Match::LeftOut && soundsLikeCompanyName(c.header);
        };
        const Attribute *name = schema.find(QStringLiteral("name"));
        if (name && std::ranges::count_if(columns, isOpen) == 1) {
            ImportColumn &column = *std::ranges::find_if(columns, isOpen);
            column.attribute = name->key;
            column.type = name->type;
            column.match = ImportColumn::Match::Synonym;
        }
    }
    return columns;
}

QString moneyOfCurrencyColumn(const ImportColumn &column)
{
    return column.match == ImportColumn::Match::Key && column.type == AttributeType::Text
            && column.attribute.endsWith(CurrencySuffix) && column.header.endsWith(CurrencySuffix, Qt::CaseInsensitive)
        ? column.attribute.chopped(CurrencySuffix.size())
        : QString();
}

namespace {

bool isWordYesNo(std::string_view cell)
{
    if (cell.size() > 6)
        return false;
    const QByteArray folded = QByteArray(cell.data(), static_cast<qsizetype>(cell.size())).toLower();
    static const QSet<QByteArray> words { "yes", "no", "true", "false", "ja", "nein", "wahr", "falsch" };
    return words.contains(folded);
}

/// Codes with leading zeros, long digit strings and telephone numbers are text, though they look like numbers.
bool isTrueNumber(std::string_view cell)
{
    const bool isPadded = cell.size() > 1 && cell[0] == '0' && cell[1] >= '0' && cell[1] <= '9';
    const auto digits = std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !isPadded && digits <= 15 && cell.front() != '+' && (cell.back() >= '0' && cell.back() <= '9');
}

bool isAddress(std::string_view cell)
{
    return cell.find("://") != std::string_view::npos || cell.find('@') != std::string_view::npos
        || cell.starts_with("www.");
}

/// Remembers a spelling unless there are too many already.
void note(std::unordered_set<std::string> &spellings, std::string_view text)
{
    if (spellings.size() < DistinctAtMost)
        spellings.emplace(text);
}

} // namespace

void TypeInference::add(std::string_view cell, CellFormat format, CellKind kind)
{
    cell = trimCell(withoutFormulaGuard(trimCell(cell)));
    if (cell.empty() || saysUnknown(cell) || kind == CellKind::Error)
        return;
    format.decimalComma = format.decimalComma && kind != CellKind::Number && kind != CellKind::Money;
    const std::size_t before = m_filled++;
    if (cell == "[]") {
        ++m_emptySets;
        return;
    }
    if (m_yesNo == before)
        m_yesNo += isWordYesNo(cell) ? 1u : 0u;
    if (m_numbers == before || m_percents == before || m_money == before || m_dates == before)
        addTyped(cell, format);
    m_long += cell.size() > 60 || isAddress(cell) || cell.find('\n') != std::string_view::npos ? 1u : 0u;
    note(m_distinct, cell);
    addPieces(cell);
}

/// Counts the types the cell suits. A type that one cell did not suit is out.
void TypeInference::addTyped(std::string_view cell, const CellFormat &format)
{
    const bool hasDigit = std::ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; });
    if (!hasDigit || cell.size() > 40)
        return;
    const bool isNumber = isTrueNumber(cell) && parseNumber(cell, format.decimalComma);
    const std::size_t before = m_filled - 1;
    if (m_numbers == before)
        m_numbers += isNumber ? 1u : 0u;
    if (m_percents == before)
        m_percents += isNumber || (cell.ends_with('%') && parsePercent(cell, format.decimalComma)) ? 1u : 0u;
    if (m_money == before) {
        const auto money = isNumber ? std::nullopt : parseMoney(cell, format.decimalComma);
        m_money += isNumber || (money && !money->currency.empty()) ? 1u : 0u;
    }
    if (m_dates == before)
        m_dates += !isNumber && parseDate(cell, format.dateOrder) ? 1u : 0u;
}

void TypeInference::addPieces(std::string_view cell)
{
    const bool isList = cell.find(';') != std::string_view::npos || cell.find('|') != std::string_view::npos;
    m_lists += isList ? 1u : 0u;
    if (!isList) {
        note(m_distinctPieces, cell);
        ++m_pieces;
        return;
    }
    for (std::size_t at = 0; at <= cell.size();) {
        const std::size_t end = std::min(cell.find_first_of(";|", at), cell.size());
        note(m_distinctPieces, trimCell(cell.substr(at, end - at)));
        ++m_pieces;
        at = end + 1;
    }
}

bool TypeInference::isChoice() const
{
    const auto distinct = m_distinct.size();
    const bool recurs = distinct <= 12 ? distinct * 3 <= m_filled * 2 : distinct * 2 <= m_filled && distinct <= 200;
    return recurs && m_long == 0;
}

AttributeType TypeInference::type() const
{
    if (m_filled == 0)
        return AttributeType::Text;
    if (m_yesNo == m_filled)
        return AttributeType::YesNo;
    if (m_numbers == m_filled)
        return AttributeType::Number;
    if (m_percents == m_filled)
        return AttributeType::Percent;
    if (m_money == m_filled)
        return AttributeType::Money;
    if (m_dates == m_filled)
        return AttributeType::Date;
    const auto pieces = m_distinctPieces.size();
    const bool piecesRecur = pieces < m_pieces && pieces <= 300 && m_long * 10 <= m_filled;
    if (m_emptySets > 0 || (m_lists * 5 >= m_filled && piecesRecur))
        return AttributeType::MultipleChoice;
    return isChoice() ? AttributeType::Choice : AttributeType::Text;
}

Attribute newAttribute(const QString &header, AttributeType type, const Schema &schema,
                       const std::vector<Attribute> &others, std::size_t columnNumber)
{
    Attribute attribute;
    const QString numbered = numberedHeader(static_cast<qsizetype>(columnNumber));
    const bool isNumbered = header.isEmpty() || header == numbered;
    attribute.label = isNumbered ? tr("Column %1").arg(columnNumber) : header;
    attribute.group = QStringLiteral("other");
    attribute.type = type;
    const QString wanted = keyFromLabel(isNumbered ? numbered : header); // the same in every language
    const auto isTaken = [&](const QString &key) {
        const bool isOther = std::ranges::any_of(others, [&](const Attribute &other) { return other.key == key; });
        return isReservedKey(key) || schema.find(key) || isOther || !currencyKey(key, schema).isEmpty();
    };
    attribute.key = wanted;
    for (int number = 2; isTaken(attribute.key); ++number)
        attribute.key = QStringLiteral("%1_%2").arg(wanted).arg(number);
    if (type == AttributeType::Choice || type == AttributeType::MultipleChoice) {
        attribute.vocabulary = attribute.key;
        for (int number = 2; schema.vocabulary(attribute.vocabulary); ++number)
            attribute.vocabulary = QStringLiteral("%1_%2").arg(attribute.key).arg(number);
    }
    return attribute;
}

bool isFirstRowData(const TableSource &table, const Schema &schema, const ImportOptions &options)
{
    if (options.firstRowIsData || options.firstRowIsHeader || !options.mapping.isEmpty())
        return false;
    const QStringList headers = findHeader(table, schema, options).headers;
    const auto columns = mapColumns(headers, schema, options);
    const bool isNamed = !columns || std::ranges::any_of(*columns, [](const ImportColumn &column) {
        return column.match != ImportColumn::Match::LeftOut;
    });
    const auto values =
        std::ranges::count_if(headers, [](const QString &header) { return isValue(header, placeNames()); });
    return !isNamed && values > 0 && values * 2 >= filledCount(headers);
}

} // namespace partnerscope
