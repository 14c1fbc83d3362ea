#include "ui/editors/recordlist.h"

#include "ui/editors/recordform.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

RecordList::RecordList(QPushButton *add, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_list(new QWidget(this))
    , m_add(add)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::SpaceS);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_column->addWidget(m_list);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

void RecordList::setEditable(bool editable)
{
    m_editable = editable;
    enableWriting(m_add, !editable);
}

void RecordList::setRows(const QList<Row> &rows, const QString &nothing)
{
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    if (rows.isEmpty() && !nothing.isEmpty())
        m_list->layout()->addWidget(new TextLabel(TextRole::Body, Token::TextMuted, nothing, m_list));
    for (const Row &row : rows) {
        m_list->layout()->addWidget(makeRow(row));
        m_list->layout()->addWidget(new Hairline(Qt::Horizontal, m_list));
    }
}

QWidget *RecordList::makeRow(const Row &row)
{
    auto *widget = new QWidget(m_list);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, metric::SpaceHair, 0, metric::SpaceHair);
    layout->setSpacing(metric::SpaceS);
    if (row.leading)
        layout->addWidget(row.leading);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *title = new TextLabel(row.isText ? TextRole::Body : TextRole::BodyStrong, row.title, widget);
    title->setWordWrap(row.isText);
    title->setElided(!row.isText);
    texts->addWidget(title);
    for (const auto &[text, token] :
         { std::pair { row.detail, row.detailToken }, std::pair { row.remark, row.remarkToken } }) {
        if (text.isEmpty())
            continue;
        auto *line = new TextLabel(TextRole::Caption, token, text, widget);
        line->setElided(true);
        texts->addWidget(line);
    }
    layout->addLayout(texts, 1);
    for (QWidget *trailing : row.trailing)
        layout->addWidget(trailing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::SpaceHair);
    const QString what = row.isText ? row.detail : row.title;
    auto *change = new IconButton("edit"_L1, tr("Change %1").arg(what), widget);
    auto *remove = new IconButton("trash"_L1, tr("Remove %1").arg(what), widget);
    change->setObjectName(QStringLiteral("edit%1").arg(row.objectName));
    remove->setObjectName(QStringLiteral("remove%1").arg(row.objectName));
    // Queued: both end with this row being made anew.
    connect(change, &QToolButton::clicked, this, row.change, Qt::QueuedConnection);
    connect(remove, &QToolButton::clicked, this, row.remove, Qt::QueuedConnection);
    for (IconButton *button : { change, remove }) {
        enableWriting(button, !m_editable);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    return widget;
}

void RecordList::openForm(RecordForm *form)
{
    closeForm();
    m_form = form;
    m_column->addWidget(m_form);
    m_add->hide();
    connect(m_form, &RecordForm::cancelled, this, &RecordList::closeForm, Qt::QueuedConnection);
    m_form->show();
    m_form->firstField()->setFocus();
}

void RecordList::closeForm()
{
    if (!m_form)
        return;
    const bool hadKeyboard = m_form->isAncestorOf(focusWidget());
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_add->show();
    if (hadKeyboard)
        m_add->setFocus();
}

} // namespace partnerscope
