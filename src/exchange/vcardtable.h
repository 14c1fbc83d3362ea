#pragma once

#include "exchange/tablesource.h"

namespace partnerscope {

/// The cards of a vCard file as a table of people: first a row of headers ("name", "company", "email", "phone", "role"
/// and one for each further property that occurs), then one row a card. \param bytes of the whole file
/// Errors: InvalidInput for a file without cards.
[[nodiscard]] Result<std::shared_ptr<const TableSource>> vcardTable(const QByteArray &bytes, const QString &name,
                                                                    const QDate &asOf);

} // namespace partnerscope
