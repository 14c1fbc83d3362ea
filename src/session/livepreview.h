#pragma once

#include "scoring/livescorer.h"
#include "session/poolhistory.h"
#include "session/scores.h"

namespace partnerscope {

/// Scores a profile time after time while it, or facts of a few companies, change: columns are kept between the moves
/// and brought up to date where a fact changed, sums are moved instead of made anew, and the order of the companies
/// stays where nothing changed it. What it gives is what scoring from nothing gives, bit for bit; see Order.
class LivePreview
{
public:
    /// Up to here a whole ranking takes less than a frame even beside the rest.
    static constexpr std::size_t RankAtOnce = 100'000;

    enum class Memory {
        Lent, ///< snapshots nobody looks at any more lend their memory to the next: for drags
        Own   ///< nothing is kept beside the last snapshot: for what is scored now and then
    };
    explicit LivePreview(std::size_t rankAtOnce = RankAtOnce, Memory memory = Memory::Lent)
        : m_rankAtOnce(rankAtOnce)
        , m_memory(memory)
    {
    }

    enum class Order {
        Whole, ///< every company in its place
        First  ///< in a large pool only the first hundred, where the order changed: see Scores::isRankingWhole
    };
    struct Input {
        std::shared_ptr<const Schema> schema;
        std::shared_ptr<const Pool> pool;
        QDate asOf;
        CompileOptions options;               ///< waivers, and how age and grade widen
        const PoolHistory *history = nullptr; ///< without it a changed pool is a new one
    };
    [[nodiscard]] Result<std::shared_ptr<const Scores>> score(const ProfileVersion &version, const Input &input,
                                                              Order order);
    /// Takes over columns and order of another one over the same snapshot, so that the first move finds them.
    void adopt(const LivePreview &other);
    /// Whether it has scored or adopted anything.
    [[nodiscard]] bool isBegun() const { return m_pool != nullptr; }
    [[nodiscard]] bool isOver(const std::shared_ptr<const Pool> &pool,
                              const std::shared_ptr<const Schema> &schema) const
    {
        return m_pool == pool && m_schema == schema;
    }
    /// Whether a snapshot differs by few companies from the one it is over.
    [[nodiscard]] bool canFollow(const Input &input) const;
    /// The whole ranking of scores that came from here, made elsewhere.
    void takeRanking(const Scores &scores, const Ranking &ranking);

private:
    /// What the order of the companies follows from, beside their names.
    struct Ground {
        struct Leaf {
            std::shared_ptr<const CompiledCriterion> column;
            std::uint64_t weight = 0;
            std::uint32_t prior = 0;
            bool excludes = false;
            std::vector<std::pair<std::uint32_t, Waiver>> waivers;
            friend bool operator==(const Leaf &, const Leaf &) = default;
        };
        std::vector<Leaf> leaves;
        std::vector<Criterion> criteria; ///< as written
        UnknownRule unknown;
        QDate asOf;
        std::shared_ptr<const Pool> pool;
        std::shared_ptr<const Schema> schema;
    };
    void takePool(const Input &input);
    [[nodiscard]] std::shared_ptr<Scores> freeBuffer();
    [[nodiscard]] static Ground groundOf(const Scores &scores);
    /// Rows that may have changed places since `m_ranking` was made; nothing if all may have.
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> movedSince(const Ground &now, const Input &input) const;

    std::size_t m_rankAtOnce;
    Memory m_memory;
    CriterionCache m_cache;
    LiveScorer m_scorer;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    std::vector<std::shared_ptr<Scores>> m_buffers;
    Ground m_ground;   ///< of m_ranking
    Ranking m_ranking; ///< the last whole one
};

/// Scores of a stored version, and what the next ones start from.
struct KeptScores {
    std::shared_ptr<const Scores> scores; ///< null: waivers or widening changed since
    LivePreview live { LivePreview::RankAtOnce, LivePreview::Memory::Own };
};

} // namespace partnerscope
