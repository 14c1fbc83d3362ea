#include "ui/pages/importpage.h"

#include "session/exports.h"
#include "session/importjob.h"
#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/writing.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/pages/importnotices.h"
#include "ui/pages/importtargetdelegate.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr qsizetype MostReasons = 200;

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

std::size_t ready(const ImportCounts &counts)
{
    return counts.added + counts.updated;
}
} // namespace

void ImportPage::connectParts()
{
    connect(m_columns, &ImportColumnsModel::targetChosen, this, &ImportPage::chooseTarget, Qt::QueuedConnection);
    for (QComboBox *combo : { m_kind, m_sheet, m_encoding, m_separator, m_decimal, m_grade, m_duplicates })
        connect(combo, &QComboBox::activated, this, &ImportPage::replan);
    for (QLineEdit *line : { m_source, m_asOf })
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!line->isModified())
                return;
            line->setModified(false);
            replan();
        });
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
    connect(m_newAttributes, &QCheckBox::clicked, this, [this] {
        m_wantedNew.clear();
        replan();
    });
    connect(m_onlyProblems, &QAbstractButton::toggled, this, &ImportPage::showPlan);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportPage::saveRejected);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::startImport);
    // One click opens the list, as a field would.
    connect(m_columnView, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportColumnsModel::BecomesColumn)
            m_columnView->edit(index);
    });
}

void ImportPage::begin(const QString &path)
{
    m_path = path;
    m_options = {};
    m_wantedNew.clear();
    m_plan.reset();
    m_sheet->clear();
    for (QComboBox *combo : { m_kind, m_encoding, m_separator, m_decimal, m_duplicates })
        combo->setCurrentIndex(0);
    m_grade->setCurrentIndex(m_grade->findData(static_cast<int>(Grade::Ungraded)));
    m_skip->setValue(0);
    m_firstRow->setChecked(false);
    m_source->clear();
    m_asOf->clear();
    m_newAttributes->setChecked(false);
    m_onlyProblems->setChecked(false);
    m_fileName->setText(QFileInfo(path).fileName());
    m_source->setPlaceholderText(QFileInfo(path).fileName());
    m_asOf->setPlaceholderText(
        tr("The file's date: %1").arg(QFileInfo(path).lastModified().date().toString(Qt::ISODate)));
    replan();
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
    m_options.sheet = m_sheet->currentData().toString();
    m_options.kind.reset();
    if (m_kind->currentData().isValid())
        m_options.kind = static_cast<ListKind>(m_kind->currentData().toInt());
    m_options.onDuplicate = static_cast<OnDuplicate>(m_duplicates->currentData().toInt());
    m_options.newAttributes = m_newAttributes->isChecked() || !m_wantedNew.isEmpty();
    m_options.evidence = session().ownEvidence(static_cast<Grade>(m_grade->currentData().toInt()));
    m_options.evidence.source = m_source->text().trimmed();
    m_options.evidence.asOf = dateFromText(m_asOf->text());
}

void ImportPage::replan()
{
    if (m_job)
        m_job->cancel();
    readChoices();
    const int request = ++m_request;
    auto job = std::make_unique<PlanImportJob>(session(), m_path, m_options);
    PlanImportJob *watched = job.get();
    m_job = watched;
    connect(watched, &Job::progressed, this, [this, request](double share) {
        if (request == m_request)
            m_progress->setValue(static_cast<int>(share * 100));
    });
    connect(watched, &Job::finished, this, [this, watched, request] {
        if (request == m_request)
            takePlan(watched->result());
    });
    m_waitText->setText(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    m_progress->setValue(0);
    // A plan on show stays until the next one is ready, so that nothing flickers while choices are made.
    if (!m_plan)
        m_stack->setCurrentIndex(WaitView);
    m_import->setEnabled(false);
    frame().runJob(std::move(job));
}

void ImportPage::takePlan(const Result<std::shared_ptr<const ImportPlan>> &result)
{
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
    m_columns->setSource(m_plan, session().schema());
    m_preview->setPlan(m_plan);
    m_targets->setTargets(m_columns->targets());
    showPlan();
    m_stack->setCurrentIndex(PlanView);
    Q_EMIT planned();
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
    m_title->setTitle(cells > 0 ? tr("%1; %2 cells need a look").arg(placed, number(cells)) : placed);
    m_title->setCaption(m_plan->newTerms.isEmpty()
                            ? QString()
                            : tr("%Ln new term(s) will join the vocabularies, marked as not reviewed.", nullptr,
                                 static_cast<int>(m_plan->newTerms.size())));
    m_notices->setPlan(*m_plan);
    showFileRow();
    showCounts();
    showProblems();
}

void ImportPage::showFileRow()
{
    m_fileSize->setText(tr("%1 rows, %2 columns").arg(number(m_plan->counts.read)).arg(m_plan->columns.size()));
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

void ImportPage::showCounts()
{
    const ImportCounts &counts = m_plan->counts;
    QStringList lines;
    const auto say = [&](std::size_t count, const QString &what) {
        if (count > 0)
            lines << what.arg(number(count));
    };
    const bool isCompanies = m_plan->kind == ListKind::Companies;
    say(counts.added, isCompanies ? tr("New companies: %1") : tr("New: %1"));
    say(counts.updated, isCompanies ? tr("Companies you have, updated: %1") : tr("Recorded already, updated: %1"));
    say(counts.unchanged,
        isCompanies ? tr("Companies you have, nothing new: %1") : tr("Recorded already, nothing new: %1"));
    say(counts.skipped,
        isCompanies ? tr("Companies you have, left as they are: %1") : tr("Recorded already, left as they are: %1"));
    say(counts.rejected, tr("Rows that cannot be used: %1"));
    m_counts->setText(lines.isEmpty() ? tr("The file has no rows that can be used.") : lines.join(QLatin1Char('\n')));
    if (!m_plan->hasName()) {
        m_counts->setText(tr("Nothing yet: no column is known to hold the companies' names."));
        m_summary->setText(tr("Choose the column that holds the companies' names."));
        m_import->setText(tr("Import"));
        m_import->setEnabled(false);
        return;
    }
    QStringList summary { tr("%1 of %2 rows are ready").arg(number(ready(counts)), number(counts.read)) };
    if (counts.rejected > 0)
        summary << tr("%1 cannot be used").arg(number(counts.rejected));
    if (counts.updated > 0)
        summary << (isCompanies ? tr("%1 are companies you already have") : tr("%1 are recorded already"))
                       .arg(number(counts.updated));
    m_summary->setText(summary.join(QStringLiteral("; ")));
    m_import->setText(ready(counts) == 1 ? tr("Import one row") : tr("Import %1 rows").arg(number(ready(counts))));
    enableWriting(m_import, session().isReadOnly(), ready(counts) > 0 && !m_importing);
}

void ImportPage::showProblems()
{
    m_problems->clear();
    m_problems->setHorizontalHeaderLabels({ tr("Line"), tr("What is wrong") });
    for (const ImportProblem &problem : m_plan->problems.first(std::min(m_plan->problems.size(), MostReasons))) {
        auto *line = new QStandardItem(number(problem.line));
        auto *reason = new QStandardItem(problem.reason);
        reason->setData(problem.column.isEmpty() ? tr("the whole row") : problem.column, SecondLineRole);
        reason->setToolTip(problem.reason.toHtmlEscaped());
        for (QStandardItem *item : { line, reason })
            item->setEditable(false);
        m_problems->appendRow({ line, reason });
    }
    m_problems->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problemView->horizontalHeader()->resizeSection(0, 72);
    m_problemView->setFixedHeight(metric::TableHeader + 2
                                  + TableLook::TwoLineRows * std::min(m_problems->rowCount(), 5));
    const bool any = m_plan->problemCount > 0;
    m_reasonsTitle->setText(
        m_plan->problemCount > static_cast<std::size_t>(m_problems->rowCount())
            ? tr("First %1 of %2 things to look at").arg(m_problems->rowCount()).arg(number(m_plan->problemCount))
            : tr("%Ln thing(s) to look at", nullptr, static_cast<int>(m_plan->problemCount)));
    m_reasonsTitle->setVisible(any);
    m_problemView->setVisible(any);
    m_onlyProblems->setVisible(any);
    m_saveRejected->setVisible(!m_plan->rejectedCsv.isEmpty());
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
    if (!m_newAttributes->isChecked() && m_plan) {
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
    m_options.asText.clear();
    m_options.firstRowIsData = isData;
    m_firstRow->setChecked(isData);
    replan();
}

void ImportPage::startImport()
{
    if (!m_plan || m_importing)
        return;
    m_importing = true;
    m_import->setEnabled(false);
    auto job = std::make_unique<ImportJob>(session(), m_plan);
    ImportJob *watched = job.get();
    m_job = watched;
    connect(watched, &Job::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    connect(watched, &Job::finished, this, [this, watched] { finishImport(watched->result()); });
    m_waitText->setText(tr("Importing %1 rows").arg(number(ready(m_plan->counts))));
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
    m_plan.reset();
    frame().openPage(PageId::Partners);
    frame().showMessage(MessageKind::Done,
                        tr("Imported %1 of %2 rows.").arg(number(ready(counts)), number(counts.read)), tr("Undo"),
                        [this] { check(session().undo()); });
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
