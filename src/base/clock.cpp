#include "base/clock.h"

namespace partnerscope {

Clock::Clock(QDateTime instant)
    : m_instant(instant.toUTC())
{
}

QDateTime Clock::now() const
{
    if (isFixed())
        return m_instant;
    const QDateTime instant = QDateTime::currentDateTimeUtc();
    return instant.addMSecs(-instant.time().msec());
}

QDate Clock::today() const
{
    return isFixed() ? m_instant.date() : QDate::currentDate();
}

} // namespace partnerscope
