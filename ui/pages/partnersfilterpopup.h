#pragma once

#include "pool/filter.h"
#include "session/scores.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace partnerscope {

class PartnerChecklist;
class TextLabel;

/// Builds one filter: which attribute, what about it, which values.
class PartnersFilterPopup final : public QFrame
{
    Q_OBJECT

public:
    /// `tiers` may be empty: then there is nothing to say about scores.
    PartnersFilterPopup(std::shared_ptr<const Schema> schema, const std::vector<Tier> &tiers, QWidget *parent);
    void openAt(QWidget *anchor);

Q_SIGNALS:
    void chosen(const QList<partnerscope::Condition> &conditions);

private:
    enum ValuePage { NoValue, RangeValue, TextValue, TermsValue };

    void fillAttributes();
    void showAttribute();
    void showKind();
    void apply();
    void fillTerms(const QString &key);
    [[nodiscard]] std::optional<AttributeType> typeOf(const QString &key) const;
    [[nodiscard]] bool readRange(Condition &condition);
    [[nodiscard]] QList<Condition> withTerms(const Condition &condition) const;

    std::shared_ptr<const Schema> m_schema;
    std::vector<Tier> m_tiers;
    QComboBox *m_attribute;
    QComboBox *m_kind;
    QStackedWidget *m_values;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_text;
    PartnerChecklist *m_terms;
    TextLabel *m_problem;
};

/// A filter in a few words: "Employees: 50 and more", "Country: Germany, Austria".
[[nodiscard]] QString conditionText(const Condition &condition, const Schema &schema);

} // namespace partnerscope
