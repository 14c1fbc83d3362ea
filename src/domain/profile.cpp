#include "domain/profile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::array EstimateKeys { "prior", "renormalise", "worst", "best" };

struct StatusName {
    const char *key;
    const char *label;
};
constexpr std::array StatusNames {
    StatusName { "draft", QT_TRANSLATE_NOOP("ProfileStatus", "Draft") },
    StatusName { "in_review", QT_TRANSLATE_NOOP("ProfileStatus", "In review") },
    StatusName { "approved", QT_TRANSLATE_NOOP("ProfileStatus", "Approved") },
    StatusName { "retired", QT_TRANSLATE_NOOP("ProfileStatus", "Retired") },
};

void collect(const std::vector<Criterion> &criteria, const QList<int> &path, const QString &group,
             std::vector<LeafRef> &found)
{
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Criterion &criterion = criteria[i];
        const QList<int> here = path + QList<int> { static_cast<int>(i) };
        const QString inherited = criterion.group.isEmpty() ? group : criterion.group;
        if (criterion.isLeaf())
            found.push_back({ &criterion, here, inherited });
        else
            collect(criterion.criteria, here, inherited, found);
    }
}

template <typename Profile>
auto nodeAt(Profile &profile, const QList<int> &path) -> decltype(profile.criteria.data())
{
    auto *siblings = &profile.criteria;
    decltype(profile.criteria.data()) node = nullptr;
    for (const int i : path) {
        if (i < 0 || i >= static_cast<int>(siblings->size()))
            return nullptr;
        node = &(*siblings)[static_cast<std::size_t>(i)];
        siblings = &node->criteria;
    }
    return node;
}
} // namespace

bool Must::hasCondition() const
{
    return atLeast || atMost || anyOf || allOf || noneOf || known || !std::holds_alternative<std::monostate>(is);
}

QString estimateKey(Estimate estimate)
{
    return QString::fromLatin1(EstimateKeys.at(static_cast<std::size_t>(estimate)));
}

std::optional<Estimate> estimateFromKey(const QString &key)
{
    for (std::size_t i = 0; i < EstimateKeys.size(); ++i) {
        if (key == QLatin1String(EstimateKeys[i]))
            return static_cast<Estimate>(i);
    }
    return std::nullopt;
}

std::vector<LeafRef> leaves(const IdealProfile &profile)
{
    std::vector<LeafRef> found;
    collect(profile.criteria, {}, {}, found);
    return found;
}

Criterion *criterionAt(IdealProfile &profile, const QList<int> &path)
{
    return nodeAt(profile, path);
}

const Criterion *criterionAt(const IdealProfile &profile, const QList<int> &path)
{
    return nodeAt(profile, path);
}

std::vector<Tier> sortedTiers(const IdealProfile &profile)
{
    std::vector<Tier> tiers = profile.tiers;
    std::ranges::stable_sort(tiers, std::ranges::greater {}, &Tier::atLeast);
    return tiers;
}

double qualifyAt(const IdealProfile &profile)
{
    double lowest = 0;
    for (const Tier &tier : profile.tiers) {
        if (tier.atLeast > 0 && (lowest == 0.0 || tier.atLeast < lowest))
            lowest = tier.atLeast;
    }
    return lowest;
}

QString statusKey(ProfileStatus status)
{
    return QString::fromLatin1(StatusNames.at(static_cast<std::size_t>(status)).key);
}

QString statusLabel(ProfileStatus status)
{
    return QCoreApplication::translate("ProfileStatus", StatusNames.at(static_cast<std::size_t>(status)).label);
}

} // namespace partnerscope
