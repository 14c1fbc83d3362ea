#include "app/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace partnerscope {

namespace {
/// The end of a pipe that a signal handler may write to: it must do nothing else, and is handed nothing.
volatile int wakingEnd = -1;

void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakingEnd, &byte, 1);
}
} // namespace

void quitOnEndSignals(QCoreApplication &application)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then a signal ends the program as it always does
    wakingEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        std::signal(signal, wake);
}

} // namespace partnerscope
