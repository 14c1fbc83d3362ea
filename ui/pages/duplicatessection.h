#pragma once

#include "session/duplicatesjob.h"
#include "session/merging.h"
#include "ui/pages/qualitysection.h"

#include <QPointer>

class QProgressBar;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace partnerscope {

class Button;
class DuplicatesModel;
class EmptyState;
class MergeEditor;
class SectionTitle;
class TextLabel;

/// The queue of pairs that may be one company: compared in the background, most probable first, decided one by one.
///
/// Keys: Up and Down move in the list, Enter goes into the fields; M merges, N tells apart, S skips.
class DuplicatesSection final : public QualitySection
{
    Q_OBJECT

public:
    DuplicatesSection(Session &session, Frame &frame, QWidget *parent = nullptr);
    ~DuplicatesSection() override;

    [[nodiscard]] QString title() const override;
    /// Compares a small pool by itself; a large one on demand.
    void activate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum View { StartView, RunningView, QueueView, DoneView };

    void build();
    [[nodiscard]] QWidget *buildRunning();
    [[nodiscard]] QWidget *buildQueue();
    [[nodiscard]] QWidget *buildHead();
    void connectAll();

    void compare();
    void takeResult(const Result<std::vector<CompanyDuplicate>> &result);
    /// Shows what is left of the pairs that were found, as the workspace now stands.
    void refreshQueue();
    void refreshHead();
    void showPair(int row);
    void select(int row);
    void noteChange(const ChangeSet &change);
    void takeThresholds();
    [[nodiscard]] bool isSmall() const;
    /// The company this one has become part of while the page was open; itself if it is there.
    [[nodiscard]] PartnerId present(PartnerId partner) const;

    void merge();
    void tellApartNow();
    void skip();
    /// Makes a change of one's own, so that its announcement is not taken for somebody else's.
    void change(const std::function<Result<>()> &make, const QString &message);

    DuplicatesModel *m_model;
    QStackedWidget *m_views;
    EmptyState *m_start;
    EmptyState *m_done;
    QProgressBar *m_progress;
    Button *m_cancel;
    SectionTitle *m_title;
    QTableView *m_list;
    MergeEditor *m_editor;
    Button *m_again;
    QSpinBox *m_same;
    QSpinBox *m_ask;
    QPointer<DuplicatesJob> m_job;
    std::vector<CompanyDuplicate> m_found;
    std::shared_ptr<const MatchingMemory> m_memory;
    QHash<PartnerId, PartnerId> m_mergedInto;
    bool m_compared = false; ///< since the page was made
    bool m_stale = false;    ///< companies have changed since the comparison
    bool m_changing = false; ///< by this page itself
};

} // namespace partnerscope
