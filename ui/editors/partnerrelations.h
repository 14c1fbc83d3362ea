#pragma once

#include "domain/relation.h"
#include "pool/pool.h"
#include "ui/editors/recordsection.h"

class QComboBox;
class QLineEdit;

namespace partnerscope {

class CompanyField;

/// A relation being added or changed, said from one of its two companies.
class PartnerRelationForm final : public RecordFormOf<Relation>
{
    Q_OBJECT

public:
    /// `from` is the company whose relations are shown.
    PartnerRelationForm(const Relation &relation, PartnerId from, std::shared_ptr<const Pool> pool,
                        QWidget *parent = nullptr);

protected:
    [[nodiscard]] Relation read() const override;
    [[nodiscard]] Problems problemsOfTexts() const override;

private:
    PartnerId m_from;
    QComboBox *m_kind;
    CompanyField *m_other;
    QLineEdit *m_since;
    QLineEdit *m_note;
};

/// What a company has to do with others, as seen from it. Asks for changes, makes none.
class PartnerRelations final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerRelations(QWidget *parent = nullptr);
    void setRelations(PartnerId partner, const QList<Relation> &relations, const std::shared_ptr<const Pool> &pool);
    [[nodiscard]] RecordSection<Relation> *section() const { return m_section; }

Q_SIGNALS:
    void partnerActivated(partnerscope::PartnerId partner);

private:
    [[nodiscard]] RecordList::Row rowOf(const Relation &relation);

    PartnerId m_partner;
    std::shared_ptr<const Pool> m_pool;
    RecordSection<Relation> *m_section;
};

} // namespace partnerscope
