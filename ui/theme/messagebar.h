#pragma once

#include "base/result.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace partnerscope {

class IconButton;
class LinkButton;
class TextLabel;

/// One message in place: icon, sentence, at most two actions, close. Hidden until something is said.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a sentence instead of the one before. With an action text, clicking it emits actionTriggered() and the
    /// bar stays until closed.
    void showMessage(Tone tone, const QString &text, const QString &actionText = {});
    /// Shows an error's message; its detail goes to the log only.
    void showError(const Error &error, const QString &actionText = {});
    /// A further action beside the first; empty takes it away, as the next message does.
    void setSecondAction(const QString &actionText);
    void closeMessage();
    /// Whether the user can close it; on by default. A standing note in a panel turns it off.
    void setClosable(bool closable);

    /// Whether it lies over other things and needs an edge; off by default.
    void setFloating(bool floating);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    bool m_floating = false;
    TextLabel *m_text;
    LinkButton *m_action;
    LinkButton *m_second;
    IconButton *m_close;
};

} // namespace partnerscope
