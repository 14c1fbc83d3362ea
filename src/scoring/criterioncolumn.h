#pragma once

#include "scoring/compiledprofile.h"

namespace partnerscope {

/// Evaluates one leaf over every row: value function, must-have and, if `widen`, the bounds by age and grade.
///
/// Values follow scoring.md (b). A number shape reads numbers, yes/no as 0 and 1, and choices or texts that are written
/// as a number; a term shape reads any column as a set of terms (TermView). What a shape cannot read is unknown: dates
/// under a number shape, several terms under levels, categories or yes_no, a level that is not in the list.
[[nodiscard]] CompiledCriterion compileCriterion(const Criterion &criterion, const Schema &schema, const Pool &pool,
                                                 const CompileOptions &options, bool widen);

} // namespace partnerscope
