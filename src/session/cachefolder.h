#pragma once

#include <QString>

namespace partnerscope {

/// Where this user's columns of large workspaces are kept for the next time, for Session::open(); empty if nowhere.
[[nodiscard]] QString standardCacheFolder();

} // namespace partnerscope
