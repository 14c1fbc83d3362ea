#include "domain/waiver.h"

#include "base/text.h"

namespace partnerscope {

bool Waiver::isInForce(QDate day) const
{
    return day.isValid() && until.isValid() && day <= until && (!from.isValid() || day >= from);
}

Problems validate(const Waiver &waiver)
{
    Problems problems;
    const auto require = [&](bool given, const char *place, const QString &message) {
        if (!given)
            problems << Problem { QLatin1String(place), message };
    };
    require(!waiver.profile.trimmed().isEmpty(), "profile", tr("Say for which ideal profile the waiver is."));
    require(waiver.partner.isValid(), "partner", tr("Say for which company the waiver is."));
    require(!waiver.criterion.trimmed().isEmpty(), "criterion", tr("Say which must-have is waived."));
    require(!waiver.by.trimmed().isEmpty(), "by", tr("Say who answers for the waiver."));
    require(!waiver.why.trimmed().isEmpty(), "why", tr("Say why the must-have is waived."));
    require(waiver.until.isValid(), "until", tr("A waiver needs a last day."));
    if (waiver.until.isValid() && waiver.from.isValid() && waiver.until < waiver.from)
        problems << Problem { QStringLiteral("until"), tr("The waiver ends before it begins.") };
    return problems;
}

} // namespace partnerscope
