#pragma once

#include "domain/note.h"
#include "ui/editors/recordsection.h"

class QPlainTextEdit;

namespace partnerscope {

/// A note being written. Ctrl+Return saves; Return makes a new line.
class PartnerNoteForm final : public RecordFormOf<Note>
{
    Q_OBJECT

public:
    explicit PartnerNoteForm(const Note &note, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Note read() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

/// Notes on a company, newest first. Asks for changes, makes none.
class PartnerNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerNotes(QWidget *parent = nullptr);
    void setNotes(PartnerId partner, const QList<Note> &notes);
    [[nodiscard]] RecordSection<Note> *section() const { return m_section; }

private:
    RecordSection<Note> *m_section;
};

} // namespace partnerscope
