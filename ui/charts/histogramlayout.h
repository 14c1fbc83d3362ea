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

    QRectF plot;
    double minimum;
    double maximum;
    double yMaximum = 1;
    QList<double> yTicks;
};

} // namespace partnerscope
