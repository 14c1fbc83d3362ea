#include "ui/charts/waterfallview.h"

#include "ui/charts/marks.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

constexpr double HeadHeight = 40;
constexpr double NameLine = 14; ///< a second one, for the names of cuts that lie close together
constexpr double BarHeight = 12;

double headHeight(const WaterfallData &data)
{
    return HeadHeight + (data.cuts.size() > 1 ? NameLine : 0);
}

QString points(double value)
{
    return QLocale().toString(value, 'f', 1);
}

/// What a row adds; a step says which way.
QString pointsOf(const WaterfallData &data, qsizetype row)
{
    const double change = data.rows.at(row).end - data.rows.at(row).start;
    if (!data.isChange || row == 0 || std::abs(change) < 0.05)
        return points(data.isChange ? std::abs(change) : change);
    return (change < 0 ? u"−"_s : u"+"_s) + points(std::abs(change));
}

QString possibleText(double points)
{
    return WaterfallView::tr("of %1").arg(numberText(points));
}

double widest(const QStringList &texts, TextRole role)
{
    const QFontMetricsF metrics(Theme::font(role));
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

struct Columns {
    Columns(const QRectF &rect, const WaterfallData &data)
        : minimum(data.minimum)
        , maximum(std::max(data.maximum, data.minimum + 1e-9))
    {
        constexpr double Gap = 12;
        QStringList pointTexts { data.pointsTitle, points(data.total) };
        QStringList possibleTexts { data.isChange ? QString() : possibleText(data.maximum) };
        for (qsizetype i = 0; i < data.rows.size(); ++i) {
            pointTexts << pointsOf(data, i);
            possibleTexts << (data.rows.at(i).possible > 0 ? possibleText(data.rows.at(i).possible) : QString());
        }
        const double pointsWidth = widest(pointTexts, TextRole::BodyStrong);
        const double possibleWidth = widest(possibleTexts, TextRole::Body) + Gap;
        // Where nobody has a value, the labels take its room.
        const bool hasValues = !data.valueTitle.isEmpty() || !data.totalText.isEmpty()
            || std::ranges::any_of(data.rows, [](const WaterfallRow &row) { return !row.valueText.isEmpty(); });
        const double labelWidth =
            hasValues ? std::clamp(rect.width() * 0.25, 110.0, 240.0) : std::clamp(rect.width() * 0.40, 110.0, 320.0);
        const double valueWidth = hasValues ? std::clamp(rect.width() * 0.20, 76.0, 220.0) : Gap;
        label = QRectF(rect.left(), 0, labelWidth - 8, 0);
        value = QRectF(rect.left() + labelWidth, 0, valueWidth - Gap, 0);
        possible = QRectF(rect.right() - possibleWidth, 0, possibleWidth, 0);
        amounts = QRectF(possible.left() - pointsWidth, 0, pointsWidth, 0);
        bars = QRectF(value.right() + Gap, 0, std::max(amounts.left() - value.right() - 2 * Gap, 40.0), 0);
    }
    [[nodiscard]] double x(double amount) const
    {
        return bars.left() + std::clamp((amount - minimum) / (maximum - minimum), 0.0, 1.0) * bars.width();
    }
    [[nodiscard]] static QRectF in(const QRectF &column, const QRectF &row)
    {
        return { column.left(), row.top(), column.width(), row.height() };
    }

    double minimum;
    double maximum;
    QRectF label;
    QRectF value;
    QRectF bars;
    QRectF amounts;
    QRectF possible;
};

/// The ends of the scale and the cuts, as many as can be told apart: the best cut before the others.
void drawScale(QPainter &painter, const QRectF &head, const WaterfallData &data, const Columns &columns)
{
    QList<double> ticks { data.minimum };
    for (qsizetype i = data.cuts.size(); i-- > 0;)
        ticks.append(data.cuts.at(i).value);
    ticks.append(data.maximum);
    QList<QRectF> taken;
    for (const double tick : ticks) {
        const QString text = numberText(tick);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 6;
        const double left = tick <= data.minimum ? columns.x(tick) : columns.x(tick) - width / 2;
        const QRectF box(left, head.bottom() - 21, width, 16);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
            continue;
        taken.append(box);
        painter.drawText(
            box, static_cast<int>((tick <= data.minimum ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter), text);
    }
}

/// Above the cuts, from the best tier down; one that would have to leave its line for lack of room stands above the
/// others.
void drawCutNames(QPainter &painter, const QRectF &head, const WaterfallData &data, const Columns &columns)
{
    std::array<double, 2> free { columns.amounts.right(), columns.amounts.right() };
    for (qsizetype i = data.cuts.size(); i-- > 0;) {
        const double x = columns.x(data.cuts.at(i).value);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(data.cuts.at(i).name);
        double top = head.bottom() - HeadHeight;
        for (double &end : free) {
            const double right = std::min(end, x + width / 2);
            if (right >= x && right - width >= head.left()) {
                painter.drawText(QRectF(right - width, top, width + 2, 18), Qt::AlignLeft | Qt::AlignVCenter,
                                 data.cuts.at(i).name);
                end = right - width - 8;
                break;
            }
            top -= NameLine;
        }
    }
}

void drawHead(QPainter &painter, const QRectF &head, const WaterfallData &data, const Columns &columns,
              const Theme &theme)
{
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(theme.color(Token::TextSecondary));
    const QRectF line(head.left(), head.bottom() - 24, head.width(), 18);
    painter.drawText(Columns::in(columns.label, line), Qt::AlignLeft | Qt::AlignVCenter, data.labelTitle);
    painter.drawText(Columns::in(columns.value, line), Qt::AlignLeft | Qt::AlignVCenter, data.valueTitle);
    painter.drawText(Columns::in(columns.amounts, line), Qt::AlignRight | Qt::AlignVCenter, data.pointsTitle);
    drawScale(painter, head, data, columns);
    painter.setFont(Theme::font(TextRole::CaptionStrong));
    painter.setPen(theme.color(Token::TextPrimary));
    drawCutNames(painter, head, data, columns);
    painter.fillRect(QRectF(head.left(), head.bottom() - 1, head.width(), 1), theme.color(Token::BorderDefault));
}

void drawCutLines(QPainter &painter, const QRectF &area, const WaterfallData &data, const Columns &columns,
                  const Theme &theme)
{
    QPen pen(theme.color(Token::BorderDefault), 1, Qt::CustomDashLine);
    pen.setDashPattern({ 2, 2.5 });
    painter.setPen(pen);
    for (const WaterfallCut &cut : data.cuts)
        painter.drawLine(QPointF(columns.x(cut.value), area.top()), QPointF(columns.x(cut.value), area.bottom()));
}

void drawBar(QPainter &painter, const QRectF &area, const WaterfallRow &row, const Columns &columns, const Theme &theme)
{
    const double top = area.center().y() - BarHeight / 2;
    const double from = columns.x(std::min(row.start, row.end));
    const double to = columns.x(std::max(row.start, row.end));
    const double could = columns.x(row.start + row.possible);
    if (row.possible > 0 && could > to)
        control::box(painter, QRectF(from, top, could - from, BarHeight), theme.color(Token::ChartTrack), {},
                     metric::RadiusMark);
    if (to - from < 0.5)
        return;
    const QRectF bar(from, top, to - from, BarHeight);
    if (row.unknown)
        mark::hatched(painter, bar, theme.color(row.token), theme.color(Token::ChartTrack));
    else
        control::box(painter, bar, theme.color(row.token), {}, metric::RadiusMark);
}

void drawRow(QPainter &painter, const QRectF &area, const WaterfallData &data, qsizetype at, const Columns &columns,
             const Theme &theme)
{
    const WaterfallRow &row = data.rows.at(at);
    painter.setFont(Theme::font(TextRole::BodyStrong));
    painter.setPen(theme.color(Token::TextPrimary));
    const QRectF label = Columns::in(columns.label, area);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(row.label, Qt::ElideRight, label.width()));
    painter.setFont(Theme::font(TextRole::Body));
    QRectF value = Columns::in(columns.value, area);
    const QColor valueColor = theme.color(row.unknown ? Token::Caution : Token::TextSecondary);
    if (row.unknown) {
        paintIcon(painter, QRectF(value.left(), area.center().y() - 8, 16, 16), "unknown"_L1, valueColor);
        value.setLeft(value.left() + 22);
    }
    painter.setPen(valueColor);
    painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(row.valueText, Qt::ElideRight, value.width()));
    drawBar(painter, area, row, columns, theme);
    QFont strong = Theme::font(TextRole::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(Columns::in(columns.amounts, area), Qt::AlignRight | Qt::AlignVCenter, pointsOf(data, at));
    if (row.possible <= 0)
        return;
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(Columns::in(columns.possible, area), Qt::AlignRight | Qt::AlignVCenter,
                     possibleText(row.possible));
}

void drawTotal(QPainter &painter, const QRectF &area, const WaterfallData &data, const Columns &columns,
               const Theme &theme, const QColor &ground)
{
    QFont strong = Theme::font(TextRole::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(Columns::in(columns.label, area), Qt::AlignLeft | Qt::AlignVCenter, data.totalLabel);
    painter.drawText(Columns::in(columns.amounts, area), Qt::AlignRight | Qt::AlignVCenter, points(data.total));
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(Columns::in(columns.value, area), Qt::AlignLeft | Qt::AlignVCenter, data.totalText);
    if (!data.isChange)
        painter.drawText(Columns::in(columns.possible, area), Qt::AlignRight | Qt::AlignVCenter,
                         possibleText(data.maximum));
    const double middle = area.center().y();
    control::box(
        painter,
        QRectF(columns.bars.left(), middle - BarHeight / 2, columns.x(data.total) - columns.bars.left(), BarHeight),
        theme.color(Token::Tier1), {}, metric::RadiusMark);
    if (data.high - data.low < 0.5)
        return;
    for (const auto &[color, width] : { std::pair(ground, metric::WhiskerHalo),
                                        std::pair(theme.color(Token::ChartWhisker), metric::WhiskerStroke) }) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(columns.x(data.low), middle), QPointF(columns.x(data.high), middle));
        for (const double end : { data.low, data.high })
            painter.drawLine(QPointF(columns.x(end), middle - 5), QPointF(columns.x(end), middle + 5));
    }
}

} // namespace

double waterfallHeight(const WaterfallData &data)
{
    return headHeight(data) + metric::Row * static_cast<double>(data.rows.size() + (data.totalLabel.isEmpty() ? 0 : 1));
}

void paintWaterfall(QPainter &painter, const QRectF &rect, const WaterfallData &data, const Theme &theme,
                    const QColor &ground, int currentRow)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns columns(rect, data);
    drawHead(painter, QRectF(rect.left(), rect.top(), rect.width(), headHeight(data)), data, columns, theme);
    const double top = rect.top() + headHeight(data);
    const QRectF body(rect.left(), top, rect.width(), waterfallHeight(data) - headHeight(data));
    const auto rowArea = [&](qsizetype row) {
        return QRectF(rect.left(), body.top() + metric::Row * double(row), rect.width(), metric::Row);
    };
    if (currentRow >= 0 && currentRow < data.rows.size())
        control::box(painter, rowArea(currentRow), theme.color(Token::SurfaceSelected), {}, metric::RadiusCell);
    drawCutLines(painter, body, data, columns, theme);
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        drawRow(painter, rowArea(i), data, i, columns, theme);
        // The thread from the end of a bar to the start of the next one shows that they add up.
        if (i + 1 < data.rows.size() || !data.totalLabel.isEmpty()) {
            const double x = columns.x(data.rows.at(i).end);
            const double y = rowArea(i).center().y() + BarHeight / 2;
            painter.setPen(QPen(theme.color(Token::ChartAxis), 1));
            painter.drawLine(QPointF(x, y), QPointF(x, y + metric::Row - BarHeight));
        }
    }
    if (!data.totalLabel.isEmpty())
        drawTotal(painter, rowArea(data.rows.size()), data, columns, theme, ground);
    painter.restore();
}

WaterfallView::WaterfallView(QWidget *parent)
    : ChartView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Points per criterion"));
}

void WaterfallView::setData(const WaterfallData &data)
{
    m_data = data;
    m_row = std::min(m_row, static_cast<int>(m_data.rows.size()) - 1);
    describe(m_data.isChange
                 ? tr("%1 %2").arg(m_data.totalLabel, points(m_data.total))
                 : tr("%1 %2 of %3").arg(m_data.totalLabel, points(m_data.total), numberText(m_data.maximum)));
    updateGeometry();
    update();
}

ChartTable WaterfallView::table() const
{
    ChartTable table { { m_data.labelTitle, m_data.valueTitle, m_data.pointsTitle, tr("Possible") }, {} };
    if (m_data.isChange)
        table.headers.removeLast();
    for (qsizetype i = 0; i < m_data.rows.size(); ++i) {
        const WaterfallRow &row = m_data.rows.at(i);
        table.rows.append({ row.label, row.valueText, pointsOf(m_data, i) });
        if (!m_data.isChange)
            table.rows.last().append(numberText(row.possible));
    }
    if (m_data.totalLabel.isEmpty())
        return table;
    table.rows.append({ m_data.totalLabel, m_data.totalText, points(m_data.total) });
    if (!m_data.isChange)
        table.rows.last().append(numberText(m_data.maximum));
    return table;
}

QSize WaterfallView::sizeHint() const
{
    return { 820, static_cast<int>(waterfallHeight(m_data)) };
}

QSize WaterfallView::minimumSizeHint() const
{
    return { 340, static_cast<int>(waterfallHeight(m_data)) };
}

void WaterfallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWaterfall(painter, rect(), m_data, theme(), ground(), hasFocus() ? m_row : -1);
}

void WaterfallView::mousePressEvent(QMouseEvent *event)
{
    const double below = event->position().y() - headHeight(m_data);
    const int row = static_cast<int>(below / metric::Row);
    if (event->button() != Qt::LeftButton || below < 0 || row >= m_data.rows.size())
        return;
    m_row = row;
    update();
    Q_EMIT rowActivated(row);
}

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.rows.size()) - 1;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        m_row = std::clamp(m_row + (event->key() == Qt::Key_Down ? 1 : -1), std::min(0, last), last);
        if (m_row >= 0)
            setAccessibleDescription(m_data.rows.at(m_row).label + u": "_s + pointsOf(m_data, m_row));
        update();
    } else if (enter && m_row >= 0) {
        Q_EMIT rowActivated(m_row);
    } else {
        ChartView::keyPressEvent(event);
    }
}

} // namespace partnerscope
