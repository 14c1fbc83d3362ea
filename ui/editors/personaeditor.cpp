#include "ui/editors/personaeditor.h"

#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

PersonaEditor::PersonaEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_traits(new PersonaTraitsForm(QStringLiteral("persona"), this))
    , m_remove(new Button(ButtonKind::Quiet, "trash"_L1, tr("Remove persona"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    auto *explains = new TextLabel(
        TextRole::Caption, Token::TextMuted,
        tr("Who at a partner makes this kind of partnership work? People are compared with each aspect you state; "
           "what you leave out does not count."),
        this);
    explains->setWordWrap(true);
    column->addWidget(explains);
    m_name->setObjectName(QStringLiteral("persona_name"));
    m_name->setAccessibleName(tr("Name of the persona"));
    m_name->setPlaceholderText(tr("Alliance builder"));
    UndoKeyFilter::install(m_name);
    auto *label = new TextLabel(TextRole::Body, Token::TextSecondary, tr("Name"), this);
    label->setBuddy(m_name);
    label->setMinimumWidth(FormLabelWidth);
    auto *head = new QWidget(this);
    makeForm(head)->addRow(label, m_name);
    column->addWidget(head);
    column->addWidget(m_traits);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_remove->setObjectName(QStringLiteral("removePersona"));
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->isModified())
            return;
        m_name->setModified(false);
        emitEdited(tr("Name"));
    });
    connect(m_traits, &PersonaTraitsForm::edited, this, &PersonaEditor::emitEdited);
    connect(static_cast<QPushButton *>(m_remove), &QPushButton::clicked, this, &PersonaEditor::removeRequested);
}

void PersonaEditor::setPersona(const std::optional<Persona> &persona)
{
    const Persona shown = persona.value_or(Persona());
    if (!m_name->hasFocus() || !m_name->isModified()) {
        if (m_name->text() != shown.name)
            m_name->setText(shown.name);
        if (!m_name->hasFocus())
            m_name->setCursorPosition(0);
        m_name->setModified(false);
    }
    m_traits->setTraits(shown.traits);
    m_remove->setVisible(persona.has_value());
}

void PersonaEditor::emitEdited(const QString &aspect)
{
    const QString name = m_name->text().trimmed();
    Q_EMIT edited(Persona { name.isEmpty() ? tr("Persona") : name, m_traits->traits() }, aspect);
}

} // namespace partnerscope
