#include "ui/pages/qualitypage.h"

#include "ui/pages/duplicatessection.h"
#include "ui/theme/titles.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace partnerscope {

QualityPage::QualityPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_sections(new QTabWidget)
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
    addSection(new DuplicatesSection(session, frame));
    connect(m_sections, &QTabWidget::currentChanged, this, &QualityPage::activate);
}

void QualityPage::addSection(QualitySection *section)
{
    m_sections->addTab(section, section->title());
    connect(section, &QualitySection::titleChanged, this,
            [this, section] { m_sections->setTabText(m_sections->indexOf(section), section->title()); });
}

void QualityPage::activate()
{
    if (auto *section = qobject_cast<QualitySection *>(m_sections->currentWidget()))
        section->activate();
}

} // namespace partnerscope
