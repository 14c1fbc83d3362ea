#include "ui/models/duplicatesmodel.h"

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

QString probabilityText(double probability)
{
    const int percent = std::clamp(static_cast<int>(std::lround(probability * 100)), 1, 99);
    return DuplicatesModel::tr("%L1 %").arg(percent);
}

void DuplicatesModel::setSource(std::vector<CompanyDuplicate> pairs, std::shared_ptr<const Pool> pool,
                                const MatchThresholds &thresholds)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_pool = std::move(pool);
    m_thresholds = thresholds;
    endResetModel();
}

void DuplicatesModel::setSkipped(int row)
{
    m_skipped.emplace(pair(row).left, pair(row).right);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool DuplicatesModel::isSkipped(int row) const
{
    return m_skipped.contains({ pair(row).left, pair(row).right });
}

int DuplicatesModel::rowOf(PartnerId left, PartnerId right) const
{
    const auto found = std::ranges::find_if(
        m_pairs, [&](const CompanyDuplicate &pair) { return pair.left == left && pair.right == right; });
    return found == m_pairs.end() ? -1 : static_cast<int>(found - m_pairs.begin());
}

int DuplicatesModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int candidate = (std::max(row, 0) + step) % count;
        if (!isSkipped(candidate))
            return candidate;
    }
    return -1;
}

int DuplicatesModel::skippedCount() const
{
    int skipped = 0;
    for (int row = 0; row < rowCount(); ++row)
        skipped += isSkipped(row) ? 1 : 0;
    return skipped;
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DuplicatesModel::name(PartnerId partner) const
{
    const std::optional<std::size_t> row = m_pool->rowOf(partner);
    return row ? m_pool->name(*row) : QString();
}

QVariant DuplicatesModel::companies(const CompanyDuplicate &pair, bool skipped, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return name(pair.left);
    case SecondLineRole: return skipped ? tr("%1 · skipped").arg(name(pair.right)) : name(pair.right);
    case Qt::ToolTipRole: return QStringLiteral("%1\n%2").arg(name(pair.left), name(pair.right));
    case Qt::AccessibleTextRole:
        return tr("%1 and %2, %3").arg(name(pair.left), name(pair.right), probabilityText(pair.probability));
    case StrongRole: return !skipped;
    case ToneRole: return skipped ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
    default: return {};
    }
}

QVariant DuplicatesModel::probability(const CompanyDuplicate &pair, bool skipped, int role) const
{
    const bool isSame = pair.probability >= m_thresholds.same;
    switch (role) {
    case Qt::DisplayRole: return probabilityText(pair.probability);
    case MeterRole: return pair.probability;
    case MeterTokenRole:
        return static_cast<int>(skipped ? Token::ChartBarMuted : isSame ? Token::ChartBar : Token::ChartEngagement);
    case ToneRole: return skipped ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
    case Qt::ToolTipRole: return isSame ? tr("Probably the same company") : tr("Perhaps the same company");
    default: return {};
    }
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CompanyDuplicate &shown = pair(index.row());
    switch (static_cast<Column>(index.column())) {
    case CompaniesColumn: return companies(shown, isSkipped(index.row()), role);
    case ProbabilityColumn: return probability(shown, isSkipped(index.row()), role);
    case ColumnCount: break;
    }
    return {};
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CompaniesColumn ? tr("Companies") : tr("Probability");
}

} // namespace partnerscope
