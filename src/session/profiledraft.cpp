#include "session/profiledraft.h"

#include "session/judgements.h"

namespace partnerscope {

namespace {
constexpr int RestMilliseconds = 120;
} // namespace

ProfileDraft::ProfileDraft(Session &session, ProfileId id, QObject *parent)
    : ProfileDraft(session, id, LivePreview::RankAtOnce, parent)
{
}

ProfileDraft::ProfileDraft(Session &session, ProfileId id, std::size_t rankAtOnce, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_id(id)
    , m_live(rankAtOnce)
    , m_coverage(session)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ProfileDraft::askForOrder);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &change) {
        if (m_isCommitting)
            return; // commit() reloads once, when it knows the id of a new version
        const bool pool =
            change.schema || change.allPartners || change.people || !change.partners.empty() || change.waivers;
        if (change.profiles)
            reload();
        else if (pool) {
            takeBaseline();
            rescore();
        }
    });
    reload();
}

void ProfileDraft::reload()
{
    const ProfileVersion *stored = m_session.profile(m_id);
    if (!stored)
        return; // taken back by undo; the page leaves the editor
    m_version = *stored;
    m_stored = stored->profile;
    takeBaseline();
    rescore();
}

/// Without a version in force the comparison stays with the draft as it was when opened.
void ProfileDraft::takeBaseline()
{
    for (const ProfileVersion &current : m_session.currentVersions()) {
        if (current.profile.name == m_version.profile.name && current.id != m_id) {
            if (Result<std::shared_ptr<const Scores>> scores = m_session.scores(current.id))
                m_baseline = *scores;
        }
    }
}

void ProfileDraft::rescore(Pace pace)
{
    m_rest.stop();
    m_order.cancel();
    m_problems = validate(m_version.profile);
    m_scores.reset();
    if (m_problems.isEmpty()) {
        // The means of a draft come from the pool as it is; those of a version in force are frozen with it.
        if (m_version.profile != m_stored)
            m_version.priorMeans.clear();
        Result<std::shared_ptr<const Scores>> scores = m_session.preview(m_version, m_live, LivePreview::Order::First);
        if (scores)
            m_scores = *scores;
        else
            m_problems << Problem { {}, scores.error().message };
    }
    if (!m_baseline)
        m_baseline = m_scores;
    m_coverage.follow(m_scores, m_baseline);
    if (m_scores && !m_scores->isRankingWhole) {
        if (pace == Pace::Dragged)
            m_rest.start();
        else
            askForOrder();
    }
    Q_EMIT changed();
}

/// Has every company put in its place. The window goes on meanwhile; whoever changes something first has no use for the
/// result any more.
void ProfileDraft::askForOrder()
{
    m_order.run([this, scores = m_scores]() -> LatestTask::Deliver {
        return [this, scores, ranking = rankRows(scores->sheet, *scores->pool)] {
            m_live.takeRanking(*scores, ranking);
            rescore(); // finds the sums and the order
        };
    });
}

void ProfileDraft::preview(const std::function<void(IdealProfile &)> &change)
{
    change(m_version.profile);
    rescore(Pace::Dragged);
}

void ProfileDraft::cancelPreview()
{
    if (m_version.profile == m_stored)
        return;
    m_version.profile = m_stored;
    rescore();
}

Result<> ProfileDraft::commit(const QString &name, const std::function<void(IdealProfile &)> &change)
{
    if (change)
        change(m_version.profile);
    if (m_version.profile == m_stored)
        return {};
    if (m_session.isReadOnly()) { // a trial: shown, never stored
        rescore();
        return {};
    }
    ProfileVersion next = m_version;
    const ProfileVersion *stored = m_session.profile(m_id);
    const bool isDraft = stored && stored->status == ProfileStatus::Draft;
    if (!isDraft) {
        next.id = {};
        next.status = ProfileStatus::Draft;
        next.approvedOn = {};
        for (const ProfileVersion &known : m_session.profiles()) {
            if (known.profile.name == m_stored.name)
                next.version = std::max(next.version, known.version + 1);
        }
    }
    next.priorMeans.clear();
    next.changedAt = m_session.clock().now();
    ProfileId target = m_id;
    m_isCommitting = true;
    const Result<> edited = m_session.edit(name, [&](Edit &edit) -> Result<> {
        if (next.profile.name != m_stored.name) {
            if (Result<> followed = followName(edit, m_session, m_stored.name, next.profile.name); !followed)
                return followed;
        }
        if (isDraft)
            return edit.saveProfile(next);
        const Result<ProfileId> added = edit.addProfile(next);
        if (!added)
            return added.failure();
        target = *added;
        return {};
    });
    m_isCommitting = false;
    if (!edited) {
        Q_EMIT failed(edited.error());
        return edited;
    }
    m_id = target;
    reload();
    return {};
}

} // namespace partnerscope
