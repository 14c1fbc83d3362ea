#pragma once

#include "domain/retirement.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace partnerscope {

/// The attributes of a workspace under their groups, retired ones last. Shows only: what is typed over or dropped is
/// announced, and whoever listens changes the workspace.
class AttributeTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, MeasureColumn, RequiredColumn, FreshColumn, ProfilesColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of the attribute; empty for a group
        GroupRole,
        LineRole ///< tells a line from all others: the key, or '#' and the group
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// `profiles`: how many read each attribute. As long as the same attributes stand in the same order, rows stay.
    void setSource(std::shared_ptr<const Schema> schema, const Retirement &retired,
                   const QHash<QString, int> &profiles);
    /// Leaves what has the text in its name, key, synonyms or description; empty: all.
    void setSearch(const QString &text);
    void setRetiredShown(bool shown);
    [[nodiscard]] int shownCount() const;

    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// Where an attribute would go one place up (−1) or down (1): the group, and the attribute to stand before, empty
    /// for the end of the group. Nothing at the first or last place.
    struct Place {
        QString group;
        QString before;
    };
    [[nodiscard]] std::optional<Place> placeBeside(const QString &key, int step) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Announces another name; the model changes when the workspace has.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renamed(const QString &key, const QString &label);
    void dropped(const QString &key, const QString &group, const QString &before);

private:
    struct Group {
        QString key;
        std::vector<std::size_t> attributes; ///< positions in the schema
    };
    [[nodiscard]] std::vector<Group> grouped(const Schema &schema, const Retirement &retired) const;
    [[nodiscard]] bool isShown(const Attribute &attribute, const Retirement &retired) const;
    /// Schema, groups and retirement change together, within the reset where there is one: views look until then.
    void rebuild(std::shared_ptr<const Schema> schema, const Retirement &retired);
    [[nodiscard]] const Attribute &attribute(const QModelIndex &index) const;
    [[nodiscard]] QString display(const Attribute &attribute, Column column) const;
    [[nodiscard]] QVariant groupData(const QModelIndex &index, int role) const;

    std::shared_ptr<const Schema> m_schema = std::make_shared<const Schema>();
    Retirement m_retired;
    QHash<QString, int> m_profiles;
    QString m_search;
    bool m_retiredShown = false;
    std::vector<Group> m_groups;
    QStringList m_order; ///< groups and keys as they are shown
};

} // namespace partnerscope
