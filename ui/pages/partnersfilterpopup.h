#pragma once

#include "pool/filter.h"
#include "session/scores.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace partnerscope {

class Button;
class PartnerChecklist;
class TextLabel;

/// What a filter may be about.
struct FilterSubjects {
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Pool> pool; ///< for the sources of its facts
    QStringList tiers;                ///< best first; empty: then there is nothing to say about scores
};

/// Builds one filter, or changes one: about what, what of it, which values.
class PartnersFilterPopup final : public QFrame
{
    Q_OBJECT

public:
    PartnersFilterPopup(FilterSubjects subjects, QWidget *parent);
    /// Shows a condition to be changed.
    void edit(const Condition &condition);
    void openAt(QWidget *anchor);

Q_SIGNALS:
    void chosen(const partnerscope::Condition &condition);

private:
    enum ValuePage { NoValue, RangeValue, TextValue, TermsValue };

    void build();
    void fillSubjects();
    void showSubject();
    void showKind();
    void fillTerms(const QStringList &checked = {});
    void apply();
    [[nodiscard]] QString subject() const;
    [[nodiscard]] Condition::Kind kind() const;
    [[nodiscard]] const Attribute *attribute() const;
    [[nodiscard]] bool isYesNo() const;
    [[nodiscard]] bool readsDays() const;
    [[nodiscard]] ValuePage pageOf(Condition::Kind kind) const;
    /// What is asked for; nothing, and the problem said, if it is not complete.
    [[nodiscard]] std::optional<Condition> read();
    [[nodiscard]] bool readBounds(Condition &condition);

    FilterSubjects m_subjects;
    QComboBox *m_subject;
    QComboBox *m_kind;
    QStackedWidget *m_values;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_text;
    PartnerChecklist *m_terms;
    TextLabel *m_problem;
    Button *m_apply;
};

} // namespace partnerscope
