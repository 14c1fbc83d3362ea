#pragma once

#include "insight/healthfixes.h"
#include "session/healthfollower.h"
#include "session/profiledraft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class ContextPanel;
class HealthThresholdsForm;
class SectionTitle;
class TextLabel;

[[nodiscard]] Tone toneOf(HealthFinding::Severity severity);
/// "2 of 15 health checks need a look".
[[nodiscard]] QString healthInShort(const QList<HealthFinding> &findings);

/// Every health check of the profile with its reason in numbers, what needs a look first; below what mends the chosen
/// one, said before it is done and done with one click.
class ProfileHealth final : public QWidget
{
    Q_OBJECT

public:
    ProfileHealth(Session &session, ProfileDraft &draft, HealthFollower &health, QWidget *parent = nullptr);
    void refresh();
    /// Makes a finding the current one.
    void showFinding(const QString &check);

Q_SIGNALS:
    /// A person has to mend it, there. `criterion`: for HealthPlace::Criterion, its key
    void placeRequested(partnerscope::HealthPlace place, const QString &criterion);
    void done(const QString &message);
    void failed(const partnerscope::Error &error);

private:
    void build();
    void fillTable();
    void showAction();
    void act();
    void saveThresholds(const HealthThresholds &thresholds);
    [[nodiscard]] const HealthFinding *current() const;

    Session &m_session;
    ProfileDraft &m_draft;
    HealthThresholds m_limits; ///< the fixes go by
    HealthFollower &m_health;
    std::optional<HealthFix> m_fix; ///< of the current one
    SectionTitle *m_title;
    Button *m_thresholds;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QWidget *m_action;
    TextLabel *m_words;
    Button *m_mend;
    ContextPanel *m_panel;
    HealthThresholdsForm *m_form;
};

} // namespace partnerscope
