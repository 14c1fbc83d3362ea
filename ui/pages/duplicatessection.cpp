#include "ui/pages/duplicatessection.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/mergeeditor.h"
#include "ui/editors/writing.h"
#include "ui/models/duplicatesmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <set>

namespace partnerscope {

namespace {
constexpr int ListWidth = 344;
constexpr std::size_t SmallPool = 20'000; ///< compared in about a second, so nobody need ask for it

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}
} // namespace

DuplicatesSection::DuplicatesSection(Session &session, Frame &frame, QWidget *parent)
    : QualitySection(session, frame, parent)
    , m_model(new DuplicatesModel(this))
    , m_views(new QStackedWidget)
    , m_start(new EmptyState(QLatin1StringView("quality"), tr("Find companies that are in the list twice."),
                             tr("Compare companies")))
    , m_done(new EmptyState(QLatin1StringView("ok"), QString(), tr("Compare again")))
    , m_progress(new QProgressBar)
    , m_cancel(new Button(ButtonKind::Secondary, tr("Cancel")))
    , m_title(new SectionTitle({}))
    , m_list(new QTableView)
    , m_editor(new MergeEditor(session.isReadOnly()))
    , m_again(new Button(ButtonKind::Secondary, tr("Compare again")))
    , m_same(new QSpinBox)
    , m_ask(new QSpinBox)
{
    setObjectName(QStringLiteral("duplicatesSection"));
    build();
    connectAll();
}

DuplicatesSection::~DuplicatesSection()
{
    if (m_job)
        m_job->disconnect(this);
}

QString DuplicatesSection::title() const
{
    const int open = m_model->rowCount();
    return open > 0 ? tr("Duplicates %L1").arg(open) : tr("Duplicates");
}

void DuplicatesSection::build()
{
    m_start->setDetail(
        tr("Names are compared as people write them: legal forms, abbreviations, accents, other scripts; "
           "with web domain, phone and address. Nothing is changed before you decide."));
    m_views->addWidget(m_start);
    m_views->addWidget(buildRunning());
    m_views->addWidget(buildQueue());
    m_views->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
}

QWidget *DuplicatesSection::buildRunning()
{
    m_progress->setObjectName(QStringLiteral("compareProgress"));
    m_progress->setAccessibleName(tr("Comparing companies"));
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(320);
    m_cancel->setObjectName(QStringLiteral("cancelComparison"));
    auto *running = new QWidget;
    auto *column = new QVBoxLayout(running);
    column->setSpacing(metric::SpaceM);
    column->addStretch(1);
    auto *words = new TextLabel(TextRole::Body, tr("Comparing companies …"));
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return running;
}

QWidget *DuplicatesSection::buildHead()
{
    const auto dress = [this](QSpinBox *box, const char *name, const QString &accessible) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(accessible);
        box->setRange(1, 100);
        box->setSuffix(tr(" %"));
        box->setKeyboardTracking(false);
        enableWriting(box, session().isReadOnly());
    };
    dress(m_same, "sameFrom", tr("Probability from which two companies count as the same"));
    dress(m_ask, "askFrom", tr("Probability from which a pair is shown"));
    m_again->setObjectName(QStringLiteral("compareAgain"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_title, 1);
    row->addWidget(new TextLabel(TextRole::Caption, tr("Shown from")));
    row->addWidget(m_ask);
    row->addWidget(new TextLabel(TextRole::Caption, tr("the same from")));
    row->addWidget(m_same);
    row->addSpacing(metric::SpaceS);
    row->addWidget(m_again);
    return head;
}

QWidget *DuplicatesSection::buildQueue()
{
    m_title->setObjectName(QStringLiteral("duplicatesTitle"));
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("duplicatesList"));
    m_list->setAccessibleName(tr("Pairs that may be one company"));
    TableLook::apply(m_list, TableLook::TwoLineRows);
    m_list->setItemDelegateForColumn(DuplicatesModel::ProbabilityColumn, new MeterDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFixedWidth(ListWidth);
    m_list->horizontalHeader()->setSectionResizeMode(DuplicatesModel::CompaniesColumn, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(DuplicatesModel::ProbabilityColumn, QHeaderView::Fixed);
    m_list->horizontalHeader()->resizeSection(DuplicatesModel::ProbabilityColumn, 104);
    m_list->installEventFilter(this);
    auto *queue = new Surface(Token::SurfacePage);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_editor, 1);
    auto *column = new QVBoxLayout(queue);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline);
    column->addLayout(row, 1);
    return queue;
}

void DuplicatesSection::connectAll()
{
    connect(m_start, &EmptyState::actionTriggered, this, &DuplicatesSection::compare);
    connect(m_done, &EmptyState::actionTriggered, this, &DuplicatesSection::compare);
    connect(m_again, &QAbstractButton::clicked, this, &DuplicatesSection::compare);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_same, &QSpinBox::valueChanged, this, &DuplicatesSection::takeThresholds);
    connect(m_ask, &QSpinBox::valueChanged, this, &DuplicatesSection::takeThresholds);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showPair(now.isValid() ? now.row() : -1); });
    connect(m_list, &QAbstractItemView::activated, m_editor, &MergeEditor::focusLines);
    connect(m_editor, &MergeEditor::mergeRequested, this, &DuplicatesSection::merge);
    connect(m_editor, &MergeEditor::apartRequested, this, &DuplicatesSection::tellApartNow);
    connect(m_editor, &MergeEditor::skipRequested, this, &DuplicatesSection::skip);
    connect(m_editor, &MergeEditor::leaveRequested, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(&session(), &Session::changed, this, &DuplicatesSection::noteChange);
}

bool DuplicatesSection::isSmall() const
{
    return session().pool()->size() <= SmallPool;
}

void DuplicatesSection::activate()
{
    if ((!m_compared || m_stale) && !m_job && isSmall() && session().pool()->size() > 1)
        compare();
}

void DuplicatesSection::compare()
{
    if (m_job)
        return;
    const Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(session());
    if (!check(memory))
        return;
    m_memory = *memory;
    auto job = std::make_unique<DuplicatesJob>(session().pool(), m_memory);
    m_job = job.get();
    connect(m_job.data(), &Job::progressed, m_progress,
            [this](double share) { m_progress->setValue(percentOf(share)); });
    connect(m_job.data(), &Job::finished, this, [this, running = m_job] {
        m_job = nullptr;
        if (running)
            takeResult(running->result());
    });
    m_progress->setValue(0);
    // A second look at a short list is over before one could read a progress bar.
    if (!m_compared || !isSmall())
        m_views->setCurrentIndex(RunningView);
    frame().runJob(std::move(job));
}

void DuplicatesSection::takeResult(const Result<std::vector<CompanyDuplicate>> &result)
{
    if (!result) {
        m_views->setCurrentIndex(m_compared ? QueueView : StartView);
        check(result);
        return;
    }
    m_compared = true;
    m_stale = false;
    m_found = *result;
    m_mergedInto.clear();
    refreshQueue();
}

PartnerId DuplicatesSection::present(PartnerId partner) const
{
    const Pool &pool = *session().pool();
    while (!pool.rowOf(partner) && m_mergedInto.contains(partner))
        partner = m_mergedInto.value(partner);
    return partner;
}

void DuplicatesSection::refreshQueue()
{
    const Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(session());
    if (!check(memory))
        return;
    m_memory = *memory;
    const Pool &pool = *session().pool();
    std::vector<CompanyDuplicate> open;
    std::set<std::pair<PartnerId, PartnerId>> seen;
    for (const CompanyDuplicate &pair : m_found) {
        const auto [left, right] = std::minmax({ present(pair.left), present(pair.right) });
        const bool isThere = left != right && pool.rowOf(left) && pool.rowOf(right);
        if (isThere && !m_memory->areDistinct(left, right) && seen.emplace(left, right).second)
            open.push_back({ left, right, pair.probability });
    }
    const int row = m_list->currentIndex().row();
    const QModelIndex current = m_list->currentIndex();
    const std::optional<CompanyDuplicate> shown = current.isValid() ? std::optional(m_model->pair(row)) : std::nullopt;
    m_model->setSource(std::move(open), session().pool(), m_memory->thresholds);
    const int same = shown ? m_model->rowOf(shown->left, shown->right) : -1;
    m_views->setCurrentIndex(m_model->rowCount() > 0 ? QueueView : DoneView);
    select(same >= 0 ? same : m_model->nextOpen(std::min(row, m_model->rowCount() - 1)));
    refreshHead();
    Q_EMIT titleChanged();
}

void DuplicatesSection::refreshHead()
{
    const int open = m_model->rowCount();
    const int skipped = m_model->skippedCount();
    const int decided = static_cast<int>(m_found.size()) - open;
    m_title->setTitle(tr("%Ln pairs may be one company", nullptr, open));
    QString caption = tr("%L1 of %L2 decided").arg(decided).arg(m_found.size());
    if (skipped > 0)
        caption += tr(", %L1 skipped").arg(skipped);
    if (m_stale)
        caption += tr("; companies have changed since, compare again");
    m_title->setCaption(caption);
    m_done->setSentence(m_found.empty() ? tr("No two companies look like one.") : tr("All pairs are decided."));
    m_done->setDetail(tr("%Ln companies were compared; pairs under %1 are not shown.", nullptr,
                         static_cast<int>(session().pool()->size()))
                          .arg(probabilityText(m_memory->thresholds.ask)));
    const QSignalBlocker quietSame(m_same);
    const QSignalBlocker quietAsk(m_ask);
    m_same->setValue(percentOf(m_memory->thresholds.same));
    m_ask->setValue(percentOf(m_memory->thresholds.ask));
}

void DuplicatesSection::select(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, DuplicatesModel::CompaniesColumn)); // which shows it
    else
        showPair(row);
}

void DuplicatesSection::showPair(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_editor->clear();
        return;
    }
    const CompanyDuplicate &pair = m_model->pair(row);
    const PartnerId keep = companyToKeep(session(), pair.left, pair.right);
    const PartnerId other = keep == pair.left ? pair.right : pair.left;
    const Result<MergeComparison> comparison = compareForMerge(session(), keep, other);
    const std::optional<Match> match = compareNow(*session().pool(), *m_memory, keep, other);
    if (check(comparison) && match)
        m_editor->showPair(*comparison, *match, session().schema());
}

void DuplicatesSection::noteChange(const ChangeSet &change)
{
    if (!m_compared || m_changing)
        return;
    m_stale = m_stale || change.allPartners || change.schema || change.matching || !change.partners.empty();
    if (m_job)
        return;
    refreshQueue();
    if (isVisible())
        activate();
}

void DuplicatesSection::change(const std::function<Result<>()> &make, const QString &message)
{
    m_changing = true;
    const Result<> done = make();
    m_changing = false;
    if (check(done)) {
        frame().showMessage(MessageKind::Done, message, tr("Undo"), [this] { check(session().undo()); });
        refreshQueue();
    }
}

void DuplicatesSection::merge()
{
    const std::optional<MergeComparison> comparison = m_editor->comparison();
    if (!comparison)
        return;
    m_mergedInto.insert(comparison->other, comparison->keep);
    change([&] { return mergeCompanies(session(), comparison->merge()); },
           tr("%1 was merged into %2.").arg(comparison->otherName, comparison->keepName));
}

void DuplicatesSection::tellApartNow()
{
    const std::optional<MergeComparison> comparison = m_editor->comparison();
    if (!comparison)
        return;
    change([&] { return tellApart(session(), comparison->keep, comparison->other); },
           tr("%1 and %2 are two companies, and are not asked about again.")
               .arg(comparison->keepName, comparison->otherName));
}

void DuplicatesSection::skip()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_model->setSkipped(row);
    refreshHead();
    if (const int next = m_model->nextOpen(row); next >= 0)
        select(next);
}

void DuplicatesSection::takeThresholds()
{
    const MatchThresholds wanted { m_same->value() / 100.0, m_ask->value() / 100.0 };
    const Result<> set = setThresholds(session(), wanted);
    if (!set) {
        check(set);
        refreshHead();
    }
}

bool DuplicatesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier) {
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Right) {
                m_editor->focusLines();
                return true;
            }
            if (m_editor->decide(key->key()))
                return true;
        }
    }
    return QualitySection::eventFilter(watched, event);
}

} // namespace partnerscope
