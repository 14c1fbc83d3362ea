#pragma once

#include "matching/duplicates.h"
#include "session/session.h"

namespace partnerscope {

/// What the workspace remembers: other names, pairs that are not the same, and its thresholds.
[[nodiscard]] Result<std::shared_ptr<const MatchingMemory>> matchingMemory(const Session &session);

/// Thresholds as a person sets them: 0 < ask <= same <= 1. \returns InvalidInput for others.
[[nodiscard]] Result<> checkThresholds(const MatchThresholds &thresholds);
/// Stores them as one change.
[[nodiscard]] Result<> setThresholds(Session &session, const MatchThresholds &thresholds);

/// Two companies of the workspace that may be one.
struct CompanyDuplicate {
    PartnerId left; ///< the smaller id
    PartnerId right;
    double probability = 0;
    friend bool operator==(const CompanyDuplicate &, const CompanyDuplicate &) = default;
};

/// All pairs of a pool from the threshold `ask` on that nobody has told apart, most probable first. `progress` may stop
/// the work; then Cancelled.
[[nodiscard]] Result<std::vector<CompanyDuplicate>> duplicatesIn(const Pool &pool, const MatchingMemory &memory,
                                                                 const MatchProgress &progress = {});

/// The comparison of two companies as they are now, with its evidence; nothing if one of them is gone.
[[nodiscard]] std::optional<Match> compareNow(const Pool &pool, const MatchingMemory &memory, PartnerId left,
                                              PartnerId right);

} // namespace partnerscope
