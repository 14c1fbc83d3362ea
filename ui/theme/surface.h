#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace partnerscope {

/// A ground to put widgets on: page (white), panel (grey), window. Views inside take the same ground.
class Surface : public QWidget
{
    Q_OBJECT

public:
    explicit Surface(Token ground, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyGround();

    Token m_ground;
};

/// A line of one pixel in border.subtle.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace partnerscope
