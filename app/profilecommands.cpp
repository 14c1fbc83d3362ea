#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/builtins.h"
#include "session/exports.h"
#include "session/profilecomparison.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// A field of a list whose fields are separated by tabs.
QString field(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

Result<int> runList(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    QByteArray lines;
    for (const ProfileVersion &version : (*session)->profiles()) {
        if (version.status == ProfileStatus::Retired)
            continue;
        const IdealProfile &profile = version.profile;
        lines += QStringList { field(profile.name), profile.category, profile.type, statusKey(version.status),
                               QString::number(version.version) }
                     .join(QLatin1Char('\t'))
                     .toUtf8()
            + '\n';
    }
    const Result<> delivered = deliver(arguments, lines);
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> add(Session &session, const IdealProfile &profile, bool approve = true)
{
    const Result<Session::AddedProfile> added = session.addProfile(profile, approve);
    if (!added)
        return added.failure();
    for (const QString &key : added->newAttributes)
        tell(tr("The workspace had no attribute \"%1\": it was added, unknown for every company.").arg(key));
    const ProfileVersion *version = session.profile(added->id);
    tell(tr("Added profile \"%1\", version %2.").arg(profile.name).arg(version ? version->version : 1));
    const Result<> closed = session.close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}

Result<int> runAdd(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<IdealProfile> profile = readProfileFile(arguments.positions().at(1));
    if (!profile)
        return profile.failure();
    return add(**session, *profile, !arguments.has("draft"));
}

Result<int> runExport(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
    if (!version)
        return version.failure();
    const Result<> delivered = deliver(arguments, profileJson(version->profile));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runCompare(const Arguments &arguments)
{
    const QString text = QStringLiteral("text");
    const QString json = QStringLiteral("json");
    const Result<QString> format = arguments.choice("format", { text, QStringLiteral("csv"), json }, text);
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> before = (*session)->findProfile(arguments.positions().at(1));
    if (!before)
        return before.failure();
    const Result<ProfileVersion> after = (*session)->findProfile(arguments.positions().at(2));
    if (!after)
        return after.failure();
    const Result<ProfileComparison> comparison = compareVersions(**session, *before, *after);
    if (!comparison)
        return comparison.failure();
    const Result<> delivered = deliver(arguments,
                                       *format == text       ? comparisonText(*comparison)
                                           : *format == json ? comparisonJson(*comparison)
                                                             : comparisonCsv(*comparison));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runTemplates(const Arguments &arguments)
{
    const Result<QLocale::Language> language = arguments.language();
    if (!language)
        return language.failure();
    const Result<QList<ProfileTemplate>> templates = profileTemplates(*language);
    if (!templates)
        return templates.failure();
    QByteArray lines;
    for (const ProfileTemplate &item : *templates)
        lines += QStringList { item.key, item.profile.category, item.profile.type, field(item.title) }
                     .join(QLatin1Char('\t'))
                     .toUtf8()
            + '\n';
    const Result<> delivered = deliver(arguments, lines);
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runCreate(const Arguments &arguments)
{
    const Result<QLocale::Language> language = arguments.language();
    if (!language)
        return language.failure();
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<QList<ProfileTemplate>> templates = profileTemplates(*language);
    if (!templates)
        return templates.failure();
    const QString key = arguments.text("template");
    const auto found = std::ranges::find(*templates, key, &ProfileTemplate::key);
    if (found == templates->end())
        return fail(ErrorCode::NotFound,
                    tr("There is no template \"%1\"; `partnerscope profile templates` lists them.").arg(key));
    return add(**session, found->profile);
}
} // namespace

std::vector<Command> profileCommands()
{
    Command compare { "profile compare", "WORKSPACE NAME@1 NAME@2 [--format text|csv|json] [--output FILE]",
                      QT_TRANSLATE_NOOP(
                          "partnerscope",
                          "Says what differs between two versions, and which companies that moves, over the companies "
                          "as they are."),
                      3, 3 };
    compare.options = { { "format", "text|csv|json", QT_TRANSLATE_NOOP("partnerscope", "text unless told otherwise") },
                        OutputOption };
    compare.run = runCompare;
    Command list { "profile list", "WORKSPACE",
                   QT_TRANSLATE_NOOP(
                       "partnerscope",
                       "Lists the profiles in force or in work: name, category, type, status, version.") };
    list.run = runList;
    Command add { "profile add", "WORKSPACE FILE.json [--draft]",
                  QT_TRANSLATE_NOOP("partnerscope", "Adds a profile from a file and puts it in force."), 2, 2 };
    add.options = { { "draft", nullptr,
                      QT_TRANSLATE_NOOP("partnerscope", "leave it a draft instead of putting it in force") } };
    add.run = runAdd;
    Command write { "profile export", "WORKSPACE --profile NAME [--output FILE.json]",
                    QT_TRANSLATE_NOOP("partnerscope", "Writes a profile as a file.") };
    write.options = { ProfileOption,
                      { "output", "FILE.json",
                        QT_TRANSLATE_NOOP("partnerscope", "write there instead of standard output") } };
    write.required = { QStringLiteral("profile") };
    write.run = runExport;
    Command templates { "profile templates", "[--language en|de]",
                        QT_TRANSLATE_NOOP("partnerscope", "Lists the built-in templates: key, category, type, title."),
                        0, 0 };
    templates.options = { LanguageOption };
    templates.run = runTemplates;
    Command create { "profile create", "WORKSPACE --template KEY [--language en|de]",
                     QT_TRANSLATE_NOOP("partnerscope",
                                       "Adds a profile from a built-in template and puts it in force.") };
    create.options = { { "template", "KEY", QT_TRANSLATE_NOOP("partnerscope", "key of the template") },
                       LanguageOption };
    create.required = { QStringLiteral("template") };
    create.run = runCreate;
    return { list, add, write, compare, templates, create };
}

} // namespace partnerscope
