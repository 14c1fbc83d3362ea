#pragma once

#include "ui/charts/chartview.h"

#include <QPointF>

#include <optional>

namespace partnerscope {

/// A point of a value function that can be moved.
struct ValueHandle {
    QPointF position; ///< x in the attribute's unit, y in points 0 to 100
    bool movesX = true;
    bool movesY = true;
};

/// A company pointed out on the curve.
struct ValueMarker {
    QPointF position;
    QString label; ///< for example "Norrviken Data: 14 → 62"
};

/// What the view of a value function shows.
struct ValueFunctionData {
    double xMinimum = 0;
    double xMaximum = 1;
    QString xTitle {};             ///< for example "Certified staff, people"
    QString yTitle {};             ///< what stands right of it about the grey bars
    QList<double> histogram {};    ///< companies per bin, equally wide over the x range; may be empty
    QList<QPointF> curve {};       ///< ascending x, points 0 to 100; drawn as straight pieces
    QList<ValueHandle> handles {}; ///< ascending x
    std::optional<ValueMarker> marker {};
    double xStep = 1; ///< positions snap to multiples of this; arrows move by it
    QString unit {};  ///< for the pill at the moved handle, for example "staff"
};

/// Draws the value function, for a widget or for paper; active is the handle pointed out, -1 for none.
void paintValueFunction(QPainter &painter, const QRectF &rect, const ValueFunctionData &data, int active,
                        const Theme &theme, const QColor &ground);

/// Value function over the real pool's histogram with draggable handles. Arrows move the active handle by a step
/// (points by 1), with Shift by ten; Page Up and Page Down choose the handle; Escape gives up a drag. A handle stays
/// between its neighbours. The view moves its handle and says so; the page recomputes the curve and sets it.
class ValueFunctionView final : public ChartView
{
    Q_OBJECT

public:
    explicit ValueFunctionView(QWidget *parent = nullptr);

    void setData(const ValueFunctionData &data);
    [[nodiscard]] const ValueFunctionData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return { 480, 400 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 180 }; }
    [[nodiscard]] int activeHandle() const { return m_active; }
    void setActiveHandle(int index);
    /// Where a point of the function lies, in widget coordinates.
    [[nodiscard]] QPointF positionOf(const QPointF &point) const;

Q_SIGNALS:
    void handleMoved(int index, double x, double y);
    void handleMoveFinished(int index, double x, double y);
    void activeHandleChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int handleAt(const QPointF &position) const;
    void moveHandle(int index, QPointF to);

    ValueFunctionData m_data;
    int m_active = -1;
    std::optional<QPointF> m_dragStart;
    bool m_keyMoved = false;
};

} // namespace partnerscope
