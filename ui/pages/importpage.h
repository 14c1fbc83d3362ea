#pragma once

#include "session/session.h"
#include "ui/pages/frame.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QSpinBox;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class Chip;
class ContextPanel;
class EmptyState;
class ImportColumnsModel;
class ImportNotices;
class ImportPreviewModel;
class ImportTargetDelegate;
class SectionTitle;
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
    [[nodiscard]] const std::shared_ptr<const ImportPlan> &currentPlan() const { return m_plan; }

Q_SIGNALS:
    void planned(); ///< a plan, or the reason why there is none, is on show

private:
    enum View { PlanView, WaitView, FailedView };

    void build();
    [[nodiscard]] QWidget *buildPlanView();
    [[nodiscard]] QWidget *buildFileRow();
    [[nodiscard]] QWidget *buildEvidence();
    [[nodiscard]] QWidget *buildPanel();
    [[nodiscard]] QWidget *buildFooter();
    [[nodiscard]] QWidget *buildWaitView();
    void connectParts();
    void replan();
    void takePlan(const Result<std::shared_ptr<const ImportPlan>> &result);
    void showPlan();
    void showFileRow();
    void showTable();
    void showCounts();
    void showProblems();
    void chooseTarget(const QString &header, const QString &target);
    void keepAsText(const QString &header);
    void setFirstRowIsData(bool isData);
    void readChoices();
    void startImport();
    void finishImport(const Result<> &result);
    void saveRejected();
    void leave();

    QString m_path;
    ImportOptions m_options;
    QStringList m_wantedNew; ///< headers the user asked to become attributes, while not all of them do
    std::shared_ptr<const ImportPlan> m_plan;
    int m_request = 0; ///< tells a late plan from the one asked for last
    QPointer<Job> m_job;
    bool m_importing = false;

    ImportColumnsModel *m_columns;
    ImportPreviewModel *m_preview;
    QStandardItemModel *m_problems;
    ImportTargetDelegate *m_targets = nullptr;
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
    SectionTitle *m_title = nullptr;
    ImportNotices *m_notices = nullptr;
    Chip *m_onlyProblems = nullptr;
    QTableView *m_columnView = nullptr;
    QTableView *m_previewView = nullptr;
    ContextPanel *m_panel = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_reasonsTitle = nullptr;
    QTableView *m_problemView = nullptr;
    Button *m_saveRejected = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_asOf = nullptr;
    QComboBox *m_grade = nullptr;
    QComboBox *m_duplicates = nullptr;
    QCheckBox *m_newAttributes = nullptr;
    TextLabel *m_summary = nullptr;
    Button *m_import = nullptr;
    TextLabel *m_waitText = nullptr;
    QProgressBar *m_progress = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace partnerscope
