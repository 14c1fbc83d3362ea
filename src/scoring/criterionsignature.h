#pragma once

#include "scoring/compiledprofile.h"

namespace partnerscope {

/// Bytes that are equal for two leaves exactly if they compile to the same column of one pool: attribute, value
/// function and must-have (not its cap), and with `widen` what the bounds depend on.
[[nodiscard]] QByteArray criterionSignature(const Criterion &criterion, const Schema &schema,
                                            const CompileOptions &options, bool widen);

/// The same for the outcomes of the must-have alone; empty without one.
[[nodiscard]] QByteArray gateSignature(const Criterion &criterion);

} // namespace partnerscope
