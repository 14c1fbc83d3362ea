#include "base/text.h"
#include "insight/health.h"

#include <QLocale>

#include <algorithm>

namespace partnerscope {

namespace {
using Severity = HealthFinding::Severity;

QString shortDate(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}
} // namespace

HealthFinding staticProfile(const ProfileVersion &version, QDate reviewedOn, const HealthThresholds &thresholds,
                            QDate today)
{
    const QString key = QStringLiteral("static_profile");
    const QDate made = version.approvedOn.isValid() ? version.approvedOn : version.changedAt.date();
    const QDate last = made.isValid() && reviewedOn.isValid() ? std::max(made, reviewedOn)
        : made.isValid()                                      ? made
                                                              : reviewedOn;
    if (!last.isValid())
        return { key, tr("Not reviewed yet"),
                 tr("The profile has neither been changed nor approved since it was made."), Severity::Info };
    const int longest = thresholds.count(HealthLimit::ReviewMonths);
    const QDate due = last.addMonths(std::min(version.profile.reviewMonths.value_or(longest), longest));
    if (due < today)
        return { key, tr("Static profile"),
                 tr("The last review was on %1; the next was due on %2.").arg(shortDate(last), shortDate(due)),
                 Severity::Warning };
    return { key, tr("Reviewed in time"), tr("The next review is due on %1.").arg(shortDate(due)), Severity::Ok };
}

HealthFinding noStepZero(const IdealProfile &profile, std::optional<bool> isHypothesisValidated)
{
    const QString key = QStringLiteral("no_step_zero");
    const QString title = tr("No step zero");
    const std::optional<CustomerProfile> &customers = profile.customerProfile;
    if (!customers || customers->isEmpty())
        return { key, title, tr("No ideal customer profile is linked: whom we sell to is not stated."),
                 Severity::Warning };
    const std::size_t terms = customers->regions.size() + customers->industries.size() + customers->segments.size();
    const QString market =
        tr("The ideal customer profile weighs %n terms.", nullptr, static_cast<int>(terms)) + QLatin1Char(' ');
    if (!isHypothesisValidated)
        return { key, tr("No hypothesis is recorded"),
                 market + tr("Nothing is recorded of why such partners would want to work with us."), Severity::Info };
    if (!*isHypothesisValidated)
        return { key, title, market + tr("The partner hypothesis behind it is not validated."), Severity::Warning };
    return { key, tr("Step zero is done"), market + tr("The partner hypothesis behind it is validated."),
             Severity::Ok };
}

HealthFinding notShared(const ProfileVersion &version, const QStringList &signedOffBy)
{
    const QString key = QStringLiteral("not_shared");
    if (signedOffBy.isEmpty())
        return { key, tr("Not shared"),
                 tr("No sign-off by a stakeholder is recorded for version %1.").arg(version.version), Severity::Info };
    return { key, tr("Stakeholders signed off"),
             tr("Version %1 is signed off by %2.").arg(version.version).arg(signedOffBy.join(QStringLiteral(", "))),
             Severity::Ok };
}

HealthFinding tooEarly(std::size_t candidates, const HealthRecords::Readiness &readiness,
                       const HealthThresholds &thresholds)
{
    const QString key = QStringLiteral("too_early");
    const int wanted = thresholds.count(HealthLimit::FewestCandidates);
    const bool isPoolLarge = candidates >= static_cast<std::size_t>(wanted);
    QStringList missing;
    QStringList unknown;
    if (!isPoolLarge)
        missing << tr("a pool large enough to profile");
    for (const auto &[answer, name] : { std::pair(readiness.productFits, tr("product-market fit")),
                                        std::pair(readiness.salesRepeat, tr("a repeatable go-to-market")),
                                        std::pair(readiness.programGrows, tr("a program ready to scale")) }) {
        if (!answer)
            unknown << name;
        else if (!*answer)
            missing << name;
    }
    QStringList reason {
        tr("The pool has %L1 companies; from %L2 on it can be profiled.").arg(candidates).arg(wanted)
    };
    if (!missing.isEmpty())
        reason << tr("Missing: %1.").arg(missing.join(QStringLiteral(", ")));
    if (!unknown.isEmpty())
        reason << tr("Nothing is recorded about: %1.").arg(unknown.join(QStringLiteral(", ")));
    const QString said = reason.join(QLatin1Char(' '));
    // Without companies there is nothing to be too early with: other checks ask for them.
    if (!missing.isEmpty() && (candidates > 0 || missing.size() > 1))
        return { key, tr("Too early"), said, Severity::Warning };
    if (!missing.isEmpty() || !unknown.isEmpty())
        return { key, tr("Readiness is not known"), said, Severity::Info };
    return { key, tr("Ready for it"), said, Severity::Ok };
}

} // namespace partnerscope
