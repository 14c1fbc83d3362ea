#include "ui/models/shortlisttablemodel.h"

#include "ui/charts/degreemarks.h"
#include "ui/models/scoreroles.h"
#include "ui/models/valuetext.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace partnerscope {

namespace {
QString statusIcon(CandidateStatus status)
{
    switch (status) {
    case CandidateStatus::Proposed: return QStringLiteral("unknown");
    case CandidateStatus::InCheck: return QStringLiteral("clock");
    case CandidateStatus::Approved: return QStringLiteral("ok");
    case CandidateStatus::Declined: return QStringLiteral("x");
    }
    Q_UNREACHABLE();
}

Tone statusTone(CandidateStatus status)
{
    switch (status) {
    case CandidateStatus::Proposed:
    case CandidateStatus::Declined: return Tone::Neutral;
    case CandidateStatus::InCheck: return Tone::Info;
    case CandidateStatus::Approved: return Tone::Positive;
    }
    Q_UNREACHABLE();
}
} // namespace

void ShortlistTableModel::setSource(const Shortlist &shortlist, std::shared_ptr<const Schema> schema,
                                    std::shared_ptr<const Pool> pool, std::shared_ptr<const Scores> scores)
{
    if (scores && scores->pool != pool)
        scores.reset();
    m_schema = std::move(schema);
    m_pool = std::move(pool);
    m_scores = std::move(scores);
    std::vector<Row> rows = rowsOf(shortlist);
    const auto partnerOf = [](const Shortlist &list, const Row &row) { return list.entries[row.entry].partner; };
    const bool sameRows =
        shortlist.id == m_shortlist.id && std::ranges::equal(rows, m_rows, [&](const Row &now, const Row &before) {
            return partnerOf(shortlist, now) == partnerOf(m_shortlist, before);
        });
    if (sameRows) {
        m_shortlist = shortlist;
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shortlist = shortlist;
    m_rows = std::move(rows);
    endResetModel();
}

void ShortlistTableModel::setQualifications(const Qualifications &qualifications, const QStringList &subjects,
                                            const QDate &today)
{
    m_qualifications = qualifications;
    m_subjects = subjects;
    m_today = today;
}

Qualification ShortlistTableModel::qualificationAt(int row) const
{
    const ShortlistEntry *entry = entryAt(row);
    Qualification none;
    none.entry = entry ? entry->id : ShortlistEntryId {};
    return m_qualifications.value(none.entry, none);
}

QString ShortlistTableModel::checksInWords(const ShortlistEntry &entry) const
{
    const Qualification found = m_qualifications.value(entry.id);
    QStringList parts;
    for (const QString &subject : m_subjects)
        parts << tr("%1 %2").arg(checkSubjectLabel(subject), checkRatingLabel(found.check(subject).rating).toLower());
    return parts.join(QStringLiteral(", "));
}

std::vector<ShortlistTableModel::Row> ShortlistTableModel::rowsOf(const Shortlist &shortlist) const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < shortlist.entries.size(); ++i)
        rows.push_back({ i, m_pool ? m_pool->rowOf(shortlist.entries[i].partner) : std::nullopt });
    return rows;
}

double ShortlistTableModel::fitOf(const Row &row) const
{
    return m_scores && row.pool && m_scores->sheet.hasFit(*row.pool) ? m_scores->sheet.fit(*row.pool) : -1.0;
}

bool ShortlistTableModel::isByFit() const
{
    return std::ranges::is_sorted(m_rows, std::ranges::greater {}, [this](const Row &row) { return fitOf(row); });
}

const ShortlistEntry *ShortlistTableModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shortlist.entries[m_rows[static_cast<std::size_t>(row)].entry] : nullptr;
}

int ShortlistTableModel::rowOf(PartnerId partner) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entryAt(row)->partner == partner)
            return row;
    }
    return -1;
}

QString ShortlistTableModel::companyAt(int row) const
{
    return row >= 0 && row < rowCount() ? display(m_rows[static_cast<std::size_t>(row)], CompanyColumn) : QString();
}

double ShortlistTableModel::meanFit() const
{
    double sum = 0;
    int count = 0;
    for (const Row &row : m_rows) {
        if (fitOf(row) < 0)
            continue;
        sum += fitOf(row);
        ++count;
    }
    return count ? sum / count : qQNaN();
}

int ShortlistTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortlistTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ShortlistTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == RationaleColumn ? flags | Qt::ItemIsEditable : flags;
}

QString ShortlistTableModel::display(const Row &row, Column column) const
{
    const ShortlistEntry &entry = m_shortlist.entries[row.entry];
    const bool scored = m_scores && row.pool;
    switch (column) {
    case RankColumn: return QLocale().toString(static_cast<qulonglong>(row.entry + 1));
    case CompanyColumn: return row.pool ? m_pool->name(*row.pool) : tr("A company that was removed");
    case FitBarColumn: return {};
    case FitColumn: return fitText(scored ? m_scores->sheet.fit(*row.pool) : qQNaN());
    case TierColumn: {
        if (!scored)
            return QStringLiteral("–");
        const ScoreSheet &sheet = m_scores->sheet;
        if (sheet.status[*row.pool] == FitStatus::Conditional)
            return tr("Held");
        const int tier = sheet.tier[*row.pool];
        return tier < 0 ? QStringLiteral("–") : sheet.tiers[static_cast<std::size_t>(tier)].name;
    }
    case ChecksColumn: return checksInWords(entry);
    case StatusColumn: return candidateStatusLabel(entry.status);
    case RationaleColumn: return entry.rationale;
    case ColumnCount: break;
    }
    return {};
}

QVariant ShortlistTableModel::statusData(const ShortlistEntry &entry, int role) const
{
    if (role == IconNameRole)
        return statusIcon(entry.status);
    if (role == ToneRole)
        return static_cast<int>(statusTone(entry.status));
    const Qualification found = m_qualifications.value(entry.id);
    if (role != SecondLineRole || found.nextStep.isEmpty() || !found.nextBy.isValid())
        return {};
    if (found.isOverdue(m_today))
        return tr("overdue");
    return tr("by %1").arg(QLocale().toString(found.nextBy, QLocale::ShortFormat));
}

QVariant ShortlistTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const ShortlistEntry &entry = m_shortlist.entries[row.entry];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return column == FitBarColumn ? QVariant() : QVariant(display(row, column));
    case Qt::EditRole: return column == RationaleColumn ? QVariant(entry.rationale) : QVariant(display(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == FitColumn || column == RankColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (column == RationaleColumn)
            return entry.rationale.toHtmlEscaped();
        if (column == ChecksColumn)
            return checksInWords(entry).toHtmlEscaped();
        return m_scores && row.pool ? QVariant(scoreTip(*m_scores, *row.pool).toHtmlEscaped()) : QVariant();
    case PartnerIdRole: return static_cast<qlonglong>(entry.partner.value);
    case StatusRole: return static_cast<int>(entry.status);
    case StrongRole: return column == CompanyColumn || column == FitColumn;
    default: break;
    }
    if (column == StatusColumn)
        return statusData(entry, role);
    if (column == ChecksColumn && role == DegreesRole) {
        const Qualification found = m_qualifications.value(entry.id);
        QList<int> degrees;
        for (const QString &subject : m_subjects)
            degrees << static_cast<int>(found.check(subject).rating); // both rise from open to met
        return QVariant::fromValue(degrees);
    }
    if (column == CompanyColumn && role == SecondLineRole && row.pool && m_schema) {
        const Attribute *country = m_schema->find(QStringLiteral("country"));
        return country ? displayText(m_pool->value(*row.pool, country->key), *country, *m_schema) : QString();
    }
    if (role == ToneRole)
        return column == RankColumn || column == RationaleColumn ? QVariant(static_cast<int>(Tone::Neutral))
                                                                 : QVariant();
    const bool isMark = column == FitBarColumn || column == TierColumn;
    return isMark && m_scores && row.pool ? scoreRole(*m_scores, *row.pool, role) : QVariant();
}

bool ShortlistTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != RationaleColumn)
        return false;
    const ShortlistEntry *entry = entryAt(index.row());
    if (value.toString() != entry->rationale)
        Q_EMIT rationaleEdited(entry->partner, value.toString());
    return true;
}

QVariant ShortlistTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == FitColumn || section == RankColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RankColumn: return tr("#");
    case CompanyColumn: return tr("Company");
    case FitBarColumn: return tr("Fit, low to high");
    case FitColumn: return tr("Fit");
    case TierColumn: return tr("Tier");
    case ChecksColumn: return m_subjects.size() == 4 ? tr("4Cs") : tr("Checks");
    case StatusColumn: return tr("Status");
    case RationaleColumn: return tr("Why on this list");
    case ColumnCount: break;
    }
    return {};
}

} // namespace partnerscope
