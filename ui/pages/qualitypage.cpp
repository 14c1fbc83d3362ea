#include "ui/pages/qualitypage.h"

#include "ui/pages/duplicatessection.h"
#include "ui/pages/factssection.h"
#include "ui/pages/questionnairessection.h"
#include "ui/theme/titles.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace partnerscope {

QualityPage::QualityPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_sections(new QTabWidget)
    , m_questionnaires(new QuestionnairesSection(session, frame))
{
    setObjectName(QStringLiteral("qualityPage"));
    m_sections->setObjectName(QStringLiteral("qualitySections"));
    m_sections->setAccessibleName(tr("Sections of data quality"));
    m_sections->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Data quality")));
    column->addWidget(m_sections, 1);
    auto *facts = new FactsSection(session, frame);
    addSection(facts);
    addSection(new DuplicatesSection(session, frame));
    addSection(m_questionnaires);
    connect(facts, &FactsSection::askRequested, this, &QualityPage::ask);
    connect(m_sections, &QTabWidget::currentChanged, this, &QualityPage::activate);
    connect(&session, &Session::changed, this, [this](const ChangeSet &change) {
        if (change.people && isVisible()) // else when somebody opens the page
            m_questionnaires->activate();
    });
}

void QualityPage::addSection(QualitySection *section)
{
    m_sections->addTab(section, section->title());
    connect(section, &QualitySection::titleChanged, this,
            [this, section] { m_sections->setTabText(m_sections->indexOf(section), section->title()); });
}

void QualityPage::activate()
{
    if (m_sections->currentWidget() != m_questionnaires)
        m_questionnaires->activate(); // its tab counts what is open
    if (auto *section = qobject_cast<QualitySection *>(m_sections->currentWidget()))
        section->activate();
}

void QualityPage::ask(const std::vector<PartnerId> &partners, const QStringList &attributes)
{
    m_sections->setCurrentWidget(m_questionnaires);
    m_questionnaires->compose(partners, attributes);
}

void QualityPage::reviewAnswers(const QString &path)
{
    m_sections->setCurrentWidget(m_questionnaires);
    m_questionnaires->review(path);
}

} // namespace partnerscope
