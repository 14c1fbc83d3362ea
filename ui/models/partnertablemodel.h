#pragma once

#include "pool/filter.h"
#include "session/scores.h"

#include <QAbstractTableModel>

#include <optional>

namespace partnerscope {

/// Columns of the partner table that are no attributes. They may also stand in a Filter given to the model: a range of
/// "@fit", names of "@tier" (an empty name: no tier), keys of "@certainty" (firm, provisional …).
namespace partnercolumn {
inline const QString FitBar = QStringLiteral("@fit_bar");
inline const QString Fit = QStringLiteral("@fit");
inline const QString Tier = QStringLiteral("@tier");
inline const QString Certainty = QStringLiteral("@certainty");
[[nodiscard]] bool isOwn(const QString &key); ///< one of the above
[[nodiscard]] QStringList defaults();         ///< what the table shows until the user chooses
} // namespace partnercolumn

/// The companies of a pool with their scores as a table: any attributes and score columns, filtered and sorted.
///
/// Keeps an order vector of its own over the immutable snapshot, so that a search of a million rows stays one scan. A
/// new snapshot or filter is announced as removed, moved and inserted rows where these are few, else as a reset.
class PartnerTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        PartnerIdRole = Qt::UserRole + 1 /* qlonglong */,
        SortRole /* raw, unformatted */,
        ColumnKeyRole /* header */
    };

    explicit PartnerTableModel(QObject *parent = nullptr);

    /// Takes new snapshots. `changed` are the companies whose facts differ from the snapshot before (ignored for
    /// another schema). Scores over another pool than `pool` count as none.
    void setSource(std::shared_ptr<const Schema> schema, std::shared_ptr<const Pool> pool,
                   std::shared_ptr<const Scores> scores, const std::vector<PartnerId> &changed = {});
    void setColumns(const QStringList &keys);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Shows only these companies (and of them those that pass the filter); nullopt: all.
    void setRestriction(std::optional<std::vector<PartnerId>> partners);
    [[nodiscard]] bool isRestricted() const { return m_restriction.has_value(); }

    [[nodiscard]] PartnerId partnerAt(int row) const;
    [[nodiscard]] int rowOf(PartnerId partner) const; ///< −1 if it is not shown
    /// Row of the pool behind a row of the table.
    [[nodiscard]] std::size_t poolRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::shared_ptr<const Pool> &pool() const { return m_pool; }
    [[nodiscard]] const std::shared_ptr<const Scores> &scores() const { return m_scores; }
    [[nodiscard]] QString sortKey() const { return m_sortKey; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_descending ? Qt::DescendingOrder : Qt::AscendingOrder; }
    void sortBy(const QString &key, Qt::SortOrder order);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Rows = std::vector<std::uint32_t>;

    [[nodiscard]] QVariant attributeData(std::size_t row, const QString &key, int role) const;
    [[nodiscard]] QVariant scoreData(std::size_t row, const QString &key, int role) const;
    [[nodiscard]] QVariant barData(std::size_t row, int role) const;
    [[nodiscard]] QString evidenceTip(std::size_t row, const QString &key) const;
    [[nodiscard]] QString scoreText(std::size_t row, const QString &key) const;
    [[nodiscard]] Rows sortedPool(const Pool &pool, const Scores *scores) const;
    [[nodiscard]] Rows sortedByScore(const Scores &scores) const;
    [[nodiscard]] std::vector<bool> passing(const Pool &pool, const Scores *scores) const;
    [[nodiscard]] Rows wantedRows(const std::shared_ptr<const Pool> &pool, const std::shared_ptr<const Scores> &scores);
    void move(std::shared_ptr<const Pool> pool, std::shared_ptr<const Scores> scores);
    void removeGone(const std::vector<std::int64_t> &newRowOf);
    void permute(const Rows &survivors);
    void insertNew(const Rows &wanted);
    void announce(const std::vector<PartnerId> &changed, bool scoresChanged);

    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    std::shared_ptr<const Scores> m_scores;
    QStringList m_columns;
    Filter m_filter;
    std::optional<std::vector<PartnerId>> m_restriction;
    QString m_sortKey;
    bool m_descending = false;
    Rows m_rows;                                  ///< rows of m_pool in view order
    Rows m_sorted;                                ///< all rows of m_pool in sort order; empty: to be made
    mutable std::vector<std::int32_t> m_viewRows; ///< pool row → view row; empty: to be made
};

} // namespace partnerscope
