#include "session/healthfollower.h"

#include <algorithm>
#include <chrono>

namespace partnerscope {

namespace {
constexpr std::size_t AtOnce = 1000; ///< companies that are checked within a frame
constexpr std::chrono::milliseconds Rest { 250 };
} // namespace

HealthFollower::HealthFollower(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &HealthFollower::check);
}

void HealthFollower::follow(const std::shared_ptr<const Scores> &scores, bool isDragged)
{
    m_scores = scores;
    m_task.cancel();
    m_rest.stop();
    if (!m_scores)
        take(QList<HealthFinding>());
    else if (!isDragged && m_scores->pool->size() <= AtOnce)
        take(healthOf(m_session, *m_scores));
    else
        m_rest.start();
}

void HealthFollower::check()
{
    const Result<HealthBasis> basis = healthBasis(m_session, m_scores->version.id);
    if (!basis)
        return take(basis.failure());
    m_task.run([this, basis = *basis, scores = m_scores, path = m_session.path(),
                clock = m_session.clock()]() mutable -> LatestTask::Deliver {
        const Result<> added = addRecordsAt(basis, path, clock, scores->version.profile);
        const Result<QList<HealthFinding>> found = added ? Result<QList<HealthFinding>>(healthOf(basis, *scores))
                                                         : Result<QList<HealthFinding>>(added.failure());
        return [this, found] { take(found); };
    });
}

void HealthFollower::take(const Result<QList<HealthFinding>> &found)
{
    m_findings = found.value_or(QList<HealthFinding>());
    std::ranges::stable_sort(m_findings, std::ranges::greater {}, &HealthFinding::severity);
    Q_EMIT changed();
    if (!found)
        Q_EMIT failed(found.error());
}

} // namespace partnerscope
