#pragma once

#include "ui/editors/partnerfacteditor.h"

namespace partnerscope {

class FlowLayout;
class TermDropDown;

/// Several terms as chips, with a line that finds further ones. All by keyboard: type and Return takes the first match,
/// Up and Down another, Down alone shows the whole vocabulary, Backspace takes the last chip away.
class TermsFactEditor final : public PartnerFactEditor
{
    Q_OBJECT

public:
    TermsFactEditor(const Attribute &attribute, const Vocabulary *vocabulary, QWidget *parent);
    void setValue(const Value &value) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent *event);
    void take(const QString &code);
    bool takeTyped();
    void remove(const QString &code);
    void commitCodes(QStringList codes);
    [[nodiscard]] QStringList codes() const;

    Vocabulary m_vocabulary;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    TermDropDown *m_terms;
    QList<QWidget *> m_chips;
};

} // namespace partnerscope
