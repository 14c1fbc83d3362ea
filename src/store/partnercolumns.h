#pragma once

#include "domain/attribute.h"
#include "domain/value.h"
#include "store/database.h"

namespace partnerscope {

/// The columns of the table `partner` an attribute takes: (name, SQL type). Money takes two.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> columnsOf(const Attribute &attribute);
/// Name of the column that holds the currency of a money attribute.
[[nodiscard]] std::string currencyColumn(const QString &key);

/// The cells of a value, one per column of the attribute; money without a currency takes `currency`.
/// The value must have passed validate(value, attribute).
[[nodiscard]] Row toCells(const Value &value, const Attribute &attribute, const QString &currency);
/// The value of the cells of columnsOf(), in that order, beginning at `first`.
[[nodiscard]] Value fromCells(const Row &row, std::size_t first, const Attribute &attribute);

/// A value as JSON, for `fact_history`; unknown is NULL.
[[nodiscard]] Cell toHistory(const Value &value);
[[nodiscard]] Value fromHistory(const Cell &cell, const Attribute &attribute);

/// UTC as text that sorts by time: 2026-03-01T08:30:00Z.
[[nodiscard]] std::string toText(const QDateTime &instant);
/// The first instant after a day, in the computer's time zone, as the workspace writes instants.
[[nodiscard]] std::string endOfDay(const QDate &day);
[[nodiscard]] QDateTime instantFrom(std::string_view text);
/// ISO text; NULL for an invalid date.
[[nodiscard]] Cell toCell(QDate date);
[[nodiscard]] QDate dateFrom(std::string_view text);

} // namespace partnerscope
