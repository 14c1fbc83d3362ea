#pragma once

#include "session/session.h"

#include <QComboBox>

namespace partnerscope {

/// Chooses the profile all pages measure with; follows the session.
class MeasuringCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit MeasuringCombo(Session &session, QWidget *parent = nullptr);

private:
    void refill();

    Session &m_session;
};

} // namespace partnerscope
