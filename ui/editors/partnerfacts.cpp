#include "ui/editors/partnerfacts.h"

#include "ui/editors/factevidence.h"
#include "ui/editors/writing.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>

namespace partnerscope {

namespace {
constexpr int LabelWidth = 112;
constexpr int WideLabelWidth = 144;
constexpr int VerifyWidth = 56;
constexpr int PopupWidth = 360;
constexpr std::array Grades { Grade::Verified, Grade::SelfReported, Grade::Estimated, Grade::Ungraded };
} // namespace

PartnerFactRow::PartnerFactRow(const Attribute &attribute, const Vocabulary *vocabulary, bool wide, QWidget *parent)
    : QWidget(parent)
    , m_editor(PartnerFactEditor::create(attribute, vocabulary, this))
    , m_evidence(new FactEvidenceButton(wide, this))
    , m_verify(new LinkButton(tr("Verify"), TextRole::Caption, this))
    , m_label(new TextLabel(TextRole::Body, Token::TextSecondary, attribute.label, this))
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical, {}, this))
{
    m_label->setMinimumHeight(metric::Control);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_label->setBuddy(m_editor);
    m_label->setToolTip(
        (attribute.unit.isEmpty() ? attribute.description : tr("%1 (%2)").arg(attribute.description, attribute.unit))
            .toHtmlEscaped());
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem_%1").arg(attribute.key));
    m_problem->hide();
    m_evidence->setObjectName(QStringLiteral("evidence_%1").arg(attribute.key));
    m_verify->setObjectName(QStringLiteral("verify_%1").arg(attribute.key));
    m_verify->setAccessibleName(tr("Verify %1 today").arg(attribute.label));
    m_verify->setToolTip(tr("Looked at today and found right (Ctrl+Return)"));
    arrange(wide);
    connect(m_editor, &PartnerFactEditor::problemChanged, this, &PartnerFactRow::showProblem);
    connect(m_evidence, &QAbstractButton::clicked, this, &PartnerFactRow::openEvidence);
    connect(m_verify, &QPushButton::clicked, this, &PartnerFactRow::verifyRequested);
}

void PartnerFactRow::arrange(bool wide)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(wide ? metric::SpaceM : metric::SpaceS);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    m_label->setFixedWidth(wide ? WideLabelWidth : LabelWidth);
    layout->addWidget(m_label, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    if (!wide) {
        column->addWidget(m_evidence);
        m_verify->hide();
        return;
    }
    // Facts without a value keep the room, so that the columns stay in line.
    for (QWidget *widget : std::initializer_list<QWidget *> { m_evidence, m_verify }) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    m_verify->setFixedSize(VerifyWidth, metric::Control);
    layout->addWidget(m_evidence, 1, Qt::AlignTop);
    layout->addWidget(m_verify, 0, Qt::AlignTop);
}

void PartnerFactRow::setFact(const Fact &fact, QDate today)
{
    m_editor->setValue(fact.value);
    m_known = isKnown(fact.value);
    m_shown = fact.evidence;
    m_evidence->setEvidence(fact.evidence, m_editor->attribute(), today);
    m_evidence->setVisible(m_known);
    const bool isFresh = fact.evidence.grade == Grade::Verified && fact.evidence.asOf == today;
    if (m_evidence->minimumSizeHint().width() >= FactEvidenceButton::columnsMinimum())
        m_verify->setVisible(m_known && !isFresh);
}

void PartnerFactRow::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F2 && m_known)
        openEvidence();
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && m_known)
        Q_EMIT verifyRequested();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT leftUpOrDown(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void PartnerFactRow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PartnerFactRow::openEvidence()
{
    if (!m_evidence->isEnabled())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("evidencePopup"));
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFixedWidth(PopupWidth);
    auto *form = new FactEvidenceForm(m_editor->attribute(), m_shown, popup);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(metric::SpaceM, metric::SpaceM, metric::SpaceM, metric::SpaceM);
    column->addWidget(form);
    // Queued: the popup goes with its form.
    const auto closing = [this, popup](auto &&then) {
        return [this, popup, then] {
            popup->close();
            then();
        };
    };
    connect(form, &RecordForm::cancelled, popup, &QWidget::close, Qt::QueuedConnection);
    connect(
        form, &FactEvidenceForm::saved, this,
        [this, popup](const Evidence &evidence) {
            popup->close();
            Q_EMIT evidenceEdited(evidence);
        },
        Qt::QueuedConnection);
    connect(form, &FactEvidenceForm::verifyRequested, this, closing([this] { Q_EMIT verifyRequested(); }),
            Qt::QueuedConnection);
    connect(form, &FactEvidenceForm::historyRequested, this, closing([this] { Q_EMIT historyRequested(); }),
            Qt::QueuedConnection);
    popup->move(m_evidence->mapToGlobal(QPoint(0, m_evidence->height())));
    popup->show();
    form->firstField()->setFocus();
}

PartnerFacts::PartnerFacts(bool wide, QWidget *parent)
    : QWidget(parent)
    , m_wide(wide)
    , m_search(new SearchField(tr("Find a fact"), this))
    , m_which(new SegmentedControl({ tr("All"), tr("Known"), tr("Unknown") }, this))
    , m_grade(new QComboBox(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::SpaceS);
    m_search->setObjectName(QStringLiteral("factSearch"));
    m_which->setObjectName(QStringLiteral("factWhich"));
    m_which->setAccessibleName(tr("Which facts to show"));
    m_grade->setObjectName(QStringLiteral("entryGrade"));
    m_grade->setAccessibleName(tr("Evidence grade of what I enter"));
    for (const Grade grade : Grades)
        m_grade->addItem(gradeLabel(grade), static_cast<int>(grade));
    m_grade->setCurrentIndex(static_cast<int>(Grades.size()) - 1);
    buildTools();
    connect(m_search, &QLineEdit::textChanged, this, &PartnerFacts::applyFilter);
    connect(m_which, &SegmentedControl::currentChanged, this, &PartnerFacts::applyFilter);
}

void PartnerFacts::buildTools()
{
    auto *label = new TextLabel(TextRole::Caption, Token::TextMuted, tr("What I enter is"), this);
    label->setBuddy(m_grade);
    if (!m_wide) {
        m_column->addWidget(m_search);
        m_column->addWidget(m_which, 0, Qt::AlignLeft);
        auto *entry = new QHBoxLayout;
        entry->addWidget(label);
        entry->addWidget(m_grade, 1);
        m_column->addLayout(entry);
        return;
    }
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metric::SpaceM);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_which);
    tools->addStretch(1);
    tools->addWidget(label);
    tools->addWidget(m_grade);
    m_column->addLayout(tools);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(metric::SpaceM);
    auto *fact = new TextLabel(TextRole::Caption, Token::TextMuted, tr("Fact"), this);
    fact->setFixedWidth(WideLabelWidth);
    titles->addWidget(fact);
    titles->addWidget(new TextLabel(TextRole::Caption, Token::TextMuted, tr("Value"), this), 1);
    titles->addWidget(new FactEvidenceHeader(this), 1);
    titles->addSpacing(VerifyWidth + metric::SpaceM); // as wide as the link and the gap before it
    m_column->addLayout(titles);
}

Grade PartnerFacts::entryGrade() const
{
    return static_cast<Grade>(m_grade->currentData().toInt());
}

void PartnerFacts::setSchema(const std::shared_ptr<const Schema> &schema)
{
    if (schema == m_schema)
        return;
    const bool same = m_schema && schema && m_schema->attributes == schema->attributes;
    m_schema = schema;
    // New terms of a vocabulary alone are no reason to take the inputs away from under the person typing.
    if (same)
        return;
    delete m_groups;
    m_rows.clear();
    m_order.clear();
    m_sections.clear();
    m_groups = new QWidget(this);
    auto *column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    m_column->addWidget(m_groups);
    QStringList groups;
    for (const Attribute &attribute : schema->attributes) {
        if (!groups.contains(attribute.group))
            groups << attribute.group;
    }
    for (const QString &group : groups)
        addGroup(group);
}

void PartnerFacts::addGroup(const QString &group)
{
    auto *title = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, groupLabel(group), m_groups);
    title->setContentsMargins(0, metric::SpaceS, 0, 0);
    m_groups->layout()->addWidget(title);
    QStringList keys;
    for (const Attribute &attribute : m_schema->attributes) {
        if (attribute.group != group)
            continue;
        addRow(attribute);
        keys << attribute.key;
    }
    m_order << keys;
    m_sections << std::pair { title, keys };
}

void PartnerFacts::addRow(const Attribute &attribute)
{
    auto *row = new PartnerFactRow(attribute, m_schema->vocabulary(attribute.vocabulary), m_wide, m_groups);
    m_groups->layout()->addWidget(row);
    m_rows.insert(attribute.key, row);
    enableWriting(row, !m_editable);
    const QString key = attribute.key;
    connect(row->editor(), &PartnerFactEditor::committed, this,
            [this, key](const Value &value) { Q_EMIT valueCommitted(key, value); });
    connect(row, &PartnerFactRow::evidenceEdited, this,
            [this, key](const Evidence &evidence) { Q_EMIT evidenceEdited(key, evidence); });
    connect(row, &PartnerFactRow::verifyRequested, this, [this, key] { Q_EMIT verifyRequested(key); });
    connect(row, &PartnerFactRow::historyRequested, this, [this, key] { Q_EMIT historyRequested(key); });
    connect(row, &PartnerFactRow::leftUpOrDown, this, [this, key](int step) { moveFrom(key, step); });
}

void PartnerFacts::moveFrom(const QString &key, int step)
{
    for (qsizetype at = m_order.indexOf(key) + step; at >= 0 && at < m_order.size(); at += step) {
        PartnerFactRow *row = m_rows.value(m_order.at(at));
        if (!row->isHidden()) {
            row->editor()->focusInput();
            return;
        }
    }
}

void PartnerFacts::setPartner(const Partner &partner, QDate today)
{
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row)
        row.value()->setFact(partner.facts.value(row.key()), today);
    applyFilter();
}

void PartnerFacts::setEditable(bool editable)
{
    m_editable = editable;
    for (PartnerFactRow *row : std::as_const(m_rows))
        enableWriting(row, !editable);
    enableWriting(m_grade, !editable);
}

void PartnerFacts::applyFilter()
{
    if (!m_schema)
        return;
    const QString text = m_search->text().trimmed();
    for (const auto &[title, keys] : std::as_const(m_sections)) {
        bool any = false;
        for (const QString &key : keys) {
            PartnerFactRow *row = m_rows.value(key);
            const bool wanted = m_which->currentIndex() == 0 || row->isKnownFact() == (m_which->currentIndex() == 1);
            // A row being edited stays, or the focus would jump away as soon as its fact is known.
            const bool isEdited = row->isAncestorOf(focusWidget());
            const bool shown = isEdited
                || (wanted && (text.isEmpty() || m_schema->find(key)->label.contains(text, Qt::CaseInsensitive)));
            row->setVisible(shown);
            any = any || shown;
        }
        title->setVisible(any);
    }
}

void PartnerFacts::focusAttribute(const QString &key)
{
    PartnerFactRow *row = m_rows.value(key);
    if (!row)
        return;
    m_search->clear();
    m_which->setCurrentIndex(0);
    row->editor()->focusInput();
}

} // namespace partnerscope
