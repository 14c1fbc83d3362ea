#pragma once

#include <QString>

#include <span>

namespace partnerscope {

/// A key of the fixed taxonomy with its translated label.
struct TaxonomyEntry {
    const char *key;
    const char *label;  ///< untranslated; see taxonomyLabel()
    const char *parent; ///< for partner types: the category; else nullptr
};

[[nodiscard]] std::span<const TaxonomyEntry> partnerCategories(); ///< channel, service, marketing, product
[[nodiscard]] std::span<const TaxonomyEntry> partnerTypes();      ///< reseller … integration, each with its category
[[nodiscard]] std::span<const TaxonomyEntry> lifecycleStages();   ///< strategize … accelerate, in order
[[nodiscard]] std::span<const TaxonomyEntry>
criterionGroups(); ///< strategic, market, capability, culture, profitability

/// Translated label of a key of any of the lists above; the key itself if it is in none.
[[nodiscard]] QString taxonomyLabel(const QString &key);
[[nodiscard]] bool contains(std::span<const TaxonomyEntry> entries, const QString &key);
/// Position of a stage, 0 for strategize; -1 if unknown.
[[nodiscard]] int stageIndex(const QString &stage);

} // namespace partnerscope
