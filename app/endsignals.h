#pragma once

class QCoreApplication;

namespace partnerscope {

/// Lets SIGTERM, SIGINT and SIGHUP end the application as closing its window does: the workspace is left as one file.
/// Call once.
void quitOnEndSignals(QCoreApplication &application);

} // namespace partnerscope
