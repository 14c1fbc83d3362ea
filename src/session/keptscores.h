#pragma once

#include "session/livepreview.h"

#include <map>

namespace partnerscope {

/// Takes over what was read for profile versions over this snapshot, so that `live` need not read it again: from the
/// version `first` first, for it has the order as well. `kept` by version.
void adoptKept(LivePreview &live, const std::map<std::int64_t, KeptScores> &kept, ProfileId first,
               const std::shared_ptr<const Pool> &pool, const std::shared_ptr<const Schema> &schema);

} // namespace partnerscope
