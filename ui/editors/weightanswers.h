#pragma once

#include "session/judgements.h"
#include "session/profiledraft.h"

#include <QPointer>

namespace partnerscope {

/// What was answered about the weights of the profile in work, and who answers now. A drag calls change() for every
/// move and keep() once at its end, so that a gesture is one step of undo. Open for reading everything is a trial.
class WeightAnswers final : public QObject
{
    Q_OBJECT

public:
    WeightAnswers(Session &session, ProfileDraft &draft, QObject *parent = nullptr);

    [[nodiscard]] const WeightJudgements &all() const { return m_all; } ///< at least one judge
    [[nodiscard]] qsizetype judge() const { return m_judge; }           ///< who answers now, in judges
    [[nodiscard]] const WeightJudgements::Judge &current() const { return m_all.judges.at(m_judge); }
    void setJudge(qsizetype judge);

    void change(const std::function<void(WeightJudgements &)> &change);
    /// Keeps what was changed. What is refused is taken back.
    [[nodiscard]] Result<> keep(const QString &name);

    // Each one step, kept at once.
    [[nodiscard]] Result<> addJudge(const QString &name); ///< who answers from now on
    [[nodiscard]] Result<> renameJudge(const QString &name);
    /// The one who answers now; of a single judge only what was answered about these criteria goes.
    [[nodiscard]] Result<> removeJudge(const QStringList &keys);
    [[nodiscard]] Result<> setMeasure(RandomIndexTable table, ConsistencyLimits limits);
    /// A name that no judge has yet.
    [[nodiscard]] QString freeName() const;

Q_SIGNALS:
    void changed();                  ///< the answers, here or by undo, or who answers
    void unkept(const QString &why); ///< what the workspace has cannot be read and is left as it is

private:
    void load();

    Session &m_session;
    QPointer<ProfileDraft> m_draft;
    QString m_profile; ///< name
    WeightJudgements m_all;
    WeightJudgements m_kept;
    qsizetype m_judge = 0;
    QString m_unreadable; ///< why; empty: all is well
};

} // namespace partnerscope
