#include "app/command.h"

#include "base/text.h"
#include "session/cachefolder.h"
#include "session/exports.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace partnerscope {

namespace {
QString usage(const Command &command)
{
    return QStringLiteral("partnerscope %1 %2").arg(QLatin1String(command.name), QLatin1String(command.words));
}

QString helpOf(const Command &command)
{
    QString text = tr("Usage: %1").arg(usage(command)) + QStringLiteral("\n\n") + tr(command.help) + QLatin1Char('\n');
    if (command.details)
        text += QLatin1Char('\n') + tr(command.details) + QLatin1Char('\n');
    if (!command.options.empty())
        text += QLatin1Char('\n') + tr("Options:") + QLatin1Char('\n');
    for (const OptionSpec &option : command.options) {
        QString name = QStringLiteral("  --") + QLatin1String(option.name);
        if (option.value)
            name += QLatin1Char(' ') + QLatin1String(option.value);
        text += name.leftJustified(30) + QLatin1Char(' ') + tr(option.help) + QLatin1Char('\n');
    }
    return text;
}

Result<Arguments> checkedArguments(const Command &command, const QStringList &words)
{
    Result<Arguments> arguments = Arguments::parse(words, command.options);
    if (!arguments)
        return arguments;
    const qsizetype positions = arguments->positions().size();
    if (positions < command.minimumPositions)
        return wrongWords(tr("Something is missing."));
    if (positions > command.maximumPositions)
        return wrongWords(tr("\"%1\" is one word too many.").arg(arguments->positions().at(command.maximumPositions)));
    for (const QString &option : command.required) {
        if (!arguments->has(option.toLatin1().constData()))
            return wrongWords(tr("The option --%1 is missing.").arg(option));
    }
    return arguments;
}

Result<std::unique_ptr<Session>> openAs(const QString &path, OpenMode mode)
{
    Result<std::unique_ptr<Session>> session = Session::open(path, mode, Clock(), standardCacheFolder());
    if (!session && exitStatus(session.error()) != NoWorkspace)
        return fail(ErrorCode::NotAWorkspace, session.error().message, session.error().detail);
    return session;
}
} // namespace

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    // In the order of the help; a line each.
    const std::array groups {
        workspaceCommands,     //
        importCommands,        //
        partnerCommands,       //
        personCommands,        //
        schemaCommands,        //
        termsCommands,         //
        ratesCommands,         //
        profileCommands,       //
        profileLifeCommands,   //
        weightCommands,        //
        scoreCommands,         //
        stabilityCommands,     //
        informationCommands,   //
        waiverCommands,        //
        questionnaireCommands, //
        qualityCommands,       //
        tiersCommands,         //
        backtestCommands,      //
        coverageCommands,      //
        matchCommands,         //
        mergeCommands,         //
        documentCommands,      //
        pictureCommands,       //
    };
    for (const auto &group : groups)
        std::ranges::move(group(), std::back_inserter(commands));
    return commands;
}

const Command *findCommand(const std::vector<Command> &commands, const QStringList &words, int *nameWords)
{
    for (const Command &command : commands) {
        const QStringList name = QString::fromLatin1(command.name).split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name) {
            *nameWords = static_cast<int>(name.size());
            return &command;
        }
    }
    return nullptr;
}

int runCommand(const Command &command, const QStringList &words)
{
    if (words.contains(QStringLiteral("--help"))) {
        const Result<> shown = deliver(Arguments(), helpOf(command).toUtf8());
        if (!shown)
            tell(tr("partnerscope: %1").arg(shown.error().message));
        return shown ? Done : UnusableInput;
    }
    const Result<Arguments> arguments = checkedArguments(command, words);
    const Result<int> status = arguments ? command.run(*arguments) : Result<int>(arguments.failure());
    if (status)
        return *status;
    tell(tr("partnerscope: %1").arg(status.error().message));
    const ExitStatus exit = exitStatus(status.error());
    if (exit == WrongWords)
        tell(tr("Usage: %1").arg(usage(command)));
    return exit;
}

ExitStatus exitStatus(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAWorkspace:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly: return NoWorkspace;
    case ErrorCode::InvalidInput: return isWrongWords(error) ? WrongWords : UnusableInput;
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Io:
    case ErrorCode::Database:
    case ErrorCode::Cancelled: return UnusableInput;
    }
    Q_UNREACHABLE();
}

Result<> deliver(const Arguments &arguments, const QByteArray &bytes)
{
    if (arguments.has("output"))
        return writeOutput(arguments, arguments.text("output"), bytes);
    QFile out;
    const bool written = out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
    if (!written)
        return fail(ErrorCode::Io, tr("The result cannot be written to standard output: %1").arg(out.errorString()));
    return {};
}

Result<> writeOutput(const Arguments &arguments, const QString &path, const QByteArray &bytes)
{
    const QFileInfo output(path);
    for (const QString &input : arguments.positions()) {
        if (output.exists() && output == QFileInfo(input))
            return fail(ErrorCode::Io,
                        tr("%1 is what the command reads. Choose another file for the result.").arg(path));
    }
    return writeWholeFile(path, bytes);
}

void tell(const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stderr);
}

std::function<bool(double)> terminalProgress(const QString &what)
{
    if (!isatty(STDERR_FILENO))
        return [](double) { return true; };
    return [what, last = -1](double share) mutable {
        const int percent = static_cast<int>(share * 100);
        if (percent != last)
            std::fputs(QStringLiteral("\r%1 %2 %%3")
                           .arg(what)
                           .arg(percent)
                           .arg(percent >= 100 ? QStringLiteral("\n") : QString())
                           .toUtf8()
                           .constData(),
                       stderr);
        last = percent;
        return true;
    };
}

Result<std::unique_ptr<Session>> openForReading(const QString &path)
{
    return openAs(path, OpenMode::ReadOnly);
}

Result<std::unique_ptr<Session>> openForWriting(const QString &path)
{
    return openAs(path, OpenMode::ReadWrite);
}

void tellHistory(const Session &session, const QDate &day)
{
    const Result<QString> notice = session.historyNotice(day.isValid() ? day : session.clock().today());
    if (notice && !notice->isEmpty())
        tell(*notice);
}

Result<Scored> scoreWorkspace(const Arguments &arguments, const QDate &day)
{
    Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
    if (!version)
        return version.failure();
    const Result<std::shared_ptr<const Scores>> scores =
        (*session)->scoresAsOf(*version, day.isValid() ? day : (*session)->clock().today());
    if (!scores)
        return scores.failure();
    tellHistory(**session, day);
    return Scored { std::move(*session), *scores };
}

Result<std::size_t> rowNamed(const Pool &pool, const QString &name)
{
    const std::vector<std::size_t> rows = pool.rowsNamed(name);
    if (!rows.empty()) {
        if (rows.size() > 1)
            tell(tr("%1 companies have this name; the first one is shown.").arg(rows.size()));
        return rows.front();
    }
    for (std::size_t row = 0; row < pool.size(); ++row) {
        if (pool.name(row).compare(name, Qt::CaseInsensitive) == 0)
            return row;
    }
    return fail(ErrorCode::NotFound, tr("The workspace has no company \"%1\".").arg(name));
}

Result<PartnerId> partnerNamed(const Pool &pool, const QString &name)
{
    std::vector<std::size_t> rows = pool.rowsNamed(name);
    for (std::size_t row = 0; rows.empty() && row < pool.size(); ++row) {
        if (pool.name(row).compare(name, Qt::CaseInsensitive) == 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return fail(ErrorCode::NotFound, tr("The workspace has no company \"%1\".").arg(name));
    if (rows.size() > 1)
        return fail(ErrorCode::Conflict,
                    tr("%1 companies have this name. Rename them, or use the window.").arg(rows.size()));
    return pool.id(rows.front());
}

Result<int> deliverScored(const Arguments &arguments, const Scored &scored, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.failure();
    const Result<> delivered = deliver(arguments, *bytes);
    if (!delivered)
        return delivered.failure();
    const ProfileVersion *stored = scored.session->profile(scored.scores->version.id);
    const bool freezes = stored && stored->status == ProfileStatus::Approved && stored->priorMeans.isEmpty()
        && scored.session->pool()->size() > 0;
    if (freezes) {
        // Where the workspace cannot be written the means are computed each time and not stored.
        const QHash<QString, double> &used = scored.scores->version.priorMeans; // of the whole pool, when looking back
        const Result<> kept = Session::keepPriorMeans(scored.session->path(), stored->id,
                                                      used.isEmpty() ? scored.scores->compiled.priorMeans() : used);
        if (!kept)
            tell(tr("The prior means of this version were not kept: %1").arg(kept.error().message));
    }
    return Done;
}

} // namespace partnerscope
