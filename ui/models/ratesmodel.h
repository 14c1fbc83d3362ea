#pragma once

#include "domain/currencyrate.h"

#include <QAbstractTableModel>
#include <QList>

namespace partnerscope {

/// What other currencies are worth in that of the workspace, by currency, the newest day first.
class RatesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CurrencyColumn, DateColumn, RateColumn, MeaningColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const QList<CurrencyRate> &rates, const QString &currency);
    [[nodiscard]] const CurrencyRate &rate(int row) const { return m_rates.at(row); }
    [[nodiscard]] int rowOf(const QString &currency, const QDate &date) const; ///< −1: not in the table

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<CurrencyRate> m_rates;
    QString m_currency;
};

} // namespace partnerscope
