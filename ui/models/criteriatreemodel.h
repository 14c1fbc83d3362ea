#pragma once

#include "domain/profile.h"

#include <QAbstractItemModel>
#include <QSet>

#include <optional>

namespace partnerscope {

/// The criteria of a profile as a tree, with the share of the total weight each node carries and the share it had in a
/// profile it is compared with. Shows only; changes go through the draft, so this model never writes.
class CriteriaTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, WeightColumn, ShareColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QList<int>: child positions from the root
        KeyRole,
        ShareRole,         ///< double in [0, 1]: share of the total weight
        BaselineShareRole, ///< double in [0, 1]; invalid where the other profile has no such criterion
        ScaleRole,         ///< double in (0, 1]: the share a full slider stands for
        LockedRole,
        GroupRole,   ///< bool: has sub-criteria
        GateRole,    ///< bool: a must-have stands on it
        InactiveRole ///< bool: carries no weight at all (a pure must-have, or an empty group)
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows a profile. As long as keys and nesting stay the same, rows stay where they are and only cells change.
    void setProfile(const IdealProfile &profile);
    /// The profile in force, for the line on each slider; by criterion key.
    void setBaseline(const std::optional<IdealProfile> &baseline);
    [[nodiscard]] const IdealProfile &profile() const { return m_profile; }

    void setLocked(const QString &key, bool locked);
    [[nodiscard]] bool isLocked(const QString &key) const { return m_locked.contains(key); }
    [[nodiscard]] const QSet<QString> &lockedKeys() const { return m_locked; }

    [[nodiscard]] QModelIndex indexOf(const QString &key, int column = NameColumn) const;
    [[nodiscard]] QModelIndex indexAt(const QList<int> &path, int column = NameColumn) const;
    /// While a weight is dragged the sliders must not change their scale under the pointer.
    void holdScale(bool held);
    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node {
        QString key;
        QString label;
        QList<int> path;
        int parent = -1; ///< position in m_nodes; −1 for the top level
        QList<int> children;
        double share = 0;
        bool gate = false;
        bool inactive = false;
        bool operator==(const Node &) const = default;
    };
    void flatten(const std::vector<Criterion> &criteria, int parent, double parentShare, QList<Node> &nodes) const;
    [[nodiscard]] QList<int> topLevel() const;
    [[nodiscard]] bool sameStructure(const QList<Node> &nodes) const;
    void announceAll(const QModelIndex &parent);
    void updateScale();
    [[nodiscard]] QString display(const Node &node, Column column) const;

    IdealProfile m_profile;
    QList<Node> m_nodes; ///< depth first
    QList<int> m_top;
    QHash<QString, double> m_baseline;
    QSet<QString> m_locked;
    double m_scale = 0.4;
    bool m_scaleHeld = false;
};

} // namespace partnerscope
