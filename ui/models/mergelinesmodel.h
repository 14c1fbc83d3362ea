#pragma once

#include "session/merging.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// Two companies side by side, line by line, with the side each line takes: first the lines on which there is something
/// to choose, then those only one side knows, then those that agree.
class MergeLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, KeepColumn, OtherColumn, TakesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const std::optional<MergeComparison> &comparison, std::shared_ptr<const Schema> schema);
    /// The comparison with the sides as chosen.
    [[nodiscard]] const std::optional<MergeComparison> &comparison() const { return m_comparison; }
    /// Chooses a side. \returns false where the line does not have that side.
    bool choose(int row, MergeSide side);
    [[nodiscard]] int openCount() const; ///< lines with something to choose

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] MergeLine &line(int row) { return m_comparison->lines[m_order[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] const MergeLine &line(int row) const
    {
        return m_comparison->lines[m_order[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] QString label(const MergeLine &line) const;
    [[nodiscard]] QString valueText(const MergeLine &line, const Value &value) const;
    [[nodiscard]] QVariant side(const MergeLine &line, MergeSide side, int role) const;
    [[nodiscard]] QVariant takes(const MergeLine &line, int role) const;

    std::optional<MergeComparison> m_comparison;
    std::vector<std::size_t> m_order;
    std::shared_ptr<const Schema> m_schema;
};

/// Why a side is proposed, in words: "newer".
[[nodiscard]] QString mergeReasonText(MergeReason reason);

} // namespace partnerscope
