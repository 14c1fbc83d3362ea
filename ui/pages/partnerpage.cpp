#include "ui/pages/partnerpage.h"

#include "ui/editors/partnerengagements.h"
#include "ui/editors/partnerfacts.h"
#include "ui/editors/partnerhistory.h"
#include "ui/editors/partnernotes.h"
#include "ui/editors/partneroutcomes.h"
#include "ui/editors/partnerparts.h"
#include "ui/editors/partnerpeople.h"
#include "ui/editors/partnerrelations.h"
#include "ui/editors/partnerresultentry.h"
#include "ui/editors/partnerresults.h"
#include "ui/editors/partnertier.h"
#include "ui/editors/writing.h"
#include "ui/models/valuetext.h"
#include "ui/pages/eraseperson.h"
#include "ui/pages/measuringcombo.h"
#include "ui/pages/partnerpagehead.h"
#include "ui/pages/partnerwhy.h"
#include "ui/pages/shortlistactions.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
/// Lists of records and texts are not wider than can be read along.
constexpr int ReadableWidth = 820;

/// Parts below each other on a ground that scrolls.
QWidget *tabOf(const QList<QWidget *> &parts, int widest)
{
    auto *ground = new Surface(Token::SurfacePage);
    auto *outer = new QVBoxLayout(ground);
    outer->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceL);
    outer->setSpacing(metric::SpaceL);
    for (QWidget *part : parts) {
        part->setMaximumWidth(widest);
        outer->addWidget(part);
        part->show();
    }
    outer->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(ground);
    return area;
}

QString placeOf(const Pool &pool, const Schema &schema, std::size_t row)
{
    QStringList parts;
    for (const char *key : { "hq_region", "country" }) {
        const Attribute *attribute = schema.find(QLatin1StringView(key));
        if (attribute)
            parts << displayText(pool.value(row, attribute->key), *attribute, schema);
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}
} // namespace

PartnerPage::PartnerPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_parts(new PartnerParts(session, true, this))
    , m_header(new PageHeader({}))
    , m_previous(new IconButton("left"_L1, tr("Previous company (Alt+Up)"), m_header))
    , m_next(new IconButton("right"_L1, tr("Next company (Alt+Down)"), m_header))
    , m_place(new TextLabel(TextRole::Body, Token::TextSecondary, {}, m_header))
    , m_head(new PartnerPageHead)
    , m_tabs(new QTabWidget)
    , m_why(new PartnerWhy)
{
    setObjectName(u"partnerPage"_s);
    buildHeader();
    buildTabs();
    auto *ground = new Surface(Token::SurfacePage);
    auto *inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_header);
    inner->addWidget(m_head);
    inner->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);
    connectParts();
}

void PartnerPage::buildHeader()
{
    m_header->setBreadcrumb(tr("Partners"));
    m_previous->setObjectName(u"previousPartner"_s);
    m_next->setObjectName(u"nextPartner"_s);
    m_place->setObjectName(u"partnerPlace"_s);
    auto *toList = new Button(ButtonKind::Primary, tr("Add to shortlist"), m_header);
    toList->setObjectName(u"pageAddToShortlist"_s);
    enableWriting(toList, session().isReadOnly());
    auto *menu = new QMenu(toList);
    toList->setMenu(menu);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_previous, m_place, m_next, toList })
        m_header->addTrailing(widget);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fillShortlistMenu(menu, session(), frame(), [this] { return std::vector<PartnerId> { m_parts->partner() }; });
    });
    connect(m_header, &PageHeader::breadcrumbActivated, this, &PartnerPage::back);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
}

void PartnerPage::buildTabs()
{
    m_tabs->setObjectName(u"partnerPageTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_why, tr("Why this score"));
    m_tabs->addTab(tabOf({ m_parts->facts() }, QWIDGETSIZE_MAX), tr("Facts"));
    m_tabs->addTab(tabOf({ m_parts->people() }, ReadableWidth), tr("People"));
    m_tabs->addTab(
        tabOf({ m_parts->tier(), m_parts->engagements(), m_parts->outcomes(), m_parts->relations() }, ReadableWidth),
        tr("Relations"));
    m_tabs->addTab(tabOf({ m_parts->resultEntry(), m_parts->performance() }, QWIDGETSIZE_MAX), tr("Performance"));
    m_tabs->addTab(tabOf({ m_parts->history() }, ReadableWidth), tr("History"));
    m_tabs->addTab(tabOf({ m_parts->notes() }, ReadableWidth), tr("Notes"));
}

void PartnerPage::connectParts()
{
    connect(m_parts, &PartnerParts::failed, this, [this](const Error &error) { frame().showError(error); });
    connect(m_parts, &PartnerParts::removed, this, [this](const QString &text) {
        frame().showMessage(MessageKind::Done, text, tr("Undo"), [this] { check(session().undo()); });
    });
    connect(m_parts, &PartnerParts::eraseRequested, this,
            [this](const Contact &contact) { erasePerson(session(), frame(), contact); });
    connect(m_parts, &PartnerParts::partnerActivated, this,
            [this](PartnerId partner) { frame().openPartnerPage(partner); });
    connect(m_parts, &PartnerParts::tierReviewRequested, this,
            [this](PartnerId partner) { frame().openTierReview(partner); });
    connect(m_parts, &PartnerParts::historyRequested, this, [this] { showTab(HistoryTab); });
    connect(m_parts, &PartnerParts::refreshed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_parts, &PartnerParts::nameChanged, this, [this](const QString &name) {
        if (name.isEmpty() && isVisible())
            frame().openPage(PageId::Partners);
    });
    connect(m_head, &PartnerPageHead::failed, this, [this](const Error &error) { frame().showError(error); });
    connect(m_head, &PartnerPageHead::profileActivated, this,
            [this](ProfileId profile) { measureWith(session(), this->frame(), profile); });
    connect(m_why, &PartnerWhy::factRequested, this, &PartnerPage::focusFact);
    connect(m_why, &PartnerWhy::factsRequested, this, [this] { showTab(FactsTab); });
    connect(m_why, &PartnerWhy::peopleRequested, this, [this] { showTab(PeopleTab); });
}

void PartnerPage::showPartner(PartnerId partner, const std::vector<PartnerId> &among)
{
    const bool isListed = std::ranges::find(among, partner) != among.end();
    m_among = isListed ? among : byFit();
    // What is still being typed belongs to the company before.
    if (partner != m_parts->partner() && focusWidget() && isAncestorOf(focusWidget()))
        focusWidget()->clearFocus();
    m_parts->setPartner(partner);
    refresh();
    m_tabs->setFocus();
}

std::vector<PartnerId> PartnerPage::byFit()
{
    std::vector<PartnerId> partners;
    const Pool &pool = *session().pool();
    const Result<std::shared_ptr<const Scores>> scores = session().measuringScores();
    partners.reserve(pool.size());
    if (scores) {
        for (const std::uint32_t row : (*scores)->ranking.order)
            partners.push_back((*scores)->pool->id(row));
    } else {
        for (std::size_t row = 0; row < pool.size(); ++row)
            partners.push_back(pool.id(row));
    }
    return partners;
}

void PartnerPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PartnerPage::focusFact(const QString &attribute)
{
    showTab(FactsTab);
    m_parts->facts()->focusAttribute(attribute);
    const PartnerFactRow *row = m_parts->facts()->row(attribute);
    if (auto *area = qobject_cast<QScrollArea *>(m_tabs->currentWidget()); area && row)
        area->ensureWidgetVisible(row->editor());
}

void PartnerPage::focusSearch()
{
    showTab(FactsTab);
    if (auto *search = m_parts->facts()->findChild<QWidget *>(u"factSearch"_s))
        search->setFocus(Qt::ShortcutFocusReason);
}

void PartnerPage::activate()
{
    if (m_stale)
        refresh();
}

void PartnerPage::refresh()
{
    m_stale = false;
    const PartnerId partner = m_parts->partner();
    const Pool &pool = *session().pool();
    const std::optional<std::size_t> row = pool.rowOf(partner);
    if (!row)
        return;
    m_header->setTitle(m_parts->partnerName());
    m_header->setDetail(placeOf(pool, *session().schema(), *row));
    m_head->showPartner(session(), partner);
    const Result<std::shared_ptr<const Scores>> scores = session().measuringScores();
    if (!scores && scores.error().code != ErrorCode::NotFound)
        frame().showError(scores.error());
    const Result<QList<Contact>> people = session().contacts(partner);
    check(people);
    m_why->showScores(scores ? *scores : nullptr, session(), partner, people ? *people : QList<Contact>());
    refreshPlace();
}

void PartnerPage::refreshPlace()
{
    const auto at = std::ranges::find(m_among, m_parts->partner());
    const bool isListed = at != m_among.end() && m_among.size() > 1;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_previous, m_place, m_next })
        widget->setVisible(isListed);
    if (!isListed)
        return;
    const auto place = static_cast<qlonglong>(at - m_among.begin()) + 1;
    m_place->setText(tr("%L1 of %L2").arg(place).arg(static_cast<qulonglong>(m_among.size())));
    m_previous->setEnabled(at != m_among.begin());
    m_next->setEnabled(at + 1 != m_among.end());
}

void PartnerPage::step(int by)
{
    const auto at = std::ranges::find(m_among, m_parts->partner());
    if (at == m_among.end())
        return;
    const auto next = at - m_among.begin() + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(m_among.size()))
        return;
    const PartnerId partner = m_among[static_cast<std::size_t>(next)];
    if (!session().pool()->rowOf(partner)) { // removed since the list was made
        m_among.erase(m_among.begin() + next);
        step(by);
        return;
    }
    if (focusWidget() && isAncestorOf(focusWidget()))
        focusWidget()->clearFocus();
    m_parts->setPartner(partner);
    refresh();
    m_tabs->setFocus();
}

void PartnerPage::back()
{
    frame().openPartner(m_parts->partner());
}

void PartnerPage::keyPressEvent(QKeyEvent *event)
{
    const bool withAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (withAlt && event->key() == Qt::Key_Up)
        step(-1);
    else if (withAlt && event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Escape || (withAlt && event->key() == Qt::Key_Left))
        back();
    else
        Page::keyPressEvent(event);
}

} // namespace partnerscope
