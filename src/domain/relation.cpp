#include "domain/relation.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
struct RelationName {
    RelationKind kind;
    const char *key;
    const char *label;    ///< as the first company sees it
    const char *reversed; ///< as the second does
};
constexpr std::array Names {
    RelationName { RelationKind::IntegratesWith, "integrates_with", QT_TRANSLATE_NOOP("Relation", "Integrates with"),
                   QT_TRANSLATE_NOOP("Relation", "Integrates with") },
    RelationName { RelationKind::Resells, "resells", QT_TRANSLATE_NOOP("Relation", "Resells"),
                   QT_TRANSLATE_NOOP("Relation", "Is resold by") },
    RelationName { RelationKind::CompetesWith, "competes_with", QT_TRANSLATE_NOOP("Relation", "Competes with"),
                   QT_TRANSLATE_NOOP("Relation", "Competes with") },
    RelationName { RelationKind::ParentOf, "parent_of", QT_TRANSLATE_NOOP("Relation", "Is the parent of"),
                   QT_TRANSLATE_NOOP("Relation", "Belongs to") },
};
constexpr std::array Kinds { RelationKind::IntegratesWith, RelationKind::Resells, RelationKind::CompetesWith,
                             RelationKind::ParentOf };
} // namespace

std::span<const RelationKind> relationKinds()
{
    return Kinds;
}

QString relationKey(RelationKind kind)
{
    return QString::fromLatin1(Names.at(static_cast<std::size_t>(kind)).key);
}

std::optional<RelationKind> relationFromKey(const QString &key)
{
    const auto found = std::ranges::find_if(Names, [&](const auto &name) { return key == QLatin1String(name.key); });
    return found == Names.end() ? std::nullopt : std::optional(found->kind);
}

bool isMutual(RelationKind kind)
{
    return kind == RelationKind::IntegratesWith || kind == RelationKind::CompetesWith;
}

QString relationLabel(RelationKind kind, bool reversed)
{
    const RelationName &name = Names.at(static_cast<std::size_t>(kind));
    return QCoreApplication::translate("Relation", reversed ? name.reversed : name.label);
}

bool isSameStatement(const Relation &left, const Relation &right)
{
    if (left.kind != right.kind)
        return false;
    const bool sameWay = left.partner == right.partner && left.other == right.other;
    return sameWay || (isMutual(left.kind) && left.partner == right.other && left.other == right.partner);
}

PartnerId otherThan(const Relation &relation, PartnerId partner)
{
    Q_ASSERT(partner == relation.partner || partner == relation.other);
    return relation.partner == partner ? relation.other : relation.partner;
}

Problems validate(const Relation &relation)
{
    Problems problems;
    if (!relation.partner.isValid() || !relation.other.isValid())
        problems << Problem { QStringLiteral("partner"),
                              tr("A relation needs two companies: choose the other one from the list.") };
    else if (relation.partner == relation.other)
        problems << Problem { QStringLiteral("other"),
                              tr("A company has no relation with itself: choose another company.") };
    return problems;
}

} // namespace partnerscope
