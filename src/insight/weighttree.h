#pragma once

#include "scoring/compiledprofile.h"

#include <optional>

namespace partnerscope {

/// A node of the criteria tree with its share among its siblings, as the compiled weights have it.
struct WeightNode {
    QString key; ///< keys from the root, joined by '/': "market/regions"
    QString label;
    QList<int> path; ///< child positions from the root
    std::size_t parent = 0;
    std::vector<std::size_t> children;
    std::optional<std::size_t> leaf; ///< position in CompiledProfile::leaves
    double share = 0;                ///< among its siblings, [0, 1]; 0: it does not count
    double global = 0;               ///< of the whole, [0, 1]
    bool scorable = false;           ///< a leaf with a value function, or a group over one that counts in it
};

/// The criteria tree in tree order, parents before children; node 0 is the root, which stands for the whole profile.
///
/// Shares come from the integer weights of the compiled profile, so that they are those of the score. Under a group
/// without weight they come from the profile's own numbers: its inner score is defined all the same.
[[nodiscard]] std::vector<WeightNode> weightTree(const IdealProfile &profile, const CompiledProfile &compiled);

/// What an unknown value of a leaf counts as under the profile's rule, in [0, 1]; nothing where it is left out
/// (renormalise).
[[nodiscard]] std::optional<double> estimateOf(const CompiledProfile &profile, const CompiledProfile::Leaf &leaf);

} // namespace partnerscope
