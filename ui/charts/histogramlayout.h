#pragma once

#include "ui/charts/histogramview.h"

#include <QRectF>

namespace partnerscope {

/// Where things lie in a histogram; shared by painting and hit testing.
struct HistogramLayout {
    HistogramLayout(const QRectF &rect, const HistogramData &data, bool handles);

    [[nodiscard]] double x(double value) const
    {
        return plot.left() + (value - minimum) / (maximum - minimum) * plot.width();
    }
    [[nodiscard]] double y(double count) const { return plot.bottom() - count / yMaximum * plot.height(); }
    [[nodiscard]] double valueAt(double position) const
    {
        return minimum + (position - plot.left()) / plot.width() * (maximum - minimum);
    }

    void place(const QRectF &rect, const HistogramData &data, double top);

    QRectF plot;
    double minimum;
    double maximum;
    double yMaximum = 1;
    int labelLines = 1; ///< above the plot; 2 where a tier's name and number do not fit side by side
    QList<double> yTicks;
};

} // namespace partnerscope
