#pragma once

#include "exchange/tablesource.h"
#include "exchange/ziparchive.h"

namespace partnerscope {

/// Opens one sheet of a workbook (Office Open XML, .xlsx or .xlsm): the one that is named, else the first visible one
/// that holds cells. \param name how messages call the file
/// Errors: Io; InvalidInput for a file that is damaged, protected, too big when unpacked, or has no such sheet;
/// Cancelled.
[[nodiscard]] Result<std::shared_ptr<const TableSource>> openWorkbook(const QString &path, const QString &name,
                                                                      const TableChoice &choice,
                                                                      const std::function<bool(double)> &progress = {},
                                                                      const ArchiveLimits &limits = {});

} // namespace partnerscope
