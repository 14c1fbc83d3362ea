#include "ui/models/ratesmodel.h"

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>

namespace partnerscope {

void RatesModel::setSource(const QList<CurrencyRate> &rates, const QString &currency)
{
    QList<CurrencyRate> sorted = rates;
    std::ranges::sort(sorted, [](const CurrencyRate &a, const CurrencyRate &b) {
        return a.currency != b.currency ? a.currency < b.currency : a.date > b.date;
    });
    if (sorted == m_rates && currency == m_currency)
        return;
    beginResetModel();
    m_rates = sorted;
    m_currency = currency;
    endResetModel();
}

int RatesModel::rowOf(const QString &currency, const QDate &date) const
{
    const auto found = std::ranges::find_if(
        m_rates, [&](const CurrencyRate &rate) { return rate.currency == currency && rate.date == date; });
    return found == m_rates.end() ? -1 : static_cast<int>(found - m_rates.begin());
}

int RatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rates.size());
}

int RatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CurrencyRate &shown = rate(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == RateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == StrongRole)
        return column == CurrencyColumn;
    if (role == ToneRole)
        return column == MeaningColumn ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const QString written = QLocale().toString(shown.rate, 'g', 8);
    switch (column) {
    case CurrencyColumn: return shown.currency;
    case DateColumn: return QLocale().toString(shown.date, QLocale::ShortFormat);
    case RateColumn: return written;
    case MeaningColumn: return tr("1 %1 is worth %2 %3").arg(shown.currency, written, m_currency);
    case ColumnCount: break;
    }
    return {};
}

QVariant RatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == RateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CurrencyColumn: return tr("Currency");
    case DateColumn: return tr("From");
    case RateColumn: return tr("Rate");
    case MeaningColumn: return tr("That is");
    case ColumnCount: break;
    }
    return {};
}

} // namespace partnerscope
