#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/profilelife.h"

namespace partnerscope {

namespace {
/// What stands in the way, or what else happened, beside the step itself.
void tellStep(ProfileStep step, const ProfileVersion &version, const QList<ProfileVersion> &rivals)
{
    const QString &name = version.profile.name;
    switch (step) {
    case ProfileStep::Submit: tell(tr("Version %1 of \"%2\" is in review.").arg(version.version).arg(name)); break;
    case ProfileStep::Return: tell(tr("Version %1 of \"%2\" is a draft again.").arg(version.version).arg(name)); break;
    case ProfileStep::Approve: tell(tr("Version %1 of \"%2\" is in force.").arg(version.version).arg(name)); break;
    case ProfileStep::Retire: tell(tr("Version %1 of \"%2\" is retired.").arg(version.version).arg(name)); break;
    }
    for (const ProfileVersion &rival : rivals)
        tell(tr("\"%1\" was in force for the same type and variant and is retired.").arg(rival.profile.name));
}

/// "NAME" is the newest version of that name whose status allows the step; "NAME@2" that version.
Result<ProfileVersion> versionFor(const Session &session, ProfileStep step, const QString &nameOrVersion)
{
    const ProfileVersion *found = nullptr;
    for (const ProfileVersion &version : session.profiles()) {
        if (version.profile.name == nameOrVersion && isPossible(step, version.status)
            && (!found || version.version > found->version))
            found = &version;
    }
    return found ? Result<ProfileVersion>(*found) : session.findProfile(nameOrVersion);
}

Result<int> runStep(const Arguments &arguments, ProfileStep step)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> version = versionFor(**session, step, arguments.text("profile"));
    if (!version)
        return version.failure();
    (*session)->setAuthor(arguments.text("by", qEnvironmentVariable("USER", tr("Someone"))));
    ProfileStepRequest request { version->id, step, {}, arguments.text("reason"), !arguments.has("keep-rivals") };
    const bool retires = step == ProfileStep::Approve && request.retireRivals;
    const QList<ProfileVersion> rivals = retires ? rivalsOf(*version, (*session)->profiles()) : QList<ProfileVersion>();
    if (const Result<> taken = takeStep(**session, request); !taken)
        return taken.failure();
    tellStep(step, *version, rivals);
    const Result<> closed = (*session)->close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}

Command stepCommand(const char *name, const char *help, ProfileStep step)
{
    const bool approves = step == ProfileStep::Approve;
    Command command { name,
                      approves ? "WORKSPACE --profile NAME [--by WHO] [--reason TEXT] [--keep-rivals]"
                               : "WORKSPACE --profile NAME [--by WHO] [--reason TEXT]",
                      help };
    command.options = { { "profile", "NAME",
                          QT_TRANSLATE_NOOP("partnerscope", "profile of this name, or NAME@VERSION") },
                        { "by", "WHO", QT_TRANSLATE_NOOP("partnerscope", "who decided") },
                        { "reason", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "why; kept with the version") } };
    if (approves)
        command.options.push_back(
            { "keep-rivals", nullptr,
              QT_TRANSLATE_NOOP(
                  "partnerscope",
                  "leave profiles in force that are for the same type and variant; else they are retired") });
    command.required = { QStringLiteral("profile") };
    command.run = [step](const Arguments &arguments) { return runStep(arguments, step); };
    return command;
}
} // namespace

std::vector<Command> profileLifeCommands()
{
    return {
        stepCommand("profile submit", QT_TRANSLATE_NOOP("partnerscope", "Submits a draft of a profile for review."),
                    ProfileStep::Submit),
        stepCommand("profile return", QT_TRANSLATE_NOOP("partnerscope", "Returns a profile from review to draft."),
                    ProfileStep::Return),
        stepCommand("profile approve", QT_TRANSLATE_NOOP("partnerscope", "Puts a draft or what is in review in force."),
                    ProfileStep::Approve),
        stepCommand("profile retire", QT_TRANSLATE_NOOP("partnerscope", "Takes a profile out of force."),
                    ProfileStep::Retire)
    };
}

} // namespace partnerscope
