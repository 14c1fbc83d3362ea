#pragma once

#include "session/coveragefollower.h"
#include "session/latesttask.h"
#include "session/session.h"

#include <QTimer>

namespace partnerscope {

/// A profile being worked on: holds the working copy, its live scores, and the scores it is compared with. A drag calls
/// preview() for every move and commit() once at its end, so that a gesture is one step of undo.
class ProfileDraft : public QObject
{
    Q_OBJECT

public:
    /// `id` may be any version; the first commit on one that is not a draft makes a new draft version of it.
    ProfileDraft(Session &session, ProfileId id, QObject *parent = nullptr);
    /// With another number of companies from which on the order is left to a worker.
    ProfileDraft(Session &session, ProfileId id, std::size_t rankAtOnce, QObject *parent = nullptr);

    [[nodiscard]] ProfileId id() const { return m_id; }
    [[nodiscard]] const ProfileVersion &version() const { return m_version; }
    [[nodiscard]] const IdealProfile &profile() const { return m_version.profile; }
    /// Whether the working copy is as it was last stored; a stored draft may have problems.
    [[nodiscard]] bool isStored() const { return m_version.profile == m_stored; }
    /// Live scores of the working copy; null while it cannot be scored, see problems().
    [[nodiscard]] std::shared_ptr<const Scores> scores() const { return m_scores; }
    /// Scores of the version in force of the same name, or of the draft as it was when opened.
    [[nodiscard]] std::shared_ptr<const Scores> baseline() const { return m_baseline; }
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    /// Cells of the coverage map by state, under the working copy and under the baseline.
    [[nodiscard]] CoverageFollower &coverage() { return m_coverage; }

    /// Changes the working copy only; scores follow at once. In a large pool the order beyond the first hundred follows
    /// when the drag rests: it is made by a worker, and changed() is emitted again.
    void preview(const std::function<void(IdealProfile &)> &change);
    /// Takes back what was previewed since the last commit.
    void cancelPreview();
    /// Changes the working copy (a no-op change keeps what was previewed) and stores it as one named edit. In
    /// a workspace open for reading nothing is stored: the change stays a trial.
    [[nodiscard]] Result<> commit(const QString &name, const std::function<void(IdealProfile &)> &change = {});

Q_SIGNALS:
    void changed(); ///< the working copy or its scores
    void failed(const partnerscope::Error &error);

private:
    void reload();
    void takeBaseline();
    enum class Pace { Dragged, Resting };
    void rescore(Pace pace = Pace::Resting);
    void askForOrder();

    Session &m_session;
    ProfileId m_id;
    ProfileVersion m_version; ///< working copy
    IdealProfile m_stored;    ///< as last stored
    std::shared_ptr<const Scores> m_scores;
    std::shared_ptr<const Scores> m_baseline;
    Problems m_problems;
    LivePreview m_live;
    LatestTask m_order; ///< puts a large pool in order
    CoverageFollower m_coverage;
    QTimer m_rest;               ///< runs out when a drag rests
    bool m_isCommitting = false; ///< the announcement of the own edit is on its way
};

} // namespace partnerscope
