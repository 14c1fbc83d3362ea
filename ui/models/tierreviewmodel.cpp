#include "ui/models/tierreviewmodel.h"

#include "ui/charts/roles.h"
#include "ui/models/scoreroles.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
QString shortDay(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

int indexOfTier(const std::vector<Tier> &tiers, const QString &name)
{
    const auto found = std::ranges::find(tiers, name, &Tier::name);
    return found == tiers.end() ? -1 : static_cast<int>(found - tiers.begin());
}
} // namespace

void TierReviewModel::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    m_misses.clear();
    for (std::size_t i = 0; i < m_content.nearMisses.size(); ++i)
        m_misses.insert(static_cast<std::uint32_t>(m_content.nearMisses[i].row), static_cast<qsizetype>(i));
    fill();
    endResetModel();
}

void TierReviewModel::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    beginResetModel();
    m_kind = kind;
    m_sortColumn = -1;
    fill();
    endResetModel();
}

void TierReviewModel::fill()
{
    m_rows.clear();
    if (!m_content.scores)
        return;
    if (m_kind == Kind::NearMisses) {
        for (const TierReview::NearMiss &miss : m_content.nearMisses)
            m_rows.push_back(static_cast<std::uint32_t>(miss.row));
    } else {
        m_rows = m_content.scores->ranking.order;
        if (m_kind == Kind::Proposals)
            std::erase_if(m_rows, [this](std::uint32_t row) { return pending(row) == nullptr; });
    }
    sortRows();
}

void TierReviewModel::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    if (column < 0)
        fill();
    else
        sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto place = std::ranges::find(m_rows, rows[static_cast<std::size_t>(i)]);
        after << index(static_cast<int>(place - m_rows.begin()), before.at(i).column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TierReviewModel::sortRows()
{
    if (m_sortColumn < 0)
        return;
    const auto column = static_cast<Column>(m_sortColumn);
    std::vector<std::pair<QVariant, std::uint32_t>> keyed;
    keyed.reserve(m_rows.size());
    for (const std::uint32_t row : m_rows)
        keyed.emplace_back(sortKey(row, column), row);
    const bool falling = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(keyed, [falling](const auto &a, const auto &b) {
        const QPartialOrdering order = QVariant::compare(a.first, b.first);
        return falling ? order == QPartialOrdering::Greater : order == QPartialOrdering::Less;
    });
    std::ranges::transform(keyed, m_rows.begin(), [](const auto &entry) { return entry.second; });
}

const TierStanding *TierReviewModel::standing(std::uint32_t row) const
{
    const auto found = m_content.standings.constFind(m_content.scores->pool->id(row));
    return found == m_content.standings.constEnd() ? nullptr : &*found;
}

const TierProposal *TierReviewModel::pending(std::uint32_t row) const
{
    const auto found = m_content.pending.constFind(m_content.scores->pool->id(row));
    return found == m_content.pending.constEnd() ? nullptr : &*found;
}

PartnerId TierReviewModel::partnerAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_content.scores->pool->id(m_rows[static_cast<std::size_t>(row)]);
}

int TierReviewModel::rowOf(PartnerId partner) const
{
    const std::optional<std::size_t> row =
        m_content.scores ? m_content.scores->pool->rowOf(partner) : std::optional<std::size_t>();
    if (!row)
        return -1;
    const auto found = std::ranges::find(m_rows, static_cast<std::uint32_t>(*row));
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const TierProposal *TierReviewModel::openProposalAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const TierProposal *proposal = pending(m_rows[static_cast<std::size_t>(row)]);
    return proposal && proposal->state == ProposalState::Proposed ? proposal : nullptr;
}

int TierReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TierReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TierReviewModel::plainTier(std::uint32_t row) const
{
    const ScoreSheet &sheet = m_content.scores->sheet;
    return sheet.tier[row] < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(sheet.tier[row])].name;
}

QString TierReviewModel::display(std::uint32_t row, Column column) const
{
    const TierStanding *held = standing(row);
    const TierProposal *proposal = pending(row);
    const auto named = [](const QString &tier) { return tier.isEmpty() ? tr("No tier") : tier; };
    switch (column) {
    case CompanyColumn: return m_content.scores->pool->name(row);
    case HeldColumn: return held ? named(held->tier) : tr("Not reviewed");
    case PlainColumn: {
        const FitStatus status = m_content.scores->sheet.status[row];
        return status == FitStatus::Firm || status == FitStatus::Provisional ? named(plainTier(row))
                                                                             : fitStatusLabel(status);
    }
    case FitColumn:
        return m_content.scores->sheet.hasFit(row) ? QLocale().toString(m_content.scores->sheet.fit(row), 'f', 1)
                                                   : QStringLiteral("–");
    case SinceColumn: return held ? shortDay(held->since) : QString();
    case ByColumn: return !held ? QString() : held->decidedBy.isEmpty() ? tr("the rule") : held->decidedBy;
    case ProposedColumn:
        if (proposal)
            return named(proposal->state == ProposalState::Proposed ? proposal->toTier : proposal->decidedTier);
        return {};
    case EffectiveColumn:
        if (!proposal)
            return {};
        return proposal->state == ProposalState::Proposed ? shortDay(proposal->effectiveOn)
                                                          : tr("%1, approved").arg(shortDay(proposal->effectiveOn));
    case ReasonColumn: {
        const auto miss = m_misses.constFind(row);
        if (m_kind == Kind::NearMisses && miss != m_misses.constEnd()) {
            const TierReview::NearMiss &found = m_content.nearMisses[static_cast<std::size_t>(*miss)];
            return tr("%1 points short of %2").arg(QLocale().toString(found.missing, 'f', 1), found.tier);
        }
        return proposal ? proposal->reason : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant TierReviewModel::sortKey(std::uint32_t row, Column column) const
{
    const std::vector<Tier> &tiers = m_content.scores->sheet.tiers;
    const auto place = [&](const QString &tier) {
        const int index = indexOfTier(tiers, tier);
        return index < 0 ? static_cast<int>(tiers.size()) : index; // no tier comes after every tier
    };
    const TierProposal *proposal = pending(row);
    switch (column) {
    case HeldColumn: return standing(row) ? place(standing(row)->tier) : static_cast<int>(tiers.size()) + 1;
    case PlainColumn: return place(plainTier(row));
    case FitColumn: return m_content.scores->sheet.hasFit(row) ? m_content.scores->sheet.fit(row) : -1.0;
    case ProposedColumn: return proposal ? place(proposal->toTier) : static_cast<int>(tiers.size()) + 1;
    case EffectiveColumn: return proposal ? proposal->effectiveOn.toJulianDay() : qint64 { 0 };
    case SinceColumn: return standing(row) ? standing(row)->since.toJulianDay() : qint64 { 0 };
    case ReasonColumn:
        if (const auto miss = m_misses.constFind(row); m_kind == Kind::NearMisses && miss != m_misses.constEnd())
            return m_content.nearMisses[static_cast<std::size_t>(*miss)].missing;
        return display(row, column).toCaseFolded();
    case CompanyColumn:
    case ByColumn: return display(row, column).toCaseFolded();
    case ColumnCount: break;
    }
    return {};
}

QVariant TierReviewModel::tierMark(const QString &tier, int role) const
{
    const std::vector<Tier> &tiers = m_content.scores->sheet.tiers;
    if (role == TierIndexRole)
        return indexOfTier(tiers, tier);
    return static_cast<int>(tiers.size());
}

QVariant TierReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const TierProposal *proposal = pending(row);
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::ToolTipRole: return column == FitColumn ? scoreTip(*m_content.scores, row) : display(row, column);
    case Qt::TextAlignmentRole:
        return int(column == FitColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case StrongRole: return column == CompanyColumn;
    case TierIndexRole:
    case TierCountRole:
        if (column == HeldColumn && standing(row))
            return tierMark(standing(row)->tier, role);
        if (column == ProposedColumn && proposal)
            return tierMark(proposal->state == ProposalState::Proposed ? proposal->toTier : proposal->decidedTier,
                            role);
        return {};
    case ToneRole:
        if (column == ProposedColumn && proposal && proposal->kind == TierMoveKind::MustHave)
            return static_cast<int>(Tone::Critical);
        return {};
    case PartnerIdRole: return static_cast<qlonglong>(m_content.scores->pool->id(row).value);
    default: return {};
    }
}

QVariant TierReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == FitColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CompanyColumn: return tr("Company");
    case HeldColumn: return tr("Holds");
    case PlainColumn: return tr("By fit today");
    case FitColumn: return tr("Fit");
    case SinceColumn: return tr("Since");
    case ByColumn: return tr("Decided by");
    case ProposedColumn: return tr("Proposed");
    case EffectiveColumn: return tr("From");
    case ReasonColumn: return m_kind == Kind::NearMisses ? tr("How close") : tr("Why");
    case ColumnCount: break;
    }
    return {};
}

} // namespace partnerscope
