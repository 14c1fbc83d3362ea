#pragma once

#include "session/profiledraft.h"

#include <QWidget>

class QStackedWidget;

namespace partnerscope {

class CoverageStrip;
class CriteriaPanel;
class ProfileFigures;
class ProfileRanking;
class ValueFunctionPanel;
class WeightBench;
enum class WeightMode;

/// The bench: criteria and weights at the left, what the selected one earns in the middle, the ranking at the right.
class CriteriaTab final : public QWidget
{
    Q_OBJECT

public:
    CriteriaTab(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);

    void refresh(const QString &baselineName);
    void select(const QString &key);
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] ProfileRanking *ranking() const { return m_ranking; }

Q_SIGNALS:
    void waiversRequested(const QString &mustHave);
    void refused(const QString &why);

private:
    void showMode(WeightMode mode);

    ProfileDraft &m_draft;
    CriteriaPanel *m_criteria;
    ValueFunctionPanel *m_function;
    ProfileFigures *m_figures;
    ProfileRanking *m_ranking;
    CoverageStrip *m_coverage;
    WeightBench *m_bench;
    QStackedWidget *m_stack; ///< the sliders, or the bench
    QString m_baselineName;
};

} // namespace partnerscope
