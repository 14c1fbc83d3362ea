#pragma once

#include "store/workspace.h"

#include <deque>

namespace partnerscope {

/// What lies between the latest snapshots of a session's pool: who holds work on an earlier one can bring it up to date
/// instead of beginning anew.
class PoolHistory
{
public:
    void step(const std::shared_ptr<const Pool> &before, const std::shared_ptr<const Pool> &after,
              const ChangeSet &change);
    /// The rows by which two snapshots may differ, rising: of the same companies and attributes, with few changes
    /// between them. Nothing otherwise, or where the earlier snapshot is too long ago.
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> between(const std::shared_ptr<const Pool> &earlier,
                                                                    const std::shared_ptr<const Pool> &now) const;

private:
    struct Step {
        std::weak_ptr<const Pool> before;
        std::weak_ptr<const Pool> after;
        bool isAnew = false; ///< too many to list
        std::vector<PartnerId> partners;
    };
    std::deque<Step> m_steps; ///< the newest last
};

} // namespace partnerscope
