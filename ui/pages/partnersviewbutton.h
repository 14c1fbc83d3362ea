#pragma once

#include "session/partnerviews.h"
#include "ui/pages/frame.h"

class QMenu;

namespace partnerscope {

class Button;

/// Names the view on show, says when it has changes that are not saved, and opens the list of saved views with what can
/// be done to them. Without a saved view it is the standard one, whose columns are the user's own.
class PartnersViewButton final : public QWidget
{
    Q_OBJECT

public:
    PartnersViewButton(Session &session, Frame &frame, PartnerView standard, QWidget *parent = nullptr);

    /// How the table is looked at now; its name is ignored.
    void setLook(const PartnerView &look);
    /// The look that nothing is saved of.
    void setStandard(const PartnerView &standard);
    /// The view on show as it was saved; the standard one has no name.
    [[nodiscard]] const PartnerView &saved() const { return m_saved; }
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void chosen(const partnerscope::PartnerView &view); ///< the table shall be looked at like this

private:
    void fillMenu();
    void addActions(QMenu *menu);
    void choose(const PartnerView &view);
    void saveAs();
    void saveChanges();
    void rename();
    void remove();
    void reload();
    void refresh();

    Session &m_session;
    Frame &m_frame;
    Button *m_button;
    QMenu *m_menu;
    QList<PartnerView> m_views;
    PartnerView m_standard;
    PartnerView m_saved;
    PartnerView m_look;
};

} // namespace partnerscope
