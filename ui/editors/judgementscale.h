#pragma once

#include <QWidget>

class QSlider;

namespace partnerscope {

/// The marks under the slider of a pair: 9 7 5 3 1 3 5 7 9.
class JudgementScale final : public QWidget
{
    Q_OBJECT

public:
    /// `slider` must outlive the scale; it may be a sibling of the same width.
    explicit JudgementScale(QSlider *slider, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSlider *m_slider;
};

} // namespace partnerscope
