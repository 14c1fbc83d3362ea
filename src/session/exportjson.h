#pragma once

#include "session/scores.h"

#include <QJsonObject>

namespace partnerscope {

// What the JSON of several commands shares.

/// Six decimals, as in the CSV, so that both tell the same figure; null for NaN.
[[nodiscard]] QJsonValue jsonNumber(double number);
/// Null for an empty text.
[[nodiscard]] QJsonValue jsonText(const QString &text);
/// The columns of `score` up to excluded_by.
[[nodiscard]] QJsonObject scoreObject(const Scores &scores, std::size_t row);

} // namespace partnerscope
