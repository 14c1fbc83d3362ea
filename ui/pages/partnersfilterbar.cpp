#include "ui/pages/partnersfilterbar.h"

#include "ui/editors/chipflow.h"
#include "ui/pages/partnersfilterpopup.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace partnerscope {

PartnersFilterBar::PartnersFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search name"), this))
    , m_chipArea(new QWidget(this))
    , m_add(new Button(ButtonKind::Quiet, "filter"_L1, tr("Filter"), this))
    , m_count(new TextLabel(TextRole::Body, Token::TextSecondary, {}, this))
{
    m_search->setObjectName(QStringLiteral("partnerSearch"));
    m_search->setFixedWidth(232);
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_count->setObjectName(QStringLiteral("partnerCount"));
    m_flow = new FlowLayout(m_chipArea, metric::SpaceS);
    m_flow->addWidget(m_add);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    m_chipArea->setSizePolicy(grows);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_search, 0, Qt::AlignTop);
    row->addWidget(m_chipArea, 1, Qt::AlignVCenter);
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.search = text;
        Q_EMIT filterChanged();
    });
    connect(m_search, &SearchField::leftDownward, this, &PartnersFilterBar::leftDownward);
    connect(m_add, &QPushButton::clicked, this, &PartnersFilterBar::openPopup);
}

void PartnersFilterBar::setContext(std::shared_ptr<const Schema> schema, const std::vector<Tier> &tiers)
{
    const bool relabel = schema != m_schema;
    m_schema = std::move(schema);
    m_tiers = tiers;
    if (relabel)
        rebuildChips();
}

void PartnersFilterBar::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.search);
    rebuildChips();
    Q_EMIT filterChanged();
}

void PartnersFilterBar::setListTitle(const QString &title)
{
    m_listTitle = title;
    rebuildChips();
}

void PartnersFilterBar::setCount(std::size_t shown, std::size_t all)
{
    const QLocale locale;
    m_count->setText(shown == all ? tr("%Ln companies", nullptr, static_cast<int>(all))
                                  : tr("%1 of %2")
                                        .arg(locale.toString(static_cast<qulonglong>(shown)),
                                             locale.toString(static_cast<qulonglong>(all))));
}

void PartnersFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PartnersFilterBar::openPopup()
{
    auto *popup = new PartnersFilterPopup(m_schema, m_tiers, this);
    connect(popup, &PartnersFilterPopup::chosen, this, [this](const QList<Condition> &conditions) {
        Filter filter = m_filter;
        for (const Condition &condition : conditions) {
            if (!filter.conditions.contains(condition))
                filter.conditions << condition;
        }
        setFilter(filter);
    });
    popup->openAt(m_add);
}

void PartnersFilterBar::rebuildChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    if (!m_listTitle.isEmpty())
        addChip(m_listTitle, QStringLiteral("listChip"), [this] { Q_EMIT listClosed(); });
    for (qsizetype i = 0; m_schema && i < m_filter.conditions.size(); ++i) {
        const Condition condition = m_filter.conditions.at(i);
        addChip(conditionText(condition, *m_schema), QStringLiteral("filterChip%1").arg(i), [this, condition] {
            Filter filter = m_filter;
            filter.conditions.removeOne(condition);
            setFilter(filter);
        });
    }
    m_chipArea->updateGeometry();
}

void PartnersFilterBar::addChip(const QString &text, const QString &name, const std::function<void()> &close)
{
    auto *chip = new Chip(text, m_chipArea);
    chip->setObjectName(name);
    chip->setAccessibleName(tr("Filter %1, Delete removes it").arg(text));
    chip->setToolTip(text.toHtmlEscaped());
    chip->setClosable(true);
    chip->setChecked(true);
    // A click on the words keeps the filter on: only the cross takes it away.
    connect(chip, &QAbstractButton::clicked, chip, [chip] { chip->setChecked(true); });
    connect(chip, &Chip::closeRequested, this, close, Qt::QueuedConnection); // the chip goes with its filter
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    chip->show();
    m_chips << chip;
}

} // namespace partnerscope
