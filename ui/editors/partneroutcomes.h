#pragma once

#include "domain/profile.h"
#include "domain/recruitment.h"
#include "ui/editors/recordsection.h"

class QComboBox;
class QLineEdit;

namespace partnerscope {

/// How a recruited company turned out, being added or changed.
class PartnerOutcomeForm final : public RecordFormOf<Recruitment>
{
    Q_OBJECT

public:
    PartnerOutcomeForm(const Recruitment &recruitment, const QList<ProfileVersion> &profiles,
                       QWidget *parent = nullptr);

protected:
    [[nodiscard]] Recruitment read() const override;
    [[nodiscard]] Problems problemsOfTexts() const override;

private:
    void addProfiles(const QList<ProfileVersion> &profiles);

    QComboBox *m_profile;
    QLineEdit *m_recruitedOn;
    QLineEdit *m_firstDealOn;
    QComboBox *m_active;
    QLineEdit *m_satisfaction;
    QLineEdit *m_cost;
};

/// With which profile a company was recruited and how it turned out. Asks for changes, makes none.
class PartnerOutcomes final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerOutcomes(QWidget *parent = nullptr);
    void setOutcomes(PartnerId partner, const QList<Recruitment> &outcomes, const QList<ProfileVersion> &profiles);
    [[nodiscard]] RecordSection<Recruitment> *section() const { return m_section; }

private:
    QList<ProfileVersion> m_profiles;
    RecordSection<Recruitment> *m_section;
};

} // namespace partnerscope
