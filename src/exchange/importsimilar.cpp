#include "exchange/importsimilar.h"

#include "base/text.h"
#include "matching/companykeys.h"
#include "matching/duplicates.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace partnerscope {

namespace {
constexpr std::size_t LargestBlock = 60;
constexpr std::size_t RowsBetweenProgress = 8192;
constexpr std::uint32_t NoRow = UINT32_MAX;

/// The most similar company found for a new row so far.
struct Best {
    std::uint32_t poolRow = NoRow;
    double probability = 0;
};

/// New rows by the keys under which they may be found.
class RowsByKey
{
public:
    explicit RowsByKey(const std::vector<CompanyKeys> &companies)
    {
        std::vector<std::uint64_t> keys;
        for (std::size_t i = 0; i < companies.size(); ++i) {
            blockingKeys(companies[i], keys);
            for (const std::uint64_t key : keys)
                m_blocks[key].rows.push_back(static_cast<std::uint32_t>(i));
        }
    }

    /// New rows that share a key with the company; a key that many companies of the pool have is no longer followed.
    void candidates(const std::vector<std::uint64_t> &keys, std::vector<std::uint32_t> &rows)
    {
        rows.clear();
        for (const std::uint64_t key : keys) {
            const auto found = m_blocks.find(key);
            if (found == m_blocks.end() || found->second.rows.size() > LargestBlock
                || ++found->second.companies > LargestBlock)
                continue;
            rows.insert(rows.end(), found->second.rows.begin(), found->second.rows.end());
        }
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }

private:
    struct Block {
        std::vector<std::uint32_t> rows;
        std::size_t companies = 0;
    };
    std::unordered_map<std::uint64_t, Block> m_blocks;
};

Result<std::vector<Best>> bestOf(const std::vector<CompanyKeys> &companies, const Pool &pool,
                                 const MatchingMemory &memory, const Progress &progress)
{
    RowsByKey byKey(companies);
    std::vector<Best> best(companies.size());
    std::vector<std::uint64_t> keys;
    std::vector<std::uint32_t> rows;
    const CompanyReader reader(pool, memory);
    for (std::size_t row = 0; row < pool.size(); ++row) {
        const CompanyKeys company = reader.keysAt(row);
        blockingKeys(company, keys);
        byKey.candidates(keys, rows);
        for (const std::uint32_t candidate : rows) {
            const double probability = matchProbability(companies[candidate], company);
            if (probability > best[candidate].probability)
                best[candidate] = { static_cast<std::uint32_t>(row), probability };
        }
        if (row % RowsBetweenProgress == 0 && progress && !progress(1.0))
            return fail(ErrorCode::Cancelled, {});
    }
    return best;
}

/// Another company that the row may mean as well, although somebody told it apart from the one it resembles most; none:
/// an invalid id.
PartnerId rivalOf(PartnerId company, const CompanyKeys &row, const Pool &pool, const MatchingMemory &memory)
{
    for (const auto &[left, right] : memory.distinct) {
        if (left != company && right != company)
            continue;
        const PartnerId other = left == company ? right : left;
        const auto at = pool.rowOf(other);
        if (at && matchProbability(row, companyKeysAt(pool, *at, memory)) >= memory.thresholds.ask)
            return other;
    }
    return {};
}

bool isAlias(const MatchingMemory &memory, PartnerId company, std::string_view name, std::string_view ownName)
{
    const std::string key = nameKey(name);
    return key != nameKey(ownName)
        && std::ranges::any_of(memory.namesOf(company),
                               [&](const MatchingMemory::OtherName &other) { return nameKey(other.name) == key; });
}

/// The row becomes one of the company it is taken for.
void take(ImportPlan &plan, std::size_t batchRow, PartnerId company, OnDuplicate onDuplicate)
{
    BatchRow &row = plan.batch.rows[batchRow];
    --plan.counts.added;
    if (onDuplicate == OnDuplicate::Skip) {
        row.action = BatchRow::Action::Leave;
        ++plan.counts.skipped;
        return;
    }
    row.action = BatchRow::Action::Update;
    row.id = company;
    ++plan.counts.updated;
}
} // namespace

void keepNames(ImportPlan &plan, const Pool &pool, const MatchingMemory &memory)
{
    const auto column = std::ranges::find(plan.batch.columns, QStringLiteral("name"), &RowBatch::Column::key);
    auto *names = column == plan.batch.columns.end() ? nullptr : std::get_if<TextColumn>(&column->data);
    std::set<std::size_t> taken;
    for (const SimilarRow &row : plan.similar) {
        if (row.isTaken)
            taken.insert(row.line);
    }
    if (!names || (taken.empty() && memory.otherNames.empty()))
        return;
    TextColumn kept;
    for (std::size_t row = 0; row < plan.batch.rows.size(); ++row) {
        const BatchRow &batchRow = plan.batch.rows[row];
        const std::string_view name = names->at(row);
        const bool isUpdate = batchRow.action == BatchRow::Action::Update;
        const std::optional<std::size_t> poolRow = isUpdate ? pool.rowOf(batchRow.id) : std::nullopt;
        const bool isOther = poolRow && !name.empty()
            && (taken.contains(plan.lines[row]) || isAlias(memory, batchRow.id, name, pool.nameUtf8(*poolRow)));
        kept.append(isOther ? pool.nameUtf8(*poolRow) : name);
    }
    *names = std::move(kept);
}

std::string *identityField(CompanyRecord &record, const QString &attribute)
{
    constexpr std::array Fields {
        std::pair("name", &CompanyRecord::name),       std::pair("website", &CompanyRecord::website),
        std::pair("country", &CompanyRecord::country), std::pair("city", &CompanyRecord::city),
        std::pair("address", &CompanyRecord::address), std::pair("phone", &CompanyRecord::phone),
    };
    const auto found =
        std::ranges::find_if(Fields, [&](const auto &each) { return attribute == QLatin1String(each.first); });
    return found == Fields.end() ? nullptr : &(record.*found->second);
}

Result<> compareSimilar(ImportPlan &plan, const std::vector<NewRow> &rows, const Pool &pool,
                        const ImportOptions &options, const Progress &progress)
{
    plan.comparedSimilar = rows.size() <= SimilarRowsAtMost;
    if (!plan.comparedSimilar || rows.empty() || pool.size() == 0 || options.onSimilar == OnSimilar::Add)
        return {};
    const MatchingMemory &memory = *options.memory;
    std::vector<CompanyKeys> companies;
    companies.reserve(rows.size());
    for (const NewRow &row : rows)
        companies.push_back(keysOf(row.record));
    const Result<std::vector<Best>> best = bestOf(companies, pool, memory, progress);
    if (!best)
        return best.failure();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Best &found = (*best)[i];
        if (found.poolRow == NoRow || found.probability < memory.thresholds.ask)
            continue;
        const Match match =
            compareCompanies(companies[i], companyKeysAt(pool, found.poolRow, memory), memory.thresholds);
        SimilarRow similar;
        similar.line = plan.lines[rows[i].batchRow];
        similar.name = QString::fromStdString(rows[i].record.name);
        similar.company = pool.id(found.poolRow);
        similar.companyName = pool.name(found.poolRow);
        similar.probability = match.probability;
        similar.evidence = match.evidence;
        similar.isTaken = match.decision == MatchDecision::Same || options.onSimilar == OnSimilar::Update;
        const PartnerId rival = rivalOf(similar.company, companies[i], pool, memory);
        if (rival.isValid()) {
            similar.isTaken = false;
            similar.evidence << partnerscope::tr("It may also be %1, which is another company.")
                                    .arg(pool.name(pool.rowOf(rival).value_or(0)));
        }
        if (similar.isTaken)
            take(plan, rows[i].batchRow, similar.company, options.onDuplicate);
        plan.similar << similar;
    }
    return {};
}

std::vector<RepeatedRow> compareRows(ImportPlan &plan, const std::vector<NewRow> &rows, const ImportOptions &options)
{
    if (!plan.comparedSimilar || options.onSimilar == OnSimilar::Add || !options.memory)
        return {};
    const MatchThresholds &thresholds = options.memory->thresholds;
    std::vector<const NewRow *> added; // that no company of the workspace was found for
    CompanyTable companies;
    for (const NewRow &row : rows) {
        if (plan.batch.rows[row.batchRow].action != BatchRow::Action::Add)
            continue;
        added.push_back(&row);
        companies.add(keysOf(row.record));
    }
    // Rows that stand side by side in one file were mostly meant to be two companies: only what is surely similar
    // counts.
    std::vector<DuplicatePair> pairs = findDuplicates(companies, { thresholds.same, thresholds.same });
    std::ranges::stable_sort(pairs, {}, &DuplicatePair::right); // in the order of the file, the most probable first
    std::vector<RepeatedRow> repeated;
    std::unordered_map<std::uint32_t, std::uint32_t> firstOf;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto [left, right, probability] = pairs[i];
        if (i > 0 && pairs[i - 1].right == right)
            continue;
        const auto known = firstOf.find(left);
        const std::uint32_t first = known == firstOf.end() ? left : known->second;
        SimilarRow similar;
        similar.line = plan.lines[added[right]->batchRow];
        similar.name = QString::fromStdString(added[right]->record.name);
        similar.otherLine = plan.lines[added[first]->batchRow];
        similar.companyName = QString::fromStdString(added[first]->record.name);
        similar.probability = probability;
        similar.evidence = compareCompanies(companies.at(right), companies.at(first), thresholds).evidence;
        similar.isTaken = options.onSimilar == OnSimilar::Update;
        if (similar.isTaken) {
            firstOf.emplace(right, first);
            take(plan, added[right]->batchRow, {}, options.onDuplicate);
            plan.batch.rows[added[right]->batchRow].action = BatchRow::Action::Leave;
            repeated.push_back({ added[right]->batchRow, added[first]->batchRow });
        }
        plan.similar << similar;
    }
    std::ranges::stable_sort(plan.similar, {}, &SimilarRow::line);
    return repeated;
}

} // namespace partnerscope
