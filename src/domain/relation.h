#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDate>

#include <optional>
#include <span>

namespace partnerscope {

using RelationId = Id<struct RelationTag>;

/// What two companies have to do with each other.
enum class RelationKind { IntegratesWith, Resells, CompetesWith, ParentOf };

/// One relation between two companies: `partner` KIND `other`. Integrating and competing hold both ways, whichever of
/// the two stands first.
struct Relation {
    RelationId id;
    PartnerId partner;
    PartnerId other;
    RelationKind kind = RelationKind::IntegratesWith;
    QDate since;  ///< invalid: not stated
    QString note; ///< "listed in their marketplace"
    friend bool operator==(const Relation &, const Relation &) = default;
};

[[nodiscard]] std::span<const RelationKind> relationKinds();
[[nodiscard]] QString relationKey(RelationKind kind); ///< "integrates_with", as in files and the workspace
[[nodiscard]] std::optional<RelationKind> relationFromKey(const QString &key);
/// Whether the relation reads the same from both sides.
[[nodiscard]] bool isMutual(RelationKind kind);
/// Translated, as the first of the two sees it ("Resells"); reversed, as the second does ("Is resold by").
[[nodiscard]] QString relationLabel(RelationKind kind, bool reversed = false);
/// Whether both say the same of the same two companies, whatever the date and note.
[[nodiscard]] bool isSameStatement(const Relation &left, const Relation &right);
/// The other company, as seen from `partner`, which must be one of the two.
[[nodiscard]] PartnerId otherThan(const Relation &relation, PartnerId partner);

[[nodiscard]] Problems validate(const Relation &relation);

} // namespace partnerscope
