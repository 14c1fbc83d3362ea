#include "ui/models/scoreroles.h"

#include "base/text.h"
#include "ui/charts/marks.h"
#include "ui/charts/roles.h"
#include "ui/models/partnertablemodel.h"
#include "ui/models/valuetext.h"

namespace partnerscope {

namespace {
Certainty certaintyOf(FitStatus status)
{
    switch (status) {
    case FitStatus::Excluded: return Certainty::Excluded;
    case FitStatus::Insufficient: return Certainty::Insufficient;
    case FitStatus::Conditional: return Certainty::Conditional;
    case FitStatus::Firm: return Certainty::Firm;
    case FitStatus::Provisional: return Certainty::Provisional;
    }
    Q_UNREACHABLE();
}

QVariant cuts(const ScoreSheet &sheet)
{
    QList<double> bounds;
    for (auto tier = sheet.tiers.rbegin(); tier != sheet.tiers.rend(); ++tier) {
        if (tier->atLeast > 0)
            bounds << tier->atLeast;
    }
    return QVariant::fromValue(bounds);
}

QString tierName(const ScoreSheet &sheet, std::size_t row)
{
    const int tier = sheet.tier[row];
    return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
}
} // namespace

QVariant scoreRole(const Scores &scores, std::size_t row, int role)
{
    const ScoreSheet &sheet = scores.sheet;
    switch (role) {
    case FitRole: return sheet.hasFit(row) ? QVariant(sheet.fit(row)) : QVariant();
    case LowRole: return sheet.hasFit(row) ? QVariant(sheet.low(row)) : QVariant();
    case HighRole: return sheet.hasFit(row) ? QVariant(sheet.high(row)) : QVariant();
    case CutsRole: return cuts(sheet);
    case TierIndexRole: return static_cast<int>(sheet.tier[row]);
    case TierCountRole: return static_cast<int>(sheet.tiers.size());
    case HeldRole: return sheet.status[row] == FitStatus::Conditional;
    case CertaintyRole: return static_cast<int>(certaintyOf(sheet.status[row]));
    default: return {};
    }
}

QString scoreTip(const Scores &scores, std::size_t row)
{
    const ScoreSheet &sheet = scores.sheet;
    if (!sheet.hasFit(row))
        return tr("Too little is known for a fit.");
    QString text = tr("Fit %1, between %2 and %3. %4 % of the weight is known.")
                       .arg(fitText(sheet.fit(row)), fitText(sheet.low(row)), fitText(sheet.high(row)),
                            QLocale().toString(100 * sheet.known(row), 'f', 0));
    if (sheet.status[row] == FitStatus::Conditional && !tierName(sheet, row).isEmpty())
        text += QLatin1Char(' ') + tr("Held: a must-have is unknown. It would reach %1.").arg(tierName(sheet, row));
    if (sheet.status[row] == FitStatus::Excluded)
        text += QLatin1Char(' ') + tr("Excluded by a must-have.");
    return text;
}

int certaintyOrder(FitStatus status)
{
    switch (status) {
    case FitStatus::Firm: return 0;
    case FitStatus::Provisional: return 1;
    case FitStatus::Conditional: return 2;
    case FitStatus::Insufficient: return 3;
    case FitStatus::Excluded: return 4;
    }
    Q_UNREACHABLE();
}

bool passesScore(const ScoreSheet &sheet, std::size_t row, const Condition &condition)
{
    const bool excludes = condition.kind == Condition::Kind::NoneOf;
    if (condition.attribute == partnercolumn::Tier) {
        const bool isTiered = sheet.status[row] != FitStatus::Conditional;
        return condition.codes.contains(isTiered ? tierName(sheet, row) : QString()) != excludes;
    }
    if (condition.attribute == partnercolumn::Certainty)
        return condition.codes.contains(fitStatusKey(sheet.status[row])) != excludes;
    if (condition.kind == Condition::Kind::IsUnknown)
        return !sheet.hasFit(row);
    if (!sheet.hasFit(row))
        return false;
    const double fit = sheet.fit(row);
    return (!condition.from || fit >= *condition.from - 1e-5) && (!condition.to || fit <= *condition.to + 1e-5);
}

} // namespace partnerscope
