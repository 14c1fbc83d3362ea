#include "insight/nearmisses.h"

#include "insight/tiercap.h"
#include "scoring/parallel.h"
#include "scoring/tiercuts.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// The sums just below a tier, [least, end).
struct Reach {
    int tier = 0;
    std::uint64_t least = 0;
    std::uint64_t end = 0;
};
} // namespace

std::size_t nearMisses(const CompiledProfile &profile, const ScoreSheet &sheet, std::size_t tiers, double points)
{
    std::vector<Reach> reaches;
    for (std::size_t i = 0; i < std::min(tiers, sheet.tiers.size()); ++i) {
        const double bound = sheet.tiers[i].atLeast;
        reaches.push_back({ static_cast<int>(i), sumReaching((bound - points) / 100, sheet.scale),
                            sumReaching(bound / 100, sheet.scale) });
    }
    std::atomic<std::size_t> total = 0;
    eachRowPiece(sheet.size(), [&](RowPieces &pieces) {
        while (const std::optional<RowRange> piece = pieces.next()) {
            std::size_t count = 0;
            for (std::size_t row = piece->begin; row < piece->end; ++row) {
                const std::uint64_t fit = sheet.fitSum[row];
                count += std::ranges::any_of(reaches, [&](const Reach &reach) {
                    return fit >= reach.least && fit < reach.end && sheet.status[row] >= FitStatus::Firm
                        && tierCapOf(profile, static_cast<std::uint32_t>(row)) <= reach.tier;
                });
            }
            total += count;
        }
    });
    return total;
}

} // namespace partnerscope
