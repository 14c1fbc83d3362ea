#pragma once

#include "session/session.h"
#include "ui/editors/recordform.h"

#include <optional>

namespace partnerscope {

/// What a currency is worth from a day on: a new rate, or one that is changed.
class RateForm final : public RecordForm
{
    Q_OBJECT

public:
    RateForm(Session &session, const std::optional<CurrencyRate> &changed, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const partnerscope::CurrencyRate &rate);

protected:
    void save() override;

private:
    Session &m_session;
    std::optional<CurrencyRate> m_changed;
    QLineEdit *m_currency;
    QLineEdit *m_date;
    QLineEdit *m_rate;
};

} // namespace partnerscope
