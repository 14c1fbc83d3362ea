#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace partnerscope {

/// Rows of a column in the order of their values, unknown ones left out; made once per column, used for many pairs.
struct RankedColumn {
    std::vector<std::uint32_t> values; ///< fixed point; ValueUnknown where unknown
    std::vector<std::uint32_t> order;  ///< positions of the known values, by value
};
[[nodiscard]] RankedColumn rankedColumn(std::vector<std::uint32_t> values);

/// Spearman's rank correlation over the rows known in both columns: Pearson's coefficient of the average ranks
/// (Spearman 1904; scoring.md (i)). In [−1, 1]; nothing for fewer than `fewest` rows or where one side is constant.
[[nodiscard]] std::optional<double> spearman(const RankedColumn &a, const RankedColumn &b, std::size_t fewest = 3);

} // namespace partnerscope
