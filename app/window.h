#pragma once

#include <QString>

namespace partnerscope {

/// Opens the window, on a workspace if the path is not empty. \returns the exit status when it is closed.
[[nodiscard]] int runWindow(int argc, char **argv, const QString &path);

} // namespace partnerscope
