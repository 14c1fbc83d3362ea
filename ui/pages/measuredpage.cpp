#include "ui/pages/measuredpage.h"

#include "ui/editors/writing.h"
#include "ui/theme/contextpanel.h"

#include <QStackedWidget>

namespace partnerscope {

MeasuredPage::MeasuredPage(Session &session, Frame &frame, const Missing &companies, const Missing &profile,
                           QWidget *parent)
    : Page(session, frame, parent)
    , m_stack(new QStackedWidget(this))
    , m_noCompanies(new EmptyState(companies.icon, companies.sentence, tr("Import a partner list"), this))
    , m_noProfile(new EmptyState(profile.icon, profile.sentence, tr("Create an ideal profile"), this))
{
    m_stack->addWidget(m_noCompanies);
    m_stack->addWidget(m_noProfile);
    enableWriting(m_noCompanies->actionButton(), session.isReadOnly());
    connect(m_noCompanies, &EmptyState::actionTriggered, this, [this] { this->frame().startImport(); });
    connect(m_noProfile, &EmptyState::actionTriggered, this, [this] { this->frame().openPage(PageId::Profiles); });
    connect(&session, &Session::changed, this, &MeasuredPage::invalidate);
    connect(&session, &Session::measuringProfileChanged, this, &MeasuredPage::invalidate);
}

QWidget *MeasuredPage::stack() const
{
    return m_stack;
}

void MeasuredPage::setContent(QWidget *content)
{
    m_content = content;
    m_stack->insertWidget(0, content);
    m_stack->setCurrentWidget(content);
}

void MeasuredPage::activate()
{
    if (m_stale)
        refresh();
}

void MeasuredPage::invalidate()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void MeasuredPage::refresh()
{
    m_stale = false;
    const bool hasCompanies = session().pool()->size() > 0;
    if (!hasCompanies || !session().measuringProfile().isValid()) {
        showScores(nullptr);
        m_stack->setCurrentWidget(hasCompanies ? m_noProfile : m_noCompanies);
        return;
    }
    const Result<std::shared_ptr<const Scores>> scores = session().measuringScores();
    if (check(scores) && showScores(*scores))
        m_stack->setCurrentWidget(m_content);
}

} // namespace partnerscope
