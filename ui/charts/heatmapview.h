#pragma once

#include "ui/charts/charttable.h"
#include "ui/charts/marks.h"

#include <QAbstractScrollArea>

namespace partnerscope {

/// One crossing of two dimensions. Numbers come formatted by the page, so that all places round alike.
struct HeatCell {
    Coverage coverage = Coverage::Uncovered;
    int partners = 0;
    QString figure {}; ///< for example "−0.7"
    int step = 3;      ///< colour: 0 shortage to 6 surplus of the diverging ramp; for sequential maps 0 to 6
    double demand = 0; ///< same unit as HeatMapData::fullWidth
    double supply = 0;
    QString tooltip {};
    bool marked = false; ///< ringed: part of what is spoken of beside the map
};

/// A heat map over two dimensions.
struct HeatMapData {
    QStringList rows {};
    QStringList columns {};
    QList<HeatCell> cells {};    ///< row by row, rows x columns
    QStringList rowTotals {};    ///< one per row, or empty
    QStringList columnTotals {}; ///< one per column, or empty
    QString grandTotal {};
    QString rowTotalTitle {};    ///< above the row totals: "All industries"
    QString columnTotalTitle {}; ///< before the column totals: "All regions"
    double fullWidth = 6;        ///< demand or supply that fills a cell's width
    bool sequential = false;     ///< demand or supply alone: sequential ramp instead of the diverging one
};

/// Draws one cell: mark, number of partners, figure, demand frame and supply bar.
void paintHeatCell(QPainter &painter, const QRectF &rect, const HeatCell &cell, const HeatMapData &data,
                   const Theme &theme);
/// Draws the whole map with headers and totals from the top left corner, for paper; heatMapSize() tells the room.
void paintHeatMap(QPainter &painter, const QPointF &topLeft, const HeatMapData &data, const Theme &theme);
[[nodiscard]] QSizeF heatMapSize(const HeatMapData &data);

/// Heat map that scrolls under standing headers. Arrows, Home, End and the mouse move the cursor; Return, Space or a
/// click open the cell.
class HeatMapView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HeatMapView(QWidget *parent = nullptr);

    void setData(const HeatMapData &data);
    [[nodiscard]] const HeatMapData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    void setCurrentCell(int row, int column);
    /// Where a cell lies in the viewport.
    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 320, 200 }; }

Q_SIGNALS:
    void currentCellChanged(int row, int column);
    void cellActivated(int row, int column);
    void tableRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool cellAt(const QPoint &position, int *row, int *column) const;
    void updateScrollBars();

    HeatMapData m_data;
    int m_row = -1;
    int m_column = -1;
};

} // namespace partnerscope
