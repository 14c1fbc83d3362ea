#include "session/coveragefollower.h"

#include "session/pagedata.h"

namespace partnerscope {

namespace {
/// Up to here who serves what is found within a few frames.
constexpr std::size_t FoundAtOnce = 50'000;

bool asksTheSame(const Scores &a, const Scores &b)
{
    return a.pool == b.pool && a.schema == b.schema
        && a.version.profile.customerProfile == b.version.profile.customerProfile;
}
} // namespace

CoverageFollower::CoverageFollower(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::coverageViewChanged, this, [this] {
        bringUp();
        Q_EMIT changed();
    });
}

void CoverageFollower::follow(std::shared_ptr<const Scores> scores, std::shared_ptr<const Scores> baseline)
{
    m_scores = std::move(scores);
    m_baseline = std::move(baseline);
    bringUp();
}

void CoverageFollower::bringUp()
{
    m_figures.reset();
    if (!m_scores)
        return;
    CoverageView view = m_session.coverageView();
    if (view.isEmpty())
        view = { defaultCoverageAxes(*m_scores), {} };
    if (view.isEmpty())
        return;
    std::shared_ptr<const ServedCells> served = m_session.coverage().find(*m_scores, view, m_session.poolHistory());
    if (!served && m_scores->pool->size() <= FoundAtOnce) {
        const Result<std::shared_ptr<const ServedCells>> made =
            m_session.coverage().served(*m_scores, view, m_session.poolHistory());
        if (!made)
            return; // the page says why
        served = *made;
    }
    if (!served) {
        begin(view);
        return;
    }
    if (served->space().size() == 0)
        return; // nobody serves anything yet
    use(served);
    compare();
    m_figures = Figures { view, m_counts->states(m_scores->sheet), m_before };
}

/// Has a worker find out who serves what. Moves of a drag that come meanwhile ask for nothing else.
void CoverageFollower::begin(const CoverageView &view)
{
    if (m_task.isBusy() && m_askedView == view && asksTheSame(*m_asked, *m_scores))
        return;
    m_asked = m_scores;
    m_askedView = view;
    m_task.run([this, view, scores = m_scores]() -> LatestTask::Deliver {
        const Result<std::shared_ptr<const ServedCells>> made = CoverageKeeper::make(*scores, view);
        if (!made)
            return [] {};
        auto counts = std::make_shared<CoverageCounts>(*made);
        counts->update(scores->sheet);
        return [this, view, scores, counts] {
            m_asked.reset();
            m_session.coverage().keep(*scores, view, counts->served());
            m_counts = counts;
            m_pool = scores->pool;
            bringUp();
            Q_EMIT changed();
        };
    });
}

void CoverageFollower::use(const std::shared_ptr<const ServedCells> &served)
{
    if (m_counts && m_counts->served() != served) {
        const std::optional<std::vector<std::uint32_t>> rows = m_session.poolHistory().between(m_pool, m_scores->pool);
        if (rows && served->isLike(*m_counts->served()))
            m_counts->follow(served, *rows);
        else
            m_counts.reset();
    }
    if (!m_counts)
        m_counts = std::make_shared<CoverageCounts>(served);
    m_pool = m_scores->pool;
    m_counts->update(m_scores->sheet);
}

void CoverageFollower::compare()
{
    const std::shared_ptr<const ServedCells> &served = m_counts->served();
    if (m_comparedWith == m_baseline && m_comparedIn == served)
        return;
    m_comparedWith = m_baseline;
    m_comparedIn = served;
    m_before.reset();
    if (m_baseline && m_baseline->sheet.size() == served->rows())
        m_before = coverageStates(coverageTallies(*served, m_baseline->sheet), served->space());
}

} // namespace partnerscope
