#pragma once

#include "ui/pages/frame.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>

class QMenu;
class QStackedWidget;

namespace partnerscope {

class CommandPalette;
class MessageBar;
class StatusStrip;
class WelcomePage;
class WorkspaceView;

/// The window: assembles menus, welcome page and the open workspace's pages, and hands pages what they ask for.
class MainWindow final : public QMainWindow, public Frame
{
    Q_OBJECT

public:
    /// How large it opens where the screen has the room.
    static constexpr QSize UsualSize { 1440, 900 };

    /// `prompts` null: the platform's dialogs. Settings must outlive the window.
    explicit MainWindow(Settings &settings, std::unique_ptr<Prompts> prompts = nullptr);
    ~MainWindow() override;

    /// Opens a workspace; where another program has it open, offers to read it.
    void openWorkspace(const QString &path);
    /// Takes over an open session.
    void showSession(std::unique_ptr<Session> session);
    void openSample();
    void newWorkspace();
    /// Back to the welcome page.
    void closeWorkspace();
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// The page that is shown; nullptr on the welcome page.
    [[nodiscard]] Page *currentPage() const;
    void dismissMessage();

    void showError(const Error &error) override;
    void showMessage(MessageKind kind, const QString &text, const QString &action,
                     const std::function<void()> &run) override;
    void openPage(PageId page) override;
    void openPartner(PartnerId partner) override;
    void openPartnerPage(PartnerId partner, const std::vector<PartnerId> &among) override;
    void openPartners(const Filter &filter) override;
    void openPartnerRows(const std::vector<PartnerId> &partners, const QString &title) override;
    void openProfile(ProfileId profile) override;
    void askByQuestionnaire(const std::vector<PartnerId> &partners, const QStringList &attributes) override;
    void openTierReview(PartnerId partner = {}) override;
    void startImport(const QString &path) override;
    void runJob(std::unique_ptr<Job> job) override;
    [[nodiscard]] Prompts &prompts() override { return *m_prompts; }
    [[nodiscard]] Settings &settings() override { return m_settings; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void importCopied();
    void buildEditMenu();
    void buildGoMenu();
    void buildViewMenu();
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run,
                       bool needsWorkspace);
    void addCorner();
    void openPalette();
    void showAnswers(const QString &path); ///< of a company, before they are taken in
    void saveCopy(bool withPeople);
    void refreshActions();
    void endTyping();
    void open(const QString &path, OpenMode mode);
    void takeOpened(const QString &path, OpenMode mode, Result<std::unique_ptr<Session>> session);
    /// Name of the profile a workspace was last measured with; empty: it never was.
    [[nodiscard]] QString measuredProfile(const QString &workspace) const;
    void rememberMeasuringProfile();
    void remember(const QString &path);
    void setScheme(const QString &scheme);
    /// A place for a workspace that does not exist yet; empty if the user cancels.
    [[nodiscard]] QString askForNewPath(const QString &proposal);

    Settings &m_settings;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QTemporaryDir> m_copied; ///< lists that came from the clipboard
    std::vector<std::unique_ptr<Job>> m_jobs;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    QPointer<WorkspaceView> m_view;
    MessageBar *m_messages;
    StatusStrip *m_status;
    CommandPalette *m_palette;
    std::function<void()> m_messageAction;
    QString m_messageUndo; ///< the newest change when a done message with an action was shown; null: none shown
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_import = nullptr;
    QList<QAction *> m_workspaceActions; ///< need an open workspace
    QList<QAction *> m_paletteActions;
};

} // namespace partnerscope
