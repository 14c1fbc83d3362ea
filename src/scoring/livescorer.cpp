#include "scoring/livescorer.h"

#include "scoring/scorepass.h"

#include <map>
#include <numeric>
#include <optional>

namespace partnerscope {

namespace {
/// More columns than move are read for so many before a new base is made.
constexpr std::size_t SpareColumns = 2;
/// Reading the kept sums costs about as much as this many columns.
constexpr std::size_t BaseCost = 5;

/// The value that occurs most often; the smallest of them.
template <typename T>
std::optional<T> mostFrequent(const std::vector<T> &values)
{
    std::map<T, int> counts;
    for (const T &value : values)
        ++counts[value];
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; }); // the first of equals
    return most == counts.end() ? std::nullopt : std::optional<T>(most->first);
}

/// a / b in lowest terms.
using Ratio = std::pair<std::uint32_t, std::uint32_t>;
Ratio ratio(std::uint32_t a, std::uint32_t b)
{
    const std::uint32_t common = std::gcd(a, b);
    return { a / common, b / common };
}
} // namespace

LiveScorer::Parts LiveScorer::partsOf(const CompiledProfile &profile)
{
    Parts parts(profile.leaves.size());
    const std::vector<ScoreTerm> terms = termsOf(profile);
    std::size_t next = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (profile.leaves[i].weight == 0)
            continue;
        parts[i] = { profile.leaves[i].column, terms[next].weight, terms[next].estimate };
        ++next;
    }
    return parts;
}

namespace {
/// Two parts that differ at most in weight.
template <typename Part>
bool isSameColumn(const Part &a, const Part &b)
{
    return a.column == b.column && a.estimate == b.estimate;
}
} // namespace

bool LiveScorer::suits(const CompiledProfile &profile) const
{
    return m_rows == profile.rows && m_last.size() == profile.leaves.size() && m_widened == isWidened(profile);
}

/// Leaves that are not what they were at the last score().
std::size_t LiveScorer::movedSince(const Parts &wanted) const
{
    std::size_t moved = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        moved += wanted[i].weight == m_last[i].weight && isSameColumn(wanted[i], m_last[i]) ? 0u : 1u;
    return moved;
}

/// The kept sums times a whole number, and what is then missing or too much.
bool LiveScorer::moveFromBase(const Parts &wanted, ScorePlan &plan) const
{
    std::vector<std::uint32_t> factors;
    std::size_t active = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        active += wanted[i].weight > 0 ? 1u : 0u;
        const std::uint64_t weight = wanted[i].weight;
        const std::uint64_t kept = m_base[i].weight;
        if (kept > 0 && weight > 0 && isSameColumn(wanted[i], m_base[i]))
            factors.push_back(static_cast<std::uint32_t>(std::max<std::uint64_t>((weight + kept / 2) / kept, 1)));
    }
    const std::optional<std::uint32_t> times = mostFrequent(factors);
    if (!times)
        return false;
    std::vector<ScoreTerm> terms;
    const auto add = [&](const Part &part, std::uint64_t weight, bool subtracts) {
        if (weight > 0)
            terms.push_back({ part.column.get(), static_cast<std::uint32_t>(weight), part.estimate, subtracts });
    };
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::uint64_t kept = std::uint64_t { m_base[i].weight } * *times;
        const std::uint64_t weight = wanted[i].weight;
        if (kept > 0xffffffffu)
            return false; // another factor than the base was made for
        if (kept > 0 && weight > 0 && isSameColumn(wanted[i], m_base[i])) {
            add(wanted[i], weight > kept ? weight - kept : kept - weight, weight < kept);
            continue;
        }
        add(wanted[i], weight, false);
        add(m_base[i], kept, true);
    }
    if (terms.size() + BaseCost > active)
        return false;
    plan.terms = std::move(terms);
    plan.times = *times;
    return true;
}

/// Keeps the sums of the leaves that moved together since the last time: all of them by one common factor, give or take
/// the unit by which weights are rounded.
bool LiveScorer::makeBase(const Parts &wanted, ScorePlan &plan)
{
    std::vector<Ratio> ratios;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].weight > 0 && m_last[i].weight > 0 && isSameColumn(wanted[i], m_last[i]))
            ratios.push_back(ratio(wanted[i].weight, m_last[i].weight));
    }
    const std::optional<Ratio> common = mostFrequent(ratios);
    if (!common)
        return false;
    const auto stays = [&](std::size_t i) {
        if (wanted[i].weight == 0 || m_last[i].weight == 0 || !isSameColumn(wanted[i], m_last[i]))
            return false;
        const std::uint64_t now = std::uint64_t { wanted[i].weight } * common->second;
        const std::uint64_t before = std::uint64_t { m_last[i].weight } * common->first;
        return now == before || (*common == Ratio(1, 1) && (now > before ? now - before : before - now) == 1);
    };
    Parts base(wanted.size());
    std::uint32_t divisor = 0;
    std::size_t active = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        active += wanted[i].weight > 0 ? 1u : 0u;
        if (stays(i)) {
            base[i] = wanted[i];
            divisor = std::gcd(divisor, wanted[i].weight);
        }
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (base[i].weight > 0) {
            base[i].weight /= divisor;
            plan.baseTerms.push_back({ base[i].column.get(), base[i].weight, base[i].estimate, false });
        } else if (wanted[i].weight > 0) {
            plan.terms.push_back({ wanted[i].column.get(), wanted[i].weight, wanted[i].estimate, false });
        }
    }
    if (plan.baseTerms.size() <= BaseCost) {
        plan = {};
        return false;
    }
    plan.times = divisor;
    m_base = std::move(base);
    return true;
}

ScorePlan LiveScorer::planFor(const Parts &wanted, const CompiledProfile &profile)
{
    ScorePlan plan;
    if (suits(profile)) {
        plan.base = &m_sums;
        if (!m_base.empty() && moveFromBase(wanted, plan)
            && plan.terms.size() <= 2 * movedSince(wanted) + SpareColumns) {
            m_way = Way::Moved;
            return plan;
        }
        plan = {}; // what moves now is less than what moved when the base was made: another one serves it better
        plan.base = &m_sums;
        if (makeBase(wanted, plan)) {
            plan.base = &m_sums;
            m_way = Way::Base;
            return plan;
        }
    }
    m_way = Way::All;
    m_base.clear();
    plan = {};
    plan.terms = termsOf(profile);
    return plan;
}

LiveFigures LiveScorer::score(const CompiledProfile &profile, const Pool &pool, ScoreSheet &sheet)
{
    Parts wanted = partsOf(profile);
    const ScorePlan plan = planFor(wanted, profile);
    m_columns = plan.terms.size() + plan.baseTerms.size();
    PassFigures figures;
    figures.bins = Bins;
    runPass(profile, plan, sheet, &figures);
    m_last = std::move(wanted);
    m_rows = profile.rows;
    m_widened = isWidened(profile);
    return { std::move(figures.distribution), topRows(sheet, pool, Top, figures.maxima) };
}

} // namespace partnerscope
