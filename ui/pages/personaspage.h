#pragma once

#include "session/profiledraft.h"
#include "ui/pages/frame.h"

class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace partnerscope {

class ContextPanel;
class LinkButton;
class PageHeader;
class PersonaEditor;
class PersonaPeopleModel;
class SectionTitle;
class TextLabel;

/// The persona of each ideal profile, and the people at partners ranked against it.
class PersonasPage final : public Page
{
    Q_OBJECT

public:
    PersonasPage(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildPeople();
    void refresh();
    void refreshPeople();
    void refreshChampions(const QList<Contact> &people);
    void fillProfiles();
    void choose(const QString &profileName);
    void changePersona(const Persona &persona, const QString &aspect);
    void removePersona();
    [[nodiscard]] std::optional<Persona> persona() const;

    PersonaPeopleModel *m_model;
    QStandardItemModel *m_profiles;
    QStackedWidget *m_stack;
    QTableView *m_list;
    QStackedWidget *m_peopleStack;
    SectionTitle *m_title;
    QTableView *m_people;
    QWidget *m_champions;
    TextLabel *m_championText;
    ContextPanel *m_panel;
    PersonaEditor *m_editor;
    QString m_chosen; ///< name of the profile on show
    std::unique_ptr<ProfileDraft> m_draft;
    std::vector<PartnerId> m_withoutChampion;
    bool m_committing = false;
    bool m_stale = true;
};

/// The version of each profile a person would go on working at: its newest draft, else the version in force, by name.
[[nodiscard]] QList<ProfileVersion> workingVersions(const QList<ProfileVersion> &all);

} // namespace partnerscope
