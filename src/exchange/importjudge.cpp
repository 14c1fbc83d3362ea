#include "exchange/importjudge.h"

#include "base/utf8.h"
#include "exchange/csvwriter.h"
#include "exchange/importconflicts.h"
#include "matching/companykeys.h"

namespace partnerscope {

namespace {
constexpr qsizetype ConflictsAtMost = 10'000;
constexpr qsizetype MissingNamesAtMost = 50;
} // namespace

ImportJudge::ImportJudge(const Pool &pool, const ImportOptions &options)
    : m_pool(pool)
    , m_options(options)
{
}

void ImportJudge::setEvidence(const Evidence &offered)
{
    m_offered = offered;
    m_estimate = offered;
    m_estimate.grade = Grade::Estimated;
}

void ImportJudge::judge(CellColumn &cells, const PoolColumn *column, std::size_t poolRow, const Attribute &attribute,
                        std::size_t line)
{
    if (!cells.isKnown() || !column || !isKnownAt(column->data, poolRow) || cells.equalsLast(column, poolRow))
        return;
    const Evidence &recorded = m_pool.evidence(poolRow, *column);
    const Evidence &offered = cells.isEstimate() ? m_estimate : m_offered;
    ImportConflict conflict;
    conflict.fact = { m_pool.id(poolRow), attribute.key };
    conflict.isProtected = isProtected(recorded, offered);
    conflict.takesOffered = takesOffered(m_options.onConflict, recorded, offered);
    if (const auto decided = m_options.decisions.constFind(conflict.fact); decided != m_options.decisions.constEnd()) {
        conflict.isDecided = true;
        conflict.takesOffered = *decided;
    }
    ++(conflict.takesOffered ? m_counts.replaced : m_counts.kept);
    m_counts.isProtected += conflict.isProtected && !conflict.takesOffered ? 1u : 0u;
    if (m_conflicts.size() < ConflictsAtMost) {
        conflict.company = m_pool.name(poolRow);
        conflict.label = attribute.label;
        conflict.recorded = cells.textOfPool(*column, poolRow);
        conflict.recordedEvidence = recorded;
        conflict.offered = cells.lastValueText();
        conflict.offeredEvidence = offered;
        conflict.line = line;
        m_conflicts << conflict;
    }
    if (!conflict.takesOffered)
        cells.forget();
}

void ImportJudge::hand(ImportPlan &plan)
{
    plan.conflictCounts = m_counts;
    plan.conflicts = std::move(m_conflicts);
}

ImportNumbers::ImportNumbers(const Pool &pool, const ImportOptions &options)
    : m_pool(pool)
    , m_options(options)
{
    if (!options.known || options.list.idColumn.isEmpty())
        return;
    for (const KnownNumbers::Entry &entry : options.known->entries) {
        const auto row = pool.rowOf(entry.partner);
        if (!row)
            continue;
        const auto company = static_cast<std::int64_t>(*row);
        m_byNumber.emplace(entry.externalId, company);
        m_numberOf.emplace(company, entry.externalId);
    }
    m_hasEarlier = !m_byNumber.empty();
}

void ImportNumbers::read(const TableReader &reader)
{
    m_number.clear();
    if (m_column)
        m_number = trimCell(withoutFormulaGuard(trimCell(reader.cell(*m_column))));
}

std::int64_t ImportNumbers::found(std::int64_t byName) const
{
    if (m_number.empty())
        return byName;
    if (const auto known = m_byNumber.find(m_number); known != m_byNumber.end())
        return known->second;
    return m_numberOf.contains(byName) ? CompanyIndex::None : byName;
}

void ImportNumbers::note(std::int64_t company)
{
    if (!m_column)
        return;
    if (m_number.empty()) { // the number was left blank this time; the company is there all the same
        const auto own = m_numberOf.find(company);
        if (own == m_numberOf.end())
            return;
        m_number = own->second;
    }
    m_byNumber.emplace(m_number, company);
    m_numberOf.emplace(company, m_number);
    if (m_seen.emplace(company, true).second)
        m_listed.emplace_back(company, m_number);
}

ListedCompanies ImportNumbers::take(const std::unordered_map<std::int64_t, std::int64_t> &batchRows,
                                    const QString &system, const QDate &day)
{
    ListedCompanies list;
    if (!m_column)
        return list;
    list.system = system;
    list.day = day;
    list.isComplete = m_options.list.isComplete;
    const auto poolSize = static_cast<std::int64_t>(m_pool.size());
    for (auto &[company, number] : m_listed) {
        ListedCompanies::Entry entry;
        entry.externalId = std::move(number);
        if (company < poolSize)
            entry.partner = m_pool.id(static_cast<std::size_t>(company));
        else if (const auto row = batchRows.find(company); row != batchRows.end())
            entry.row = static_cast<std::uint32_t>(row->second);
        else
            continue;
        list.entries.push_back(std::move(entry));
    }
    const bool isCounted = m_options.known && list.isComplete;
    for (std::size_t i = 0; isCounted && i < m_options.known->entries.size(); ++i) {
        const KnownNumbers::Entry &known = m_options.known->entries[i];
        const auto row = m_pool.rowOf(known.partner);
        if (known.isMissing || !row || m_seen.contains(static_cast<std::int64_t>(*row)))
            continue;
        ++list.missing;
        if (list.missingNames.size() < MissingNamesAtMost)
            list.missingNames << m_pool.name(*row);
    }
    list.missingNames.sort();
    return list;
}

} // namespace partnerscope
