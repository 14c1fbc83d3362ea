#include "scoring/tiercuts.h"

#include "scoring/parallel.h"

namespace partnerscope {

std::size_t rankedBetween(const ScoreSheet &sheet, double from, double to)
{
    const std::uint64_t least = sumReaching(from / 100, sheet.scale);
    const std::uint64_t end = sumReaching(to / 100, sheet.scale);
    std::atomic<std::size_t> total = 0;
    eachRowPiece(sheet.size(), [&](RowPieces &pieces) {
        while (const std::optional<RowRange> piece = pieces.next()) {
            const std::uint64_t *fits = sheet.fitSum.data();
            const FitStatus *statuses = sheet.status.data();
            std::size_t count = 0;
            for (std::size_t row = piece->begin; row < piece->end; ++row)
                count += fits[row] >= least && fits[row] < end && statuses[row] >= FitStatus::Conditional ? 1u : 0u;
            total += count;
        }
    });
    return total;
}

} // namespace partnerscope
