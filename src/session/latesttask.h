#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace partnerscope {

/// Does the newest of its tasks on a thread of its own: one at a time, a waiting one gives way to a newer one, so that
/// tasks never queue up. Values go in, values come out. Destroying it waits for the task under way.
class LatestTask final : public QObject
{
    Q_OBJECT

public:
    /// Runs on the thread the object lives on, unless a newer task was given in the meantime or cancel() was called.
    using Deliver = std::function<void()>;
    /// Runs on the worker; what it reads belongs to it or never changes.
    using Work = std::function<Deliver()>;

    explicit LatestTask(QObject *parent = nullptr);
    ~LatestTask() override;

    void run(Work work);
    /// Drops what waits, and the result of what is under way.
    void cancel();
    /// Whether a result is still to come.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Work m_next;                    ///< under the mutex
    std::uint64_t m_generation = 0; ///< of the last task given; under the mutex
    bool m_isEnding = false;        ///< under the mutex
    bool m_isBusy = false;          ///< on the owner's thread
    std::thread m_thread;
};

} // namespace partnerscope
