#pragma once

#include "pool/pool.h"

namespace partnerscope {

/// One condition on one attribute, or on how its facts are known; which members count depends on its kind.
struct Condition {
    enum class Kind {
        Between,
        AnyOf,
        AllOf,
        NoneOf,
        Contains,
        IsUnknown,
        IsKnown,
        // of a fact that is known; without an attribute of any fact of the company
        IsStale,      ///< older than its attribute allows
        GradedAs,     ///< one of `codes`: keys of grades
        ChangedSince, ///< recorded on the day `from` or later
        FromSource    ///< one of `codes`: sources as they are recorded
    };
    QString attribute;
    Kind kind = Kind::AnyOf;
    std::optional<double> from; ///< Between: inclusive; dates as Julian day, yes/no as 0/1
    std::optional<double> to;
    QStringList codes; ///< AnyOf, AllOf, NoneOf: each stands for itself and everything below it in its vocabulary
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

/// What conditions refer to besides the pool.
struct FilterContext {
    std::shared_ptr<const Schema> schema; ///< what lies below a term, how long a fact stays fresh; null: neither
    QDate today;
};

/// 1 for each row that passes. An unknown value passes only IsUnknown and NoneOf; an attribute the pool lacks is
/// unknown everywhere. Search is a substring of the name, ignoring case for all of Unicode's simple letters.
[[nodiscard]] std::vector<std::uint8_t> passingRows(const Pool &pool, const Filter &filter,
                                                    const FilterContext &context = {});
/// The rows that pass, ascending.
[[nodiscard]] std::vector<std::uint32_t> filteredRows(const Pool &pool, const Filter &filter,
                                                      const FilterContext &context = {});

} // namespace partnerscope
