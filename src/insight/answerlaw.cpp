#include "insight/answerlaw.h"

#include <algorithm>
#include <map>

namespace partnerscope {

namespace {
constexpr std::size_t MostDrawn = 100'000;

std::uint64_t sumOf(const CompiledProfile &profile, const std::vector<std::size_t> &values, std::size_t row)
{
    std::uint64_t sum = 0;
    for (const std::size_t leaf : values)
        sum += profile.leaves[leaf].weight * profile.leaves[leaf].column->values[row];
    return sum;
}

/// Rows for which everything asked for is known.
std::vector<std::uint32_t> answeredRows(const CompiledProfile &profile, const Pool &pool,
                                        const std::vector<std::size_t> &values, const std::vector<std::size_t> &gates)
{
    const std::size_t any = values.empty() ? gates.front() : values.front();
    const PoolColumn *column = pool.column(profile.leaves[any].attribute);
    std::vector<std::uint32_t> rows;
    if (!column)
        return rows;
    const auto isAnswered = [&](std::size_t row) {
        // A criterion with a value has a fact to read.
        return (!values.empty() || isKnownAt(column->data, row))
            && std::ranges::all_of(
                   values, [&](std::size_t leaf) { return profile.leaves[leaf].column->values[row] != ValueUnknown; })
            && std::ranges::all_of(gates, [&](std::size_t leaf) {
                   return profile.leaves[leaf].factualGate(row) != GateResult::Unknown;
               });
    };
    for (std::size_t row = 0; row < profile.rows; ++row) {
        if (isAnswered(row))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    if (rows.size() <= MostDrawn)
        return rows;
    const std::size_t step = (rows.size() + MostDrawn - 1) / MostDrawn;
    std::vector<std::uint32_t> drawn;
    for (std::size_t i = 0; i < rows.size(); i += step)
        drawn.push_back(rows[i]);
    return drawn;
}

using Outcome = std::pair<GateResult, int>; ///< of the must-haves: the worst that excludes, the worst cap

Outcome outcomeOf(const CompiledProfile &profile, const std::vector<std::size_t> &gates, std::size_t row)
{
    Outcome outcome { GateResult::Pass, -1 };
    for (const std::size_t each : gates) {
        const CompiledProfile::Leaf &leaf = profile.leaves[each];
        const GateResult gate = leaf.factualGate(row);
        if (leaf.capTier < 0)
            outcome.first = std::max(outcome.first, gate);
        else if (gate == GateResult::Fail)
            outcome.second = std::max(outcome.second, leaf.capTier);
    }
    return outcome;
}

AnswerLaw evenLaw(const CompiledProfile &profile, const std::vector<std::size_t> &values,
                  const std::vector<std::size_t> &gates)
{
    AnswerBranch passes;
    passes.chance = gates.empty() ? 1 : 0.5;
    for (const std::size_t leaf : values)
        passes.to += static_cast<long double>(profile.leaves[leaf].weight) * ValueOne;
    AnswerLaw law { { passes }, 0 };
    if (gates.empty())
        return law;
    AnswerBranch fails = passes;
    for (const std::size_t leaf : gates) {
        if (profile.leaves[leaf].capTier < 0)
            fails.gate = GateResult::Fail;
        else
            fails.capTier = std::max(fails.capTier, profile.leaves[leaf].capTier);
    }
    law.branches.push_back(fails);
    return law;
}
} // namespace

double AnswerBranch::shareBelow(long double sum, bool closed) const
{
    if (!sums.empty()) {
        const auto isBelow = [&](std::uint64_t each) {
            return closed ? static_cast<long double>(each) <= sum : static_cast<long double>(each) < sum;
        };
        const auto end = std::ranges::partition_point(sums, isBelow);
        return static_cast<double>(end - sums.begin()) / static_cast<double>(sums.size());
    }
    if (!isContinuous())
        return from < sum || (closed && from == sum) ? 1 : 0;
    return static_cast<double>(std::clamp<long double>((sum - from) / (to - from), 0, 1));
}

long double AnswerBranch::mean() const
{
    return sums.empty() ? (from + to) / 2 : above.front() / static_cast<long double>(sums.size());
}

long double AnswerBranch::meanAbove(long double sum) const
{
    if (!sums.empty()) {
        const auto first = std::ranges::partition_point(
            sums, [&](std::uint64_t each) { return static_cast<long double>(each) <= sum; });
        const auto position = static_cast<std::size_t>(first - sums.begin());
        if (position == sums.size())
            return 0;
        const auto count = static_cast<long double>(sums.size() - position);
        return (above[position] - count * sum) / static_cast<long double>(sums.size());
    }
    if (sum <= from || !isContinuous())
        return std::max<long double>(0, mean() - sum);
    return sum >= to ? 0 : (to - sum) * (to - sum) / (2 * (to - from));
}

AnswerLaw answerLaw(const CompiledProfile &profile, const Pool &pool, const std::vector<std::size_t> &values,
                    const std::vector<std::size_t> &gates)
{
    const std::vector<std::uint32_t> rows = answeredRows(profile, pool, values, gates);
    if (rows.size() < EmpiricalFrom)
        return evenLaw(profile, values, gates);
    std::map<Outcome, std::vector<std::uint64_t>> sums;
    for (const std::uint32_t row : rows)
        sums[outcomeOf(profile, gates, row)].push_back(sumOf(profile, values, row));
    AnswerLaw law;
    law.sample = rows.size();
    for (auto &[outcome, some] : sums) {
        std::ranges::sort(some);
        AnswerBranch branch;
        branch.chance = static_cast<double>(some.size()) / static_cast<double>(rows.size());
        branch.gate = outcome.first;
        branch.capTier = outcome.second;
        branch.sums = std::move(some);
        branch.above.resize(branch.sums.size());
        long double above = 0;
        for (std::size_t i = branch.sums.size(); i-- > 0;)
            branch.above[i] = above += static_cast<long double>(branch.sums[i]);
        law.branches.push_back(std::move(branch));
    }
    return law;
}

AnswerLaw uniformLaw(std::uint64_t from, std::uint64_t to)
{
    AnswerBranch branch;
    branch.chance = 1;
    branch.from = static_cast<long double>(from);
    branch.to = static_cast<long double>(to);
    return { { branch }, 0 };
}

} // namespace partnerscope
