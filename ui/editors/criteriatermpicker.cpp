#include "ui/editors/criteriatermpicker.h"

#include "ui/theme/button.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int CodeRole = Qt::UserRole;
constexpr int ListHeight = 168;
} // namespace

CriteriaTermPicker::CriteriaTermPicker(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_summary(new TextLabel(TextRole::Body))
    , m_open(new Button(ButtonKind::Quiet, tr("Choose")))
    , m_drawer(new QWidget)
    , m_search(new SearchField(tr("Find a term")))
    , m_list(new QListWidget)
{
    m_summary->setElided(true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open->setObjectName(QStringLiteral("termsOpen"));
    m_open->setCheckable(true);
    m_open->setAccessibleName(tr("Choose: %1").arg(title));
    m_search->setObjectName(QStringLiteral("termsSearch"));
    m_search->setAccessibleName(tr("Find a term: %1").arg(title));
    m_list->setObjectName(QStringLiteral("termsList"));
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(ListHeight);

    auto *row = new QHBoxLayout;
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_summary, 1);
    row->addWidget(m_open);
    auto *drawer = new QVBoxLayout(m_drawer);
    drawer->setContentsMargins(0, 0, 0, metric::SpaceHair);
    drawer->setSpacing(metric::SpaceHair);
    drawer->addWidget(m_search);
    drawer->addWidget(m_list);
    m_drawer->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    layout->addLayout(row);
    layout->addWidget(m_drawer);

    connect(m_open, &QAbstractButton::toggled, this, &CriteriaTermPicker::setOpen);
    connect(m_search, &QLineEdit::textChanged, this, &CriteriaTermPicker::fill);
    connect(m_search, &SearchField::leftDownward, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemChanged, this, &CriteriaTermPicker::takeItem);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    updateSummary();
}

void CriteriaTermPicker::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    fill();
    updateSummary();
}

void CriteriaTermPicker::setChosen(const QStringList &codes)
{
    if (codes == m_chosen)
        return;
    m_chosen = codes;
    fill();
    updateSummary();
}

void CriteriaTermPicker::setOpen(bool open)
{
    const QSignalBlocker quiet(m_open);
    m_open->setChecked(open);
    m_open->setText(open ? tr("Done") : tr("Choose"));
    m_drawer->setVisible(open);
    if (open) {
        fill();
        m_search->setFocus();
    }
}

void CriteriaTermPicker::fill()
{
    if (m_drawer->isHidden())
        return;
    QList<Entry> entries = m_entries;
    for (const QString &code : std::as_const(m_chosen)) {
        if (std::ranges::none_of(entries, [&](const Entry &entry) { return entry.code == code; }))
            entries.prepend({ code, code, 0 });
    }
    const QSignalBlocker quiet(m_list);
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(CodeRole).toString() : QString();
    m_list->clear();
    const QString wanted = m_search->text().trimmed();
    for (const Entry &entry : std::as_const(entries)) {
        if (!wanted.isEmpty() && !entry.label.contains(wanted, Qt::CaseInsensitive)
            && entry.code.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        auto *item = new QListWidgetItem(tr("%1  (%2)").arg(entry.label, QLocale().toString(entry.companies)), m_list);
        item->setData(CodeRole, entry.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(entry.code) ? Qt::Checked : Qt::Unchecked);
        if (entry.code == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CriteriaTermPicker::takeItem(QListWidgetItem *item)
{
    const QString code = item->data(CodeRole).toString();
    const bool wanted = item->checkState() == Qt::Checked;
    if (wanted == m_chosen.contains(code))
        return;
    if (wanted)
        m_chosen.append(code);
    else
        m_chosen.removeAll(code);
    updateSummary();
    Q_EMIT chosenChanged(m_chosen);
}

void CriteriaTermPicker::updateSummary()
{
    QStringList labels;
    for (const QString &code : std::as_const(m_chosen)) {
        const auto entry = std::ranges::find(m_entries, code, &Entry::code);
        labels << (entry == m_entries.end() ? code : entry->label);
    }
    m_summary->setText(labels.isEmpty() ? tr("None chosen") : labels.join(QStringLiteral(", ")));
    m_summary->setToken(labels.isEmpty() ? Token::TextMuted : Token::TextPrimary);
}

void CriteriaTermPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_drawer->isHidden()) {
        setOpen(false);
        m_open->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace partnerscope
