#include "ui/theme/applytheme.h"

#include "ui/theme/icons.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace partnerscope {

QPalette themePalette(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, theme.color(token)); };
    set(QPalette::Window, Token::SurfaceWindow);
    set(QPalette::WindowText, Token::TextPrimary);
    set(QPalette::Base, Token::SurfacePage);
    set(QPalette::AlternateBase, Token::SurfaceAlternate);
    set(QPalette::Text, Token::TextPrimary);
    set(QPalette::BrightText, Token::TextOnAccent);
    set(QPalette::Button, Token::SurfaceRaised);
    set(QPalette::ButtonText, Token::TextPrimary);
    set(QPalette::Highlight, Token::SurfaceSelected);
    set(QPalette::HighlightedText, Token::TextPrimary);
    set(QPalette::PlaceholderText, Token::TextMuted);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::SurfaceRaised);
    set(QPalette::ToolTipText, Token::TextPrimary);
    set(QPalette::Light, Token::SurfaceRaised);
    set(QPalette::Midlight, Token::BorderSubtle);
    set(QPalette::Mid, Token::BorderDefault);
    set(QPalette::Dark, Token::BorderControl);
    set(QPalette::Shadow, Token::BorderControl);
    const QColor disabled = theme.color(Token::TextDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Text, disabled);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, disabled);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

Result<> loadFonts()
{
    for (const QLatin1StringView weight : { "Regular"_L1, "Medium"_L1, "SemiBold"_L1 }) {
        if (QFontDatabase::addApplicationFont(":/partnerscope/fonts/IBMPlexSans-"_L1 + weight + ".ttf"_L1) < 0)
            return fail(ErrorCode::NotFound,
                        QApplication::translate("Theme",
                                                "The program's font could not be loaded. Install Partnerscope "
                                                "again to repair it."),
                        weight);
    }
    return {};
}

Result<> applyTheme(QApplication &application, Scheme scheme)
{
    const Theme &theme = Theme::forScheme(scheme);
    if (!qobject_cast<ThemeStyle *>(QApplication::style())) {
        if (auto loaded = loadFonts(); !loaded)
            return loaded;
        QApplication::setStyle(new ThemeStyle);
        QApplication::setFont(Theme::font(TextRole::Body));
        QToolTip::setFont(Theme::font(TextRole::Caption));
        application.setWindowIcon(applicationIcon());
    }
    const QPalette palette = themePalette(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    return {};
}

Scheme desktopScheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace partnerscope
