#include "ui/editors/weightjudgebar.h"

#include "ui/editors/undokeyfilter.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace partnerscope {

namespace {
constexpr int LongestName = 80;
constexpr int WidestField = 260;
} // namespace

WeightJudgeBar::WeightJudgeBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QStackedWidget)
    , m_judges(new QComboBox)
    , m_name(new QLineEdit)
    , m_add(new Button(ButtonKind::Quiet, QLatin1StringView("plus"), tr("Judge")))
    , m_rename(new IconButton(QLatin1StringView("edit"), tr("Rename this judge")))
    , m_remove(new IconButton(QLatin1StringView("trash"), tr("Clear the answers")))
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical))
{
    m_judges->setObjectName(QStringLiteral("pairJudge"));
    m_judges->setAccessibleName(tr("Whose answers these are"));
    m_judges->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_judges->setMinimumContentsLength(10);
    m_name->setObjectName(QStringLiteral("judgeName"));
    m_name->setAccessibleName(tr("Name of the judge"));
    m_name->setMaxLength(LongestName);
    m_add->setObjectName(QStringLiteral("judgeAdd"));
    m_add->setToolTip(tr("Add a judge. The answers of all are combined."));
    m_add->setAccessibleName(tr("Add a judge"));
    m_rename->setObjectName(QStringLiteral("judgeRename"));
    m_remove->setObjectName(QStringLiteral("judgeRemove"));
    m_problem->setObjectName(QStringLiteral("judgeProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_field->addWidget(m_judges);
    m_field->addWidget(m_name);
    m_field->setMaximumWidth(WidestField);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::SpaceHair);
    row->addWidget(new TextLabel(TextRole::Body, Token::TextSecondary, tr("Answers of")));
    row->addSpacing(metric::SpaceHair);
    row->addWidget(m_field, 1);
    for (QWidget *button : std::initializer_list<QWidget *> { m_rename, m_remove, m_add })
        row->addWidget(button);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connectAll();
}

void WeightJudgeBar::connectAll()
{
    m_name->installEventFilter(this);
    UndoKeyFilter::install(m_name);
    connect(m_judges, &QComboBox::activated, this, &WeightJudgeBar::chosen);
    connect(m_add, &QAbstractButton::clicked, this, [this] { askName(Naming::New); });
    connect(m_rename, &QAbstractButton::clicked, this, [this] { askName(Naming::Current); });
    connect(m_remove, &QAbstractButton::clicked, this, &WeightJudgeBar::removed);
}

bool WeightJudgeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeName(true);
            return true;
        }
        if (key == Qt::Key_Escape) {
            closeName();
            return true;
        }
    }
    if (watched == m_name && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            takeName(false);
    }
    return QWidget::eventFilter(watched, event);
}

void WeightJudgeBar::showJudges(const QStringList &names, int current, bool hasAnswers)
{
    QStringList shown;
    for (int i = 0; i < m_judges->count(); ++i)
        shown << m_judges->itemText(i);
    if (shown != names) {
        m_judges->clear();
        m_judges->addItems(names);
    }
    m_judges->setCurrentIndex(current);
    const bool isOnlyOne = names.size() < 2;
    const QString remove = isOnlyOne ? tr("Clear the answers") : tr("Remove this judge with all answers");
    m_remove->setToolTip(remove);
    m_remove->setAccessibleName(remove);
    m_remove->setEnabled(!isOnlyOne || hasAnswers);
}

void WeightJudgeBar::askName(Naming naming)
{
    m_naming = naming;
    m_name->setText(naming == Naming::New ? m_suggestion : m_judges->currentText());
    m_field->setCurrentWidget(m_name);
    m_name->setFocus();
    m_name->selectAll();
}

/// `isMeant`: Return was pressed; else the keyboard went elsewhere, and only what was typed counts.
void WeightJudgeBar::takeName(bool isMeant)
{
    const QString name = m_name->text().simplified();
    if (m_naming == Naming::None)
        return;
    if (!isMeant && !m_name->isModified()) {
        closeName();
        return;
    }
    if (m_naming == Naming::New)
        Q_EMIT added(name);
    else
        Q_EMIT renamed(name);
}

void WeightJudgeBar::closeName()
{
    const bool hadKeyboard = m_name->hasFocus();
    m_naming = Naming::None;
    m_problem->hide();
    m_field->setCurrentWidget(m_judges);
    if (hadKeyboard)
        m_judges->setFocus();
}

void WeightJudgeBar::refuseName(const QString &why)
{
    m_problem->setText(why);
    m_problem->show();
}

} // namespace partnerscope
