#pragma once

#include <QStackedWidget>

class QTableView;

namespace partnerscope {

class ChartTableModel;
class ChartView;

/// A chart, and one key away the same numbers as a table: T in the chart shows it, T or Escape in the table goes back.
class ChartOrTable final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ChartOrTable(ChartView *chart, QWidget *parent = nullptr);

    [[nodiscard]] bool showsTable() const { return currentIndex() == 1; }
    void setTableShown(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ChartView *m_chart;
    ChartTableModel *m_model;
    QTableView *m_table;
};

} // namespace partnerscope
