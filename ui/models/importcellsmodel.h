#pragma once

#include "exchange/importplan.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// The spellings of one column that were not taken over as they stand, those that could not be used first: what is in
/// the file, and what becomes of it. What it becomes can be edited; then the page plans anew.
class ImportCellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, BecomesColumn, CellsColumn, ColumnCount };
    enum class Kind { Unusable, Suggestion, Cleaned };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumn(const ImportColumn &column);
    [[nodiscard]] bool hasSuggestions() const { return m_suggestions > 0; }
    [[nodiscard]] Kind kind(int row) const { return m_rows.at(row).kind; }
    [[nodiscard]] QString text(int row) const { return m_rows.at(row).text; }
    [[nodiscard]] QString code(int row) const { return m_rows.at(row).value; } ///< of a suggestion

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The user says what a text stands for; empty: unknown.
    void valueChosen(const QString &text, const QString &value);

private:
    struct Row {
        Kind kind;
        QString text;
        QString value;
        QString shown;
        std::size_t cells;
    };
    [[nodiscard]] QString display(const Row &row, Column at) const;

    QList<Row> m_rows;
    qsizetype m_suggestions = 0;
};

} // namespace partnerscope
