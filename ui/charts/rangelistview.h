#pragma once

#include "ui/charts/chartview.h"

namespace partnerscope {

/// One line of a list of ranges: parts of a track from 0 to 1, and a tick where something stands now.
struct RangeListRow {
    struct Part {
        double from = 0; ///< [0, 1]
        double to = 0;
        Token token = Token::ChartBar;
    };
    QString label {};
    QList<Part> parts {};
    std::optional<double> tick {};
    QString valueText {};
    QString sideText {};  ///< a second figure, in secondary colour
    QStringList cells {}; ///< of the table, as many as headers
    bool strong = false;
};

struct RangeListData {
    QList<RangeListRow> rows {};
    QStringList headers {}; ///< of the table
};

void paintRangeList(QPainter &painter, const QRectF &rect, const RangeListData &data, const Theme &theme);

/// Tracks with label, ranges and figures, one below the other: how far weights can move, or how chances divide.
class RangeListView final : public ChartView
{
    Q_OBJECT

public:
    explicit RangeListView(QWidget *parent = nullptr);

    void setData(const RangeListData &data);
    [[nodiscard]] const RangeListData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RangeListData m_data;
};

} // namespace partnerscope
