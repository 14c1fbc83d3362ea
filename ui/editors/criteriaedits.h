#pragma once

#include "domain/profile.h"
#include "domain/schema.h"
#include "pool/pool.h"

namespace partnerscope {

/// Changes of the criteria tree that an editor offers; plain functions on a profile, so that each can be one named
/// edit.
namespace criteriaedit {

/// A key made from a label that no criterion of the profile has yet.
[[nodiscard]] QString freeKey(const IdealProfile &profile, const QString &label);
/// The path of the criterion with this key; empty if there is none.
[[nodiscard]] QList<int> pathOf(const IdealProfile &profile, const QString &key);
/// A leaf for an attribute with a value function that suits its type, measured at the pool, and a fair share of weight
/// among the siblings it joins. Free texts and dates become a must-have "is known", as no function reads them.
[[nodiscard]] Criterion leafFor(const Attribute &attribute, const Schema &schema, const Pool &pool,
                                const IdealProfile &profile, const QList<int> &group);
/// The mildest must-have: the value has to be known.
[[nodiscard]] Must mustBeKnown();
/// Appends to the group at a path (empty: top level). \returns the new path; empty if the path is no group.
QList<int> append(IdealProfile &profile, const QList<int> &group, Criterion criterion);
/// Removes a node, and the groups this leaves empty.
bool remove(IdealProfile &profile, const QList<int> &path);
/// Swaps a node with its upper (-1) or lower (+1) sibling.
bool moveBy(IdealProfile &profile, const QList<int> &path, int offset);
/// Moves a node to the end of another group (empty: top level); not into itself.
bool moveInto(IdealProfile &profile, const QList<int> &path, const QString &groupKey);
/// The group a new criterion joins when this node is selected: the node itself if it is a group, else its parent.
[[nodiscard]] QList<int> groupAround(const IdealProfile &profile, const QList<int> &path);

} // namespace criteriaedit

/// Label of a group of criteria; unlike taxonomyLabel() never that of a stage with the same key.
[[nodiscard]] QString criterionGroupLabel(const QString &key);

} // namespace partnerscope
