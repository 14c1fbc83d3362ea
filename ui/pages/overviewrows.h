#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace partnerscope {

/// A gap in the market: where, how much of its demand is supplied, how much is missing.
struct GapRow {
    QString place;
    double demand = 0;
    double supply = 0;
    double fullWidth = 1; ///< demand that fills the bar
    QString gap;
};

// Rows of the lists at the foot of the overview. All text is plain text.
[[nodiscard]] QWidget *gapRow(const GapRow &row, QWidget *parent);
[[nodiscard]] QWidget *findingRow(Tone tone, const QString &title, const QString &reason, QWidget *parent);
[[nodiscard]] QWidget *changeRow(const QString &when, const QString &who, const QString &what, QWidget *parent);
/// Removes and deletes everything in a layout of such rows.
void clearRows(QVBoxLayout *layout);

} // namespace partnerscope
