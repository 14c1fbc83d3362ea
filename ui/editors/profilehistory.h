#pragma once

#include "session/latesttask.h"
#include "session/profilecomparison.h"
#include "session/profiledraft.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QTableView;

namespace partnerscope {

class SectionTitle;

/// Versions of a profile, newest first; and of the selected one what differs from the version before it, or from the
/// one in force, and what that does to the companies.
class ProfileHistorySection final : public QWidget
{
    Q_OBJECT

public:
    ProfileHistorySection(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void versionActivated(partnerscope::ProfileId id);

private:
    enum class Against { Before, InForce };
    void build();
    void showVersions();
    void chooseAgainst();
    void compare();
    void showChanges(const QList<ProfileChange> &changes);
    void showEffect(const ProfileVersion &other, const ProfileVersion &selected);
    [[nodiscard]] QString effectOf(const Result<ProfileComparison> &comparison);
    [[nodiscard]] ProfileVersion selectedVersion() const;
    /// What the selected version is compared with; nullptr if there is none.
    [[nodiscard]] const ProfileVersion *counterpart(const ProfileVersion &selected) const;
    [[nodiscard]] const ProfileVersion *versionBefore(const ProfileVersion &selected) const;
    [[nodiscard]] const ProfileVersion *versionInForce(const ProfileVersion &selected) const;

    Session &m_session;
    ProfileDraft &m_draft;
    QTableView *m_versions;
    QStandardItemModel *m_versionModel;
    SectionTitle *m_finding;
    QComboBox *m_against;
    QTableView *m_changes;
    QStandardItemModel *m_changeModel;
    ProfileId m_shown; ///< the version that was open when the list was filled
    ProfileId m_selected;
    bool m_isFilling = false;
    LatestTask m_task; ///< scores two versions of a large pool
};

} // namespace partnerscope
