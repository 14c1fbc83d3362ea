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
    bool isRankingWhole = true; ///< false while something is dragged in a large pool: only the first hundred are exact
    Distribution shares;        ///< in LiveScorer::Bins bins
    QDate asOf;                 ///< the day ages and waivers were counted from
};

} // namespace partnerscope
