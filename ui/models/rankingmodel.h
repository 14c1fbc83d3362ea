#pragma once

#include "ui/models/rankingrows.h"

#include <QAbstractTableModel>
#include <QList>

namespace partnerscope {

/// Companies in the order of their rank under one set of scores, with the places they gained or lost against another.
/// Holds an order vector over the pool; scores that change under a drag move rows, they do not reset the view.
class RankingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CheckColumn,
        RankColumn,
        MoveColumn,
        CompanyColumn,
        BarColumn,
        FitColumn,
        RangeColumn,
        TierColumn,
        CertaintyColumn,
        ColumnCount
    };
    enum Role {
        PartnerIdRole = Qt::UserRole + 1, ///< qlonglong
        PoolRowRole,                      ///< int
        MoveRole,    ///< int: places gained, negative for lost; invalid without a rank on either side
        ComparedRole ///< int: place among the checked companies, 0 to 4; −1 if not checked
    };
    static constexpr int MaximumChecked = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null shows nothing.
    void setScores(std::shared_ptr<const Scores> scores, std::shared_ptr<const Scores> baseline = {});
    [[nodiscard]] const std::shared_ptr<const Scores> &scores() const { return m_scores; }

    /// Only companies with a rank (the must-haves are not failed and enough is known), or all.
    void setOnlyRanked(bool onlyRanked);
    [[nodiscard]] bool onlyRanked() const { return m_onlyRanked; }
    /// Only names that contain this text, whatever the case.
    void setSearch(const QString &text);

    /// Checked companies in the order they were checked.
    [[nodiscard]] const QList<PartnerId> &checked() const { return m_checked; }
    void setChecked(const QList<PartnerId> &partners);
    [[nodiscard]] PartnerId partnerAt(int row) const; ///< invalid outside
    [[nodiscard]] int rowOf(PartnerId partner) const; ///< −1 if it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Puts the rows in the order of a column; RankColumn is the order of the ranking.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void checkedChanged();
    /// A sixth company was to be checked.
    void checkRefused();

private:
    [[nodiscard]] RankingRows wantedRows() const;
    [[nodiscard]] bool showsRanking() const;
    void sortByColumn(std::vector<std::uint32_t> &rows) const;
    [[nodiscard]] double sortKey(std::uint32_t row) const;
    void rearrange();
    void setCount(std::size_t count);
    [[nodiscard]] QVariant move(std::uint32_t row) const;
    [[nodiscard]] QString display(std::uint32_t row, Column column) const;
    [[nodiscard]] QVariant chartData(std::uint32_t row, Column column, int role) const;

    std::shared_ptr<const Scores> m_scores;
    std::shared_ptr<const Scores> m_baseline;
    RankingRows m_rows; ///< pool rows in the order shown
    int m_count = 0;    ///< of m_rows, but for the moment in which rows come or go
    QList<PartnerId> m_checked;
    QString m_search;
    bool m_onlyRanked = false;
    Column m_sortColumn = RankColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace partnerscope
