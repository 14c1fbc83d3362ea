#include "ui/charts/delegates.h"

#include "ui/charts/marks.h"
#include "ui/charts/tablelook.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"
#include "ui/theme/textlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace partnerscope {

namespace {

constexpr int CellPadding = 8;
constexpr int CheckWidth = 26;

QRect checkRect(const QRect &content)
{
    return { content.left(), content.center().y() - 8, 16, 16 };
}

Token textToken(const QModelIndex &index)
{
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid())
        return Token::TextPrimary;
    switch (static_cast<Tone>(tone.toInt())) {
    case Tone::Neutral: return Token::TextSecondary;
    case Tone::Info: return Token::Accent;
    case Tone::Positive: return Token::Positive;
    case Tone::Caution: return Token::Caution;
    case Tone::Critical: return Token::Critical;
    }
    return Token::TextPrimary;
}

/// Calls back with the icon's name as the icon functions want it.
void paintNamedIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const QByteArray latin = name.toLatin1();
    paintIcon(painter, rect, QLatin1StringView(latin), color);
}

void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.rect.adjusted(TableLook::leadingMargin(option.widget, index), 0, -CellPadding, -1);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered =
        TableLook::hoveredRow(option.widget) == index.row() && option.state.testFlag(QStyle::State_Enabled);
    QColor ground = option.palette.color(QPalette::Base);
    const QVariant background = index.data(Qt::BackgroundRole);
    if (selected)
        ground = theme.color(Token::SurfaceSelected);
    else if (background.canConvert<QBrush>())
        ground = background.value<QBrush>().color();
    else if (hovered)
        ground = theme.color(Token::SurfaceHover);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Token::BorderSubtle));
    QRect content = contentRect(option, index);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOption box;
        box.rect = checkRect(content);
        box.state = QStyle::State_Enabled;
        const auto state = static_cast<Qt::CheckState>(check.toInt());
        box.state |= state == Qt::Checked   ? QStyle::State_On
            : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                            : QStyle::State_Off;
        control::checkBox(*painter, theme, box);
        content.setLeft(content.left() + CheckWidth);
    }
    paintContent(*painter, content, index, theme, ground);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)
        && TableLook::showsCellFocus(option.widget))
        control::focusRing(*painter, theme, QRectF(option.rect).adjusted(1, 1, -1, -2), metric::RadiusCell);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TextRole::BodyStrong));
    const int icon = index.data(IconNameRole).toString().isEmpty() ? 0 : 22;
    const int check = index.data(Qt::CheckStateRole).isValid() ? CheckWidth : 0;
    const int padding = CellPadding + TableLook::leadingMargin(option.widget, index);
    const bool twoLines = !index.data(SecondLineRole).toString().isEmpty();
    return { metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + icon + check + padding + 2,
             twoLines ? metric::RowTwoLine : metric::Row };
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const QRect content = contentRect(option, index);
    editor->setGeometry(content.adjusted(-CellPadding, 1, CellPadding, -1));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    const QString shown = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = shown;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), option.rect);
    return true;
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid() || !(index.flags() & Qt::ItemIsUserCheckable) || !(index.flags() & Qt::ItemIsEnabled))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool click = event->type() == QEvent::MouseButtonRelease
        && checkRect(contentRect(option, index))
               .adjusted(-8, -8, 8, 8)
               .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool key = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!click && !key)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool checked = static_cast<Qt::CheckState>(check.toInt()) == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void CellDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                                const QColor &) const
{
    paintText(painter, rect, index, theme);
}

void CellDelegate::paintText(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme) const
{
    QRectF area = rect;
    const QColor color = theme.color(textToken(index));
    if (const QString icon = index.data(IconNameRole).toString(); !icon.isEmpty()) {
        paintNamedIcon(painter, QRectF(area.left(), area.center().y() - 8, 16, 16), icon, color);
        area.setLeft(area.left() + 22);
    }
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const QString second = index.data(SecondLineRole).toString();
    painter.setFont(Theme::font(index.data(StrongRole).toBool() ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(color);
    if (second.isEmpty()) {
        drawElided(painter, area, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                   index.data(Qt::DisplayRole).toString());
        return;
    }
    const double middle = area.center().y() + 2;
    drawElided(painter, QRectF(area.left(), middle - 20, area.width(), 20),
               (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(theme.color(Token::TextMuted));
    drawElided(painter, QRectF(area.left(), middle, area.width(), 16),
               (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, second);
}

void ScoreBarDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                                    const QColor &ground) const
{
    const QVariant fit = index.data(FitRole);
    if (!fit.isValid()) {
        paintText(painter, rect, index, theme);
        return;
    }
    const QVariant low = index.data(LowRole);
    const QVariant high = index.data(HighRole);
    const ScoreBar bar { fit.toDouble(), low.isValid() ? low.toDouble() : fit.toDouble(),
                         high.isValid() ? high.toDouble() : fit.toDouble(), index.data(CutsRole).value<QList<double>>(),
                         true };
    mark::scoreBar(painter, rect, bar, theme, ground);
}

void TierDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                                const QColor &) const
{
    const bool held = index.data(HeldRole).toBool();
    const int tier = index.data(TierIndexRole).isValid() ? index.data(TierIndexRole).toInt() : -1;
    const int count = index.data(TierCountRole).toInt();
    QRectF area = rect;
    if (held)
        paintIcon(painter, QRectF(area.left() - 1, area.center().y() - 8, 16, 16), QLatin1StringView("warn"),
                  theme.color(Token::Caution));
    else if (tier >= 0 && tier < count)
        mark::tier(painter, QPointF(area.left(), std::round(area.center().y() - mark::TierSize.height() / 2)), tier,
                   count, theme);
    area.setLeft(area.left() + 20);
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme.color(held                            ? Token::Caution
                                   : tier >= 0 && tier < count ? Token::TextPrimary
                                                               : Token::TextSecondary));
    drawElided(painter, area, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
}

void CertaintyDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                                     const Theme &theme, const QColor &) const
{
    const QVariant value = index.data(CertaintyRole);
    if (!value.isValid()) {
        paintText(painter, rect, index, theme);
        return;
    }
    const auto certainty = static_cast<Certainty>(value.toInt());
    mark::certainty(painter, QRectF(rect.left(), rect.center().y() - 8, 16, 16), certainty, theme);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme.color(Token::TextPrimary));
    drawElided(painter, rect.adjusted(21, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
               text.isEmpty() ? certaintyText(certainty) : text);
}

void MeterDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                                 const QColor &) const
{
    constexpr double NumberWidth = 30;
    constexpr double BarWidth = 48;
    const QVariant share = index.data(MeterRole);
    const QVariant token = index.data(MeterTokenRole);
    if (share.isValid()) {
        const QRectF bar(rect.left(), rect.center().y() - 3,
                         std::max(16.0, std::min(rect.width() - NumberWidth - 8, BarWidth)), 6);
        mark::meter(painter, bar, share.toDouble(),
                    theme.color(token.isValid() ? static_cast<Token>(token.toInt()) : Token::ChartEngagement),
                    theme.color(Token::ChartTrack));
    }
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme.color(textToken(index)));
    const double width = std::min(rect.width(), BarWidth + NumberWidth + 8);
    drawElided(painter, QRectF(rect.left(), rect.top(), width, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
               index.data(Qt::DisplayRole).toString());
}

} // namespace partnerscope
