#pragma once

#include "session/profiledraft.h"
#include "session/waivers.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace partnerscope {

class Button;
class SectionTitle;
class TextLabel;

/// Must-haves of a profile that companies are let off: which hold and until when, and who would come back if one more
/// were granted.
class WaiversTab final : public QWidget
{
    Q_OBJECT

public:
    WaiversTab(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);
    void refresh();
    /// Goes to a must-have, so that a waiver of it can be granted.
    void showCriterion(const QString &key);

Q_SIGNALS:
    void failed(const partnerscope::Error &error);
    void refused(const QString &why);
    /// An edit was made; it can be taken back by the undo of the workspace.
    void done(const QString &message);
    void partnerActivated(partnerscope::PartnerId partner);

private:
    [[nodiscard]] QWidget *buildHeld();
    [[nodiscard]] QWidget *buildGrant();
    void connectAll();
    void showHeld();
    void showKeptOut();
    [[nodiscard]] int firstThatBlocks() const; ///< position of the first must-have that a waiver could be wanted for
    void grant();
    void end();
    [[nodiscard]] QList<PartnerId> chosenPartners() const;

    Session &m_session;
    ProfileDraft &m_draft;
    QList<WaiverLine> m_lines;
    SectionTitle *m_title;
    QTableWidget *m_held;
    Button *m_end;
    SectionTitle *m_keptTitle;
    QComboBox *m_criterion;
    QTableWidget *m_kept;
    QLineEdit *m_by;
    QLineEdit *m_why;
    QLineEdit *m_until;
    Button *m_grant;
};

} // namespace partnerscope
