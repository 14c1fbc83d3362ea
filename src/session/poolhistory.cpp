#include "session/poolhistory.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// More changed companies than this are as well worked on with all others.
constexpr std::size_t FewChanges = 1000;
constexpr std::size_t StepsKept = 64;

/// Whether both speak of one snapshot, be it gone or not.
bool isSame(const std::weak_ptr<const Pool> &a, const std::weak_ptr<const Pool> &b)
{
    return !a.owner_before(b) && !b.owner_before(a);
}
} // namespace

void PoolHistory::step(const std::shared_ptr<const Pool> &before, const std::shared_ptr<const Pool> &after,
                       const ChangeSet &change)
{
    if (before == after)
        return;
    const bool isAnew = change.schema || change.allPartners || change.partners.size() > FewChanges;
    m_steps.push_back({ before, after, isAnew, isAnew ? std::vector<PartnerId>() : change.partners });
    if (m_steps.size() > StepsKept)
        m_steps.pop_front();
}

std::optional<std::vector<std::uint32_t>> PoolHistory::between(const std::shared_ptr<const Pool> &earlier,
                                                               const std::shared_ptr<const Pool> &now) const
{
    if (!earlier || !now)
        return std::nullopt;
    if (earlier == now)
        return std::vector<std::uint32_t>();
    if (earlier->parts().ids != now->parts().ids && *earlier->parts().ids != *now->parts().ids)
        return std::nullopt;
    std::vector<std::uint32_t> rows;
    std::weak_ptr<const Pool> at = now;
    for (auto step = m_steps.crbegin(); step != m_steps.crend() && !isSame(at, earlier); ++step) {
        if (!isSame(step->after, at))
            continue;
        if (step->isAnew)
            return std::nullopt;
        for (const PartnerId id : step->partners) {
            if (const std::optional<std::size_t> row = now->rowOf(id))
                rows.push_back(static_cast<std::uint32_t>(*row));
        }
        at = step->before;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return isSame(at, earlier) && rows.size() <= FewChanges ? std::optional(std::move(rows)) : std::nullopt;
}

} // namespace partnerscope
