#include "ui/pages/frame.h"

namespace partnerscope {

Page::Page(Session &session, Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
{
}

} // namespace partnerscope
