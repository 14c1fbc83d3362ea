#pragma once

#include "session/scores.h"
#include "ui/charts/chartview.h"

namespace partnerscope {

/// Points of up to five companies per group of criteria.
struct CompareData {
    struct Company {
        QString name;
        QString standing; ///< tier; of one without a rank or held by an open must-have what the list says; or empty
        int tierIndex = -1;
        FitStatus status = FitStatus::Firm;
        double fit = 0;
        double known = 0; ///< [0, 1]
    };
    struct Row {
        QString label;
        QList<double> points;  ///< per company, 0 to 100; NaN where nothing is known
        QList<bool> estimated; ///< per company: something in the group is unknown
        int decimals = 0;
    };
    QList<Company> companies;
    QList<Row> rows;
    int tierCount = 0;
};
[[nodiscard]] CompareData compare(const Scores &scores, const QList<PartnerId> &partners);

/// Companies side by side: dots on a common line per group, and the numbers. The best of a row stands out.
class FitCompareView final : public ChartView
{
    Q_OBJECT

public:
    explicit FitCompareView(QWidget *parent = nullptr);

    void setData(const CompareData &data);
    [[nodiscard]] const CompareData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCompanies(QPainter &painter, double &y) const;
    void paintRow(QPainter &painter, const CompareData::Row &row, double y) const;
    [[nodiscard]] double numberWidth() const;
    [[nodiscard]] double columnX(qsizetype company) const;
    [[nodiscard]] double lineLeft() const;
    [[nodiscard]] double lineRight() const;

    CompareData m_data;
};

} // namespace partnerscope
