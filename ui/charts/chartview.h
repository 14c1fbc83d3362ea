#pragma once

#include "ui/charts/charttable.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace partnerscope {

/// What all charts share: a name for screen readers, the numbers as a table, and the T key that asks the page to show
/// that table instead of the picture.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// The numbers on show, as text in the user's locale.
    [[nodiscard]] virtual ChartTable table() const = 0;

Q_SIGNALS:
    /// T was pressed: show the table beside or instead of the chart.
    void tableRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] const Theme &theme() const { return Theme::of(this); }
    /// The colour behind the chart.
    [[nodiscard]] QColor ground() const;
    /// Tells screen readers that the description changed.
    void describe(const QString &description);
};

/// Round values for an axis from minimum to maximum: at most `most` steps of 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] QList<double> axisTicks(double minimum, double maximum, int most);

/// A number in the user's locale with as many decimals as it needs, at most `decimals`.
[[nodiscard]] QString numberText(double value, int decimals = 1);

} // namespace partnerscope
