#pragma once

#include "insight/tierreview.h"
#include "session/scores.h"

#include <QAbstractTableModel>
#include <QHash>

namespace partnerscope {

/// Companies with the tier they hold, the tier their fit reaches today, and what is proposed. One row a company.
class TierReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CompanyColumn,
        HeldColumn,
        PlainColumn,
        FitColumn,
        ProposedColumn,
        EffectiveColumn,
        ReasonColumn,
        SinceColumn,
        ByColumn,
        ColumnCount
    };
    enum Role { PartnerIdRole = Qt::UserRole + 1 /* qlonglong */ };
    /// Which companies are shown.
    enum class Kind { Proposals, NearMisses, All };

    /// What is shown, by company.
    struct Content {
        std::shared_ptr<const Scores> scores;
        QHash<PartnerId, TierStanding> standings;
        QHash<PartnerId, TierProposal> pending; ///< open, or approved and waiting for their day
        std::vector<TierReview::NearMiss> nearMisses;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(Content content);
    void setKind(Kind kind);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] PartnerId partnerAt(int row) const; ///< invalid outside
    [[nodiscard]] int rowOf(PartnerId partner) const; ///< −1 if it is not shown
    /// The proposal of a row that waits for a person; nullptr if there is none.
    [[nodiscard]] const TierProposal *openProposalAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void fill();
    void sortRows();
    [[nodiscard]] QString display(std::uint32_t row, Column column) const;
    [[nodiscard]] QString plainTier(std::uint32_t row) const;
    [[nodiscard]] QVariant sortKey(std::uint32_t row, Column column) const;
    [[nodiscard]] QVariant tierMark(const QString &tier, int role) const;
    [[nodiscard]] const TierStanding *standing(std::uint32_t row) const;
    [[nodiscard]] const TierProposal *pending(std::uint32_t row) const;

    Content m_content;
    Kind m_kind = Kind::Proposals;
    QHash<std::uint32_t, qsizetype> m_misses; ///< pool row to near miss
    std::vector<std::uint32_t> m_rows;        ///< pool rows in the order shown
    int m_sortColumn = -1;                    ///< −1: the order of the ranking, of near misses the closest first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace partnerscope
