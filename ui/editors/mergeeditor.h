#pragma once

#include "matching/comparison.h"
#include "session/merging.h"
#include "ui/theme/surface.h"

class QTableView;

namespace partnerscope {

class Button;
class MergeLinesModel;
class SectionTitle;
class TextLabel;

/// Two companies that may be one, side by side: the evidence in words, a side for each field, and the decision.
///
/// Keys in the table: Left and Right take that side, B both; M merges, N tells apart, S skips, Escape goes back.
class MergeEditor final : public Surface
{
    Q_OBJECT

public:
    explicit MergeEditor(bool isReadOnly, QWidget *parent = nullptr);

    void showPair(const MergeComparison &comparison, const Match &match, std::shared_ptr<const Schema> schema);
    void clear();
    /// With the sides as chosen; nothing while no pair is shown.
    [[nodiscard]] const std::optional<MergeComparison> &comparison() const;
    void focusLines();
    /// Handles a key of a decision (M, N, S) for whoever has the keyboard. \returns false for any other key.
    bool decide(int key);

Q_SIGNALS:
    void mergeRequested();
    void apartRequested();
    void skipRequested();
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    bool handleKey(int key);
    void choose(MergeSide side);
    void showMoves();

    bool m_isReadOnly;
    MergeLinesModel *m_lines;
    SectionTitle *m_title;
    TextLabel *m_evidence;
    QTableView *m_table;
    TextLabel *m_moves;
    Button *m_merge;
    Button *m_apart;
    Button *m_skip;
};

} // namespace partnerscope
