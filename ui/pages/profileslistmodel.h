#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// The profile versions of a workspace by category and type, with how many companies qualify under each.
class ProfilesListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CategoryColumn,
        TypeColumn,
        VersionColumn,
        StatusColumn,
        QualifiedColumn,
        UseColumn,
        ColumnCount
    };
    enum Role { ProfileIdRole = Qt::UserRole + 1 /* qlonglong */, SortRole };

    struct Row {
        ProfileVersion version;
        std::optional<qsizetype> qualified; ///< absent while the version cannot be scored
        bool measuring = false;
        QString rivalry; ///< with which other profile in force it shares type and variant; empty: with none
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes new rows; as long as the versions stay the same, only cells change.
    void setRows(QList<Row> rows);
    [[nodiscard]] ProfileId idAt(int row) const;
    [[nodiscard]] int rowOf(ProfileId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString display(const Row &row, Column column) const;

    QList<Row> m_rows;
};

/// Rows of a session: retired versions only where asked for, by category, type, name and falling version.
[[nodiscard]] QList<ProfilesListModel::Row> profileRows(Session &session, bool withRetired);

} // namespace partnerscope
