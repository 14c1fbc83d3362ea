#include "ui/editors/newattributeform.h"

#include "session/schemaedits.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/models/valuetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int LongestFresh = 3650;
constexpr AttributeType Types[] { AttributeType::Text,  AttributeType::Number,  AttributeType::WholeNumber,
                                  AttributeType::Money, AttributeType::Percent, AttributeType::Date,
                                  AttributeType::YesNo, AttributeType::Choice,  AttributeType::MultipleChoice,
                                  AttributeType::Rating };

QComboBox *combo(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMinimumWidth(80);
    return box;
}
} // namespace

NewAttributeForm::NewAttributeForm(Session &session, const QString &group, QWidget *parent)
    : RecordForm(u"newAttribute"_s, parent)
    , m_session(session)
    , m_group(combo(this))
    , m_type(combo(this))
    , m_vocabulary(combo(this))
    , m_required(new QCheckBox(tr("Counts for completeness"), this))
    , m_fresh(new QSpinBox(this))
{
    setObjectName(u"newAttributeForm"_s);
    buildFields(group);
    addButtons(tr("Add attribute"));
    // The key follows the name until somebody writes one.
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_key->setPlaceholderText(name.trimmed().isEmpty() ? QString() : keyFromLabel(name));
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewAttributeForm::followType);
    followType();
}

void NewAttributeForm::buildFields(const QString &group)
{
    m_name = addLine(tr("Name"), u"name"_s, {});
    m_key = addLine(tr("Key"), u"key"_s, {});
    m_key->setToolTip(tr("Its name in files and commands; made from the name where you leave it empty"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &each : attributeGroups(*m_session.schema()))
        m_group->addItem(groupLabel(each), each);
    m_group->setCurrentIndex(std::max(m_group->findData(group), 0));
    UndoKeyFilter::install(m_group->lineEdit());
    addField(tr("Group"), u"group"_s, m_group);
    for (const AttributeType type : Types)
        m_type->addItem(typeLabel(type), typeKey(type));
    addField(tr("Type"), u"type"_s, m_type);
    m_vocabulary->addItem(tr("A new list"), QString());
    for (const Vocabulary &vocabulary : m_session.schema()->vocabularies)
        m_vocabulary->addItem(vocabulary.label(), vocabulary.key());
    addField(tr("List"), u"vocabulary"_s, m_vocabulary);
    m_unit = addLine(tr("Unit"), u"unit"_s, {});
    addField(tr("Completeness"), u"required"_s, m_required);
    m_fresh->setRange(0, LongestFresh);
    m_fresh->setFocusPolicy(Qt::StrongFocus);
    m_fresh->setSpecialValueText(tr("For ever"));
    m_fresh->setSuffix(tr(" days"));
    addField(tr("Fresh for"), u"fresh"_s, m_fresh);
    m_description = addLine(tr("Description"), u"description"_s, {});
    m_description->setPlaceholderText(tr("What is wanted"));
}

void NewAttributeForm::followType()
{
    const AttributeType type = typeFromKey(m_type->currentData().toString()).value_or(AttributeType::Text);
    fields()->setRowVisible(m_vocabulary, isChoice(type));
    fields()->setRowVisible(m_unit, isNumeric(type) && type != AttributeType::Rating);
}

Attribute NewAttributeForm::read() const
{
    Attribute made;
    made.label = m_name->text().simplified();
    made.key = m_key->text().trimmed().toLower();
    const int known = m_group->findText(m_group->currentText().simplified(), Qt::MatchFixedString);
    made.group =
        known >= 0 ? m_group->itemData(known).toString() : groupFromText(*m_session.schema(), m_group->currentText());
    made.type = typeFromKey(m_type->currentData().toString()).value_or(AttributeType::Text);
    if (isChoice(made.type))
        made.vocabulary = m_vocabulary->currentData().toString();
    if (isNumeric(made.type) && made.type != AttributeType::Rating)
        made.unit = m_unit->text().simplified();
    made.required = m_required->isChecked();
    made.freshDays = m_fresh->value();
    made.description = m_description->text().trimmed();
    return made;
}

void NewAttributeForm::save()
{
    const Result<QString> key = addAttribute(m_session, read());
    if (!key)
        showProblem({ Problem { {}, key.error().message } });
    else
        Q_EMIT added(*key);
}

} // namespace partnerscope
