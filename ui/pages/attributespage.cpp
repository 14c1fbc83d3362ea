#include "ui/pages/attributespage.h"

#include "ui/pages/attributessection.h"
#include "ui/theme/titles.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace partnerscope {

AttributesPage::AttributesPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_sections(new QTabWidget)
{
    setObjectName(QStringLiteral("attributesPage"));
    m_sections->setObjectName(QStringLiteral("attributeSections"));
    m_sections->setAccessibleName(tr("Sections of attributes"));
    m_sections->setDocumentMode(true);
    m_sections->addTab(new AttributesSection(session, frame), tr("Attributes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Attributes")));
    column->addWidget(m_sections, 1);
    connect(m_sections, &QTabWidget::currentChanged, this, &AttributesPage::activate);
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
