#pragma once

#include "base/ids.h"

#include <QString>

#include <vector>

namespace partnerscope {

/// What an edit, an undo or a redo changed; the session uses it to bring its snapshots up to date.
struct ChangeSet {
    QString name; ///< of the edit, translated
    bool schema = false;
    bool profiles = false;
    bool shortlists = false;
    bool people = false;             ///< contacts, engagements, performance, relations, notes, outcomes
    bool allPartners = false;        ///< too many to list: reload
    std::vector<PartnerId> partners; ///< changed, added or removed
    bool tiers = false;              ///< tiers that are held, proposals, or settings of the workspace
    bool waivers = false;            ///< must-haves that count as passed: scores change with them
};

} // namespace partnerscope
