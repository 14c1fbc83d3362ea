#include "session/healthdata.h"

#include "base/text.h"
#include "insight/schemahealth.h"

#include <algorithm>

namespace partnerscope {

namespace {
QString settingFor(const HealthLimitRange &range)
{
    return QStringLiteral("health/") + QLatin1String(range.key);
}

QString reviewSettingFor(ProfileId id)
{
    return QStringLiteral("health/reviewed/%1").arg(id.value);
}

/// A session and a workspace tell the same.
template <typename Source>
Result<> addFrom(HealthBasis &basis, const Source &source, const IdealProfile &profile)
{
    const Result<QList<Contact>> contacts = source.contacts();
    if (!contacts)
        return contacts.failure();
    Result<QList<Recruitment>> recruitments = source.recruitments();
    if (!recruitments)
        return recruitments.failure();
    basis.recruitments = std::move(*recruitments);
    const auto comparable = [&](const Contact &contact) {
        return profile.persona && personaFit(*profile.persona, contact).compared > 0;
    };
    basis.records.people = static_cast<std::size_t>(std::ranges::count_if(*contacts, comparable));
    return {};
}
} // namespace

Result<HealthThresholds> healthThresholds(const Session &session)
{
    HealthThresholds thresholds;
    for (const HealthLimitRange &range : healthLimits()) {
        const QString key = settingFor(range);
        const Result<QString> text = session.workspaceSetting(key);
        if (!text)
            return text.failure();
        bool ok = true;
        if (!text->isEmpty())
            thresholds.set(range.limit, text->toDouble(&ok));
        if (!ok)
            return fail(ErrorCode::InvalidInput,
                        tr("The setting \"%1\" of the workspace cannot be \"%2\". Set the thresholds of the health "
                           "checks anew.")
                            .arg(key, *text));
    }
    if (Result<> valid = toResult(validate(thresholds)); !valid)
        return valid.failure();
    return thresholds;
}

Result<> saveHealthThresholds(Session &session, const HealthThresholds &thresholds)
{
    Problems problems = validate(thresholds);
    for (Problem &problem : problems)
        problem.place.clear(); // every sentence says which figure it means
    if (Result<> valid = toResult(problems); !valid)
        return valid;
    return session.edit(tr("Set thresholds of the health checks"), [&](Edit &edit) -> Result<> {
        for (const HealthLimitRange &range : healthLimits()) {
            const double value = thresholds.of(range.limit);
            const QString text = value == range.standard ? QString() : QString::number(value, 'g', 12);
            if (Result<> saved = edit.saveSetting(settingFor(range), text); !saved)
                return saved;
        }
        return {};
    });
}

Result<> markReviewed(Session &session, ProfileId id)
{
    const ProfileVersion *version = session.profile(id);
    if (!version)
        return fail(ErrorCode::NotFound, tr("This profile version is gone."));
    const QString name = tr("Mark version %1 of %2 as reviewed").arg(version->version).arg(version->profile.name);
    return session.edit(name, [&](Edit &edit) {
        return edit.saveSetting(reviewSettingFor(id), session.clock().today().toString(Qt::ISODate));
    });
}

Result<HealthBasis> healthBasis(const Session &session, ProfileId id)
{
    const Result<HealthThresholds> thresholds = healthThresholds(session);
    if (!thresholds)
        return thresholds.failure();
    const Result<QString> reviewed = session.workspaceSetting(reviewSettingFor(id));
    if (!reviewed)
        return reviewed.failure();
    HealthBasis basis;
    basis.thresholds = *thresholds;
    basis.records.reviewedOn = QDate::fromString(*reviewed, Qt::ISODate);
    basis.profiles = session.profiles();
    basis.schema = session.schema();
    basis.retired = session.retired();
    basis.today = session.clock().today();
    return basis;
}

Result<> addRecords(HealthBasis &basis, const Session &session, const IdealProfile &profile)
{
    return addFrom(basis, session, profile);
}

Result<> addRecordsAt(HealthBasis &basis, const QString &path, const Clock &clock, const IdealProfile &profile)
{
    const auto workspace = Workspace::open(path, OpenMode::ReadOnly, clock);
    if (!workspace)
        return workspace.failure();
    return addFrom(basis, **workspace, profile);
}

QList<HealthFinding> healthOf(const HealthBasis &basis, const Scores &scores)
{
    QList<HealthFinding> findings =
        profileHealth(scores.version, scores.compiled, scores.sheet, basis.records, basis.thresholds, basis.today)
        << oneInForce(scores.version, basis.profiles) << outcomesRecorded(scores.version, basis.recruitments);
    const std::optional<HealthFinding> retired = readsRetired(scores.version.profile, *basis.schema, basis.retired);
    if (retired)
        findings << *retired;
    return findings;
}

Result<QList<HealthFinding>> healthOf(const Session &session, const Scores &scores)
{
    Result<HealthBasis> basis = healthBasis(session, scores.version.id);
    if (!basis)
        return basis.failure();
    if (const Result<> added = addRecords(*basis, session, scores.version.profile); !added)
        return added.failure();
    return healthOf(*basis, scores);
}

} // namespace partnerscope
