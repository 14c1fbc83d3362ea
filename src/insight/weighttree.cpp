#include "insight/weighttree.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// Builds the tree; sums of integer weights come back up.
class Builder
{
public:
    explicit Builder(const CompiledProfile &compiled)
        : m_compiled(compiled)
    {
        WeightNode root;
        root.share = 1;
        root.global = 1;
        m_nodes.push_back(root);
        m_raw.push_back(1);
        m_sums.push_back(0);
    }

    std::vector<WeightNode> take(const std::vector<Criterion> &criteria)
    {
        addChildren(0, criteria);
        for (std::size_t node = 0; node < m_nodes.size(); ++node)
            shareOut(node);
        return std::move(m_nodes);
    }

private:
    void addChildren(std::size_t parent, const std::vector<Criterion> &criteria)
    {
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const std::size_t child = add(parent, static_cast<int>(i), criteria[i]);
            m_nodes[parent].children.push_back(child);
            m_sums[parent] += m_sums[child];
            if (m_nodes[child].scorable && (m_raw[child] > 0 || m_sums[child] > 0))
                m_nodes[parent].scorable = true;
        }
    }

    std::size_t add(std::size_t parent, int position, const Criterion &criterion)
    {
        WeightNode node;
        const QString &above = m_nodes[parent].key;
        node.key = above.isEmpty() ? criterion.key : above + QLatin1Char('/') + criterion.key;
        node.label = criterion.label.isEmpty() ? criterion.key : criterion.label;
        node.path = m_nodes[parent].path;
        node.path << position;
        node.parent = parent;
        const std::size_t index = m_nodes.size();
        if (criterion.isLeaf())
            node.leaf = m_nextLeaf++;
        m_nodes.push_back(node);
        m_raw.push_back(criterion.weight);
        m_sums.push_back(0);
        if (node.leaf) {
            const CompiledProfile::Leaf &leaf = m_compiled.leaves[*node.leaf];
            m_sums[index] = leaf.weight;
            m_nodes[index].scorable = !leaf.column->values.empty();
        } else {
            addChildren(index, criterion.criteria);
        }
        return index;
    }

    void shareOut(std::size_t parent)
    {
        const std::vector<std::size_t> &children = m_nodes[parent].children;
        double whole = static_cast<double>(m_sums[parent]);
        const bool isCounted = m_sums[parent] > 0;
        for (const std::size_t child : children)
            whole += !isCounted && m_nodes[child].scorable ? m_raw[child] : 0;
        for (const std::size_t child : children) {
            WeightNode &node = m_nodes[child];
            const double part = isCounted ? static_cast<double>(m_sums[child]) : node.scorable ? m_raw[child] : 0;
            node.share = whole > 0 ? part / whole : 0;
            node.global = m_nodes[parent].global * node.share;
        }
    }

    const CompiledProfile &m_compiled;
    std::vector<WeightNode> m_nodes;
    std::vector<double> m_raw;         ///< weights as the profile states them
    std::vector<std::uint64_t> m_sums; ///< integer weights of the leaves below
    std::size_t m_nextLeaf = 0;
};
} // namespace

std::vector<WeightNode> weightTree(const IdealProfile &profile, const CompiledProfile &compiled)
{
    return Builder(compiled).take(profile.criteria);
}

std::optional<double> estimateOf(const CompiledProfile &profile, const CompiledProfile::Leaf &leaf)
{
    switch (profile.unknown.estimate) {
    case Estimate::Prior: return fromFixed(leaf.prior);
    case Estimate::Worst: return 0;
    case Estimate::Best: return 1;
    case Estimate::Renormalise: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace partnerscope
