#include "exchange/columnguess.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/cellbands.h"
#include "exchange/csvwriter.h"
#include "exchange/termsuggestions.h"
#include "matching/companykeys.h"
#include "matching/companyname.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace partnerscope {

namespace {

constexpr std::size_t FewestCells = 3; ///< fewer tell nothing
constexpr double MostCells = 0.8;      ///< share of cells of a kind from which a column is of that kind
constexpr double SimilarHeader = 0.72; ///< from this likeness on a header speaks for an attribute
constexpr double FewLegalForms = 0.08; ///< of names as they are spoken: enough to propose
constexpr double LegalFormShare = 0.3; ///< of companies' names, in every register we saw

/// How many cells are of which kind.
struct Counts {
    std::size_t all = 0;
    std::size_t distinct = 0;
    std::size_t numbers = 0;
    std::size_t wholes = 0;
    std::size_t years = 0;
    std::size_t percents = 0;
    std::size_t money = 0; ///< with a currency
    std::size_t loose = 0; ///< ranges and approximations
    std::size_t dates = 0;
    std::size_t yesNo = 0;
    std::size_t ratings = 0;
    std::size_t websites = 0;
    std::size_t emails = 0;
    std::size_t phones = 0;
    std::size_t names = 0; ///< with a legal form
    std::size_t letters = 0;

    [[nodiscard]] double share(std::size_t count) const
    {
        return all < FewestCells ? 0 : static_cast<double>(count) / static_cast<double>(all);
    }
};

bool isWebsite(std::string_view cell)
{
    const bool isAddress = cell.find(' ') == std::string_view::npos && cell.find('@') == std::string_view::npos
        && cell.find('.') != std::string_view::npos;
    return isAddress && !domainKey(cell).empty() && cell.find_first_of("/.") != 0
        && std::ranges::any_of(cell, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isEmail(std::string_view cell)
{
    const std::size_t at = cell.find('@');
    return at != std::string_view::npos && at > 0 && cell.find(' ') == std::string_view::npos
        && cell.find('.', at) != std::string_view::npos && cell.find('@', at + 1) == std::string_view::npos;
}

bool isPhone(std::string_view cell)
{
    const auto digits = std::ranges::count_if(cell, [](char c) { return c >= '0' && c <= '9'; });
    const bool isPlain = cell.find_first_not_of("0123456789+()/-. ") == std::string_view::npos;
    return isPlain && digits >= 6 && digits <= 15 && (cell.front() == '+' || cell.front() == '(' || cell.front() == '0')
        && cell.size() > 7;
}

void countNumber(Counts &counts, std::string_view cell, bool decimalComma)
{
    const auto number = parseNumber(cell, decimalComma);
    if (number) {
        ++counts.numbers;
        const bool isWhole = *number == static_cast<double>(static_cast<long long>(*number)) && *number < 1e15;
        counts.wholes += isWhole ? 1u : 0u;
        counts.years += isWhole && cell.size() == 4 && *number >= 1700 && *number <= 2035 ? 1u : 0u;
        counts.ratings += isWhole && *number >= 0 && *number <= 4 ? 1u : 0u;
    } else if (cell.ends_with('%') && parsePercent(cell, decimalComma)) {
        ++counts.percents;
    } else if (const auto money = parseMoney(cell, decimalComma); money && !money->currency.empty()) {
        ++counts.money;
    } else if (cell.size() > 2 && parseLooseNumber(cell, decimalComma)) {
        ++counts.loose;
    }
}

Counts countsOf(const OpenColumn &column, bool decimalComma)
{
    Counts counts;
    counts.all = column.cells.size();
    QSet<QByteArray> spellings;
    for (const std::string &written : column.cells) {
        const std::string_view cell = trimCell(withoutFormulaGuard(trimCell(written)));
        spellings << QByteArray(cell.data(), static_cast<qsizetype>(cell.size()));
        countNumber(counts, cell, decimalComma);
        counts.dates += !parseNumber(cell, decimalComma) && parseDate(cell, DateOrder::DayFirst) ? 1u : 0u;
        counts.yesNo += parseYesNo(cell) && cell != "1" && cell != "0" ? 1u : 0u;
        counts.websites += isWebsite(cell) ? 1u : 0u;
        counts.emails += isEmail(cell) ? 1u : 0u;
        counts.phones += !cell.empty() && isPhone(cell) ? 1u : 0u;
        counts.names += cell.size() < 120 && !readCompanyName(cell).forms.empty() ? 1u : 0u;
    }
    counts.distinct = static_cast<std::size_t>(spellings.size());
    return counts;
}

class Guesser
{
    Q_DECLARE_TR_FUNCTIONS(Guesser)

public:
    Guesser(const Schema &schema, const PlaceNames &places, bool decimalComma)
        : m_schema(schema)
        , m_places(places)
        , m_decimalComma(decimalComma)
    {
    }

    /// What the column would be worth as this attribute.
    [[nodiscard]] ColumnGuess guess(const OpenColumn &column, const Counts &counts, const Attribute &attribute) const
    {
        const Header header = likeness(column.header, attribute);
        ColumnGuess own = byContent(column, counts, attribute);
        const double fit = contentFit(column, counts, attribute);
        if (own.attribute.isEmpty() && header.likeness < SimilarHeader)
            return {};
        if (own.attribute.isEmpty() && fit < MostCells)
            return {};
        if (header.likeness >= SimilarHeader) {
            const double both = 0.5 * fit + 0.5 * header.likeness;
            if (both > own.confidence) {
                own.attribute = attribute.key;
                own.confidence = both;
                own.reason = tr("Its name resembles \"%1\", and its values fit").arg(header.text);
            }
        }
        return own;
    }

    /// What a column is of that no attribute is made for; empty if nothing special.
    [[nodiscard]] static QString kind(const Counts &counts)
    {
        if (counts.share(counts.emails) >= MostCells)
            return tr("E-mail addresses");
        if (counts.share(counts.phones) >= MostCells)
            return tr("Telephone numbers");
        if (counts.share(counts.dates) >= MostCells)
            return tr("Dates");
        if (counts.share(counts.money) >= MostCells)
            return tr("Amounts of money");
        if (counts.share(counts.yesNo) >= MostCells)
            return tr("Yes or no");
        return counts.share(counts.percents) >= MostCells ? tr("Percentages") : QString();
    }

private:
    struct Header {
        double likeness = 0;
        QString text;
    };

    [[nodiscard]] static Header likeness(const QString &header, const Attribute &attribute)
    {
        Header best;
        for (const QString &known : QStringList { attribute.label, attribute.key } + attribute.synonyms) {
            const double likeness = phraseLikeness(header, QString(known).replace(u'_', u' '));
            if (likeness > best.likeness)
                best = { likeness, known };
        }
        return best;
    }

    [[nodiscard]] ColumnGuess byContent(const OpenColumn &column, const Counts &counts,
                                        const Attribute &attribute) const;
    [[nodiscard]] double contentFit(const OpenColumn &column, const Counts &counts, const Attribute &attribute) const;
    [[nodiscard]] std::size_t countries(const OpenColumn &column) const;
    [[nodiscard]] std::size_t known(const OpenColumn &column, const Attribute &attribute, std::size_t &distinct) const;
    [[nodiscard]] static ColumnGuess found(const Attribute &attribute, double confidence, std::size_t count,
                                           std::size_t all, const QString &what)
    {
        return { attribute.key, confidence, tr("%1 of %2 values are %3").arg(count).arg(all).arg(what) };
    }

    const Schema &m_schema;
    const PlaceNames &m_places;
    bool m_decimalComma;
};

/// Cells that name a country; numbers do not count, for they could be anything.
std::size_t Guesser::countries(const OpenColumn &column) const
{
    std::size_t count = 0;
    QSet<QString> distinct;
    std::size_t codes = 0;
    for (const std::string &cell : column.cells) {
        const QString text = textOf(cell).trimmed();
        const bool isDigits = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
        const QString code = isDigits ? QString() : m_places.country(text);
        if (code.isEmpty())
            continue;
        ++count;
        codes += text.size() <= 3 ? 1u : 0u;
        distinct << code;
    }
    // "IT", "NO" and "ES" may be abbreviations of anything; many different ones are not.
    return codes * 2 > count && distinct.size() < 3 ? 0 : count;
}

/// Cells all of whose parts the attribute's vocabulary knows.
std::size_t Guesser::known(const OpenColumn &column, const Attribute &attribute, std::size_t &distinct) const
{
    const Vocabulary *vocabulary = m_schema.vocabulary(attribute.vocabulary);
    if (!vocabulary)
        return 0;
    std::size_t count = 0;
    QSet<QString> codes;
    for (const std::string &cell : column.cells) {
        static const QRegularExpression Separator(QStringLiteral("[;|,]"));
        bool isKnown = true;
        QSet<QString> own;
        const QString text = textOf(cell).trimmed();
        const QString whole = vocabulary->resolve(text);
        for (const QString &piece :
             whole.isEmpty() ? text.split(Separator, Qt::SkipEmptyParts) : QStringList { text }) {
            const QString code = vocabulary->resolve(piece.trimmed());
            isKnown = isKnown && !code.isEmpty();
            own << code;
        }
        if (!isKnown || own.isEmpty())
            continue;
        ++count;
        codes += own;
    }
    distinct = static_cast<std::size_t>(codes.size());
    return count;
}

/// Guesses for content that is hardly anything else.
ColumnGuess Guesser::byContent(const OpenColumn &column, const Counts &counts, const Attribute &attribute) const
{
    const auto sure = [&](std::size_t count, const QString &what) {
        const double share = counts.share(count);
        return share < MostCells ? ColumnGuess() : found(attribute, 0.1 + 0.85 * share, count, counts.all, what);
    };
    if (attribute.key == u"website")
        return sure(counts.websites, tr("web addresses"));
    if (attribute.key == u"country")
        return sure(countries(column), tr("countries"));
    if (attribute.key == u"name" && counts.share(counts.names) >= FewLegalForms
        && counts.distinct * 10 >= counts.all * 8)
        return found(attribute, counts.share(counts.names) >= LegalFormShare ? 0.85 : 0.6, counts.names, counts.all,
                     tr("names with a legal form, like \"Ltd\" or \"GmbH\""));
    if (attribute.key == u"founded" && counts.share(counts.years) >= 0.95 && counts.distinct > 2)
        return found(attribute, 0.65, counts.years, counts.all, tr("years"));
    if (attribute.type == AttributeType::Money && counts.share(counts.money) >= MostCells)
        return found(attribute, 0.6, counts.money, counts.all, tr("amounts of money"));
    const bool isChoice = attribute.type == AttributeType::Choice || attribute.type == AttributeType::MultipleChoice;
    if (!isChoice || attribute.vocabulary == u"regions" || counts.share(counts.yesNo) >= MostCells)
        return {};
    std::size_t distinct = 0;
    const std::size_t count = known(column, attribute, distinct);
    const QString label = m_schema.vocabulary(attribute.vocabulary) ? attribute.label : QString();
    return distinct < 3 ? ColumnGuess() : sure(count, tr("terms of \"%1\"").arg(label));
}

/// Share of the cells that could be read as the attribute.
double Guesser::contentFit(const OpenColumn &column, const Counts &counts, const Attribute &attribute) const
{
    std::size_t distinct = 0;
    switch (attribute.type) {
    case AttributeType::Text: {
        if (attribute.key == u"website")
            return counts.share(counts.websites);
        return 1.0 - counts.share(counts.numbers);
    }
    case AttributeType::Number: return counts.share(counts.numbers + counts.loose);
    case AttributeType::WholeNumber:
        return attribute.unit == u"year" ? counts.share(counts.years) : counts.share(counts.wholes + counts.loose);
    case AttributeType::Percent: return counts.share(counts.numbers + counts.percents + counts.loose);
    case AttributeType::Money: return counts.share(counts.numbers + counts.money + counts.loose);
    case AttributeType::Rating: return counts.share(counts.ratings);
    case AttributeType::YesNo: return counts.share(counts.yesNo);
    case AttributeType::Date: return counts.share(counts.dates);
    case AttributeType::Choice:
    case AttributeType::MultipleChoice:
        return counts.share(attribute.vocabulary == u"regions" ? countries(column)
                                                               : known(column, attribute, distinct));
    }
    return 0;
}

struct Candidate {
    std::size_t column;
    ColumnGuess guess;
};

} // namespace

std::vector<ColumnGuess> guessColumns(std::span<const OpenColumn> columns, const Schema &schema,
                                      const QStringList &taken, const PlaceNames &places, bool decimalComma)
{
    const Guesser guesser(schema, places, decimalComma);
    std::vector<ColumnGuess> guesses(columns.size());
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Counts counts = countsOf(columns[i], decimalComma);
        if (counts.all < FewestCells)
            continue;
        guesses[i].reason = Guesser::kind(counts);
        for (const Attribute &attribute : schema.attributes) {
            if (taken.contains(attribute.key))
                continue;
            ColumnGuess guess = guesser.guess(columns[i], counts, attribute);
            if (guess.confidence >= LooseGuess)
                candidates.push_back({ i, std::move(guess) });
        }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [](const Candidate &candidate) { return candidate.guess.confidence; });
    QSet<QString> given;
    for (const Candidate &candidate : candidates) {
        ColumnGuess &guess = guesses[candidate.column];
        if (!guess.attribute.isEmpty() || given.contains(candidate.guess.attribute))
            continue;
        given << candidate.guess.attribute;
        guess = candidate.guess;
    }
    return guesses;
}

bool isValue(const QString &text, const PlaceNames &places)
{
    constexpr qsizetype LongestCode = 3; // "No" is a header, and Norway
    const std::string cell = text.toStdString();
    if (cell.empty())
        return false;
    const CompanyName name = readCompanyName(cell);
    const auto money = parseMoney(cell, false);
    return isWebsite(cell) || isEmail(cell) || (money && !money->currency.empty())
        || (!parseNumber(cell, false) && parseDate(cell, DateOrder::DayFirst))
        || (text.size() > LongestCode && !places.country(text).isEmpty())
        || (!name.forms.empty() && text.contains(u' '));
}

} // namespace partnerscope
