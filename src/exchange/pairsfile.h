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

/// A compared pair as it is written: names, probability with 6 decimals, decision, evidence separated by "; "; in JSON
/// with the numbers of the records.
struct MatchedPair {
    std::string left;
    std::string right;
    Match match;
    std::int64_t leftId = 0; ///< record in the workspace; 0: there is none
    std::int64_t rightId = 0;
};
[[nodiscard]] QByteArray matchesCsv(const std::vector<MatchedPair> &pairs);
[[nodiscard]] QByteArray matchesJson(const std::vector<MatchedPair> &pairs);

} // namespace partnerscope
