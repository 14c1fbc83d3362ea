#pragma once

#include "domain/performance.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace partnerscope {

class BarListView;
class SeriesChartView;
class TextLabel;

/// One measure by quarter as bars: the short form.
class PartnerResults final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerResults(QWidget *parent = nullptr);
    /// \param currency of amounts; empty: not said
    void setResults(const QList<Performance> &results, const QString &currency = {});

private:
    void showMeasure();

    QList<Performance> m_results;
    QString m_currency;
    TextLabel *m_finding;
    TextLabel *m_caption;
    QComboBox *m_measure;
    BarListView *m_chart;
};

/// All measures by quarter, those of one unit in one chart; T in a chart shows its numbers as a table.
class PartnerPerformance final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerPerformance(QWidget *parent = nullptr);
    /// \param currency of amounts; empty: not said
    void setResults(const QList<Performance> &results, const QString &currency = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    struct Block {
        QWidget *whole;
        TextLabel *title;
        SeriesChartView *chart;
        bool hasData = false;
    };
    QList<Block> m_blocks; ///< as the groups of measures
    TextLabel *m_finding;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace partnerscope
