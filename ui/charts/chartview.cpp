#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>

#include <cmath>

namespace partnerscope {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        Q_EMIT tableRequested();
    else
        QWidget::keyPressEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

QColor ChartView::ground() const
{
    return palette().color(QPalette::Base);
}

void ChartView::describe(const QString &description)
{
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
}

QList<double> axisTicks(double minimum, double maximum, int most)
{
    const double range = maximum - minimum;
    if (!(range > 0) || most < 1 || !std::isfinite(range))
        return { minimum };
    const double power = std::pow(10.0, std::floor(std::log10(range / most)));
    double step = power * 10;
    for (const double factor : { 1.0, 2.0, 2.5, 5.0 }) {
        if (range / (power * factor) <= most) {
            step = power * factor;
            break;
        }
    }
    QList<double> ticks;
    const auto last = static_cast<long long>(std::floor(maximum / step + 1e-9));
    for (auto i = static_cast<long long>(std::ceil(minimum / step - 1e-9)); i <= last; ++i)
        ticks.append(static_cast<double>(i) * step);
    return ticks;
}

QString numberText(double value, int decimals)
{
    const QLocale locale;
    // A hyphen is no minus: it is shorter than the plus and sits lower.
    const auto written = [&](int places) { return locale.toString(value, 'f', places).replace(u'-', QChar(0x2212)); };
    for (int places = 0; places < decimals; ++places) {
        const double scale = std::pow(10.0, places);
        if (std::abs(value * scale - std::round(value * scale)) < 1e-9 * std::max(1.0, std::abs(value) * scale))
            return written(places);
    }
    return written(decimals);
}

} // namespace partnerscope
