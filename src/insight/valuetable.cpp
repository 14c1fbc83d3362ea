#include "insight/valuetable.h"

namespace partnerscope {

namespace {
double estimateOf(const CompiledProfile &profile, const CompiledProfile::Leaf &leaf)
{
    switch (profile.unknown.estimate) {
    case Estimate::Worst: return 0;
    case Estimate::Best: return 1;
    case Estimate::Prior:
    case Estimate::Renormalise: return fromFixed(leaf.prior);
    }
    Q_UNREACHABLE();
}
} // namespace

ValueTable valueTable(const CompiledProfile &profile, const std::vector<std::uint32_t> &rows)
{
    ValueTable table;
    table.rows = rows.size();
    for (std::size_t i = 0; i < profile.leaves.size(); ++i) {
        const CompiledProfile::Leaf &leaf = profile.leaves[i];
        if (leaf.weight == 0 || leaf.column->values.empty())
            continue;
        ValueTable::Column column;
        column.leaf = i;
        column.weight = static_cast<double>(leaf.weight) / static_cast<double>(profile.weightSum);
        const double estimate = estimateOf(profile, leaf);
        column.values.reserve(rows.size());
        for (const std::uint32_t row : rows) {
            const std::uint32_t value = leaf.column->values[row];
            column.values.push_back(value == ValueUnknown ? estimate : fromFixed(value));
        }
        table.columns.push_back(std::move(column));
    }
    return table;
}

} // namespace partnerscope
