#include "ui/editors/partnerrelations.h"

#include "ui/editors/companyfield.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace partnerscope {

namespace {
/// Every kind, and the two that read differently from the other side.
struct Saying {
    RelationKind kind;
    bool reversed;
};

QList<Saying> sayings()
{
    QList<Saying> all;
    for (const RelationKind kind : relationKinds()) {
        all << Saying { kind, false };
        if (!isMutual(kind))
            all << Saying { kind, true };
    }
    return all;
}
} // namespace

PartnerRelationForm::PartnerRelationForm(const Relation &relation, PartnerId from, std::shared_ptr<const Pool> pool,
                                         QWidget *parent)
    : RecordFormOf(QStringLiteral("relation"), relation, parent)
    , m_from(from)
    , m_kind(new QComboBox(this))
    , m_other(new CompanyField(std::move(pool), from, this))
{
    setObjectName(QStringLiteral("relationForm"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    const QList<Saying> all = sayings();
    const bool isReversed = relation.other == from && !isMutual(relation.kind);
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_kind->addItem(relationLabel(all[i].kind, all[i].reversed), static_cast<int>(i));
        if (all[i].kind == relation.kind && all[i].reversed == isReversed)
            m_kind->setCurrentIndex(static_cast<int>(i));
    }
    addField(tr("Relation"), QStringLiteral("kind"), m_kind);
    addField(tr("Company"), QStringLiteral("other"), m_other);
    if (relation.id.isValid())
        m_other->setCompany(otherThan(relation, from));
    m_since = addDate(tr("Since"), QStringLiteral("since"), relation.since);
    m_note = addLine(tr("Remark"), QStringLiteral("note"), relation.note);
    addButtons(relation.id.isValid() ? tr("Save") : tr("Add relation"));
}

Relation PartnerRelationForm::read() const
{
    const Saying saying = sayings().at(m_kind->currentData().toInt());
    Relation relation = original();
    relation.kind = saying.kind;
    relation.partner = saying.reversed ? m_other->company() : m_from;
    relation.other = saying.reversed ? m_from : m_other->company();
    relation.since = dateFromText(m_since->text());
    relation.note = m_note->text().trimmed();
    return relation;
}

Problems PartnerRelationForm::problemsOfTexts() const
{
    return dateProblems({ m_since });
}

PartnerRelations::PartnerRelations(QWidget *parent)
    : QWidget(parent)
{
    RecordSection<Relation>::Kind kind;
    kind.addText = tr("Add relation");
    kind.addName = QStringLiteral("addRelation");
    kind.row = [this](const Relation &relation) { return rowOf(relation); };
    kind.form = [this](const Relation &relation, QWidget *owner) {
        return new PartnerRelationForm(relation, m_partner, m_pool, owner);
    };
    kind.blank = [](PartnerId partner) {
        Relation relation;
        relation.partner = partner;
        return relation;
    };
    m_section = new RecordSection<Relation>(std::move(kind), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Other companies"), this));
    column->addWidget(m_section);
}

RecordList::Row PartnerRelations::rowOf(const Relation &relation)
{
    const PartnerId other = otherThan(relation, m_partner);
    const std::optional<std::size_t> at = m_pool->rowOf(other);
    RecordList::Row row;
    row.objectName = QStringLiteral("Relation_%1").arg(relation.id.value);
    row.title = at ? m_pool->name(*at) : tr("A company that was removed");
    QStringList detail { relationLabel(relation.kind, relation.other == m_partner) };
    if (relation.since.isValid())
        detail << tr("since %1").arg(QLocale().toString(relation.since, QLocale::ShortFormat));
    detail << relation.note;
    detail.removeAll(QString());
    row.detail = detail.join(QStringLiteral(" · "));
    auto *open = new LinkButton(tr("Open"), TextRole::Caption, nullptr);
    open->setObjectName(QStringLiteral("openRelation_%1").arg(relation.id.value));
    open->setAccessibleName(tr("Open %1").arg(row.title));
    connect(
        open, &QPushButton::clicked, this, [this, other] { Q_EMIT partnerActivated(other); }, Qt::QueuedConnection);
    row.trailing = { open };
    return row;
}

void PartnerRelations::setRelations(PartnerId partner, const QList<Relation> &relations,
                                    const std::shared_ptr<const Pool> &pool)
{
    m_partner = partner;
    m_pool = pool;
    QList<Relation> sorted = relations;
    std::ranges::stable_sort(sorted, {}, &Relation::kind);
    m_section->setRecords(partner, sorted, tr("No relation to another company is recorded."));
}

} // namespace partnerscope
