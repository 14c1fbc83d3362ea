#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace partnerscope {

/// A choice of one out of a few words, side by side. Left and Right move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &segments, QWidget *parent = nullptr);

    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    [[nodiscard]] qsizetype count() const { return m_buttons.size(); }
    void setSegmentEnabled(int index, bool enabled);
    /// Takes the keyboard to the chosen segment.
    void focusCurrent();

Q_SIGNALS:
    /// The user or the program chose another segment.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
};

} // namespace partnerscope
