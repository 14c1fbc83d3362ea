#pragma once

#include "scoring/scoresheet.h"

namespace partnerscope {

/// What another version of a profile does to the companies of one pool.
struct ProfileEffect {
    struct Mover {
        std::uint32_t row = 0;
        double before = 0; ///< fit, [0, 100]
        double after = 0;
        QString tierBefore; ///< the plain tier; empty for none
        QString tierAfter;
    };
    std::size_t companies = 0;
    std::size_t compared = 0;    ///< with a rank under both versions
    std::size_t tierChanges = 0; ///< companies with another plain tier, by its name; none counts as one
    std::size_t qualifiedBefore = 0;
    std::size_t qualifiedAfter = 0;
    std::vector<std::uint32_t> entered; ///< rows that qualify only under the later version, in pool order
    std::vector<std::uint32_t> left;    ///< rows that qualify only under the earlier one
    double meanShift = 0;               ///< of the fit over the compared, in points; 0 without any
    std::vector<Mover> movers;          ///< of the compared with another fit, the largest shift first
    /// Whether any company is ranked, placed or let in differently.
    [[nodiscard]] bool isFelt() const
    {
        return tierChanges > 0 || !entered.empty() || !left.empty() || !movers.empty();
    }
};

/// Compares the sheets of two versions over the same pool.
/// \param most movers at most; those with the same shift in pool order
[[nodiscard]] ProfileEffect profileEffect(const ScoreSheet &before, const ScoreSheet &after, std::size_t most = 10);

/// One sentence, translated: tiers, who enters and leaves the qualified, the mean shift.
[[nodiscard]] QString inWords(const ProfileEffect &effect);

} // namespace partnerscope
