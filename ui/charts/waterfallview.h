#pragma once

#include "ui/charts/chartview.h"

namespace partnerscope {

/// A tier's lower limit on a waterfall's scale.
struct WaterfallCut {
    double value = 0;
    QString name {};
};

/// What one criterion adds.
struct WaterfallRow {
    QString label {};
    QString valueText {};          ///< the company's value; for an unknown one the word, for example "Unknown"
    double start = 0;              ///< running sum before this row
    double end = 0;                ///< running sum after it
    double possible = 0;           ///< points it could add at most; 0: nothing to say about that
    bool unknown = false;          ///< an estimate stands in: hatched, with the caution colour
    Token token = Token::ChartBar; ///< of the bar
};

/// Contributions that add up to a fit.
struct WaterfallData {
    QString labelTitle {};
    QString valueTitle {};
    QString pointsTitle {};
    double minimum = 0; ///< where the scale begins; above 0 small steps on a high level can be seen
    double maximum = 100;
    bool isChange = false; ///< rows after the first one are steps and show their sign
    QList<WaterfallCut> cuts {};
    QList<WaterfallRow> rows {};
    QString totalLabel {}; ///< for example "Fit"; empty leaves the total row out
    QString totalText {};  ///< for example "72.2 to 82.0"
    double total = 0;
    double low = 0;
    double high = 0;
};

void paintWaterfall(QPainter &painter, const QRectF &rect, const WaterfallData &data, const Theme &theme,
                    const QColor &ground, int currentRow = -1);
[[nodiscard]] double waterfallHeight(const WaterfallData &data);

/// A table whose bars add up. Up, Down and the mouse choose a row; Return or a click open it.
class WaterfallView final : public ChartView
{
    Q_OBJECT

public:
    explicit WaterfallView(QWidget *parent = nullptr);

    void setData(const WaterfallData &data);
    [[nodiscard]] const WaterfallData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    WaterfallData m_data;
    int m_row = -1;
};

} // namespace partnerscope
