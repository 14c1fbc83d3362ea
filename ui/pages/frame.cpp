#include "ui/pages/frame.h"

#include <QTabWidget>

namespace partnerscope {

QList<Place> placesOf(QTabWidget *tabs)
{
    QList<Place> places;
    for (int i = 0; i < tabs->count(); ++i)
        places << Place { tabs->tabText(i), [tabs, i] { tabs->setCurrentIndex(i); } };
    return places;
}

Page::Page(Session &session, Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
{
}

} // namespace partnerscope
