#include "session/latesttask.h"

namespace partnerscope {

LatestTask::LatestTask(QObject *parent)
    : QObject(parent)
{
}

LatestTask::~LatestTask()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LatestTask::run(Work work)
{
    m_isBusy = true;
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(work);
        ++m_generation;
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { serve(); });
    m_wake.notify_one();
}

void LatestTask::cancel()
{
    m_isBusy = false;
    const std::lock_guard lock(m_mutex);
    m_next = nullptr;
    ++m_generation;
}

void LatestTask::serve()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_isEnding || m_next; });
        if (m_isEnding)
            return;
        const Work work = std::exchange(m_next, nullptr);
        const std::uint64_t generation = m_generation;
        lock.unlock();
        Deliver deliver = work();
        // Queued: arrives on the owner's thread, and not at all if the object is gone by then.
        QMetaObject::invokeMethod(
            this,
            [this, generation, deliver = std::move(deliver)] {
                {
                    const std::lock_guard current(m_mutex);
                    if (generation != m_generation)
                        return;
                }
                m_isBusy = false;
                deliver();
            },
            Qt::QueuedConnection);
        lock.lock();
    }
}

} // namespace partnerscope
