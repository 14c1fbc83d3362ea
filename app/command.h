#pragma once

#include "app/arguments.h"
#include "session/session.h"

#include <functional>

namespace partnerscope {

/// Exit statuses of the program (interfaces.md).
enum ExitStatus { Done = 0, FoundProblems = 1, WrongWords = 2, UnusableInput = 3, NoWorkspace = 4 };

/// One command of the command line.
struct Command {
    const char *name;  ///< "profile add": one or two words
    const char *words; ///< what follows, as shown in the help
    const char *help;  ///< untranslated sentence
    int minimumPositions = 1;
    int maximumPositions = 1;
    std::vector<OptionSpec> options {};
    QStringList required {}; ///< options that must be given
    bool draws = false;      ///< needs fonts: runs under a QApplication on the offscreen platform
    std::function<Result<int>(const Arguments &)> run {}; ///< exit status, or the error to report
    const char *details = nullptr; ///< untranslated; more lines for the help of this command alone
};

// One file per group.
[[nodiscard]] std::vector<Command> workspaceCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> profileCommands();
[[nodiscard]] std::vector<Command> profileLifeCommands();
[[nodiscard]] std::vector<Command> scoreCommands();
[[nodiscard]] std::vector<Command> coverageCommands();
[[nodiscard]] std::vector<Command> backtestCommands();
[[nodiscard]] std::vector<Command> stabilityCommands();
[[nodiscard]] std::vector<Command> documentCommands();
[[nodiscard]] std::vector<Command> matchCommands();
[[nodiscard]] std::vector<Command> mergeCommands();
[[nodiscard]] std::vector<Command> weightCommands();
[[nodiscard]] std::vector<Command> pictureCommands();
[[nodiscard]] std::vector<Command> tiersCommands();
[[nodiscard]] std::vector<Command> informationCommands();
[[nodiscard]] std::vector<Command> waiverCommands();
[[nodiscard]] std::vector<Command> questionnaireCommands();
[[nodiscard]] std::vector<Command> qualityCommands();
[[nodiscard]] std::vector<Command> schemaCommands();
[[nodiscard]] std::vector<Command> termsCommands();
[[nodiscard]] std::vector<Command> ratesCommands();
[[nodiscard]] std::vector<Command> partnerCommands();
[[nodiscard]] std::vector<Command> personCommands();
[[nodiscard]] std::vector<Command> allCommands();

/// Runs the command a call names. `words` without the program's name. Reports errors on standard error.
[[nodiscard]] int runCommand(const Command &command, const QStringList &words);
/// The command the words begin with, and how many words name it; nullptr if there is none.
[[nodiscard]] const Command *findCommand(const std::vector<Command> &commands, const QStringList &words,
                                         int *nameWords);

/// Exit status for an error.
[[nodiscard]] ExitStatus exitStatus(const Error &error);

// What the groups share

/// Writes to the file of --output, whole or not at all, or to standard output.
[[nodiscard]] Result<> deliver(const Arguments &arguments, const QByteArray &bytes);
/// Writes a file beside the workspace, whole or not at all. Refuses to write over what the command was given to read.
[[nodiscard]] Result<> writeOutput(const Arguments &arguments, const QString &path, const QByteArray &bytes);
/// A line on standard error.
void tell(const QString &line);
/// Progress on standard error, when that is a terminal; never asks to stop.
[[nodiscard]] std::function<bool(double)> terminalProgress(const QString &what);

/// Opens a workspace; whatever stands in the way, the exit status is that of a workspace that cannot be opened.
[[nodiscard]] Result<std::unique_ptr<Session>> openForReading(const QString &path);
[[nodiscard]] Result<std::unique_ptr<Session>> openForWriting(const QString &path);
/// Opens the workspace, finds the profile of --profile and scores it. Reading never writes: what the first score of an
/// approved version has to keep is kept by deliverScored().
struct Scored {
    std::unique_ptr<Session> session;
    std::shared_ptr<const Scores> scores;
};
[[nodiscard]] Result<Scored> scoreWorkspace(const Arguments &arguments, const QDate &day = {});
/// Tells it where a look back to a day reaches further than what the workspace knows of that time.
void tellHistory(const Session &session, const QDate &day);
/// Row of the company of a name, else of one that differs in case; says so where several have it.
[[nodiscard]] Result<std::size_t> rowNamed(const Pool &pool, const QString &name);
/// The same for what changes something: a company that shares its name cannot be named. \returns Conflict then.
[[nodiscard]] Result<PartnerId> partnerNamed(const Pool &pool, const QString &name);
/// Delivers what was made of scores and then, that done, freezes the prior means of an approved version where the file
/// can be written: a command that fails leaves the workspace as it was.
[[nodiscard]] Result<int> deliverScored(const Arguments &arguments, const Scored &scored,
                                        const Result<QByteArray> &bytes);

} // namespace partnerscope
