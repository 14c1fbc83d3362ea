#pragma once

#include "insight/information.h"
#include "session/scores.h"

#include <QByteArray>

namespace partnerscope {

/// Columns partner, attribute, criteria, chance_tier_changes, chance_list_changes, narrowing, cost, rank, reason,
/// expected_gain, sample; best first. Attributes and criteria are keys joined by ';', chances lie in [0, 1], narrowing
/// and expected gain are points of 100.
[[nodiscard]] QByteArray informationCsv(const Scores &scores, const std::vector<Question> &questions);
/// The same as an array of objects, with a sentence each; empty cells are null.
[[nodiscard]] QByteArray informationJson(const Scores &scores, const std::vector<Question> &questions);

/// Reads what finding out an attribute costs: CSV with a header and the columns attribute and cost. \returns
/// InvalidInput naming file, line and reason for an attribute the schema lacks or that stands twice, or a cost that is
/// no number above 0.
[[nodiscard]] Result<QHash<QString, double>> readCosts(const QString &path, const Schema &schema);

} // namespace partnerscope
