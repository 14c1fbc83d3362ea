#pragma once

#include "domain/attribute.h"
#include "domain/valuefunction.h"
#include "ui/charts/valuefunctionview.h"

namespace partnerscope {

/// What a function over numbers looks like, and how its handles change it. Handles are numbered by rising x.

struct AxisRange {
    double minimum = 0;
    double maximum = 1;
    friend bool operator==(const AxisRange &, const AxisRange &) = default;
};
/// Round ends around nearly all of the pool's numbers (ascending; the top hundredth may fall outside) and every handle.
[[nodiscard]] AxisRange axisRange(const ValueFunction &function, const std::vector<double> &numbers,
                                  AttributeType type);
/// Numbers per bin, equally wide over the range; numbers outside are left out.
[[nodiscard]] QList<double> binned(const std::vector<double> &numbers, const AxisRange &range, int bins);
/// About 15 to 30 bins; whole numbers get bins of whole width.
[[nodiscard]] int binCount(const AxisRange &range, AttributeType type);

[[nodiscard]] QList<ValueHandle> handlesOf(const ValueFunction &function);
[[nodiscard]] QList<QPointF> curveOf(const ValueFunction &function, const AxisRange &range);

/// Moves a handle; points in [0, 100]. \returns false for a handle that does not exist.
bool moveHandle(ValueFunction &function, int handle, double x, double points);
/// Adds a knot or band in the widest gap, on the curve. \returns its number; −1 for shapes with fixed handles.
int addHandle(ValueFunction &function);
/// Removes a knot or band; at least two knots and one band stay.
bool removeHandle(ValueFunction &function, int handle);
[[nodiscard]] bool hasFreeHandles(const ValueFunction &function);

} // namespace partnerscope
