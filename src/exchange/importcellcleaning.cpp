#include "base/utf8.h"
#include "exchange/importcells.h"
#include "exchange/lettercase.h"
#include "exchange/termsuggestions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {

constexpr qsizetype SpellingsAtMost = 2000; ///< that are remembered of one column
constexpr qsizetype SpellingsShown = 200;

QList<CleanedCell> mostFrequent(QList<CleanedCell> list)
{
    std::ranges::stable_sort(list, std::ranges::greater(), &CleanedCell::cells);
    return list.first(std::min(list.size(), SpellingsShown));
}

CleanedCell::Kind cleaningKind(LooseNumber::Kind kind)
{
    switch (kind) {
    case LooseNumber::Kind::About: return CleanedCell::Kind::About;
    case LooseNumber::Kind::Remark: return CleanedCell::Kind::Remark;
    case LooseNumber::Kind::Range:
    case LooseNumber::Kind::AtLeast:
    case LooseNumber::Kind::AtMost: break;
    }
    return CleanedCell::Kind::Band;
}

} // namespace

QString ImportVocabulary::codeOfPlace(const QString &iso, const PlaceNames &places, bool isStrict)
{
    const Term *known = m_known ? m_known->find(iso) : nullptr;
    if (known || !m_known)
        return known ? iso : QString();
    const QString folded = iso.toCaseFolded();
    if (const auto found = m_addedByText.constFind(folded); found != m_addedByText.constEnd())
        return *found;
    if (isStrict)
        return {};
    Term term;
    term.code = iso;
    term.label = places.labelOf(iso);
    term.reviewed = false;
    if (const QString country = places.countryOf(iso); m_known->find(country))
        term.parents << country;
    m_added.push_back(term);
    m_addedByText.insert(folded, iso);
    return iso;
}

std::optional<QString> CellColumn::replacement(const QString &text) const
{
    const auto found = m_replacements.constFind(text.simplified().toCaseFolded());
    return found == m_replacements.constEnd() ? std::nullopt : std::optional(*found);
}

void CellColumn::note(CleanedCell::Kind kind, const QString &before, const QString &after)
{
    auto at = m_cleanedAt.constFind(before);
    if (at == m_cleanedAt.constEnd()) {
        ++m_cleanedCells;
        if (m_cleanedAt.size() >= SpellingsAtMost)
            return;
        m_note = static_cast<std::int32_t>(m_cleaned.size());
        m_cleanedAt.insert(before, m_note);
        m_cleaned.push_back({ kind, before, after, 1 });
        return;
    }
    noteAgain(*at);
}

void CellColumn::noteAgain(std::int32_t at)
{
    if (at < 0)
        return;
    m_note = at;
    ++m_cleanedCells;
    ++m_cleaned[static_cast<std::size_t>(at)].cells;
}

/// A number that is written as more or less than a number, by the rules of the column.
std::optional<double> CellColumn::looseNumber(std::string_view cell)
{
    const bool isMoney = m_attribute.type == AttributeType::Money;
    const auto loose = parseLooseNumber(cell, m_decimalComma);
    const bool isRange = loose && cleaningKind(loose->kind) == CleanedCell::Kind::Band;
    // "1998-2003" is two years, and no year lies between two ratings.
    const bool isScale = m_attribute.type == AttributeType::Rating || m_attribute.unit == u"year";
    if (!loose || (isRange && isScale)) {
        const QString reason = isMoney ? tr("\"%1\" is not an amount of money.") : tr("\"%1\" is not a number.");
        (void)problem(reason.arg(textOf(cell).simplified().left(60)));
        return std::nullopt;
    }
    auto value = valueOf(*loose, m_rules.bands);
    if (!value) {
        (void)problem(tr("\"%1\" is a range. Choose which number stands for it, or which for all ranges.")
                          .arg(textOf(cell).simplified().left(60)));
        return std::nullopt;
    }
    if (m_attribute.type == AttributeType::WholeNumber && m_rules.factor == 1)
        value = std::round(*value);
    m_isEstimate = loose->kind != LooseNumber::Kind::Remark;
    if (isMoney && !loose->currency.empty())
        m_code = codeNumber(QString::fromStdString(loose->currency));
    note(cleaningKind(loose->kind), textOf(cell).simplified(), shortestNumber(scaled(*value)));
    return value;
}

/// By the factor of the column. 12.4 million is a whole number, though 12.4 is none.
double CellColumn::scaled(double number) const
{
    if (m_rules.factor == 1)
        return number;
    const double product = number * m_rules.factor;
    const double whole = std::round(product);
    return std::abs(product - whole) <= std::abs(product) * 1e-12 ? whole : product;
}

/// Code of a country or a part of one; empty for what the vocabulary knows by itself, and for no place.
QString CellColumn::placeOf(const QString &text)
{
    const bool hasCountry = !m_isCountry && !m_country.empty() && m_attribute.type == AttributeType::Choice;
    QString iso;
    if (hasCountry)
        iso = placeNames().subdivision(text, QString::fromStdString(m_country));
    else if (m_placeCodes == PlaceCodes::States && text.size() == 2 && !m_isCountry)
        iso = placeNames().subdivision(text, QStringLiteral("US"));
    const QString known = m_vocabulary->isKnown() ? m_vocabulary->known()->resolve(text) : QString();
    if (iso.isEmpty() && !known.isEmpty())
        return known;
    const PlaceNames &places = placeNames();
    const QString country = QString::fromStdString(hasCountry ? m_country : std::string());
    if (iso.isEmpty())
        iso = places.country(text);
    if (iso.isEmpty() && !m_isCountry)
        iso = places.subdivision(text);
    if (iso.isEmpty() && m_attribute.type == AttributeType::Choice)
        iso = places.placeWithin(text, m_isCountry, country);
    if (iso.isEmpty())
        return {};
    const QString code = m_vocabulary->codeOfPlace(iso, places, m_isStrict);
    if (!code.isEmpty() && code != known)
        note(CleanedCell::Kind::Place, text, code);
    return code;
}

void CellColumn::assumeCurrency()
{
    if (m_last == Outcome::Known && m_code < 0 && m_attribute.type == AttributeType::Money
        && !m_rules.currency.isEmpty())
        m_code = codeNumber(m_rules.currency);
}

void CellColumn::forget()
{
    m_last = Outcome::Empty;
}

void CellColumn::recall(std::size_t row)
{
    m_last = isKnownAt(row) ? Outcome::Known : Outcome::Empty;
    m_isEstimate = m_estimates.contains(row);
    m_number = row < m_numbers.size() ? m_numbers[row] : 0;
    m_code = row < m_codes.size() ? m_codes[row] : -1;
    if (!isTextual())
        return;
    const auto &[begin, size] = m_textPlaces[row];
    m_tidied.assign(m_bytes, begin, size); // the bytes may move with the next row
    m_text = m_tidied;
}

void CellColumn::clear(std::size_t row)
{
    if (isTextual()) {
        m_textPlaces[row].second = 0;
        return;
    }
    if (row < m_numbers.size())
        m_numbers[row] = std::numeric_limits<double>::quiet_NaN();
    if (row < m_codes.size())
        m_codes[row] = -1;
    m_estimates.erase(row);
}

QString CellColumn::lastValueText() const
{
    if (m_last != Outcome::Known)
        return {};
    switch (m_attribute.type) {
    case AttributeType::Text: return textOf(m_text);
    case AttributeType::Choice: return m_terms.at(m_code);
    case AttributeType::MultipleChoice: return toFileText(m_sets[static_cast<std::size_t>(m_code)]);
    case AttributeType::YesNo: return toFileText(m_number > 0);
    case AttributeType::Date: return toFileText(QDate::fromJulianDay(static_cast<qint64>(m_number)));
    case AttributeType::Money: return toFileText(Money { m_number, m_code < 0 ? QString() : m_terms.at(m_code) });
    case AttributeType::Number:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: return toFileText(m_number);
    }
    return {};
}

QString CellColumn::textOfPool(const PoolColumn &column, std::size_t row) const
{
    Value value = valueAt(column.data, column.type, row);
    if (Money *money = std::get_if<Money>(&value); money && money->currency.isEmpty())
        money->currency = m_recordedCurrency; // which amounts in the pool do not repeat
    return toFileText(value);
}

QList<CleanedCell> CellColumn::cleaned() const
{
    return mostFrequent({ m_cleaned.begin(), m_cleaned.end() });
}

void CellColumn::noteUnreadable(std::string_view cell)
{
    const QString text = textOf(cell).simplified();
    if (m_unreadable.size() < SpellingsAtMost || m_unreadable.contains(text))
        ++m_unreadable[text];
}

QList<CleanedCell> CellColumn::unreadable() const
{
    QList<CleanedCell> list;
    for (auto text = m_unreadable.constBegin(); text != m_unreadable.constEnd(); ++text)
        list << CleanedCell { CleanedCell::Kind::Letters, text.key(), {}, text.value() };
    std::ranges::sort(list, {}, &CleanedCell::before); // or equal counts would change places from run to run
    return mostFrequent(std::move(list));
}

QList<TermSuggestion> CellColumn::suggestions() const
{
    if (!m_vocabulary || !m_vocabulary->known() || isProse())
        return {};
    QHash<QString, std::size_t> unknown = m_refused;
    QSet<QString> added;
    for (const Term &term : m_vocabulary->added()) {
        if (term.code == term.label) // a place that joins under its ISO code is no unknown spelling
            added << term.code;
    }
    std::vector<std::size_t> cells(static_cast<std::size_t>(m_terms.size()), 0);
    std::vector<std::size_t> sets(m_sets.size(), 0);
    for (const std::int32_t code : m_codes) {
        if (code >= 0)
            ++(m_sets.empty() ? cells : sets)[static_cast<std::size_t>(code)];
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        for (const QString &code : m_sets[i]) {
            if (added.contains(code))
                unknown[code] += sets[i];
        }
    }
    for (std::size_t i = 0; m_sets.empty() && i < cells.size(); ++i) {
        if (added.contains(m_terms.at(static_cast<qsizetype>(i))) && cells[i] > 0)
            unknown[m_terms.at(static_cast<qsizetype>(i))] += cells[i];
    }
    return ambiguousPlaces() + suggestTerms(*m_vocabulary->known(), unknown);
}

/// Both places that a code may mean.
QList<TermSuggestion> CellColumn::ambiguousPlaces() const
{
    constexpr double EitherWay = 0.5;
    const PlaceNames &places = placeNames();
    QStringList texts = m_ambiguous.keys();
    texts.sort();
    QList<TermSuggestion> list;
    for (const QString &text : std::as_const(texts)) {
        for (const QString &code : { places.country(text), places.subdivision(text, QStringLiteral("US")) })
            list << TermSuggestion { text, code, places.labelOf(code), m_ambiguous.value(text), EitherWay };
    }
    return list;
}

} // namespace partnerscope
