#include "insight/profileeffect.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr double SmallestShift = 1e-9; ///< points; less is another way to write the same weights

QString tierName(const ScoreSheet &sheet, std::size_t row)
{
    const int tier = sheet.tier[row];
    return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
}

/// For each tier of the one sheet the number of the tier with its name in the other; −2: the other has none.
std::vector<int> counterparts(const ScoreSheet &before, const ScoreSheet &after)
{
    std::vector<int> numbers;
    for (const Tier &tier : before.tiers) {
        const auto same = std::ranges::find(after.tiers, tier.name, &Tier::name);
        numbers.push_back(same == after.tiers.end() ? -2 : static_cast<int>(same - after.tiers.begin()));
    }
    return numbers;
}

int countOf(std::size_t number)
{
    return static_cast<int>(number);
}
} // namespace

ProfileEffect profileEffect(const ScoreSheet &before, const ScoreSheet &after, std::size_t most)
{
    Q_ASSERT(before.size() == after.size());
    ProfileEffect effect;
    effect.companies = after.size();
    const std::vector<int> counterpart = counterparts(before, after);
    std::vector<ProfileEffect::Mover> moved;
    double sum = 0;
    for (std::size_t row = 0; row < after.size(); ++row) {
        const int tier = before.tier[row] < 0 ? -1 : counterpart[static_cast<std::size_t>(before.tier[row])];
        effect.tierChanges += tier != after.tier[row];
        const bool qualified = before.qualifies(row);
        const bool qualifies = after.qualifies(row);
        effect.qualifiedBefore += qualified;
        effect.qualifiedAfter += qualifies;
        if (qualifies && !qualified)
            effect.entered.push_back(static_cast<std::uint32_t>(row));
        if (qualified && !qualifies)
            effect.left.push_back(static_cast<std::uint32_t>(row));
        if (!before.isRanked(row) || !after.isRanked(row))
            continue;
        ++effect.compared;
        const double shift = after.fit(row) - before.fit(row);
        sum += shift;
        if (std::abs(shift) > SmallestShift)
            moved.push_back({ static_cast<std::uint32_t>(row), before.fit(row), after.fit(row), {}, {} });
    }
    if (effect.compared > 0)
        effect.meanShift = sum / static_cast<double>(effect.compared);
    const auto isAhead = [](const ProfileEffect::Mover &a, const ProfileEffect::Mover &b) {
        const double first = std::abs(a.after - a.before);
        const double second = std::abs(b.after - b.before);
        return first != second ? first > second : a.row < b.row;
    };
    const std::size_t kept = std::min(most, moved.size());
    std::ranges::partial_sort(moved, moved.begin() + static_cast<std::ptrdiff_t>(kept), isAhead);
    moved.resize(kept);
    for (ProfileEffect::Mover &mover : moved) {
        mover.tierBefore = tierName(before, mover.row);
        mover.tierAfter = tierName(after, mover.row);
    }
    effect.movers = std::move(moved);
    return effect;
}

QString inWords(const ProfileEffect &effect)
{
    if (effect.companies == 0)
        return tr("There are no companies yet that could move.");
    if (!effect.isFelt())
        return tr("No company moves: fit, tiers and who qualifies stay as they were.");
    const QString tiers = effect.tierChanges == 0
        ? tr("No company changes tier")
        : tr("%Ln companies change tier", nullptr, countOf(effect.tierChanges));
    const QString entered = effect.entered.empty()
        ? tr("none enters the qualified")
        : tr("%Ln enter the qualified", nullptr, countOf(effect.entered.size()));
    const QString left =
        effect.left.empty() ? tr("none leaves them") : tr("%Ln leave them", nullptr, countOf(effect.left.size()));
    if (effect.compared == 0)
        return tr("%1; %2, %3.", "tiers; who enters, who leaves the qualified").arg(tiers, entered, left);
    const double rounded = std::round(effect.meanShift * 10) / 10;
    QString shift = QLocale().toString(rounded == 0 ? 0 : rounded, 'f', 1);
    if (rounded > 0)
        shift.prepend(QLatin1Char('+'));
    return tr("%1; %2, %3. Fit shifts by %4 points on average.").arg(tiers, entered, left, shift);
}

} // namespace partnerscope
