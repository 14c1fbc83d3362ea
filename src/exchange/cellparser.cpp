#include "exchange/cellparser.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <vector>

namespace partnerscope {

namespace {

constexpr std::string_view NoBreakSpace = "\xc2\xa0";
constexpr std::string_view NarrowSpace = "\xe2\x80\xaf";
constexpr std::string_view ThinSpace = "\xe2\x80\x89";
constexpr std::string_view TypographicApostrophe = "\xe2\x80\x99";
constexpr std::string_view MinusSign = "\xe2\x88\x92";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::optional<double> plainNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The common case: digits with at most one decimal sign, few enough to be exact. A whole number below 2^53 divided by
/// a power of ten up to 10^22 is correctly rounded (Clinger 1990), so this gives what from_chars gives.
std::optional<double> simpleNumber(std::string_view text, bool decimalComma)
{
    static constexpr std::array Powers { 1.0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
    const bool isNegative = text.front() == '-';
    const char sign = decimalComma ? ',' : '.';
    std::int64_t mantissa = 0;
    std::size_t digits = 0;
    std::size_t places = 0;
    bool hasSign = false;
    for (const char c : text.substr(isNegative ? 1 : 0)) {
        if (isDigit(c)) {
            mantissa = mantissa * 10 + (c - '0');
            places += hasSign ? 1u : 0u;
            if (++digits > 15)
                return std::nullopt;
        } else if (c == sign && !hasSign && digits > 0) {
            hasSign = true;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || (hasSign && places == 0))
        return std::nullopt;
    const double value = static_cast<double>(mantissa) / Powers[places];
    return isNegative ? -value : value;
}

/// Groups of thousands: one to three digits, then threes.
bool isGrouped(std::string_view digits, char sign)
{
    std::size_t group = 0;
    bool isFirst = true;
    for (const char c : digits) {
        if (c != sign) {
            ++group;
            continue;
        }
        if (group == 0 || group > 3 || (!isFirst && group != 3))
            return false;
        isFirst = false;
        group = 0;
    }
    return !isFirst && group == 3;
}

/// Takes spaces and apostrophes between digits out. \returns nothing if they stand where no thousands end.
std::optional<std::string> withoutSpaces(std::string_view text)
{
    std::string out;
    bool hasSpace = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t width = 0;
        for (const std::string_view space : { std::string_view(" "), std::string_view("'"), NoBreakSpace, NarrowSpace,
                                              ThinSpace, TypographicApostrophe }) {
            if (text.substr(i).starts_with(space))
                width = space.size();
        }
        if (width == 0) {
            out += text[i];
            continue;
        }
        const std::string_view next = text.substr(i + width, 3);
        const bool separates = !out.empty() && isDigit(out.back()) && next.size() == 3
            && std::ranges::all_of(next, isDigit) && (i + width + 3 >= text.size() || !isDigit(text[i + width + 3]));
        if (!separates)
            return std::nullopt;
        hasSpace = true;
        i += width - 1;
    }
    return hasSpace || out.size() == text.size() ? std::optional(out) : std::nullopt;
}

/// Digits with signs of decimals and thousands, no letters.
std::optional<double> localNumber(std::string_view text, bool decimalComma)
{
    const auto compact = withoutSpaces(text);
    if (!compact)
        return std::nullopt;
    std::string digits = *compact;
    const std::size_t comma = digits.rfind(',');
    const std::size_t point = digits.rfind('.');
    if (comma == std::string::npos && point == std::string::npos)
        return plainNumber(digits);
    const bool hasBoth = comma != std::string::npos && point != std::string::npos;
    const char last = comma != std::string::npos && (point == std::string::npos || comma > point) ? ',' : '.';
    const char other = last == ',' ? '.' : ',';
    const std::size_t fraction = digits.rfind(last);
    const std::string_view whole = std::string_view(digits).substr(0, fraction);
    const bool isRepeated = whole.find(last) != std::string_view::npos;
    const std::size_t exponent = digits.find_first_of("eE");
    const std::string_view unsignedDigits = std::string_view(digits).substr(digits.starts_with('-') ? 1 : 0);
    const bool looksGrouped = exponent == std::string::npos && isGrouped(unsignedDigits, last);
    const bool isGroup =
        !hasBoth && looksGrouped && (isRepeated || (last == ',') != decimalComma) && !unsignedDigits.starts_with('0');
    if (isRepeated && !isGroup)
        return std::nullopt;
    if (hasBoth && !isGrouped(whole.substr(whole.starts_with('-') ? 1 : 0), other))
        return std::nullopt;
    if (!isGroup)
        digits[fraction] = 'd';
    std::erase_if(digits, [](char c) { return c == ',' || c == '.'; });
    std::ranges::replace(digits, 'd', '.');
    return plainNumber(digits);
}

struct Magnitude {
    std::string_view name;
    double factor;
};
constexpr std::array Magnitudes {
    Magnitude { "k", 1e3 },          Magnitude { "tsd", 1e3 },       Magnitude { "tsd.", 1e3 },
    Magnitude { "thousand", 1e3 },   Magnitude { "m", 1e6 },         Magnitude { "mn", 1e6 },
    Magnitude { "mio", 1e6 },        Magnitude { "mio.", 1e6 },      Magnitude { "mill.", 1e6 },
    Magnitude { "million", 1e6 },    Magnitude { "millions", 1e6 },  Magnitude { "millionen", 1e6 },
    Magnitude { "b", 1e9 },          Magnitude { "bn", 1e9 },        Magnitude { "mrd", 1e9 },
    Magnitude { "mrd.", 1e9 },       Magnitude { "billion", 1e9 },   Magnitude { "billions", 1e9 },
    Magnitude { "milliarden", 1e9 }, Magnitude { "milliarde", 1e9 },
};

struct CurrencySign {
    std::string_view sign;
    std::string_view code;
};
/// Longer signs first.
constexpr std::array CurrencySigns {
    CurrencySign { "US$", "USD" },       CurrencySign { "A$", "AUD" },
    CurrencySign { "C$", "CAD" },        CurrencySign { "\xe2\x82\xac", "EUR" },
    CurrencySign { "$", "USD" },         CurrencySign { "\xc2\xa3", "GBP" },
    CurrencySign { "\xc2\xa5", "JPY" },  CurrencySign { "\xe2\x82\xb9", "INR" },
    CurrencySign { "z\xc5\x82", "PLN" }, CurrencySign { "Euro", "EUR" },
    CurrencySign { "euro", "EUR" },      CurrencySign { "Fr.", "CHF" },
};

bool isMagnitude(std::string_view word)
{
    const std::string folded = lower(word);
    return std::ranges::any_of(Magnitudes, [&](const Magnitude &magnitude) { return magnitude.name == folded; });
}

bool isIsoCode(std::string_view word)
{
    return word.size() == 3 && std::ranges::all_of(word, isLetter) && !isMagnitude(word);
}

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

/// Takes a currency off the front or the back of `text`.
std::string takeCurrency(std::string_view &text)
{
    for (const CurrencySign &known : CurrencySigns) {
        const bool isBefore = text.starts_with(known.sign);
        if (!isBefore && !text.ends_with(known.sign))
            continue;
        text = trimCell(isBefore ? text.substr(known.sign.size()) : text.substr(0, text.size() - known.sign.size()));
        return std::string(known.code);
    }
    const std::string_view front = text.substr(
        0, std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"), text.size()));
    if (isIsoCode(front)) {
        text = trimCell(text.substr(3));
        return upper(front);
    }
    const std::size_t lastOther = text.find_last_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const std::string_view back = lastOther == std::string_view::npos ? std::string_view() : text.substr(lastOther + 1);
    if (!isIsoCode(back))
        return {};
    text = trimCell(text.substr(0, text.size() - 3));
    return upper(back);
}

/// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Nordic, Czech, Russian, Japanese and Chinese.
constexpr std::array<std::string_view, 34> YesWords { "yes",
                                                      "true",
                                                      "y",
                                                      "1",
                                                      "x",
                                                      "on",
                                                      "checked",
                                                      "ja",
                                                      "wahr",
                                                      "j",
                                                      "oui",
                                                      "vrai",
                                                      "si",
                                                      "s\xc3\xad",
                                                      "s\xc3\x8d",
                                                      "verdadero",
                                                      "sim",
                                                      "verdadeiro",
                                                      "vero",
                                                      "waar",
                                                      "tak",
                                                      "prawda",
                                                      "sand",
                                                      "sant",
                                                      "kyll\xc3\xa4",
                                                      "ano",
                                                      "\xd0\xb4\xd0\xb0",
                                                      "\xd0\x94\xd0\xb0",
                                                      "\xe3\x81\xaf\xe3\x81\x84",
                                                      "\xe6\x98\xaf",
                                                      "\xe2\x9c\x93",
                                                      "\xe2\x9c\x94",
                                                      "\xe2\x98\x91",
                                                      "\xe2\x9c\x85" };
constexpr std::array<std::string_view, 27> NoWords { "no",
                                                     "false",
                                                     "n",
                                                     "0",
                                                     "off",
                                                     "unchecked",
                                                     "nein",
                                                     "falsch",
                                                     "non",
                                                     "faux",
                                                     "falso",
                                                     "n\xc3\xa3o",
                                                     "nao",
                                                     "nee",
                                                     "onwaar",
                                                     "nie",
                                                     "nej",
                                                     "nei",
                                                     "falsk",
                                                     "falskt",
                                                     "ei",
                                                     "ne",
                                                     "\xd0\xbd\xd0\xb5\xd1\x82",
                                                     "\xd0\x9d\xd0\xb5\xd1\x82",
                                                     "\xe3\x81\x84\xe3\x81\x84\xe3\x81\x88",
                                                     "\xe5\x90\xa6",
                                                     "\xe2\x9c\x97" };

/// Beginnings, in English, German, Spanish, Italian, and French, whose June and July begin alike.
constexpr std::array<std::string_view, 60> MonthNames {
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
    "jan",
    "feb",
    "m\xc3\xa4r",
    "apr",
    "mai",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dez",
    "ene",
    "feb",
    "mar",
    "abr",
    "may",
    "jun",
    "jul",
    "ago",
    "sep",
    "oct",
    "nov",
    "dic",
    "gen",
    "feb",
    "mar",
    "apr",
    "mag",
    "giu",
    "lug",
    "ago",
    "set",
    "ott",
    "nov",
    "dic",
    "jan",
    "f\xc3\xa9v",
    "mar",
    "avr",
    "mai",
    "juin",
    "juil",
    "ao\xc3\xbb",
    "sep",
    "oct",
    "nov",
    "d\xc3\xa9"
    "c",
};

int monthOf(std::string_view word)
{
    const std::string folded = lower(word);
    for (std::size_t i = 0; i < MonthNames.size(); ++i) {
        if (folded.size() >= 3 && std::string_view(folded).starts_with(MonthNames[i]))
            return static_cast<int>(i % 12) + 1;
    }
    return 0;
}

/// The words and numbers of a date, without the signs between them.
std::vector<std::string_view> dateParts(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t at = 0;
    while (at < text.size() && parts.size() < 5) {
        const std::size_t begin = text.find_first_not_of(" ./-,", at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(text.find_first_of(" ./-,", begin), text.size());
        parts.push_back(text.substr(begin, at - begin));
    }
    return parts;
}

std::optional<int> smallNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber =
        error == std::errc() && end == text.data() + text.size() && text.size() <= 4 && isDigit(text.front());
    return isNumber ? std::optional(value) : std::nullopt;
}

/// A year of two digits lies within 1970 to 2069.
std::optional<QDate> dateOf(int year, std::size_t yearDigits, int month, int day)
{
    if (yearDigits == 2)
        year += year >= 70 ? 1900 : 2000;
    else if (yearDigits != 4)
        return std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "20240331"; other eight digits are no date.
std::optional<QDate> compactDate(std::string_view cell)
{
    const auto year = smallNumber(cell.substr(0, 4));
    const auto month = smallNumber(cell.substr(4, 2));
    const auto day = smallNumber(cell.substr(6, 2));
    return *year < 1900 || *year > 2100 ? std::nullopt : dateOf(*year, 4, *month, *day);
}

std::optional<QDate> dateWithMonthName(const std::vector<std::string_view> &parts)
{
    for (const std::size_t m : { std::size_t { 0 }, std::size_t { 1 } }) {
        const int month = monthOf(parts[m]);
        const auto day = smallNumber(parts[1 - m]);
        const auto year = smallNumber(parts[2]);
        if (month > 0 && day && year)
            return dateOf(*year, parts[2].size(), month, *day);
    }
    return std::nullopt;
}

} // namespace

bool saysUnknown(std::string_view cell)
{
    if (cell.empty() || cell.size() > 7)
        return false;
    const char first = cell.front();
    if (isDigit(first) || (first == '-' && cell.size() > 2))
        return false;
    static constexpr std::array<std::string_view, 12> Signs {
        "-", "--", "?", "n/a", "#n/a", "n.a.", "null", "nan", "k.a.", "k. a.", "\xe2\x80\x93", "\xe2\x80\x94"
    };
    return std::ranges::find(Signs, lower(cell)) != Signs.end();
}

bool saysUnknownNumber(std::string_view cell)
{
    return saysUnknown(cell) && lower(cell) != "nan";
}

std::optional<double> parseNumber(std::string_view cell, bool decimalComma)
{
    cell = trimCell(cell);
    if (cell.empty() || cell.size() > 60)
        return std::nullopt;
    if (const auto simple = simpleNumber(cell, decimalComma))
        return simple;
    double sign = 1;
    if (cell.starts_with(MinusSign) || cell.starts_with('-')) {
        sign = -1;
        cell = trimCell(cell.substr(cell.starts_with('-') ? 1 : MinusSign.size()));
    } else if (cell.starts_with('+')) {
        cell.remove_prefix(1);
    }
    if (cell.empty() || (!isDigit(cell.front()) && cell.front() != '.' && cell.front() != ','))
        return std::nullopt;
    double factor = 1;
    const std::size_t lastDigit = cell.find_last_of("0123456789");
    const std::string_view word =
        lastDigit == std::string_view::npos ? std::string_view() : trimCell(cell.substr(lastDigit + 1));
    if (!word.empty() && word != "." && word != ",") {
        const std::string folded = lower(word);
        const auto known = std::ranges::find(Magnitudes, folded, &Magnitude::name);
        if (known == Magnitudes.end())
            return std::nullopt;
        factor = known->factor;
        cell = trimCell(cell.substr(0, lastDigit + 1));
    }
    const auto value = localNumber(cell, decimalComma);
    return value ? std::optional(sign * *value * factor) : std::nullopt;
}

std::optional<double> parsePercent(std::string_view cell, bool decimalComma)
{
    cell = trimCell(cell);
    if (cell.ends_with('%'))
        cell.remove_suffix(1);
    return parseNumber(cell, decimalComma);
}

std::optional<ParsedMoney> parseMoney(std::string_view cell, bool decimalComma)
{
    cell = trimCell(cell);
    ParsedMoney money;
    double sign = 1;
    if (cell.starts_with('-') && cell.size() > 1 && !isDigit(cell[1])) {
        sign = -1;
        cell = trimCell(cell.substr(1));
    }
    money.currency = takeCurrency(cell);
    const auto amount = parseNumber(cell, decimalComma);
    if (!amount)
        return std::nullopt;
    money.amount = sign * *amount;
    return money;
}

std::optional<bool> parseYesNo(std::string_view cell)
{
    cell = trimCell(cell);
    if (cell.empty() || cell.size() > 12)
        return std::nullopt;
    const std::string folded = lower(cell);
    if (std::ranges::find(YesWords, folded) != YesWords.end())
        return true;
    if (std::ranges::find(NoWords, folded) != NoWords.end())
        return false;
    return std::nullopt;
}

std::optional<QDate> parseDate(std::string_view cell, DateOrder order)
{
    cell = trimCell(cell);
    if (cell.size() < 6 || cell.size() > 40)
        return std::nullopt;
    if (cell.size() == 10 && cell[4] == '-' && cell[7] == '-') {
        const auto year = smallNumber(cell.substr(0, 4));
        const auto month = smallNumber(cell.substr(5, 2));
        const auto day = smallNumber(cell.substr(8, 2));
        if (year && month && day)
            return dateOf(*year, 4, *month, *day);
    }
    if (cell.size() == 8 && std::ranges::all_of(cell, isDigit))
        return compactDate(cell);
    // A time behind the date is left away.
    if (const std::size_t time = cell.find_first_of("T:");
        time != std::string_view::npos && time >= 8 && isDigit(cell.front()))
        cell = trimCell(cell.substr(0, cell[time] == 'T' ? time : cell.rfind(' ', time)));
    const std::vector<std::string_view> parts = dateParts(cell);
    if (parts.size() != 3)
        return std::nullopt;
    const auto first = smallNumber(parts[0]);
    const auto second = smallNumber(parts[1]);
    const auto third = smallNumber(parts[2]);
    if (!first || !second || !third)
        return dateWithMonthName(parts);
    if (parts[0].size() == 4)
        return dateOf(*first, 4, *second, *third);
    const bool isDayFirst = cell.find('.') != std::string_view::npos || order == DateOrder::DayFirst;
    const auto asOrdered = isDayFirst ? dateOf(*third, parts[2].size(), *second, *first)
                                      : dateOf(*third, parts[2].size(), *first, *second);
    return asOrdered;
}

int dateOrderEvidence(std::string_view cell)
{
    cell = trimCell(cell);
    if (cell.size() < 6 || cell.size() > 40 || cell.find_first_of("/-") == std::string_view::npos
        || cell.find('.') != std::string_view::npos)
        return 0;
    const std::vector<std::string_view> parts = dateParts(cell);
    if (parts.size() < 3 || parts[0].size() > 2)
        return 0;
    const auto first = smallNumber(parts[0]);
    const auto second = smallNumber(parts[1]);
    if (!first || !second)
        return 0;
    if (*first > 12 && *first <= 31 && *second <= 12)
        return 1;
    return *second > 12 && *second <= 31 && *first <= 12 ? -1 : 0;
}

bool isWebAddress(std::string_view text)
{
    text = trimCell(text);
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos) {
        const std::string name = lower(text.substr(0, scheme));
        if (name != "http" && name != "https")
            return false;
        text.remove_prefix(scheme + 3);
    }
    const std::string_view host = text.substr(0, text.find_first_of("/?# "));
    const std::size_t colon = host.find(':');
    const bool hasPort = colon != std::string_view::npos && colon + 1 < host.size() && isDigit(host[colon + 1]);
    const std::size_t dot = host.find('.');
    return (colon == std::string_view::npos || hasPort) && dot != std::string_view::npos && dot > 0
        && host.find('@') == std::string_view::npos;
}

bool hasRunsOfBlanks(std::string_view text)
{
    return text.find("  ") != std::string_view::npos || text.find('\t') != std::string_view::npos;
}

std::string withoutRunsOfBlanks(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const char even = c == '\t' ? ' ' : c;
        if (even != ' ' || !out.ends_with(' '))
            out += even;
    }
    return out;
}

} // namespace partnerscope
