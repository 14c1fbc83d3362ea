#include "ui/editors/personatraitsform.h"

#include "ui/editors/undokeyfilter.h"
#include "ui/models/personapeoplemodel.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace partnerscope {

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metric::SpaceS);
    form->setVerticalSpacing(metric::SpaceS);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

PersonaTraitsForm::PersonaTraitsForm(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_form(makeForm(this))
    , m_role(addLine(tr("Role"), QStringLiteral("role"), tr("Head of alliances")))
    , m_seniority(addCombo(tr("Seniority"), QStringLiteral("seniority")))
    , m_vision(
          addLine(tr("Vision for growth"), QStringLiteral("vision"), tr("What they want to build in the next years")))
    , m_collaboration(
          addLine(tr("Collaboration"), QStringLiteral("collaboration"), tr("How they like to work with partners")))
    , m_success(addLine(tr("Measure of success"), QStringLiteral("success"), tr("What they are measured by")))
    , m_experience(addCombo(tr("Experience"), QStringLiteral("experience")))
    , m_access(addLine(tr("Access to leadership"), QStringLiteral("access"), tr("Reports to the managing director")))
    , m_sponsor(addCombo(tr("Executive sponsor"), QStringLiteral("sponsor")))
{
    for (const QString &key : seniorityKeys())
        m_seniority->addItem(seniorityLabel(key), key);
    for (const QString &key : experienceKeys())
        m_experience->addItem(experienceLabel(key), key);
    m_sponsor->addItem(tr("Yes"), true);
    m_sponsor->addItem(tr("No"), false);
}

QLineEdit *PersonaTraitsForm::addLine(const QString &label, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("%1_%2").arg(m_prefix, name));
    line->setAccessibleName(label);
    line->setPlaceholderText(hint);
    UndoKeyFilter::install(line);
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, this);
    caption->setBuddy(line);
    caption->setMinimumWidth(FormLabelWidth);
    m_form->addRow(caption, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, label] {
        if (!line->hasFocus())
            line->setCursorPosition(0); // a long text shows its beginning
        if (!line->isModified())
            return;
        line->setModified(false);
        Q_EMIT edited(label);
    });
    return line;
}

QComboBox *PersonaTraitsForm::addCombo(const QString &label, const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QStringLiteral("%1_%2").arg(m_prefix, name));
    combo->setAccessibleName(label);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setMinimumWidth(80);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->addItem(tr("Not stated"), QVariant());
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, this);
    caption->setBuddy(combo);
    caption->setMinimumWidth(FormLabelWidth);
    m_form->addRow(caption, combo);
    connect(combo, &QComboBox::activated, this, [this, label] { Q_EMIT edited(label); });
    return combo;
}

void PersonaTraitsForm::setTraits(const PersonTraits &traits)
{
    const auto show = [](QLineEdit *line, const QString &text) {
        if (line->hasFocus() && line->isModified())
            return;
        if (line->text() != text)
            line->setText(text);
        line->setCursorPosition(0);
        line->setToolTip(text.toHtmlEscaped());
        line->setModified(false);
    };
    const auto choose = [](QComboBox *combo, const QVariant &key) {
        const int at = key.isValid() ? combo->findData(key) : 0;
        combo->setCurrentIndex(std::max(at, 0));
    };
    show(m_role, traits.role);
    choose(m_seniority, traits.seniority.isEmpty() ? QVariant() : QVariant(traits.seniority));
    show(m_vision, traits.vision);
    show(m_collaboration, traits.collaboration);
    show(m_success, traits.successMeasure);
    choose(m_experience, traits.experience.isEmpty() ? QVariant() : QVariant(traits.experience));
    show(m_access, traits.leadershipAccess);
    choose(m_sponsor, traits.sponsor ? QVariant(*traits.sponsor) : QVariant());
}

PersonTraits PersonaTraitsForm::traits() const
{
    PersonTraits traits;
    traits.role = m_role->text().trimmed();
    traits.seniority = m_seniority->currentData().toString();
    traits.vision = m_vision->text().trimmed();
    traits.collaboration = m_collaboration->text().trimmed();
    traits.successMeasure = m_success->text().trimmed();
    traits.experience = m_experience->currentData().toString();
    traits.leadershipAccess = m_access->text().trimmed();
    if (m_sponsor->currentData().isValid())
        traits.sponsor = m_sponsor->currentData().toBool();
    return traits;
}

} // namespace partnerscope
