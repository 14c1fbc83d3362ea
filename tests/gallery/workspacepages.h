#pragma once

#include "gallery.h"

namespace partnerscope::gallery {

/// The pages of an open workspace, over the sample made from its seed.
[[nodiscard]] QList<Page> workspacePages();

} // namespace partnerscope::gallery
