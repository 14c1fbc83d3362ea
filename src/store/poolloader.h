#pragma once

#include "domain/schema.h"
#include "pool/pool.h"
#include "store/database.h"

namespace partnerscope {

/// What to load of the companies.
struct PoolRequest {
    QDate asOf;                     ///< valid: as recorded by the end of that day
    std::vector<std::int64_t> only; ///< these companies, ascending; empty: all
};

/// Reads companies into columns, in one scan of `partner`.
[[nodiscard]] Result<std::shared_ptr<const Pool>> loadPool(Database &database, const Schema &schema,
                                                           const PoolRequest &request);

} // namespace partnerscope
