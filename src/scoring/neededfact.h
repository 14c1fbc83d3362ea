#pragma once

#include "domain/valuefunction.h"
#include "pool/pool.h"

namespace partnerscope {

/// What a fact would have to be so that its criterion is worth a wanted value, in the attribute's own unit.
struct NeededFact {
    enum class Kind {
        Nothing, ///< cannot be told in terms of the attribute
        AtLeast, ///< from … on
        AtMost,  ///< up to … to
        Between, ///< from … to
        OneOf,   ///< any of the terms
        Adding,  ///< what is there and `count` of the terms
        Count,   ///< `count` terms, whichever
        Fewer,   ///< fewer than `count` of the terms; without terms: of any
        Losing   ///< what is there without the terms
    };
    Kind kind = Kind::Nothing;
    double from = 0;
    double to = 0;
    bool isFromOpen = false; ///< from itself is not enough
    bool isToOpen = false;
    QStringList terms {}; ///< codes
    int count = 0;
    friend bool operator==(const NeededFact &, const NeededFact &) = default;
};

/// Which way a value has to go.
enum class ValueSide { AtLeast, AtMost };

/// Inverts a value function: the facts whose value is >= (or <=) `value` in [0, 1]. Of several stretches of numbers the
/// one nearest to the present fact is told. `present` may be unknown; `column` (null: none) says how terms are
/// compared. Whole numbers and ratings are rounded to the safe side. What a set has to lose is a number of terms where
/// all count the same, else the fewest of those that are there; other terms stay as they are.
[[nodiscard]] NeededFact neededFact(const ValueFunction &function, double value, ValueSide side, const Value &present,
                                    const PoolColumn *column, const Schema &schema);

/// "at least 120 people", "one of 3, 4", "in addition: France"; translated, empty for Nothing.
[[nodiscard]] QString inWords(const NeededFact &fact, const QString &attribute, const Schema &schema);

} // namespace partnerscope
