#include "ui/editors/partnerchecklist.h"

#include "ui/theme/searchfield.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace partnerscope {

PartnerChecklist::PartnerChecklist(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search"), this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_search->setObjectName(QStringLiteral("checklistSearch"));
    m_list->setObjectName(QStringLiteral("checklist"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(200);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PartnerChecklist::narrow);
    connect(m_search, &SearchField::leftDownward, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemChanged, this, &PartnerChecklist::changed);
}

void PartnerChecklist::setItems(const QList<std::pair<QString, QString>> &items, const QStringList &checked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &[key, label] : items) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_search->clear();
}

QStringList PartnerChecklist::checked() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys << m_list->item(i)->data(Qt::UserRole).toString();
    }
    return keys;
}

void PartnerChecklist::narrow(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

} // namespace partnerscope
