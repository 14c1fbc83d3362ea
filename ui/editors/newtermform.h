#pragma once

#include "session/session.h"
#include "ui/editors/recordform.h"

namespace partnerscope {

class TermField;

/// Adds terms to a vocabulary, one after the other: Return adds one and waits for the next, Escape ends.
class NewTermForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `parent`: code of the term new ones are to stand below; empty for the top.
    NewTermForm(Session &session, const QString &vocabulary, const QString &parent, QWidget *owner = nullptr);

Q_SIGNALS:
    void added(const QString &code);

protected:
    void save() override;

private:
    Session &m_session;
    QString m_vocabulary;
    QLineEdit *m_name;
    TermField *m_below;
};

} // namespace partnerscope
