// Renders pages to PNG files: gallery OUTPUT-FOLDER [--scale=2] [PAGE ...]. Every page is drawn light and dark.
#include "gallery.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QStringBuilder>
#include <QTextStream>
#include <QWidget>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace partnerscope;

namespace {

bool draw(const gallery::Page &page, QLatin1StringView scheme, const QString &scale, const QDir &folder)
{
    const std::unique_ptr<QWidget> widget(page.make());
    widget->resize(page.size);
    widget->show();
    QApplication::processEvents();
    // Pictures show the page at rest, not the focus that a window gives its first field.
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    QApplication::processEvents();
    const QString path = folder.filePath(page.name % u'-' % scheme % u'-' % scale % "x.png"_L1);
    const bool saved = widget->grab().save(path);
    QTextStream(saved ? stdout : stderr) << (saved ? ""_L1 : "cannot write "_L1) << path << '\n';
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    // The scale has to stand before Qt starts, so it is looked for by hand.
    const QByteArrayList words(argv + 1, argv + argc);
    QString scale = u"1"_s;
    QStringList names;
    for (const QByteArray &word : words) {
        if (word.startsWith("--scale="))
            scale = QString::fromLatin1(word.mid(8));
        else
            names.append(QString::fromLocal8Bit(word));
    }
    qputenv("QT_SCALE_FACTOR", scale.toLatin1());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (names.isEmpty()) {
        QTextStream(stderr) << "usage: gallery OUTPUT-FOLDER [--scale=2] [PAGE ...]\n";
        return 2;
    }
    const QDir folder(names.takeFirst());
    if (!folder.mkpath(u"."_s))
        return 1;
    bool ok = true;
    for (const auto &[scheme, word] : { std::pair(Scheme::Light, "light"_L1), std::pair(Scheme::Dark, "dark"_L1) }) {
        if (const auto themed = applyTheme(application, scheme); !themed) {
            QTextStream(stderr) << themed.error().message << '\n';
            return 1;
        }
        for (const gallery::Page &page : gallery::pages()) {
            const bool wanted = names.isEmpty() || std::any_of(names.begin(), names.end(), [&](const QString &name) {
                                    return page.name.contains(name);
                                });
            ok = (!wanted || draw(page, word, scale, folder)) && ok;
        }
    }
    return ok ? 0 : 1;
}
