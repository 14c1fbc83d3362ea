#include "session/profilelife.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
const QString StepsKey = QStringLiteral("profile_steps");

struct StepName {
    ProfileStep step;
    const char *key;
    const char *label;
    ProfileStatus to;
};
constexpr std::array StepNames {
    StepName { ProfileStep::Submit, "submit", QT_TRANSLATE_NOOP("partnerscope", "Submitted for review"),
               ProfileStatus::InReview },
    StepName { ProfileStep::Return, "return", QT_TRANSLATE_NOOP("partnerscope", "Returned to draft"),
               ProfileStatus::Draft },
    StepName { ProfileStep::Approve, "approve", QT_TRANSLATE_NOOP("partnerscope", "Approved"),
               ProfileStatus::Approved },
    StepName { ProfileStep::Retire, "retire", QT_TRANSLATE_NOOP("partnerscope", "Retired"), ProfileStatus::Retired },
};

const StepName &named(ProfileStep step)
{
    return *std::ranges::find(StepNames, step, &StepName::step);
}

QString editName(ProfileStep step, const ProfileVersion &version)
{
    const QString &name = version.profile.name;
    switch (step) {
    case ProfileStep::Submit: return tr("Submit %1, version %2, for review").arg(name).arg(version.version);
    case ProfileStep::Return: return tr("Return %1, version %2, to draft").arg(name).arg(version.version);
    case ProfileStep::Approve: return tr("Approve %1, version %2").arg(name).arg(version.version);
    case ProfileStep::Retire: return tr("Retire %1, version %2").arg(name).arg(version.version);
    }
    return {};
}

QJsonObject toJson(const ProfileStepRecord &record)
{
    return { { QStringLiteral("profile"), record.profile },
             { QStringLiteral("version"), record.version },
             { QStringLiteral("step"), stepKey(record.step) },
             { QStringLiteral("by"), record.by },
             { QStringLiteral("reason"), record.reason },
             { QStringLiteral("at"), record.at.toUTC().toString(Qt::ISODate) } };
}

std::optional<ProfileStepRecord> recordFrom(const QJsonObject &json)
{
    const QString key = json.value(QLatin1String("step")).toString();
    const auto name =
        std::ranges::find_if(StepNames, [&](const StepName &each) { return key == QLatin1String(each.key); });
    if (name == StepNames.end())
        return std::nullopt;
    return ProfileStepRecord { json.value(QLatin1String("profile")).toString(),
                               json.value(QLatin1String("version")).toInt(),
                               name->step,
                               json.value(QLatin1String("by")).toString(),
                               json.value(QLatin1String("reason")).toString(),
                               QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODate) };
}

Result<> saveSteps(Edit &edit, const QList<ProfileStepRecord> &records)
{
    QJsonArray json;
    for (const ProfileStepRecord &record : records)
        json << toJson(record);
    return edit.saveSetting(StepsKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QString notPossible(ProfileStep step, const ProfileVersion &version)
{
    const QString status = statusLabel(version.status);
    const QString &name = version.profile.name;
    switch (step) {
    case ProfileStep::Submit:
        return tr("Only a draft can be submitted. Version %1 of %2 is: %3.").arg(version.version).arg(name, status);
    case ProfileStep::Return:
        return tr("Only what is in review can be returned. Version %1 of %2 is: %3.")
            .arg(version.version)
            .arg(name, status);
    case ProfileStep::Approve:
        return tr("Only a draft or what is in review can be approved. Version %1 of %2 is: %3.")
            .arg(version.version)
            .arg(name, status);
    case ProfileStep::Retire:
        return tr("Only what is in force can be retired. Version %1 of %2 is: %3.")
            .arg(version.version)
            .arg(name, status);
    }
    return {};
}

/// Versions that give way to one that comes into force: of its name, and rivals where asked for.
QList<ProfileVersion> givingWay(const Session &session, const ProfileVersion &version, bool rivals)
{
    QList<ProfileVersion> others = rivals ? rivalsOf(version, session.profiles()) : QList<ProfileVersion>();
    for (const ProfileVersion &other : session.profiles()) {
        if (other.status == ProfileStatus::Approved && other.id != version.id
            && other.profile.name == version.profile.name)
            others << other;
    }
    return others;
}
} // namespace

QString stepKey(ProfileStep step)
{
    return QString::fromLatin1(named(step).key);
}

QString stepLabel(ProfileStep step)
{
    return tr(named(step).label);
}

bool isPossible(ProfileStep step, ProfileStatus from)
{
    switch (step) {
    case ProfileStep::Submit: return from == ProfileStatus::Draft;
    case ProfileStep::Return: return from == ProfileStatus::InReview;
    case ProfileStep::Approve: return from == ProfileStatus::Draft || from == ProfileStatus::InReview;
    case ProfileStep::Retire: return from == ProfileStatus::Approved;
    }
    return false;
}

QList<ProfileVersion> rivalsOf(const ProfileVersion &version, const QList<ProfileVersion> &all)
{
    const auto kindOf = [](const ProfileVersion &each) {
        return std::pair(each.profile.type, each.profile.variant.simplified().toCaseFolded());
    };
    QList<ProfileVersion> rivals;
    for (const ProfileVersion &other : all) {
        if (other.status == ProfileStatus::Approved && other.profile.name != version.profile.name
            && kindOf(other) == kindOf(version))
            rivals << other;
    }
    return rivals;
}

Result<> takeStep(Session &session, const ProfileStepRequest &request)
{
    const ProfileVersion *found = session.profile(request.id);
    if (!found)
        return fail(ErrorCode::NotFound, tr("This profile version is gone."));
    ProfileVersion version = *found;
    if (!isPossible(request.step, version.status))
        return fail(ErrorCode::Conflict, notPossible(request.step, version));
    const bool approves = request.step == ProfileStep::Approve;
    if (approves || request.step == ProfileStep::Submit) {
        if (Result<> valid = toResult(validate(version.profile)); !valid)
            return valid;
    }
    Result<QList<ProfileStepRecord>> records = profileSteps(session);
    if (!records)
        return records.failure();
    const QString by = request.by.trimmed().isEmpty() ? session.ownEvidence().recordedBy : request.by.trimmed();
    const QDateTime now = session.clock().now();
    const QString reason = request.reason.trimmed();
    *records << ProfileStepRecord { version.profile.name, version.version, request.step, by, reason, now };
    const QString name = editName(request.step, version);
    version.status = named(request.step).to;
    version.changedAt = now;
    if (approves)
        version.approvedOn = session.clock().today();
    QList<ProfileVersion> replaced =
        approves ? givingWay(session, version, request.retireRivals) : QList<ProfileVersion>();
    for (const ProfileVersion &other : std::as_const(replaced)) {
        const QString why = tr("Version %1 of %2 came into force.").arg(version.version).arg(version.profile.name);
        *records << ProfileStepRecord { other.profile.name, other.version, ProfileStep::Retire, by, why, now };
    }
    return session.edit(name, [&](Edit &edit) -> Result<> {
        for (ProfileVersion &other : replaced) {
            other.status = ProfileStatus::Retired;
            other.changedAt = now;
            if (Result<> retired = edit.saveProfile(other); !retired)
                return retired;
        }
        if (Result<> kept = saveSteps(edit, *records); !kept)
            return kept;
        return edit.saveProfile(version);
    });
}

Result<QList<ProfileStepRecord>> profileSteps(const Session &session, const QString &profile)
{
    const Result<QString> text = session.workspaceSetting(StepsKey);
    if (!text)
        return text.failure();
    QList<ProfileStepRecord> records;
    if (text->isEmpty())
        return records;
    const QJsonDocument json = QJsonDocument::fromJson(text->toUtf8());
    bool isRead = json.isArray();
    for (const QJsonValue &each : json.array()) {
        const std::optional<ProfileStepRecord> record = recordFrom(each.toObject());
        isRead = isRead && record;
        if (record && (profile.isEmpty() || record->profile == profile))
            records << *record;
    }
    if (!isRead)
        return fail(ErrorCode::InvalidInput,
                    tr("The steps of profiles in this workspace were written by another version of the program and "
                       "cannot be read. They are left as they are."),
                    *text);
    return records;
}

QString inWords(const ProfileStepRecord &record)
{
    const QString done = record.by.isEmpty()
        ? stepLabel(record.step)
        : tr("%1 by %2", "what was done to a profile, who did it").arg(stepLabel(record.step), record.by);
    return record.reason.isEmpty() ? done : tr("%1: %2", "who did what to a profile, and why").arg(done, record.reason);
}

} // namespace partnerscope
