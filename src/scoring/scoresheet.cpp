#include "scoring/scoresheet.h"

#include "scoring/scorepass.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
struct StatusName {
    const char *key;
    const char *label;
};
// In the order of FitStatus.
constexpr std::array StatusNames {
    StatusName { "excluded", QT_TRANSLATE_NOOP("FitStatus", "Excluded") },
    StatusName { "insufficient", QT_TRANSLATE_NOOP("FitStatus", "Not enough known") },
    StatusName { "conditional", QT_TRANSLATE_NOOP("FitStatus", "Conditional") },
    StatusName { "firm", QT_TRANSLATE_NOOP("FitStatus", "Firm") },
    StatusName { "provisional", QT_TRANSLATE_NOOP("FitStatus", "Provisional") },
};

} // namespace

QString fitStatusKey(FitStatus status)
{
    return QString::fromLatin1(StatusNames.at(static_cast<std::size_t>(status)).key);
}

QString fitStatusLabel(FitStatus status)
{
    return QCoreApplication::translate("FitStatus", StatusNames.at(static_cast<std::size_t>(status)).label);
}

double ScoreSheet::fit(std::size_t row) const
{
    if (!hasFit(row))
        return std::numeric_limits<double>::quiet_NaN();
    return 100 * (static_cast<double>(fitSum[row]) / static_cast<double>(scale));
}

double ScoreSheet::low(std::size_t row) const
{
    return 100 * (static_cast<double>(lowSum[row]) / static_cast<double>(scale));
}

double ScoreSheet::high(std::size_t row) const
{
    return 100 * (static_cast<double>(highSum(row)) / static_cast<double>(scale));
}

double ScoreSheet::known(std::size_t row) const
{
    return static_cast<double>(knownWeight[row]) / static_cast<double>(weightSum);
}

ScoreSheet score(const CompiledProfile &profile)
{
    ScoreSheet sheet;
    score(profile, sheet);
    return sheet;
}

void score(const CompiledProfile &profile, ScoreSheet &sheet)
{
    ScorePlan plan;
    plan.terms = termsOf(profile);
    runPass(profile, plan, sheet);
}

int plainTier(const std::vector<Tier> &tiers, double fit)
{
    for (std::size_t tier = 0; tier < tiers.size(); ++tier) {
        if (fit / 100 >= tiers[tier].atLeast / 100 - ScoreEpsilon)
            return static_cast<int>(tier);
    }
    return -1;
}

} // namespace partnerscope
