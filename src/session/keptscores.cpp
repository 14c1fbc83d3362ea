#include "session/keptscores.h"

namespace partnerscope {

void adoptKept(LivePreview &live, const std::map<std::int64_t, KeptScores> &kept, ProfileId first,
               const std::shared_ptr<const Pool> &pool, const std::shared_ptr<const Schema> &schema)
{
    const auto same = kept.find(first.value);
    if (same != kept.end() && same->second.live.isOver(pool, schema))
        live.adopt(same->second.live);
    for (const auto &[id, scores] : kept) {
        if (scores.live.isOver(pool, schema))
            live.adopt(scores.live);
    }
}

} // namespace partnerscope
