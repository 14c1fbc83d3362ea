#include "ui/editors/partnerhistory.h"

#include "ui/theme/button.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
/// Groups shown at once; the rest on request.
constexpr qsizetype MostGroups = 40;
/// So many changes of one source and moment are folded into one line.
constexpr qsizetype FewestFolded = 4;
constexpr int Indent = 16;

bool isOneGo(const HistoryLine &left, const HistoryLine &right)
{
    return left.kind == right.kind && left.at == right.at && left.cause == right.cause && left.company == right.company;
}

QString groupText(const QList<HistoryLine> &group)
{
    const int count = static_cast<int>(group.size());
    switch (group.first().kind) {
    case HistoryLine::Kind::Fact: return PartnerHistory::tr("%n fact(s)", nullptr, count);
    case HistoryLine::Kind::MergedFact:
        return PartnerHistory::tr("%n fact(s) of %1", nullptr, count).arg(group.first().company);
    case HistoryLine::Kind::Record: return PartnerHistory::tr("%n change(s) of people and engagements", nullptr, count);
    }
    Q_UNREACHABLE();
}
} // namespace

PartnerHistory::PartnerHistory(QWidget *parent)
    : QWidget(parent)
    , m_schema(std::make_shared<Schema>())
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_search(new SearchField(tr("Find a fact, a person or an engagement"), this))
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

void PartnerHistory::setLife(const PartnerLife &life, const std::shared_ptr<const Schema> &schema)
{
    if (life == m_life && schema == m_schema)
        return;
    m_life = life;
    m_schema = schema;
    m_lines = historyLines(life, *schema);
    m_all = false;
    fill();
}

void PartnerHistory::setSearch(const QString &text)
{
    m_search->setText(text);
}

void PartnerHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

QString PartnerHistory::finding() const
{
    if (m_lines.isEmpty())
        return tr("No fact is recorded yet");
    const auto changed = std::ranges::count_if(
        m_life.facts, [](const FactChange &change) { return isKnown(change.before) && change.before != change.after; });
    return changed == 0 ? tr("No fact has changed since it was recorded")
                        : tr("Facts have changed %n time(s)", nullptr, static_cast<int>(changed));
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
    QList<HistoryLine> lines;
    std::ranges::copy_if(m_lines, std::back_inserter(lines), [&](const HistoryLine &line) {
        return line.about.contains(wanted, Qt::CaseInsensitive) || line.company.contains(wanted, Qt::CaseInsensitive);
    });
    m_finding->setText(finding());
    m_search->setVisible(!m_lines.isEmpty());
    qsizetype groups = 0;
    qsizetype from = 0;
    for (; from < lines.size() && (m_all || groups < MostGroups); ++groups) {
        qsizetype to = from + 1;
        while (to < lines.size() && isOneGo(lines[from], lines[to]))
            ++to;
        addGroup(lines.mid(from, to - from));
        from = to;
    }
    if (from < lines.size())
        addMore(lines.size() - from);
    m_list->show();
}

void PartnerHistory::addMore(qsizetype left)
{
    auto *more = new LinkButton(tr("Show %n older change(s)", nullptr, static_cast<int>(left)), TextRole::Body, m_list);
    more->setObjectName(QStringLiteral("historyMore"));
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            m_all = true;
            fill();
        },
        Qt::QueuedConnection);
    static_cast<QVBoxLayout *>(m_list->layout())->addWidget(more, 0, Qt::AlignLeft);
}

void PartnerHistory::addGroup(const QList<HistoryLine> &group)
{
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    if (group.size() < FewestFolded) {
        for (const HistoryLine &line : group)
            addLine(line, column, true);
        return;
    }
    auto *head = new LinkButton(groupText(group), TextRole::Body, m_list);
    head->setCheckable(true);
    head->setAccessibleName(tr("Show %1 from %2").arg(groupText(group), group.first().origin));
    auto *origin = new TextLabel(TextRole::Caption, Token::TextMuted, group.first().origin, m_list);
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
            for (const HistoryLine &line : group)
                addLine(line, lines, false);
        }
        inside->setVisible(open);
    });
}

void PartnerHistory::addLine(const HistoryLine &line, QVBoxLayout *column, bool withOrigin)
{
    auto *whole = new QWidget(m_list);
    auto *texts = new QVBoxLayout(whole);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    auto *what = new TextLabel(TextRole::Body, tr("%1: %2").arg(line.about, line.text), whole);
    what->setWordWrap(true);
    texts->addWidget(what);
    if (withOrigin) {
        auto *origin = new TextLabel(TextRole::Caption, Token::TextMuted, line.origin, whole);
        origin->setElided(true);
        texts->addWidget(origin);
    }
    column->addWidget(whole);
    whole->show();
}

} // namespace partnerscope
