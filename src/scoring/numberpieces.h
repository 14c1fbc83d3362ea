#pragma once

#include "domain/valuefunction.h"
#include "scoring/kernels.h"

namespace partnerscope {

/// A value function of a number made ready for a whole column.
struct NumberPieces {
    kernels::Pieces pieces;
    bool log10 = false; ///< the pieces are over log10(x); x <= 0 is unknown

    /// Fixed-point values of rows of a column, the same bits as toFixed(evaluate(function, x)).
    void evaluate(const double *x, std::size_t rows, std::uint32_t *values) const;
};

/// Linear, target, points and bands in pieces; nothing for other shapes and for more than some thirty knots.
[[nodiscard]] std::optional<NumberPieces> inPieces(const ValueFunction &function);

} // namespace partnerscope
