#include "ui/pages/partnersfilterbar.h"

#include "ui/editors/chipflow.h"
#include "ui/models/conditiontext.h"
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
    , m_search(new SearchField(tr("Search companies"), this))
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
    connect(m_add, &QPushButton::clicked, this, &PartnersFilterBar::addCondition);
}

void PartnersFilterBar::setSubjects(FilterSubjects subjects)
{
    const bool relabel = subjects.schema != m_subjects.schema;
    m_subjects = std::move(subjects);
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

void PartnersFilterBar::setCount(std::size_t shown, std::size_t all, std::size_t similar)
{
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    QString text = shown == all ? tr("%Ln companies", nullptr, static_cast<int>(all))
                                : tr("%1 of %2").arg(number(shown), number(all));
    if (similar > 0)
        text = tr("%1, %2 spelled similarly").arg(text, number(similar));
    m_count->setText(text);
}

void PartnersFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PartnersFilterBar::addCondition()
{
    auto *popup = new PartnersFilterPopup(m_subjects, this);
    connect(popup, &PartnersFilterPopup::chosen, this, [this](const Condition &condition) {
        Filter filter = m_filter;
        if (!filter.conditions.contains(condition))
            filter.conditions << condition;
        setFilter(filter);
    });
    popup->openAt(m_add);
}

void PartnersFilterBar::editCondition(qsizetype number)
{
    auto *popup = new PartnersFilterPopup(m_subjects, this);
    popup->edit(m_filter.conditions.at(number));
    connect(popup, &PartnersFilterPopup::chosen, this, [this, number](const Condition &condition) {
        Filter filter = m_filter;
        filter.conditions[number] = condition;
        setFilter(filter);
        m_chips.last()->setFocus();
    });
    popup->openAt(m_chips.at(number + (m_listTitle.isEmpty() ? 0 : 1)));
}

void PartnersFilterBar::rebuildChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    if (!m_listTitle.isEmpty())
        addChip(m_listTitle, QStringLiteral("listChip"), [this] { Q_EMIT listClosed(); });
    for (qsizetype i = 0; m_subjects.schema && i < m_filter.conditions.size(); ++i) {
        const Condition condition = m_filter.conditions.at(i);
        const QString text = conditionText(condition, *m_subjects.schema);
        const auto remove = [this, condition] {
            Filter filter = m_filter;
            filter.conditions.removeOne(condition);
            setFilter(filter);
            (m_chips.isEmpty() ? static_cast<QWidget *>(m_add) : m_chips.last())->setFocus();
        };
        Chip *chip = addChip(text, QStringLiteral("filterChip%1").arg(i), remove);
        chip->setAccessibleName(tr("Filter %1. Return changes it, Delete removes it").arg(text));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { editCondition(i); });
    }
    m_chipArea->updateGeometry();
}

Chip *PartnersFilterBar::addChip(const QString &text, const QString &name, const std::function<void()> &close)
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
    return chip;
}

} // namespace partnerscope
