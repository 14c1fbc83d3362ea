#pragma once

#include "scoring/compiledprofile.h"

namespace partnerscope {

/// Outcome of a must-have for every row (scoring.md (e)): all stated members must hold, by Kleene's three-valued AND.
///
/// `known` fails on an unknown value; every other member is unknown there and on a value it cannot read: a limit on a
/// text that is no number, a yes/no question to a term that is neither. Limits allow 1e-9 × max(1, |limit|). A term
/// stands for itself and its descendants. `column` is null where the pool has no such attribute: everything is unknown.
[[nodiscard]] std::vector<GateResult> gateColumn(const Must &must, const PoolColumn *column, const Schema &schema,
                                                 std::size_t rows);

} // namespace partnerscope
