#pragma once

#include "ui/charts/chartview.h"

namespace partnerscope {

/// One bar of a list.
struct BarListRow {
    QString label {};
    double value = 0;
    QString valueText {};
    QString shareText {};          ///< for example "15 %"
    Token token = Token::ChartBar; ///< colour of the bar, unless it stands for a tier
    int tierIndex = -1;            ///< with tierCount > 0: tier colour and mark
    int tierCount = 0;
    bool strong = true; ///< false: a row that explains the rest ("Must-have unknown")
};

struct BarListData {
    QList<BarListRow> rows {};
    double maximum = 0; ///< value of a full bar; 0: the largest row
};

void paintBarList(QPainter &painter, const QRectF &rect, const BarListData &data, const Theme &theme,
                  int currentRow = -1);

/// Horizontal bars with label, value and share. Up, Down, Return and clicks open the list behind a row.
class BarListView final : public ChartView
{
    Q_OBJECT

public:
    explicit BarListView(QWidget *parent = nullptr);

    void setData(const BarListData &data);
    [[nodiscard]] const BarListData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int rowAt(const QPointF &position) const;

    BarListData m_data;
    int m_row = -1;
    int m_hovered = -1;
};

} // namespace partnerscope
