#pragma once

#include "session/scores.h"
#include "ui/charts/chartview.h"
#include "ui/charts/marks.h"

namespace partnerscope {

class LinkButton;
class TextLabel;

/// A wide score bar with the tier cuts written under it.
class PartnerScoreBar final : public ChartView
{
    Q_OBJECT

public:
    explicit PartnerScoreBar(QWidget *parent = nullptr);
    void setBar(const ScoreBar &bar);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return { 200, 36 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, 36 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScoreBar m_bar;
};

/// Points each group of criteria adds, of those it could add.
class PartnerGroupBars final : public ChartView
{
    Q_OBJECT

public:
    struct Row {
        QString label;
        double points = 0;   ///< of 100
        double possible = 0; ///< of 100
    };
    explicit PartnerGroupBars(QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Row> m_rows;
};

/// Fit, tier, interval, and where the points come from.
class PartnerScore final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerScore(QWidget *parent = nullptr);

    /// Null scores, or a company they do not hold, show that there is nothing to measure with.
    void setScores(const std::shared_ptr<const Scores> &scores, PartnerId partner);
    /// Whether unknown facts can be entered; takes effect with the next setScores().
    void setEditable(bool editable) { m_editable = editable; }

Q_SIGNALS:
    void attributeRequested(const QString &key);

private:
    void showNothing(const QString &why);
    void showHead(const Scores &scores, std::size_t row);
    void showWhy(const Scores &scores, std::size_t row);
    void addUnknown(const QString &label, const QString &detail, const QString &attribute);
    void clearUnknown();

    QWidget *m_head;
    TextLabel *m_fit;
    QWidget *m_tier;
    TextLabel *m_tierName;
    TextLabel *m_rank;
    PartnerScoreBar *m_bar;
    QWidget *m_callout;
    TextLabel *m_finding;
    TextLabel *m_words;
    TextLabel *m_whyTitle;
    PartnerGroupBars *m_groups;
    TextLabel *m_unknownTitle;
    QWidget *m_unknown;
    bool m_editable = true;
};

} // namespace partnerscope
