#include "app/window.h"

#include "app/endsignals.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace partnerscope {

namespace {
Scheme wantedScheme(const Settings &settings)
{
    const QString scheme = settings.get(setting::Scheme);
    if (scheme == QLatin1String("system"))
        return desktopScheme();
    return scheme == QLatin1String("dark") ? Scheme::Dark : Scheme::Light;
}

/// Installs our catalogue and Qt's own for the language; what we do not speak gets English, for its plurals.
void translate(QApplication &application, const Settings &settings)
{
    const QString language = settings.get(setting::Language);
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    auto *own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("partnerscope"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || own->load(QStringLiteral(":/i18n/partnerscope_en")))
        QApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}
} // namespace

int runWindow(int argc, char **argv, const QString &path)
{
    QApplication application(argc, argv);
    quitOnEndSignals(application);
    Settings settings;
    translate(application, settings);
    if (const Result<> dressed = applyTheme(application, wantedScheme(settings)); !dressed) {
        std::fprintf(stderr, "partnerscope: %s\n", qPrintable(dressed.error().message));
        return 1;
    }
    MainWindow window(settings);
    window.show();
    if (!path.isEmpty())
        window.openWorkspace(path);
    return QApplication::exec();
}

} // namespace partnerscope
