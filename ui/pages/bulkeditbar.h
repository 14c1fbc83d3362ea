#pragma once

#include "session/bulkedit.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace partnerscope {

class Button;
class PartnerFactEditor;
class TextLabel;

/// A change to all companies that are selected: what, to which attribute, to which value; says beforehand how many it
/// changes. Asks for the change, makes none.
class BulkEditBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkEditBar(const Session &session, QWidget *parent = nullptr);

    void setPartners(const std::vector<PartnerId> &partners);
    /// Begins anew, with the keyboard in the first field.
    void begin();

Q_SIGNALS:
    void applyRequested(const partnerscope::BulkChange &change);
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] BulkChange::Kind kind() const;
    [[nodiscard]] const Attribute *attribute() const;
    [[nodiscard]] BulkChange change() const;
    [[nodiscard]] bool isComplete() const;
    void fillAttributes();
    void makeEditor();
    void refresh();
    void apply();

    const Session &m_session;
    std::vector<PartnerId> m_partners;
    QComboBox *m_kind;
    QComboBox *m_attribute;
    QHBoxLayout *m_place;
    PartnerFactEditor *m_editor = nullptr;
    QLineEdit *m_day;
    Value m_value;
    QString m_problem; ///< of what is being typed
    TextLabel *m_preview;
    Button *m_apply;
};

} // namespace partnerscope
