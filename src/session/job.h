#pragma once

#include "base/result.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace partnerscope {

/// Long work on its own thread, with progress and cancel. Values go in, values come out; signals arrive on the thread
/// the job was made on. Destroying a running job cancels it and waits.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QString title, QObject *parent = nullptr);
    ~Job() override;

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    void start();
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(double share); ///< [0, 1]
    void finished();               ///< also after a cancel or a failure; see the subclass for the result

protected:
    /// Runs on the worker thread.
    virtual void work() = 0;
    /// Runs on the owner's thread, just before finished().
    virtual void deliver() { }
    /// For work(): announces progress; false asks it to stop.
    [[nodiscard]] bool report(double share);
    /// For destructors of subclasses: cancel and wait before their members go.
    void stop();

private:
    QString m_title;
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_lastPercent = -1;
    bool m_running = false;
};

} // namespace partnerscope
