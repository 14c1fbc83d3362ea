#pragma once

#include "domain/engagement.h"
#include "domain/evidence.h"
#include "domain/performance.h"
#include "domain/schema.h"
#include "domain/taxonomy.h"
#include "ui/editors/recordform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace partnerscope {

class BarListView;
class RecordList;
class TextLabel;

/// An engagement being added or changed.
class PartnerEngagementForm final : public RecordForm
{
    Q_OBJECT

public:
    explicit PartnerEngagementForm(const Engagement &engagement, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void saved(const partnerscope::Engagement &engagement);

protected:
    void save() override;

private:
    QComboBox *addChoice(const QString &label, const QString &name, std::span<const TaxonomyEntry> entries,
                         const QString &current);

    Engagement m_engagement;
    QComboBox *m_type;
    QComboBox *m_stage;
    QLineEdit *m_owner;
    QLineEdit *m_tier;
    QLineEdit *m_agreedOn;
    QLineEdit *m_endedOn;
    QLineEdit *m_outcome;
    QCheckBox *m_exclusive;
};

/// What a company acts as. Asks for changes, makes none.
class PartnerEngagements final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerEngagements(QWidget *parent = nullptr);
    void setEngagements(PartnerId partner, const QList<Engagement> &engagements);
    void setEditable(bool editable);

Q_SIGNALS:
    void saveRequested(const partnerscope::Engagement &engagement);
    void removeRequested(const partnerscope::Engagement &engagement);

private:
    void openForm(const Engagement &engagement);

    PartnerId m_partner;
    RecordList *m_list;
};

/// One measure by quarter as bars.
class PartnerResults final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerResults(QWidget *parent = nullptr);
    void setResults(const QList<Performance> &results);

private:
    void showMeasure();

    QList<Performance> m_results;
    TextLabel *m_finding;
    TextLabel *m_caption;
    QComboBox *m_measure;
    BarListView *m_chart;
};

/// Values facts had before, newest first.
class PartnerHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerHistory(QWidget *parent = nullptr);
    void setHistory(const QList<EarlierFact> &facts, const Schema &schema);

private:
    TextLabel *m_finding;
    QWidget *m_list;
};

} // namespace partnerscope
