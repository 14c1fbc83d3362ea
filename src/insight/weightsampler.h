#pragma once

#include "base/draws.h"
#include "insight/weighttree.h"

namespace partnerscope {

/// What is known about the weights.
enum class WeightKnowledge : std::uint8_t {
    Uniform, ///< nothing: every weighting is as likely as any other
    Ordinal, ///< their order; equal weights may come in either order
    Around   ///< roughly what they are: Dirichlet per group of siblings
};
[[nodiscard]] QString weightKnowledgeKey(WeightKnowledge knowledge); ///< "uniform", as on the command line
[[nodiscard]] std::optional<WeightKnowledge> weightKnowledgeFromKey(const QString &key);

/// sum of factor × weight >= atLeast, over the weights of leaves (shares of the whole).
struct WeightConstraint {
    struct Term {
        std::size_t leaf; ///< position in CompiledProfile::leaves
        double factor;
    };
    std::vector<Term> terms;
    double atLeast = 0;
};

struct WeightModel {
    WeightKnowledge knowledge = WeightKnowledge::Uniform;
    double spread = 74; ///< Around: Dirichlet(spread × share); sd = sqrt(w (1 − w) / (spread + 1)); 74: .05 at w = .25
    std::vector<WeightConstraint> constraints;
};

/// Draws weights of the leaves that count; the others stay at 0 (scoring.md (h)).
///
/// Uniform: exponential spacings on the simplex of all leaves. Ordinal: those sorted and given out by rank, so that the
/// mean is the rank-order centroid. Around: a Dirichlet draw for each group of siblings, multiplied along the path.
/// Constraints: draws that break one are rejected; where fewer than 1 % pass, a hit-and-run walk inside the polytope
/// takes over (Smith 1984; Tervonen et al. 2013), which Around does not have.
class WeightSampler
{
public:
    /// \returns InvalidInput for a spread that is not above 0, for constraints that contradict each other, and for
    /// constraints fewer than 1 % of the draws around the weights fulfil.
    [[nodiscard]] static Result<WeightSampler> create(const IdealProfile &profile, const CompiledProfile &compiled,
                                                      WeightModel model, std::uint64_t seed);

    /// Positions in CompiledProfile::leaves of the leaves that count, rising.
    [[nodiscard]] const std::vector<std::size_t> &leaves() const { return m_leaves; }
    [[nodiscard]] bool walks() const { return m_walks; } ///< hit-and-run instead of rejection

    /// One sequence of draws; neighbouring draws of a walk depend on each other, sequences do not.
    class Stream
    {
    public:
        /// Both must outlive the stream.
        Stream(const WeightSampler &sampler, Random &random);
        /// Fills `weights`, as long as leaves(); they sum to 1.
        void draw(std::span<double> weights);

    private:
        void step();

        const WeightSampler &m_sampler;
        Random &m_random;
        std::vector<double> m_place; ///< where the walk stands
        std::vector<double> m_direction;
        std::vector<double> m_scratch;
    };

private:
    struct Group {
        std::vector<double> shares;
        std::vector<std::size_t> nodes; ///< positions in the tree
    };
    void addGroups(const std::vector<WeightNode> &tree);
    void addOrder();
    void drawFree(Random &random, std::span<double> weights, std::vector<double> &scratch) const;
    void drawAround(Random &random, std::span<double> weights, std::vector<double> &scratch) const;
    [[nodiscard]] bool allows(std::span<const double> weights) const;
    [[nodiscard]] Result<> chooseWay(std::uint64_t seed);
    [[nodiscard]] std::optional<std::vector<double>> innerPoint(double margin) const;

    WeightModel m_model; ///< constraints over positions in leaves()
    std::vector<std::size_t> m_leaves;
    std::vector<double> m_given;        ///< the profile's weights of leaves()
    std::vector<std::size_t> m_order;   ///< positions in leaves(), heaviest first
    std::vector<Group> m_groups;        ///< parents before children
    std::vector<std::size_t> m_parents; ///< by node of the tree
    std::vector<std::size_t> m_leafNodes;
    std::vector<WeightConstraint> m_walls; ///< of the walk: constraints and, for Ordinal, the order
    std::vector<double> m_start;
    bool m_walks = false;
};

} // namespace partnerscope
