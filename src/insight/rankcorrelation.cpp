#include "insight/rankcorrelation.h"

#include "base/fixedpoint.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
/// Average ranks of the rows that `other` knows too, by row; untouched elsewhere. \returns how many rows that are.
std::size_t averageRanks(const RankedColumn &column, const RankedColumn &other, std::vector<double> &ranks)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(column.order.size());
    for (const std::uint32_t row : column.order) {
        if (other.values[row] != ValueUnknown)
            rows.push_back(row);
    }
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && column.values[rows[end]] == column.values[rows[begin]])
            ++end;
        const double mean = (static_cast<double>(begin) + static_cast<double>(end) + 1) / 2;
        for (std::size_t i = begin; i < end; ++i)
            ranks[rows[i]] = mean;
        begin = end;
    }
    return rows.size();
}
} // namespace

RankedColumn rankedColumn(std::vector<std::uint32_t> values)
{
    RankedColumn column { std::move(values), {} };
    for (std::size_t row = 0; row < column.values.size(); ++row) {
        if (column.values[row] != ValueUnknown)
            column.order.push_back(static_cast<std::uint32_t>(row));
    }
    std::ranges::sort(column.order, {}, [&](std::uint32_t row) { return column.values[row]; });
    return column;
}

std::optional<double> spearman(const RankedColumn &a, const RankedColumn &b, std::size_t fewest)
{
    std::vector<double> ranksA(a.values.size());
    std::vector<double> ranksB(b.values.size());
    const std::size_t count = averageRanks(a, b, ranksA);
    averageRanks(b, a, ranksB);
    if (count < std::max<std::size_t>(fewest, 2))
        return std::nullopt;
    const double mean = (static_cast<double>(count) + 1) / 2;
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (const std::uint32_t row : a.order) {
        if (b.values[row] == ValueUnknown)
            continue;
        const double x = ranksA[row] - mean;
        const double y = ranksB[row] - mean;
        products += x * y;
        squaresA += x * x;
        squaresB += y * y;
    }
    if (squaresA <= 0 || squaresB <= 0)
        return std::nullopt;
    return std::clamp(products / std::sqrt(squaresA * squaresB), -1.0, 1.0);
}

} // namespace partnerscope
