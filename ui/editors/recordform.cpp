#include "ui/editors/recordform.h"

#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace partnerscope {

RecordForm::RecordForm(QString prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(std::move(prefix))
    , m_column(new QVBoxLayout(this))
    , m_fields(nullptr)
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical, {}, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::SpaceS);
    auto *fields = new QWidget(this);
    m_fields = makeForm(fields);
    m_column->addWidget(fields);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

QLineEdit *RecordForm::addLine(const QString &label, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    UndoKeyFilter::install(line);
    addField(label, name, line);
    return line;
}

QLineEdit *RecordForm::addDate(const QString &label, const QString &name, QDate date)
{
    QLineEdit *line = addLine(label, name, date.toString(Qt::ISODate));
    line->setPlaceholderText(tr("2026-05-14"));
    return line;
}

void RecordForm::addField(const QString &label, const QString &name, QWidget *field)
{
    field->setObjectName(QStringLiteral("%1_%2").arg(m_prefix, name));
    field->setAccessibleName(label);
    if (!m_first)
        m_first = field;
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, this);
    caption->setBuddy(field);
    caption->setMinimumWidth(FormLabelWidth);
    m_fields->addRow(caption, field);
}

void RecordForm::addButtons(const QString &saveText)
{
    auto *save = new Button(ButtonKind::Primary, saveText, this);
    auto *cancel = new Button(ButtonKind::Quiet, tr("Cancel"), this);
    save->setObjectName(m_prefix + QStringLiteral("_save"));
    cancel->setObjectName(m_prefix + QStringLiteral("_cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_column->addWidget(m_problem);
    m_column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &RecordForm::save);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
}

Problems RecordForm::dateProblems(const QList<QLineEdit *> &lines) const
{
    Problems problems;
    for (const QLineEdit *line : lines) {
        if (!line->text().trimmed().isEmpty() && !dateFromText(line->text()).isValid())
            problems << Problem { line->objectName(),
                                  tr("\"%1\" is not a date. Write it as 2026-05-14.").arg(line->text()) };
    }
    return problems;
}

bool RecordForm::showProblem(const Problems &problems)
{
    if (!problems.isEmpty())
        m_problem->setText(problems.first().message);
    m_problem->setVisible(!problems.isEmpty());
    return !problems.isEmpty();
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace partnerscope
