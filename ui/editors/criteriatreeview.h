#pragma once

#include <QTreeView>

#include <optional>

namespace partnerscope {

class CriteriaTreeModel;
class WeightDelegate;

/// The criteria tree with sliders that can be dragged in place. F2 or Return types a weight, Ctrl+F2 a name, Alt with
/// Left and Right moves the weight by one point in a hundred (with Shift by five), L locks, Delete removes.
class CriteriaTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit CriteriaTreeView(QWidget *parent = nullptr);

    void setCriteriaModel(CriteriaTreeModel *model);
    [[nodiscard]] WeightDelegate *weightDelegate() const { return m_delegate; }
    [[nodiscard]] QString currentKey() const;
    /// Selects a criterion; opens everything above it.
    void setCurrentKey(const QString &key);
    void editShare();
    void editName();
    /// Centre of the knob of a criterion's slider, in viewport coordinates.
    [[nodiscard]] QPoint knobOf(const QString &key) const;

Q_SIGNALS:
    void currentKeyChanged(const QString &key);
    void dragStarted();
    void shareDragged(const QList<int> &path, double share); ///< share in [0, 1] of the total
    void shareDropped(const QList<int> &path, double share);
    void dragCancelled();
    void shareStepped(const QList<int> &path, double by);    ///< by the keyboard
    void lockToggled(const QString &key);
    void removeRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    struct Drag {
        QList<int> path;
        double offset = 0;  ///< from the pointer to the knob's centre
        double share = 0;
        bool moved = false;
    };
    [[nodiscard]] bool isOnSlider(const QModelIndex &index, const QPoint &position) const;
    [[nodiscard]] double shareUnder(const QPoint &position) const;
    [[nodiscard]] bool shortcut(QKeyEvent *event);

    CriteriaTreeModel *m_model = nullptr;
    WeightDelegate *m_delegate;
    std::optional<Drag> m_drag;
};

} // namespace partnerscope
