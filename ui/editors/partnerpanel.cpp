#include "ui/editors/partnerpanel.h"

#include "ui/editors/partnerengagements.h"
#include "ui/editors/partnerfacts.h"
#include "ui/editors/partnerhistory.h"
#include "ui/editors/partnernotes.h"
#include "ui/editors/partneroutcomes.h"
#include "ui/editors/partnerparts.h"
#include "ui/editors/partnerpeople.h"
#include "ui/editors/partnerrelations.h"
#include "ui/editors/partnerresults.h"
#include "ui/editors/partnerscore.h"
#include "ui/editors/partnertier.h"
#include "ui/models/valuetext.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"

#include <QVBoxLayout>

namespace partnerscope {

namespace {
QWidget *stacked(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    for (QWidget *part : parts) {
        if (column->count() > 0)
            column->addWidget(new Hairline(Qt::Horizontal, whole));
        column->addWidget(part);
    }
    return whole;
}
} // namespace

PartnerPanel::PartnerPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_parts(new PartnerParts(session, false, this))
    , m_missing(new MessageBar(this))
    , m_tabs(new SegmentedControl({ tr("Score"), tr("Facts"), tr("People"), tr("Results"), tr("History") }, this))
{
    setObjectName(QStringLiteral("partnerPanel"));
    m_tabs->setObjectName(QStringLiteral("partnerTabs"));
    m_tabs->setAccessibleName(tr("What to show of the company"));
    m_parts->outcomes()->hide(); // the page has room for them
    QWidget *const pages[] = { stacked({ m_parts->score(), m_parts->tier() }, this), m_parts->facts(),
                               m_parts->people(),
                               stacked({ m_parts->engagements(), m_parts->relations(), m_parts->results() }, this),
                               stacked({ m_parts->notes(), m_parts->history() }, this) };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    m_missing->setObjectName(QStringLiteral("partnerMissing"));
    m_missing->setClosable(false);
    column->addWidget(m_missing);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    for (int i = 0; i <= HistoryTab; ++i) {
        m_pages[i] = pages[i];
        column->addWidget(pages[i]);
        pages[i]->setVisible(i == ScoreTab);
    }
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(m_parts->score(), &PartnerScore::attributeRequested, this, &PartnerPanel::focusFact);
    connect(m_parts, &PartnerParts::refreshed, this, [this, &session] { showMissing(session); });
    connect(m_parts, &PartnerParts::historyRequested, this, [this] { showTab(HistoryTab); });
}

void PartnerPanel::setPartner(PartnerId partner)
{
    // What is still being typed belongs to the company before.
    if (partner != m_parts->partner() && focusWidget() && isAncestorOf(focusWidget()))
        focusWidget()->clearFocus();
    m_parts->setPartner(partner);
}

void PartnerPanel::showMissing(const Session &session)
{
    const Result<QList<Listing>> listings =
        partner().isValid() ? session.listings(partner()) : Result<QList<Listing>>(QList<Listing>());
    const QString missing = listings ? missingText(*listings) : QString();
    if (missing.isEmpty())
        m_missing->closeMessage();
    else
        m_missing->showMessage(Tone::Caution, tr("Missing from the list of %1").arg(missing));
}

PartnerId PartnerPanel::partner() const
{
    return m_parts->partner();
}

const QString &PartnerPanel::partnerName() const
{
    return m_parts->partnerName();
}

void PartnerPanel::showTab(Tab tab)
{
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(tab);
    }
    for (int i = 0; i <= HistoryTab; ++i)
        m_pages[i]->setVisible(i == tab);
}

void PartnerPanel::focusFact(const QString &attribute)
{
    showTab(FactsTab);
    m_parts->facts()->focusAttribute(attribute);
}

} // namespace partnerscope
