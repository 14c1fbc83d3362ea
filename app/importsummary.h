#pragma once

#include "exchange/importplan.h"

#include <QByteArray>

namespace partnerscope {

/// What an import did, or would do, as lines of text.
[[nodiscard]] QByteArray importSummaryText(const ImportPlan &plan, bool isDryRun);
/// The same as JSON: the members of interfaces.md first in meaning, then what the cleaning found.
[[nodiscard]] QByteArray importSummaryJson(const ImportPlan &plan);
/// Why a file without a column of names cannot be imported, and what to do.
[[nodiscard]] Error noNameColumn(const ImportPlan &plan);

} // namespace partnerscope
