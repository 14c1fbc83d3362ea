#include "ui/pages/attributespage.h"

#include "ui/pages/attributessection.h"
#include "ui/pages/ratessection.h"
#include "ui/pages/vocabulariessection.h"
#include "ui/theme/titles.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace partnerscope {

AttributesPage::AttributesPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_sections(new QTabWidget)
    , m_vocabularies(new VocabulariesSection(session, frame))
{
    setObjectName(QStringLiteral("attributesPage"));
    m_sections->setObjectName(QStringLiteral("attributeSections"));
    m_sections->setAccessibleName(tr("Sections of attributes"));
    m_sections->setDocumentMode(true);
    auto *attributes = new AttributesSection(session, frame);
    m_sections->addTab(attributes, tr("Attributes"));
    m_sections->addTab(m_vocabularies, tr("Lists of terms"));
    m_sections->addTab(new RatesSection(session, frame), tr("Currencies"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Attributes")));
    column->addWidget(m_sections, 1);
    connect(m_sections, &QTabWidget::currentChanged, this, &AttributesPage::activate);
    connect(attributes, &AttributesSection::listRequested, this, [this](const QString &vocabulary) {
        m_sections->setCurrentWidget(m_vocabularies);
        m_vocabularies->open(vocabulary);
    });
}

Page *AttributesPage::current() const
{
    return qobject_cast<Page *>(m_sections->currentWidget());
}

void AttributesPage::activate()
{
    if (Page *section = current())
        section->activate();
}

void AttributesPage::focusSearch()
{
    if (Page *section = current())
        section->focusSearch();
}

} // namespace partnerscope
