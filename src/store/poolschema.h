#pragma once

#include "domain/schema.h"
#include "pool/pool.h"
#include "store/database.h"

namespace partnerscope {

/// The snapshot under another schema: columns that are still there are shared, those of `changed` are read again, new
/// ones are unknown everywhere. \returns nullptr where only loading everything will do.
[[nodiscard]] Result<std::shared_ptr<const Pool>> poolUnder(Database &database, const Schema &schema,
                                                            const std::shared_ptr<const Pool> &before,
                                                            const QStringList &changed);

} // namespace partnerscope
