#pragma once

#include "base/result.h"
#include "ui/theme/theme.h"

#include <QTimer>
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

    /// Shows a sentence instead of the one before. With an action text, clicking it emits actionTriggered(). The bar
    /// stays until closed, unless setLeaving() says otherwise.
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

    /// Lets what only informs leave by itself after so many milliseconds, what offers an action after others; time
    /// stands still under the pointer and the focus. Cautions and errors stay. Off by default.
    void setLeaving(int plain, int withAction);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void restartLeaving();

    QTimer m_leaving;
    int m_plain = 0; ///< milliseconds; 0: stays
    int m_withAction = 0;
    Tone m_tone = Tone::Info;
    bool m_floating = false;
    TextLabel *m_text;
    LinkButton *m_action;
    LinkButton *m_second;
    IconButton *m_close;
};

} // namespace partnerscope
