#include "ui/editors/attributeform.h"

#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int RatingLevels = 5;
constexpr int TextHeight = 72;
constexpr int MostDays = 36500;
constexpr std::array Types { AttributeType::Text,    AttributeType::Number, AttributeType::WholeNumber,
                             AttributeType::Percent, AttributeType::Money,  AttributeType::Date,
                             AttributeType::YesNo,   AttributeType::Choice, AttributeType::MultipleChoice,
                             AttributeType::Rating };

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// What is being typed stays.
void showText(QLineEdit *edit, const QString &text)
{
    if (!(edit->hasFocus() && edit->isModified()) && edit->text() != text)
        edit->setText(text);
}

void showText(QPlainTextEdit *edit, const QString &text)
{
    if (!(edit->hasFocus() && edit->document()->isModified()) && edit->toPlainText() != text)
        edit->setPlainText(text);
    if (!edit->hasFocus())
        edit->document()->setModified(false);
}
} // namespace

AttributeForm::AttributeForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLineEdit(this))
    , m_keyText(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_group(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_vocabulary(new QComboBox(this))
    , m_terms(new Button(ButtonKind::Quiet, tr("Edit terms"), this))
    , m_unit(new QLineEdit(this))
    , m_required(new QCheckBox(tr("Counts for completeness"), this))
    , m_fresh(new QSpinBox(this))
    , m_description(new QPlainTextEdit(this))
    , m_synonyms(new QPlainTextEdit(this))
    , m_problem(new TextLabel(TextRole::Body, Token::Critical, {}, this))
    , m_readers(new QWidget(this))
    , m_readerList(new QVBoxLayout(m_readers))
    , m_retire(new Button(ButtonKind::Secondary, tr("Retire"), this))
    , m_add(new Button(ButtonKind::Primary, tr("Add attribute"), this))
    , m_cancel(new Button(ButtonKind::Quiet, tr("Cancel"), this))
{
    setObjectName(u"attributeForm"_s);
    build();
    connectFields();
    showAttribute({});
}

void AttributeForm::addField(const QString &label, const char *name, QWidget *field)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, this);
    caption->setBuddy(field);
    m_form->addRow(caption, field);
    if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field))
        UndoKeyFilter::install(field);
}

void AttributeForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metric::SpaceM);
    column->setSpacing(metric::SpaceM);
    auto *fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(metric::SpaceM);
    m_form->setVerticalSpacing(metric::SpaceS);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addField(tr("Label"), "attributeLabel", m_label);
    m_form->addRow(QString(), m_keyText);
    addField(tr("Group"), "attributeGroup", m_group);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    addField(tr("Type"), "attributeType", m_type);
    for (const AttributeType type : Types)
        m_type->addItem(typeLabel(type), static_cast<int>(type));
    addField(tr("Terms from"), "attributeVocabulary", m_vocabulary);
    m_form->addRow(QString(), m_terms);
    m_terms->setObjectName(u"editTerms"_s);
    addField(tr("Unit"), "attributeUnit", m_unit);
    m_unit->setPlaceholderText(tr("For example people, days, points"));
    addField(tr("Required"), "attributeRequired", m_required);
    addField(tr("Fresh for"), "attributeFresh", m_fresh);
    m_fresh->setRange(0, MostDays);
    m_fresh->setSuffix(tr(" days"));
    m_fresh->setSpecialValueText(tr("ever"));
    m_fresh->setKeyboardTracking(false);
    addField(tr("Description"), "attributeDescription", m_description);
    m_description->setPlaceholderText(tr("What is wanted, for whoever fills it in"));
    addField(tr("Also known as"), "attributeSynonyms", m_synonyms);
    m_synonyms->setPlaceholderText(tr("Other headers, one a line"));
    for (QPlainTextEdit *edit : { m_description, m_synonyms }) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(TextHeight);
        edit->installEventFilter(this);
    }
    for (int level = 0; level < RatingLevels; ++level) {
        auto *anchor = new QLineEdit(this);
        m_anchors << anchor;
        addField(tr("Level %1").arg(level), "attributeAnchor", anchor);
        anchor->setObjectName(u"attributeAnchor%1"_s.arg(level));
        anchor->setPlaceholderText(tr("What a company of this level does"));
        connect(anchor, &QLineEdit::editingFinished, this, &AttributeForm::commitAnchors);
    }
    column->addWidget(fields);
    buildFoot(column);
}

void AttributeForm::buildFoot(QVBoxLayout *column)
{
    m_problem->setObjectName(u"attributeProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_readers->setObjectName(u"attributeReaders"_s);
    m_readerList->setContentsMargins(0, 0, 0, 0);
    m_readerList->setSpacing(metric::SpaceHair);
    column->addWidget(m_readers);
    auto *buttons = new QHBoxLayout;
    m_retire->setObjectName(u"retireAttribute"_s);
    m_add->setObjectName(u"addAttribute"_s);
    m_cancel->setObjectName(u"cancelAttribute"_s);
    for (Button *button : { m_add, m_cancel, m_retire })
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
}

void AttributeForm::connectFields()
{
    connect(m_label, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_isNew)
            m_keyText->setText(text.trimmed().isEmpty() ? QString() : tr("Key: %1").arg(keyFromLabel(text)));
    });
    connect(m_label, &QLineEdit::editingFinished, this, [this] {
        if (!m_isNew && current() && m_label->isModified())
            succeeded(renameAttribute(m_session, m_key, m_label->text()));
    });
    const auto commitGroup = [this] {
        const Attribute *own = current();
        const QString group = m_group->findText(m_group->currentText()) >= 0
            ? m_group->itemData(m_group->findText(m_group->currentText())).toString()
            : groupFromText(*m_session.schema(), m_group->currentText());
        if (own && !m_isNew && group != own->group && !group.isEmpty())
            succeeded(moveAttribute(m_session, m_key, group));
    };
    connect(m_group, &QComboBox::activated, this, commitGroup);
    connect(m_group->lineEdit(), &QLineEdit::editingFinished, this, commitGroup);
    connect(m_type, &QComboBox::activated, this, &AttributeForm::chooseType);
    connect(m_vocabulary, &QComboBox::activated, this, &AttributeForm::chooseType);
    connect(m_terms, &QPushButton::clicked, this, [this] { Q_EMIT termsRequested(fromFields().vocabulary); });
    connect(m_unit, &QLineEdit::editingFinished, this, [this] {
        const QString unit = m_unit->text().simplified();
        if (current() && current()->unit != unit)
            change(tr("unit"), [&](Attribute &attribute) { attribute.unit = unit; });
    });
    connect(m_required, &QCheckBox::clicked, this, [this](bool required) {
        if (current())
            change(tr("completeness"), [&](Attribute &attribute) { attribute.required = required; });
    });
    connect(m_fresh, &QSpinBox::valueChanged, this, [this](int days) {
        if (current() && current()->freshDays != days)
            change(tr("freshness"), [&](Attribute &attribute) { attribute.freshDays = days; });
    });
    connect(m_retire, &QPushButton::clicked, this, &AttributeForm::toggleRetired);
    connect(m_add, &QPushButton::clicked, this, &AttributeForm::addNew);
    connect(m_cancel, &QPushButton::clicked, this, &AttributeForm::cancelled);
    connect(m_label, &QLineEdit::returnPressed, this, [this] {
        if (m_isNew)
            addNew();
    });
}

bool AttributeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_description)
        commitDescription();
    if (event->type() == QEvent::FocusOut && watched == m_synonyms)
        commitSynonyms();
    return QWidget::eventFilter(watched, event);
}

const Attribute *AttributeForm::current() const
{
    return m_isNew || m_key.isEmpty() ? nullptr : m_session.schema()->find(m_key);
}

void AttributeForm::fillChoices()
{
    const QSignalBlocker quietGroup(m_group);
    const QSignalBlocker quietVocabulary(m_vocabulary);
    m_group->clear();
    for (const QString &group : attributeGroups(*m_session.schema()))
        m_group->addItem(groupLabel(group), group);
    m_vocabulary->clear();
    m_vocabulary->addItem(tr("A list of its own"), QString());
    for (const Vocabulary &vocabulary : m_session.schema()->vocabularies)
        m_vocabulary->addItem(vocabulary.label(), vocabulary.key());
}

void AttributeForm::showAttribute(const QString &key)
{
    const bool isOther = m_isNew || key != m_key;
    m_isNew = false;
    m_key = key;
    const Attribute *attribute = current();
    setEnabled(attribute != nullptr);
    if (isOther) {
        showProblem({});
        m_label->setModified(false);
        QList<QLineEdit *> lines = m_anchors;
        lines << m_label << m_unit;
        for (QLineEdit *line : std::as_const(lines))
            line->setModified(false);
    }
    m_add->hide();
    m_cancel->hide();
    m_retire->show();
    fillChoices();
    if (attribute)
        fill(*attribute);
}

void AttributeForm::beginNew(const QString &group)
{
    m_isNew = true;
    m_key.clear();
    setEnabled(true);
    showProblem({});
    fillChoices();
    Attribute fresh;
    fresh.group = group;
    fresh.freshDays = 365;
    fill(fresh);
    m_add->show();
    m_cancel->show();
    m_retire->hide();
    enableWriting(m_add, m_session.isReadOnly());
    focusLabel();
}

void AttributeForm::focusLabel()
{
    m_label->setFocus();
    m_label->selectAll();
}

void AttributeForm::fill(const Attribute &attribute)
{
    const QSignalBlocker quietFresh(m_fresh);
    showText(m_label, attribute.label);
    m_keyText->setText(attribute.key.isEmpty() ? QString() : tr("Key: %1, which never changes").arg(attribute.key));
    m_group->setCurrentIndex(m_group->findData(attribute.group));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(attribute.type)));
    m_vocabulary->setCurrentIndex(std::max(0, m_vocabulary->findData(attribute.vocabulary)));
    showText(m_unit, attribute.unit);
    m_required->setChecked(attribute.required);
    m_fresh->setValue(attribute.freshDays);
    showText(m_description, attribute.description);
    showText(m_synonyms, attribute.synonyms.join(QLatin1Char('\n')));
    for (int level = 0; level < RatingLevels; ++level)
        showText(m_anchors.at(level), attribute.anchors.value(level));
    showFieldsOf(attribute.type);
    m_retire->setText(m_session.retired().has(attribute.key) ? tr("Bring back") : tr("Retire"));
    const bool isFixed = attribute.key == QLatin1String("name");
    const bool isReadOnly = m_session.isReadOnly();
    for (QWidget *field :
         std::initializer_list<QWidget *> { m_label, m_group, m_unit, m_required, m_fresh, m_description, m_synonyms })
        enableWriting(field, isReadOnly);
    enableWriting(m_type, isReadOnly, !isFixed);
    enableWriting(m_vocabulary, isReadOnly, !isFixed);
    enableWriting(m_retire, isReadOnly, !isFixed);
    showReaders();
}

void AttributeForm::showFieldsOf(AttributeType type)
{
    const auto setShown = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    setShown(m_vocabulary, isChoice(type));
    m_terms->setVisible(isChoice(type) && !m_isNew);
    setShown(m_unit, isNumeric(type) && type != AttributeType::Rating && type != AttributeType::Money);
    for (QLineEdit *anchor : std::as_const(m_anchors))
        setShown(anchor, type == AttributeType::Rating);
}

void AttributeForm::showReaders()
{
    while (QLayoutItem *item = m_readerList->takeAt(0)) {
        if (QWidget *widget = item->widget()) { // it may be the one whose signal led here
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    const QList<AttributeReader> readers =
        m_key.isEmpty() ? QList<AttributeReader>() : profilesReading(m_session, m_key);
    const Attribute *own = current();
    m_readers->setVisible(own != nullptr);
    const bool isRetired = own && m_session.retired().has(m_key);
    const QString head = readers.isEmpty() ? tr("No profile reads it.")
        : isRetired                        ? tr("Retired, and still read by these profiles:")
                                           : tr("Read by these profiles:");
    const bool warns = isRetired && !readers.isEmpty();
    auto *title = new TextLabel(TextRole::Body, warns ? Token::Caution : Token::TextSecondary, head, m_readers);
    title->setWordWrap(true);
    m_readerList->addWidget(title);
    for (const AttributeReader &reader : readers) {
        auto *link = new LinkButton(reader.name, TextRole::Body, m_readers);
        link->setToolTip(plainToolTip(reader.criteria.join(QStringLiteral(", "))));
        connect(link, &QPushButton::clicked, this, [this, id = reader.profile] { Q_EMIT profileRequested(id); });
        m_readerList->addWidget(link, 0, Qt::AlignLeft);
        auto *criteria =
            new TextLabel(TextRole::Caption, Token::TextMuted, reader.criteria.join(QStringLiteral(", ")), m_readers);
        criteria->setElided(true);
        m_readerList->addWidget(criteria);
    }
}

void AttributeForm::commitDescription()
{
    const QString text = m_description->toPlainText().trimmed();
    if (current() && current()->description != text)
        change(tr("description"), [&](Attribute &attribute) { attribute.description = text; });
}

void AttributeForm::commitSynonyms()
{
    const QStringList synonyms = linesOf(m_synonyms);
    if (!current() || current()->synonyms == synonyms)
        return;
    for (const QString &synonym : synonyms) {
        const Attribute *other = m_session.schema()->match(synonym);
        if (other && other->key != m_key) {
            showProblem(tr("\"%1\" is already a name of the attribute %2.").arg(synonym, other->label));
            return;
        }
    }
    change(tr("synonyms"), [&](Attribute &attribute) { attribute.synonyms = synonyms; });
}

void AttributeForm::commitAnchors()
{
    QStringList anchors;
    for (const QLineEdit *anchor : std::as_const(m_anchors))
        anchors << anchor->text().trimmed();
    if (std::ranges::all_of(anchors, &QString::isEmpty))
        anchors.clear();
    if (current() && current()->type == AttributeType::Rating && current()->anchors != anchors)
        change(tr("levels"), [&](Attribute &attribute) { attribute.anchors = anchors; });
}

Attribute AttributeForm::fromFields() const
{
    Attribute attribute = current() ? *current() : Attribute();
    attribute.type = static_cast<AttributeType>(m_type->currentData().toInt());
    attribute.vocabulary = isChoice(attribute.type) ? m_vocabulary->currentData().toString() : QString();
    if (!isNumeric(attribute.type))
        attribute.unit.clear();
    if (attribute.type != AttributeType::Rating)
        attribute.anchors.clear();
    return attribute;
}

void AttributeForm::chooseType()
{
    const Attribute wanted = fromFields();
    showFieldsOf(wanted.type);
    const Attribute *own = current();
    if (!own || (own->type == wanted.type && own->vocabulary == wanted.vocabulary))
        return;
    Attribute after = wanted;
    if (isChoice(after.type) && after.vocabulary.isEmpty())
        after.vocabulary = after.key;
    showProblem({});
    Q_EMIT typeChangeRequested(after);
}

void AttributeForm::addNew()
{
    Attribute attribute = fromFields();
    attribute.label = m_label->text();
    attribute.group = groupFromText(*m_session.schema(), m_group->currentText());
    if (const int known = m_group->findText(m_group->currentText()); known >= 0)
        attribute.group = m_group->itemData(known).toString();
    attribute.unit = isNumeric(attribute.type) ? m_unit->text().simplified() : QString();
    attribute.required = m_required->isChecked();
    attribute.freshDays = m_fresh->value();
    attribute.description = m_description->toPlainText().trimmed();
    attribute.synonyms = linesOf(m_synonyms);
    if (attribute.type == AttributeType::Rating) {
        for (const QLineEdit *anchor : std::as_const(m_anchors))
            attribute.anchors << anchor->text().trimmed();
        if (std::ranges::all_of(attribute.anchors, &QString::isEmpty))
            attribute.anchors.clear();
    }
    const Result<QString> key = partnerscope::addAttribute(m_session, attribute);
    if (!key) {
        showProblem(key.error().message);
        return;
    }
    m_isNew = false;
    Q_EMIT added(*key);
}

void AttributeForm::toggleRetired()
{
    const Attribute *own = current();
    if (!own)
        return;
    const bool retires = !m_session.retired().has(m_key);
    const QString label = own->label;
    if (succeeded(retireAttribute(m_session, m_key, retires)) && retires)
        Q_EMIT retired(label);
}

void AttributeForm::change(const QString &what, const std::function<void(Attribute &)> &edit)
{
    succeeded(changeAttribute(m_session, m_key, what, edit));
}

bool AttributeForm::succeeded(const Result<> &result)
{
    showProblem(result ? QString() : result.error().message);
    return result.has_value();
}

void AttributeForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace partnerscope
