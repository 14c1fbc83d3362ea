#pragma once

#include "insight/scorelines.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

/// A range of one share in which something stays as it is.
struct StableRange {
    /// What happens just outside an end that lies inside (0, 1).
    struct End {
        double at = 0;                       ///< the share at which it changes
        std::optional<std::uint32_t> enters; ///< row that comes up: into first place, the top, the next place
        std::optional<std::uint32_t> yields; ///< row that gives way
        std::optional<int> tier;             ///< tier index beyond the end, −1 none; tier ranges only
    };
    std::optional<End> low;  ///< absent: it stays down to a share of 0
    std::optional<End> high; ///< absent: it stays up to a share of 1

    [[nodiscard]] double from() const { return low ? low->at : 0; }
    [[nodiscard]] double to() const { return high ? high->at : 1; }
};

/// What moving one node of the criteria tree would change. Its share among its siblings moves from 0 to 1, the siblings
/// are scaled in proportion; at a share of 1 they take equal parts of what it gives up.
struct NodeStability {
    QString key; ///< keys from the root, joined by '/'
    QString label;
    QList<int> path; ///< child positions from the root
    bool isLeaf = false;
    double share = 0;  ///< among its siblings now, [0, 1]
    double global = 0; ///< of the whole now, [0, 1]
    // Each absent where it says nothing: the share cannot be moved, or there are not two companies to compare.
    std::optional<StableRange> winner;
    std::optional<StableRange> top;
    std::optional<StableRange> order;
    std::optional<StableRange> tier; ///< of the partner asked for
    /// Smallest |t − w| / w at which the winner changes; absent if it never does or w = 0.
    std::optional<double> relativeChange;
};

/// How stable the ranking is against each weight alone.
struct Stability {
    std::vector<NodeStability> nodes; ///< tree order, groups before what is in them
    std::size_t topCount = 0;
    std::optional<std::uint32_t> winner;     ///< row; absent without a ranked company
    std::optional<std::size_t> mostCritical; ///< position in nodes of the smallest relativeChange; ties: tree order
};

struct StabilityRequest {
    std::size_t topCount = 10;            ///< size of the set `top` is about; at least 1
    std::optional<std::uint32_t> partner; ///< row whose tier is looked at
};

/// Closed-form ranges of every share of the profile in which the winner, the set of the top k, the whole order and one
/// partner's tier stay (scoring.md (g); Mareschal 1988; Rios Insua & French 1991).
///
/// A company's fit is a line in the share (ScoreLines), from values in doubles; an unknown value counts as in the
/// score. Ends are exact crossings; whether two companies tie, or a crossing is one, is decided with eps: lines that
/// never part by more than 1e-7 do not cross, and companies that tie now and part at once give a range that ends at
/// the current share. Who is compared is settled by the sheet: companies without a rank at the current weights
/// (excluded, too little known) are left out everywhere. A cap of a soft must-have stays in force.
///
/// Linear in companies × nodes: the order needs neighbours only, the top k one pass that tests every company against
/// the nearest ends found so far. Uses all cores; the result does not depend on their number.
[[nodiscard]] Stability stability(const IdealProfile &profile, const CompiledProfile &compiled, const ScoreSheet &sheet,
                                  const Ranking &ranking, const StabilityRequest &request = {});

} // namespace partnerscope
