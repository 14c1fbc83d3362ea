#pragma once

#include "domain/schema.h"
#include "domain/valuefunction.h"
#include "pool/pool.h"

namespace partnerscope {

/// Keys of the shapes that can read an attribute of this type, in the order they are offered; empty for texts and
/// dates.
[[nodiscard]] QStringList shapesFor(AttributeType type);
/// Translated name of a shape's key.
[[nodiscard]] QString shapeTitle(const QString &shape);
/// A function to start from: number shapes run between the 10th and 90th percentile of the pool's known values,
/// rounded; sets want the terms the pool has most often. Nothing for texts and dates.
[[nodiscard]] std::optional<ValueFunction> defaultFunction(const Attribute &attribute, const Schema &schema,
                                                           const Pool &pool);
/// The function in another shape, keeping what both can say: bounds between number shapes, terms between set shapes.
[[nodiscard]] ValueFunction inShape(const ValueFunction &function, const QString &shape, const Attribute &attribute,
                                    const Schema &schema, const Pool &pool);

/// The pool's known numbers for an attribute, ascending; empty for attributes that are not numbers.
[[nodiscard]] std::vector<double> knownNumbers(const Pool &pool, const QString &attribute);
/// Terms of an attribute with the number of companies that have each, most frequent first; terms of the vocabulary that
/// no company has come last with 0.
struct TermCount {
    QString code;
    std::size_t companies = 0;
};
[[nodiscard]] std::vector<TermCount> termCounts(const Attribute &attribute, const Schema &schema, const Pool &pool);
/// A step that suits a range: 1, 2 or 5 times a power of ten, about a hundredth of it; at least 1 for whole numbers.
[[nodiscard]] double stepFor(double range, AttributeType type);

} // namespace partnerscope
