#include "domain/weightshares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr int Parts = 1000; ///< weights a gesture writes are whole thousandths of their siblings' sum

double activeSum(const std::vector<Criterion> &siblings)
{
    return std::accumulate(siblings.begin(), siblings.end(), 0.0,
                           [](double sum, const Criterion &criterion) { return sum + activeWeight(criterion); });
}

/// Whole parts that add up to `whole` and are as close to the shares as whole parts can be (largest remainder).
std::vector<int> wholeParts(const std::vector<double> &shares, int whole)
{
    std::vector<int> parts(shares.size());
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    int given = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        parts[i] = static_cast<int>(std::floor(shares[i] * whole + 1e-9));
        given += parts[i];
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return shares[a] * whole - parts[a] > shares[b] * whole - parts[b];
    });
    for (std::size_t i = 0; given < whole && i < order.size(); ++i, ++given)
        ++parts[order[i]];
    return parts;
}

struct Siblings {
    std::vector<double> shares;
    double lockedShare = 0;
    double freeShare = 0;
    std::vector<std::size_t> free; ///< unlocked, other than the node itself
};

Siblings survey(const std::vector<Criterion> &criteria, std::size_t self, const QSet<QString> &lockedKeys)
{
    Siblings found;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        found.shares.push_back(localShare(criteria, i));
        if (i == self || !canWeigh(criteria[i]))
            continue;
        if (lockedKeys.contains(criteria[i].key)) {
            found.lockedShare += found.shares[i];
        } else {
            found.free.push_back(i);
            found.freeShare += found.shares[i];
        }
    }
    return found;
}
} // namespace

double activeWeight(const Criterion &criterion)
{
    if (criterion.isLeaf())
        return criterion.value ? criterion.weight : 0;
    return activeSum(criterion.criteria) > 0 ? criterion.weight : 0;
}

bool canWeigh(const Criterion &criterion)
{
    return criterion.isLeaf() ? criterion.value.has_value() : activeSum(criterion.criteria) > 0;
}

double localShare(const std::vector<Criterion> &siblings, std::size_t position)
{
    const double sum = activeSum(siblings);
    return sum > 0 && position < siblings.size() ? activeWeight(siblings[position]) / sum : 0;
}

double shareAt(const IdealProfile &profile, const QList<int> &path)
{
    double share = path.isEmpty() ? 0 : 1;
    const std::vector<Criterion> *siblings = &profile.criteria;
    for (const int i : path) {
        if (i < 0 || i >= static_cast<int>(siblings->size()))
            return 0;
        share *= localShare(*siblings, static_cast<std::size_t>(i));
        siblings = &(*siblings)[static_cast<std::size_t>(i)].criteria;
    }
    return share;
}

bool setShare(IdealProfile &profile, const QList<int> &path, double share, const QSet<QString> &lockedKeys)
{
    const Criterion *node = criterionAt(std::as_const(profile), path);
    if (node == nullptr || !std::isfinite(share) || !canWeigh(*node))
        return false;
    const QList<int> parentPath = path.first(path.size() - 1);
    std::vector<Criterion> &siblings =
        parentPath.isEmpty() ? profile.criteria : criterionAt(profile, parentPath)->criteria;
    const auto self = static_cast<std::size_t>(path.last());
    const Siblings found = survey(siblings, self, lockedKeys);
    const double parentShare = parentPath.isEmpty() ? 1.0 : shareAt(profile, parentPath);
    if (found.free.empty() || !(parentShare > 0))
        return false;

    const double own = std::clamp(share / parentShare, 0.0, 1.0 - found.lockedShare);
    const double rest = 1.0 - found.lockedShare - own;
    std::vector<double> shares = found.shares;
    shares[self] = own;
    for (const std::size_t i : found.free) {
        const double part =
            found.freeShare > 0 ? found.shares[i] / found.freeShare : 1.0 / static_cast<double>(found.free.size());
        shares[i] = rest * part;
    }
    const std::vector<int> parts = wholeParts(shares, Parts);
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        // Nodes that carry no weight (pure must-haves) keep whatever number they have.
        if (i == self || found.shares[i] > 0 || std::ranges::find(found.free, i) != found.free.end())
            siblings[i].weight = parts[i] / 10.0;
    }
    return true;
}

} // namespace partnerscope
