#include "ui/editors/partnerfacts.h"

#include "ui/editors/writing.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr int LabelWidth = 112;
constexpr std::array Grades { Grade::Verified, Grade::SelfReported, Grade::Estimated, Grade::Ungraded };
} // namespace

PartnerFactRow::PartnerFactRow(const Attribute &attribute, const Vocabulary *vocabulary, QWidget *parent)
    : QWidget(parent)
    , m_editor(PartnerFactEditor::create(attribute, vocabulary, this))
    , m_evidence(new LinkButton({}, TextRole::Caption, this))
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    auto *label = new TextLabel(TextRole::Body, Token::TextSecondary, attribute.label, this);
    label->setFixedWidth(LabelWidth);
    label->setMinimumHeight(metric::Control);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setBuddy(m_editor);
    label->setToolTip(
        (attribute.unit.isEmpty() ? attribute.description : tr("%1 (%2)").arg(attribute.description, attribute.unit))
            .toHtmlEscaped());
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    column->addWidget(m_evidence);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem_%1").arg(attribute.key));
    m_problem->hide();
    m_evidence->setObjectName(QStringLiteral("evidence_%1").arg(attribute.key));
    m_evidence->setToken(Token::TextMuted);
    // A long source must not make the whole panel wider than it is.
    m_evidence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_evidence->hide();
    connect(m_editor, &PartnerFactEditor::problemChanged, this, &PartnerFactRow::showProblem);
    connect(m_evidence, &QPushButton::clicked, this, &PartnerFactRow::showGrades);
}

void PartnerFactRow::setFact(const Fact &fact, QDate today)
{
    m_editor->setValue(fact.value);
    m_known = isKnown(fact.value);
    const int overdue = overdueDays(fact.evidence, m_editor->attribute().freshDays, today);
    QString text = evidenceText(fact.evidence);
    if (text.isEmpty())
        text = tr("No source stated");
    if (overdue > 0)
        text = tr("Stale") + QStringLiteral(" · ") + text;
    m_evidenceText = text;
    elideEvidence();
    m_evidence->setAccessibleName(tr("Evidence of %1: %2").arg(m_editor->attribute().label, text));
    m_evidence->setToken(overdue > 0 ? Token::Caution : Token::TextMuted);
    m_evidence->setVisible(m_known);
}

void PartnerFactRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideEvidence();
}

void PartnerFactRow::elideEvidence()
{
    const int room = width() - LabelWidth - metric::SpaceM;
    QString shown = m_evidence->fontMetrics().elidedText(m_evidenceText, Qt::ElideRight, room);
    m_evidence->setText(shown.replace(QLatin1Char('&'), QLatin1String("&&"))); // a source is no place for mnemonics
    m_evidence->setToolTip(tr("%1. Click to grade it.").arg(m_evidenceText).toHtmlEscaped());
}

void PartnerFactRow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PartnerFactRow::showGrades()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("gradeMenu"));
    for (const Grade grade : Grades)
        connect(menu->addAction(gradeLabel(grade)), &QAction::triggered, this,
                [this, grade] { Q_EMIT gradeChosen(grade); });
    menu->popup(m_evidence->mapToGlobal(QPoint(0, m_evidence->height())));
}

PartnerFacts::PartnerFacts(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find a fact"), this))
    , m_which(new SegmentedControl({ tr("All"), tr("Known"), tr("Unknown") }, this))
    , m_grade(new QComboBox(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::SpaceS);
    m_column->addWidget(m_search);
    m_column->addWidget(m_which, 0, Qt::AlignLeft);
    m_search->setObjectName(QStringLiteral("factSearch"));
    m_which->setObjectName(QStringLiteral("factWhich"));
    m_which->setAccessibleName(tr("Which facts to show"));
    auto *entry = new QHBoxLayout;
    auto *label = new TextLabel(TextRole::Caption, Token::TextMuted, tr("What I enter is"), this);
    label->setBuddy(m_grade);
    entry->addWidget(label);
    entry->addWidget(m_grade, 1);
    m_column->addLayout(entry);
    m_grade->setObjectName(QStringLiteral("entryGrade"));
    m_grade->setAccessibleName(tr("Evidence grade of what I enter"));
    for (const Grade grade : Grades)
        m_grade->addItem(gradeLabel(grade), static_cast<int>(grade));
    m_grade->setCurrentIndex(static_cast<int>(Grades.size()) - 1);
    connect(m_search, &QLineEdit::textChanged, this, &PartnerFacts::applyFilter);
    connect(m_which, &SegmentedControl::currentChanged, this, &PartnerFacts::applyFilter);
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
        auto *row = new PartnerFactRow(attribute, m_schema->vocabulary(attribute.vocabulary), m_groups);
        m_groups->layout()->addWidget(row);
        m_rows.insert(attribute.key, row);
        keys << attribute.key;
        const QString key = attribute.key;
        connect(row->editor(), &PartnerFactEditor::committed, this,
                [this, key](const Value &value) { Q_EMIT valueCommitted(key, value); });
        connect(row, &PartnerFactRow::gradeChosen, this, [this, key](Grade grade) { Q_EMIT gradeChosen(key, grade); });
    }
    m_sections << std::pair { title, keys };
}

void PartnerFacts::setPartner(const Partner &partner, QDate today)
{
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row)
        row.value()->setFact(partner.facts.value(row.key()), today);
    applyFilter();
}

void PartnerFacts::setEditable(bool editable)
{
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
