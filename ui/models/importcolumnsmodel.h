#pragma once

#include "session/session.h"
#include "ui/models/importroles.h"

#include <QAbstractTableModel>

#include <memory>

namespace partnerscope {

/// The columns of a file and what becomes of them. Choosing another target only asks: the page plans anew.
class ImportColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        HeaderColumn,
        FirstValueColumn,
        BecomesColumn,
        TypeColumn,
        WhyColumn,
        FilledColumn,
        ProblemsColumn,
        ColumnCount
    };
    /// Targets that are no attribute keys.
    static QString leaveOut() { return QStringLiteral("@leave_out"); }
    static QString newAttribute() { return QStringLiteral("@new"); }

    /// What a column is called on a page: its header, or its number where the file has no header.
    [[nodiscard]] static QString columnName(const ImportPlan &plan, std::size_t column);

    /// What a column becomes, in words.
    [[nodiscard]] static QString targetLabel(const ImportPlan &plan, const ImportColumn &column, const Schema &schema);

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(std::shared_ptr<const ImportPlan> plan, std::shared_ptr<const Schema> schema);
    /// Columns that have a place.
    [[nodiscard]] int placed() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void targetChosen(const QString &header, const QString &target);

private:
    /// What a column may become, best sorted for a list.
    [[nodiscard]] ImportChoices targets() const;
    [[nodiscard]] QString why(const ImportColumn &column) const;
    [[nodiscard]] QString display(const ImportColumn &column, Column at) const;
    [[nodiscard]] QString targetOf(const ImportColumn &column) const;
    [[nodiscard]] QVariant tone(const ImportColumn &column, Column at) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<const Schema> m_schema;
};

/// The first rows of a file as they were read, under its headers.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ImportPlan> m_plan;
};

} // namespace partnerscope
