#include "domain/taxonomy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::array Categories {
    TaxonomyEntry { "channel", QT_TRANSLATE_NOOP("Taxonomy", "Channel"), nullptr },
    TaxonomyEntry { "service", QT_TRANSLATE_NOOP("Taxonomy", "Service"), nullptr },
    TaxonomyEntry { "marketing", QT_TRANSLATE_NOOP("Taxonomy", "Marketing"), nullptr },
    TaxonomyEntry { "product", QT_TRANSLATE_NOOP("Taxonomy", "Product"), nullptr },
};
constexpr std::array Types {
    TaxonomyEntry { "reseller", QT_TRANSLATE_NOOP("Taxonomy", "Reseller"), "channel" },
    TaxonomyEntry { "referral", QT_TRANSLATE_NOOP("Taxonomy", "Referral partner"), "channel" },
    TaxonomyEntry { "oem", QT_TRANSLATE_NOOP("Taxonomy", "OEM partner"), "channel" },
    TaxonomyEntry { "broker", QT_TRANSLATE_NOOP("Taxonomy", "Broker or agent"), "channel" },
    TaxonomyEntry { "fulfilment", QT_TRANSLATE_NOOP("Taxonomy", "Fulfilment partner"), "service" },
    TaxonomyEntry { "managed_service", QT_TRANSLATE_NOOP("Taxonomy", "Managed service provider"), "service" },
    TaxonomyEntry { "solution", QT_TRANSLATE_NOOP("Taxonomy", "Solution partner"), "service" },
    TaxonomyEntry { "agency", QT_TRANSLATE_NOOP("Taxonomy", "Marketing agency"), "marketing" },
    TaxonomyEntry { "co_marketing", QT_TRANSLATE_NOOP("Taxonomy", "Co-marketing partner"), "marketing" },
    TaxonomyEntry { "integration", QT_TRANSLATE_NOOP("Taxonomy", "Integration partner"), "product" },
};
constexpr std::array Stages {
    TaxonomyEntry { "strategize", QT_TRANSLATE_NOOP("Taxonomy", "Strategize"), nullptr },
    TaxonomyEntry { "recruit", QT_TRANSLATE_NOOP("Taxonomy", "Recruit"), nullptr },
    TaxonomyEntry { "onboard", QT_TRANSLATE_NOOP("Taxonomy", "Onboard"), nullptr },
    TaxonomyEntry { "enable", QT_TRANSLATE_NOOP("Taxonomy", "Enable"), nullptr },
    TaxonomyEntry { "market", QT_TRANSLATE_NOOP("Taxonomy", "Market"), nullptr },
    TaxonomyEntry { "sell", QT_TRANSLATE_NOOP("Taxonomy", "Sell"), nullptr },
    TaxonomyEntry { "incentivize", QT_TRANSLATE_NOOP("Taxonomy", "Incentivize"), nullptr },
    TaxonomyEntry { "accelerate", QT_TRANSLATE_NOOP("Taxonomy", "Accelerate"), nullptr },
};
constexpr std::array Groups {
    TaxonomyEntry { "strategic", QT_TRANSLATE_NOOP("Taxonomy", "Strategic alignment"), nullptr },
    TaxonomyEntry { "market", QT_TRANSLATE_NOOP("Taxonomy", "Market fit"), nullptr },
    TaxonomyEntry { "capability", QT_TRANSLATE_NOOP("Taxonomy", "Capability match"), nullptr },
    TaxonomyEntry { "culture", QT_TRANSLATE_NOOP("Taxonomy", "Cultural compatibility"), nullptr },
    TaxonomyEntry { "profitability", QT_TRANSLATE_NOOP("Taxonomy", "Profitability potential"), nullptr },
};
} // namespace

std::span<const TaxonomyEntry> partnerCategories()
{
    return Categories;
}
std::span<const TaxonomyEntry> partnerTypes()
{
    return Types;
}
std::span<const TaxonomyEntry> lifecycleStages()
{
    return Stages;
}
std::span<const TaxonomyEntry> criterionGroups()
{
    return Groups;
}

QString taxonomyLabel(const QString &key)
{
    // "market" is both a stage and a group of criteria; stages win here, groups are labelled by criterionGroups().
    for (const std::span<const TaxonomyEntry> entries :
         { partnerCategories(), partnerTypes(), lifecycleStages(), criterionGroups() }) {
        for (const TaxonomyEntry &entry : entries) {
            if (key == QLatin1String(entry.key))
                return QCoreApplication::translate("Taxonomy", entry.label);
        }
    }
    return key;
}

bool contains(std::span<const TaxonomyEntry> entries, const QString &key)
{
    return std::ranges::any_of(entries, [&](const TaxonomyEntry &entry) { return key == QLatin1String(entry.key); });
}

int stageIndex(const QString &stage)
{
    for (std::size_t i = 0; i < Stages.size(); ++i) {
        if (stage == QLatin1String(Stages[i].key))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace partnerscope
