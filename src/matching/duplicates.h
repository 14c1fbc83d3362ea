#pragma once

#include "matching/comparison.h"
#include "pool/pool.h"

#include <functional>

namespace partnerscope {

/// Two rows of a pool that may be one company.
struct DuplicatePair {
    std::uint32_t left = 0; ///< the smaller row
    std::uint32_t right = 0;
    double probability = 0;
};

/// The records of a pool as they are compared: name, website, country, and the columns `city`, `address` and `phone`
/// where the workspace has them.
[[nodiscard]] std::vector<CompanyKeys> companyKeys(const Pool &pool);

/// Pairs of companies that are worth comparing: they share a web domain, a phone number, an address, the letters of the
/// name, a rare word of the name, or the name's sound and beginning. Keys that more than 60 companies share say nothing
/// and are passed over, so the work grows in step with the number of companies. Ascending, each pair once.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
candidatePairs(const std::vector<CompanyKeys> &companies);

/// Pairs from the threshold `ask` on, most probable first, then by rows. `progress` gets 0 … 1 and may stop the work by
/// returning false; then the result is empty.
[[nodiscard]] std::vector<DuplicatePair> findDuplicates(const std::vector<CompanyKeys> &companies,
                                                        const MatchThresholds &thresholds = {},
                                                        const std::function<bool(double)> &progress = {});

} // namespace partnerscope
