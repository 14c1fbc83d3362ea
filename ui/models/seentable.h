#pragma once

#include "session/tableexport.h"
#include "ui/models/partnerarrangement.h"

namespace partnerscope {

/// Rows of a pool under these columns of the partner table, as words and numbers: labels instead of codes, dates as ISO
/// 8601, several terms parted by "; ". The bar of a fit becomes its two ends.
[[nodiscard]] SeenTable seenTable(std::shared_ptr<const Schema> schema, std::shared_ptr<const Pool> pool,
                                  std::shared_ptr<const Scores> scores, const QStringList &columns, PoolRows rows);
/// What stands above a column.
[[nodiscard]] QString columnTitle(const QString &key, const Schema &schema);

} // namespace partnerscope
