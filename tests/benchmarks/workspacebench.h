#pragma once

#include "measure.h"

namespace partnerscope::bench {

/// What a person waits for in a workspace of this size: opening, searching, filtering, sorting, editing, importing; and
/// beside the import the sqlite3 shell's `.import` of the same file, where it is installed.
[[nodiscard]] std::vector<Figure> workspaceFigures(std::size_t companies, int runs);

} // namespace partnerscope::bench
