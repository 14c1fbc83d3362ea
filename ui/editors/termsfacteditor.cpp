#include "ui/editors/termsfacteditor.h"

#include "ui/editors/chipflow.h"
#include "ui/editors/termdropdown.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/chip.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace partnerscope {

namespace {
/// Text of a chip beyond this many pixels is cut, so that it fits the panel.
constexpr int LongestChip = 136;
} // namespace

TermsFactEditor::TermsFactEditor(const Attribute &attribute, const Vocabulary *vocabulary, QWidget *parent)
    : PartnerFactEditor(attribute, parent)
    , m_vocabulary(vocabulary ? *vocabulary : Vocabulary())
    , m_flow(new FlowLayout(this, metric::SpaceHair))
    , m_line(new QLineEdit(this))
    , m_terms(new TermDropDown(m_vocabulary, m_line))
{
    m_flow->addWidget(m_line);
    m_terms->setExtra(tr("None of them"));
    m_line->setMinimumWidth(120);
    adopt(m_line);
    m_line->setToolTip(tr("Type and press Return; Down shows all terms, Backspace takes the last one away."));
    UndoKeyFilter::install(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        // Several at once are taken as they are typed.
        const bool isOne = !text.trimmed().isEmpty() && !text.contains(QLatin1Char(';'));
        if (isOne)
            m_terms->open();
        else
            m_terms->hide();
    });
    connect(m_terms, &TermDropDown::picked, this, &TermsFactEditor::take);
}

QStringList TermsFactEditor::codes() const
{
    const QStringList *known = std::get_if<QStringList>(&shown());
    return known ? *known : QStringList();
}

void TermsFactEditor::setValue(const Value &value)
{
    setShown(value);
    qDeleteAll(m_chips);
    m_chips.clear();
    const QStringList *known = std::get_if<QStringList>(&value);
    m_line->setPlaceholderText(!known ? tr("Unknown, add") : known->isEmpty() ? tr("None, add") : tr("Add"));
    m_terms->setChosen(codes());
    for (const QString &code : codes()) {
        const QString label = m_vocabulary.labelOf(code);
        auto *chip = new Chip(fontMetrics().elidedText(label, Qt::ElideRight, LongestChip), this);
        chip->setToolTip(label.toHtmlEscaped());
        chip->setClosable(true);
        chip->setCheckable(false);
        chip->setObjectName(QStringLiteral("fact_%1_%2").arg(attribute().key, code));
        chip->setAccessibleName(tr("%1, Delete removes it").arg(label));
        // Queued: the chip is deleted by the change it asks for.
        connect(
            chip, &Chip::closeRequested, this, [this, code] { remove(code); }, Qt::QueuedConnection);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        m_chips << chip;
    }
    updateGeometry();
}

bool TermsFactEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        m_terms->hide();
        // What names a term is meant; anything else stays to be looked at.
        if (!m_vocabulary.resolve(m_line->text().trimmed()).isEmpty())
            takeTyped();
    }
    if (watched == m_line && (event->type() == QEvent::Move || event->type() == QEvent::Hide))
        m_terms->hide();
    return PartnerFactEditor::eventFilter(watched, event);
}

bool TermsFactEditor::takeKey(const QKeyEvent *event)
{
    if (m_terms->takeKey(event))
        return true;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn) {
        const QString code = m_terms->current();
        if (!code.isEmpty())
            take(code);
        else if (!takeTyped())
            return false;
        return !event->modifiers().testFlag(Qt::ControlModifier);
    }
    const QStringList known = codes();
    if (event->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !known.isEmpty()) {
        remove(known.last());
        return true;
    }
    if (event->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        return true;
    }
    return false;
}

void TermsFactEditor::take(const QString &code)
{
    m_line->clear();
    m_terms->hide();
    if (code == tr("None of them")) {
        offer(QStringList {});
        return;
    }
    QStringList known = codes();
    if (!known.contains(code))
        commitCodes(known << code);
}

bool TermsFactEditor::takeTyped()
{
    const QString text = m_line->text().trimmed();
    m_line->clear();
    if (text.isEmpty())
        return false;
    if (text.compare(tr("None of them"), Qt::CaseInsensitive) == 0) {
        offer(QStringList {});
        return true;
    }
    QStringList known = codes();
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString resolved = m_vocabulary.resolve(part.trimmed());
        const QString code = resolved.isEmpty() ? part.trimmed() : resolved;
        if (!code.isEmpty() && !known.contains(code))
            known << code;
    }
    commitCodes(known);
    return true;
}

void TermsFactEditor::remove(const QString &code)
{
    QStringList known = codes();
    if (known.removeAll(code) > 0)
        commitCodes(known);
}

void TermsFactEditor::commitCodes(QStringList codes)
{
    std::ranges::sort(codes);
    // Taking the last term away says nothing about the others: the fact is unknown again. "None of them" is said in
    // words.
    offer(codes.isEmpty() ? Value {} : Value { codes });
}

} // namespace partnerscope
