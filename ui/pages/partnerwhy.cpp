#include "ui/pages/partnerwhy.h"

#include "scoring/explanation.h"
#include "scoring/lift.h"
#include "session/explanationexport.h"
#include "ui/charts/waterfallview.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/factevidence.h"
#include "ui/editors/partnerpeople.h"
#include "ui/editors/writing.h"
#include "ui/models/valuetext.h"
#include "ui/pages/fitwhy.h"
#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int MostFacts = 8;
constexpr qsizetype MostPeople = 4;
constexpr int LabelWidth = 152;
constexpr int SideWidth = 336;

QVBoxLayout *bare(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// A line of the panel: what, a word on it, and figures or a link at the right.
QWidget *adviceRow(const QString &title, const QString &detail, const QList<QWidget *> &trailing, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metric::SpaceHair, 0, metric::SpaceHair);
    layout->setSpacing(metric::SpaceS);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new TextLabel(TextRole::Body, title, row);
    name->setElided(true);
    texts->addWidget(name);
    if (!detail.isEmpty()) {
        auto *words = new TextLabel(TextRole::Caption, Token::TextMuted, detail, row);
        words->setWordWrap(true);
        texts->addWidget(words);
    }
    layout->addLayout(texts, 1);
    for (QWidget *widget : trailing)
        layout->addWidget(widget);
    return row;
}

void addRow(QWidget *list, QWidget *row)
{
    auto *column = static_cast<QVBoxLayout *>(list->layout());
    column->addWidget(row);
    column->addWidget(new Hairline(Qt::Horizontal, list));
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}
} // namespace

PartnerWhy::PartnerWhy(QWidget *parent)
    : QWidget(parent)
    , m_finding(new SectionTitle({}))
    , m_waterfall(new WaterfallView)
    , m_measured(new QWidget)
    , m_facts(new QWidget)
    , m_side(nullptr)
    , m_liftTitle(new SectionTitle({}))
    , m_lift(new QWidget)
    , m_unknownTitle(new SectionTitle({}))
    , m_unknown(new QWidget)
    , m_peopleTitle(new SectionTitle({}))
    , m_people(new QWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scrolled(buildMain()), 1);
    row->addWidget(buildSide());
}

QWidget *PartnerWhy::buildMain()
{
    m_waterfall->setObjectName(u"whyWaterfall"_s);
    auto *chart = new ChartOrTable(m_waterfall);
    auto *behind = new SectionTitle(tr("Facts behind it"), tr("Of the criteria that weigh most"));
    auto *all = new LinkButton(tr("All facts"), TextRole::Body);
    all->setObjectName(u"allFacts"_s);
    behind->addTrailing(all);
    bare(m_facts, 0);
    auto *inner = bare(m_measured, metric::SpaceM);
    inner->addWidget(chart);
    inner->addWidget(behind);
    inner->addWidget(m_facts);
    auto *main = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceL);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_finding);
    column->addWidget(m_measured);
    column->addStretch(1);
    connect(all, &QPushButton::clicked, this, &PartnerWhy::factsRequested);
    connect(m_waterfall, &WaterfallView::rowActivated, this, [this](int at) {
        if (at >= 0 && at < m_attributes.size() && !m_attributes.at(at).isEmpty())
            Q_EMIT factRequested(m_attributes.at(at));
    });
    return main;
}

QWidget *PartnerWhy::buildSide()
{
    auto *side = new Surface(Token::SurfacePanel);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceL);
    column->setSpacing(metric::SpaceS);
    const std::pair<SectionTitle *, QWidget *> blocks[] = { { m_liftTitle, m_lift },
                                                            { m_unknownTitle, m_unknown },
                                                            { m_peopleTitle, m_people } };
    for (const auto &[title, list] : blocks) {
        bare(list, 0);
        column->addWidget(title);
        column->addWidget(list);
        column->addSpacing(metric::SpaceS);
    }
    auto *all = new LinkButton(tr("All people"), TextRole::Body);
    all->setObjectName(u"allPeople"_s);
    m_peopleTitle->addTrailing(all);
    connect(all, &QPushButton::clicked, this, &PartnerWhy::peopleRequested);
    column->addStretch(1);
    QScrollArea *area = scrolled(side);
    area->setFixedWidth(SideWidth);
    m_side = area;
    return area;
}

void PartnerWhy::clear(QWidget *list)
{
    while (QLayoutItem *item = list->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PartnerWhy::showScores(const std::shared_ptr<const Scores> &scores, const Session &session, PartnerId partner,
                            const QList<Contact> &people)
{
    const std::optional<std::size_t> row = scores ? scores->pool->rowOf(partner) : std::nullopt;
    m_measured->setVisible(row.has_value());
    m_side->setVisible(row.has_value());
    if (!row) {
        m_finding->setTitle(tr("There is no ideal profile to measure with yet"));
        m_finding->setCaption(tr("Add one on the page Ideal profiles, then this page says why the company fits."));
        return;
    }
    const Explanation explanation = explain(scores->compiled, scores->sheet, *row);
    QStringList words = inWords(explanation);
    m_finding->setTitle(words.isEmpty() ? tr("Nothing stands between this company and the best tier")
                                        : words.takeFirst());
    m_finding->setCaption(tr(
        "Points each criterion adds, of the points it could add. Hatched: unknown, the mean of the pool is assumed."));
    m_waterfall->setData(whyWaterfall(*scores, *row, explanation));
    m_attributes.clear();
    for (const Explanation::Row &criterion : weightiestFirst(explanation))
        m_attributes << criterion.attribute;
    const Result<Partner> record = session.partner(partner);
    showFacts(*scores, session, record ? *record : Partner());
    showLift(*scores, *row);
    showUnknown(*scores, *row, !session.isReadOnly());
    showPeople(*scores, people, session.clock().today());
}

void PartnerWhy::showFacts(const Scores &scores, const Session &session, const Partner &partner)
{
    clear(m_facts);
    auto *titles = new QWidget(m_facts);
    auto *head = new QHBoxLayout(titles);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metric::SpaceM);
    auto *fact = new TextLabel(TextRole::Caption, Token::TextMuted, tr("Fact"), titles);
    fact->setFixedWidth(LabelWidth);
    head->addWidget(fact);
    head->addWidget(new TextLabel(TextRole::Caption, Token::TextMuted, tr("Value"), titles), 1);
    head->addWidget(new FactEvidenceHeader(titles), 2);
    addRow(m_facts, titles);
    int shown = 0;
    QStringList done;
    for (const QString &key : std::as_const(m_attributes)) {
        const Attribute *attribute = scores.schema->find(key);
        const auto found = partner.facts.constFind(key);
        if (!attribute || found == partner.facts.constEnd() || done.contains(key) || shown == MostFacts)
            continue;
        done << key;
        ++shown;
        auto *line = new QWidget(m_facts);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::SpaceM);
        auto *label = new TextLabel(TextRole::Body, attribute->label, line);
        label->setFixedWidth(LabelWidth);
        label->setElided(true);
        auto *value = new TextLabel(TextRole::Body, displayText(found->value, *attribute, *scores.schema), line);
        value->setElided(true);
        auto *evidence = new FactEvidenceButton(true, line);
        evidence->setEvidence(found->evidence, *attribute, session.clock().today());
        connect(evidence, &QAbstractButton::clicked, this, [this, key] { Q_EMIT factRequested(key); });
        layout->addWidget(label);
        layout->addWidget(value, 1);
        layout->addWidget(evidence, 2);
        addRow(m_facts, line);
    }
    if (shown == 0)
        addRow(m_facts,
               new TextLabel(TextRole::Body, Token::TextMuted, tr("Nothing it is measured by is known yet."), m_facts));
}

void PartnerWhy::showLift(const Scores &scores, std::size_t row)
{
    clear(m_lift);
    const Lift lift = liftToNextTier(liftInput(scores, row));
    m_liftTitle->setVisible(lift.isAsked());
    m_lift->setVisible(lift.isAsked());
    if (!lift.isAsked())
        return;
    m_liftTitle->setTitle(lift.isPossible ? tr("Path to %1: %2 points").arg(lift.reached, fitText(lift.points))
                                          : tr("%1 is out of reach: at best %2").arg(lift.tier, fitText(lift.bestFit)));
    m_liftTitle->setCaption(lift.isPossible ? tr("The fewest changes that reach it, together") : QString());
    for (const LiftStep &step : lift.steps) {
        QString detail = inWords(step.fact, step.attribute, *scores.schema);
        if (detail.isEmpty() && step.isMustHave)
            detail = tr("a must-have");
        if (step.isUnknown)
            detail = detail.isEmpty() ? tr("to be found out") : tr("to be found out: %1").arg(detail);
        auto *points = new TextLabel(TextRole::BodyStrong, Token::Positive,
                                     step.points > 0 ? u'+' + fitText(step.points) : QString());
        addRow(m_lift, adviceRow(step.label, detail, { points }, m_lift));
    }
}

void PartnerWhy::showUnknown(const Scores &scores, std::size_t row, bool editable)
{
    clear(m_unknown);
    const Explanation explanation = explain(scores.compiled, scores.sheet, row);
    std::vector<Explanation::Row> unknown;
    std::ranges::copy_if(explanation.rows, std::back_inserter(unknown), [](const Explanation::Row &each) {
        // A pure gate has no value even where its fact is known.
        return (std::isnan(each.value) && !each.isGate) || each.gate == GateResult::Unknown;
    });
    std::ranges::stable_sort(unknown, std::greater(),
                             [](const Explanation::Row &each) { return each.highPoints - each.lowPoints; });
    m_unknownTitle->setVisible(!unknown.empty());
    m_unknown->setVisible(!unknown.empty());
    if (unknown.empty())
        return;
    m_unknownTitle->setTitle(tr("%n fact(s) could change it", nullptr, static_cast<int>(unknown.size())));
    m_unknownTitle->setCaption(
        tr("Known best, the fit is %1; known worst, %2").arg(fitText(explanation.high), fitText(explanation.low)));
    for (const Explanation::Row &each : unknown) {
        const QString detail = each.gate == GateResult::Unknown
            ? tr("A must-have: until it is known the tier is held")
            : tr("%1 to %2 points").arg(fitText(each.lowPoints), fitText(each.highPoints));
        auto *enter = new LinkButton(tr("Enter"), TextRole::Caption);
        enter->setObjectName(u"whyEnter_"_s + each.attribute);
        enter->setAccessibleName(tr("Enter %1").arg(each.label));
        enableWriting(enter, !editable);
        connect(
            enter, &QPushButton::clicked, this, [this, key = each.attribute] { Q_EMIT factRequested(key); },
            Qt::QueuedConnection);
        addRow(m_unknown, adviceRow(each.label, detail, { enter }, m_unknown));
    }
}

void PartnerWhy::showPeople(const Scores &scores, const QList<Contact> &people, QDate today)
{
    clear(m_people);
    const std::optional<Persona> &persona = scores.version.profile.persona;
    m_peopleTitle->setTitle(peopleFinding(people));
    m_peopleTitle->setCaption(persona ? tr("Persona fit against \"%1\", 0 to 100").arg(persona->name) : QString());
    for (const Contact &contact : byPersonaFit(people, persona).mid(0, MostPeople)) {
        RecordList::Row row = personRow(contact, persona, today);
        QStringList detail { contact.traits.role };
        if (contact.leftOn.isValid())
            detail << tr("has left");
        else if (contact.champion)
            detail << tr("champion");
        detail.removeAll(QString());
        QWidget *line = adviceRow(row.title, detail.join(u" · "_s), row.trailing, m_people);
        if (row.leading)
            static_cast<QHBoxLayout *>(line->layout())->insertWidget(0, row.leading);
        addRow(m_people, line);
    }
}

} // namespace partnerscope
