#include "ui/editors/partnernotes.h"

#include "ui/editors/undokeyfilter.h"
#include "ui/theme/textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace partnerscope {

namespace {
constexpr int TextHeight = 112;

RecordList::Row rowOf(const Note &note)
{
    RecordList::Row row;
    row.objectName = QStringLiteral("Note_%1").arg(note.id.value);
    row.isText = true;
    row.title = note.text;
    const QString day = QLocale().toString(note.at.toLocalTime().date(), QLocale::ShortFormat);
    row.detail = note.author.isEmpty() ? day : QStringLiteral("%1 · %2").arg(note.author, day);
    return row;
}
} // namespace

PartnerNoteForm::PartnerNoteForm(const Note &note, QWidget *parent)
    : RecordFormOf(QStringLiteral("note"), note, parent)
    , m_text(new QPlainTextEdit(note.text, this))
{
    setObjectName(QStringLiteral("noteForm"));
    m_text->setFixedHeight(TextHeight);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What is worth remembering. Ctrl+Return saves."));
    m_text->installEventFilter(this);
    UndoKeyFilter::install(m_text);
    addField(tr("Note"), QStringLiteral("text"), m_text);
    m_text->moveCursor(QTextCursor::End);
    addButtons(note.id.isValid() ? tr("Save") : tr("Add note"));
}

Note PartnerNoteForm::read() const
{
    Note note = original();
    note.text = m_text->toPlainText().trimmed();
    return note;
}

bool PartnerNoteForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return RecordFormOf::eventFilter(watched, event);
}

PartnerNotes::PartnerNotes(QWidget *parent)
    : QWidget(parent)
{
    RecordSection<Note>::Kind kind;
    kind.addText = tr("Add note");
    kind.addName = QStringLiteral("addNote");
    kind.row = &rowOf;
    kind.form = [](const Note &note, QWidget *owner) { return new PartnerNoteForm(note, owner); };
    kind.blank = [](PartnerId partner) {
        Note note;
        note.partner = partner;
        return note;
    };
    m_section = new RecordSection<Note>(std::move(kind), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Notes"), this));
    column->addWidget(m_section);
}

void PartnerNotes::setNotes(PartnerId partner, const QList<Note> &notes)
{
    m_section->setRecords(partner, notes, tr("No notes yet."));
}

} // namespace partnerscope
