#include "pool/singlerow.h"
#include "session/keptscores.h"
#include "session/session.h"

#include <algorithm>

namespace partnerscope {

namespace {
Result<std::shared_ptr<const Scores>> scoreOver(const ProfileVersion &version,
                                                const std::shared_ptr<const Schema> &schema,
                                                const std::shared_ptr<const Pool> &pool, const QDate &asOf,
                                                CompileOptions options, CriterionCache *cache)
{
    options.asOf = asOf;
    options.frozenPriors = version.priorMeans;
    Result<CompiledProfile> compiled = compile(version.profile, *schema, *pool, options, cache);
    if (!compiled)
        return compiled.failure();
    auto scores = std::make_shared<Scores>();
    scores->version = version;
    scores->asOf = asOf;
    scores->schema = schema;
    scores->pool = pool;
    scores->compiled = std::move(*compiled);
    scores->sheet = score(scores->compiled);
    scores->ranking = rankRows(scores->sheet, *pool);
    scores->shares = distribution(scores->sheet, LiveScorer::Bins);
    return std::shared_ptr<const Scores>(std::move(scores));
}
} // namespace

Result<std::shared_ptr<const Scores>> Session::scores(ProfileId id)
{
    const auto index = std::ranges::find(m_profiles, id, &ProfileVersion::id);
    if (index == m_profiles.end())
        return fail(ErrorCode::NotFound, tr("This profile version is gone."));
    const auto found = m_scores.find(id.value);
    if (found != m_scores.end()) {
        const std::shared_ptr<const Scores> &scores = found->second.scores;
        if (scores && scores->pool == m_pool && scores->schema == m_schema && scores->version == *index
            && scores->asOf == m_clock.today())
            return scores; // facts age and waivers end overnight
    }
    // Facts of a few companies are read alone, and a criterion that another version reads as well is not read again.
    LivePreview live = found != m_scores.end() ? found->second.live : LivePreview(0, LivePreview::Memory::Own);
    Result<std::shared_ptr<const Scores>> scored = preview(*index, live, LivePreview::Order::Whole);
    if (!scored)
        return scored;
    const bool freeze = index->status == ProfileStatus::Approved && index->priorMeans.isEmpty() && m_pool->size() > 0;
    if (freeze && !isReadOnly() && !m_busy) {
        const QHash<QString, double> means = (*scored)->compiled.priorMeans();
        if (const Result<> frozen = m_workspace->freezePriors(id, means); !frozen)
            return frozen.failure();
        index->priorMeans = means;
        auto withMeans = std::make_shared<Scores>(**scored);
        withMeans->version = *index;
        scored = std::shared_ptr<const Scores>(std::move(withMeans));
    }
    m_scores.insert_or_assign(id.value, KeptScores { *scored, std::move(live) });
    return scored;
}

bool Session::isScoredAtOnce(ProfileId id) const
{
    if (m_pool->size() <= ScoredAtOnce || !profile(id))
        return true;
    const auto found = m_scores.find(id.value);
    return found != m_scores.end()
        && found->second.live.canFollow({ m_schema, m_pool, m_clock.today(), m_options, &m_history });
}

/// What was scored no longer holds; the columns still do.
void Session::forgetScores()
{
    for (auto &[id, kept] : m_scores)
        kept.scores.reset();
}

Result<std::shared_ptr<const Scores>> Session::measuringScores()
{
    if (!m_measuring.isValid())
        return fail(ErrorCode::NotFound, tr("There is no ideal profile yet. Create one from a template."));
    return scores(m_measuring);
}

Result<std::shared_ptr<const Scores>> Session::scoresOfOne(ProfileId id, PartnerId partner)
{
    const std::optional<std::size_t> row = m_pool->rowOf(partner);
    const ProfileVersion *version = profile(id);
    if (!row || !version)
        return fail(ErrorCode::NotFound,
                    version ? tr("This company is no longer in the workspace.") : tr("This profile version is gone."));
    ProfileVersion measured = *version;
    if (measured.priorMeans.isEmpty()) { // what is assumed for an unknown is the mean of all
        const Result<std::shared_ptr<const Scores>> all = scores(id);
        if (!all)
            return all;
        measured.priorMeans = (*all)->compiled.priorMeans();
    }
    return scoreOver(measured, m_schema, singleRow(*m_pool, *row), m_clock.today(), m_options, nullptr);
}

Result<std::shared_ptr<const Scores>> Session::scoresAsOf(const ProfileVersion &version, const QDate &day)
{
    if (day == m_clock.today())
        return scores(version.id);
    const Result<std::shared_ptr<const Pool>> pool = poolAsOf(day);
    if (!pool)
        return pool.failure();
    const Result<std::shared_ptr<const Schema>> schema = schemaAsOf(day);
    if (!schema)
        return schema.failure();
    ProfileVersion measured = version;
    if (measured.priorMeans.isEmpty() && profile(version.id)) {
        const Result<std::shared_ptr<const Scores>> now = scores(version.id);
        if (!now)
            return now;
        measured.priorMeans = (*now)->compiled.priorMeans();
    }
    return scoreOver(measured, *schema, *pool, day, m_options, nullptr);
}

Result<> Session::keepPriorMeans(const QString &path, ProfileId id, const QHash<QString, double> &means,
                                 const Clock &clock)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, OpenMode::ReadWrite, clock);
    if (!workspace)
        return workspace.failure();
    if (Result<> kept = (*workspace)->freezePriors(id, means); !kept)
        return kept;
    return (*workspace)->close();
}

Result<std::shared_ptr<const Scores>> Session::preview(const ProfileVersion &version, CriterionCache *cache) const
{
    return scoreOver(version, m_schema, m_pool, m_clock.today(), m_options, cache);
}

Result<std::shared_ptr<const Scores>> Session::preview(const ProfileVersion &version, LivePreview &live,
                                                       LivePreview::Order order) const
{
    const LivePreview::Input input { m_schema, m_pool, m_clock.today(), m_options, &m_history };
    if (!live.isBegun())
        adoptKept(live, m_scores, version.id, m_pool, m_schema);
    return live.score(version, input, order);
}

void Session::setCoverageView(const CoverageView &view)
{
    if (m_coverageView == view)
        return;
    m_coverageView = view;
    Q_EMIT coverageViewChanged();
}

} // namespace partnerscope
