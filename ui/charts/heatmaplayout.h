#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/heatmapview.h"

namespace partnerscope {

/// Sizes of a heat map; shared by painting, scrolling and hit testing. Cells are placed relative to the first cell.
struct HeatMapLayout {
    explicit HeatMapLayout(const HeatMapData &data);

    [[nodiscard]] QRectF cell(int row, int column) const;
    /// Cells and totals without the headers.
    [[nodiscard]] QSize content() const;

    static constexpr int StepX = metric::HeatCellWidth;
    static constexpr int StepY = metric::HeatCellHeight;
    static constexpr int HeaderHeight = 38;
    static constexpr int TotalWidth = 84;
    static constexpr int TotalHeight = 36;

    int rows;
    int columns;
    bool hasRowTotals;
    bool hasColumnTotals;
    int headerWidth = 120;
};

/// The three parts of a heat map, each drawn with the painter's origin at its own top left corner (the body's at the
/// first cell).
void drawHeatColumnHeader(QPainter &painter, const HeatMapData &data, const HeatMapLayout &layout, const Theme &theme);
void drawHeatRowHeader(QPainter &painter, const HeatMapData &data, const HeatMapLayout &layout, const Theme &theme);
void drawHeatBody(QPainter &painter, const HeatMapData &data, const HeatMapLayout &layout, const Theme &theme);

} // namespace partnerscope
