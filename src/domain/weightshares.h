#pragma once

#include "domain/profile.h"

#include <QSet>

namespace partnerscope {

/// The weight a node brings to its siblings' sum: 0 for a leaf without a value function and for a group none of whose
/// leaves counts; scoring.md (a), edge cases.
[[nodiscard]] double activeWeight(const Criterion &criterion);
/// Whether a node can carry weight at all: a leaf with a value function, or a group with a leaf that counts.
[[nodiscard]] bool canWeigh(const Criterion &criterion);
/// Share of one node among its siblings, in [0, 1]; 0 where no sibling carries weight.
[[nodiscard]] double localShare(const std::vector<Criterion> &siblings, std::size_t position);
/// Share of the total weight at a path, in [0, 1]; 0 for a path that leads nowhere.
[[nodiscard]] double shareAt(const IdealProfile &profile, const QList<int> &path);

/// Gives the node at a path a share of the total weight and scales its unlocked siblings so that they still make up
/// their parent's share; their ratios among each other stay. `share` is clipped to what locked siblings leave. Weights
/// become per mille of the siblings' sum. \returns false, and changes nothing, if the node carries no weight, or no
/// unlocked sibling can give or take.
bool setShare(IdealProfile &profile, const QList<int> &path, double share, const QSet<QString> &lockedKeys);

} // namespace partnerscope
