#pragma once

#include "domain/waiver.h"
#include "ui/editors/recordform.h"

class QLineEdit;

namespace partnerscope {

/// Lets one company off one must-have: who answers for it, why, until when.
class WaiverForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `waiver` names company, criterion and who grants it; `today` is the first day.
    WaiverForm(const Waiver &waiver, const QDate &today, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void granted(const partnerscope::Waiver &waiver);

protected:
    void save() override;

private:
    Waiver m_waiver;
    QDate m_today;
    QLineEdit *m_why;
    QLineEdit *m_until;
    QLineEdit *m_by;
};

} // namespace partnerscope
