#pragma once

#include "base/result.h"
#include "matching/comparison.h"

#include <QByteArray>

#include <vector>

namespace partnerscope {

/// Two names, and what else is known of each, as a file asks whether they are one company.
struct CompanyPair {
    CompanyRecord left;
    CompanyRecord right;
};

/// Reads a CSV file with the columns `left` and `right` and, optionally, `left_` and `right_` followed by website,
/// country, city, address or phone; any dialect and encoding; other columns are passed over. \returns Io, InvalidInput
/// (no such columns, no rows, a row that cannot be read: with its line).
[[nodiscard]] Result<std::vector<CompanyPair>> readCompanyPairs(const QString &path);

/// A compared pair as it is written: names, probability with 6 decimals, decision, evidence separated by "; ".
struct MatchedPair {
    std::string left;
    std::string right;
    Match match;
};
[[nodiscard]] QByteArray matchesCsv(const std::vector<MatchedPair> &pairs);
[[nodiscard]] QByteArray matchesJson(const std::vector<MatchedPair> &pairs);

} // namespace partnerscope
