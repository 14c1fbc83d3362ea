#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>

namespace partnerscope {

/// An amount in a currency.
struct Money {
    double amount = 0;
    QString currency; ///< ISO 4217, upper case
    friend bool operator==(const Money &, const Money &) = default;
};

/// What is recorded for one attribute of one company. std::monostate is *unknown*, a state of its own: never 0.
///
/// double: number, percent (12 % is 12), whole number, rating 0..4; bool: yes/no; QString: text, or the code of a
/// choice; QStringList: sorted codes of a multiple choice, where the empty list means *known to be none*.
using Value = std::variant<std::monostate, double, bool, QString, QDate, Money, QStringList>;

[[nodiscard]] inline bool isKnown(const Value &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// Shortest decimal text that reads back as the same number, with a point: "0.1", "1200000".
[[nodiscard]] QString shortestNumber(double number);

/// Text of a value as files carry it: numbers with a point, ISO dates, yes/no, codes joined by ';', "[]" for none.
/// Unknown gives an empty text.
[[nodiscard]] QString toFileText(const Value &value);

} // namespace partnerscope
