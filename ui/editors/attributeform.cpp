#include "ui/editors/attributeform.h"

#include "session/schemaedits.h"
#include "ui/editors/personatraitsform.h"
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
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int DescriptionHeight = 88;
constexpr int LongestFresh = 3650;
constexpr int RatingLevels = 5;

TextLabel *quiet(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(TextRole::Body, Token::TextSecondary, text, parent);
    label->setMinimumWidth(FormLabelWidth);
    return label;
}

/// A field the user is in, or that was refused, keeps what was typed.
void showText(QLineEdit *line, const QString &text)
{
    if (line->isModified() || line->text() == text)
        return;
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0);
}

QString criteriaText(const AttributeReader &reader)
{
    const QString criteria = reader.criteria.join(", "_L1);
    return reader.hasMustHave ? AttributeForm::tr("%1 (with a must-have)").arg(criteria) : criteria;
}
} // namespace

AttributeForm::AttributeForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(nullptr)
    , m_name(new QLineEdit(this))
    , m_keyText(new TextLabel(TextRole::Body))
    , m_synonyms(new TextLabel(TextRole::Body))
    , m_group(new QComboBox(this))
    , m_type(new TextLabel(TextRole::Body))
    , m_changeType(new LinkButton(tr("Change the type …"), TextRole::Body))
    , m_openList(new LinkButton(tr("Open the list"), TextRole::Body))
    , m_unit(new QLineEdit(this))
    , m_required(new QCheckBox(tr("Counts for completeness"), this))
    , m_fresh(new QSpinBox(this))
    , m_description(new QPlainTextEdit(this))
    , m_anchorBox(new QWidget(this))
    , m_known(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_useTitle(new TextLabel(TextRole::BodyStrong))
    , m_use(new QVBoxLayout)
    , m_retire(new Button(ButtonKind::Secondary, {}, this))
{
    setObjectName(u"attributeForm"_s);
    build();
    connectAll();
}

void AttributeForm::addField(const QString &label, const char *name, QWidget *field)
{
    field->setObjectName("attribute_"_L1 + QLatin1String(name));
    field->setAccessibleName(label);
    auto *problem = new TextLabel(TextRole::Caption, Token::Critical);
    problem->setObjectName(field->objectName() + "_problem"_L1);
    problem->setWordWrap(true);
    problem->hide();
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceHair);
    column->addWidget(field);
    column->addWidget(problem);
    m_problems.insert(field, problem);
    TextLabel *caption = quiet(label, this);
    caption->setBuddy(field);
    m_form->addRow(caption, box);
}

void AttributeForm::build()
{
    auto *fields = new QWidget(this);
    m_form = makeForm(fields);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_group->setMinimumWidth(80);
    m_fresh->setRange(0, LongestFresh);
    m_fresh->setFocusPolicy(Qt::StrongFocus);
    m_fresh->setSpecialValueText(tr("For ever"));
    m_fresh->setSuffix(tr(" days"));
    m_fresh->setToolTip(tr("How long a verified value holds before it counts as stale"));
    m_description->setPlaceholderText(tr("What is wanted, for the person who fills it in"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(DescriptionHeight);
    m_description->installEventFilter(this);
    m_keyText->setObjectName(u"attribute_key"_s);
    m_type->setObjectName(u"attribute_type"_s);
    m_keyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (TextLabel *label : { m_synonyms, m_type })
        label->setWordWrap(true);
    m_synonyms->installEventFilter(this);
    addField(tr("Name"), "name", m_name);
    m_form->addRow(quiet(tr("Key"), this), m_keyText);
    m_form->addRow(quiet(tr("Also read as"), this), m_synonyms);
    addField(tr("Group"), "group", m_group);
    m_form->addRow(quiet(tr("Type"), this), m_type);
    m_changeType->setObjectName(u"changeType"_s);
    m_openList->setObjectName(u"openList"_s);
    auto *links = new QHBoxLayout;
    links->setSpacing(metric::SpaceM);
    links->addWidget(m_changeType);
    links->addWidget(m_openList);
    links->addStretch(1);
    m_form->addRow(QString(), links);
    addField(tr("Unit"), "unit", m_unit);
    addField(tr("Completeness"), "required", m_required);
    addField(tr("Fresh for"), "fresh", m_fresh);
    addField(tr("Description"), "description", m_description);
    auto *levels = makeForm(m_anchorBox);
    levels->addRow(new TextLabel(TextRole::BodyStrong, tr("What each level means")));
    for (int level = 0; level < RatingLevels; ++level) {
        auto *line = new QLineEdit(m_anchorBox);
        line->setObjectName(u"attribute_anchor%1"_s.arg(level));
        line->setAccessibleName(tr("Level %1").arg(level));
        levels->addRow(quiet(tr("Level %1").arg(level), m_anchorBox), line);
        m_anchors << line;
    }
    for (QWidget *field : QList<QWidget *> { m_name, m_unit, m_description, m_group->lineEdit() })
        UndoKeyFilter::install(field);
    for (QLineEdit *line : std::as_const(m_anchors))
        UndoKeyFilter::install(line);
    m_known->setObjectName(u"attributeKnown"_s);
    m_use->setSpacing(metric::SpaceHair);
    m_retire->setObjectName(u"retireAttribute"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_known);
    column->addWidget(fields);
    column->addWidget(m_anchorBox);
    column->addWidget(m_useTitle);
    column->addLayout(m_use);
    column->addWidget(m_retire, 0, Qt::AlignLeft);
    for (QWidget *field : QList<QWidget *> { fields, m_anchorBox })
        enableWriting(field, m_session.isReadOnly());
}

void AttributeForm::connectAll()
{
    connect(m_name, &QLineEdit::editingFinished, this, &AttributeForm::takeName);
    connect(m_group, &QComboBox::activated, this, &AttributeForm::takeGroup);
    connect(m_group->lineEdit(), &QLineEdit::editingFinished, this, &AttributeForm::takeGroup);
    connect(m_unit, &QLineEdit::editingFinished, this, [this] {
        m_unit->setModified(false);
        take(m_unit, tr("the unit"), [this](Attribute &changed) { changed.unit = m_unit->text().simplified(); });
    });
    connect(m_required, &QCheckBox::clicked, this, [this](bool required) {
        take(m_required, tr("the completeness"), [required](Attribute &changed) { changed.required = required; });
    });
    connect(m_fresh, &QSpinBox::editingFinished, this, [this] {
        take(m_fresh, tr("the freshness"), [this](Attribute &changed) { changed.freshDays = m_fresh->value(); });
    });
    for (int level = 0; level < m_anchors.size(); ++level)
        connect(m_anchors.at(level), &QLineEdit::editingFinished, this, [this, level] { takeAnchor(level); });
    connect(m_changeType, &QPushButton::clicked, this, [this] { Q_EMIT typeChangeRequested(m_key); });
    connect(m_openList, &QPushButton::clicked, this, [this] {
        if (const Attribute *shown = attribute())
            Q_EMIT listRequested(shown->vocabulary);
    });
    connect(m_retire, &QPushButton::clicked, this,
            [this] { Q_EMIT retireRequested(m_key, !m_session.retired().has(m_key)); });
}

const Attribute *AttributeForm::attribute() const
{
    return m_session.schema()->find(m_key);
}

void AttributeForm::setAttribute(const QString &key)
{
    if (key != m_key) {
        m_key = key;
        for (TextLabel *problem : std::as_const(m_problems))
            problem->hide();
        for (QLineEdit *line : findChildren<QLineEdit *>())
            line->setModified(false);
        m_description->document()->setModified(false);
    }
    const std::shared_ptr<const Schema> held = m_session.schema();
    const Attribute *shown = attribute();
    setEnabled(shown);
    if (!shown)
        return;
    showFields(*shown);
    showGroups(*shown);
    showUse();
}

void AttributeForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void AttributeForm::showFields(const Attribute &attribute)
{
    showText(m_name, attribute.label);
    m_keyText->setText(attribute.key);
    m_synonyms->setText(attribute.synonyms.isEmpty() ? tr("Nothing else") : attribute.synonyms.join(", "_L1));
    m_synonyms->setMinimumHeight(m_synonyms->heightForWidth(m_synonyms->width()));
    const Vocabulary *vocabulary = m_session.schema()->vocabulary(attribute.vocabulary);
    m_type->setText(vocabulary ? tr("%1: %2").arg(typeLabel(attribute.type), vocabulary->label())
                               : typeLabel(attribute.type));
    m_changeType->setVisible(attribute.key != "name"_L1);
    m_openList->setVisible(vocabulary);
    showText(m_unit, attribute.unit);
    const QSignalBlocker quietFresh(m_fresh);
    m_required->setChecked(attribute.required);
    if (!m_fresh->hasFocus())
        m_fresh->setValue(attribute.freshDays);
    const bool isTyping = m_description->hasFocus() && m_description->document()->isModified();
    if (!isTyping && m_description->toPlainText() != attribute.description) {
        m_description->setPlainText(attribute.description);
        m_description->document()->setModified(false);
    }
    m_anchorBox->setVisible(attribute.type == AttributeType::Rating);
    for (int level = 0; level < m_anchors.size(); ++level)
        showText(m_anchors.at(level), attribute.anchors.value(level));
}

void AttributeForm::showGroups(const Attribute &attribute)
{
    if (m_group->lineEdit()->isModified())
        return;
    const QSignalBlocker quietGroups(m_group);
    m_group->clear();
    for (const QString &group : attributeGroups(*m_session.schema()))
        m_group->addItem(groupLabel(group), group);
    m_group->setCurrentIndex(m_group->findData(attribute.group));
    m_group->lineEdit()->setCursorPosition(0);
}

void AttributeForm::showUse()
{
    const Pool &pool = *m_session.pool();
    m_known->setText(tr("Known of %L1 of %L2 companies").arg(knownCount(pool, m_key)).arg(pool.size()));
    while (QLayoutItem *item = m_use->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the link that was just clicked
        delete item;
    }
    const QList<AttributeReader> readers = profilesReading(m_session, m_key);
    m_useTitle->setText(readers.isEmpty() ? tr("No profile reads it")
                                          : tr("%Ln profile(s) read it", nullptr, static_cast<int>(readers.size())));
    for (const AttributeReader &reader : readers) {
        auto *link = new LinkButton(reader.name, TextRole::Body);
        link->setObjectName(u"attributeReader_%1"_s.arg(reader.profile.value));
        connect(link, &QPushButton::clicked, this, [this, id = reader.profile] { Q_EMIT profileRequested(id); });
        auto *criteria = new TextLabel(TextRole::Caption, Token::TextSecondary, criteriaText(reader));
        criteria->setWordWrap(true);
        m_use->addWidget(link, 0, Qt::AlignLeft);
        m_use->addWidget(criteria);
    }
    const bool isRetired = m_session.retired().has(m_key);
    m_retire->setText(isRetired ? tr("Bring back") : tr("Retire"));
    m_retire->setToolTip(isRetired ? tr("Forms and pickers offer it again")
                                   : tr("Forms and pickers leave it out; facts, profiles and files keep it"));
    enableWriting(m_retire, m_session.isReadOnly(), m_key != "name"_L1);
}

void AttributeForm::showProblem(QWidget *field, const Result<> &result)
{
    TextLabel *problem = m_problems.value(field);
    problem->setText(result ? QString() : result.error().message);
    problem->setVisible(!result);
}

void AttributeForm::take(QWidget *field, const QString &what, const std::function<void(Attribute &)> &change)
{
    const std::shared_ptr<const Schema> held = m_session.schema();
    const Attribute *before = attribute();
    if (!before)
        return;
    Attribute after = *before;
    change(after);
    if (after == *before)
        return;
    showProblem(field, changeAttribute(m_session, m_key, what, change));
}

void AttributeForm::takeName()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    const Result<> renamed = renameAttribute(m_session, m_key, m_name->text());
    m_name->setModified(!renamed);
    showProblem(m_name, renamed);
}

void AttributeForm::takeGroup()
{
    const std::shared_ptr<const Schema> held = m_session.schema();
    const Attribute *before = attribute();
    const QString text = m_group->currentText().simplified();
    if (!before || text.isEmpty())
        return;
    const int known = m_group->findText(text, Qt::MatchFixedString);
    const QString group = known >= 0 ? m_group->itemData(known).toString() : groupFromText(*held, text);
    m_group->lineEdit()->setModified(false);
    if (group != before->group)
        showProblem(m_group, moveAttribute(m_session, m_key, group));
}

void AttributeForm::takeDescription()
{
    m_description->document()->setModified(false);
    take(m_description, tr("the description"),
         [this](Attribute &changed) { changed.description = m_description->toPlainText().trimmed(); });
}

void AttributeForm::takeAnchor(int level)
{
    m_anchors.at(level)->setModified(false);
    take(m_description, tr("what the levels mean"), [this](Attribute &changed) {
        changed.anchors.clear();
        for (const QLineEdit *line : std::as_const(m_anchors))
            changed.anchors << line->text().simplified();
        if (std::ranges::all_of(changed.anchors, &QString::isEmpty))
            changed.anchors.clear();
    });
}

bool AttributeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_description && event->type() == QEvent::FocusOut && m_description->document()->isModified())
        takeDescription();
    // A form keeps the height that wrapped words had in another width.
    if (watched == m_synonyms && event->type() == QEvent::Resize)
        m_synonyms->setMinimumHeight(m_synonyms->heightForWidth(m_synonyms->width()));
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
