#include "exchange/sheetnumbers.h"

#include "exchange/cellparser.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace partnerscope {

namespace {

constexpr double LastDay = 2'958'465; // 9999-12-31
constexpr double MillisecondsPerDay = 86'400'000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The first section of a format code: what it says literally, and its letters that stand for parts of the value.
struct Section {
    std::string letters;
    std::string literals;
    std::string currency; ///< of "[$€-407]"
    bool isElapsed = false;
};

/// "[Red]", "[>=100]", "[$€-407]", "[h]".
void readBracket(std::string_view inside, Section &section)
{
    if (inside.starts_with('$')) {
        section.currency =
            inside.substr(1, inside.find('-') == std::string_view::npos ? inside.npos : inside.find('-') - 1);
        return;
    }
    const auto isElapsedUnit = [](char c) { return lower(c) == 'h' || lower(c) == 'm' || lower(c) == 's'; };
    section.isElapsed |= !inside.empty() && inside.find_first_not_of(inside.front()) == std::string_view::npos
        && isElapsedUnit(inside.front());
}

Section firstSection(std::string_view code)
{
    Section section;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const std::string_view rest = code.substr(i + 1);
        switch (code[i]) {
        case '"': {
            const std::size_t size = std::min(rest.find('"'), rest.size());
            section.literals += rest.substr(0, size);
            i += size + 1;
            break;
        }
        case '[': {
            const std::size_t size = std::min(rest.find(']'), rest.size());
            readBracket(rest.substr(0, size), section);
            i += size + 1;
            break;
        }
        case '\\':
            section.literals += rest.substr(0, 1);
            ++i;
            break;
        case '_': // a space as wide as the next character
        case '*': // the next character fills the cell
            ++i;
            break;
        default: section.letters += lower(code[i]);
        }
    }
    return section;
}

/// The codes that are written out beside amounts; any other three letters may as well be a unit ("pcs").
constexpr std::array<std::string_view, 20> WrittenCodes { "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR",
                                                          "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "CAD",
                                                          "AUD", "NZD", "BRL", "SGD", "ZAR", "MXN" };

/// The sign or code of a currency beside the places of the digits.
std::string currencyIn(std::string_view text)
{
    constexpr std::string_view Places = "#0,.?/ -+()%@";
    const std::size_t first = text.find_first_not_of(Places);
    if (first == std::string_view::npos)
        return {};
    const std::string sign(text.substr(first, text.find_last_not_of(Places) + 1 - first));
    const bool isLetters = std::ranges::all_of(sign, [](char c) { return lower(c) >= 'a' && lower(c) <= 'z'; });
    if (isLetters && std::ranges::find(WrittenCodes, sign) == WrittenCodes.end())
        return {};
    const auto money = parseMoney(sign + " 1", false);
    return money && !money->currency.empty() ? sign : std::string();
}

std::string digits15(double value)
{
    std::array<char, 64> buffer {};
    // Rounded to 15 digits first, then as short as it reads back.
    const auto rounded =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 15);
    double kept = value;
    std::from_chars(buffer.data(), rounded.ptr, kept);
    const double size = std::abs(kept);
    const bool isPlain = size == 0.0 || (size >= 1e-6 && size < 1e18);
    const auto end = isPlain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), kept == 0.0 ? 0.0 : kept,
                                             std::chars_format::fixed)
                             : std::to_chars(buffer.data(), buffer.data() + buffer.size(), kept);
    return { buffer.data(), end.ptr };
}

std::string timeText(double value)
{
    const auto milliseconds = static_cast<qint64>(std::llround(value * MillisecondsPerDay));
    const qint64 seconds = milliseconds / 1000;
    const QString text = QStringLiteral("%1:%2:%3")
                             .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return text.toStdString();
}

std::string dateText(double value, bool is1904)
{
    auto day = static_cast<qint64>(std::floor(value));
    auto milliseconds = static_cast<qint64>(std::llround((value - std::floor(value)) * MillisecondsPerDay));
    if (milliseconds >= static_cast<qint64>(MillisecondsPerDay)) {
        ++day;
        milliseconds = 0;
    }
    // Lotus 1-2-3 took 1900 for a leap year, and everybody after it had to.
    const QDate zero = is1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = !is1904 && day == 60 ? QStringLiteral("1900-02-29") : zero.addDays(day).toString(Qt::ISODate);
    if (milliseconds == 0)
        return date.toStdString();
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds));
    return QString(date + u'T' + time.toString(QStringLiteral("HH:mm:ss"))).toStdString();
}

} // namespace

NumberFormat numberFormat(std::string_view code)
{
    const Section section = firstSection(code);
    NumberFormat format;
    std::string letters = section.letters;
    for (const std::string_view halves : { "am/pm", "a/p" }) {
        if (const std::size_t at = letters.find(halves); at != std::string::npos)
            letters.replace(at, halves.size(), "h");
    }
    const auto has = [&letters](char c) { return letters.find(c) != std::string::npos; };
    if (letters.find("general") != std::string::npos)
        return format;
    const bool hasTime = has('h') || has('s') || section.isElapsed;
    if (has('y') || has('d') || (has('m') && !hasTime))
        format.shows = NumberFormat::Shows::Date;
    else if (hasTime)
        format.shows = NumberFormat::Shows::Time;
    else if (has('%'))
        format.shows = NumberFormat::Shows::Percent;
    if (format.shows == NumberFormat::Shows::Number) {
        for (const std::string &place : { section.currency, section.literals, section.letters }) {
            if (format.currency.empty())
                format.currency = currencyIn(place);
        }
    }
    return format;
}

NumberFormat builtinNumberFormat(int id)
{
    NumberFormat format;
    const bool isDate =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    const bool isTime = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    if (isDate)
        format.shows = NumberFormat::Shows::Date;
    else if (isTime)
        format.shows = NumberFormat::Shows::Time;
    else if (id == 9 || id == 10)
        format.shows = NumberFormat::Shows::Percent;
    return format;
}

NumberText numberText(double value, const NumberFormat &format, bool is1904)
{
    const bool isDay = value >= 0 && value <= LastDay;
    switch (format.shows) {
    case NumberFormat::Shows::Date:
        if (isDay)
            return { dateText(value, is1904), CellKind::Date };
        break;
    case NumberFormat::Shows::Time:
        if (isDay)
            return { timeText(value), CellKind::Text };
        break;
    case NumberFormat::Shows::Percent: return { digits15(value * 100) + '%', CellKind::Number };
    case NumberFormat::Shows::Number: break;
    }
    if (!format.currency.empty())
        return { format.currency + ' ' + digits15(value), CellKind::Money };
    return { digits15(value), CellKind::Number };
}

} // namespace partnerscope
