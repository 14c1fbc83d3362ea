#pragma once

#include "scoring/comparison.h"
#include "session/scores.h"
#include "ui/charts/waterfallview.h"

class QComboBox;
class QTableWidget;

namespace partnerscope {

class ChartOrTable;
class SectionTitle;
class TextLabel;

/// From the fit of the second company to that of the first, the largest steps first.
[[nodiscard]] WaterfallData differenceWaterfall(const Comparison &comparison, const QString &firstName,
                                                const QString &secondName);

/// Two companies criterion by criterion.
struct DifferenceTable {
    struct Row {
        QString label;
        double weight = 0;
        double first = 0; ///< points to two decimals
        double second = 0;
        double difference = 0;
        bool isEstimated = false;
    };
    QList<Row> rows; ///< the largest difference first, without criteria that carry no weight
    Row sum;         ///< the fits; every column of the rows adds up to it to the last decimal
};
[[nodiscard]] DifferenceTable differenceTable(const Comparison &comparison);

/// Why one of two companies is ahead of the other: in words, as steps that add up, and as numbers.
class FitDifferenceView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitDifferenceView(QWidget *parent = nullptr);

    /// The companies to choose the two from; what was chosen stays as long as it is among them.
    void setCompanies(const std::shared_ptr<const Scores> &scores, const QList<PartnerId> &partners);

private:
    void build();
    void choose(QComboBox *changed);
    void showPair();
    void fillTable(const Comparison &comparison, const QString &first, const QString &second);

    std::shared_ptr<const Scores> m_scores;
    SectionTitle *m_title;
    QComboBox *m_first;
    QComboBox *m_second;
    TextLabel *m_words;
    WaterfallView *m_waterfall;
    ChartOrTable *m_chart = nullptr;
    QTableWidget *m_table;
};

} // namespace partnerscope
