#include "ui/shell/commandpalette.h"

#include "pool/filter.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr int Width = 560;
constexpr std::size_t MaximumCompanies = 20;
constexpr int MaximumRows = 12; ///< seen at once; the rest scrolls
constexpr int KindRole = Qt::UserRole;
constexpr int ShortcutRole = Qt::UserRole + 1;

/// The name at the left, what it is and its keys muted at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return { 0, metric::Row }; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        QRectF row = QRectF(option.rect);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            const Token ground = option.state & QStyle::State_Selected ? Token::SurfaceSelected : Token::SurfaceHover;
            painter->setRenderHint(QPainter::Antialiasing);
            control::box(*painter, row, theme.color(ground), {}, metric::RadiusMenuItem);
        }
        row.adjust(metric::SpaceS, 0, -metric::SpaceS, 0);
        painter->setFont(Theme::font(TextRole::Caption));
        painter->setPen(theme.color(Token::TextMuted));
        QString aside = index.data(KindRole).toString();
        if (const QString keys = index.data(ShortcutRole).toString(); !keys.isEmpty())
            aside = QStringLiteral("%1   %2").arg(keys, aside);
        const double asideWidth = painter->fontMetrics().horizontalAdvance(aside);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, aside);
        row.setRight(row.right() - asideWidth - metric::SpaceM);
        painter->setFont(Theme::font(TextRole::Body));
        painter->setPen(theme.color(Token::TextPrimary));
        painter->drawText(
            row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, static_cast<int>(row.width())));
    }
};
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new TextLabel(TextRole::Body, Token::TextMuted, tr("Nothing is called like this."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search or run a command"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::SpaceS, metric::SpaceS, metric::SpaceS, metric::SpaceS);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setMinimumHeight(metric::Row);
    m_nothing->setContentsMargins(metric::SpaceS, 0, metric::SpaceS, 0);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(tr("Search a company, a page, an action"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(QList<Entry> fixed, Session *session, std::function<void(PartnerId)> openPartner,
                          std::function<void(ProfileId)> openProfile)
{
    m_fixed = std::move(fixed);
    m_session = session;
    m_openPartner = std::move(openPartner);
    m_openProfile = std::move(openProfile);
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - Width) / 2, metric::MenuBar + metric::SpaceS)));
    m_search->clear();
    refill({});
    show();
    m_search->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::append(const Entry &entry)
{
    m_shown << entry;
    auto *item = new QListWidgetItem(entry.text, m_list);
    item->setData(KindRole, entry.kind);
    item->setData(ShortcutRole, entry.shortcut);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.text, entry.kind));
}

void CommandPalette::refill(const QString &text)
{
    m_list->clear();
    m_shown.clear();
    const QString wanted = text.trimmed();
    for (const Entry &entry : std::as_const(m_fixed)) {
        if (entry.text.contains(wanted, Qt::CaseInsensitive))
            append(entry);
    }
    if (m_session && !wanted.isEmpty()) {
        appendProfiles(wanted);
        appendCompanies(wanted);
    }
    m_list->setCurrentRow(0);
    fitHeight();
}

void CommandPalette::fitHeight()
{
    const int rows = std::min(m_list->count(), MaximumRows);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(std::max(rows, 1) * metric::Row);
    layout()->activate(); // or the least height of the former list would stay
    const QMargins margins = layout()->contentsMargins();
    const int frame = 2 * frameWidth();
    resize(Width,
           margins.top() + m_search->sizeHint().height() + metric::SpaceS + std::max(rows, 1) * metric::Row
               + margins.bottom() + frame);
}

void CommandPalette::appendProfiles(const QString &text)
{
    for (const ProfileVersion &version : m_session->currentVersions()) {
        if (!version.profile.name.contains(text, Qt::CaseInsensitive))
            continue;
        const ProfileId id = version.id;
        append({ version.profile.name, tr("Ideal profile"), {}, [this, id] { m_openProfile(id); } });
    }
}

void CommandPalette::appendCompanies(const QString &text)
{
    Filter filter;
    filter.search = text;
    const std::shared_ptr<const Pool> pool = m_session->pool();
    const std::vector<std::uint32_t> rows = filteredRows(*pool, filter);
    for (std::size_t i = 0; i < std::min(rows.size(), MaximumCompanies); ++i) {
        const PartnerId id = pool->id(rows[i]);
        append({ pool->name(rows[i]), tr("Company"), {}, [this, id] { m_openPartner(id); } });
    }
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> run = m_shown.at(row).run;
    hide();
    run();
}

} // namespace partnerscope
