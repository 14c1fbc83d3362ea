#pragma once

#include "session/profiledraft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QMenu;

namespace partnerscope {

class Button;
class CriteriaMustList;
class CriteriaTreeModel;
class CriteriaTreeView;
class IconButton;
class SearchField;
class SegmentedControl;
class TextLabel;

/// The left side of the criteria editor: the tree with its sliders, what changes its shape, and the must-haves.
class CriteriaPanel final : public QWidget
{
    Q_OBJECT

public:
    CriteriaPanel(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);

    void refresh(const QString &baselineName);
    [[nodiscard]] CriteriaTreeView *tree() const { return m_tree; }
    [[nodiscard]] SegmentedControl *modes() const { return m_modes; }
    [[nodiscard]] CriteriaTreeModel *model() const { return m_model; }
    void select(const QString &key);

Q_SIGNALS:
    void waiversRequested(const QString &mustHave);
    void currentKeyChanged(const QString &key);
    void mustRequested();         ///< the current criterion's must-have is to be edited
    void modeRequested(int mode); ///< a WeightMode other than sliders
    void refused(const QString &why);

private:
    void build();
    [[nodiscard]] QWidget *buildModes();
    [[nodiscard]] QWidget *buildTools();
    [[nodiscard]] QWidget *buildChooser();
    void connectTree();
    void connectTools();
    void setChooserOpen(bool open);
    void fillChooser();
    void addChosen();
    void addGroup();
    void dragShare(const QList<int> &path, double share);
    void dropShare(const QList<int> &path, double share);
    void rename(const QList<int> &path, const QString &name);
    void removeCurrent();
    void moveCurrent(int offset);
    void fillMoveMenu();
    void addMust();
    void removeMust(const QString &key);
    [[nodiscard]] QList<int> currentPath() const;
    [[nodiscard]] const Criterion *current() const;

    Session &m_session;
    ProfileDraft &m_draft;
    IdealProfile m_dragStart; ///< shares are always measured from where the drag began, so that ratios do not wear off
    bool m_dragging = false;
    CriteriaTreeModel *m_model;
    CriteriaTreeView *m_tree;
    SegmentedControl *m_modes;
    Button *m_add;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_lock;
    IconButton *m_remove;
    IconButton *m_more;
    QMenu *m_moveMenu;
    QWidget *m_chooser;
    SearchField *m_search;
    QListWidget *m_attributes;
    TextLabel *m_legend;
    TextLabel *m_total;
    TextLabel *m_reach;
    CriteriaMustList *m_musts;
};

} // namespace partnerscope
