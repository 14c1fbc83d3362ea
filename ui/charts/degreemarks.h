#pragma once

#include "ui/charts/delegates.h"

#include <QWidget>

class QPainter;

namespace partnerscope {

/// How far something is met, from not looked at to wholly.
enum class Degree { Open, Weak, Partly, Met };

/// Item role of DegreesDelegate, beside those of roles.h: QList<int> (as QVariant) of Degree, from the left.
inline constexpr int DegreesRole = IconNameRole + 1;

namespace mark {
/// A dashed circle, a ring, a half or a full circle: told apart without colour.
void degree(QPainter &painter, const QRectF &rect, Degree degree, const Theme &theme);
} // namespace mark

/// One mark of 12 px with nothing around it.
class DegreeMark final : public QWidget
{
    Q_OBJECT

public:
    explicit DegreeMark(Degree degree, QWidget *parent = nullptr);
    void setDegree(Degree degree);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Degree m_degree;
};

/// A row of marks; the words for them stand in Qt::AccessibleTextRole and the tooltip.
class DegreesDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] static int widthFor(qsizetype marks); ///< of a column that shows them all

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &ground) const override;
};

} // namespace partnerscope
