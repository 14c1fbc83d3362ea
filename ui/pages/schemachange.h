#pragma once

#include "session/changejob.h"
#include "ui/pages/frame.h"

namespace partnerscope {

/// Makes a change of the schema: at once where the pool is small, else as a job with progress and cancel. `done` is
/// told how it ended, unless it was cancelled.
void makeChange(Session &session, Frame &frame, const NamedChange &change,
                const std::function<void(const Result<> &)> &done);
/// Takes the last change back and says so if that fails.
void undoLast(Session &session, Frame &frame);

} // namespace partnerscope
