#pragma once

#include "ui/charts/chartview.h"

namespace partnerscope {

/// Draws a small line with a dot at its end; at least two values, spread over the whole rect.
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &color);

/// A trend beside a figure. Takes no focus: the figure beside it says the numbers.
class Sparkline final : public ChartView
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values);
    void setToken(Token token);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return { 72, 26 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 40, 20 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    Token m_token = Token::ChartBar;
};

} // namespace partnerscope
