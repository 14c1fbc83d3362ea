#include "ui/shell/commandpalette.h"

#include "pool/filter.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr int Width = 560;
constexpr std::size_t MaximumCompanies = 20;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search or run a command"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::SpaceS, metric::SpaceS, metric::SpaceS, metric::SpaceS);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(tr("Search a company, a page, an action"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
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
    resize(Width, 420);
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
    QString text = entry.text + QStringLiteral("   ") + entry.kind;
    if (!entry.shortcut.isEmpty())
        text += QStringLiteral("   ") + entry.shortcut;
    m_list->addItem(text);
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
