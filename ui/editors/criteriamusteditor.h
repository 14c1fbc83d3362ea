#pragma once

#include "domain/profile.h"
#include "session/session.h"
#include "ui/editors/termcounter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace partnerscope {

class CriteriaTermPicker;
class TextLabel;

/// Edits the must-have of one criterion: only the conditions that its attribute's type can answer are offered.
class CriteriaMustEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaMustEditor(QWidget *parent = nullptr);

    /// Shows a leaf's must-have; `tiers` are offered as caps. Text being typed in a focused field stays.
    void showMust(const Criterion &leaf, const Attribute *attribute, const Schema &schema, const Pool &pool,
                  const std::vector<Tier> &tiers);
    void setFinding(const QString &text);
    /// Puts the keyboard into the first field.
    void focusFirst();

Q_SIGNALS:
    /// The user changed the conditions; nullopt: no must-have any more.
    void mustEdited(const std::optional<partnerscope::Must> &must);

private:
    void build();
    void offer(const Attribute *attribute);
    void fillTerms(const Attribute *attribute, const Schema &schema, const Pool &pool);
    void fillIs(const Attribute *attribute, const Schema &schema);
    void fillCaps(const std::vector<Tier> &tiers);
    void takeNumber(QLineEdit *edit, std::optional<double> Must::*member);
    void announce();

    Must m_must;
    TermCounter m_counter;
    bool m_active = false;
    bool m_standIn = false; ///< "is known" was set by the toggle, not by the user
    QString m_key;
    QString m_attribute;
    QCheckBox *m_toggle;
    QWidget *m_body;
    QFormLayout *m_form;
    QLineEdit *m_atLeast;
    QLineEdit *m_atMost;
    CriteriaTermPicker *m_anyOf;
    CriteriaTermPicker *m_allOf;
    CriteriaTermPicker *m_noneOf;
    QComboBox *m_is;
    QCheckBox *m_known;
    QComboBox *m_cap;
    TextLabel *m_finding;
};

} // namespace partnerscope
