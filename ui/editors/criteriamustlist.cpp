#include "ui/editors/criteriamustlist.h"

#include "insight/profilewords.h"
#include "ui/charts/marks.h"
#include "ui/editors/criteriaedits.h"
#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int CountWidth = 44;
constexpr int MeterWidth = 64;
constexpr int VisibleRows = 4;

class MustDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        QStyleOptionViewItem item(option);
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect rest = option.rect.adjusted(metric::SpaceM, 0, -metric::SpaceM, 0);
        paintIcon(*painter, QRectF(rest.left(), rest.center().y() - 7, 16, 16), QLatin1StringView("gate"),
                  theme.color(Token::TextSecondary));
        rest.setLeft(rest.left() + 24);
        painter->setFont(Theme::font(TextRole::Body));
        painter->setPen(theme.color(Token::TextPrimary));
        const QString count = QLocale().toString(index.data(MustListModel::CountRole).toLongLong());
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, count);
        rest.setRight(rest.right() - CountWidth);
        const QRectF meter(rest.right() - MeterWidth, rest.center().y() - 2, MeterWidth, 6);
        mark::meter(
            *painter, meter, index.data(MustListModel::ShareRole).toDouble(),
            theme.color(index.data(MustListModel::CapsRole).toBool() ? Token::CautionFill : Token::CriticalFill),
            theme.color(Token::ChartTrack));
        rest.setRight(rest.right() - MeterWidth - metric::SpaceM);
        paintWords(*painter, rest, index, theme);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 200, metric::RowTree };
    }

private:
    static void paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
    {
        const QFontMetrics metrics = painter.fontMetrics();
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int used = metrics.horizontalAdvance(name) + 6;
        if (used > rect.width() - 24)
            return;
        const QRect words = rect.adjusted(used, 0, 0, 0);
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(MustListModel::ConditionRole).toString(), Qt::ElideRight, words.width()));
    }
};
} // namespace

void MustListModel::setRows(const QList<Row> &rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.key == b.key; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    if (rows == m_rows)
        return;
    m_rows = rows;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int MustListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MustListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.label;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return (row.caps ? tr("%1: %2. It caps the tier of %3 companies; %4 are not known.")
                         : tr("%1: %2. It excludes %3 companies; %4 are not known."))
            .arg(row.label, row.condition, QLocale().toString(row.fails), QLocale().toString(row.unknown));
    case KeyRole: return row.key;
    case ConditionRole: return row.condition;
    case CountRole: return row.fails;
    case ShareRole: return row.share;
    case CapsRole: return row.caps;
    default: return {};
    }
}

QList<MustListModel::Row> mustRows(const IdealProfile &profile, const Scores *scores, const Schema &schema)
{
    QList<MustListModel::Row> rows;
    for (const LeafRef &leaf : leaves(profile)) {
        if (!leaf.criterion->must)
            continue;
        MustListModel::Row row;
        row.key = leaf.criterion->key;
        row.label = leaf.criterion->label.isEmpty() ? row.key : leaf.criterion->label;
        row.condition = mustText(*leaf.criterion->must, schema, leaf.criterion->attribute);
        row.caps = !leaf.criterion->must->cap.isEmpty();
        if (scores) {
            const auto compiled = std::ranges::find(scores->compiled.leaves, row.key, &CompiledProfile::Leaf::key);
            if (compiled != scores->compiled.leaves.end()) {
                row.fails = static_cast<qsizetype>(compiled->column->failCount);
                row.unknown = static_cast<qsizetype>(compiled->column->heldCount);
            }
            row.share = static_cast<double>(row.fails) / std::max(1.0, static_cast<double>(scores->pool->size()));
        }
        rows.append(row);
    }
    return rows;
}

CriteriaMustList::CriteriaMustList(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Section))
    , m_waivers(new LinkButton(tr("Waivers")))
    , m_add(new IconButton(QLatin1StringView("plus"), tr("Make the selected criterion a must-have")))
    , m_view(new QListView)
    , m_model(new MustListModel(this))
    , m_note(new TextLabel(TextRole::Caption))
{
    m_title->setObjectName(QStringLiteral("mustTitle"));
    m_title->setWordWrap(true); // its last word says what they do
    m_add->setObjectName(QStringLiteral("mustAdd"));
    m_waivers->setObjectName(QStringLiteral("mustWaivers"));
    m_waivers->setToolTip(tr("Who is let off a must-have, and who would come back"));
    m_view->setObjectName(QStringLiteral("mustList"));
    m_view->setAccessibleName(tr("Must-haves"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setItemDelegate(new MustDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metric::SpaceM, 0, metric::SpaceM, metric::SpaceS);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::SpaceM, metric::SpaceS, metric::SpaceM, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_waivers);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    layout->addLayout(row);
    layout->addWidget(m_view);
    layout->addWidget(m_note);
    connect(m_add, &QAbstractButton::clicked, this, &CriteriaMustList::addRequested);
    connect(m_waivers, &QAbstractButton::clicked, this,
            [this] { Q_EMIT waiversRequested(m_view->currentIndex().data(MustListModel::KeyRole).toString()); });
    const auto activate = [this](const QModelIndex &index) {
        Q_EMIT mustActivated(index.data(MustListModel::KeyRole).toString());
    };
    connect(m_view, &QListView::clicked, this, activate);
    connect(m_view, &QListView::activated, this, activate);
}

QString CriteriaMustList::title() const
{
    return m_title->text();
}

void CriteriaMustList::showProfile(const IdealProfile &profile, const Scores *scores, const Schema &schema)
{
    const QList<MustListModel::Row> rows = mustRows(profile, scores, schema);
    m_model->setRows(rows);
    m_view->setFixedHeight(metric::RowTree * static_cast<int>(std::clamp<qsizetype>(rows.size(), 0, VisibleRows)));
    m_view->setVisible(!rows.isEmpty());
    m_waivers->setVisible(!rows.isEmpty());
    const QLocale locale;
    if (!scores || rows.isEmpty()) {
        m_title->setText(rows.isEmpty() ? tr("No must-haves")
                                        : tr("%n must-have(s)", nullptr, static_cast<int>(rows.size())));
        m_note->setText(rows.isEmpty() ? tr("A must-have excludes companies; it does not just cost points.")
                                       : QString());
        m_note->setVisible(rows.isEmpty());
        return;
    }
    const auto excluded = static_cast<qsizetype>(scores->shares.excluded);
    const auto held = static_cast<qsizetype>(scores->shares.conditional);
    m_title->setText(tr("Must-haves exclude %1 of %2")
                         .arg(locale.toString(qsizetype(excluded)), locale.toString(qsizetype(scores->pool->size()))));
    qsizetype fails = 0;
    qsizetype unknown = 0;
    for (const MustListModel::Row &row : rows) {
        fails += row.caps ? 0 : row.fails;
        unknown += row.unknown;
    }
    QStringList notes;
    if (fails > excluded)
        notes << tr("Some fail more than one.");
    if (held > 0)
        notes << tr("%1 more are held back: not known yet.").arg(locale.toString(qsizetype(held)));
    if (unknown == 0)
        notes << tr("Every company's answer is known.");
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

bool CriteriaMustList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        const QString key = m_view->currentIndex().data(MustListModel::KeyRole).toString();
        if (!key.isEmpty())
            Q_EMIT removeRequested(key);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
