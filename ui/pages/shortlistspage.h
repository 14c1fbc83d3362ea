#pragma once

#include "domain/qualification.h"
#include "domain/shortlist.h"
#include "session/scores.h"
#include "ui/pages/frame.h"

class QComboBox;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class ContextPanel;
class FigureTile;
class IconButton;
class MessageBar;
class PageHeader;
class QualificationEditor;
class ShortlistTableModel;
class TextLabel;

/// Named lists of candidates with the reason each is there, in the order somebody gave them, measured with the version
/// they were made with; and the way out to CSV, a workbook and PDF.
class ShortlistsPage final : public Page
{
    Q_OBJECT

public:
    ShortlistsPage(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildLists();
    [[nodiscard]] QWidget *buildCandidates();
    [[nodiscard]] QLayout *buildOrder();
    [[nodiscard]] QWidget *buildPanel();
    [[nodiscard]] QWidget *buildLegend();
    [[nodiscard]] QLayout *buildMore();
    void connectParts();
    void refresh();
    void fillLists();
    void showList();
    void showFigures();
    void showEntry();
    void makeList();
    void renameList();
    void removeList();
    /// Stores the list on show after a change of a copy of it.
    bool change(const QString &name, const std::function<void(Shortlist &)> &body);
    void changeEntry(PartnerId partner, const QString &name, const std::function<void(ShortlistEntry &)> &body);
    void setStatus(CandidateStatus status);
    void proposeRationale();
    void saveQualification(const QString &name, const Qualification &after);
    void changeSubjects();
    [[nodiscard]] bool readQualifications();
    void commitRationale();
    void removeCandidate();
    void moveCandidate(int step); ///< -1: up
    void sortByFit();
    void enableMoves();
    void showProfile();
    void measureWithPresent();
    void connectExports();
    [[nodiscard]] Result<QByteArray> pdfOf(const Shortlist &list) const;
    void exportTo(const QString &ending, const QString &kind,
                  const std::function<Result<QByteArray>(const Shortlist &)> &make);
    void sayUndoable(const QString &text);
    [[nodiscard]] const Shortlist *current() const;
    [[nodiscard]] const ShortlistEntry *currentEntry() const;
    [[nodiscard]] QString currentCompany() const;

    QList<Shortlist> m_lists;
    ShortlistId m_chosen;
    Qualifications m_qualifications;
    QStringList m_subjects; ///< what the workspace checks
    std::shared_ptr<const Scores> m_scores;
    ShortlistTableModel *m_model;
    QStandardItemModel *m_names;
    QStackedWidget *m_stack;
    PageHeader *m_header;
    QTableView *m_listView;
    QStackedWidget *m_tableStack;
    QTableView *m_table;
    FigureTile *m_candidates;
    FigureTile *m_meanFit;
    ContextPanel *m_panel;
    QPlainTextEdit *m_rationale;
    Button *m_propose;
    QComboBox *m_status;
    QualificationEditor *m_qualification;
    TextLabel *m_legend;
    PartnerId m_rationaleOf; ///< whose reason the text field holds
    Button *m_csv;
    Button *m_xlsx;
    Button *m_pdf;
    IconButton *m_up;
    IconButton *m_down;
    Button *m_byFit;
    MessageBar *m_notice; ///< stands where the list cannot be measured as it was
    bool m_stale = true;
};

} // namespace partnerscope
