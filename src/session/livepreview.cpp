#include "session/livepreview.h"

#include <algorithm>
#include <atomic>

namespace partnerscope {

namespace {
bool hasSameCompanies(const Pool &a, const Pool &b)
{
    return a.parts().ids == b.parts().ids || *a.parts().ids == *b.parts().ids;
}
} // namespace

void LivePreview::adopt(const LivePreview &other)
{
    if (isBegun() && !other.isOver(m_pool, m_schema))
        return;
    m_pool = other.m_pool;
    m_schema = other.m_schema;
    m_cache.adopt(other.m_cache);
    if (!m_ground.pool) {
        m_ranking = other.m_ranking;
        m_ground = other.m_ground;
    }
}

bool LivePreview::canFollow(const Input &input) const
{
    return isOver(input.pool, input.schema)
        || (m_pool && m_schema == input.schema && input.history && input.history->between(m_pool, input.pool));
}

void LivePreview::takePool(const Input &input)
{
    if (isOver(input.pool, input.schema))
        return;
    const bool canFollow = m_pool && m_schema == input.schema && input.history;
    const std::optional<std::vector<std::uint32_t>> rows =
        canFollow ? input.history->between(m_pool, input.pool) : std::nullopt;
    if (rows)
        m_cache.follow(*rows);
    else
        m_cache = {};
    m_pool = input.pool;
    m_schema = input.schema;
}

std::shared_ptr<Scores> LivePreview::freeBuffer()
{
    if (m_memory == Memory::Own)
        return std::make_shared<Scores>();
    for (const std::shared_ptr<Scores> &buffer : m_buffers) {
        if (buffer.use_count() == 1) {
            // The last to let go may have been a worker: what it read was read before it did.
            std::atomic_thread_fence(std::memory_order_acquire);
            return buffer;
        }
    }
    // One is shown, one is compared with what is shown, one is being put in order, one is being filled; older ones
    // belong to those who hold them.
    constexpr std::size_t Kept = 4;
    if (m_buffers.size() == Kept)
        m_buffers.erase(m_buffers.begin());
    m_buffers.push_back(std::make_shared<Scores>());
    return m_buffers.back();
}

LivePreview::Ground LivePreview::groundOf(const Scores &scores)
{
    Ground ground;
    for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves) {
        const bool excludes = !leaf.column->gate.empty() && leaf.capTier < 0;
        ground.leaves.push_back({ leaf.column, leaf.weight, leaf.weight > 0 ? leaf.prior : 0, excludes, leaf.waivers });
    }
    ground.criteria = scores.version.profile.criteria;
    ground.unknown = scores.compiled.unknown;
    ground.asOf = scores.asOf;
    ground.pool = scores.pool;
    ground.schema = scores.schema;
    return ground;
}

std::optional<std::vector<std::uint32_t>> LivePreview::movedSince(const Ground &now, const Input &input) const
{
    const Ground &before = m_ground;
    if (!before.pool || before.schema != now.schema || before.unknown != now.unknown
        || before.leaves.size() != now.leaves.size())
        return std::nullopt;
    if (before.pool == now.pool && before.leaves == now.leaves)
        return std::vector<std::uint32_t>(); // the tiers alone, or nothing that counts
    // The same criteria read the same columns but for the rows that changed.
    if (before.pool == now.pool || !input.history || before.criteria != now.criteria || before.asOf != now.asOf)
        return std::nullopt;
    const bool weighsTheSame = std::ranges::equal(now.leaves, before.leaves, [](const auto &a, const auto &b) {
        return a.weight == b.weight && a.prior == b.prior && a.excludes == b.excludes && a.waivers == b.waivers;
    });
    return weighsTheSame ? input.history->between(before.pool, now.pool) : std::nullopt;
}

void LivePreview::takeRanking(const Scores &scores, const Ranking &ranking)
{
    m_ranking = ranking;
    m_ground = groundOf(scores);
}

Result<std::shared_ptr<const Scores>> LivePreview::score(const ProfileVersion &version, const Input &input, Order order)
{
    takePool(input);
    CompileOptions options = input.options;
    options.asOf = input.asOf;
    options.frozenPriors = version.priorMeans;
    Result<CompiledProfile> compiled = compile(version.profile, *input.schema, *input.pool, options, &m_cache);
    if (!compiled)
        return compiled.failure();
    if (m_memory == Memory::Own)
        m_scorer = {}; // kept sums would cost more memory than they save time
    std::shared_ptr<Scores> scores = freeBuffer();
    scores->version = version;
    scores->asOf = input.asOf;
    scores->schema = input.schema;
    scores->pool = input.pool;
    scores->compiled = std::move(*compiled);
    LiveFigures figures = m_scorer.score(scores->compiled, *input.pool, scores->sheet);
    scores->shares = std::move(figures.distribution);
    const Ground ground = groundOf(*scores);
    const std::optional<std::vector<std::uint32_t>> moved = movedSince(ground, input);
    const bool canWait = order == Order::First && input.pool->size() > m_rankAtOnce && m_ground.pool
        && hasSameCompanies(*m_ground.pool, *input.pool);
    scores->isRankingWhole = moved || !canWait;
    scores->first.clear();
    if (moved)
        scores->ranking = reranked(m_ranking, scores->sheet, *input.pool, *moved);
    else if (!canWait)
        scores->ranking = rankRows(scores->sheet, *input.pool);
    else {
        scores->ranking = m_ranking;
        scores->first = std::move(figures.top);
    }
    if (scores->isRankingWhole) {
        m_ranking = scores->ranking;
        m_ground = ground;
    }
    return std::shared_ptr<const Scores>(std::move(scores));
}

} // namespace partnerscope
