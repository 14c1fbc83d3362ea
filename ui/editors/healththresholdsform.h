#pragma once

#include "insight/healththresholds.h"

#include <QWidget>

class QDoubleSpinBox;

namespace partnerscope {

class Button;
class TextLabel;

/// From where on each health check speaks: a field per threshold, with what the field of partner management uses.
class HealthThresholdsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthThresholdsForm(bool isReadOnly, QWidget *parent = nullptr);
    /// Shows what holds now; what was typed and not saved goes.
    void setThresholds(const HealthThresholds &thresholds);
    /// Says beside the button why what was typed cannot be; empty: nothing is wrong.
    void showProblem(const QString &why);

Q_SIGNALS:
    void saveRequested(const partnerscope::HealthThresholds &thresholds);

private:
    [[nodiscard]] HealthThresholds typed() const;

    std::array<QDoubleSpinBox *, HealthLimitCount> m_fields {};
    TextLabel *m_problem;
    Button *m_save;
    Button *m_standard;
};

} // namespace partnerscope
