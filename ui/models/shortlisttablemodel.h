#pragma once

#include "domain/qualification.h"
#include "domain/shortlist.h"
#include "session/scores.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// The candidates of one shortlist in its own order. Editing a reason only asks: the page makes the change.
class ShortlistTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        CompanyColumn,
        FitBarColumn,
        FitColumn,
        TierColumn,
        ChecksColumn,
        StatusColumn,
        RationaleColumn,
        ColumnCount
    };
    enum Role { PartnerIdRole = Qt::UserRole + 1 /* qlonglong */, StatusRole /* int, a CandidateStatus */ };

    using QAbstractTableModel::QAbstractTableModel;

    /// Scores may be null or over another pool snapshot: then there are no figures.
    void setSource(const Shortlist &shortlist, std::shared_ptr<const Schema> schema, std::shared_ptr<const Pool> pool,
                   std::shared_ptr<const Scores> scores);
    /// What was found about the candidates; `subjects` is what the workspace checks. Set before setSource().
    void setQualifications(const Qualifications &qualifications, const QStringList &subjects, const QDate &today);
    [[nodiscard]] Qualification qualificationAt(int row) const; ///< an empty one of the entry if there is none
    [[nodiscard]] const Shortlist &shortlist() const { return m_shortlist; }
    [[nodiscard]] const ShortlistEntry *entryAt(int row) const; ///< nullptr outside
    [[nodiscard]] int rowOf(PartnerId partner) const;           ///< −1 if it is not on the list
    [[nodiscard]] QString companyAt(int row) const;
    /// Whether the best fit stands first and no better one behind a worse; true without scores.
    [[nodiscard]] bool isByFit() const;
    /// Mean fit of the candidates that have one, on 0..100; NaN for none.
    [[nodiscard]] double meanFit() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void rationaleEdited(partnerscope::PartnerId partner, const QString &text);

private:
    struct Row {
        std::size_t entry;               ///< position in the shortlist
        std::optional<std::size_t> pool; ///< row of the pool; absent: the company was removed
    };
    [[nodiscard]] double fitOf(const Row &row) const; ///< -1 without one
    [[nodiscard]] std::vector<Row> rowsOf(const Shortlist &shortlist) const;
    [[nodiscard]] QString display(const Row &row, Column column) const;
    [[nodiscard]] QVariant statusData(const ShortlistEntry &entry, int role) const;
    [[nodiscard]] QString checksInWords(const ShortlistEntry &entry) const; ///< "Customer met, Credibility open"

    Shortlist m_shortlist;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    std::shared_ptr<const Scores> m_scores;
    std::vector<Row> m_rows;
    Qualifications m_qualifications;
    QStringList m_subjects;
    QDate m_today;
};

} // namespace partnerscope
