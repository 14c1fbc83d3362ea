#include "domain/recruitment.h"

#include "base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace partnerscope {

std::optional<int> daysToFirstDeal(const Recruitment &recruitment)
{
    if (!recruitment.recruitedOn.isValid() || !recruitment.firstDealOn.isValid())
        return std::nullopt;
    return static_cast<int>(recruitment.recruitedOn.daysTo(recruitment.firstDealOn));
}

bool hasIndicators(const Recruitment &recruitment)
{
    return recruitment.firstDealOn.isValid() || recruitment.active || recruitment.satisfaction
        || recruitment.enablementCost;
}

Problems validate(const Recruitment &recruitment)
{
    Problems problems;
    if (!recruitment.partner.isValid())
        problems << Problem { QStringLiteral("partner"), tr("An outcome belongs to a company.") };
    if (recruitment.profile.trimmed().isEmpty() || recruitment.version < 1)
        problems << Problem { QStringLiteral("profile"),
                              tr("Choose the version of the ideal profile the company was recruited with.") };
    if (!recruitment.recruitedOn.isValid())
        problems << Problem { QStringLiteral("recruited_on"), tr("Say on which day the company was recruited.") };
    if (daysToFirstDeal(recruitment).value_or(0) < 0)
        problems << Problem { QStringLiteral("first_deal_on"),
                              tr("The first deal lies before the day the company was recruited.") };
    if (recruitment.satisfaction
        && !(std::isfinite(*recruitment.satisfaction) && *recruitment.satisfaction >= 0
             && *recruitment.satisfaction <= 100))
        problems << Problem { QStringLiteral("satisfaction"), tr("Satisfaction is a number from 0 to 100.") };
    if (recruitment.enablementCost) {
        static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
        if (!std::isfinite(recruitment.enablementCost->amount) || recruitment.enablementCost->amount < 0)
            problems << Problem { QStringLiteral("enablement_cost"), tr("The cost of enablement is not negative.") };
        if (!currency.match(recruitment.enablementCost->currency).hasMatch())
            problems << Problem {
                QStringLiteral("enablement_cost"),
                tr("\"%1\" is not a currency: write it as EUR.").arg(recruitment.enablementCost->currency)
            };
    }
    return problems;
}

} // namespace partnerscope
