#pragma once

#include "ui/charts/chartview.h"

#include <optional>

namespace partnerscope {

/// A distribution cut into tiers. Bins are equally wide from minimum to maximum.
struct HistogramData {
    double minimum = 0;
    double maximum = 100;
    QList<double> counts {}; ///< companies per bin
    /// Companies per bin by the tier they have, best first, then those with none: from the ground up in a bar. What is
    /// missing to `counts` is held and hatched. Empty: a bar has the colour of the tier it stands in.
    QList<QList<double>> tierBins {};
    QList<double> cuts {};    ///< ascending lower limits of the tiers; empty: one colour
    QStringList tierNames {}; ///< best first, one per cut
    QList<int> tierCounts {}; ///< best first, one per cut
    QString belowName {};     ///< what is below the lowest cut
    int belowCount = 0;
    int heldCount = 0;  ///< companies that have no tier yet, whatever their fit
    QString xTitle {};  ///< for example "Fit, 0 to 100"
    QString yTitle {};  ///< for example "Companies per 2.5 points"
    double cutStep = 1; ///< cuts snap to multiples of this while they are dragged
};

/// Which cut is marked; -1 for none.
struct HistogramMarks {
    bool showHandles = false;
    int activeCut = -1;
};

/// Draws a histogram into rect, for a widget or for paper.
void paintHistogram(QPainter &painter, const QRectF &rect, const HistogramData &data, const HistogramMarks &marks,
                    const Theme &theme, const QColor &ground);

/// Histogram coloured by tier with draggable cut lines. Keys: Left and Right move the active cut by 1 (with Shift by
/// 10), Up and Down choose the cut, Escape gives up a drag. A cut never passes its neighbour.
class HistogramView final : public ChartView
{
    Q_OBJECT

public:
    explicit HistogramView(QWidget *parent = nullptr);

    void setData(const HistogramData &data);
    [[nodiscard]] const HistogramData &data() const { return m_data; }
    /// Whether the cuts can be moved; off by default (Overview), on for Fit and the tier editor.
    void setEditable(bool editable);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return { 520, 260 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 220, 140 }; }
    [[nodiscard]] int activeCut() const { return m_activeCut; }
    /// Where a value lies, in widget coordinates.
    [[nodiscard]] double positionOf(double value) const;

Q_SIGNALS:
    /// A cut is being moved; data() already holds the new value. Index counts from the lowest cut.
    void cutMoved(int index, double value);
    /// The mouse was released or the key came up: the moment to write the change.
    void cutMoveFinished(int index, double value);
    /// A bin was clicked: the page opens the list behind it. From inclusive, to exclusive (inclusive at the maximum).
    void binActivated(double from, double to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int cutAt(const QPointF &position) const;
    [[nodiscard]] int binAt(const QPointF &position) const;
    [[nodiscard]] double heldIn(qsizetype bin) const;
    void moveCut(int index, double value);

    HistogramData m_data;
    bool m_editable = false;
    int m_activeCut = -1;
    int m_pressedBin = -1;
    std::optional<double> m_dragStart;
    bool m_keyMoved = false;
};

} // namespace partnerscope
