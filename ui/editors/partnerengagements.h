#pragma once

#include "domain/engagement.h"
#include "domain/taxonomy.h"
#include "ui/editors/recordsection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace partnerscope {

/// An engagement being added or changed.
class PartnerEngagementForm final : public RecordFormOf<Engagement>
{
    Q_OBJECT

public:
    explicit PartnerEngagementForm(const Engagement &engagement, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Engagement read() const override;
    [[nodiscard]] Problems problemsOfTexts() const override;

private:
    QComboBox *addStages(const QString &current);
    QComboBox *addTypes(const QString &current);

    QComboBox *m_type;
    QComboBox *m_stage;
    QLineEdit *m_owner;
    QLineEdit *m_tier;
    QLineEdit *m_agreedOn;
    QLineEdit *m_agreedUntil;
    QLineEdit *m_endedOn;
    QLineEdit *m_outcome;
    QCheckBox *m_exclusive;
};

/// What a company acts as: those that run first, then those that were declined or ended, with the reason. Asks for
/// changes, makes none.
class PartnerEngagements final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerEngagements(QWidget *parent = nullptr);
    void setEngagements(PartnerId partner, QList<Engagement> engagements, QDate today);
    [[nodiscard]] RecordSection<Engagement> *section() const { return m_section; }

private:
    QDate m_today;
    RecordSection<Engagement> *m_section;
};

} // namespace partnerscope
