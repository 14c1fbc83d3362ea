#include "session/job.h"

namespace partnerscope {

Job::Job(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

Job::~Job()
{
    stop();
}

void Job::start()
{
    Q_ASSERT(!m_thread.joinable());
    m_running = true;
    m_thread = std::thread([this] {
        work();
        // Queued: arrives on the owner's thread, and not at all if the job is gone by then.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_running = false;
                deliver();
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    });
}

bool Job::report(double share)
{
    const int percent = static_cast<int>(share * 100);
    if (m_lastPercent.exchange(percent) != percent)
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
    return !m_cancelled;
}

void Job::stop()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace partnerscope
