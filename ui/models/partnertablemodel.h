#pragma once

#include "session/latesttask.h"
#include "ui/models/partnerarrangement.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// The companies of a pool with their scores as a table: any attributes and score columns, filtered and sorted.
///
/// Keeps an order vector of its own over the immutable snapshot. A new snapshot or filter is announced as removed,
/// moved and inserted rows where these are few, else as a reset. In a large pool a worker finds and sorts: the table
/// goes on showing what it did, and arranged() says when the answer is there.
class PartnerTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        PartnerIdRole = Qt::UserRole + 1 /* qlonglong */,
        SortRole /* raw, unformatted */,
        ColumnKeyRole /* header */,
        GroupRole /* bool: the row is the head of a group, whose words are those of its first cell */,
        FoldedRole /* bool: of such a head */
    };

    /// Up to this many companies are arranged at once.
    static constexpr std::size_t LargestAtOnce = 50'000;

    explicit PartnerTableModel(QObject *parent = nullptr);

    /// Takes new snapshots. `changed` are the companies whose facts differ from the snapshot before (ignored for
    /// another schema). Scores over another pool than `pool` count as none.
    void setSource(std::shared_ptr<const Schema> schema, std::shared_ptr<const Pool> pool,
                   std::shared_ptr<const Scores> scores, const std::vector<PartnerId> &changed = {});
    /// What texts are searched in besides names, and the day from which ages are counted.
    void setSearchIndex(std::shared_ptr<const SearchIndex> index);
    void setToday(QDate today);
    void setColumns(const QStringList &keys);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_wanted.filter; }
    /// Shows only these companies (and of them those that pass the filter); nullopt: all.
    void setRestriction(std::optional<std::vector<PartnerId>> partners);
    [[nodiscard]] bool isRestricted() const { return m_wanted.restriction.has_value(); }
    /// Whether an answer is still to come.
    [[nodiscard]] bool isArranging() const { return m_task.isBusy(); }
    /// Of the rows on show.
    [[nodiscard]] const ArrangedFigures &figures() const { return m_figures; }

    /// Shows companies that share this (canGroupBy) below a head of their own; empty: no groups.
    void setGroupBy(const QString &key);
    [[nodiscard]] const QString &groupBy() const { return m_wanted.groupBy; }
    [[nodiscard]] bool isGroupHead(int row) const;
    [[nodiscard]] std::vector<int> groupHeads() const; ///< their rows
    void toggleGroup(int row);                         ///< folds the group whose head stands there, or unfolds it
    void foldGroups(bool folded);                      ///< all of them
    [[nodiscard]] const std::vector<PartnerGroup> &groups() const { return m_groups; }

    [[nodiscard]] PartnerId partnerAt(int row) const; ///< invalid for the head of a group
    [[nodiscard]] int rowOf(PartnerId partner) const; ///< −1 if it is not shown
    /// The companies that pass, in order, those of folded groups among them, as rows of pool().
    [[nodiscard]] const PoolRows &companies() const { return m_groups.empty() ? m_rows : m_inGroups; }
    [[nodiscard]] const std::shared_ptr<const Schema> &schema() const { return m_schema; }
    [[nodiscard]] const std::shared_ptr<const Pool> &pool() const { return m_pool; }
    [[nodiscard]] const std::shared_ptr<const Scores> &scores() const { return m_scores; }
    [[nodiscard]] QString sortKey() const { return m_wanted.sortKey; }
    [[nodiscard]] Qt::SortOrder sortOrder() const
    {
        return m_wanted.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    /// While a text is searched, until somebody sorts: the best match first.
    [[nodiscard]] bool isBestMatchFirst() const { return m_wanted.bestMatchFirst; }
    void sortBy(const QString &key, Qt::SortOrder order);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void aboutToArrange(bool isRefresh); ///< a refresh: of the same question to other snapshots
    void arranged();                     ///< after everything else is announced

private:
    using Rows = PoolRows;

    [[nodiscard]] std::size_t poolRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QVariant groupData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant attributeData(std::size_t row, const QString &key, int role) const;
    [[nodiscard]] QVariant scoreData(std::size_t row, const QString &key, int role) const;
    [[nodiscard]] QString evidenceTip(std::size_t row, const QString &key) const;
    [[nodiscard]] QString scoreText(std::size_t row, const QString &key) const;
    void rearrange(bool isRefresh);
    void take(const PartnerArrangement &wanted, ArrangedPartners answer);
    void show(const std::shared_ptr<const Pool> &pool, const std::shared_ptr<const Scores> &scores, const Rows &wanted);
    void reset(const std::shared_ptr<const Pool> &pool, const std::shared_ptr<const Scores> &scores,
               const Rows &wanted);
    void removeGone(const std::vector<std::int64_t> &newRowOf);
    void permute(const Rows &survivors);
    void insertNew(const Rows &wanted);
    void announce();

    PartnerArrangement m_wanted;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;     ///< of the rows on show
    std::shared_ptr<const Scores> m_scores; ///< likewise
    QStringList m_columns;
    Rows m_rows; ///< rows of m_pool in view order, and heads of m_groups
    std::vector<PartnerGroup> m_groups;
    Rows m_inGroups;                              ///< as ArrangedPartners has it
    std::shared_ptr<const Rows> m_sorted;         ///< all rows of m_pool in sort order; null: to be made
    mutable std::vector<std::int32_t> m_viewRows; ///< pool row → view row; empty: to be made
    ArrangedFigures m_figures;
    std::vector<PartnerId> m_changed; ///< since the rows on show were announced
    bool m_isSchemaNew = false;       ///< likewise
    bool m_areScoresNew = false;
    bool m_isRefresh = true; ///< nothing else was asked since
    LatestTask m_task;
};

} // namespace partnerscope
