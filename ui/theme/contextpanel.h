#pragma once

#include "ui/theme/surface.h"

class QHBoxLayout;
class QScrollArea;

namespace partnerscope {

class IconButton;
class TextLabel;

/// The grey panel at the right, 376 px: title, close, and a content that scrolls. Lives in the page's splitter.
class ContextPanel final : public Surface
{
    Q_OBJECT

public:
    explicit ContextPanel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The panel owns the content; a former one is deleted. The content gets 24 px at both sides.
    void setContent(QWidget *content);
    /// Adds a small control left of the close button.
    void addHeaderWidget(QWidget *widget);
    void setClosable(bool closable);
    void scrollToTop();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_title;
    QHBoxLayout *m_header;
    IconButton *m_close;
    QScrollArea *m_scroll;
};

/// What an empty page says: an icon, what it is for, and the one action that fills it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QLatin1StringView iconName, const QString &sentence, const QString &actionText,
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// A muted second line. Empty hides it.
    void setDetail(const QString &detail);
    /// The button of the one action; nullptr if there is none.
    [[nodiscard]] QWidget *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    TextLabel *m_sentence;
    TextLabel *m_detail;
    QWidget *m_action = nullptr;
};

} // namespace partnerscope
