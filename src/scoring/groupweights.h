#pragma once

#include "domain/profile.h"

#include <QHash>

namespace partnerscope {

/// Gives the criteria of one group the weights a method found. Weights become per cent of the group with four decimals;
/// one that is above 0 stays above 0. What carries no weight (pure must-haves, groups without a value function) may be
/// left out and then keeps its number.
///
/// The method goes into each criterion's reason, in square brackets before it: "[Rank-order centroid] what matters
/// most". An earlier method in brackets is replaced; without a new `reason` the old one stays.
/// \param path of the group; empty: the top level. \param weights by key of the group's own criteria, each >= 0
/// \returns the changed profile; NotFound for a path that is no group and for a key the group does not hold,
/// InvalidInput for a criterion without a weight, a weight that is negative or not finite, and weights that are all 0.
[[nodiscard]] Result<IdealProfile> withGroupWeights(IdealProfile profile, const QList<int> &path,
                                                    const QHash<QString, double> &weights, const QString &method,
                                                    const QString &reason = {});

/// Gives the leaves the shares of the total weight a method found, and every group what its leaves weigh together; both
/// in per cent of the total with four decimals. A group whose leaves all weigh nothing keeps the shares inside it. The
/// method goes into the reason of every leaf and group that is weighed, as above.
/// \param weights global, by key of a leaf, each >= 0; leaves that are not named keep their number, as do groups
/// without a named leaf
/// \returns the changed profile; NotFound for a key that is no leaf, InvalidInput for a weight that is negative or not
/// finite, and for weights that are all 0.
[[nodiscard]] Result<IdealProfile> withLeafWeights(IdealProfile profile, const QHash<QString, double> &weights,
                                                   const QString &method);

} // namespace partnerscope
