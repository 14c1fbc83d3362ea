#include "insight/weightsampler.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr std::array Keys { "uniform", "ordinal", "around" }; // in the order of WeightKnowledge
constexpr int Trials = 2000;                                  ///< draws from which the acceptance is told
constexpr int FewestPassing = 20;                             ///< 1 % of them
constexpr std::size_t StepsPerLeaf = 4;
constexpr std::size_t StepsToForget = 100; ///< per leaf, before the first draw of a walk

double sumOf(const WeightConstraint &constraint, std::span<const double> weights)
{
    double sum = 0;
    for (const WeightConstraint::Term &term : constraint.terms)
        sum += term.factor * weights[term.leaf];
    return sum;
}
} // namespace

QString weightKnowledgeKey(WeightKnowledge knowledge)
{
    return QString::fromLatin1(Keys.at(static_cast<std::size_t>(knowledge)));
}

std::optional<WeightKnowledge> weightKnowledgeFromKey(const QString &key)
{
    const auto found = std::ranges::find_if(Keys, [&](const char *known) { return key == QLatin1String(known); });
    if (found == Keys.end())
        return std::nullopt;
    return static_cast<WeightKnowledge>(found - Keys.begin());
}

Result<WeightSampler> WeightSampler::create(const IdealProfile &profile, const CompiledProfile &compiled,
                                            WeightModel model, std::uint64_t seed)
{
    if (!(model.spread > 0) || !std::isfinite(model.spread))
        return fail(ErrorCode::InvalidInput, partnerscope::tr("The spread of the weights must be a number above 0."));
    WeightSampler sampler;
    std::vector<std::size_t> positions(compiled.leaves.size(), compiled.leaves.size());
    for (std::size_t i = 0; i < compiled.leaves.size(); ++i) {
        const std::uint64_t weight = compiled.leaves[i].weight;
        if (weight == 0)
            continue;
        positions[i] = sampler.m_leaves.size();
        sampler.m_leaves.push_back(i);
        sampler.m_given.push_back(static_cast<double>(weight) / static_cast<double>(compiled.weightSum));
    }
    for (WeightConstraint &constraint : model.constraints) {
        // A leaf without weight stays at 0 and adds nothing.
        std::erase_if(constraint.terms,
                      [&](const WeightConstraint::Term &term) { return positions.at(term.leaf) == positions.size(); });
        for (WeightConstraint::Term &term : constraint.terms)
            term.leaf = positions[term.leaf];
    }
    sampler.m_model = std::move(model);
    sampler.m_order.resize(sampler.m_leaves.size());
    std::iota(sampler.m_order.begin(), sampler.m_order.end(), std::size_t { 0 });
    std::ranges::stable_sort(sampler.m_order, std::greater {}, [&](std::size_t i) { return sampler.m_given[i]; });
    sampler.addGroups(weightTree(profile, compiled));
    if (const Result<> possible = sampler.chooseWay(seed); !possible)
        return possible.failure();
    return sampler;
}

void WeightSampler::addGroups(const std::vector<WeightNode> &tree)
{
    m_leafNodes.resize(m_leaves.size());
    std::size_t next = 0;
    for (std::size_t node = 0; node < tree.size(); ++node) {
        m_parents.push_back(tree[node].parent);
        if (tree[node].leaf && next < m_leaves.size() && *tree[node].leaf == m_leaves[next])
            m_leafNodes[next++] = node;
        Group group;
        for (const std::size_t child : tree[node].children) {
            if (tree[child].global > 0) {
                group.nodes.push_back(child);
                group.shares.push_back(tree[child].share);
            }
        }
        if (!group.nodes.empty())
            m_groups.push_back(std::move(group));
    }
}

Result<> WeightSampler::chooseWay(std::uint64_t seed)
{
    if (m_model.constraints.empty())
        return {};
    Random random = streamOf(seed, ~std::uint64_t { 0 });
    std::vector<double> weights(m_leaves.size());
    std::vector<double> scratch;
    int passing = 0;
    for (int i = 0; i < Trials; ++i) {
        drawFree(random, weights, scratch);
        passing += allows(weights) ? 1 : 0;
    }
    if (passing >= FewestPassing)
        return {};
    if (m_model.knowledge == WeightKnowledge::Around)
        return fail(
            ErrorCode::InvalidInput,
            partnerscope::tr(
                "The conditions on the weights leave almost nothing of the range around the given weights. Relax "
                "them, choose a smaller spread value, or draw uniform weights."));
    m_walls = m_model.constraints;
    if (m_model.knowledge == WeightKnowledge::Ordinal)
        addOrder();
    // A point well inside lets the walk set out in every direction.
    for (double margin = 0.05; margin > 1e-7 && m_start.empty(); margin /= 2)
        m_start = innerPoint(margin).value_or(std::vector<double>());
    if (m_start.empty())
        return fail(
            ErrorCode::InvalidInput,
            partnerscope::tr(
                "The conditions on the weights contradict each other, or leave a single weighting. Relax them."));
    m_walks = true;
    return {};
}

void WeightSampler::addOrder()
{
    for (std::size_t i = 1; i < m_order.size(); ++i) {
        const std::size_t heavier = m_order[i - 1];
        const std::size_t lighter = m_order[i];
        // Within a run of equal weights any order may come, but each is below every one of the run before.
        for (std::size_t j = 0; j < i; ++j) {
            const bool isAbove = m_given[m_order[j]] > m_given[lighter];
            const bool isNext = m_given[m_order[j]] == m_given[heavier] || m_given[heavier] == m_given[lighter];
            if (isAbove && isNext)
                m_walls.push_back({ { { m_order[j], 1 }, { lighter, -1 } }, 0 });
        }
    }
}

/// A point of the simplex that keeps this distance from every wall, by stepping over the wall broken worst until none
/// is (relaxation method: Agmon 1954, Motzkin & Schoenberg 1954).
std::optional<std::vector<double>> WeightSampler::innerPoint(double margin) const
{
    const std::size_t n = m_leaves.size();
    std::vector<WeightConstraint> walls = m_walls;
    for (std::size_t i = 0; i < n; ++i)
        walls.push_back({ { { i, 1 } }, 0 });
    std::vector<double> x(n, 1.0 / static_cast<double>(n));
    std::vector<double> normal(n);
    for (int round = 0; round < 20'000; ++round) {
        double worst = 0;
        const WeightConstraint *broken = nullptr;
        for (const WeightConstraint &wall : walls) {
            const double missing = wall.atLeast + margin / static_cast<double>(n) - sumOf(wall, x);
            if (missing > worst) {
                worst = missing;
                broken = &wall;
            }
        }
        if (!broken)
            return x;
        std::ranges::fill(normal, 0.0);
        double mean = 0;
        for (const WeightConstraint::Term &term : broken->terms) {
            normal[term.leaf] += term.factor;
            mean += term.factor / static_cast<double>(n);
        }
        double squares = 0;
        for (double &part : normal) {
            part -= mean; // stays on the plane of sum 1
            squares += part * part;
        }
        if (squares < 1e-18)
            return std::nullopt;
        for (std::size_t i = 0; i < n; ++i)
            x[i] += 1.5 * worst / squares * normal[i];
    }
    return std::nullopt;
}

bool WeightSampler::allows(std::span<const double> weights) const
{
    return std::ranges::all_of(m_model.constraints, [&](const WeightConstraint &constraint) {
        return sumOf(constraint, weights) >= constraint.atLeast;
    });
}

void WeightSampler::drawFree(Random &random, std::span<double> weights, std::vector<double> &scratch) const
{
    if (m_model.knowledge == WeightKnowledge::Around) {
        drawAround(random, weights, scratch);
        return;
    }
    drawSimplex(random, weights);
    if (m_model.knowledge == WeightKnowledge::Uniform)
        return;
    scratch.assign(weights.begin(), weights.end());
    std::ranges::sort(scratch, std::greater {});
    // The drawn numbers also decide among equals: which of them was larger is independent of how large they are.
    std::vector<std::size_t> order = m_order;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && m_given[order[end]] == m_given[order[begin]])
            ++end;
        std::sort(order.begin() + static_cast<std::ptrdiff_t>(begin), order.begin() + static_cast<std::ptrdiff_t>(end),
                  [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
        begin = end;
    }
    for (std::size_t i = 0; i < order.size(); ++i)
        weights[order[i]] = scratch[i];
}

void WeightSampler::drawAround(Random &random, std::span<double> weights, std::vector<double> &scratch) const
{
    scratch.assign(m_parents.size(), 0.0);
    scratch.front() = 1;
    std::vector<double> shares;
    for (const Group &group : m_groups) {
        shares.resize(group.shares.size());
        if (shares.size() == 1)
            shares.front() = 1;
        else
            drawDirichlet(random, group.shares, m_model.spread, shares);
        for (std::size_t i = 0; i < shares.size(); ++i)
            scratch[group.nodes[i]] = scratch[m_parents[group.nodes[i]]] * shares[i];
    }
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = scratch[m_leafNodes[i]];
}

WeightSampler::Stream::Stream(const WeightSampler &sampler, Random &random)
    : m_sampler(sampler)
    , m_random(random)
    , m_place(sampler.m_start)
    , m_direction(sampler.m_start.size())
{
    for (std::size_t i = 0; sampler.m_walks && i < StepsToForget * m_place.size(); ++i)
        step();
}

void WeightSampler::Stream::draw(std::span<double> weights)
{
    if (!m_sampler.m_walks) {
        do {
            m_sampler.drawFree(m_random, weights, m_scratch);
        } while (!m_sampler.allows(weights));
        return;
    }
    for (std::size_t i = 0; i < StepsPerLeaf * m_place.size(); ++i)
        step();
    std::ranges::copy(m_place, weights.begin());
}

/// Moves to a uniform point of the chord through the place in a random direction of the plane of sum 1.
void WeightSampler::Stream::step()
{
    if (m_place.size() < 2)
        return; // a single weight is 1 whatever happens
    double mean = 0;
    for (double &part : m_direction) {
        part = drawNormal(m_random);
        mean += part;
    }
    mean /= static_cast<double>(m_direction.size());
    double from = -1e15;
    double to = 1e15;
    const auto stopAt = [&](double distance, double speed) {
        if (speed > 0)
            from = std::max(from, -distance / speed);
        else if (speed < 0)
            to = std::min(to, -distance / speed);
    };
    for (std::size_t i = 0; i < m_direction.size(); ++i) {
        m_direction[i] -= mean;
        stopAt(m_place[i], m_direction[i]);
    }
    for (const WeightConstraint &wall : m_sampler.m_walls)
        stopAt(sumOf(wall, m_place) - wall.atLeast, sumOf(wall, m_direction));
    if (!(from < to))
        return;
    const double distance = from + m_random.uniform() * (to - from);
    double sum = 0;
    for (std::size_t i = 0; i < m_place.size(); ++i) {
        m_place[i] = std::max(0.0, m_place[i] + distance * m_direction[i]);
        sum += m_place[i];
    }
    for (double &weight : m_place)
        weight /= sum;
}

} // namespace partnerscope
