#include "ui/charts/histogramview.h"

#include "ui/charts/histogramlayout.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {

constexpr double HitDistance = 12;

} // namespace

HistogramView::HistogramView(QWidget *parent)
    : ChartView(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Distribution"));
}

void HistogramView::setData(const HistogramData &data)
{
    m_data = data;
    if (m_activeCut >= m_data.cuts.size())
        m_activeCut = static_cast<int>(m_data.cuts.size()) - 1;
    QStringList parts;
    for (qsizetype i = 0; i < m_data.tierNames.size(); ++i)
        parts.append(tr("%1: %2").arg(m_data.tierNames.at(i)).arg(m_data.tierCounts.value(i)));
    if (!m_data.belowName.isEmpty())
        parts.append(tr("%1: %2").arg(m_data.belowName).arg(m_data.belowCount));
    if (m_data.heldCount > 0)
        parts.append(tr("%1: %2").arg(tr("Held")).arg(m_data.heldCount));
    describe(parts.join(u", "));
    update();
}

void HistogramView::setEditable(bool editable)
{
    m_editable = editable;
    if (!editable)
        m_activeCut = -1;
    update();
}

ChartTable HistogramView::table() const
{
    ChartTable table { { tr("From"), tr("To"), tr("Companies"), tr("Tier") }, {} };
    const double width = (m_data.maximum - m_data.minimum) / std::max(1.0, double(m_data.counts.size()));
    for (qsizetype i = 0; i < m_data.counts.size(); ++i) {
        const double from = m_data.minimum + width * double(i);
        const auto passed =
            std::upper_bound(m_data.cuts.begin(), m_data.cuts.end(), from + width / 2) - m_data.cuts.begin();
        const QString tier = m_data.cuts.isEmpty() ? QString()
            : passed == 0                          ? m_data.belowName
                                                   : m_data.tierNames.value(m_data.cuts.size() - passed);
        table.rows.append({ numberText(from), numberText(from + width), numberText(m_data.counts.at(i)), tier });
        if (!m_data.tierBins.isEmpty())
            table.rows.last().append(numberText(heldIn(i)));
    }
    if (!m_data.tierBins.isEmpty()) {
        table.headers[3] = tr("Tier by fit");
        table.headers.append(tr("Held"));
    }
    return table;
}

double HistogramView::heldIn(qsizetype bin) const
{
    double held = m_data.counts.at(bin);
    for (const QList<double> &tier : m_data.tierBins)
        held -= tier.value(bin);
    return held;
}

double HistogramView::positionOf(double value) const
{
    return HistogramLayout(rect(), m_data, m_editable).x(value);
}

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const HistogramMarks marks { m_editable, m_editable && (hasFocus() || m_dragStart) ? m_activeCut : -1 };
    paintHistogram(painter, rect(), m_data, marks, theme(), ground());
}

int HistogramView::cutAt(const QPointF &position) const
{
    if (!m_editable)
        return -1;
    int nearest = -1;
    double distance = HitDistance;
    for (qsizetype i = 0; i < m_data.cuts.size(); ++i) {
        const double away = std::abs(positionOf(m_data.cuts.at(i)) - position.x());
        if (away <= distance) {
            distance = away;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

int HistogramView::binAt(const QPointF &position) const
{
    const HistogramLayout layout(rect(), m_data, m_editable);
    if (!layout.plot.contains(position) || m_data.counts.isEmpty())
        return -1;
    const double share = (layout.valueAt(position.x()) - m_data.minimum) / (m_data.maximum - m_data.minimum);
    return std::clamp(int(share * double(m_data.counts.size())), 0, int(m_data.counts.size()) - 1);
}

void HistogramView::moveCut(int index, double value)
{
    const double step = m_data.cutStep > 0 ? m_data.cutStep : 1;
    const double low = index == 0 ? m_data.minimum : m_data.cuts.at(index - 1) + step;
    const double high = index + 1 == m_data.cuts.size() ? m_data.maximum : m_data.cuts.at(index + 1) - step;
    if (low > high)
        return;
    const double snapped = std::clamp(std::round(value / step) * step, low, high);
    if (qFuzzyCompare(snapped + 1, m_data.cuts.at(index) + 1))
        return;
    m_data.cuts[index] = snapped;
    update();
    Q_EMIT cutMoved(index, snapped);
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int cut = cutAt(event->position());
    m_pressedBin = cut < 0 ? binAt(event->position()) : -1;
    if (cut < 0)
        return;
    m_activeCut = cut;
    m_dragStart = m_data.cuts.at(cut);
    update();
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragStart && m_activeCut >= 0) {
        const HistogramLayout layout(rect(), m_data, m_editable);
        moveCut(m_activeCut, layout.valueAt(event->position().x()));
        return;
    }
    setCursor(cutAt(event->position()) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void HistogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_dragStart && m_activeCut >= 0) {
        const double start = *m_dragStart;
        m_dragStart.reset();
        update();
        if (!qFuzzyCompare(start + 1, m_data.cuts.at(m_activeCut) + 1))
            Q_EMIT cutMoveFinished(m_activeCut, m_data.cuts.at(m_activeCut));
        return;
    }
    const int bin = binAt(event->position());
    if (bin >= 0 && bin == m_pressedBin) {
        const double width = (m_data.maximum - m_data.minimum) / double(m_data.counts.size());
        Q_EMIT binActivated(m_data.minimum + width * bin, m_data.minimum + width * (bin + 1));
    }
    m_pressedBin = -1;
}

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool choosing = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Escape && m_dragStart) {
        moveCut(m_activeCut, *m_dragStart);
        m_dragStart.reset();
        update();
        return;
    }
    if (!m_editable || m_data.cuts.isEmpty() || (!sideways && !choosing)) {
        ChartView::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(m_data.cuts.size()) - 1;
    m_activeCut = std::clamp(m_activeCut, 0, last);
    if (choosing) {
        m_activeCut = std::clamp(m_activeCut + (event->key() == Qt::Key_Up ? 1 : -1), 0, last);
        update();
        return;
    }
    const double distance = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const double before = m_data.cuts.at(m_activeCut);
    moveCut(m_activeCut, before + (event->key() == Qt::Key_Right ? distance : -distance));
    m_keyMoved = m_keyMoved || !qFuzzyCompare(before + 1, m_data.cuts.at(m_activeCut) + 1);
}

void HistogramView::keyReleaseEvent(QKeyEvent *event)
{
    if (!m_keyMoved || event->isAutoRepeat() || m_activeCut < 0) {
        ChartView::keyReleaseEvent(event);
        return;
    }
    m_keyMoved = false;
    Q_EMIT cutMoveFinished(m_activeCut, m_data.cuts.at(m_activeCut));
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bin = binAt(help->pos());
        if (bin < 0) {
            QToolTip::hideText();
            return true;
        }
        const double width = (m_data.maximum - m_data.minimum) / double(m_data.counts.size());
        const double from = m_data.minimum + width * bin;
        QToolTip::showText(help->globalPos(),
                           tr("%1 to %2: %Ln companies", nullptr, int(m_data.counts.at(bin)))
                               .arg(numberText(from), numberText(from + width)),
                           this);
        return true;
    }
    return ChartView::event(event);
}

void HistogramView::focusInEvent(QFocusEvent *event)
{
    if (m_editable && m_activeCut < 0 && !m_data.cuts.isEmpty() && event->reason() != Qt::MouseFocusReason)
        m_activeCut = 0;
    update();
    ChartView::focusInEvent(event);
}

} // namespace partnerscope
