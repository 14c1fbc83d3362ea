#include "ui/pages/importchoicedelegate.h"

#include "ui/models/importroles.h"
#include "ui/theme/controlpainting.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace partnerscope {

ImportChoiceDelegate::ImportChoiceDelegate(QString spoken, QObject *parent)
    : CellDelegate(parent)
    , m_spoken(std::move(spoken))
{
}

QWidget *ImportChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("importChoice"));
    combo->setAccessibleName(m_spoken);
    combo->setMaxVisibleItems(18);
    combo->setEditable(index.data(FreeTextRole).toBool());
    combo->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &[key, label] : index.data(ChoicesRole).value<ImportChoices>())
        combo->addItem(label, key);
    auto *self = const_cast<ImportChoiceDelegate *>(this); // the signals of a delegate are no const functions
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    // Once the view has placed the editor, or the list would open in the corner.
    if (!combo->isEditable())
        QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void ImportChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    const int at = combo->findData(index.data(Qt::EditRole));
    combo->setCurrentIndex(at);
    if (!combo->isEditable())
        combo->setCurrentIndex(std::max(at, 0));
    else if (at < 0)
        combo->setEditText(index.data(Qt::EditRole).toString());
    if (combo->isEditable())
        combo->lineEdit()->selectAll();
}

void ImportChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    const int at = combo->currentIndex();
    const bool isOwnText = combo->isEditable() && (at < 0 || combo->itemText(at) != combo->currentText());
    model->setData(index, isOwnText ? QVariant(combo->currentText().trimmed()) : combo->currentData(), Qt::EditRole);
}

void ImportChoiceDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
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
