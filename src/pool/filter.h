#pragma once

#include "pool/pool.h"

namespace partnerscope {

/// One condition on one attribute; which members count depends on its kind.
struct Condition {
    enum class Kind { Between, AnyOf, AllOf, NoneOf, Contains, IsUnknown, IsKnown };
    QString attribute;
    Kind kind = Kind::AnyOf;
    std::optional<double> from; ///< Between: inclusive; dates as Julian day, yes/no as 0/1
    std::optional<double> to;
    QStringList codes; ///< AnyOf, AllOf, NoneOf; the caller expands descendants
    QString text;      ///< Contains: case-insensitive
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// All conditions must hold, and the name must contain the search text.
struct Filter {
    QString search;
    QList<Condition> conditions;
    [[nodiscard]] bool isEmpty() const { return search.trimmed().isEmpty() && conditions.isEmpty(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Rows that pass, ascending. An unknown value passes only IsUnknown and NoneOf; an attribute the pool lacks is unknown
/// everywhere. Search is a substring of the name, ignoring case for all of Unicode's simple letters.
[[nodiscard]] std::vector<std::uint32_t> filteredRows(const Pool &pool, const Filter &filter);

} // namespace partnerscope
