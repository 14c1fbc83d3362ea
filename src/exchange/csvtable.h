#pragma once

#include "exchange/tablesource.h"
#include "exchange/textdecoder.h"

namespace partnerscope {

/// A text whose cells stand between separators. \param text decoded; its dialect is found where `choice` leaves it open
[[nodiscard]] std::shared_ptr<const TableSource> csvTable(DecodedText text, const QString &name, const QDate &asOf,
                                                          const CsvDialectChoice &choice = {});

} // namespace partnerscope
