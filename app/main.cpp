#include "app/command.h"
#include "app/window.h"
#include "base/text.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>

namespace partnerscope {

namespace {
void printHelp(const std::vector<Command> &commands)
{
    QString text = tr("Usage: partnerscope [WORKSPACE]         opens the window") + QLatin1Char('\n')
        + tr("       partnerscope COMMAND …           does the same work without a display") + QStringLiteral("\n\n")
        + tr("Commands:") + QLatin1Char('\n');
    for (const Command &command : commands)
        text +=
            QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name).toString().leftJustified(18), tr(command.help));
    text += QLatin1Char('\n') + tr("`partnerscope COMMAND --help` tells more about a command.") + QLatin1Char('\n');
    std::fputs(text.toUtf8().constData(), stdout);
}

/// What can follow a word that begins several commands ("profile"), a line each.
QStringList groupOf(const std::vector<Command> &commands, const QString &word)
{
    QStringList lines;
    for (const Command &command : commands) {
        const QString name = QLatin1String(command.name);
        if (name.startsWith(word + QLatin1Char(' ')))
            lines << QStringLiteral("  %1 %2").arg(name.leftJustified(18), tr(command.help));
    }
    return lines;
}

/// A first word that is no command opens the window only if it looks like a file.
bool looksLikeFile(const QString &word)
{
    return QFileInfo::exists(word) || word.contains(QLatin1Char('/')) || word.contains(QLatin1Char('.'));
}

/// The words of the call, before there is an application to ask.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

void describeApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("partnerscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTNERSCOPE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("partnerscope"));
    // The desktop finds the window's icon and name by this (packaging/partnerscope.desktop).
    QGuiApplication::setDesktopFileName(QStringLiteral("partnerscope"));
}

/// Commands speak English, whatever the locale; its plurals stand in a catalogue of their own.
void speakEnglish(QCoreApplication &application)
{
    auto *plurals = new QTranslator(&application);
    if (plurals->load(QStringLiteral(":/i18n/partnerscope_en")))
        QCoreApplication::installTranslator(plurals);
}

int runWithoutWindow(int argc, char **argv, const QStringList &words)
{
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c()); // numbers have a point, whatever the locale
    speakEnglish(application);
    const std::vector<Command> commands = allCommands();
    if (words.first() == QLatin1String("--version")) {
        std::printf("partnerscope %s\n", PARTNERSCOPE_VERSION);
        return Done;
    }
    if (words.first() == QLatin1String("--help") || words.first() == QLatin1String("-h")) {
        printHelp(commands);
        return Done;
    }
    int nameWords = 0;
    if (const Command *command = findCommand(commands, words, &nameWords))
        return runCommand(*command, words.mid(nameWords));
    if (const QStringList group = groupOf(commands, words.first()); !group.isEmpty()) {
        const QString help = tr("Usage: partnerscope %1 …").arg(words.first()) + QStringLiteral("\n\n")
            + group.join(QLatin1Char('\n')) + QLatin1Char('\n');
        const bool asked = words.contains(QStringLiteral("--help"));
        std::fputs(help.toUtf8().constData(), asked ? stdout : stderr);
        return asked ? Done : WrongWords;
    }
    tell(tr("partnerscope: \"%1\" is neither a command nor a file. `partnerscope --help` lists the commands.")
             .arg(words.first()));
    return WrongWords;
}

/// Remarks of the platform (no XDG_RUNTIME_DIR, no size hints) are nothing a script's standard error should carry.
void dropPlatformRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int runDrawing(int argc, char **argv, const Command &command, const QStringList &words)
{
    // Documents need fonts, never a display, whatever the environment says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropPlatformRemarks);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // as the words in it
    speakEnglish(application);
    return runCommand(command, words);
}
} // namespace

} // namespace partnerscope

int main(int argc, char **argv)
{
    using namespace partnerscope;
    std::signal(SIGPIPE, SIG_IGN);
    describeApplication();
    const QStringList words = wordsOf(argc, argv);
    const std::vector<Command> commands = allCommands();
    int nameWords = 0;
    const Command *command = words.isEmpty() ? nullptr : findCommand(commands, words, &nameWords);
    if (command && command->draws && !words.contains(QStringLiteral("--help")))
        return runDrawing(argc, argv, *command, words.mid(nameWords));
    const bool window = words.isEmpty()
        || (!command && groupOf(commands, words.first()).isEmpty() && !words.first().startsWith(QLatin1Char('-'))
            && looksLikeFile(words.first()));
    if (!window || words.size() > 1)
        return runWithoutWindow(argc, argv, words);
    return runWindow(argc, argv, words.value(0));
}
