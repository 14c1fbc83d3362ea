#pragma once

#include "pool/pool.h"

namespace partnerscope {

class NameOrder;

/// Sorts rows by a column; unknown values come last in both directions, equal values keep the order of names by code
/// point. Choices and sets sort by their labels' code text, numbers and dates by size. A missing column leaves the rows
/// as they are.
/// \param names of the pool, where somebody keeps it; null: made for this
void sortRows(std::vector<std::uint32_t> &rows, const Pool &pool, const QString &attribute, bool descending = false,
              const NameOrder *names = nullptr);

} // namespace partnerscope
