#pragma once

#include "session/session.h"
#include "ui/editors/recordform.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace partnerscope {

/// What a new attribute is to be.
class NewAttributeForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `group`: the key of the group it is proposed for.
    NewAttributeForm(Session &session, const QString &group, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const QString &key);

protected:
    void save() override;

private:
    void buildFields(const QString &group);
    void followType();
    [[nodiscard]] Attribute read() const;

    Session &m_session;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_key = nullptr;
    QComboBox *m_group;
    QComboBox *m_type;
    QComboBox *m_vocabulary;
    QLineEdit *m_unit = nullptr;
    QCheckBox *m_required;
    QSpinBox *m_fresh;
    QLineEdit *m_description = nullptr;
};

} // namespace partnerscope
