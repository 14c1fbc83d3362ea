#pragma once

#include "exchange/importplan.h"
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
class ImportColumnPanel;
class ImportColumnsModel;
class ImportConflictsView;
class ImportListFields;
class ImportMappingFields;
class ImportNotices;
class ImportPreviewModel;
class ImportTargetDelegate;
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
    [[nodiscard]] const std::shared_ptr<const ImportPlan> &currentPlan() const { return m_plan; }

Q_SIGNALS:
    void planned(); ///< a plan, or the reason why there is none, is on show

private:
    enum View { PlanView, WaitView, FailedView };
    enum Side { FileSide, ColumnSide };

    void build();
    [[nodiscard]] QWidget *buildPlanView();
    [[nodiscard]] QWidget *buildFileRow();
    [[nodiscard]] QWidget *buildEvidence();
    [[nodiscard]] QWidget *buildPanel();
    [[nodiscard]] QWidget *buildFilePanel();
    [[nodiscard]] QWidget *buildColumns();
    [[nodiscard]] QWidget *buildFooter();
    [[nodiscard]] QWidget *buildWaitView();
    void connectParts();
    void connectChoices();
    void replan();
    void takePlan(const Result<std::shared_ptr<const ImportPlan>> &result);
    void showPlan();
    void showFileRow();
    void showCounts();
    void showProblems();
    void showConflicts();
    void showColumn();
    void chooseTarget(const QString &header, const QString &target);
    void keepAsText(const QString &header);
    void setFirstRowIsData(bool isData);
    void readChoices();
    void setRules(const QString &header, const ColumnRules &rules);
    void decideAll(bool takesOffered);
    /// Looks whether a saved mapping was made for files with these columns, and uses it. \returns whether it does.
    [[nodiscard]] bool recognise();
    void useMapping(const SavedMapping &mapping);
    void forgetMapping();
    void showChoices();
    void startImport();
    void finishImport(const Result<> &result);
    void saveRejected();
    void leave();

    QString m_path;
    ImportOptions m_options;
    QStringList m_wantedNew; ///< headers the user asked to become attributes, while not all of them do
    std::shared_ptr<const ImportPlan> m_plan;
    QString m_mappingName;     ///< of the saved mapping in use
    bool m_recognises = false; ///< the first plan of a file is compared with the saved mappings
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
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_decimal = nullptr;
    QSpinBox *m_skip = nullptr;
    QCheckBox *m_firstRow = nullptr;
    SectionTitle *m_title = nullptr;
    ImportNotices *m_notices = nullptr;
    SegmentedControl *m_parts = nullptr; ///< columns or conflicts
    QStackedWidget *m_middle = nullptr;
    ImportConflictsView *m_conflicts = nullptr;
    SegmentedControl *m_sides = nullptr; ///< the file or the column, in the panel
    QStackedWidget *m_side = nullptr;
    ImportColumnPanel *m_columnPanel = nullptr;
    ImportListFields *m_list = nullptr;
    ImportMappingFields *m_mappings = nullptr;
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
