#include "ui/models/mergelinesmodel.h"

#include "ui/charts/roles.h"
#include "ui/models/valuetext.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace partnerscope {

namespace {
/// What needs a look comes first.
int rankOf(const MergeLine &line)
{
    if (line.isOpen())
        return 0;
    return line.differs() ? 1 : 2;
}
} // namespace

QString mergeReasonText(MergeReason reason)
{
    switch (reason) {
    case MergeReason::Same: return MergeLinesModel::tr("both agree");
    case MergeReason::OnlyKnown: return MergeLinesModel::tr("only one knows");
    case MergeReason::Verified: return MergeLinesModel::tr("verified");
    case MergeReason::Newer: return MergeLinesModel::tr("newer");
    case MergeReason::BetterGraded: return MergeLinesModel::tr("better graded");
    case MergeReason::Together: return MergeLinesModel::tr("add to each other");
    case MergeReason::Stays: return MergeLinesModel::tr("stays as it is");
    }
    Q_UNREACHABLE();
}

void MergeLinesModel::setSource(const std::optional<MergeComparison> &comparison, std::shared_ptr<const Schema> schema)
{
    beginResetModel();
    m_comparison = comparison;
    m_schema = std::move(schema);
    m_order.resize(comparison ? comparison->lines.size() : 0);
    std::iota(m_order.begin(), m_order.end(), std::size_t { 0 });
    if (comparison)
        std::ranges::stable_sort(m_order, {}, [&](std::size_t i) { return rankOf(comparison->lines[i]); });
    endResetModel();
}

bool MergeLinesModel::choose(int row, MergeSide side)
{
    MergeLine &chosen = line(row);
    const bool isPossible = side == MergeSide::Both ? chosen.canBoth && chosen.isOpen()
        : side == MergeSide::Keep                   ? isKnown(chosen.keep.value)
                                                    : isKnown(chosen.other.value);
    if (!isPossible)
        return false;
    chosen.side = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

int MergeLinesModel::openCount() const
{
    return m_comparison ? static_cast<int>(std::ranges::count_if(m_comparison->lines, &MergeLine::isOpen)) : 0;
}

int MergeLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int MergeLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeLinesModel::label(const MergeLine &line) const
{
    switch (line.kind) {
    case MergeLine::Kind::Fact: {
        const Attribute *attribute = m_schema->find(line.key);
        return attribute ? attribute->label : line.key;
    }
    case MergeLine::Kind::Figure: return tr("%1, %2").arg(measureLabel(line.figure.second), line.figure.first);
    case MergeLine::Kind::Tier: return tr("Tier, %1").arg(line.key);
    }
    Q_UNREACHABLE();
}

QString MergeLinesModel::valueText(const MergeLine &line, const Value &value) const
{
    if (!isKnown(value))
        return tr("Unknown");
    const Attribute *attribute = line.kind == MergeLine::Kind::Fact ? m_schema->find(line.key) : nullptr;
    if (attribute)
        return displayText(value, *attribute, *m_schema);
    if (const double *number = std::get_if<double>(&value))
        return QLocale().toString(*number, 'f', QLocale::FloatingPointShortest);
    const QString text = toFileText(value);
    return text.isEmpty() ? tr("No tier") : text;
}

QVariant MergeLinesModel::side(const MergeLine &line, MergeSide side, int role) const
{
    const Fact &fact = side == MergeSide::Keep ? line.keep : line.other;
    const bool isTaken = line.side == side || line.side == MergeSide::Both;
    switch (role) {
    case Qt::DisplayRole: return valueText(line, fact.value);
    case SecondLineRole: return isKnown(fact.value) ? evidenceText(fact.evidence) : QString();
    case StrongRole: return isTaken && line.isOpen();
    case ToneRole: return isTaken && isKnown(fact.value) ? QVariant() : QVariant(static_cast<int>(Tone::Neutral));
    case IconNameRole:
        if (!isKnown(fact.value))
            return QStringLiteral("unknown");
        return isTaken && line.isOpen() ? QStringLiteral("check") : QString();
    case Qt::ToolTipRole: return toFileText(fact.value);
    default: return {};
    }
}

QVariant MergeLinesModel::takes(const MergeLine &line, int role) const
{
    const bool isProposed = line.side == line.proposed.side;
    switch (role) {
    case Qt::DisplayRole:
        if (!line.differs())
            return tr("Same");
        return line.side == MergeSide::Keep ? tr("Left") : line.side == MergeSide::Other ? tr("Right") : tr("Both");
    case SecondLineRole:
        if (!line.differs())
            return {};
        return isProposed ? mergeReasonText(line.proposed.reason) : tr("chosen");
    case ToneRole: return line.isOpen() ? QVariant() : QVariant(static_cast<int>(Tone::Neutral));
    case StrongRole: return line.isOpen();
    default: return {};
    }
}

QVariant MergeLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MergeLine &shown = line(index.row());
    switch (static_cast<Column>(index.column())) {
    case FieldColumn:
        if (role == Qt::AccessibleTextRole)
            return tr("%1: left %2, right %3, takes %4")
                .arg(label(shown), valueText(shown, shown.keep.value), valueText(shown, shown.other.value),
                     takes(shown, Qt::DisplayRole).toString());
        if (role == ToneRole)
            return static_cast<int>(Tone::Neutral);
        return role == Qt::DisplayRole ? QVariant(label(shown)) : QVariant();
    case KeepColumn: return side(shown, MergeSide::Keep, role);
    case OtherColumn: return side(shown, MergeSide::Other, role);
    case TakesColumn: return takes(shown, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant MergeLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FieldColumn: return tr("Field");
    case KeepColumn: return tr("Left: stays");
    case OtherColumn: return tr("Right: is merged into it");
    case TakesColumn: return tr("Takes");
    case ColumnCount: break;
    }
    return {};
}

} // namespace partnerscope
