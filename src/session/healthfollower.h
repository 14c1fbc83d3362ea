#pragma once

#include "session/healthdata.h"
#include "session/latesttask.h"

#include <QTimer>

namespace partnerscope {

/// Keeps the health of a profile that is being edited: of a small pool at once, of a large one beside the window, when
/// what is dragged rests.
class HealthFollower final : public QObject
{
    Q_OBJECT

public:
    explicit HealthFollower(Session &session, QObject *parent = nullptr);

    /// Checks these scores; null: there is nothing to check. `isDragged`: more are about to follow, so that even a
    /// small pool waits: a check reads the workspace.
    void follow(const std::shared_ptr<const Scores> &scores, bool isDragged);
    /// Of the scores checked last, by severity, the most severe first.
    [[nodiscard]] const QList<HealthFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void changed(); ///< the findings
    void failed(const partnerscope::Error &error);

private:
    void check();
    void take(const Result<QList<HealthFinding>> &found);

    Session &m_session;
    std::shared_ptr<const Scores> m_scores;
    QList<HealthFinding> m_findings;
    QTimer m_rest;
    LatestTask m_task;
};

} // namespace partnerscope
