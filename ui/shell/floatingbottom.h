#pragma once

#include <QObject>

class QWidget;

namespace partnerscope {

/// Keeps a widget floating over the bottom of its parent, centred and above everything else there, so that it comes
/// and goes without moving what is below it.
class FloatingBottom final : public QObject
{
    Q_OBJECT

public:
    /// `distance`: room kept below the floating widget, in pixels.
    FloatingBottom(QWidget *floating, int distance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_floating;
    int m_distance;
};

} // namespace partnerscope
