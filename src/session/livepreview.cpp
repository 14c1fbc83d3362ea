#include "session/livepreview.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// More changed companies than this are as well compiled with all others.
constexpr std::size_t FewChanges = 1000;

/// The ranking of a sheet of which only the first rows are known: they are followed by the other rows with a rank, then
/// the insufficient, then the excluded, each in the order and with the rank they had before.
Ranking carried(const Ranking &before, const ScoreSheet &sheet, const LiveFigures &figures)
{
    const Distribution &counts = figures.distribution;
    Ranking ranking;
    ranking.ranked = sheet.size() - counts.insufficient - counts.excluded;
    ranking.order.resize(sheet.size());
    ranking.rank = before.rank;
    std::vector<bool> isFirst(sheet.size(), false);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < figures.top.size(); ++i) {
        const std::uint32_t row = figures.top[i];
        if (i == 0 || sheet.fitSum[row] != sheet.fitSum[figures.top[i - 1]])
            rank = static_cast<std::uint32_t>(i + 1);
        ranking.order[i] = row;
        ranking.rank[row] = rank;
        isFirst[row] = true;
    }
    std::size_t nextRanked = figures.top.size();
    std::size_t nextInsufficient = ranking.ranked;
    std::size_t nextExcluded = ranking.ranked + counts.insufficient;
    for (const std::uint32_t row : before.order) {
        if (isFirst[row])
            continue;
        if (!sheet.isRanked(row)) {
            ranking.rank[row] = 0;
            ranking.order[sheet.status[row] == FitStatus::Insufficient ? nextInsufficient++ : nextExcluded++] = row;
            continue;
        }
        ranking.order[nextRanked++] = row;
        if (ranking.rank[row] == 0)
            ranking.rank[row] = static_cast<std::uint32_t>(nextRanked);
    }
    return ranking;
}
} // namespace

void LivePreview::note(const ChangeSet &change)
{
    m_changedALot = m_changedALot || change.schema || change.allPartners;
    m_changed.insert(m_changed.end(), change.partners.begin(), change.partners.end());
}

void LivePreview::takePool(const Input &input)
{
    if (m_pool == input.pool && m_schema == input.schema)
        return;
    const bool sameCompanies = m_pool && m_schema == input.schema && *m_pool->parts().ids == *input.pool->parts().ids;
    if (sameCompanies && !m_changedALot && m_changed.size() <= FewChanges) {
        std::vector<std::uint32_t> rows;
        for (const PartnerId id : m_changed) {
            if (const std::optional<std::size_t> row = input.pool->rowOf(id))
                rows.push_back(static_cast<std::uint32_t>(*row));
        }
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        m_cache.follow(rows);
    } else {
        m_cache = {};
    }
    m_changed.clear();
    m_changedALot = false;
    m_pool = input.pool;
    m_schema = input.schema;
}

std::shared_ptr<Scores> LivePreview::freeBuffer()
{
    for (const std::shared_ptr<Scores> &buffer : m_buffers) {
        if (buffer.use_count() == 1)
            return buffer;
    }
    // One is shown, one is compared with what is shown, one is being filled; older ones belong to those who hold them.
    constexpr std::size_t Kept = 3;
    if (m_buffers.size() == Kept)
        m_buffers.erase(m_buffers.begin());
    m_buffers.push_back(std::make_shared<Scores>());
    return m_buffers.back();
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
    std::shared_ptr<Scores> scores = freeBuffer();
    scores->version = version;
    scores->asOf = input.asOf;
    scores->schema = input.schema;
    scores->pool = input.pool;
    scores->compiled = std::move(*compiled);
    LiveFigures figures = m_scorer.score(scores->compiled, *input.pool, scores->sheet);
    const bool canCarry = m_last && m_last->sheet.size() == scores->sheet.size();
    scores->isRankingWhole = order == Order::Whole || !canCarry || input.pool->size() <= m_rankAtOnce;
    scores->ranking = scores->isRankingWhole ? rankRows(scores->sheet, *input.pool)
                                             : carried(m_last->ranking, scores->sheet, figures);
    scores->shares = std::move(figures.distribution);
    m_last = scores;
    return std::shared_ptr<const Scores>(std::move(scores));
}

} // namespace partnerscope
