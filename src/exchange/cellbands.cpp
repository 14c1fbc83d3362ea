#include "exchange/cellbands.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {

constexpr std::size_t LongestCell = 60;

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Sign {
    std::string_view text;
    LooseNumber::Kind kind;
};

/// Longer signs first; words of one language a line.
constexpr std::array Before {
    Sign { ">=", LooseNumber::Kind::AtLeast },
    Sign { "\xe2\x89\xa5", LooseNumber::Kind::AtLeast },
    Sign { ">", LooseNumber::Kind::AtLeast },
    Sign { "<=", LooseNumber::Kind::AtMost },
    Sign { "\xe2\x89\xa4", LooseNumber::Kind::AtMost },
    Sign { "<", LooseNumber::Kind::AtMost },
    Sign { "~", LooseNumber::Kind::About },
    Sign { "\xe2\x89\x88", LooseNumber::Kind::About },
    Sign { "more than ", LooseNumber::Kind::AtLeast },
    Sign { "at least ", LooseNumber::Kind::AtLeast },
    Sign { "over ", LooseNumber::Kind::AtLeast },
    Sign { "above ", LooseNumber::Kind::AtLeast },
    Sign { "min. ", LooseNumber::Kind::AtLeast },
    Sign { "less than ", LooseNumber::Kind::AtMost },
    Sign { "up to ", LooseNumber::Kind::AtMost },
    Sign { "under ", LooseNumber::Kind::AtMost },
    Sign { "below ", LooseNumber::Kind::AtMost },
    Sign { "at most ", LooseNumber::Kind::AtMost },
    Sign { "max. ", LooseNumber::Kind::AtMost },
    Sign { "approximately ", LooseNumber::Kind::About },
    Sign { "approx. ", LooseNumber::Kind::About },
    Sign { "approx ", LooseNumber::Kind::About },
    Sign { "about ", LooseNumber::Kind::About },
    Sign { "around ", LooseNumber::Kind::About },
    Sign { "circa ", LooseNumber::Kind::About },
    Sign { "ca. ", LooseNumber::Kind::About },
    Sign { "ca.", LooseNumber::Kind::About },
    Sign { "ca ", LooseNumber::Kind::About },
    Sign { "c. ", LooseNumber::Kind::About },
    Sign { "mehr als ", LooseNumber::Kind::AtLeast },
    Sign { "mindestens ", LooseNumber::Kind::AtLeast },
    Sign { "\xc3\xbc"
           "ber ",
           LooseNumber::Kind::AtLeast },
    Sign { "ab ", LooseNumber::Kind::AtLeast },
    Sign { "weniger als ", LooseNumber::Kind::AtMost },
    Sign { "h\xc3\xb6"
           "chstens ",
           LooseNumber::Kind::AtMost },
    Sign { "unter ", LooseNumber::Kind::AtMost },
    Sign { "bis zu ", LooseNumber::Kind::AtMost },
    Sign { "bis ", LooseNumber::Kind::AtMost },
    Sign { "etwa ", LooseNumber::Kind::About },
    Sign { "rund ", LooseNumber::Kind::About },
    Sign { "zirka ", LooseNumber::Kind::About },
    Sign { "plus de ", LooseNumber::Kind::AtLeast },
    Sign { "moins de ", LooseNumber::Kind::AtMost },
    Sign { "environ ", LooseNumber::Kind::About },
    Sign { "m\xc3\xa1s de ", LooseNumber::Kind::AtLeast },
    Sign { "menos de ", LooseNumber::Kind::AtMost },
};

constexpr std::array Behind {
    Sign { "+", LooseNumber::Kind::AtLeast },          Sign { " and more", LooseNumber::Kind::AtLeast },
    Sign { " and above", LooseNumber::Kind::AtLeast }, Sign { " or more", LooseNumber::Kind::AtLeast },
    Sign { " plus", LooseNumber::Kind::AtLeast },      Sign { " und mehr", LooseNumber::Kind::AtLeast },
    Sign { " oder mehr", LooseNumber::Kind::AtLeast }, Sign { " and less", LooseNumber::Kind::AtMost },
    Sign { " or less", LooseNumber::Kind::AtMost },    Sign { " und weniger", LooseNumber::Kind::AtMost },
    Sign { " approx.", LooseNumber::Kind::About },     Sign { " (approx.)", LooseNumber::Kind::About },
    Sign { " (est.)", LooseNumber::Kind::About },      Sign { " est.", LooseNumber::Kind::About },
    Sign { " (ca.)", LooseNumber::Kind::About },       Sign { " ca.", LooseNumber::Kind::About },
};

constexpr std::array<std::string_view, 6> Between { "\xe2\x80\x93", "\xe2\x80\x94", "-", " to ", " bis ", ".." };

/// What a number counts, as people write it behind it.
constexpr std::array<std::string_view, 36> Units { "employees",
                                                   "employee",
                                                   "people",
                                                   "persons",
                                                   "staff",
                                                   "staff members",
                                                   "ftes",
                                                   "fte",
                                                   "headcount",
                                                   "users",
                                                   "customers",
                                                   "customer",
                                                   "clients",
                                                   "accounts",
                                                   "partners",
                                                   "experts",
                                                   "engineers",
                                                   "days",
                                                   "person-days",
                                                   "years",
                                                   "projects",
                                                   "points",
                                                   "mitarbeiter",
                                                   "mitarbeitende",
                                                   "mitarbeitern",
                                                   "personen",
                                                   "besch\xc3\xa4"
                                                   "ftigte",
                                                   "kunden",
                                                   "ma",
                                                   "jahre",
                                                   "tage",
                                                   "projekte",
                                                   "punkte",
                                                   "employ\xc3\xa9s",
                                                   "salari\xc3\xa9s",
                                                   "empleados" };

/// Takes a unit off the end.
bool dropUnit(std::string_view &cell)
{
    const std::string folded = lower(cell);
    for (const std::string_view unit : Units) {
        if (folded.size() <= unit.size() || !std::string_view(folded).ends_with(unit))
            continue;
        const std::string_view rest = trimCell(cell.substr(0, cell.size() - unit.size()));
        if (rest.empty() || (rest.size() + unit.size() == cell.size() && !isDigit(rest.back())))
            continue;
        cell = rest;
        return true;
    }
    return false;
}

/// Takes "(1888)" or "(2023)" off the end.
bool dropBrackets(std::string_view &cell)
{
    if (!cell.ends_with(')') && !cell.ends_with(']'))
        return false;
    const std::size_t open = cell.find_last_of(cell.ends_with(')') ? '(' : '[');
    if (open == std::string_view::npos || open == 0)
        return false;
    cell = trimCell(cell.substr(0, open));
    return true;
}

struct Amount {
    double value;
    std::string currency;
};

std::optional<Amount> amountOf(std::string_view cell, bool decimalComma)
{
    cell = trimCell(cell);
    if (cell.ends_with('%'))
        cell = trimCell(cell.substr(0, cell.size() - 1));
    const auto money = parseMoney(cell, decimalComma);
    return money ? std::optional(Amount { money->amount, money->currency }) : std::nullopt;
}

/// The letters behind the last digit: "Mio" of "10 Mio".
std::string_view wordBehind(std::string_view cell)
{
    const std::size_t digit = cell.find_last_of("0123456789");
    return digit == std::string_view::npos ? std::string_view() : trimCell(cell.substr(digit + 1));
}

std::optional<LooseNumber> rangeOf(std::string_view cell, bool decimalComma)
{
    for (const std::string_view sign : Between) {
        const std::size_t at = cell.find(sign, 1);
        if (at == std::string_view::npos)
            continue;
        const std::string_view left = trimCell(cell.substr(0, at));
        const std::string_view right = trimCell(cell.substr(at + sign.size()));
        const auto high = amountOf(right, decimalComma);
        auto low = amountOf(left, decimalComma);
        // "1-10 Mio": the word counts for both ends.
        if (low && !left.empty() && isDigit(left.back()) && !wordBehind(right).empty()) {
            const std::string both = std::string(left) + ' ' + std::string(wordBehind(right));
            if (const auto scaled = amountOf(both, decimalComma); scaled && high && scaled->value <= high->value)
                low = scaled;
        }
        if (!low || !high || low->value < 0 || low->value > high->value)
            return std::nullopt;
        return LooseNumber { LooseNumber::Kind::Range, low->value, high->value,
                             low->currency.empty() ? high->currency : low->currency };
    }
    return std::nullopt;
}

std::optional<LooseNumber> single(LooseNumber::Kind kind, std::string_view cell, bool decimalComma)
{
    const auto amount = amountOf(cell, decimalComma);
    if (!amount)
        return std::nullopt;
    const double low = kind == LooseNumber::Kind::AtMost ? 0 : amount->value;
    return LooseNumber { kind, low, amount->value, amount->currency };
}

/// The number without the sign before or behind it.
std::optional<LooseNumber> signedNumber(std::string_view cell, bool decimalComma)
{
    const std::string folded = lower(cell);
    for (const Sign &sign : Before) {
        if (std::string_view(folded).starts_with(sign.text))
            return single(sign.kind, trimCell(cell.substr(sign.text.size())), decimalComma);
    }
    for (const Sign &sign : Behind) {
        if (std::string_view(folded).ends_with(sign.text))
            return single(sign.kind, trimCell(cell.substr(0, cell.size() - sign.text.size())), decimalComma);
    }
    return std::nullopt;
}

} // namespace

std::optional<LooseNumber> parseLooseNumber(std::string_view cell, bool decimalComma)
{
    cell = trimCell(cell);
    if (cell.empty() || cell.size() > LongestCell || std::ranges::none_of(cell, [](char c) { return isDigit(c); }))
        return std::nullopt;
    if (const auto found = signedNumber(cell, decimalComma))
        return found;
    if (const auto found = rangeOf(cell, decimalComma))
        return found;
    std::string_view bare = cell;
    const bool hasRemark = dropBrackets(bare);
    const bool hasUnit = dropUnit(bare);
    if (!hasRemark && !hasUnit)
        return std::nullopt;
    if (const auto found = signedNumber(bare, decimalComma))
        return found;
    if (const auto found = rangeOf(bare, decimalComma))
        return found;
    return single(LooseNumber::Kind::Remark, bare, decimalComma);
}

std::optional<double> valueOf(const LooseNumber &number, BandRule rule)
{
    switch (number.kind) {
    case LooseNumber::Kind::About:
    case LooseNumber::Kind::Remark: return number.low;
    case LooseNumber::Kind::AtLeast: return rule == BandRule::LeaveOut ? std::nullopt : std::optional(number.low);
    case LooseNumber::Kind::Range:
    case LooseNumber::Kind::AtMost: break;
    }
    switch (rule) {
    case BandRule::Middle: return (number.low + number.high) / 2;
    case BandRule::Low: return number.low;
    case BandRule::High: return number.high;
    case BandRule::LeaveOut: break;
    }
    return std::nullopt;
}

} // namespace partnerscope
