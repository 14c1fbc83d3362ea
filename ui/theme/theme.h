#pragma once

#include <QColor>
#include <QFont>
#include <QList>

#include <array>

class QWidget;

namespace partnerscope {

enum class Scheme { Light, Dark };

/// Every colour of the program. The names stand in resources/theme/tokens.json; nothing else defines a colour.
enum class Token {
    SurfaceWindow,
    SurfacePage,
    SurfacePanel,
    SurfaceRaised,
    SurfaceSunken,
    SurfaceHover,
    SurfaceSelected,
    SurfaceAlternate,
    BorderSubtle,
    BorderDefault,
    BorderControl,
    BorderFocus,
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    TextOnAccent,
    Accent,
    AccentFill,
    AccentSubtle,
    Positive,
    PositiveFill,
    PositiveSubtle,
    Caution,
    CautionFill,
    CautionSubtle,
    Critical,
    CriticalFill,
    CriticalSubtle,
    Tier1,
    Tier2,
    Tier3,
    Tier4,
    TierNone,
    ChartBar,
    ChartBarMuted,
    ChartWhisker,
    ChartTrack,
    ChartGrid,
    ChartAxis,
    ChartEngagement,
    ChartReference,
    Qual1,
    Qual2,
    Qual3,
    Qual4,
    Qual5,
    Qual6,
    Qual7,
    Qual8,
    Seq1,
    Seq2,
    Seq3,
    Seq4,
    Seq5,
    Seq6,
    Seq7,
    Div1,
    Div2,
    Div3,
    Div4,
    Div5,
    Div6,
    Div7
};
inline constexpr int TokenCount = static_cast<int>(Token::Div7) + 1;

/// The name of a token in tokens.json, for example "surface.page".
[[nodiscard]] QLatin1StringView tokenName(Token token);

/// The type scale. Print* are for paper.
enum class TextRole {
    Figure,
    Title,
    Section,
    Body,
    BodyStrong,
    Caption,
    CaptionStrong,
    Rail,
    PrintTitle,
    PrintSection,
    PrintBody,
    PrintCaption
};

/// What a message or a figure's change means; colours, icons and words follow it.
enum class Tone { Neutral, Info, Positive, Caution, Critical };

/// Sizes in logical pixels (1/96 inch); the same values stand in tokens.json, a test compares them.
namespace metric {
inline constexpr int Grid = 8, SpaceHair = 4, SpaceS = 8, SpaceM = 16, SpaceL = 24, SpaceXl = 32, PageMargin = 24,
                     SectionGap = 20;
inline constexpr int RadiusMark = 2, RadiusCell = 3, RadiusCheck = 3, RadiusMenuItem = 4, RadiusControl = 5,
                     RadiusMessage = 6, RadiusCard = 8, RadiusChip = 12;
inline constexpr int Row = 30, RowCompact = 26, RowTwoLine = 44, RowTree = 28, TableHeader = 28, Control = 28,
                     ControlInTable = 24, ChipHeight = 24, MenuBar = 32, StatusBar = 28, PageHeader = 56, ToolRow = 40,
                     TabBar = 36, RailItem = 52;
inline constexpr int Rail = 80, ContextPanel = 376, ContextPanelWide = 400, RankingPanel = 432, ScoreBar = 112;
inline constexpr double ScoreBarHeight = 8, WhiskerStroke = 1.3, WhiskerCap = 7, WhiskerHalo = 3.5, CutGap = 1.5,
                        HandleRadius = 5.5, HandleActiveRadius = 7, FocusRing = 2, HistogramGap = 1.5;
inline constexpr int HeatCellWidth = 90, HeatCellHeight = 54, HeatCellGap = 2;
} // namespace metric

/// The look of one scheme: a value, cheap to pass by reference. Widgets take it from their palette with of(), paper
/// always uses light(). Immutable after it is built from tokens.json.
class Theme
{
public:
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    [[nodiscard]] static const Theme &forScheme(Scheme scheme);
    /// The theme a widget is shown in, told from its palette; follow QEvent::PaletteChange to notice a change.
    [[nodiscard]] static const Theme &of(const QWidget *widget);
    /// The theme of the application palette, for what has no widget (icons, text colours of item models).
    [[nodiscard]] static const Theme &current();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_scheme == Scheme::Dark; }
    [[nodiscard]] QColor color(Token token) const { return QColor::fromRgb(m_colors[static_cast<size_t>(token)]); }

    /// Colour of a tier: index 0 is the best. With more than four tiers the lower ones share the fourth colour;
    /// anything outside 0..count-1 ("below") is tier.none.
    [[nodiscard]] QColor tier(int index, int count) const;
    /// Qualitative colour, index from 0, in the fixed order; at most 8.
    [[nodiscard]] QColor qualitative(int index) const;
    /// Sequential ramp, step 0 (nothing) to 6 (most).
    [[nodiscard]] QColor sequential(int step) const;
    [[nodiscard]] QColor sequentialText(int step) const;
    /// Diverging ramp, step 0 (shortage) over 3 (even) to 6 (surplus).
    [[nodiscard]] QColor diverging(int step) const;
    [[nodiscard]] QColor divergingText(int step) const;
    /// Text, fill and pale background of a tone.
    [[nodiscard]] QColor toneText(Tone tone) const;
    [[nodiscard]] QColor toneFill(Tone tone) const;
    [[nodiscard]] QColor toneSubtle(Tone tone) const;

    /// The shipped font in a size and weight of the type scale.
    [[nodiscard]] static QFont font(TextRole role);
    /// Height of a text line of that role in logical pixels.
    [[nodiscard]] static int lineHeight(TextRole role);
    /// Family of the shipped font ("IBM Plex Sans").
    [[nodiscard]] static QString fontFamily();

private:
    explicit Theme(Scheme scheme);

    Scheme m_scheme;
    std::array<QRgb, TokenCount> m_colors {};
};

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

/// The icon name ("ok", "warn", "alert", "info") that goes with a tone.
[[nodiscard]] QLatin1StringView toneIcon(Tone tone);

} // namespace partnerscope
