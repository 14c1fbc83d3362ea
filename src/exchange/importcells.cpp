#include "exchange/importcells.h"

#include "base/text.h"
#include "base/utf8.h"
#include "domain/valueconversion.h"
#include "exchange/csvwriter.h"
#include "exchange/jsontext.h"
#include "exchange/lettercase.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {

/// A cell as a message may quote it.
QString quotable(std::string_view cell)
{
    const QString text = textOf(cell).simplified();
    return text.size() > 60 ? QString(text.left(60) + QChar(0x2026)) : text;
}

bool isNumberType(AttributeType type)
{
    return isNumeric(type) || type == AttributeType::YesNo || type == AttributeType::Date;
}

const double Unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

ImportVocabulary::ImportVocabulary(QString key, const Vocabulary *known)
    : m_key(std::move(key))
    , m_known(known)
{
}

QString ImportVocabulary::codeOf(const QString &text, bool isStrict)
{
    if (m_known) {
        const QString code = m_known->resolve(text);
        if (!code.isEmpty())
            return code;
    }
    const QString folded = m_known ? text.toCaseFolded() : text;
    if (const auto found = m_addedByText.constFind(folded); found != m_addedByText.constEnd())
        return *found;
    if (isStrict && m_known)
        return {};
    Term term;
    term.code = text;
    term.label = text;
    term.reviewed = false;
    m_added.push_back(term);
    m_addedByText.insert(folded, text);
    return text;
}

bool ImportVocabulary::knows(const QString &text) const
{
    return (m_known && !m_known->resolve(text).isEmpty())
        || m_addedByText.contains(m_known ? text.toCaseFolded() : text);
}

CellColumn::CellColumn(const Attribute &attribute, CellReading reading, std::shared_ptr<ImportVocabulary> vocabulary)
    : m_attribute(attribute)
    , m_format(reading.format)
    , m_rules(std::move(reading.rules))
    , m_vocabulary(std::move(vocabulary))
    , m_isStrict(reading.isStrict)
    , m_recordedCurrency(std::move(reading.recordedCurrency))
    , m_isWebsite(attribute.key == u"website")
    , m_isPlace(attribute.vocabulary == u"regions")
    , m_isCountry(attribute.key == u"country")
    , m_placeCodes(reading.placeCodes)
{
    m_format.decimalComma = m_rules.decimalComma.value_or(m_format.decimalComma);
    m_format.dateOrder = m_rules.dateOrder.value_or(m_format.dateOrder);
    for (auto term = m_rules.terms.constBegin(); term != m_rules.terms.constEnd(); ++term)
        m_replacements.insert(term.key().simplified().toCaseFolded(), term.value());
}

CellColumn::Outcome CellColumn::read(std::string_view cell, CellKind kind)
{
    m_number = Unknown;
    m_code = -1;
    m_text = {};
    m_isEstimate = false;
    m_note = -1;
    if (kind == CellKind::Error) {
        m_last = problem(cell == "=" ? tr("This formula has no result in the file. Open it in a spreadsheet program, "
                                          "save it, and import it again.")
                                     : tr("The spreadsheet shows an error here: %1. Correct it there, or clear the "
                                          "cell.")
                                           .arg(quotable(cell)));
        return m_last;
    }
    m_last = isTextual() ? readText(cell, kind) : parseWritten(cell, kind);
    return m_last;
}

CellColumn::Outcome CellColumn::readText(std::string_view cell, CellKind kind)
{
    // Spaces inside quotes were meant; those of a bare cell only align it.
    const std::string_view trimmed = trimCell(cell);
    m_text = withoutFormulaGuard(kind == CellKind::Quoted ? cell : trimmed);
    if (trimmed.empty())
        return Outcome::Empty;
    if (m_isWebsite && !isWebAddress(m_text))
        return problem(tr("\"%1\" is not a web address like example.com.").arg(quotable(m_text)));
    const bool hasRuns = kind != CellKind::Quoted && hasRunsOfBlanks(m_text);
    if (m_replacements.isEmpty() && m_rules.textCase == TextCase::AsWritten && !hasRuns)
        return Outcome::Known;
    const QString before = textOf(m_text);
    const auto replaced = replacement(before);
    const QString even = hasRuns ? textOf(withoutRunsOfBlanks(m_text)) : before;
    const QString after = replaced ? *replaced : inCase(even, m_rules.textCase);
    if (after != before) {
        note(replaced ? CleanedCell::Kind::Replaced : CleanedCell::Kind::Letters, before, after);
        m_tidied = after.toStdString();
        m_text = m_tidied;
    }
    return m_text.empty() ? Outcome::Empty : Outcome::Known;
}

/// The cell of any type but text.
CellColumn::Outcome CellColumn::parseWritten(std::string_view cell, CellKind kind)
{
    cell = trimCell(withoutFormulaGuard(trimCell(cell)));
    m_decimalComma = m_format.decimalComma && kind != CellKind::Number && kind != CellKind::Money;
    if (kind == CellKind::Money && m_attribute.type != AttributeType::Money)
        cell = cell.substr(cell.rfind(' ') + 1); // a count that somebody formatted as an amount
    m_isReplaced = false;
    if (cell.empty())
        return Outcome::Empty;
    if (const auto replaced = m_replacements.isEmpty() ? std::nullopt : replacement(textOf(cell))) {
        note(CleanedCell::Kind::Replaced, textOf(cell), *replaced);
        if (replaced->isEmpty())
            return Outcome::Empty;
        m_replaced = replaced->toStdString();
        m_isReplaced = true;
        m_decimalComma = false; // a value in a mapping is written as files of the program carry it
        cell = m_replaced;
    }
    return parse(cell, kind);
}

CellColumn::Outcome CellColumn::problem(const QString &reason)
{
    m_reason = reason;
    return Outcome::Unusable;
}

CellColumn::Outcome CellColumn::parse(std::string_view cell, CellKind kind)
{
    switch (m_attribute.type) {
    case AttributeType::Text: return Outcome::Known;
    case AttributeType::Choice: return parseChoice(cell);
    case AttributeType::MultipleChoice: return parseSet(cell, kind == CellKind::Quoted);
    case AttributeType::Money: return parseMoneyCell(cell);
    case AttributeType::Number:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: return parseNumeric(cell);
    case AttributeType::YesNo:
        if (const auto yes = parseYesNo(cell)) {
            m_number = *yes ? 1.0 : 0.0;
            return Outcome::Known;
        }
        return saysUnknown(cell) ? Outcome::Empty : problem(tr("\"%1\" is neither yes nor no.").arg(quotable(cell)));
    case AttributeType::Date:
        if (const auto date = parseDate(cell, m_format.dateOrder)) {
            m_number = static_cast<double>(date->toJulianDay());
            return Outcome::Known;
        }
        return saysUnknown(cell) ? Outcome::Empty
                                 : problem(tr("\"%1\" is not a date. Write it as 2024-03-31.").arg(quotable(cell)));
    }
    return Outcome::Empty;
}

CellColumn::Outcome CellColumn::parseNumeric(std::string_view cell)
{
    auto value = m_attribute.type == AttributeType::Percent ? parsePercent(cell, m_decimalComma)
                                                            : parseNumber(cell, m_decimalComma);
    const std::string unit = m_attribute.unit.toStdString();
    if (!value && !unit.empty() && cell.size() > unit.size() && cell.ends_with(unit))
        value = parseNumber(cell.substr(0, cell.size() - unit.size()), m_decimalComma);
    if (!value) {
        if (saysUnknownNumber(cell))
            return Outcome::Empty;
        value = looseNumber(cell);
        if (!value)
            return Outcome::Unusable;
    }
    value = scaled(*value);
    const bool isWhole = *value == std::floor(*value);
    if (m_attribute.type == AttributeType::WholeNumber && !isWhole)
        return problem(tr("\"%1\" is not a whole number.").arg(quotable(cell)));
    if (m_attribute.type == AttributeType::WholeNumber && std::abs(*value) > LargestWholeNumber)
        return problem(tr("\"%1\" is larger than a whole number can be.").arg(quotable(cell)));
    if (countsThings(m_attribute) && *value < 0)
        return problem(tr("\"%1\" is below zero, and this counts %2.").arg(quotable(cell), m_attribute.unit));
    if (m_attribute.type == AttributeType::Rating && (!isWhole || *value < 0 || *value > 4))
        return problem(tr("\"%1\" is not a rating: it goes from 0 to 4.").arg(quotable(cell)));
    m_number = *value == 0.0 ? 0.0 : *value;
    return Outcome::Known;
}

CellColumn::Outcome CellColumn::parseMoneyCell(std::string_view cell)
{
    const auto money = parseMoney(cell, m_decimalComma);
    if (!money) {
        if (saysUnknownNumber(cell))
            return Outcome::Empty;
        const auto number = looseNumber(cell);
        m_number = number ? scaled(*number) : Unknown;
        return number ? Outcome::Known : Outcome::Unusable;
    }
    m_number = money->amount == 0.0 ? 0.0 : scaled(money->amount);
    if (!money->currency.empty())
        m_code = codeNumber(QString::fromStdString(money->currency));
    return Outcome::Known;
}

void CellColumn::readCurrency(std::string_view cell)
{
    const QString code = textOf(trimCell(withoutFormulaGuard(trimCell(cell)))).toUpper();
    if (m_last == Outcome::Known && m_code < 0 && code.size() == 3)
        m_code = codeNumber(code);
}

/// Code of a term, and the count of what the vocabulary did not know.
QString CellColumn::codeOf(const QString &text)
{
    if (m_isPlace) {
        if (const QString code = placeOf(text); !code.isEmpty())
            return code;
    }
    const std::size_t before = m_vocabulary->added().size();
    const QString code = m_vocabulary->codeOf(text, m_isStrict);
    if (code.isEmpty())
        ++m_refused[text];
    if (m_vocabulary->isKnown() && m_vocabulary->added().size() > before) {
        ++m_newTerms;
        m_newWords += static_cast<std::size_t>(text.count(u' ')) + 1;
    }
    return code;
}

bool CellColumn::isProse() const
{
    constexpr std::size_t Many = 20;
    constexpr std::size_t WordsOfSentences = 4; // on average; "Food & Staples Retailing" is a term
    return m_newTerms >= Many && m_newTerms * 2 >= m_termCells && m_newWords > m_newTerms * WordsOfSentences;
}

/// "CA" without a country: Canada or California.
bool CellColumn::isAmbiguousPlace(const QString &text) const
{
    const bool isAsked = m_isPlace && !m_isCountry && m_country.empty() && !m_isReplaced && text.size() == 2
        && m_placeCodes == PlaceCodes::Open && m_vocabulary->isKnown();
    return isAsked && !placeNames().country(text).isEmpty()
        && !placeNames().subdivision(text, QStringLiteral("US")).isEmpty();
}

/// "Europe; Asia" in a cell that takes one term.
bool CellColumn::holdsSeveral(const QString &text) const
{
    return m_vocabulary->isKnown() && !m_vocabulary->knows(text) && (text.contains(u';') || text.contains(u'|'));
}

namespace {
constexpr std::int32_t NoTerm = -1;
constexpr std::int32_t UnknownTerm = -2;
constexpr std::int32_t Several = -3;
constexpr std::int32_t Ambiguous = -4;
} // namespace

std::int32_t CellColumn::choiceNumber(const QString &text, bool isUnknown)
{
    if (isUnknown)
        return UnknownTerm;
    if (isAmbiguousPlace(text))
        return Ambiguous;
    if (holdsSeveral(text))
        return Several;
    const QString code = codeOf(text);
    return code.isEmpty() ? NoTerm : codeNumber(code);
}

CellColumn::Outcome CellColumn::parseChoice(std::string_view cell)
{
    ++m_termCells;
    std::string written(cell);
    if (m_isPlace && !m_isCountry)
        written += (m_isReplaced ? '\r' : '\n') + m_country;
    auto cached = m_cache.find(written);
    if (cached == m_cache.end()) {
        const QString text = textOf(cell);
        const std::int32_t number = choiceNumber(text, saysUnknown(cell) && !m_vocabulary->knows(text));
        cached = m_cache.emplace(written, Cached { number, m_note }).first;
    } else {
        noteAgain(cached->second.note);
    }
    switch (cached->second.code) {
    case UnknownTerm: return Outcome::Empty;
    case NoTerm: return problem(tr("\"%1\" is not a term of %2.").arg(quotable(cell), m_attribute.label));
    case Several:
        return problem(
            tr("\"%1\" holds several values, and %2 takes one. Choose an attribute for this column that takes "
               "several.")
                .arg(quotable(cell), m_attribute.label));
    case Ambiguous: {
        const QString text = textOf(cell);
        ++m_ambiguous[text];
        const PlaceNames &places = placeNames();
        return problem(tr("\"%1\" can be %2 or %3, and nothing tells which. Say it for the column, or add one with the "
                          "country.")
                           .arg(text, places.labelOf(places.country(text)),
                                places.labelOf(places.subdivision(text, QStringLiteral("US")))));
    }
    default: break;
    }
    m_code = cached->second.code;
    return Outcome::Known;
}

CellColumn::Outcome CellColumn::parseSet(std::string_view cell, bool isQuoted)
{
    ++m_termCells;
    std::string written(cell);
    written += isQuoted ? '"' : ' ';
    auto cached = m_cache.find(written);
    if (cached == m_cache.end()) {
        const std::int32_t set = setNumber(cell, isQuoted);
        cached = m_cache.emplace(written, Cached { set, m_note }).first;
    } else {
        noteAgain(cached->second.note);
    }
    if (cached->second.code == -2)
        return Outcome::Empty;
    if (cached->second.code < 0)
        return problem(tr("\"%1\" holds a term that %2 does not know.").arg(quotable(cell), m_attribute.label));
    m_code = cached->second.code;
    return Outcome::Known;
}

std::int32_t CellColumn::setNumber(std::string_view cell, bool isQuoted)
{
    QStringList codes;
    if (cell != "[]") {
        const QString text = textOf(cell);
        if (saysUnknown(cell) && !m_vocabulary->knows(text))
            return -2;
        for (const QString &piece : piecesOf(text, isQuoted)) {
            const auto replaced = m_replacements.isEmpty() ? std::nullopt : replacement(piece);
            if (replaced)
                note(CleanedCell::Kind::Replaced, piece, *replaced);
            if (replaced && replaced->isEmpty())
                continue;
            const QString code = codeOf(replaced.value_or(piece));
            if (code.isEmpty())
                return -1;
            codes << code;
        }
        if (codes.isEmpty())
            return -2;
    }
    codes.sort();
    codes.removeDuplicates();
    m_sets.push_back(codes);
    return static_cast<std::int32_t>(m_sets.size() - 1);
}

/// The values of one cell: a whole term first, for terms may have commas in their names.
QStringList CellColumn::piecesOf(const QString &cell, bool isQuoted) const
{
    if (m_vocabulary->knows(cell))
        return { cell };
    QStringList pieces;
    if (cell.startsWith(u'[') && cell.endsWith(u']')) {
        const QByteArray utf8 = cell.toUtf8();
        if (const auto list = parseJson({ utf8.constData(), static_cast<std::size_t>(utf8.size()) })) {
            for (const JsonNode &item : list->items)
                pieces << item.string;
        }
    }
    if (pieces.isEmpty() && (cell.contains(u';') || cell.contains(u'|'))) {
        QString evened = cell;
        pieces = evened.replace(u'|', u';').split(u';');
    }
    if (pieces.isEmpty() && cell.contains(u',')) {
        const QStringList parts = cell.split(u',');
        const bool isKnown =
            std::ranges::all_of(parts, [this](const QString &part) { return m_vocabulary->knows(part.trimmed()); });
        pieces = isQuoted || isKnown ? parts : QStringList();
    }
    if (pieces.isEmpty())
        pieces << cell;
    for (QString &piece : pieces)
        piece = piece.trimmed();
    pieces.removeAll(QString());
    return pieces;
}

std::int32_t CellColumn::codeNumber(const QString &code)
{
    const auto found = m_termNumbers.constFind(code);
    if (found != m_termNumbers.constEnd())
        return *found;
    const auto number = static_cast<std::int32_t>(m_terms.size());
    m_terms << code;
    m_termNumbers.insert(code, number);
    return number;
}

void CellColumn::append()
{
    const bool hasValue = m_last == Outcome::Known;
    if (hasValue && m_isEstimate)
        m_estimates.insert(m_numbers.size());
    if (isTextual()) {
        const std::string_view text = hasValue ? m_text : std::string_view();
        m_textPlaces.emplace_back(m_bytes.size(), static_cast<std::uint32_t>(text.size()));
        m_bytes.append(text);
        return;
    }
    if (isNumberType(m_attribute.type))
        m_numbers.push_back(hasValue ? m_number : Unknown);
    if (!isNumberType(m_attribute.type) || m_attribute.type == AttributeType::Money)
        m_codes.push_back(hasValue ? m_code : -1);
}

void CellColumn::replace(std::size_t row)
{
    if (m_last != Outcome::Known)
        return;
    if (isTextual()) {
        m_textPlaces[row] = { m_bytes.size(), static_cast<std::uint32_t>(m_text.size()) };
        m_bytes.append(m_text);
        return;
    }
    if (isNumberType(m_attribute.type)) {
        m_numbers[row] = m_number;
        if (m_isEstimate)
            m_estimates.insert(row);
        else
            m_estimates.erase(row);
    }
    if (!isNumberType(m_attribute.type) || m_attribute.type == AttributeType::Money)
        m_codes[row] = m_code;
}

bool CellColumn::isKnownAt(std::size_t row) const
{
    if (isTextual())
        return m_textPlaces[row].second > 0;
    return isNumberType(m_attribute.type) ? !std::isnan(m_numbers[row]) : m_codes[row] >= 0;
}

bool CellColumn::equalsLast(std::size_t row) const
{
    if (m_last != Outcome::Known)
        return true;
    if (!isKnownAt(row))
        return false;
    if (isTextual())
        return std::string_view(m_bytes).substr(m_textPlaces[row].first, m_textPlaces[row].second) == m_text;
    if (m_attribute.type == AttributeType::Money)
        return m_numbers[row] == m_number && m_codes[row] == m_code;
    if (isNumberType(m_attribute.type))
        return m_numbers[row] == m_number;
    if (m_attribute.type == AttributeType::MultipleChoice)
        return m_sets[static_cast<std::size_t>(m_codes[row])] == m_sets[static_cast<std::size_t>(m_code)];
    return m_codes[row] == m_code;
}

/// Whether the last number read can be compared with one of the pool, which has converted its money.
bool CellColumn::isInRecordedCurrency() const
{
    return m_attribute.type != AttributeType::Money || m_code < 0 || m_terms.at(m_code) == m_recordedCurrency;
}

bool CellColumn::equalsLast(const PoolColumn *column, std::size_t poolRow) const
{
    if (m_last != Outcome::Known)
        return true;
    if (!column || column->type != m_attribute.type)
        return false;
    if (const auto *texts = std::get_if<TextColumn>(&column->data))
        return texts->at(poolRow) == m_text;
    if (const auto *numbers = std::get_if<NumberColumn>(&column->data))
        return numbers->values[poolRow] == m_number && isInRecordedCurrency();
    if (const auto *codes = std::get_if<CodeColumn>(&column->data)) {
        const std::int32_t code = codes->codes[poolRow];
        return code >= 0 && codes->terms.at(code) == m_terms.at(m_code);
    }
    const auto &sets = std::get<SetColumn>(column->data);
    if (!sets.known[poolRow])
        return false;
    QStringList recorded;
    for (std::uint32_t i = sets.offsets[poolRow]; i < sets.offsets[poolRow + 1]; ++i)
        recorded << sets.terms.at(sets.codes[i]);
    recorded.sort();
    return recorded == m_sets[static_cast<std::size_t>(m_code)];
}

std::string CellColumn::lastText() const
{
    if (m_last != Outcome::Known)
        return {};
    if (isTextual())
        return std::string(m_text);
    return m_attribute.type == AttributeType::Choice ? m_terms.at(m_code).toStdString() : std::string();
}

ColumnData CellColumn::finishedSets()
{
    SetColumn column;
    std::vector<std::vector<std::int32_t>> numbers(m_sets.size());
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        for (const QString &code : m_sets[i])
            numbers[i].push_back(codeNumber(code));
    }
    column.terms = m_terms;
    for (const std::int32_t set : m_codes) {
        column.known.push_back(set >= 0 ? 1 : 0);
        if (set >= 0)
            column.codes.insert(column.codes.end(), numbers[static_cast<std::size_t>(set)].begin(),
                                numbers[static_cast<std::size_t>(set)].end());
        column.offsets.push_back(static_cast<std::uint32_t>(column.codes.size()));
    }
    return column;
}

RowBatch::Column CellColumn::take()
{
    RowBatch::Column column;
    column.key = m_attribute.key;
    column.type = m_attribute.type;
    if (isTextual()) {
        TextColumn texts;
        for (const auto &[begin, size] : m_textPlaces)
            texts.append(std::string_view(m_bytes).substr(begin, size));
        column.data = std::move(texts);
    } else if (m_attribute.type == AttributeType::MultipleChoice) {
        column.data = finishedSets();
    } else if (m_attribute.type == AttributeType::Choice) {
        column.data = CodeColumn { std::move(m_codes), m_terms };
    } else {
        column.data = NumberColumn { std::move(m_numbers) };
    }
    if (m_attribute.type == AttributeType::Money)
        column.currencies = CodeColumn { std::move(m_codes), m_terms };
    return column;
}

} // namespace partnerscope
