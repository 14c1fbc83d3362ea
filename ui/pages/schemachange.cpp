#include "ui/pages/schemachange.h"

namespace partnerscope {

namespace {
/// Up to here a change is made within the frame of the click.
constexpr std::size_t SmallPool = 5000;
} // namespace

void makeChange(Session &session, Frame &frame, const NamedChange &change,
                const std::function<void(const Result<> &)> &done)
{
    if (session.pool()->size() <= SmallPool) {
        done(apply(session, change));
        return;
    }
    if (session.isBusy()) {
        done(session.edit(change.name, [](Edit &) { return Result<>(); })); // says why it has to wait
        return;
    }
    auto job = std::make_unique<ChangeJob>(session, change);
    ChangeJob *running = job.get();
    QObject::connect(running, &Job::finished, running, [running, done] {
        const bool isCancelled = !running->result() && running->result().error().code == ErrorCode::Cancelled;
        if (!isCancelled)
            done(running->result());
    });
    frame.runJob(std::move(job));
}

void undoLast(Session &session, Frame &frame)
{
    if (const Result<> undone = session.undo(); !undone)
        frame.showError(undone.error());
}

} // namespace partnerscope
