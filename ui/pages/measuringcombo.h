#pragma once

#include "ui/pages/frame.h"

#include <QComboBox>

namespace partnerscope {

/// Measures with a profile from now on: in a large workspace once its companies are scored, beside the window.
void measureWith(Session &session, Frame &frame, ProfileId version);

/// Chooses the profile all pages measure with; follows the session.
class MeasuringCombo final : public QComboBox
{
    Q_OBJECT

public:
    MeasuringCombo(Session &session, Frame &frame, QWidget *parent = nullptr);

private:
    void refill();

    Session &m_session;
    Frame &m_frame;
};

} // namespace partnerscope
