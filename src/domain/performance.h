#pragma once

#include "base/ids.h"
#include "domain/problem.h"

namespace partnerscope {

/// One measure of one company in one quarter. Sourced and influenced revenue are separate measures, never blended.
struct Performance {
    PerformanceId id;
    PartnerId partner;
    QString quarter; ///< "2026-Q1"
    QString measure; ///< see performanceMeasures()
    double value = 0;
    friend bool operator==(const Performance &, const Performance &) = default;
};

/// Keys of the built-in measures: sourced_revenue, influenced_revenue, deals_registered, deals_won,
/// win_rate (of deals, in %), time_to_first_deal (days), certifications_earned, satisfaction, mdf_spent, support_load.
[[nodiscard]] QStringList performanceMeasures();
[[nodiscard]] QString measureLabel(const QString &measure); ///< translated
[[nodiscard]] bool isMoneyMeasure(const QString &measure);  ///< amounts in the workspace's currency
[[nodiscard]] Problems validate(const Performance &performance);

} // namespace partnerscope
