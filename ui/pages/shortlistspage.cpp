#include "ui/pages/shortlistspage.h"

#include "domain/namedversion.h"
#include "session/exports.h"
#include "session/pagedata.h"
#include "session/workbookexports.h"
#include "ui/charts/degreemarks.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/qualificationeditor.h"
#include "ui/editors/writing.h"
#include "ui/models/shortlisttablemodel.h"
#include "ui/models/valuetext.h"
#include "ui/pages/shortlistactions.h"
#include "ui/report/documents.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextDocument>

#include <algorithm>

namespace partnerscope {

void ShortlistsPage::connectParts()
{
    connect(m_listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid() || now.row() >= m_lists.size())
                    return;
                commitRationale();
                m_qualification->commit();
                m_chosen = m_lists.at(now.row()).id;
                showList();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        commitRationale();
        m_qualification->commit();
        showEntry();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShortlistsPage::showEntry);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ShortlistsPage::showEntry);
    // Queued: the view is still closing its editor.
    connect(
        m_model, &ShortlistTableModel::rationaleEdited, this,
        [this](PartnerId partner, const QString &text) {
            changeEntry(partner, tr("Change reason for %1"), [&](ShortlistEntry &entry) { entry.rationale = text; });
        },
        Qt::QueuedConnection);
    connect(m_status, &QComboBox::activated, this,
            [this](int index) { setStatus(static_cast<CandidateStatus>(index)); });
    connect(m_qualification, &QualificationEditor::edited, this, &ShortlistsPage::saveQualification);
    connect(m_qualification, &QualificationEditor::subjectsRequested, this, &ShortlistsPage::changeSubjects);
    connect(m_panel, &ContextPanel::closeRequested, m_panel, &QWidget::hide);
    connect(&session(), &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

bool ShortlistsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rationale && event->type() == QEvent::FocusOut)
        commitRationale();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->matches(QKeySequence::Delete)) {
            removeCandidate();
            return true;
        }
        if (key->modifiers().testFlag(Qt::AltModifier) && (isUp || key->key() == Qt::Key_Down)) {
            moveCandidate(isUp ? -1 : 1);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ShortlistsPage::activate()
{
    if (m_stale)
        refresh();
}

const Shortlist *ShortlistsPage::current() const
{
    const auto found = std::ranges::find(m_lists, m_chosen, &Shortlist::id);
    return found == m_lists.end() ? nullptr : &*found;
}

const ShortlistEntry *ShortlistsPage::currentEntry() const
{
    return m_model->entryAt(m_table->currentIndex().row());
}

QString ShortlistsPage::currentCompany() const
{
    return m_model->companyAt(m_table->currentIndex().row());
}

void ShortlistsPage::refresh()
{
    m_stale = false;
    const Result<QList<Shortlist>> lists = session().shortlists();
    if (!check(lists) || !readQualifications())
        return;
    m_lists = *lists;
    if (!current())
        m_chosen = m_lists.isEmpty() ? ShortlistId {} : m_lists.first().id;
    fillLists();
    m_stack->setCurrentIndex(m_lists.isEmpty() ? 1 : 0);
    showList();
}

bool ShortlistsPage::readQualifications()
{
    const Result<QList<Qualification>> found = session().qualifications();
    const Result<QString> subjects = session().workspaceSetting(checkSubjectsSetting());
    if (!check(found) || !check(subjects))
        return false;
    m_qualifications.clear();
    for (const Qualification &each : *found)
        m_qualifications.insert(each.entry, each);
    m_subjects = checkSubjects(*subjects);
    m_table->setColumnWidth(ShortlistTableModel::ChecksColumn,
                            DegreesDelegate::widthFor(std::max<qsizetype>(m_subjects.size(), 3))); // the title fits
    QStringList labels;
    for (const QString &subject : std::as_const(m_subjects))
        labels << checkSubjectLabel(subject);
    m_legend->setText(tr("Before we sign: %1").arg(labels.join(QStringLiteral(", "))));
    return true;
}

void ShortlistsPage::fillLists()
{
    const QSignalBlocker quiet(m_listView->selectionModel());
    m_names->clear();
    for (const Shortlist &list : std::as_const(m_lists)) {
        auto *item = new QStandardItem(list.name);
        const QString count = tr("%Ln candidate(s)", nullptr, static_cast<int>(list.entries.size()));
        const QString profile = profileInWords(session(), list);
        item->setData(profile.isEmpty() ? count : QStringLiteral("%1 · %2").arg(count, profile), SecondLineRole);
        item->setData(true, StrongRole);
        item->setEditable(false);
        m_names->appendRow(item);
        if (list.id == m_chosen)
            m_listView->setCurrentIndex(item->index());
    }
}

void ShortlistsPage::showList()
{
    const Shortlist *list = current();
    m_scores.reset();
    if (list) {
        const Result<ProfileVersion> version = measuringVersion(session(), *list);
        const Result<std::shared_ptr<const Scores>> scores =
            version ? session().scores(version->id) : Result<std::shared_ptr<const Scores>>(version.failure());
        if (scores)
            m_scores = *scores;
    }
    const PartnerId before = currentEntry() ? currentEntry()->partner : PartnerId {};
    m_header->setTitle(list ? list->name : tr("Shortlists"));
    m_model->setQualifications(m_qualifications, m_subjects, session().clock().today());
    m_model->setSource(list ? *list : Shortlist(), session().schema(), session().pool(), m_scores);
    if (m_model->rowCount() > 0) {
        const int row = std::max(m_model->rowOf(before), 0);
        m_table->setCurrentIndex(m_model->index(row, ShortlistTableModel::CompanyColumn));
    }
    m_tableStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    for (Button *button : { m_csv, m_xlsx, m_pdf })
        button->setEnabled(m_model->rowCount() > 0 && m_scores);
    showProfile();
    showFigures();
    showEntry();
}

void ShortlistsPage::showProfile()
{
    m_notice->closeMessage();
    const Shortlist *list = current();
    if (!list) {
        m_header->setDetail({});
        return;
    }
    const QString profile = profileInWords(session(), *list);
    const QString made =
        tr("made on %1").arg(QLocale().toString(list->createdAt.toLocalTime().date(), QLocale::ShortFormat));
    m_header->setDetail(profile.isEmpty() ? made : QStringLiteral("%1 · %2").arg(profile, made));
    const Result<ProfileVersion> version = measuringVersion(session(), *list);
    if (version)
        return;
    const ProfileVersion *present = session().profile(session().measuringProfile());
    const bool isOffered = present && !session().isReadOnly();
    m_notice->showMessage(Tone::Caution, version.error().message,
                          isOffered ? tr("Measure with %1").arg(present->profile.name) : QString());
}

void ShortlistsPage::measureWithPresent()
{
    const ProfileVersion *present = session().profile(session().measuringProfile());
    const Shortlist *list = current();
    if (present && list)
        change(tr("Measure shortlist %1 with %2").arg(list->name, present->profile.name),
               [&](Shortlist &changed) { changed.profile = versionName(present->profile.name, present->version); });
}

void ShortlistsPage::enableMoves()
{
    const int row = m_table->currentIndex().row();
    const bool isReadOnly = session().isReadOnly();
    enableWriting(m_up, isReadOnly, row > 0);
    enableWriting(m_down, isReadOnly, row >= 0 && row + 1 < m_model->rowCount());
    enableWriting(m_byFit, isReadOnly, m_scores && m_model->rowCount() > 1 && !m_model->isByFit());
}

void ShortlistsPage::moveCandidate(int step)
{
    const int row = m_table->currentIndex().row();
    const int to = row + step;
    if (session().isReadOnly() || row < 0 || to < 0 || to >= m_model->rowCount())
        return;
    const QString name = step < 0 ? tr("Move %1 up the shortlist") : tr("Move %1 down the shortlist");
    change(name.arg(currentCompany()), [&](Shortlist &list) {
        std::swap(list.entries[static_cast<std::size_t>(row)], list.entries[static_cast<std::size_t>(to)]);
    });
}

void ShortlistsPage::sortByFit()
{
    const Shortlist *list = current();
    if (list && m_scores)
        change(tr("Sort shortlist %1 by fit").arg(list->name),
               [&](Shortlist &changed) { sortEntriesByFit(changed.entries, *m_scores); });
}

void ShortlistsPage::showFigures()
{
    const Shortlist *list = current();
    if (!list)
        return;
    QStringList parts;
    for (const CandidateStatus status : { CandidateStatus::Approved, CandidateStatus::InCheck,
                                          CandidateStatus::Proposed, CandidateStatus::Declined }) {
        const auto count = std::ranges::count(list->entries, status, &ShortlistEntry::status);
        if (count > 0)
            parts << tr("%L1 %2").arg(count).arg(candidateStatusLabel(status).toLower());
    }
    m_candidates->setFigure(QLocale().toString(static_cast<qulonglong>(list->entries.size())));
    m_candidates->setChange(parts.join(QStringLiteral(", ")));
    m_meanFit->setVisible(m_scores != nullptr);
    if (!m_scores)
        return;
    m_meanFit->setFigure(fitText(m_model->meanFit()));
    m_meanFit->setChange(tr("pool mean %1").arg(fitText(m_scores->shares.meanFit)));
}

void ShortlistsPage::showEntry()
{
    const ShortlistEntry *entry = currentEntry();
    m_panel->setVisible(entry != nullptr);
    enableMoves();
    if (!entry)
        return;
    m_panel->setTitle(currentCompany());
    m_status->setCurrentIndex(static_cast<int>(entry->status));
    const bool isTyping =
        m_rationale->hasFocus() && m_rationale->document()->isModified() && m_rationaleOf == entry->partner;
    if (!isTyping && (m_rationale->toPlainText() != entry->rationale || m_rationaleOf != entry->partner)) {
        m_rationale->setPlainText(entry->rationale);
        m_rationale->document()->setModified(false);
    }
    m_rationaleOf = entry->partner;
    const std::optional<std::size_t> row = m_scores ? m_scores->pool->rowOf(entry->partner) : std::nullopt;
    enableWriting(m_propose, session().isReadOnly(), row.has_value());
    m_qualification->show(m_model->qualificationAt(m_table->currentIndex().row()), m_subjects, currentCompany());
}

void ShortlistsPage::proposeRationale()
{
    const ShortlistEntry *entry = currentEntry();
    const std::optional<std::size_t> row = m_scores && entry ? m_scores->pool->rowOf(entry->partner) : std::nullopt;
    if (!row)
        return;
    m_rationale->document()->setModified(false); // the proposal takes the place of what was being typed
    const QString proposal = rationaleFor(*m_scores, *row);
    changeEntry(entry->partner, tr("Propose reason for %1"),
                [&](ShortlistEntry &changed) { changed.rationale = proposal; });
    showEntry();
}

void ShortlistsPage::saveQualification(const QString &name, const Qualification &after)
{
    check(session().edit(name, [&](Edit &edit) { return edit.saveQualification(after); }));
}

void ShortlistsPage::changeSubjects()
{
    QStringList labels;
    for (const QString &subject : std::as_const(m_subjects))
        labels << checkSubjectLabel(subject);
    const QStringList subjects = checkSubjectsFromText(
        frame().prompts().text(tr("What is checked"), tr("What to check before signing, parted by commas"),
                               labels.join(QStringLiteral(", "))));
    if (subjects.isEmpty() || subjects == m_subjects)
        return;
    const QString value = subjects == defaultCheckSubjects() ? QString() : subjects.join(QLatin1Char('\n'));
    check(session().edit(tr("Change what is checked"),
                         [&](Edit &edit) { return edit.saveSetting(checkSubjectsSetting(), value); }));
}

void ShortlistsPage::makeList()
{
    QString proposal = tr("Shortlist %1").arg(m_lists.size() + 1);
    const QString name = frame().prompts().text(tr("New shortlist"), tr("Name of the shortlist"), proposal).trimmed();
    if (name.isEmpty())
        return;
    const Result<ShortlistId> made = makeShortlist(session(), name, {});
    if (!check(made))
        return;
    m_chosen = *made;
    refresh();
}

void ShortlistsPage::renameList()
{
    const Shortlist *list = current();
    if (!list)
        return;
    const QString name =
        frame().prompts().text(tr("Rename shortlist"), tr("Name of the shortlist"), list->name).trimmed();
    if (name.isEmpty() || name == list->name)
        return;
    if (std::ranges::any_of(m_lists, [&](const Shortlist &other) {
            return other.id != m_chosen && other.name.compare(name, Qt::CaseInsensitive) == 0;
        })) {
        frame().showError(
            { ErrorCode::Conflict, tr("There is a shortlist \"%1\" already. Choose another name.").arg(name), {} });
        return;
    }
    change(tr("Rename shortlist %1").arg(list->name), [&](Shortlist &changed) { changed.name = name; });
}

void ShortlistsPage::removeList()
{
    const Shortlist *list = current();
    if (!list)
        return;
    const QString name = list->name;
    const ShortlistId id = list->id;
    if (check(
            session().edit(tr("Remove shortlist %1").arg(name), [&](Edit &edit) { return edit.removeShortlist(id); })))
        sayUndoable(tr("The shortlist %1 was removed.").arg(name));
}

bool ShortlistsPage::change(const QString &name, const std::function<void(Shortlist &)> &body)
{
    const Shortlist *list = current();
    if (!list)
        return false;
    Shortlist changed = *list;
    body(changed);
    if (changed == *list)
        return true;
    return check(session().edit(name, [&](Edit &edit) -> Result<> {
        const Result<ShortlistId> saved = edit.saveShortlist(changed);
        return saved ? Result<>() : Result<>(saved.failure());
    }));
}

void ShortlistsPage::changeEntry(PartnerId partner, const QString &name,
                                 const std::function<void(ShortlistEntry &)> &body)
{
    const QString company = m_model->companyAt(m_model->rowOf(partner));
    change(name.arg(company), [&](Shortlist &list) {
        const auto entry = std::ranges::find(list.entries, partner, &ShortlistEntry::partner);
        if (entry != list.entries.end())
            body(*entry);
    });
}

void ShortlistsPage::setStatus(CandidateStatus status)
{
    if (const ShortlistEntry *entry = currentEntry())
        changeEntry(entry->partner, tr("Change status of %1"),
                    [status](ShortlistEntry &changed) { changed.status = status; });
}

void ShortlistsPage::commitRationale()
{
    if (!m_rationale->document()->isModified() || !m_rationaleOf.isValid())
        return;
    m_rationale->document()->setModified(false);
    changeEntry(m_rationaleOf, tr("Change reason for %1"),
                [this](ShortlistEntry &entry) { entry.rationale = m_rationale->toPlainText().trimmed(); });
}

void ShortlistsPage::removeCandidate()
{
    const ShortlistEntry *entry = currentEntry();
    if (!entry || session().isReadOnly())
        return;
    const PartnerId partner = entry->partner;
    const QString company = currentCompany();
    const bool done = change(tr("Take %1 off the shortlist").arg(company), [&](Shortlist &list) {
        std::erase_if(list.entries, [&](const ShortlistEntry &each) { return each.partner == partner; });
    });
    if (done)
        sayUndoable(tr("%1 was taken off the list.").arg(company));
}

void ShortlistsPage::sayUndoable(const QString &text)
{
    frame().showMessage(MessageKind::Done, text, tr("Undo"), [this] { check(session().undo()); });
}

void ShortlistsPage::connectExports()
{
    connect(m_csv, &QPushButton::clicked, this, [this] {
        exportTo(QStringLiteral(".csv"), tr("CSV files (*.csv)"), [this](const Shortlist &list) {
            return shortlistCsv(*m_scores, list.entries, { m_subjects, m_qualifications });
        });
    });
    connect(m_xlsx, &QPushButton::clicked, this, [this] {
        exportTo(QStringLiteral(".xlsx"), tr("Excel workbook (*.xlsx)"), [this](const Shortlist &list) {
            return shortlistWorkbook(list.name, *m_scores, list.entries, session().clock().today(),
                                     { m_subjects, m_qualifications });
        });
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        exportTo(QStringLiteral(".pdf"), tr("PDF files (*.pdf)"),
                 [this](const Shortlist &list) { return pdfOf(list); });
    });
}

void ShortlistsPage::exportTo(const QString &ending, const QString &kind,
                              const std::function<Result<QByteArray>(const Shortlist &)> &make)
{
    const Shortlist *list = current();
    if (!list || !m_scores)
        return;
    const QString path = frame().prompts().saveFile(tr("Export shortlist"), list->name + ending, kind);
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = make(*list);
    if (check(bytes) && check(writeWholeFile(path, *bytes)))
        frame().showMessage(MessageKind::Done, tr("The shortlist was written to %1.").arg(path));
}

Result<QByteArray> ShortlistsPage::pdfOf(const Shortlist &list) const
{
    ShortlistContent content;
    content.head.workspace = session().name();
    content.head.date = session().clock().today();
    content.head.pageSize = paperNamed(frame().settings().get(setting::Paper));
    content.title = list.name;
    content.scores = m_scores;
    content.entries = list.entries;
    content.found = { m_subjects, m_qualifications };
    const Result<CoverageMap> coverage = coverageOf(*m_scores, defaultCoverageAxes(*m_scores));
    if (coverage)
        content.coverage = *coverage;
    return shortlistPdf(content);
}

} // namespace partnerscope
