#pragma once

#include "measure.h"

namespace partnerscope::bench {

/// Opens a workspace, scores it, and prints what the process holds and what its columns take: for a process of its own.
int holdWorkspace(const QString &path);
/// Starts such a process. A note says how many times its columns the program holds.
[[nodiscard]] Figure memoryFigure(const QString &workspace);

} // namespace partnerscope::bench
