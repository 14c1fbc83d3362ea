#pragma once

#include "session/duplicates.h"

#include <QAbstractTableModel>

#include <set>

namespace partnerscope {

/// Pairs of companies that wait for a decision, most probable first.
class DuplicatesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CompaniesColumn, ProbabilityColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(std::vector<CompanyDuplicate> pairs, std::shared_ptr<const Pool> pool,
                   const MatchThresholds &thresholds);
    void setSkipped(int row);
    [[nodiscard]] const CompanyDuplicate &pair(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isSkipped(int row) const;
    [[nodiscard]] int rowOf(PartnerId left, PartnerId right) const; ///< −1: not in the list
    /// The first row from `row` on that was not skipped, round the end; −1 if there is none.
    [[nodiscard]] int nextOpen(int row) const;
    [[nodiscard]] int skippedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString name(PartnerId partner) const;
    [[nodiscard]] QVariant companies(const CompanyDuplicate &pair, bool skipped, int role) const;
    [[nodiscard]] QVariant probability(const CompanyDuplicate &pair, bool skipped, int role) const;

    std::vector<CompanyDuplicate> m_pairs;
    std::set<std::pair<PartnerId, PartnerId>> m_skipped; ///< for as long as the page lives
    std::shared_ptr<const Pool> m_pool;
    MatchThresholds m_thresholds;
};

/// A probability as a person reads it: "97 %"; never 100 % for what is not certain.
[[nodiscard]] QString probabilityText(double probability);

} // namespace partnerscope
