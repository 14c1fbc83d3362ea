#include "ui/editors/profilehistory.h"

#include "session/profilelife.h"
#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int IdRole = Qt::UserRole + 1;

QWidget *inset(QWidget *widget)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    layout->addWidget(widget);
    return box;
}

void dress(QTableView *table)
{
    TableLook::apply(table);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
}

QStandardItem *textItem(const QString &text)
{
    QString line = text;
    auto *item = new QStandardItem(line.replace(QLatin1Char('\n'), QLatin1Char(' ')));
    item->setToolTip(plainToolTip(text));
    return item;
}

QWidget *block(QWidget *title, QWidget *table)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, metric::SpaceM, 0, 0);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(inset(title));
    layout->addWidget(table, 1);
    return box;
}
} // namespace

ProfileHistorySection::ProfileHistorySection(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_versions(new QTableView)
    , m_versionModel(new QStandardItemModel(0, 5, this))
    , m_finding(new SectionTitle(QString()))
    , m_against(new QComboBox)
    , m_changes(new QTableView)
    , m_changeModel(new QStandardItemModel(0, 4, this))
{
    build();
    connect(m_versions, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT versionActivated({ index.siblingAtColumn(0).data(IdRole).toLongLong() });
    });
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_isFilling)
            return;
        m_selected = selectedVersion().id;
        chooseAgainst();
        compare();
    });
    connect(m_against, &QComboBox::activated, this, [this] { compare(); });
}

void ProfileHistorySection::build()
{
    m_versions->setObjectName(QStringLiteral("versionTable"));
    m_versions->setAccessibleName(tr("Versions of the profile"));
    m_versionModel->setHorizontalHeaderLabels(
        { tr("Version"), tr("Status"), tr("Last change"), tr("Approved"), tr("Last step, and why") });
    m_versions->setModel(m_versionModel);
    dress(m_versions);
    m_versions->horizontalHeader()->setDefaultSectionSize(150);
    m_versions->horizontalHeader()->resizeSection(0, 100);
    m_versions->horizontalHeader()->resizeSection(2, 190);
    m_versions->horizontalHeader()->setStretchLastSection(true);
    m_changes->setObjectName(QStringLiteral("changeTable"));
    m_changes->setAccessibleName(tr("What differs"));
    m_changeModel->setHorizontalHeaderLabels({ tr("Part"), tr("What"), tr("Before"), tr("After") });
    m_changes->setModel(m_changeModel);
    dress(m_changes);
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_changes->horizontalHeader()->resizeSection(0, 140);
    m_against->setObjectName(QStringLiteral("compareAgainst"));
    m_against->setAccessibleName(tr("Compared with"));
    m_against->addItem(tr("Compared with the version before"), static_cast<int>(Against::Before));
    m_against->addItem(tr("Compared with the version in force"), static_cast<int>(Against::InForce));
    m_finding->setObjectName(QStringLiteral("changeFinding"));
    m_finding->addTrailing(m_against);
    auto *versions =
        new SectionTitle(tr("Versions"), tr("An approved version never changes; the next edit makes a new draft"));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(block(versions, m_versions));
    split->addWidget(block(m_finding, m_changes));
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void ProfileHistorySection::refresh()
{
    showVersions();
    compare();
}

void ProfileHistorySection::showVersions()
{
    const ProfileVersion &open = m_draft.version();
    QList<ProfileVersion> versions;
    const ProfileVersion *stored = m_session.profile(open.id);
    const QString name = stored ? stored->profile.name : open.profile.name;
    std::ranges::copy_if(m_session.profiles(), std::back_inserter(versions),
                         [&](const ProfileVersion &version) { return version.profile.name == name; });
    std::ranges::sort(versions, std::greater(), &ProfileVersion::version);
    const ProfileId wanted = m_shown == open.id && m_selected.isValid() ? m_selected : open.id;
    m_shown = open.id;
    m_isFilling = true;
    m_versionModel->setRowCount(static_cast<int>(versions.size()));
    const QLocale locale;
    const Result<QList<ProfileStepRecord>> steps = profileSteps(m_session, name); // unreadable: the column stays empty
    const auto lastStep = [&](int version) {
        QString said;
        for (const ProfileStepRecord &step : steps ? *steps : QList<ProfileStepRecord>()) {
            if (step.version == version)
                said = inWords(step);
        }
        return said;
    };
    int current = 0;
    for (int row = 0; row < versions.size(); ++row) {
        const ProfileVersion &version = versions.at(row);
        auto *number = new QStandardItem(version.id == open.id ? tr("%1 (open)").arg(version.version)
                                                               : locale.toString(version.version));
        number->setData(static_cast<qlonglong>(version.id.value), IdRole);
        number->setData(version.id == open.id, StrongRole);
        m_versionModel->setItem(row, 0, number);
        m_versionModel->setItem(row, 1, new QStandardItem(statusLabel(version.status)));
        m_versionModel->setItem(
            row, 2, new QStandardItem(locale.toString(version.changedAt.toLocalTime(), QLocale::ShortFormat)));
        m_versionModel->setItem(row, 3,
                                new QStandardItem(version.approvedOn.isValid()
                                                      ? locale.toString(version.approvedOn, QLocale::ShortFormat)
                                                      : QString()));
        m_versionModel->setItem(row, 4, textItem(lastStep(version.version)));
        if (version.id == wanted)
            current = row;
    }
    m_versions->selectRow(current);
    m_isFilling = false;
    const ProfileVersion selected = selectedVersion();
    if (m_selected != selected.id || counterpart(selected) == nullptr) {
        m_selected = selected.id;
        chooseAgainst();
    }
}

ProfileVersion ProfileHistorySection::selectedVersion() const
{
    const ProfileId id { m_versions->currentIndex().siblingAtColumn(0).data(IdRole).toLongLong() };
    if (id == m_draft.id() || !id.isValid())
        return m_draft.version(); // as it is being edited
    const ProfileVersion *version = m_session.profile(id);
    return version ? *version : m_draft.version();
}

const ProfileVersion *ProfileHistorySection::versionBefore(const ProfileVersion &selected) const
{
    const ProfileVersion *found = nullptr;
    for (const ProfileVersion &version : m_session.profiles()) {
        if (version.profile.name == selected.profile.name && version.version < selected.version
            && (!found || version.version > found->version))
            found = &version;
    }
    return found;
}

const ProfileVersion *ProfileHistorySection::versionInForce(const ProfileVersion &selected) const
{
    const auto found = std::ranges::find_if(m_session.profiles(), [&](const ProfileVersion &version) {
        return version.profile.name == selected.profile.name && version.status == ProfileStatus::Approved
            && version.id != selected.id;
    });
    return found == m_session.profiles().end() ? nullptr : &*found;
}

const ProfileVersion *ProfileHistorySection::counterpart(const ProfileVersion &selected) const
{
    return m_against->currentData().toInt() == static_cast<int>(Against::InForce) ? versionInForce(selected)
                                                                                  : versionBefore(selected);
}

/// What is in work is measured by what is in force; what was, by what was before it.
void ProfileHistorySection::chooseAgainst()
{
    const ProfileVersion selected = selectedVersion();
    const bool inWork = selected.status == ProfileStatus::Draft || selected.status == ProfileStatus::InReview;
    const bool byForce = inWork && versionInForce(selected) != nullptr;
    m_against->setCurrentIndex(m_against->findData(static_cast<int>(byForce ? Against::InForce : Against::Before)));
}

void ProfileHistorySection::compare()
{
    m_task.cancel();
    const ProfileVersion selected = selectedVersion();
    const ProfileVersion *other = counterpart(selected);
    if (other == nullptr) {
        const bool byForce = m_against->currentData().toInt() == static_cast<int>(Against::InForce);
        m_finding->setTitle(byForce ? tr("No other version is in force") : tr("This is the first version"));
        m_finding->setCaption(tr("There is nothing to compare it with."));
        m_changeModel->setRowCount(0);
        return;
    }
    const QList<ProfileChange> changes = profileChanges(other->profile, selected.profile, *m_session.schema());
    showChanges(changes);
    m_finding->setTitle(
        changes.isEmpty()
            ? tr("Version %1 says the same as version %2").arg(selected.version).arg(other->version)
            : tr("%n thing(s) differ between version %1 and version %2", nullptr, static_cast<int>(changes.size()))
                  .arg(other->version)
                  .arg(selected.version));
    showEffect(*other, selected);
}

void ProfileHistorySection::showChanges(const QList<ProfileChange> &changes)
{
    m_changeModel->setRowCount(static_cast<int>(changes.size()));
    for (int row = 0; row < changes.size(); ++row) {
        const ProfileChange &change = changes.at(row);
        m_changeModel->setItem(row, 0, textItem(partLabel(change.part)));
        m_changeModel->setItem(row, 1, textItem(change.subject));
        m_changeModel->setItem(row, 2, textItem(change.before.isEmpty() ? QStringLiteral("–") : change.before));
        m_changeModel->setItem(row, 3, textItem(change.after.isEmpty() ? QStringLiteral("–") : change.after));
    }
}

QString ProfileHistorySection::effectOf(const Result<ProfileComparison> &comparison)
{
    return comparison ? inWords(comparison->effect)
                      : tr("What it does cannot be said: %1").arg(comparison.error().message);
}

void ProfileHistorySection::showEffect(const ProfileVersion &other, const ProfileVersion &selected)
{
    const bool isOpen = selected.id == m_draft.id();
    if (isOpen && !m_draft.scores()) {
        m_finding->setCaption(tr("What it does can be said once the draft is valid."));
        return;
    }
    const bool isSmall = m_session.pool()->size() <= Session::ScoredAtOnce;
    const std::shared_ptr<const Scores> baseline = m_draft.baseline();
    if (isOpen && baseline && baseline->version.id == other.id && baseline->pool == m_draft.scores()->pool) {
        const auto said = [before = baseline, after = m_draft.scores()] {
            return inWords(profileEffect(before->sheet, after->sheet));
        };
        if (isSmall) {
            m_finding->setCaption(said());
            return;
        }
        m_finding->setCaption(tr("Looking at every company …"));
        m_task.run(
            [this, said]() -> LatestTask::Deliver { return [this, text = said()] { m_finding->setCaption(text); }; });
        return;
    }
    if (isSmall) {
        m_finding->setCaption(effectOf(compareVersions(m_session, other, selected)));
        return;
    }
    m_finding->setCaption(tr("Looking at every company …"));
    m_task.run([this, path = m_session.path(), clock = m_session.clock(), other, selected]() -> LatestTask::Deliver {
        const auto comparison =
            std::make_shared<const Result<ProfileComparison>>(compareVersionsAt(path, clock, other, selected));
        return [this, comparison] { m_finding->setCaption(effectOf(*comparison)); };
    });
}

} // namespace partnerscope
