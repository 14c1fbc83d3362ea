#include "ui/editors/partnerhistory.h"

#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
/// Groups shown at once; the rest on request.
constexpr qsizetype MostGroups = 40;
/// So many changes of one source and moment are folded into one line.
constexpr qsizetype FewestFolded = 4;
constexpr int Indent = 16;

bool isOneGo(const FactChange &left, const FactChange &right)
{
    return left.at == right.at && left.evidence.source == right.evidence.source
        && left.evidence.recordedBy == right.evidence.recordedBy;
}
} // namespace

QString factChangeText(const FactChange &change, const Schema &schema)
{
    const Attribute *attribute = schema.find(change.attribute);
    const auto text = [&](const Value &value) {
        return attribute ? displayText(value, *attribute, schema) : toFileText(value);
    };
    if (!isKnown(change.before))
        return PartnerHistory::tr("recorded as %1").arg(text(change.after));
    if (!isKnown(change.after))
        return PartnerHistory::tr("cleared, was %1").arg(text(change.before));
    if (change.before == change.after)
        return PartnerHistory::tr("confirmed as %1").arg(text(change.after));
    return PartnerHistory::tr("%1 → %2").arg(text(change.before), text(change.after));
}

QString factChangeOrigin(const FactChange &change)
{
    QStringList parts { change.evidence.recordedBy };
    if (change.at.isValid())
        parts << QLocale().toString(change.at.toLocalTime().date(), QLocale::ShortFormat);
    parts << change.evidence.source;
    if (change.evidence.grade != Grade::Ungraded)
        parts << gradeLabel(change.evidence.grade);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

PartnerHistory::PartnerHistory(QWidget *parent)
    : QWidget(parent)
    , m_schema(std::make_shared<Schema>())
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_search(new SearchField(tr("Find a fact"), this))
{
    m_finding->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setMaximumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_finding);
    column->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PartnerHistory::fill);
}

void PartnerHistory::setChanges(const QList<FactChange> &changes, const std::shared_ptr<const Schema> &schema)
{
    if (changes == m_changes && schema == m_schema)
        return;
    m_changes = changes;
    m_schema = schema;
    m_all = false;
    fill();
}

void PartnerHistory::setSearch(const QString &text)
{
    m_search->setText(text);
}

QString PartnerHistory::labelOf(const QString &attribute) const
{
    const Attribute *found = m_schema->find(attribute);
    return found ? found->label : attribute;
}

void PartnerHistory::fill()
{
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    layout()->addWidget(m_list);
    const QString wanted = m_search->text().trimmed();
    QList<FactChange> shown;
    std::ranges::copy_if(m_changes, std::back_inserter(shown), [&](const FactChange &change) {
        return wanted.isEmpty() || labelOf(change.attribute).contains(wanted, Qt::CaseInsensitive);
    });
    const auto changed = std::ranges::count_if(
        m_changes, [](const FactChange &change) { return isKnown(change.before) && change.before != change.after; });
    m_finding->setText(m_changes.isEmpty() ? tr("No fact is recorded yet")
                           : changed == 0  ? tr("No fact has changed since it was recorded")
                                           : tr("Facts have changed %n time(s)", nullptr, static_cast<int>(changed)));
    m_search->setVisible(!m_changes.isEmpty());
    qsizetype groups = 0;
    for (qsizetype from = 0; from < shown.size() && (m_all || groups < MostGroups); ++groups) {
        qsizetype to = from + 1;
        while (to < shown.size() && isOneGo(shown[from], shown[to]))
            ++to;
        addGroup(shown.mid(from, to - from));
        from = to;
        if (!m_all && groups + 1 == MostGroups && from < shown.size()) {
            auto *more = new LinkButton(tr("Show %n older change(s)", nullptr, static_cast<int>(shown.size() - from)),
                                        TextRole::Body, m_list);
            more->setObjectName(QStringLiteral("historyMore"));
            connect(
                more, &QPushButton::clicked, this,
                [this] {
                    m_all = true;
                    fill();
                },
                Qt::QueuedConnection);
            column->addWidget(more, 0, Qt::AlignLeft);
        }
    }
}

void PartnerHistory::addGroup(const QList<FactChange> &group)
{
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    if (group.size() < FewestFolded) {
        for (const FactChange &change : group)
            addChange(change, column, true);
        return;
    }
    auto *head = new LinkButton(tr("%n fact(s)", nullptr, static_cast<int>(group.size())), TextRole::Body, m_list);
    head->setCheckable(true);
    head->setAccessibleName(
        tr("Show %n fact(s) from %1", nullptr, static_cast<int>(group.size())).arg(factChangeOrigin(group.first())));
    auto *origin = new TextLabel(TextRole::Caption, Token::TextMuted, factChangeOrigin(group.first()), m_list);
    origin->setElided(true);
    auto *inside = new QWidget(m_list);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(Indent, 0, 0, 0);
    lines->setSpacing(metric::SpaceHair);
    inside->hide();
    auto *both = new QWidget(m_list);
    auto *texts = new QVBoxLayout(both);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(head, 0, Qt::AlignLeft);
    texts->addWidget(origin);
    column->addWidget(both);
    column->addWidget(inside);
    connect(head, &QPushButton::toggled, this, [this, inside, lines, group](bool open) {
        if (open && lines->isEmpty()) {
            for (const FactChange &change : group)
                addChange(change, lines, false);
        }
        inside->setVisible(open);
    });
}

void PartnerHistory::addChange(const FactChange &change, QVBoxLayout *column, bool withOrigin)
{
    auto *line = new QWidget(m_list);
    auto *texts = new QVBoxLayout(line);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    auto *what = new TextLabel(TextRole::Body,
                               tr("%1: %2").arg(labelOf(change.attribute), factChangeText(change, *m_schema)), line);
    what->setWordWrap(true);
    texts->addWidget(what);
    if (withOrigin) {
        auto *origin = new TextLabel(TextRole::Caption, Token::TextMuted, factChangeOrigin(change), line);
        origin->setElided(true);
        texts->addWidget(origin);
    }
    column->addWidget(line);
    line->show();
}

} // namespace partnerscope
