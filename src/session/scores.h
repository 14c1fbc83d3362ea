#pragma once

#include "scoring/scoresheet.h"

#include <memory>

namespace partnerscope {

/// One profile version scored over one pool snapshot: everything a page or a command needs, immutable.
struct Scores {
    ProfileVersion version;
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Pool> pool;
    CompiledProfile compiled;
    ScoreSheet sheet;
    Ranking ranking;
    QDate asOf; ///< the day ages and waivers were counted from
};

} // namespace partnerscope
