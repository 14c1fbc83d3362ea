#include "ui/editors/termdropdown.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int CodeRole = Qt::UserRole;
constexpr int LeastWidth = 260;
constexpr int MostHeight = 264;
constexpr int RowsAPage = 8;
} // namespace

TermDropDown::TermDropDown(const Vocabulary &vocabulary, QLineEdit *line)
    : QFrame(line, Qt::ToolTip)
    , m_line(line)
    , m_list(new QListWidget(this))
{
    setObjectName(u"termDropDown"_s);
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"termDropDownList"_s);
    m_list->setAccessibleName(tr("Terms"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT picked(item->data(CodeRole).toString()); });
    setVocabulary(vocabulary);
    hide();
}

void TermDropDown::setVocabulary(const Vocabulary &vocabulary)
{
    m_vocabulary = vocabulary;
    m_lines = termLines(vocabulary);
}

void TermDropDown::fill()
{
    m_list->clear();
    const QString wanted = m_line->text().trimmed();
    const QIcon tick = themedIcon("check"_L1, Token::Accent);
    const QIcon nothing = [] {
        QPixmap blank(16, 16);
        blank.fill(Qt::transparent);
        return QIcon(blank);
    }();
    const auto add = [&](const QString &code, const QString &text) {
        auto *item = new QListWidgetItem(m_chosen.contains(code) ? tick : nothing, text, m_list);
        item->setData(CodeRole, code);
    };
    for (const TermLine &line : matchingTermLines(m_lines, m_vocabulary, wanted)) {
        if (wanted.isEmpty())
            add(line.code, QString(line.depth * 4, u' ') + line.label);
        else
            add(line.code, line.above.isEmpty() ? line.label : tr("%1  (%2)").arg(line.label, line.above));
    }
    if (!m_extra.isEmpty() && m_extra.contains(wanted, Qt::CaseInsensitive))
        add(m_extra, m_extra);
    if (m_list->count() == 0 && !wanted.isEmpty())
        add(wanted, tr("New term: %1").arg(wanted));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void TermDropDown::open()
{
    fill();
    if (m_list->count() == 0) {
        hide();
        return;
    }
    const int rows = std::min(m_list->count() * std::max(m_list->sizeHintForRow(0), 1) + 4, MostHeight);
    resize(std::max(LeastWidth, m_line->width()), rows);
    move(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    show();
    raise();
}

bool TermDropDown::takeKey(const QKeyEvent *event)
{
    const auto step = [this](int by) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
        return true;
    };
    if (!isVisible()) {
        if (event->key() != Qt::Key_Down || event->modifiers() != Qt::NoModifier)
            return false;
        open();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Down: return step(1);
    case Qt::Key_Up: return step(-1);
    case Qt::Key_PageDown: return step(RowsAPage);
    case Qt::Key_PageUp: return step(-RowsAPage);
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

QString TermDropDown::current() const
{
    const QListWidgetItem *item = isVisible() ? m_list->currentItem() : nullptr;
    return item ? item->data(CodeRole).toString() : QString();
}

} // namespace partnerscope
