#pragma once

#include "domain/profiletemplate.h"
#include "ui/pages/frame.h"

class QMenu;
class QStackedWidget;
class QTableView;

namespace partnerscope {

class Button;
class Chip;
class MessageBar;
class ProfileEditor;
class ProfilesListModel;
class SectionTitle;
enum class ProfileStep;

/// Ideal profiles: the list of versions, and the editor of one of them in its place.
class ProfilesPage final : public Page
{
    Q_OBJECT

public:
    ProfilesPage(Session &session, Frame &frame, QList<ProfileTemplate> templates, QWidget *parent = nullptr);
    ~ProfilesPage() override;

    void activate() override;
    /// Opens the editor on a version.
    void openProfile(ProfileId id);
    /// Tiers held under the profile that measures, at a company if one is given.
    void openTierReview(PartnerId partner = {});
    void showList();
    [[nodiscard]] ProfileEditor *editor() const { return m_editor; }
    /// Adds a template under a name that is still free, and opens it.
    void startFromTemplate(const ProfileTemplate &chosen);

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    void fillTemplates();
    void connectList();
    void connectEditor();
    void refresh();
    void refreshActions();
    void leaveEditorIfGone();
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] ProfileId selected() const; ///< invalid while no row is selected
    void importProfile();
    void exportProfile(ProfileId id);
    void begin(ProfileStep step, ProfileId id);
    void retire(ProfileId id);
    void removeDraft(ProfileId id);

    QList<ProfileTemplate> m_templates;
    QStackedWidget *m_stack;
    QWidget *m_empty = nullptr;
    QWidget *m_list = nullptr;
    ProfileEditor *m_editor = nullptr;
    ProfilesListModel *m_model;
    QTableView *m_table;
    SectionTitle *m_finding;
    MessageBar *m_rivals;
    QMenu *m_menu;
    Button *m_new;
    Button *m_import;
    Button *m_open;
    Button *m_export;
    Button *m_submit;
    Button *m_return;
    Button *m_approve;
    Button *m_retire;
    Button *m_remove;
    Button *m_use;
    Chip *m_retired;
};

} // namespace partnerscope
