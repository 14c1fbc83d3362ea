#include "ui/pages/importpage.h"

#include "session/exports.h"
#include "session/importjob.h"
#include "session/savedimports.h"
#include "ui/editors/writing.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/pages/importchoicespanel.h"
#include "ui/pages/importcolumnpanel.h"
#include "ui/pages/importconflictsview.h"
#include "ui/pages/importfields.h"
#include "ui/pages/importnotices.h"
#include "ui/pages/importoutcome.h"
#include "ui/pages/importproblemsview.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace partnerscope {

namespace {
std::size_t ready(const ImportCounts &counts)
{
    return counts.added + counts.updated;
}
} // namespace

void ImportPage::connectParts()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ImportPage::replan);
    connect(m_columns, &ImportColumnsModel::targetChosen, this, &ImportPage::chooseTarget, Qt::QueuedConnection);
    for (QComboBox *combo : { m_kind, m_sheet, m_encoding, m_separator, m_decimal })
        connect(combo, &QComboBox::activated, this, &ImportPage::replan);
    connect(m_skip, &QSpinBox::editingFinished, this, [this] {
        if (static_cast<std::size_t>(m_skip->value())
            != m_options.dialect.skipLines.value_or(m_plan ? m_plan->dialect.skipLines : 0))
            replan();
    });
    connect(m_firstRow, &QCheckBox::clicked, this, &ImportPage::setFirstRowIsData);
    connect(m_notices, &ImportNotices::firstRowIsDataRequested, this, [this] { setFirstRowIsData(true); });
    connect(m_notices, &ImportNotices::similarRequested, this, [this] {
        m_options.onSimilar = OnSimilar::Update;
        replan();
    });
    connect(m_notices, &ImportNotices::textRequested, this, &ImportPage::keepAsText);
    connect(m_notices, &ImportNotices::leaveOutRequested, this,
            [this](const QString &header) { chooseTarget(header, ImportColumnsModel::leaveOut()); });
    connect(m_notices, &ImportNotices::afreshRequested, this, &ImportPage::startAfresh);
    connect(m_onlyProblems, &QAbstractButton::toggled, this, &ImportPage::showPlan);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::startImport);
    // One click opens the list, as a field would.
    connect(m_columnView, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportColumnsModel::BecomesColumn)
            m_columnView->edit(index);
    });
    connectPanel();
    connectOutcome();
}

void ImportPage::connectPanel()
{
    connect(m_choices, &ImportChoicesPanel::changed, this, &ImportPage::replan);
    connect(m_choices, &ImportChoicesPanel::newAttributesClicked, this, [this] {
        m_wantedNew.clear();
        replan();
    });
    connect(m_conflicts, &ImportConflictsView::decided, this, [this](const ConflictKey &fact, bool takesOffered) {
        m_options.decisions.insert(fact, takesOffered);
        replanSoon();
    });
    connect(m_conflicts, &ImportConflictsView::allDecided, this, [this](OnConflict rule) {
        m_options.decisions.clear();
        m_options.onConflict = rule;
        m_choices->setOptions(m_options);
        replan();
    });
    connect(m_problems, &ImportProblemsView::saveRequested, this, &ImportPage::saveRejected);
    connect(m_problems, &ImportProblemsView::columnRequested, this, &ImportPage::openColumn);
    connect(m_column, &ImportColumnPanel::rulesChosen, this, &ImportPage::chooseRules);
    connect(m_column, &ImportColumnPanel::targetChosen, this, &ImportPage::chooseTarget);
    connect(m_columnView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_part->setCurrentIndex(ColumnPart);
        showColumn();
    });
    connect(m_part, &SegmentedControl::currentChanged, this, [this](int part) {
        m_panel->setTitle(part == WholePart ? tr("What will happen") : tr("How it is read"));
        m_choices->setVisible(part == WholePart);
        m_column->setVisible(part == ColumnPart);
    });
}

void ImportPage::connectOutcome()
{
    connect(m_outcome, &ImportOutcome::companiesRequested, this, &ImportPage::openImported);
    connect(m_outcome, &ImportOutcome::duplicatesRequested, this, [this] { frame().openPage(PageId::Quality); });
    connect(m_outcome, &ImportOutcome::termsRequested, this, [this] { frame().openPage(PageId::Attributes); });
    connect(m_outcome, &ImportOutcome::missingRequested, this, &ImportPage::openMissing);
    connect(m_outcome, &ImportOutcome::saveRequested, this, &ImportPage::saveRejected);
    connect(m_outcome, &ImportOutcome::fileRequested, this, [this] { frame().startImport(); });
    connect(m_outcome, &ImportOutcome::undoRequested, this, [this] { check(session().undo()); });
    connect(&session(), &Session::undoChanged, this, [this] {
        m_outcome->setUndoable(session().undoName() == m_imported);
        if (m_stack->currentIndex() == OutcomeView && session().redoName() == m_imported)
            replan(); // it was taken back, here or elsewhere
    });
}

void ImportPage::begin(const QString &path)
{
    m_path = path;
    m_looksForMapping = true;
    m_fileName->setText(QFileInfo(path).fileName());
    m_choices->setFile(path);
    m_choices->offerName(listName(path), false);
    startAfresh();
}

/// Without anything that was chosen, now or an earlier time.
void ImportPage::startAfresh()
{
    m_options = {};
    m_options.guess = true; // what was guessed is seen, with its reason, before anything is written
    m_wantedNew.clear();
    m_used.reset();
    if (m_looksForMapping)
        m_plan.reset();
    m_sheet->clear();
    m_onlyProblems->setChecked(false);
    m_tabs->setCurrentIndex(ColumnsTab);
    m_part->setCurrentIndex(WholePart);
    showOptions();
    replan();
}

void ImportPage::showOptions()
{
    const auto choose = [](QComboBox *combo, const QVariant &held) {
        combo->setCurrentIndex(std::max(combo->findData(held), 0));
    };
    const CsvDialectChoice &dialect = m_options.dialect;
    choose(m_kind, m_options.kind ? QVariant(static_cast<int>(*m_options.kind)) : QVariant());
    choose(m_encoding, m_options.encoding.isEmpty() ? QVariant() : QVariant(m_options.encoding));
    choose(m_separator, dialect.separator ? QVariant(QString::fromStdString(*dialect.separator)) : QVariant());
    choose(m_decimal, dialect.decimalComma ? QVariant(*dialect.decimalComma) : QVariant());
    m_skip->setValue(static_cast<int>(dialect.skipLines.value_or(0)));
    m_firstRow->setChecked(m_options.firstRowIsData);
    m_choices->setOptions(m_options);
}

void ImportPage::readChoices()
{
    CsvDialectChoice &dialect = m_options.dialect;
    const QString separator = m_separator->currentData().toString();
    dialect.separator.reset();
    if (!separator.isEmpty())
        dialect.separator = separator.toStdString();
    dialect.decimalComma.reset();
    if (m_decimal->currentData().isValid())
        dialect.decimalComma = m_decimal->currentData().toBool();
    dialect.skipLines.reset();
    if (m_skip->value() > 0)
        dialect.skipLines = static_cast<std::size_t>(m_skip->value());
    m_options.encoding = m_encoding->currentData().toString();
    if (m_sheet->count() > 0)
        m_options.sheet = m_sheet->currentData().toString();
    m_options.kind.reset();
    if (m_kind->currentData().isValid())
        m_options.kind = static_cast<ListKind>(m_kind->currentData().toInt());
    m_options.evidence = session().ownEvidence();
    m_choices->read(m_options);
    m_options.newAttributes = m_options.newAttributes || !m_wantedNew.isEmpty();
}

void ImportPage::replanSoon()
{
    m_import->setEnabled(false);
    m_soon->start();
}

void ImportPage::replan()
{
    m_soon->stop();
    if (m_job)
        m_job->cancel();
    readChoices();
    const int request = ++m_request;
    auto job = std::make_unique<PlanImportJob>(
        session(), m_path, m_options, m_looksForMapping ? PlanImportJob::Saved::Use : PlanImportJob::Saved::Ignore);
    PlanImportJob *watched = job.get();
    m_job = watched;
    connect(watched, &Job::progressed, this, [this, request](double share) {
        if (request == m_request)
            m_progress->setValue(static_cast<int>(share * 100));
    });
    connect(watched, &Job::finished, this, [this, watched, request] {
        if (request == m_request)
            takePlan(*watched);
    });
    m_waitText->setText(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    m_progress->setValue(0);
    // A plan on show stays until the next one is ready, so that nothing flickers while choices are made.
    if (!m_plan)
        m_stack->setCurrentIndex(WaitView);
    m_import->setEnabled(false);
    frame().runJob(std::move(job));
}

void ImportPage::takePlan(const PlanImportJob &job)
{
    const Result<std::shared_ptr<ImportPlan>> &result = job.result();
    if (!result) {
        const bool cancelled = result.error().code == ErrorCode::Cancelled;
        if (m_plan && !cancelled)
            frame().showError(result.error());
        m_failed->setSentence(cancelled ? tr("Reading the file was cancelled.")
                                        : tr("This file cannot be imported as it is."));
        m_failed->setDetail(cancelled ? QString() : result.error().message);
        m_stack->setCurrentIndex(m_plan ? PlanView : FailedView);
        Q_EMIT planned();
        return;
    }
    m_plan = *result;
    takeMapping(job);
    m_columns->setSource(m_plan, session().schema());
    m_preview->setPlan(m_plan);
    showPlan();
    m_stack->setCurrentIndex(PlanView);
    Q_EMIT planned();
}

/// A file that was recognised is read as it was the last time; from then on the choices are the user's.
void ImportPage::takeMapping(const PlanImportJob &job)
{
    m_looksForMapping = false;
    if (!job.usedMapping())
        return;
    m_used = job.usedMapping();
    m_options = job.options();
    m_options.memory.reset(); // read anew for each plan
    m_options.profile = {};
    showOptions();
    m_choices->offerName(m_used->name, true);
}

void ImportPage::showPlan()
{
    if (!m_plan)
        return;
    const int columns = m_columns->rowCount();
    std::size_t cells = 0;
    for (int row = 0; row < columns; ++row) {
        const std::size_t problems = m_plan->columns[static_cast<std::size_t>(row)].problems;
        cells += problems;
        m_columnView->setRowHidden(row, m_onlyProblems->isChecked() && problems == 0);
    }
    const QString placed = tr("%1 of %2 columns have a place").arg(m_columns->placed()).arg(columns);
    m_title->setTitle(cells > 0 ? tr("%1; %Ln cells need a look", nullptr, static_cast<int>(cells)).arg(placed)
                                : placed);
    m_title->setCaption(m_plan->newTerms.isEmpty()
                            ? QString()
                            : tr("%Ln new term(s) will join the vocabularies, marked as not reviewed.", nullptr,
                                 static_cast<int>(m_plan->newTerms.size())));
    m_onlyProblems->setVisible(cells > 0 || m_onlyProblems->isChecked());
    m_notices->setPlan(*m_plan, m_used);
    m_conflicts->setPlan(*m_plan, m_options.onConflict, session().schema());
    m_problems->setPlan(*m_plan);
    m_choices->setPlan(*m_plan);
    const auto titled = [](const QString &title, std::size_t count) {
        return count > 0 ? QStringLiteral("%1  %2").arg(title, countText(count)) : title;
    };
    m_tabs->setTabText(ConflictsTab,
                       titled(tr("Conflicts"), m_plan->conflictCounts.replaced + m_plan->conflictCounts.kept));
    m_tabs->setTabText(ProblemsTab, titled(tr("Problems"), m_plan->problemCount));
    m_tabs->setTabVisible(ConflictsTab,
                          m_plan->kind == ListKind::Companies || m_plan->kind == ListKind::TargetAccounts);
    m_firstRow->setChecked(m_plan->hasNumberedColumns);
    showFileRow();
    showSummary();
    showColumn();
}

void ImportPage::showColumn()
{
    const int row = std::max(m_columnView->currentIndex().row(), 0);
    if (m_plan && row < static_cast<int>(m_plan->columns.size()))
        m_column->setColumn(*m_plan, row, m_options, *session().schema());
}

void ImportPage::openColumn(const QString &header)
{
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (m_plan->columns[static_cast<std::size_t>(row)].header != header)
            continue;
        m_tabs->setCurrentIndex(ColumnsTab);
        m_columnView->setCurrentIndex(m_columns->index(row, ImportColumnsModel::BecomesColumn));
        m_columnView->setFocus(Qt::OtherFocusReason);
        m_part->setCurrentIndex(ColumnPart);
    }
}

void ImportPage::chooseRules(const QString &header, const ColumnRules &rules)
{
    m_options.rules.insert(headerKey(header), rules);
    replanSoon();
}

void ImportPage::showFileRow()
{
    m_fileSize->setText(tr("%1 rows, %2 columns").arg(countText(m_plan->counts.read)).arg(m_plan->columns.size()));
    showTable();
    m_encoding->setItemText(0, tr("Found: %1").arg(m_plan->encoding));
    const QString separator = QString::fromStdString(m_plan->dialect.separator);
    const int known = m_separator->findData(separator);
    m_separator->setItemText(0, tr("Found: %1").arg(known > 0 ? m_separator->itemText(known) : separator));
    m_decimal->setItemText(
        0, tr("Found: %1").arg(m_plan->dialect.decimalComma ? QStringLiteral("1.234,5") : QStringLiteral("1,234.5")));
}

/// What only one format has is shown for it alone.
void ImportPage::showTable()
{
    const TableInfo &table = m_plan->table;
    m_kind->setItemText(0, tr("Found: %1").arg(listKindLabel(m_plan->kind)));
    QStringList names;
    for (const SheetInfo &sheet : table.sheets)
        names << sheet.name;
    if (m_sheet->count() != names.size()) {
        m_sheet->clear();
        for (const SheetInfo &sheet : table.sheets)
            m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    }
    m_sheet->setCurrentIndex(static_cast<int>(names.indexOf(table.sheet)));
    m_sheet->setVisible(names.size() > 1);
    const bool isText = table.format == TableInfo::Format::Text;
    for (QWidget *field : std::initializer_list<QWidget *> { m_encoding, m_separator, m_skip })
        field->setVisible(isText);
    m_firstRow->setVisible(table.format != TableInfo::Format::Cards);
    m_decimal->setVisible(table.format != TableInfo::Format::Cards);
}

void ImportPage::showSummary()
{
    const ImportCounts &counts = m_plan->counts;
    const bool isCompanies = m_plan->kind == ListKind::Companies;
    if (!m_plan->hasName()) {
        m_summary->setText(tr("Choose the column that holds the companies' names."));
        m_import->setText(tr("Import"));
        m_import->setEnabled(false);
        return;
    }
    QStringList summary { tr("%1 of %2 rows are ready").arg(countText(ready(counts)), countText(counts.read)) };
    if (counts.rejected > 0)
        summary << tr("%1 cannot be used").arg(countText(counts.rejected));
    if (counts.updated > 0)
        summary << (!isCompanies                       ? tr("%1 are recorded already")
                        : session().pool()->size() > 0 ? tr("%1 are companies you already have")
                                                       : tr("%1 repeat a company of this list"))
                       .arg(countText(counts.updated));
    if (m_conflicts->openCount() > 0)
        summary << tr("%Ln fact(s) wait for your decision", nullptr, m_conflicts->openCount());
    m_summary->setText(summary.join(QStringLiteral("; ")));
    m_import->setText(ready(counts) == 1 ? tr("Import one row") : tr("Import %1 rows").arg(countText(ready(counts))));
    // A list whose companies are all known and unchanged still tells who is on it.
    const bool isPossible = ready(counts) > 0 || !m_plan->list.entries.empty();
    enableWriting(m_import, session().isReadOnly(), isPossible && !m_importing);
}

void ImportPage::chooseTarget(const QString &header, const QString &target)
{
    m_wantedNew.removeAll(header);
    m_options.mapping.remove(header);
    m_options.asText.removeAll(header);
    if (target == ImportColumnsModel::newAttribute())
        m_wantedNew << header;
    else
        m_options.mapping.insert(header, target == ImportColumnsModel::leaveOut() ? QString() : target);
    // "New attribute" is asked for as a whole: the columns nobody asked it for are left out by name.
    if (!m_options.newAttributes && m_plan) {
        for (const ImportColumn &column : m_plan->columns) {
            const bool isLeftOut = column.attribute.isEmpty() && column.header != header;
            if (isLeftOut && !m_wantedNew.isEmpty() && !m_wantedNew.contains(column.header))
                m_options.mapping.insert(column.header, QString());
        }
    }
    replan();
}

void ImportPage::keepAsText(const QString &header)
{
    m_wantedNew.removeAll(header);
    m_options.mapping.remove(header);
    m_options.asText << header;
    replan();
}

void ImportPage::setFirstRowIsData(bool isData)
{
    // The columns change their names, so what was chosen for them is chosen anew.
    m_wantedNew.clear();
    m_options.mapping.clear();
    m_options.rules.clear();
    m_options.asText.clear();
    m_options.firstRowIsData = isData;
    m_options.firstRowIsHeader = !isData;
    m_firstRow->setChecked(isData);
    replan();
}

void ImportPage::startImport()
{
    if (!m_plan || m_importing)
        return;
    m_importing = true;
    m_import->setEnabled(false);
    m_plan->remember.reset();
    if (const QString name = m_choices->nameToKeep(); !name.isEmpty())
        m_plan->remember = savedMapping(*m_plan, m_options, name, session().clock().now());
    auto job = std::make_unique<ImportJob>(session(), m_plan);
    ImportJob *watched = job.get();
    m_job = watched;
    connect(watched, &Job::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    connect(watched, &Job::finished, this, [this, watched] { finishImport(watched->result()); });
    m_waitText->setText(tr("Importing %1 rows").arg(countText(ready(m_plan->counts))));
    m_progress->setValue(0);
    m_stack->setCurrentIndex(WaitView);
    frame().runJob(std::move(job));
}

void ImportPage::finishImport(const Result<> &result)
{
    m_importing = false;
    if (!result) {
        // Nothing was written: the plan is still there to be tried again.
        m_stack->setCurrentIndex(PlanView);
        m_import->setEnabled(true);
        if (result.error().code != ErrorCode::Cancelled)
            frame().showError(result.error());
        return;
    }
    const ImportCounts counts = m_plan->counts;
    if (ImportOutcome::leavesSomething(*m_plan))
        showOutcome();
    else
        openImported();
    frame().showMessage(MessageKind::Done,
                        tr("Imported %1 of %2 rows.").arg(countText(ready(counts)), countText(counts.read)), tr("Undo"),
                        [this] { check(session().undo()); });
}

void ImportPage::openImported()
{
    const bool isDemand = m_plan->kind == ListKind::CustomerDemand;
    m_plan.reset();
    if (isDemand)
        frame().openPage(PageId::Coverage);
    else
        frame().openPartners({}); // what was searched for before need not be among them
}

void ImportPage::showOutcome()
{
    m_imported = session().undoName();
    m_outcome->setUndoable(true);
    m_stack->setCurrentIndex(OutcomeView);
    m_outcome->setPlan(*m_plan);
}

/// The companies that the list had the last time and no longer has.
void ImportPage::openMissing()
{
    const Result<QList<Listing>> listings = session().missingListings();
    if (!check(listings))
        return;
    std::vector<PartnerId> partners;
    for (const Listing &listing : *listings) {
        if (listing.system == m_plan->list.system)
            partners.push_back(listing.partner);
    }
    frame().openPartnerRows(partners, tr("No longer on the list %1").arg(m_plan->list.system));
}

void ImportPage::saveRejected()
{
    if (!m_plan)
        return;
    const QString proposal =
        QFileInfo(m_path).completeBaseName() + QLatin1Char('-') + tr("rejected") + QLatin1String(".csv");
    const QString path = frame().prompts().saveFile(tr("Save rejected rows"), proposal, tr("CSV files (*.csv)"));
    if (!path.isEmpty() && check(writeWholeFile(path, m_plan->rejectedCsv)))
        frame().showMessage(MessageKind::Done, tr("The rejected rows were written to %1.").arg(path));
}

void ImportPage::leave()
{
    if (m_job)
        m_job->cancel();
    ++m_request;
    m_plan.reset();
    frame().openPage(PageId::Partners);
}

} // namespace partnerscope
