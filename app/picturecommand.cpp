#include "app/command.h"
#include "base/text.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QBuffer>
#include <QTemporaryDir>

namespace partnerscope {

namespace {
QStringList pageKeys()
{
    return { QStringLiteral("overview"),   QStringLiteral("partners"), QStringLiteral("profiles"),
             QStringLiteral("personas"),   QStringLiteral("fit"),      QStringLiteral("coverage"),
             QStringLiteral("shortlists"), QStringLiteral("quality"),  QStringLiteral("attributes") };
}

Result<int> runPicture(const Arguments &arguments)
{
    const Result<QString> page = arguments.choice("page", pageKeys(), QStringLiteral("overview"));
    if (!page)
        return page.failure();
    const Result<QString> scheme =
        arguments.choice("scheme", { QStringLiteral("light"), QStringLiteral("dark") }, QStringLiteral("light"));
    if (!scheme)
        return scheme.failure();
    Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    if (arguments.has("profile")) {
        const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
        if (!version)
            return version.failure();
        (*session)->setMeasuringProfile(version->id);
    }
    if (const Result<> dressed = applyTheme(*qApp, *scheme == QLatin1String("dark") ? Scheme::Dark : Scheme::Light);
        !dressed)
        return dressed.failure();
    // A window of its own settings: a picture must not depend on who takes it.
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(settings);
    window.showSession(std::move(*session));
    window.dismissMessage();
    window.openPage(static_cast<PageId>(pageKeys().indexOf(*page)));
    window.resize(MainWindow::UsualSize); // whatever screen there is to imagine
    window.show();
    QApplication::processEvents();
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    // Words that wrap ask for another height once they know their width, and so do those around them.
    constexpr int Settling = 5;
    for (int i = 0; i < Settling; ++i)
        QApplication::processEvents();
    if (!window.grab().save(&buffer, "PNG"))
        return fail(ErrorCode::Io, tr("The picture cannot be drawn."));
    const Result<> written = deliver(arguments, png);
    return written ? Result<int>(Done) : Result<int>(written.failure());
}
} // namespace

std::vector<Command> pictureCommands()
{
    Command picture { "picture", "WORKSPACE --output FILE.png [--page PAGE] [--profile NAME] [--scheme light|dark]",
                      QT_TRANSLATE_NOOP("partnerscope", "Draws a page of the window as a picture.") };
    picture.options = {
        { "page", "PAGE",
          QT_TRANSLATE_NOOP(
              "partnerscope",
              "overview, partners, profiles, personas, fit, coverage, shortlists, quality or attributes") },
        { "profile", "NAME", QT_TRANSLATE_NOOP("partnerscope", "profile to measure with") },
        { "scheme", "light|dark", QT_TRANSLATE_NOOP("partnerscope", "light unless told otherwise") },
        { "output", "FILE.png", QT_TRANSLATE_NOOP("partnerscope", "where the picture goes") }
    };
    picture.required = { QStringLiteral("output") };
    picture.draws = true;
    picture.run = runPicture;
    return { picture };
}

} // namespace partnerscope
