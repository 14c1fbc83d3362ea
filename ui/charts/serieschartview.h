#pragma once

#include "ui/charts/chartview.h"

namespace partnerscope {

/// A measure over periods.
struct ChartSeries {
    QString name {};
    QList<double> values {}; ///< one per category; NaN where nothing is recorded
    bool line = false;       ///< a line with dots instead of bars
    Token token = Token::Qual1;
};

/// Periods and up to five measures in the same unit.
struct SeriesData {
    QStringList categories {}; ///< for example "Q1 2025"
    QList<ChartSeries> series {};
    QString yTitle {}; ///< the unit, for example "Revenue, EUR thousand"
};

/// Draws the chart as vectors, for paper.
void paintSeriesChart(QPainter &painter, const QRectF &rect, const SeriesData &data, const Theme &theme);

/// Bars and lines by quarter, drawn by Qt Charts; no Qt Charts type leaves this class.
class SeriesChartView final : public ChartView
{
    Q_OBJECT

public:
    explicit SeriesChartView(QWidget *parent = nullptr);
    ~SeriesChartView() override;

    void setData(const SeriesData &data);
    [[nodiscard]] const SeriesData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return { 480, 240 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 220, 140 }; }

protected:
    void changeEvent(QEvent *event) override;

private:
    class Canvas;

    void rebuild();

    SeriesData m_data;
    Canvas *m_canvas;
};

} // namespace partnerscope
