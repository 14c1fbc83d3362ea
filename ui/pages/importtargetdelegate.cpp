#include "ui/pages/importtargetdelegate.h"

#include "ui/theme/controlpainting.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace partnerscope {

QWidget *ImportTargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("importTarget"));
    combo->setAccessibleName(tr("What the column becomes"));
    combo->setMaxVisibleItems(18);
    for (const auto &[key, label] : m_targets)
        combo->addItem(label, key);
    auto *self = const_cast<ImportTargetDelegate *>(this); // the signals of a delegate are no const functions
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    // Once the view has placed the editor, or the list would open in the corner.
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    Q_UNUSED(index)
    return combo;
}

void ImportTargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(std::max(combo->findData(index.data(Qt::EditRole)), 0));
}

void ImportTargetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

void ImportTargetDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                                        const Theme &theme, const QColor &ground) const
{
    Q_UNUSED(ground)
    QRectF box(rect.x() - 4, rect.center().y() - metric::ControlInTable / 2.0, rect.width(), metric::ControlInTable);
    control::box(painter, box, theme.color(Token::SurfaceRaised), theme.color(Token::BorderDefault),
                 metric::RadiusControl);
    control::chevron(painter, QPointF(box.right() - 14, box.center().y()), Qt::DownArrow,
                     theme.color(Token::TextSecondary));
    paintText(painter, box.adjusted(8, 0, -26, 0), index, theme);
}

} // namespace partnerscope
