#pragma once

#include "session/tierreviews.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace partnerscope {

class TextLabel;

/// How slowly tiers follow the fit, for all profiles of the workspace. A figure is kept when it is entered.
class TierRuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TierRuleForm(Session &session, QWidget *parent = nullptr);
    /// `tiers` of the profile the rule must suit, best first.
    void showRule(const std::vector<Tier> &tiers);

Q_SIGNALS:
    void failed(const partnerscope::Error &error);

private:
    void build();
    void keep();
    [[nodiscard]] TierRule entered() const;
    void showProblem(const TierRule &rule);

    Session &m_session;
    std::vector<Tier> m_tiers;
    TierRule m_rule;
    QDoubleSpinBox *m_up;
    QDoubleSpinBox *m_down;
    QSpinBox *m_reviews;
    QSpinBox *m_grace;
    QCheckBox *m_automatic;
    TextLabel *m_problem;
};

} // namespace partnerscope
