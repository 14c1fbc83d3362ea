#pragma once

#include "session/profiledraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace partnerscope {

class TextLabel;

/// What the profile is for: whom it looks for, to do what, and how often it is looked at again.
class ProfilePurpose final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePurpose(ProfileDraft &draft, QWidget *parent = nullptr);
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void fillTypes(const QString &category, const QString &type);
    void takeLine(QLineEdit *edit, const QString &name, QString IdealProfile::*member);
    void takeObjective();

    ProfileDraft &m_draft;
    QLineEdit *m_name;
    QComboBox *m_category;
    QComboBox *m_type;
    QLineEdit *m_variant;
    QPlainTextEdit *m_objective;
    QList<QCheckBox *> m_areas;
    QSpinBox *m_review;
    TextLabel *m_customers;
};

} // namespace partnerscope
