#include "ui/pages/attributespage.h"

#include "ui/editors/writing.h"
#include "ui/pages/attributelist.h"
#include "ui/pages/ratelist.h"
#include "ui/pages/termlist.h"
#include "ui/theme/button.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/titles.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int SearchWidth = 240;
}

AttributesPage::AttributesPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_parts(new SegmentedControl({ tr("Attributes"), tr("Terms"), tr("Currencies") }))
    , m_search(new SearchField(tr("Search")))
    , m_new(new Button(ButtonKind::Primary, "plus"_L1, tr("New attribute")))
    , m_stack(new QStackedWidget(this))
    , m_attributes(new AttributeList(session, frame))
    , m_terms(new TermList(session, frame))
    , m_rates(new RateList(session, frame))
{
    setObjectName(u"attributesPage"_s);
    build();
    connect(m_parts, &SegmentedControl::currentChanged, this, &AttributesPage::showPart);
    connect(m_search, &QLineEdit::textChanged, this, &AttributesPage::search);
    connect(m_search, &SearchField::leftDownward, this, [this] {
        if (m_parts->currentIndex() == AttributesPart)
            m_attributes->focusList();
        else if (m_parts->currentIndex() == TermsPart)
            m_terms->focusList();
    });
    connect(m_new, &QPushButton::clicked, this, &AttributesPage::beginNew);
    connect(m_attributes, &AttributeList::termsRequested, this, [this](const QString &vocabulary) {
        m_terms->showVocabulary(vocabulary);
        m_parts->setCurrentIndex(TermsPart);
    });
    connect(&session, &Session::changed, this, [this](const ChangeSet &change) {
        const bool concerns = change.schema || change.profiles || change.money || change.allPartners
            || !change.columns.isEmpty() || !change.partners.empty();
        m_stale |= concerns;
        if (m_stale && isVisible())
            refresh();
    });
}

void AttributesPage::build()
{
    auto *header = new PageHeader(tr("Attributes"));
    header->setBreadcrumb(tr("Partners"));
    connect(header, &PageHeader::breadcrumbActivated, this, [this] { frame().openPage(PageId::Partners); });
    m_parts->setObjectName(u"attributeParts"_s);
    m_parts->setAccessibleName(tr("What is shown"));
    m_search->setObjectName(u"attributeSearch"_s);
    m_search->setAccessibleName(tr("Search attributes, terms or currencies"));
    m_search->setFixedWidth(SearchWidth);
    m_new->setObjectName(u"newAttribute"_s);
    header->addLeading(m_parts);
    header->addTrailing(m_search);
    header->addTrailing(m_new);
    enableWriting(m_new, session().isReadOnly());
    for (QWidget *part : std::initializer_list<QWidget *> { m_attributes, m_terms, m_rates })
        m_stack->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_stack, 1);
}

void AttributesPage::activate()
{
    if (m_stale)
        refresh();
}

void AttributesPage::refresh()
{
    m_stale = false;
    m_attributes->refresh();
    m_terms->refresh();
    m_rates->refresh();
}

void AttributesPage::showPart(int part)
{
    m_stack->setCurrentIndex(part);
    m_new->setText(part == AttributesPart ? tr("New attribute") : part == TermsPart ? tr("New term") : tr("New rate"));
    search(m_search->text());
}

void AttributesPage::search(const QString &text)
{
    switch (static_cast<Part>(m_parts->currentIndex())) {
    case AttributesPart: m_attributes->search(text); break;
    case TermsPart: m_terms->search(text); break;
    case RatesPart: m_rates->search(text); break;
    }
}

void AttributesPage::beginNew()
{
    switch (static_cast<Part>(m_parts->currentIndex())) {
    case AttributesPart: m_attributes->beginNew(); break;
    case TermsPart: m_terms->addNew(); break;
    case RatesPart: m_rates->beginNew(); break;
    }
}

void AttributesPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace partnerscope
