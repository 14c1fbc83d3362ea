#include "ui/charts/histogramlayout.h"
#include "ui/charts/marks.h"
#include "ui/theme/controlpainting.h"

#include <QPainter>

#include <algorithm>

namespace partnerscope {

namespace {

constexpr double LabelHeight = 18;
constexpr double SecondLine = 14;
constexpr double PillHeight = 20;

/// Tier index (best first) of a value, or -1 below the lowest cut.
int tierOf(const HistogramData &data, double value)
{
    const auto passed = std::upper_bound(data.cuts.begin(), data.cuts.end(), value) - data.cuts.begin();
    return passed == 0 ? -1 : static_cast<int>(data.cuts.size() - passed);
}

/// One bar of a bin, tier upon tier, and on top, hatched, those that have none yet.
void drawStack(QPainter &painter, const QRectF &bar, const HistogramData &data, qsizetype bin,
               const HistogramLayout &layout, const Theme &theme)
{
    const int tiers = static_cast<int>(data.cuts.size());
    double below = 0;
    for (qsizetype tier = 0; tier < data.tierBins.size(); ++tier) {
        const double upTo = below + data.tierBins.at(tier).value(bin);
        painter.fillRect(QRectF(bar.left(), layout.y(upTo), bar.width(), layout.y(below) - layout.y(upTo)),
                         theme.tier(tier < tiers ? static_cast<int>(tier) : -1, tiers));
        below = upTo;
    }
    if (below < data.counts.at(bin))
        mark::hatched(painter, QRectF(bar.left(), bar.top(), bar.width(), layout.y(below) - bar.top()),
                      theme.color(Token::TextMuted), theme.color(Token::ChartTrack));
}

void drawBins(QPainter &painter, const HistogramData &data, const HistogramLayout &layout, const Theme &theme)
{
    const double binWidth = (data.maximum - data.minimum) / static_cast<double>(data.counts.size());
    const int tiers = static_cast<int>(data.cuts.size());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 0; i < data.counts.size(); ++i) {
        if (data.counts.at(i) <= 0)
            continue;
        const double from = data.minimum + binWidth * static_cast<double>(i);
        const double to = from + binWidth;
        const double gap = layout.x(to) - layout.x(from) > 4 ? metric::HistogramGap : 0;
        const double top = layout.y(data.counts.at(i));
        if (!data.tierBins.isEmpty()) {
            const double width = std::max(layout.x(to) - layout.x(from) - gap, 0.5);
            drawStack(painter, QRectF(layout.x(from), top, width, layout.plot.bottom() - top), data, i, layout, theme);
            continue;
        }
        // A cut may fall inside a bin: then the bin has two colours.
        QList<double> edges { from };
        std::copy_if(data.cuts.begin(), data.cuts.end(), std::back_inserter(edges),
                     [&](double cut) { return cut > from && cut < to; });
        edges.append(to);
        for (qsizetype part = 0; part + 1 < edges.size(); ++part) {
            const double middle = (edges.at(part) + edges.at(part + 1)) / 2;
            const QColor color =
                data.cuts.isEmpty() ? theme.color(Token::ChartBar) : theme.tier(tierOf(data, middle), tiers);
            const double left = layout.x(edges.at(part));
            const double right = layout.x(edges.at(part + 1)) - (part + 2 == edges.size() ? gap : 0);
            painter.fillRect(QRectF(left, top, std::max(right - left, 0.5), layout.plot.bottom() - top), color);
        }
    }
}

void drawAxes(QPainter &painter, const QRectF &rect, const HistogramData &data, const HistogramLayout &layout,
              const Theme &theme)
{
    painter.setFont(Theme::font(TextRole::Caption));
    for (const double tick : layout.yTicks) {
        const double y = layout.y(tick);
        painter.fillRect(QRectF(layout.plot.left(), y - 0.5, layout.plot.width(), 1), theme.color(Token::ChartGrid));
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(QRectF(rect.left(), y - 9, layout.plot.left() - rect.left() - 8, 18),
                         Qt::AlignRight | Qt::AlignVCenter, numberText(tick, 0));
    }
    drawBins(painter, data, layout, theme);
    painter.fillRect(QRectF(layout.plot.left(), layout.plot.bottom() - 0.5, layout.plot.width(), 1),
                     theme.color(Token::ChartAxis));
    painter.setPen(theme.color(Token::TextMuted));
    for (const double tick : axisTicks(data.minimum, data.maximum, std::max(2, int(layout.plot.width() / 90)))) {
        const bool last = layout.x(tick) > layout.plot.right() - 14;
        const QRectF box(last ? layout.plot.right() - 60 : layout.x(tick) - 30, layout.plot.bottom() + 3, 60, 16);
        const Qt::Alignment side = last ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter), numberText(tick));
    }
    const QRectF titles(rect.left(), layout.plot.bottom() + 19, rect.width() - (rect.right() - layout.plot.right()),
                        16);
    const QFontMetricsF metrics(painter.font());
    const double left = titles.width() - metrics.horizontalAdvance(data.xTitle) - metric::SpaceM;
    painter.drawText(titles, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(data.yTitle, Qt::ElideRight, left));
    painter.drawText(titles, Qt::AlignRight | Qt::AlignVCenter, data.xTitle);
}

/// What stands above a tier's part of the axis.
struct TierLabel {
    QString name;
    QString number;
    double left;
    double width;
    /// In one line, in two, or the number alone: a name that is cut says less. Empty where nothing fits.
    [[nodiscard]] QString text(const QFontMetricsF &metrics) const
    {
        if (metrics.horizontalAdvance(name + u' ' + number) <= width)
            return name + u' ' + number;
        if (metrics.horizontalAdvance(name) <= width)
            return name + u'\n' + number;
        return metrics.horizontalAdvance(number) <= width ? number : QString();
    }
};

QList<TierLabel> tierLabels(const HistogramData &data, const HistogramLayout &layout)
{
    QList<TierLabel> labels;
    const qsizetype tiers = data.cuts.size();
    for (qsizetype section = 0; section <= tiers && tiers > 0; ++section) {
        const double from = layout.x(section == 0 ? data.minimum : data.cuts.at(section - 1));
        const double to = layout.x(section == tiers ? data.maximum : data.cuts.at(section));
        const qsizetype tier = tiers - section;
        labels.append({ section == 0 ? data.belowName : data.tierNames.value(tier),
                        numberText(section == 0 ? data.belowCount : data.tierCounts.value(tier), 0), from + 2,
                        to - from - 4 });
    }
    return labels;
}

void drawTierLabels(QPainter &painter, const QRectF &rect, const HistogramData &data, const HistogramLayout &layout,
                    const Theme &theme)
{
    painter.setFont(Theme::font(TextRole::CaptionStrong));
    painter.setPen(theme.color(Token::TextPrimary));
    const double height = LabelHeight + SecondLine * (layout.labelLines - 1);
    for (const TierLabel &label : tierLabels(data, layout))
        painter.drawText(QRectF(label.left, rect.top(), label.width, height), Qt::AlignCenter,
                         label.text(QFontMetricsF(painter.font())));
}

void drawCuts(QPainter &painter, const HistogramData &data, const HistogramMarks &marks, const HistogramLayout &layout,
              const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < data.cuts.size(); ++i) {
        const double x = layout.x(data.cuts.at(i));
        const bool active = marks.showHandles && i == marks.activeCut;
        const QColor color = theme.color(active ? Token::Accent : Token::ChartReference);
        QPen pen(color, active ? 2 : 1, marks.showHandles ? Qt::SolidLine : Qt::CustomDashLine);
        if (!marks.showHandles)
            pen.setDashPattern({ 3, 2.5 });
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        const double lineTop = layout.plot.top() - (marks.showHandles ? 2 : 10);
        painter.drawLine(QPointF(x, lineTop), QPointF(x, layout.plot.bottom()));
        if (!marks.showHandles)
            continue;
        const QString text = numberText(data.cuts.at(i));
        painter.setFont(Theme::font(TextRole::CaptionStrong));
        const double width = std::max(30.0, QFontMetricsF(painter.font()).horizontalAdvance(text) + 16);
        const QRectF pill(x - width / 2, lineTop - PillHeight + 2, width, PillHeight);
        control::box(painter, pill, theme.color(Token::SurfaceRaised),
                     theme.color(active ? Token::Accent : Token::BorderControl), metric::RadiusMenuItem);
        if (active)
            control::focusRing(painter, theme, pill, metric::RadiusMenuItem);
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(pill, Qt::AlignCenter, text);
    }
}

} // namespace

HistogramLayout::HistogramLayout(const QRectF &rect, const HistogramData &data, bool handles)
    : minimum(data.minimum)
    , maximum(std::max(data.maximum, data.minimum + 1e-9))
{
    const double top = data.cuts.isEmpty() ? 6 : handles ? LabelHeight + PillHeight + 4 : LabelHeight + 14;
    place(rect, data, top);
    const QFontMetricsF metrics(Theme::font(TextRole::CaptionStrong));
    if (std::ranges::any_of(tierLabels(data, *this),
                            [&](const TierLabel &label) { return label.text(metrics).contains(u'\n'); })) {
        labelLines = 2;
        place(rect, data, top + SecondLine);
    }
}

void HistogramLayout::place(const QRectF &rect, const HistogramData &data, double top)
{
    const double highest = data.counts.isEmpty() ? 0 : *std::max_element(data.counts.begin(), data.counts.end());
    const double room = rect.height() - top - 38;
    yTicks = axisTicks(0, std::max(highest, 4.0), std::clamp(int(room / 34), 2, 5));
    if (yTicks.size() > 1 && yTicks.last() < highest)
        yTicks.append(yTicks.last() + yTicks.at(1));
    yMaximum = yTicks.last() > 0 ? yTicks.last() : 1;
    const double labelWidth =
        QFontMetricsF(Theme::font(TextRole::Caption)).horizontalAdvance(numberText(yTicks.last(), 0));
    plot = QRectF(rect.left() + std::max(labelWidth + 12, 24.0), rect.top() + top, 0, std::max(room, 10.0));
    plot.setRight(rect.right() - 8);
}

void paintHistogram(QPainter &painter, const QRectF &rect, const HistogramData &data, const HistogramMarks &marks,
                    const Theme &theme, const QColor &ground)
{
    painter.save();
    if (ground.isValid() && ground.alpha() > 0)
        painter.fillRect(rect, ground);
    const HistogramLayout layout(rect, data, marks.showHandles);
    drawAxes(painter, rect, data, layout, theme);
    drawTierLabels(painter, rect, data, layout, theme);
    drawCuts(painter, data, marks, layout, theme);
    painter.restore();
}

} // namespace partnerscope
