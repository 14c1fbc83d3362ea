#pragma once

#include <QAbstractButton>

namespace partnerscope {

/// A filter in words: checkable pill of 24 px. With setClosable() it carries a cross; a click on it, or Delete, emits
/// closeRequested() and leaves the checked state alone.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setClosable(bool closable);
    [[nodiscard]] bool isClosable() const { return m_closable; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect closeRect() const;

    bool m_closable = false;
};

} // namespace partnerscope
