#pragma once

#include "scoring/livescorer.h"
#include "session/scores.h"
#include "store/workspace.h"

namespace partnerscope {

/// Scores a profile move after move while it is being edited: columns are kept between the moves, sums are brought up
/// to date instead of made anew, and snapshots nobody looks at any more lend their memory to the next. What it gives is
/// what scoring from nothing gives, but for the order beyond the first hundred, see Order.
class LivePreview
{
public:
    /// Up to here a whole ranking takes less than a frame even beside the rest.
    static constexpr std::size_t RankAtOnce = 100'000;

    explicit LivePreview(std::size_t rankAtOnce = RankAtOnce)
        : m_rankAtOnce(rankAtOnce)
    {
    }

    enum class Order {
        Whole, ///< every company in its place
        First  ///< in a large pool only the first hundred: the others follow in the order they had before
    };
    struct Input {
        std::shared_ptr<const Schema> schema;
        std::shared_ptr<const Pool> pool;
        QDate asOf;
        CompileOptions options; ///< waivers, and how age and grade widen
    };
    [[nodiscard]] Result<std::shared_ptr<const Scores>> score(const ProfileVersion &version, const Input &input,
                                                              Order order);
    /// What changed in the workspace since the last score(): a few facts are then compiled alone.
    void note(const ChangeSet &change);

private:
    void takePool(const Input &input);
    [[nodiscard]] std::shared_ptr<Scores> freeBuffer();

    std::size_t m_rankAtOnce;
    CriterionCache m_cache;
    LiveScorer m_scorer;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    std::vector<std::shared_ptr<Scores>> m_buffers;
    std::shared_ptr<const Scores> m_last;
    std::vector<PartnerId> m_changed;
    bool m_changedALot = false;
};

} // namespace partnerscope
