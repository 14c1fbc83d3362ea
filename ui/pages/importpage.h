#pragma once

#include "session/session.h"
#include "ui/pages/frame.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTimer;

namespace partnerscope {

class Button;
class Chip;
class ContextPanel;
class EmptyState;
class ImportChoicesPanel;
class ImportColumnPanel;
class ImportColumnsModel;
class ImportConflictsView;
class ImportNotices;
class ImportOutcome;
class ImportPreviewModel;
class ImportProblemsView;
class PlanImportJob;
class SectionTitle;
class SegmentedControl;
class TextLabel;

/// From a file to companies: shows what an import would do, lets every guess be corrected, and writes only when told
/// to.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(Session &session, Frame &frame, QWidget *parent = nullptr);

    /// Reads a file and shows its plan; earlier choices are forgotten.
    void begin(const QString &path);
    [[nodiscard]] std::shared_ptr<const ImportPlan> currentPlan() const { return m_plan; }

Q_SIGNALS:
    void planned(); ///< a plan, or the reason why there is none, is on show

private:
    enum View { PlanView, WaitView, FailedView, OutcomeView };
    enum Tab { ColumnsTab, ConflictsTab, ProblemsTab };
    enum PanelPart { WholePart, ColumnPart };

    void build();
    [[nodiscard]] QWidget *buildPlanView();
    [[nodiscard]] QWidget *buildFileRow();
    [[nodiscard]] QWidget *buildColumnsTab();
    [[nodiscard]] QWidget *buildPanel();
    [[nodiscard]] QWidget *buildFooter();
    [[nodiscard]] QWidget *buildWaitView();
    void connectParts();
    void connectPanel();
    void connectOutcome();
    void replan();
    void replanSoon(); ///< once for all that is chosen in one go
    void takePlan(const PlanImportJob &job);
    void takeMapping(const PlanImportJob &job);
    void showOptions();
    void showPlan();
    void showFileRow();
    void showTable();
    void showSummary();
    void showColumn();
    void openColumn(const QString &header);
    void startAfresh();
    void chooseRules(const QString &header, const ColumnRules &rules);
    void chooseTarget(const QString &header, const QString &target);
    void keepAsText(const QString &header);
    void setFirstRowIsData(bool isData);
    void readChoices();
    void startImport();
    void finishImport(const Result<> &result);
    void openImported();
    void showOutcome();
    void openMissing();
    void saveRejected();
    void leave();

    QString m_path;
    ImportOptions m_options;
    QStringList m_wantedNew; ///< headers the user asked to become attributes, while not all of them do
    std::shared_ptr<ImportPlan> m_plan;
    std::optional<SavedMapping> m_used; ///< how such a file was read before, where that is done again
    bool m_looksForMapping = false;
    int m_request = 0; ///< tells a late plan from the one asked for last
    QPointer<Job> m_job;
    bool m_importing = false;
    QString m_imported; ///< the change that can be undone while its outcome is on show

    ImportColumnsModel *m_columns;
    ImportPreviewModel *m_preview;
    QTimer *m_soon;
    QStackedWidget *m_stack;
    TextLabel *m_fileName = nullptr;
    TextLabel *m_fileSize = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_decimal = nullptr;
    QSpinBox *m_skip = nullptr;
    QCheckBox *m_firstRow = nullptr;
    ImportNotices *m_notices = nullptr;
    QTabWidget *m_tabs = nullptr;
    SectionTitle *m_title = nullptr;
    Chip *m_onlyProblems = nullptr;
    QTableView *m_columnView = nullptr;
    QTableView *m_previewView = nullptr;
    ImportConflictsView *m_conflicts = nullptr;
    ImportProblemsView *m_problems = nullptr;
    ContextPanel *m_panel = nullptr;
    SegmentedControl *m_part = nullptr;
    ImportChoicesPanel *m_choices = nullptr;
    ImportColumnPanel *m_column = nullptr;
    TextLabel *m_summary = nullptr;
    Button *m_import = nullptr;
    TextLabel *m_waitText = nullptr;
    QProgressBar *m_progress = nullptr;
    EmptyState *m_failed = nullptr;
    ImportOutcome *m_outcome = nullptr;
};

} // namespace partnerscope
