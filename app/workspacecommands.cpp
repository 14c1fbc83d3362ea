#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/pagedata.h"
#include "session/sampleworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace partnerscope {

namespace {
constexpr qint64 MaximumSample = 1'000'000;

Result<int> runNew(const Arguments &arguments)
{
    const bool sample = arguments.has("sample");
    if (!sample && (arguments.has("partners") || arguments.has("seed")))
        return wrongWords(tr("--partners and --seed belong to --sample."));
    const Result<qint64> partners = arguments.number("partners", 1, MaximumSample, static_cast<qint64>(SamplePartners));
    if (!partners)
        return partners.failure();
    const Result<qint64> seed =
        arguments.number("seed", 0, std::numeric_limits<qint64>::max(), static_cast<qint64>(SampleSeed));
    if (!seed)
        return seed.failure();
    const Result<QLocale::Language> language = arguments.language();
    if (!language)
        return language.failure();
    const QString &path = arguments.positions().first();
    const Result<std::unique_ptr<Session>> session = sample
        ? createSampleWorkspace(path, static_cast<std::size_t>(*partners), static_cast<std::uint64_t>(*seed),
                                terminalProgress(tr("Writing")), *language)
        : createWorkspace(path, *language);
    if (!session)
        return session.failure();
    const std::size_t size = (*session)->pool()->size();
    if (const Result<> closed = (*session)->close(); !closed)
        return closed.failure();
    tell(sample ? tr("Made the workspace %1 with %2 companies.").arg(path).arg(size)
                : tr("Made the workspace %1.").arg(path));
    return Done;
}

/// One line of `check`: where it is from, what it is, and why.
struct Finding {
    QString profile; ///< empty: the file itself
    QString check;
    QString title;
    QString reason;
    bool isProblem = false;
};

Result<QList<Finding>> findingsOf(Session &session, const ProfileVersion &version)
{
    const Result<std::shared_ptr<const Scores>> scores = session.scoresAsOf(version, session.clock().today());
    if (!scores)
        return QList<Finding> { { version.profile.name, QStringLiteral("cannot_score"),
                                  tr("The profile cannot be scored"), scores.error().message, true } };
    const Result<QList<HealthFinding>> health = healthOf(session, **scores);
    if (!health)
        return health.failure();
    QList<Finding> findings;
    for (const HealthFinding &finding : *health)
        findings << Finding { version.profile.name, finding.key, finding.title, finding.reason,
                              finding.severity == HealthFinding::Severity::Warning };
    return findings;
}

QByteArray findingsText(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        const QString where = finding.profile.isEmpty() ? QString() : QString(finding.profile + QStringLiteral(": "));
        text += (finding.isProblem ? QStringLiteral("! ") : QStringLiteral("  ")) + where + finding.title
            + QStringLiteral(": ") + finding.reason + QLatin1Char('\n');
    }
    return text.toUtf8();
}

QByteArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject {
            { QStringLiteral("profile"), finding.profile.isEmpty() ? QJsonValue() : QJsonValue(finding.profile) },
            { QStringLiteral("check"), finding.check },
            { QStringLiteral("title"), finding.title },
            { QStringLiteral("reason"), finding.reason },
            { QStringLiteral("problem"), finding.isProblem } });
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<int> runCheck(const Arguments &arguments)
{
    const Result<QString> format =
        arguments.choice("format", { QStringLiteral("text"), QStringLiteral("json") }, QStringLiteral("text"));
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    QList<ProfileVersion> versions = (*session)->currentVersions();
    if (arguments.has("profile")) {
        const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
        if (!version)
            return version.failure();
        versions = { *version };
    }
    const Result<Problems> problems = (*session)->check();
    if (!problems)
        return problems.failure();
    QList<Finding> findings;
    for (const Problem &problem : *problems)
        findings << Finding { {}, QStringLiteral("workspace"), problem.place, problem.message, true };
    for (const ProfileVersion &version : versions) {
        const Result<QList<Finding>> more = findingsOf(**session, version);
        if (!more)
            return more.failure();
        findings << *more;
    }
    const Result<> delivered =
        deliver(arguments, *format == QLatin1String("json") ? findingsJson(findings) : findingsText(findings));
    if (!delivered)
        return delivered.failure();
    return std::ranges::any_of(findings, &Finding::isProblem) ? FoundProblems : Done;
}
} // namespace

std::vector<Command> workspaceCommands()
{
    Command make { "new", "WORKSPACE [--sample] [--partners N] [--seed S] [--language en|de]",
                   QT_TRANSLATE_NOOP("partnerscope", "Makes a new workspace.") };
    make.options = { { "sample", nullptr,
                       QT_TRANSLATE_NOOP("partnerscope",
                                         "fill it with made-up companies, people, results and three profiles") },
                     { "partners", "N", QT_TRANSLATE_NOOP("partnerscope", "how many companies the sample has") },
                     { "seed", "S", QT_TRANSLATE_NOOP("partnerscope", "another number gives another sample") },
                     LanguageOption };
    make.run = runNew;
    Command check { "check", "WORKSPACE [--profile NAME] [--format text|json]",
                    QT_TRANSLATE_NOOP(
                        "partnerscope",
                        "Checks the file and the health of its profiles; exit status 1 if something needs a look.") };
    check.options = { { "profile", "NAME", QT_TRANSLATE_NOOP("partnerscope", "only this profile") },
                      { "format", "text|json", QT_TRANSLATE_NOOP("partnerscope", "text unless told otherwise") } };
    check.run = runCheck;
    return { make, check };
}

} // namespace partnerscope
