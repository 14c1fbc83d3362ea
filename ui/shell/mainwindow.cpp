#include "ui/shell/mainwindow.h"

#include "session/builtins.h"
#include "session/cachefolder.h"
#include "session/openjob.h"
#include "session/sampleworkspace.h"
#include "ui/editors/writing.h"
#include "ui/pages/partnerspage.h"
#include "ui/pages/profilespage.h"
#include "ui/pages/qualitypage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/floatingbottom.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowprompts.h"
#include "ui/shell/workspaceview.h"
#include "ui/theme/icons.h"
#include "ui/theme/messagebar.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFocusEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr qsizetype RecentCount = 8;
constexpr qint64 OpenedAtOnce = 32 << 20; ///< bytes; what is larger is opened beside the window
constexpr int MessageMilliseconds = 6'000;
constexpr int MessageWithActionMilliseconds = 15'000;

Tone toneOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Done: return Tone::Positive;
    case MessageKind::Caution: return Tone::Caution;
    case MessageKind::Critical: return Tone::Critical;
    case MessageKind::Info: return Tone::Info;
    }
    Q_UNREACHABLE();
}

bool isWorkspaceName(const QString &path)
{
    return path.endsWith(QStringLiteral(".pscope"), Qt::CaseInsensitive);
}
} // namespace

MainWindow::MainWindow(Settings &settings, std::unique_ptr<Prompts> prompts)
    : m_settings(settings)
    , m_prompts(prompts ? std::move(prompts) : std::make_unique<WindowPrompts>(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_messages(new MessageBar(this))
    , m_status(new StatusStrip(this))
    , m_palette(new CommandPalette(this))
{
    setWindowTitle(QStringLiteral("Partnerscope"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    // On a smaller screen what fits, with room for the frame and the title.
    resize(UsualSize.boundedTo(screen()->availableGeometry().size() * 0.95));
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    setCentralWidget(center);
    m_stack->addWidget(m_welcome);
    m_messages->setObjectName(QStringLiteral("messageBar"));
    m_messages->setParent(center);
    m_messages->setFloating(true);
    m_messages->setLeaving(MessageMilliseconds, MessageWithActionMilliseconds);
    // Above the status line and the buttons some pages have at their foot.
    new FloatingBottom(m_messages, metric::StatusBar + metric::PageHeader + metric::SpaceS);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        m_messages->closeMessage();
        if (m_messageAction)
            m_messageAction();
    });
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newWorkspace);
    connect(m_welcome, &WelcomePage::importRequested, this, [this] { startImport({}); });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openWorkspace);
    m_welcome->setRecent(m_settings.get(setting::RecentWorkspaces));
    buildMenus();
    restoreGeometry(m_settings.get(setting::WindowGeometry));
    refreshActions();
}

MainWindow::~MainWindow()
{
    endTyping();
    m_jobs.clear();
    delete m_view;
}

void MainWindow::openWorkspace(const QString &path)
{
    const QString wanted =
        path.isEmpty() ? m_prompts->openFile(tr("Open workspace"), tr("Workspaces (*.pscope);;All files (*)")) : path;
    if (wanted.isEmpty())
        return;
    open(wanted, OpenMode::ReadWrite);
}

void MainWindow::open(const QString &path, OpenMode mode)
{
    if (QFileInfo(path).size() <= OpenedAtOnce) {
        takeOpened(path, mode, Session::open(path, mode, Clock(), standardCacheFolder()));
        return;
    }
    auto job = std::make_unique<OpenJob>(path, mode, standardCacheFolder(), measuredProfile(path));
    connect(job.get(), &Job::finished, this, [this, path, mode, opening = job.get()] {
        // Showing a workspace lets all jobs go, and this one is still in the middle of its signal.
        QMetaObject::invokeMethod(
            this,
            [this, path, mode, session = std::make_shared<Result<std::unique_ptr<Session>>>(opening->takeSession())] {
                takeOpened(path, mode, std::move(*session));
            },
            Qt::QueuedConnection);
    });
    runJob(std::move(job));
}

void MainWindow::takeOpened(const QString &path, OpenMode mode, Result<std::unique_ptr<Session>> session)
{
    if (session) {
        showSession(std::move(*session));
        return;
    }
    const ErrorCode code = session.error().code;
    const bool canBeRead = mode == OpenMode::ReadWrite && (code == ErrorCode::Locked || code == ErrorCode::ReadOnly);
    if (canBeRead && m_prompts->confirm(session.error().message, tr("Open for reading")))
        open(path, OpenMode::ReadOnly);
    else
        showError(session.error());
}

void MainWindow::showSession(std::unique_ptr<Session> session)
{
    const Result<QList<ProfileTemplate>> templates = profileTemplates(QLocale().language());
    if (!templates)
        showError(templates.error());
    closeWorkspace();
    m_session = std::move(session);
    const QString user = m_settings.get(setting::UserName);
    m_session->setAuthor(user.isEmpty() ? qEnvironmentVariable("USER", unknownAuthor()) : user);
    if (const QString measured = measuredProfile(m_session->path()); !measured.isEmpty())
        m_session->measureWith(measured);
    m_view = new WorkspaceView(*m_session, *this, templates ? *templates : QList<ProfileTemplate>(), this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_status->setSession(m_session.get());
    connect(m_session.get(), &Session::undoChanged, this, &MainWindow::refreshActions);
    connect(m_session.get(), &Session::measuringProfileChanged, this, &MainWindow::rememberMeasuringProfile);
    remember(QFileInfo(m_session->path()).absoluteFilePath());
    setWindowTitle(tr("%1 – Partnerscope").arg(m_session->name()));
    refreshActions();
    if (const QString hazard = m_session->folderHazard(); !hazard.isEmpty())
        showMessage(MessageKind::Caution, hazard, tr("Save a copy"), [this] { saveCopy(true); });
    else if (m_session->isReadOnly())
        showMessage(MessageKind::Info, tr("This workspace is open for reading: nothing you try is stored."), {}, {});
}

QString MainWindow::measuredProfile(const QString &workspace) const
{
    return m_settings.get(setting::MeasuringProfiles).value(QFileInfo(workspace).absoluteFilePath()).toString();
}

void MainWindow::rememberMeasuringProfile()
{
    const ProfileVersion *version = m_session->profile(m_session->measuringProfile());
    QVariantMap chosen = m_settings.get(setting::MeasuringProfiles);
    const QString path = QFileInfo(m_session->path()).absoluteFilePath();
    if (!version) {
        chosen.remove(path);
    } else {
        // By name, so that the choice holds when a version follows; by version where the name means another one.
        const Result<ProfileVersion> named = m_session->findProfile(version->profile.name);
        const bool isCurrent = named && named->id == version->id;
        chosen.insert(path,
                      isCurrent ? version->profile.name
                                : QStringLiteral("%1@%2").arg(version->profile.name).arg(version->version));
    }
    m_settings.set(setting::MeasuringProfiles, chosen);
}

void MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString path = folder + QStringLiteral("/sample.pscope");
    if (QFileInfo::exists(path)) {
        openWorkspace(path);
        return;
    }
    if (!QDir().mkpath(folder)) {
        showError({ ErrorCode::Io,
                    tr("The folder %1 cannot be made. Check that your home folder can be written.").arg(folder),
                    {} });
        return;
    }
    Result<std::unique_ptr<Session>> session =
        createSampleWorkspace(path, SamplePartners, SampleSeed, {}, QLocale().language());
    if (!session) {
        showError(session.error());
        return;
    }
    // The sample is made with a clock that stands still; people work with their own.
    session->reset();
    openWorkspace(path);
}

QString MainWindow::askForNewPath(const QString &proposal)
{
    QString path = m_prompts->saveFile(tr("New workspace"), proposal, tr("Workspaces (*.pscope)"));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pscope");
    return path;
}

void MainWindow::newWorkspace()
{
    const QString path = askForNewPath(tr("Partners.pscope"));
    if (path.isEmpty())
        return;
    Result<std::unique_ptr<Session>> session = createWorkspace(path, QLocale().language());
    if (session)
        showSession(std::move(*session));
    else
        showError(session.error());
}

/// A field that is being typed into is left: what stands there is taken, or refused, while its page is still whole.
void MainWindow::endTyping()
{
    QWidget *field = m_view ? focusWidget() : nullptr;
    if (!field || !m_view->isAncestorOf(field))
        return;
    if (field->hasFocus()) {
        field->clearFocus();
        return;
    }
    QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason); // of a window behind others
    QCoreApplication::sendEvent(field, &left);
}

void MainWindow::closeWorkspace()
{
    endTyping();
    m_jobs.clear();
    m_messages->closeMessage();
    delete m_view;
    m_status->setSession(nullptr);
    if (m_session) {
        if (const Result<> closed = m_session->close(); !closed)
            showError(closed.error());
        m_session.reset();
    }
    m_stack->setCurrentWidget(m_welcome);
    setWindowTitle(QStringLiteral("Partnerscope"));
    refreshActions();
}

Page *MainWindow::currentPage() const
{
    return m_view ? m_view->currentPage() : nullptr;
}

void MainWindow::dismissMessage()
{
    m_messages->closeMessage();
}

void MainWindow::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_messageAction = {};
    m_messageUndo.clear();
    m_messages->showError(error);
}

void MainWindow::showMessage(MessageKind kind, const QString &text, const QString &action,
                             const std::function<void()> &run)
{
    m_messageAction = run;
    const bool undoes = m_session && kind == MessageKind::Done && !action.isEmpty();
    m_messageUndo = undoes ? m_session->undoName() : QString();
    m_messages->showMessage(toneOf(kind), text, action);
}

void MainWindow::openPage(PageId page)
{
    if (m_view)
        m_view->showPage(page);
}

void MainWindow::openPartner(PartnerId partner)
{
    if (!m_view)
        return;
    m_view->showPage(PageId::Partners);
    m_view->partners()->showPartner(partner);
}

void MainWindow::openPartnerPage(PartnerId partner, const std::vector<PartnerId> &among)
{
    if (m_view)
        m_view->showPartner(partner, among);
}

void MainWindow::openPartners(const Filter &filter)
{
    if (!m_view)
        return;
    m_view->showPage(PageId::Partners);
    m_view->partners()->showFilter(filter);
}

void MainWindow::openPartnerRows(const std::vector<PartnerId> &partners, const QString &title)
{
    if (!m_view)
        return;
    m_view->showPage(PageId::Partners);
    m_view->partners()->showPartners(partners, title);
}

void MainWindow::openTierReview(PartnerId partner)
{
    if (!m_view)
        return;
    m_view->showPage(PageId::Profiles);
    m_view->profiles()->openTierReview(partner);
}

void MainWindow::openProfile(ProfileId profile)
{
    if (!m_view)
        return;
    m_view->showPage(PageId::Profiles);
    m_view->profiles()->openProfile(profile);
}

void MainWindow::askByQuestionnaire(const std::vector<PartnerId> &partners, const QStringList &attributes)
{
    if (!m_view)
        return;
    m_view->showPage(PageId::Quality);
    m_view->quality()->ask(partners, attributes);
}

void MainWindow::startImport(const QString &path)
{
    if (m_session && m_session->isReadOnly()) {
        showMessage(MessageKind::Info, whyNotWritable(), {}, {});
        return;
    }
    const QString file = path.isEmpty()
        ? m_prompts->openFile(tr("Import a partner list"),
                              tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf);;All files (*)"))
        : path;
    if (file.isEmpty())
        return;
    if (!m_session) {
        const QString workspace = askForNewPath(QFileInfo(file).completeBaseName() + QStringLiteral(".pscope"));
        if (workspace.isEmpty())
            return;
        Result<std::unique_ptr<Session>> session = createWorkspace(workspace, QLocale().language());
        if (!session) {
            showError(session.error());
            return;
        }
        showSession(std::move(*session));
    }
    m_view->showImport(file);
}

void MainWindow::showAnswers(const QString &path)
{
    m_view->showPage(PageId::Quality);
    m_view->quality()->reviewAnswers(path);
}

void MainWindow::runJob(std::unique_ptr<Job> job)
{
    Job *running = job.get();
    m_status->showJob(running);
    connect(running, &Job::finished, this, [this, running] {
        // The job is still on the stack of its own signal: let it go once that has returned.
        QMetaObject::invokeMethod(
            this,
            [this, running] {
                std::erase_if(m_jobs, [running](const std::unique_ptr<Job> &j) { return j.get() == running; });
            },
            Qt::QueuedConnection);
    });
    m_jobs.push_back(std::move(job));
    running->start();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    if (isWorkspaceName(path))
        openWorkspace(path);
    else if (m_view && QFileInfo(path).suffix().compare(QLatin1StringView("json"), Qt::CaseInsensitive) == 0)
        showAnswers(path);
    else
        startImport(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.set(setting::WindowGeometry, saveGeometry());
    closeWorkspace();
    event->accept();
}

void MainWindow::remember(const QString &path)
{
    QStringList recent = m_settings.get(setting::RecentWorkspaces);
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.set(setting::RecentWorkspaces, QStringList(recent.mid(0, RecentCount)));
    m_welcome->setRecent(recent);
}

} // namespace partnerscope
