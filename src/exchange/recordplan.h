#pragma once

#include "exchange/importplan.h"

namespace partnerscope {

/// Reads what the workspace has recorded of a kind; called once the kind of a file is known, on the planning thread.
using KnownRecordsOf = std::function<Result<KnownRecords>(ListKind)>;

/// Plans the import of a file of any kind: of the kind the options name, else of the one its header speaks of. A
/// workbook whose first sheet is no list that can be told gives the first sheet that is one.
/// Errors: as planImport(); InvalidInput for a list without the columns its kind needs.
[[nodiscard]] Result<ImportPlan> planList(const QString &path, const Schema &schema, const Pool &pool,
                                          const ImportOptions &options, const KnownRecordsOf &known,
                                          const Progress &progress = {});
/// The same for a table that is open already.
[[nodiscard]] Result<ImportPlan> planList(const TableSource &table, const Schema &schema, const Pool &pool,
                                          const ImportOptions &options, const KnownRecordsOf &known,
                                          const Progress &progress = {});

} // namespace partnerscope
