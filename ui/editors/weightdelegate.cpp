#include "ui/editors/weightdelegate.h"

#include "ui/models/criteriatreemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr double KnobRadius = 5.5;
constexpr double TrackHeight = 3;
constexpr int IconSize = 14;

const char *const FilledProperty = "filled";

QList<int> pathOf(const QModelIndex &index)
{
    return index.data(CriteriaTreeModel::PathRole).value<QList<int>>();
}
} // namespace

QRectF WeightDelegate::trackRect(const QRect &cell)
{
    return QRectF(cell.left() + 8, cell.center().y() + 0.5 - TrackHeight / 2, std::max(20, cell.width() - 16),
                  TrackHeight);
}

double WeightDelegate::positionOf(double share, double scale, const QRectF &track)
{
    return track.left() + std::clamp(share / scale, 0.0, 1.0) * track.width();
}

double WeightDelegate::shareAt(double position, double scale, const QRectF &track)
{
    return std::clamp((position - track.left()) / track.width() * scale, 0.0, 1.0);
}

void WeightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (static_cast<CriteriaTreeModel::Column>(index.column())) {
    case CriteriaTreeModel::NameColumn: paintName(*painter, item, index); break;
    case CriteriaTreeModel::WeightColumn:
        if (!index.data(CriteriaTreeModel::InactiveRole).toBool())
            paintSlider(*painter, item, index);
        break;
    case CriteriaTreeModel::ShareColumn: paintShare(*painter, item, index); break;
    case CriteriaTreeModel::ColumnCount: break;
    }
    painter->restore();
}

void WeightDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    QRect text = option.rect.adjusted(4, 0, -4, 0);
    const auto icon = [&](QLatin1StringView name, Token token) {
        const QRectF place(text.right() - IconSize, text.center().y() - IconSize / 2.0 + 1, IconSize, IconSize);
        paintIcon(painter, place, name, theme.color(token));
        text.setRight(text.right() - IconSize - 4);
    };
    if (index.data(CriteriaTreeModel::LockedRole).toBool())
        icon(QLatin1StringView("lock"), Token::TextSecondary);
    if (index.data(CriteriaTreeModel::GateRole).toBool())
        icon(QLatin1StringView("gate"), Token::TextMuted);
    const bool group = index.data(CriteriaTreeModel::GroupRole).toBool();
    painter.setFont(Theme::font(group ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(theme.color(Token::TextPrimary));
    const QString name = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
}

void WeightDelegate::paintSlider(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRectF track = trackRect(option.rect);
    const double scale = index.data(CriteriaTreeModel::ScaleRole).toDouble();
    const double knob = positionOf(index.data(CriteriaTreeModel::ShareRole).toDouble(), scale, track);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::ChartTrack));
    painter.drawRoundedRect(track, TrackHeight / 2, TrackHeight / 2);
    painter.setBrush(theme.color(Token::ChartBar));
    painter.drawRoundedRect(QRectF(track.topLeft(), QPointF(knob, track.bottom())), TrackHeight / 2, TrackHeight / 2);
    const QVariant baseline = index.data(CriteriaTreeModel::BaselineShareRole);
    if (baseline.isValid()) {
        const double at = positionOf(baseline.toDouble(), scale, track);
        painter.setBrush(theme.color(Token::ChartReference));
        painter.drawRect(QRectF(at - 0.8, track.center().y() - 6.5, 1.6, 13));
    }
    painter.setPen(QPen(theme.color(Token::BorderControl), 1.4));
    painter.setBrush(theme.color(Token::SurfaceRaised));
    painter.drawEllipse(QPointF(knob, track.center().y()), KnobRadius, KnobRadius);
}

void WeightDelegate::paintShare(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool inactive = index.data(CriteriaTreeModel::InactiveRole).toBool();
    painter.setFont(Theme::font(inactive ? TextRole::Caption : TextRole::Body));
    painter.setPen(theme.color(inactive ? Token::TextMuted : Token::TextPrimary));
    QRect text = option.rect.adjusted(0, 0, -12, 0);
    if (inactive)
        text.setLeft(text.left() - 60);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
}

QSize WeightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { QStyledItemDelegate::sizeHint(option, index).width(), metric::RowTree };
}

QWidget *WeightDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (index.column() == CriteriaTreeModel::NameColumn) {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(QStringLiteral("criterionNameEdit"));
        edit->setAccessibleName(tr("Name of the criterion"));
        return edit;
    }
    Q_UNUSED(option)
    auto *spin = new QDoubleSpinBox(parent);
    spin->setObjectName(QStringLiteral("criterionShareEdit"));
    spin->setAccessibleName(tr("Share of the total weight"));
    spin->setRange(0, 100);
    spin->setDecimals(1);
    spin->setSuffix(tr(" %"));
    const QPersistentModelIndex target(index);
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, spin, target](double percent) {
        if (spin->property(FilledProperty).toBool() && target.isValid())
            Q_EMIT sharePreviewed(pathOf(target), percent / 100);
    });
    return spin;
}

void WeightDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The preview changes the model under the open editor; what is being typed must stay.
    if (editor->property(FilledProperty).toBool())
        return;
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(index.data(Qt::EditRole).toString());
    if (auto *spin = qobject_cast<QDoubleSpinBox *>(editor)) {
        spin->setValue(index.siblingAtColumn(CriteriaTreeModel::ShareColumn).data(Qt::EditRole).toDouble());
        spin->selectAll();
    }
    editor->setProperty(FilledProperty, true);
}

void WeightDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    Q_UNUSED(model)
    const QList<int> path = pathOf(index);
    if (const auto *edit = qobject_cast<QLineEdit *>(editor)) {
        if (!edit->text().trimmed().isEmpty())
            Q_EMIT nameEntered(path, edit->text().trimmed());
    }
    if (auto *spin = qobject_cast<QDoubleSpinBox *>(editor)) {
        spin->interpretText();
        Q_EMIT shareEntered(path, spin->value() / 100);
    }
}

void WeightDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QRect place = option.rect;
    if (index.column() != CriteriaTreeModel::NameColumn)
        place.setLeft(place.right() - std::max(place.width(), 84));
    editor->setGeometry(place);
}

} // namespace partnerscope
