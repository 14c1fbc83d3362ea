#include "ui/shell/workspaceview.h"

#include "ui/pages/attributespage.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/fitpage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/partnerpage.h"
#include "ui/pages/partnerspage.h"
#include "ui/pages/personaspage.h"
#include "ui/pages/profilespage.h"
#include "ui/pages/qualitypage.h"
#include "ui/pages/shortlistspage.h"
#include "ui/shell/navigationrail.h"
#include "ui/theme/surface.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace partnerscope {

WorkspaceView::WorkspaceView(Session &session, Frame &frame, const QList<ProfileTemplate> &templates, QWidget *parent)
    : QWidget(parent)
    , m_ground(new Surface(Token::SurfacePage, this))
    , m_stack(new QStackedWidget(m_ground))
    , m_rail(new NavigationRail(this))
    , m_partners(new PartnersPage(session, frame, this))
    , m_partner(new PartnerPage(session, frame, this))
    , m_profiles(new ProfilesPage(session, frame, templates, this))
    , m_quality(new QualityPage(session, frame, this))
    , m_import(new ImportPage(session, frame, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_ground, 1);
    auto *inner = new QVBoxLayout(m_ground);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_stack);
    m_pages = { { PageId::Overview, new OverviewPage(session, frame, this) },
                { PageId::Partners, m_partners },
                { PageId::Profiles, m_profiles },
                { PageId::Personas, new PersonasPage(session, frame, this) },
                { PageId::Fit, new FitPage(session, frame, this) },
                { PageId::Coverage, new CoveragePage(session, frame, this) },
                { PageId::Shortlists, new ShortlistsPage(session, frame, this) },
                { PageId::Quality, m_quality },
                { PageId::Attributes, new AttributesPage(session, frame, this) } };
    for (const PageId id : NavigationRail::pages())
        m_stack->addWidget(m_pages.value(id));
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_partner);
    connect(m_rail, &NavigationRail::chosen, this, [this](PageId page) {
        const bool goesAlongTheRail = m_rail->isAncestorOf(window()->focusWidget());
        openPage(page);
        if (!goesAlongTheRail)
            takeKeyboard(currentPage());
    });
    watchTheDay(session);
    showPage(PageId::Overview);
}

/// Whoever came to a page by a key goes on there by keys: in its list, if it has one.
void WorkspaceView::takeKeyboard(Page *page)
{
    for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(page) && (view->focusPolicy() & Qt::TabFocus) != 0) {
            view->setFocus();
            return;
        }
    }
    page->setFocus();
}

void WorkspaceView::watchTheDay(Session &session)
{
    constexpr int Minute = 60'000;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [&session, day = session.clock().today()]() mutable {
        if (session.clock().today() == day)
            return;
        day = session.clock().today();
        ChangeSet night;
        night.waivers = true; // the scores of yesterday are no longer asked for
        Q_EMIT session.changed(night);
    });
    timer->start(Minute);
}

void WorkspaceView::showPage(PageId page)
{
    // A page that goes hands the keyboard to whatever comes next, which may be a choice that the arrows would change.
    const bool isThere = currentPage() == m_pages.value(page) && currentPage()->isAncestorOf(window()->focusWidget());
    openPage(page);
    if (!isThere)
        takeKeyboard(currentPage());
}

void WorkspaceView::openPage(PageId page)
{
    m_rail->setCurrent(page);
    m_stack->setCurrentWidget(m_pages.value(page));
    m_pages.value(page)->activate();
}

void WorkspaceView::showImport(const QString &path)
{
    m_rail->setCurrent(PageId::Partners);
    m_stack->setCurrentWidget(m_import);
    m_import->begin(path);
}

void WorkspaceView::showPartner(PartnerId partner, const std::vector<PartnerId> &among)
{
    m_rail->setCurrent(PageId::Partners);
    m_stack->setCurrentWidget(m_partner);
    m_partner->showPartner(partner, among);
}

QList<Place> WorkspaceView::places()
{
    QList<Place> all;
    for (const PageId id : { PageId::Fit, PageId::Quality, PageId::Attributes }) {
        for (const Place &place : m_pages.value(id)->places())
            all << Place { place.name, [this, id, go = place.go] {
                              showPage(id);
                              go();
                          } };
    }
    return all;
}

Page *WorkspaceView::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

} // namespace partnerscope
