#pragma once

#include "exchange/importplan.h"
#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QMenu;

namespace partnerscope {

class Button;
class Frame;

/// How files of one kind are imported, by name: remembered with an import, offered when the next file comes, and
/// managed in a menu.
class ImportMappingFields final : public QWidget
{
    Q_OBJECT

public:
    ImportMappingFields(Session &session, Frame &frame, QWidget *parent = nullptr);

    /// \param name of the mapping in use; empty: none.
    void setCurrent(const QString &name, const QString &proposal);
    /// Saves the options under the name in the field, if that is asked for.
    [[nodiscard]] Result<> remember(const ImportOptions &options, const ImportPlan &plan) const;

Q_SIGNALS:
    void chosen(const partnerscope::SavedMapping &mapping);

private:
    void fillMenu();
    void remove(const QString &name);

    Session &m_session;
    Frame &m_frame;
    QCheckBox *m_remember;
    QLineEdit *m_name;
    QMenu *m_menu;
};

} // namespace partnerscope
