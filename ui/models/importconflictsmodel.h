#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// Facts that a file knows otherwise, side by side, with the side each takes. Deciding only asks: the page plans anew.
class ImportConflictsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FactColumn, RecordedColumn, OfferedColumn, TakesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same facts planned anew keep selection and scroll position.
    void setSource(QList<ImportConflict> conflicts, OnConflict rule, std::shared_ptr<const Schema> schema);
    [[nodiscard]] const ImportConflict &conflict(int row) const { return m_conflicts.at(row); }
    /// Chooses a side of one fact.
    void decide(int row, bool takesOffered);
    [[nodiscard]] int openCount() const; ///< facts that wait for an answer: the rule is to ask

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decided(const partnerscope::ConflictKey &fact, bool takesOffered);

private:
    [[nodiscard]] bool isOpen(const ImportConflict &conflict) const;
    [[nodiscard]] QVariant side(const ImportConflict &conflict, bool isOffered, int role) const;
    [[nodiscard]] QVariant takes(const ImportConflict &conflict, int role) const;

    QList<ImportConflict> m_conflicts;
    std::shared_ptr<const Schema> m_schema;
    OnConflict m_rule = OnConflict::Replace;
};

} // namespace partnerscope
