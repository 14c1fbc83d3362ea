#include "domain/engagement.h"

#include "base/text.h"
#include "domain/taxonomy.h"

namespace partnerscope {

bool isActive(const Engagement &engagement)
{
    return !engagement.endedOn.isValid() && stageIndex(engagement.stage) >= stageIndex(QStringLiteral("onboard"));
}

bool isDeclined(const Engagement &engagement)
{
    return engagement.endedOn.isValid() && !engagement.agreedOn.isValid()
        && stageIndex(engagement.stage) < stageIndex(QStringLiteral("onboard"));
}

Problems validate(const Engagement &engagement)
{
    Problems problems;
    if (!engagement.partner.isValid())
        problems << Problem { QStringLiteral("partner"), tr("An engagement belongs to a company.") };
    if (!contains(partnerCategories(), engagement.category))
        problems << Problem { QStringLiteral("category"),
                              tr("\"%1\" is not a partner category.").arg(engagement.category) };
    if (!contains(partnerTypes(), engagement.type))
        problems << Problem { QStringLiteral("type"), tr("\"%1\" is not a partner type.").arg(engagement.type) };
    if (!contains(lifecycleStages(), engagement.stage))
        problems << Problem { QStringLiteral("stage"),
                              tr("\"%1\" is not a stage of the lifecycle.").arg(engagement.stage) };
    if (engagement.agreedOn.isValid() && engagement.endedOn.isValid() && engagement.endedOn < engagement.agreedOn)
        problems << Problem { QStringLiteral("ended_on"), tr("The agreement ends before it begins.") };
    if (engagement.agreedOn.isValid() && engagement.agreedUntil.isValid()
        && engagement.agreedUntil < engagement.agreedOn)
        problems << Problem { QStringLiteral("agreed_until"), tr("The agreement ends before it begins.") };
    return problems;
}

} // namespace partnerscope
