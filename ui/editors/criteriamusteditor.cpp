#include "ui/editors/criteriamusteditor.h"

#include "ui/charts/chartview.h"
#include "ui/editors/criteriatermpicker.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/valuefunctiondefaults.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace partnerscope {

namespace {
void showNumber(QLineEdit *edit, const std::optional<double> &number)
{
    if (edit->hasFocus() && edit->isModified())
        return;
    edit->setText(number ? numberText(*number, 6) : QString());
}

std::optional<QStringList> someTerms(const QStringList &codes)
{
    return codes.isEmpty() ? std::nullopt : std::optional(codes);
}
} // namespace

CriteriaMustEditor::CriteriaMustEditor(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QCheckBox(tr("Must-have")))
    , m_body(new QWidget)
    , m_form(new QFormLayout(m_body))
    , m_atLeast(new QLineEdit)
    , m_atMost(new QLineEdit)
    , m_anyOf(new CriteriaTermPicker(tr("Any of")))
    , m_allOf(new CriteriaTermPicker(tr("All of")))
    , m_noneOf(new CriteriaTermPicker(tr("None of")))
    , m_is(new QComboBox)
    , m_known(new QCheckBox(tr("must be known")))
    , m_cap(new QComboBox)
    , m_finding(new TextLabel(TextRole::Caption))
{
    build();
    connect(m_toggle, &QCheckBox::clicked, this, [this](bool on) {
        m_active = on;
        m_must = {};
        // A must-have without a condition is not valid; "is known" is the mildest one to start from.
        m_must.known = on;
        m_standIn = on;
        announce();
    });
    connect(m_atLeast, &QLineEdit::editingFinished, this, [this] { takeNumber(m_atLeast, &Must::atLeast); });
    connect(m_atMost, &QLineEdit::editingFinished, this, [this] { takeNumber(m_atMost, &Must::atMost); });
    connect(m_anyOf, &CriteriaTermPicker::chosenChanged, this, [this](const QStringList &codes) {
        m_must.anyOf = someTerms(codes);
        announce();
    });
    connect(m_allOf, &CriteriaTermPicker::chosenChanged, this, [this](const QStringList &codes) {
        m_must.allOf = someTerms(codes);
        announce();
    });
    connect(m_noneOf, &CriteriaTermPicker::chosenChanged, this, [this](const QStringList &codes) {
        m_must.noneOf = someTerms(codes);
        announce();
    });
    connect(m_known, &QCheckBox::clicked, this, [this](bool on) {
        m_must.known = on;
        m_standIn = false;
        announce();
    });
    connect(m_cap, &QComboBox::activated, this, [this] {
        m_must.cap = m_cap->currentData().toString();
        announce();
    });
    connect(m_is, &QComboBox::activated, this, [this] {
        const QVariant wanted = m_is->currentData();
        if (!wanted.isValid())
            m_must.is = std::monostate();
        else if (wanted.typeId() == QMetaType::Bool)
            m_must.is = wanted.toBool();
        else
            m_must.is = wanted.toString();
        announce();
    });
}

void CriteriaMustEditor::build()
{
    m_toggle->setObjectName(QStringLiteral("mustToggle"));
    m_toggle->setAccessibleName(tr("Must-have"));
    const std::tuple<QWidget *, const char *, QString> rows[] {
        { m_atLeast, "mustAtLeast", tr("At least") }, { m_atMost, "mustAtMost", tr("At most") },
        { m_anyOf, "mustAnyOf", tr("Any of") },       { m_allOf, "mustAllOf", tr("All of") },
        { m_noneOf, "mustNoneOf", tr("None of") },    { m_is, "mustIs", tr("Is") },
        { m_known, "mustKnown", tr("Value") },        { m_cap, "mustCap", tr("If it fails") },
    };
    for (const auto &[widget, name, label] : rows) {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setAccessibleName(label);
        m_form->addRow(new TextLabel(TextRole::Body, Token::TextSecondary, label), widget);
    }
    for (QComboBox *choice : { m_is, m_cap })
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // as long as the panel lets it
    UndoKeyFilter::install(m_atLeast);
    UndoKeyFilter::install(m_atMost);
    m_atLeast->setMaximumWidth(120);
    m_atMost->setMaximumWidth(120);
    m_form->setContentsMargins(metric::SpaceL, 0, 0, 0);
    m_form->setHorizontalSpacing(metric::SpaceM);
    m_form->setVerticalSpacing(metric::SpaceHair);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_finding->setWordWrap(true);
    m_finding->setObjectName(QStringLiteral("mustFinding"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    layout->addWidget(m_toggle);
    layout->addWidget(m_body);
    layout->addWidget(m_finding);
}

void CriteriaMustEditor::offer(const Attribute *attribute)
{
    const bool number = attribute && (isNumeric(attribute->type) || attribute->type == AttributeType::Date);
    const bool terms =
        attribute && (attribute->type == AttributeType::Choice || attribute->type == AttributeType::MultipleChoice);
    const bool single =
        attribute && (attribute->type == AttributeType::YesNo || attribute->type == AttributeType::Choice);
    const auto visible = [this](QWidget *field, bool on) {
        field->setVisible(on);
        m_form->labelForField(field)->setVisible(on);
    };
    // A condition that stands in the profile is shown even where the type would not offer it, so that it can be
    // removed.
    visible(m_atLeast, (number && attribute->type != AttributeType::Date) || m_must.atLeast.has_value());
    visible(m_atMost, (number && attribute->type != AttributeType::Date) || m_must.atMost.has_value());
    visible(m_anyOf, terms || m_must.anyOf.has_value());
    visible(m_allOf, (terms && !single) || m_must.allOf.has_value());
    visible(m_noneOf, terms || m_must.noneOf.has_value());
    visible(m_is, single || !std::holds_alternative<std::monostate>(m_must.is));
}

void CriteriaMustEditor::fillTerms(const Attribute *attribute, const Schema &schema, const Pool &pool)
{
    QList<CriteriaTermPicker::Entry> entries;
    if (attribute) {
        const Vocabulary *vocabulary = schema.vocabulary(attribute->vocabulary);
        for (const TermCount &term : m_counter.counts(*attribute, schema, pool))
            entries.append({ term.code, vocabulary ? vocabulary->labelOf(term.code) : term.code,
                             static_cast<qsizetype>(term.companies) });
    }
    for (CriteriaTermPicker *picker : { m_anyOf, m_allOf, m_noneOf })
        picker->setEntries(entries);
}

void CriteriaMustEditor::fillIs(const Attribute *attribute, const Schema &schema)
{
    const QSignalBlocker quiet(m_is);
    m_is->clear();
    m_is->addItem(tr("anything"));
    if (attribute && attribute->type == AttributeType::YesNo) {
        m_is->addItem(tr("yes"), true);
        m_is->addItem(tr("no"), false);
    } else if (attribute) {
        if (const Vocabulary *vocabulary = schema.vocabulary(attribute->vocabulary)) {
            for (const Term &term : vocabulary->terms())
                m_is->addItem(term.label, term.code);
        }
    }
    QVariant wanted;
    if (const bool *yes = std::get_if<bool>(&m_must.is))
        wanted = *yes;
    if (const QString *code = std::get_if<QString>(&m_must.is))
        wanted = *code;
    if (!wanted.isValid()) {
        m_is->setCurrentIndex(0);
        return;
    }
    if (m_is->findData(wanted) < 0)
        m_is->addItem(wanted.toString(), wanted);
    m_is->setCurrentIndex(m_is->findData(wanted));
}

void CriteriaMustEditor::fillCaps(const std::vector<Tier> &tiers)
{
    const QSignalBlocker quiet(m_cap);
    m_cap->clear();
    m_cap->addItem(tr("the company is excluded"), QString());
    for (const Tier &tier : tiers)
        m_cap->addItem(tr("%1 at best").arg(tier.name), tier.name);
    if (m_cap->findData(m_must.cap) < 0)
        m_cap->addItem(m_must.cap, m_must.cap);
    m_cap->setCurrentIndex(m_cap->findData(m_must.cap));
}

void CriteriaMustEditor::showMust(const Criterion &leaf, const Attribute *attribute, const Schema &schema,
                                  const Pool &pool, const std::vector<Tier> &tiers)
{
    if (m_key != leaf.key) {
        for (QLineEdit *edit : { m_atLeast, m_atMost })
            edit->setModified(false);
        for (CriteriaTermPicker *picker : { m_anyOf, m_allOf, m_noneOf })
            picker->setOpen(false);
        m_standIn = false;
    }
    // Made a must-have from outside, it begins with the same stand-in as the toggle here gives it.
    if (m_key == leaf.key && !m_active && leaf.must)
        m_standIn = true;
    m_key = leaf.key;
    m_attribute = leaf.attribute;
    m_active = leaf.must.has_value();
    m_must = leaf.must.value_or(Must {});
    m_toggle->setChecked(m_active);
    m_body->setVisible(m_active);
    offer(attribute);
    fillTerms(attribute, schema, pool);
    fillIs(attribute, schema);
    fillCaps(tiers);
    showNumber(m_atLeast, m_must.atLeast);
    showNumber(m_atMost, m_must.atMost);
    m_anyOf->setChosen(m_must.anyOf.value_or(QStringList()));
    m_allOf->setChosen(m_must.allOf.value_or(QStringList()));
    m_noneOf->setChosen(m_must.noneOf.value_or(QStringList()));
    m_known->setChecked(m_must.known);
}

void CriteriaMustEditor::setFinding(const QString &text)
{
    m_finding->setText(text);
    m_finding->setVisible(!text.isEmpty());
}

void CriteriaMustEditor::focusFirst()
{
    for (QWidget *field :
         { static_cast<QWidget *>(m_atLeast), static_cast<QWidget *>(m_is), static_cast<QWidget *>(m_known) }) {
        if (field->isVisible()) {
            field->setFocus();
            return;
        }
    }
    m_toggle->setFocus();
}

void CriteriaMustEditor::takeNumber(QLineEdit *edit, std::optional<double> Must::*member)
{
    if (!edit->isModified())
        return;
    const QString text = edit->text().trimmed();
    bool readable = true;
    const double number = text.isEmpty() ? 0 : QLocale().toDouble(text, &readable);
    if (!readable) {
        setFinding(tr("\"%1\" is not a number.").arg(text));
        return;
    }
    edit->setModified(false);
    const std::optional<double> wanted = text.isEmpty() ? std::nullopt : std::optional(number);
    if (m_must.*member == wanted)
        return;
    m_must.*member = wanted;
    announce();
}

void CriteriaMustEditor::announce()
{
    Must others = m_must;
    others.known = false;
    // A real condition says more than "is known", which only stood in until there was one.
    if (m_standIn && others.hasCondition()) {
        m_must.known = false;
        m_standIn = false;
    }
    m_body->setVisible(m_active);
    Q_EMIT mustEdited(m_active ? std::optional(m_must) : std::nullopt);
}

} // namespace partnerscope
