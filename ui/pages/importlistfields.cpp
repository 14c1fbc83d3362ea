#include "ui/pages/importlistfields.h"

#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

ImportListFields::ImportListFields(QWidget *parent)
    : QWidget(parent)
    , m_column(new QComboBox)
    , m_system(new QLineEdit)
    , m_complete(new QCheckBox(tr("Flag companies that are no longer in it")))
    , m_result(new TextLabel(TextRole::Caption, Token::TextSecondary))
{
    m_column->setObjectName(QStringLiteral("importIdColumn"));
    m_column->setAccessibleName(tr("Column with the numbers"));
    m_column->setFocusPolicy(Qt::StrongFocus);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->addItem(tr("None"));
    m_system->setObjectName(QStringLiteral("importSystem"));
    m_system->setAccessibleName(tr("System"));
    m_system->setText(tr("CRM"));
    UndoKeyFilter::install(m_system);
    m_complete->setObjectName(QStringLiteral("importComplete"));
    m_complete->setChecked(true);
    m_result->setObjectName(QStringLiteral("importListResult"));
    m_result->setWordWrap(true);
    auto *fields = new QWidget;
    QFormLayout *form = makeForm(fields);
    const auto add = [form](const QString &text, QWidget *field) {
        auto *label = new TextLabel(TextRole::Body, Token::TextSecondary, text);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("Numbers in"), m_column);
    add(tr("System"), m_system);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fields);
    column->addWidget(m_complete);
    column->addWidget(m_result);
    connect(m_column, &QComboBox::activated, this, [this](int index) {
        m_wanted = m_column->itemData(index).toString();
        Q_EMIT changed();
    });
    connect(m_complete, &QCheckBox::clicked, this, &ImportListFields::changed);
    connect(m_system, &QLineEdit::editingFinished, this, [this] {
        if (!m_system->isModified())
            return;
        m_system->setModified(false);
        Q_EMIT changed();
    });
}

void ImportListFields::setPlan(const ImportPlan &plan)
{
    while (m_column->count() > 1)
        m_column->removeItem(1);
    for (const ImportColumn &column : plan.columns) {
        if (!column.header.isEmpty())
            m_column->addItem(column.header.left(60), column.header);
    }
    const auto own = std::ranges::find(plan.columns, true, &ImportColumn::isListId);
    m_column->setCurrentIndex(own == plan.columns.end() ? 0 : m_column->findData(own->header));
    const bool isList = own != plan.columns.end();
    m_system->setEnabled(isList);
    m_complete->setEnabled(isList);
    m_result->setVisible(isList);
    const auto number = [](std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    m_result->setText(tr("%1 companies with a number; %2 of the last list are missing in this one")
                          .arg(number(plan.list.entries.size()), number(plan.list.missing)));
}

ListChoices ImportListFields::choices() const
{
    const QString system = m_system->text().trimmed();
    return { m_wanted, system.isEmpty() ? tr("CRM") : system, m_complete->isChecked() };
}

void ImportListFields::setChoices(const ListChoices &choices)
{
    m_wanted = choices.idColumn;
    m_system->setText(choices.system.isEmpty() ? tr("CRM") : choices.system);
    m_complete->setChecked(choices.isComplete);
}

} // namespace partnerscope
