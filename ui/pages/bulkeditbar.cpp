#include "ui/pages/bulkeditbar.h"

#include "domain/offeredschema.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int EditorWidth = 160;
}

BulkEditBar::BulkEditBar(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_attribute(new QComboBox(this))
    , m_place(new QHBoxLayout)
    , m_day(new QLineEdit(this))
    , m_preview(new TextLabel(TextRole::Body, Token::TextSecondary, {}, this))
    , m_apply(new Button(ButtonKind::Primary, tr("Change them"), this))
{
    setObjectName(QStringLiteral("bulkEditBar"));
    m_kind->setObjectName(QStringLiteral("bulkKind"));
    m_kind->setAccessibleName(tr("What to do"));
    m_kind->addItem(tr("Set"), static_cast<int>(BulkChange::Kind::Set));
    m_kind->addItem(tr("Add to"), static_cast<int>(BulkChange::Kind::AddTerms));
    m_kind->addItem(tr("Remove from"), static_cast<int>(BulkChange::Kind::RemoveTerms));
    m_kind->addItem(tr("Clear"), static_cast<int>(BulkChange::Kind::Clear));
    m_kind->addItem(tr("Review by"), static_cast<int>(BulkChange::Kind::ReviewBy));
    m_attribute->setObjectName(QStringLiteral("bulkAttribute"));
    m_attribute->setAccessibleName(tr("Which fact"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(12);
    m_day->setObjectName(QStringLiteral("bulkDay"));
    m_day->setAccessibleName(tr("Review by"));
    m_day->setPlaceholderText(tr("2026-12-31, empty for none"));
    UndoKeyFilter::install(m_day);
    m_preview->setObjectName(QStringLiteral("bulkPreview"));
    m_preview->setWordWrap(true);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    auto *close = new IconButton(QLatin1StringView("x"), tr("Close"), this);
    close->setObjectName(QStringLiteral("bulkClose"));
    m_place->addWidget(m_day);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_kind, 0, Qt::AlignTop);
    row->addWidget(m_attribute, 0, Qt::AlignTop);
    row->addLayout(m_place, 1);
    row->addWidget(m_apply, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    column->setSpacing(metric::SpaceHair);
    column->addLayout(row);
    column->addWidget(m_preview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkEditBar::fillAttributes);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &BulkEditBar::makeEditor);
    connect(m_day, &QLineEdit::textChanged, this, &BulkEditBar::refresh);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditBar::apply);
    connect(close, &QToolButton::clicked, this, &BulkEditBar::closeRequested);
}

BulkChange::Kind BulkEditBar::kind() const
{
    return static_cast<BulkChange::Kind>(m_kind->currentData().toInt());
}

const Attribute *BulkEditBar::attribute() const
{
    return m_session.schema()->find(m_attribute->currentData().toString());
}

void BulkEditBar::begin()
{
    fillAttributes();
    m_kind->setFocus();
}

void BulkEditBar::setPartners(const std::vector<PartnerId> &partners)
{
    m_partners = partners;
    if (isVisible())
        refresh();
}

void BulkEditBar::fillAttributes()
{
    const bool isFirst = m_attribute->count() == 0;
    const QString before = isFirst ? QStringLiteral("owner") : m_attribute->currentData().toString();
    {
        const QSignalBlocker quiet(m_attribute);
        m_attribute->clear();
        if (kind() == BulkChange::Kind::ReviewBy)
            m_attribute->addItem(tr("All facts"), QString());
        const bool needsTerms = kind() == BulkChange::Kind::AddTerms || kind() == BulkChange::Kind::RemoveTerms;
        for (const Attribute &each : attributesInUse(*m_session.schema(), m_session.retired())) {
            // Companies of one name would be a mistake, companies without one are impossible.
            if (each.key == QLatin1String("name") || (needsTerms && each.type != AttributeType::MultipleChoice))
                continue;
            m_attribute->addItem(each.label, each.key);
        }
        m_attribute->setCurrentIndex(std::max(m_attribute->findData(before), 0));
    }
    makeEditor();
}

void BulkEditBar::makeEditor()
{
    delete m_editor;
    m_editor = nullptr;
    m_value = {};
    m_problem.clear();
    m_day->setVisible(kind() == BulkChange::Kind::ReviewBy);
    const Attribute *about = attribute();
    if (about && kind() != BulkChange::Kind::ReviewBy && kind() != BulkChange::Kind::Clear) {
        const Schema offered = offeredSchema(*m_session.schema(), m_session.retired(), {});
        m_editor = PartnerFactEditor::create(*about, offered.vocabulary(about->vocabulary), this);
        m_editor->setObjectName(QStringLiteral("bulkValue"));
        m_editor->setMinimumWidth(EditorWidth);
        m_place->addWidget(m_editor, 1);
        m_editor->show();
        connect(m_editor, &PartnerFactEditor::committed, this, [this](const Value &value) {
            m_value = value;
            m_editor->setValue(value);
            // What was taken is not taken back letter by letter behind it; see event().
            for (QLineEdit *line : m_editor->findChildren<QLineEdit *>())
                line->setText(line->text());
            refresh();
        });
        connect(m_editor, &PartnerFactEditor::problemChanged, this, [this](const QString &problem) {
            m_problem = problem;
            refresh();
        });
        setTabOrder(m_attribute, m_editor);
        setTabOrder(m_editor, m_apply);
    }
    refresh();
}

BulkChange BulkEditBar::change() const
{
    BulkChange change;
    change.kind = kind();
    change.attribute = m_attribute->currentData().toString();
    change.value = m_value;
    change.reviewBy = dateFromText(m_day->text());
    change.evidence = m_session.ownEvidence();
    return change;
}

bool BulkEditBar::isComplete() const
{
    if (!m_problem.isEmpty() || m_partners.empty())
        return false;
    if (kind() == BulkChange::Kind::ReviewBy)
        return m_day->text().trimmed().isEmpty() || dateFromText(m_day->text()).isValid();
    return kind() == BulkChange::Kind::Clear || isKnown(m_value);
}

void BulkEditBar::refresh()
{
    const auto say = [this](const QString &text, Token token) {
        m_preview->setToken(token);
        m_preview->setText(text);
    };
    m_apply->setEnabled(false);
    if (!m_problem.isEmpty())
        return say(m_problem, Token::Critical);
    if (m_partners.empty())
        return say(tr("Select companies in the table."), Token::TextSecondary);
    if (!isComplete())
        return say(kind() == BulkChange::Kind::ReviewBy
                       ? tr("\"%1\" is not a date. Write it as 2026-05-14.").arg(m_day->text())
                       : tr("Enter the value, and Return takes it."),
                   kind() == BulkChange::Kind::ReviewBy ? Token::Critical : Token::TextSecondary);
    const BulkPreview preview = previewBulk(m_session, m_partners, change());
    QStringList words {
        tr("%L1 of %Ln selected companies change.", nullptr, static_cast<int>(preview.selected)).arg(preview.changed)
    };
    if (preview.replaced > 0 && kind() != BulkChange::Kind::AddTerms)
        words << tr("In %Ln of them a known value is replaced or goes.", nullptr, static_cast<int>(preview.replaced));
    say(words.join(QLatin1Char(' ')), Token::TextSecondary);
    m_apply->setEnabled(preview.changed > 0 && !m_session.isBusy());
}

void BulkEditBar::apply()
{
    if (m_apply->isEnabled())
        Q_EMIT applyRequested(change());
}

/// A value that was taken here is not in the workspace yet: undoing would take back what was changed before it.
bool BulkEditBar::event(QEvent *event)
{
    const bool isUndo = event->type() == QEvent::ShortcutOverride
        && (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
            || static_cast<QKeyEvent *>(event)->matches(QKeySequence::Redo));
    if (isUndo)
        event->accept();
    return isUndo || QWidget::event(event);
}

void BulkEditBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        apply();
    else
        QWidget::keyPressEvent(event);
}

} // namespace partnerscope
