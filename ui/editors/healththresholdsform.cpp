#include "ui/editors/healththresholdsform.h"

#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
QString suffixOf(HealthLimitRange::Unit unit)
{
    switch (unit) {
    case HealthLimitRange::Unit::Percent: return QStringLiteral(" %");
    case HealthLimitRange::Unit::Months: return HealthThresholdsForm::tr(" months");
    case HealthLimitRange::Unit::Count:
    case HealthLimitRange::Unit::Correlation: return {};
    }
    Q_UNREACHABLE();
}

QDoubleSpinBox *fieldFor(const HealthLimitRange &range)
{
    auto *field = new QDoubleSpinBox;
    field->setObjectName(QLatin1String(range.key));
    field->setAccessibleName(healthLimitLabel(range.limit));
    field->setDecimals(range.unit == HealthLimitRange::Unit::Correlation ? 2 : 0);
    field->setSingleStep(range.unit == HealthLimitRange::Unit::Correlation ? 0.05 : 1);
    field->setRange(range.least, range.most);
    field->setSuffix(suffixOf(range.unit));
    field->setToolTip(
        HealthThresholdsForm::tr("Usual: %1").arg(field->textFromValue(range.standard) + field->suffix()));
    field->setAccessibleDescription(field->toolTip());
    return field;
}
} // namespace

HealthThresholdsForm::HealthThresholdsForm(bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical))
    , m_save(new Button(ButtonKind::Primary, tr("Save")))
    , m_standard(new Button(ButtonKind::Quiet, tr("Usual figures")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    for (const HealthLimitRange &range : healthLimits()) {
        QDoubleSpinBox *field = fieldFor(range);
        m_fields[static_cast<std::size_t>(range.limit)] = field;
        auto *label = new TextLabel(TextRole::Body, healthLimitLabel(range.limit));
        label->setWordWrap(true);
        label->setBuddy(field);
        field->setFixedWidth(112);
        auto *row = new QHBoxLayout;
        row->setSpacing(metric::SpaceM);
        row->addWidget(label, 1);
        row->addWidget(field);
        layout->addLayout(row);
        enableWriting(field, isReadOnly);
    }
    m_problem->setObjectName(QStringLiteral("thresholdsProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_save->setObjectName(QStringLiteral("saveThresholds"));
    m_standard->setObjectName(QStringLiteral("usualThresholds"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_standard);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    for (Button *button : { m_save, m_standard })
        enableWriting(button, isReadOnly);
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(typed()); });
    connect(m_standard, &QAbstractButton::clicked, this, [this] { setThresholds(HealthThresholds()); });
}

void HealthThresholdsForm::setThresholds(const HealthThresholds &thresholds)
{
    for (const HealthLimitRange &range : healthLimits())
        m_fields[static_cast<std::size_t>(range.limit)]->setValue(thresholds.of(range.limit));
    showProblem({});
}

void HealthThresholdsForm::showProblem(const QString &why)
{
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

HealthThresholds HealthThresholdsForm::typed() const
{
    HealthThresholds thresholds;
    for (const HealthLimitRange &range : healthLimits())
        thresholds.set(range.limit, m_fields[static_cast<std::size_t>(range.limit)]->value());
    return thresholds;
}

} // namespace partnerscope
