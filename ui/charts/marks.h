#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace partnerscope {

/// How sure a fit is, as scoring tells it.
enum class Certainty { Firm, Provisional, Conditional, Excluded, Insufficient };

/// How well a cell of the market is served.
enum class Coverage { Uncovered, Thin, Covered, Crowded };

/// What a score bar shows; all on the scale 0 to 100.
struct ScoreBar {
    double fit = 0;
    double low = 0;           ///< fit if every unknown is worst
    double high = 0;          ///< fit if every unknown is best
    QList<double> cuts {};    ///< ascending lower limits of the tiers
    bool showInterval = true; ///< whether to draw the whisker (it is left out anyway where high - low < 0.5)
};

/// Painting shared by widgets, item delegates and paper. Units are logical pixels (1/96 inch); on paper give the
/// QPdfWriter a resolution of 96 (coordinates stay fractional). `ground` is the colour behind the mark.
namespace mark {

/// 8 px bar centred in rect over its whole width: track, filled part, hatched from low to fit, gaps at the cuts,
/// whisker.
void scoreBar(QPainter &painter, const QRectF &rect, const ScoreBar &bar, const Theme &theme, const QColor &ground);
/// Three rising bars, 14 x 12: as many filled as the tier's place deserves. Index 0 is the best of count.
void tier(QPainter &painter, const QPointF &topLeft, int index, int count, const Theme &theme);
inline constexpr QSizeF TierSize { 14, 12 };
/// How many of the three bars are filled: 3 for the best tier, at least 1 for any tier, 0 below.
[[nodiscard]] int tierBars(int index, int count);
/// Tick, dashed query, triangle, cross or dashed circle in its colour.
void certainty(QPainter &painter, const QRectF &rect, Certainty certainty, const Theme &theme);
/// Empty, half, full or double circle in one colour.
void coverage(QPainter &painter, const QRectF &rect, Coverage coverage, const QColor &color);
/// A meter: track and filled share (0 to 1), fully rounded, height of rect.
void meter(QPainter &painter, const QRectF &rect, double share, const QColor &fill, const QColor &track);
/// Area filled with diagonal stripes, which mean "unknown" everywhere.
void hatched(QPainter &painter, const QRectF &rect, const QColor &stripe, const QColor &ground);
/// Demand as a frame and supply as a bar inside it, both as shares (0 to 1 of rect's width).
void demandSupply(QPainter &painter, const QRectF &rect, double demand, double supply, const QColor &color);
/// Circle, square, diamond, triangle, ring: the marks of up to five compared companies, index from 0.
void compared(QPainter &painter, const QPointF &center, int index, double size, const Theme &theme,
              const QColor &ground);

} // namespace mark

/// Words for the marks, translated.
[[nodiscard]] QString certaintyText(Certainty certainty);
[[nodiscard]] QString coverageText(Coverage coverage);
/// The token a certainty is drawn in.
[[nodiscard]] Token certaintyToken(Certainty certainty);

} // namespace partnerscope
