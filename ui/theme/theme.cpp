#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

Q_LOGGING_CATEGORY(lcTheme, "partnerscope.theme")

constexpr std::array<QLatin1StringView, TokenCount> TokenNames { "surface.window"_L1,
                                                                 "surface.page"_L1,
                                                                 "surface.panel"_L1,
                                                                 "surface.raised"_L1,
                                                                 "surface.sunken"_L1,
                                                                 "surface.hover"_L1,
                                                                 "surface.selected"_L1,
                                                                 "surface.alternate"_L1,
                                                                 "border.subtle"_L1,
                                                                 "border.default"_L1,
                                                                 "border.control"_L1,
                                                                 "border.focus"_L1,
                                                                 "text.primary"_L1,
                                                                 "text.secondary"_L1,
                                                                 "text.muted"_L1,
                                                                 "text.disabled"_L1,
                                                                 "text.onAccent"_L1,
                                                                 "accent"_L1,
                                                                 "accent.fill"_L1,
                                                                 "accent.subtle"_L1,
                                                                 "positive"_L1,
                                                                 "positive.fill"_L1,
                                                                 "positive.subtle"_L1,
                                                                 "caution"_L1,
                                                                 "caution.fill"_L1,
                                                                 "caution.subtle"_L1,
                                                                 "critical"_L1,
                                                                 "critical.fill"_L1,
                                                                 "critical.subtle"_L1,
                                                                 "tier.1"_L1,
                                                                 "tier.2"_L1,
                                                                 "tier.3"_L1,
                                                                 "tier.4"_L1,
                                                                 "tier.none"_L1,
                                                                 "chart.bar"_L1,
                                                                 "chart.barMuted"_L1,
                                                                 "chart.whisker"_L1,
                                                                 "chart.track"_L1,
                                                                 "chart.grid"_L1,
                                                                 "chart.axis"_L1,
                                                                 "chart.engagement"_L1,
                                                                 "chart.reference"_L1,
                                                                 "qual.1"_L1,
                                                                 "qual.2"_L1,
                                                                 "qual.3"_L1,
                                                                 "qual.4"_L1,
                                                                 "qual.5"_L1,
                                                                 "qual.6"_L1,
                                                                 "qual.7"_L1,
                                                                 "qual.8"_L1,
                                                                 "seq.1"_L1,
                                                                 "seq.2"_L1,
                                                                 "seq.3"_L1,
                                                                 "seq.4"_L1,
                                                                 "seq.5"_L1,
                                                                 "seq.6"_L1,
                                                                 "seq.7"_L1,
                                                                 "div.1"_L1,
                                                                 "div.2"_L1,
                                                                 "div.3"_L1,
                                                                 "div.4"_L1,
                                                                 "div.5"_L1,
                                                                 "div.6"_L1,
                                                                 "div.7"_L1 };

struct TypeStep {
    double points;
    QFont::Weight weight;
    int line;
};

constexpr TypeStep typeStep(TextRole role)
{
    switch (role) {
    case TextRole::Figure: return { 20, QFont::DemiBold, 32 };
    case TextRole::Title: return { 14, QFont::DemiBold, 24 };
    case TextRole::Section: return { 10.5, QFont::DemiBold, 20 };
    case TextRole::Body: return { 10, QFont::Normal, 20 };
    case TextRole::BodyStrong: return { 10, QFont::Medium, 20 };
    case TextRole::Caption: return { 8.5, QFont::Normal, 16 };
    case TextRole::CaptionStrong: return { 8.5, QFont::DemiBold, 16 };
    case TextRole::Rail: return { 8, QFont::Normal, 12 };
    case TextRole::PrintTitle: return { 21, QFont::DemiBold, 34 };
    case TextRole::PrintSection: return { 11, QFont::DemiBold, 20 };
    case TextRole::PrintBody: return { 9, QFont::Normal, 18 };
    case TextRole::PrintCaption: return { 7.5, QFont::Normal, 14 };
    }
    return { 10, QFont::Normal, 20 };
}

QJsonObject readColors()
{
    QFile file(u":/partnerscope/theme/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcTheme) << "The colour table is missing from the program";
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object().value("color"_L1).toObject();
}

Token step(Token first, int index, int count)
{
    return static_cast<Token>(static_cast<int>(first) + std::clamp(index, 0, count - 1));
}

} // namespace

QLatin1StringView tokenName(Token token)
{
    return TokenNames[static_cast<size_t>(token)];
}

Theme::Theme(Scheme scheme)
    : m_scheme(scheme)
{
    const QJsonObject colors = readColors();
    const QLatin1StringView column = scheme == Scheme::Dark ? "dark"_L1 : "light"_L1;
    for (size_t i = 0; i < m_colors.size(); ++i) {
        const QColor color(colors.value(TokenNames[i]).toObject().value(column).toString());
        if (!color.isValid())
            qCCritical(lcTheme) << "No colour for" << TokenNames[i];
        m_colors[i] = color.rgb();
    }
}

const Theme &Theme::light()
{
    static const Theme theme(Scheme::Light);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(Scheme::Dark);
    return theme;
}

const Theme &Theme::forScheme(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark() : light();
}

const Theme &Theme::of(const QWidget *widget)
{
    // The colour of button text is one that no label or surface of ours changes, so it tells the scheme everywhere.
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    return palette.color(QPalette::Active, QPalette::ButtonText).lightness() > 127 ? dark() : light();
}

const Theme &Theme::current()
{
    return of(nullptr);
}

QColor Theme::tier(int index, int count) const
{
    if (index < 0 || index >= count)
        return color(Token::TierNone);
    return color(step(Token::Tier1, index, 4));
}

QColor Theme::qualitative(int index) const
{
    return color(step(Token::Qual1, index, 8));
}

QColor Theme::sequential(int stepIndex) const
{
    return color(step(Token::Seq1, stepIndex, 7));
}

QColor Theme::sequentialText(int stepIndex) const
{
    return color(stepIndex >= 4 ? Token::SurfacePage : Token::TextPrimary);
}

QColor Theme::diverging(int stepIndex) const
{
    return color(step(Token::Div1, stepIndex, 7));
}

QColor Theme::divergingText(int stepIndex) const
{
    return color(stepIndex <= 0 || stepIndex >= 6 ? Token::SurfacePage : Token::TextPrimary);
}

QColor Theme::toneText(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return color(Token::TextSecondary);
    case Tone::Info: return color(Token::Accent);
    case Tone::Positive: return color(Token::Positive);
    case Tone::Caution: return color(Token::Caution);
    case Tone::Critical: return color(Token::Critical);
    }
    return {};
}

QColor Theme::toneFill(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return color(Token::ChartBarMuted);
    case Tone::Info: return color(Token::AccentFill);
    case Tone::Positive: return color(Token::PositiveFill);
    case Tone::Caution: return color(Token::CautionFill);
    case Tone::Critical: return color(Token::CriticalFill);
    }
    return {};
}

QColor Theme::toneSubtle(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return color(Token::SurfaceSunken);
    case Tone::Info: return color(Token::AccentSubtle);
    case Tone::Positive: return color(Token::PositiveSubtle);
    case Tone::Caution: return color(Token::CautionSubtle);
    case Tone::Critical: return color(Token::CriticalSubtle);
    }
    return {};
}

QFont Theme::font(TextRole role)
{
    const TypeStep type = typeStep(role);
    QFont font(fontFamily());
    font.setPointSizeF(type.points);
    font.setWeight(type.weight);
    return font;
}

int Theme::lineHeight(TextRole role)
{
    return typeStep(role).line;
}

QString Theme::fontFamily()
{
    return u"IBM Plex Sans"_s;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QLatin1StringView toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: return "info"_L1;
    case Tone::Positive: return "ok"_L1;
    case Tone::Caution: return "warn"_L1;
    case Tone::Critical: return "alert"_L1;
    }
    return "info"_L1;
}

} // namespace partnerscope
