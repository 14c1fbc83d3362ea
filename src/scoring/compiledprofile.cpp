#include "scoring/compiledprofile.h"

#include "base/text.h"
#include "scoring/criterioncolumn.h"
#include "scoring/criterionsignature.h"
#include "scoring/parallel.h"
#include "scoring/poolrows.h"
#include "scoring/weights.h"

#include <QSet>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <iterator>
#include <span>

namespace partnerscope {

namespace {
/// Prior mean of an unknown value: (m × mean + 5 × 0.5) / (m + 5) over the m known values (scoring.md (d)).
std::uint32_t priorMean(const CompiledCriterion &column)
{
    const std::uint64_t count = column.knownCount + 5;
    return static_cast<std::uint32_t>((column.knownSum + 5 * std::uint64_t { ValueOne / 2 } + count / 2) / count);
}

int tierIndex(const std::vector<Tier> &tiers, const QString &name)
{
    const auto found = std::ranges::find(tiers, name, &Tier::name);
    return found == tiers.end() ? -1 : static_cast<int>(found - tiers.begin());
}

/// Lets rows pass a must-have they fail or whose outcome is unknown, and keeps what the outcome was.
void waive(CompiledCriterion &column, const std::vector<std::pair<std::uint32_t, Waiver>> &waivers)
{
    for (const auto &[row, waiver] : waivers) {
        column.waived.emplace_back(row, column.gate[row]);
        column.gate[row] = GateResult::Pass;
    }
}

using RowWaivers = std::vector<std::pair<std::uint32_t, Waiver>>;

/// The waivers that hold for one criterion of a profile on the day, each company of the pool once, ascending by row.
RowWaivers waiversFor(const Criterion &criterion, const IdealProfile &profile, const Pool &pool,
                      const CompileOptions &options)
{
    RowWaivers inForce;
    if (!criterion.must)
        return inForce;
    for (const Waiver &waiver : options.waivers) {
        const bool isMeant = waiver.criterion == criterion.key && waiver.profile == profile.name;
        const std::optional<std::size_t> row = isMeant ? pool.rowOf(waiver.partner) : std::nullopt;
        if (!row || !waiver.isInForce(options.asOf))
            continue;
        const auto same = std::ranges::find(inForce, *row, &RowWaivers::value_type::first);
        if (same == inForce.end())
            inForce.emplace_back(static_cast<std::uint32_t>(*row), waiver);
        else if (same->second.until < waiver.until)
            same->second = waiver; // the one that holds longest speaks for the company
    }
    std::ranges::sort(inForce, {}, &RowWaivers::value_type::first);
    return inForce;
}

void countGate(CompiledCriterion &column)
{
    std::atomic<std::uint64_t> fails = 0;
    std::atomic<std::uint64_t> held = 0;
    forRowRanges(column.gate.size(), [&](std::size_t begin, std::size_t end) {
        const std::span<const GateResult> part(column.gate.data() + begin, end - begin);
        fails += static_cast<std::uint64_t>(std::ranges::count(part, GateResult::Fail));
        held += static_cast<std::uint64_t>(std::ranges::count(part, GateResult::Unknown));
    });
    column.failCount = fails;
    column.heldCount = held;
}

QByteArray waivedRows(const RowWaivers &waivers)
{
    QByteArray rows;
    for (const auto &[row, waiver] : waivers)
        rows += QByteArray::number(row) + ';';
    return rows;
}

/// A leaf and what its column is made from.
struct Order {
    const Criterion *criterion = nullptr;
    const RowWaivers *waivers = nullptr;
    QByteArray signature;
    QByteArray gateSignature;
    std::shared_ptr<const CompiledCriterion> column;
};

/// Takes columns from the cache, or makes them: several at a time, and each once.
class Columns
{
public:
    Columns(const Schema &schema, const Pool &pool, const CompileOptions &options, bool widen, CriterionCache *cache)
        : m_schema(schema)
        , m_pool(pool)
        , m_options(options)
        , m_widen(widen)
        , m_cache(cache)
    {
    }

    void fill(std::vector<Order> &orders)
    {
        std::vector<Order *> missing;
        QList<QByteArray> signatures;
        for (Order &order : orders) {
            order.signature = criterionSignature(*order.criterion, m_schema, m_options, m_widen);
            const QByteArray waived = waivedRows(*order.waivers);
            order.signature += waived;
            order.column = m_cache ? m_cache->find(order.signature) : nullptr;
            if (!order.column && !signatures.contains(order.signature)) {
                order.gateSignature = gateSignature(*order.criterion) + waived;
                missing.push_back(&order);
            }
            signatures << order.signature;
        }
        cutOutChangedRows(missing);
        runTasks(missing.size(), [&](std::size_t i) { missing[i]->column = make(*missing[i]); });
        QHash<QByteArray, std::shared_ptr<const CompiledCriterion>> made;
        for (const Order *order : missing)
            made.insert(order->signature, order->column);
        for (Order &order : orders)
            order.column = order.column ? order.column : made.value(order.signature);
        if (!m_cache)
            return;
        for (const Order *order : missing)
            m_cache->put(order->signature, order->gateSignature, order->column);
        m_cache->keepOnly(signatures);
    }

private:
    /// The rows by which the snapshot differs from the one the cache was filled for, as a pool of their own.
    void cutOutChangedRows(const std::vector<Order *> &missing)
    {
        for (const Order *order : missing) {
            CriterionCache::Earlier earlier = m_cache ? m_cache->earlier(order->signature) : CriterionCache::Earlier {};
            if (!earlier.criterion)
                continue;
            if (!m_changed) {
                m_changed.emplace(poolOfRows(m_pool, earlier.rows));
                m_changedRows = earlier.rows;
            }
            m_earlier.insert(order->signature, std::move(earlier));
        }
    }

    [[nodiscard]] std::shared_ptr<const CompiledCriterion> make(const Order &order) const
    {
        const CriterionCache::Earlier earlier = m_earlier.value(order.signature);
        // Widened bounds and waivers say something about rows that may not be among the changed ones.
        const bool canPatch = earlier.criterion && earlier.criterion->low.empty() && !m_widen && order.waivers->empty()
            && m_changedRows == earlier.rows;
        if (canPatch)
            return patched(*order.criterion, earlier);
        Criterion criterion = *order.criterion;
        const std::shared_ptr<const CompiledCriterion> gated =
            m_cache && criterion.must ? m_cache->findGate(order.gateSignature) : nullptr;
        if (gated)
            criterion.must.reset();
        CompiledCriterion column = compileCriterion(criterion, m_schema, m_pool, m_options, m_widen);
        if (gated) {
            column.gate = gated->gate;
            column.waived = gated->waived;
            column.failCount = gated->failCount;
            column.heldCount = gated->heldCount;
        } else {
            waive(column, *order.waivers);
            countGate(column);
        }
        return std::make_shared<const CompiledCriterion>(std::move(column));
    }

    /// Counts a row in, or with −1 modulo 2^64 out.
    static void count(CompiledCriterion &column, GateResult outcome, std::uint64_t step)
    {
        column.failCount += outcome == GateResult::Fail ? step : 0;
        column.heldCount += outcome == GateResult::Unknown ? step : 0;
    }
    static void count(CompiledCriterion &column, std::uint32_t value, std::uint64_t step)
    {
        if (value == ValueUnknown)
            return;
        column.knownCount += step;
        column.knownSum += step * value;
        column.fullCount += value == ValueOne ? step : 0;
        column.noneCount += value == 0 ? step : 0;
    }

    /// The earlier column itself where no changed fact is one of its own.
    [[nodiscard]] std::shared_ptr<const CompiledCriterion> patched(const Criterion &criterion,
                                                                   const CriterionCache::Earlier &earlier) const
    {
        const CompiledCriterion now = compileCriterion(criterion, m_schema, *m_changed, m_options, m_widen);
        const CompiledCriterion &before = *earlier.criterion;
        bool isSame = true;
        for (std::size_t i = 0; i < earlier.rows.size() && isSame; ++i) {
            const std::uint32_t row = earlier.rows[i];
            isSame = (now.values.empty() || now.values[i] == before.values[row])
                && (now.gate.empty() || now.gate[i] == before.gate[row]);
        }
        if (isSame)
            return earlier.criterion;
        auto column = std::make_shared<CompiledCriterion>(before);
        for (std::size_t i = 0; i < earlier.rows.size(); ++i) {
            const std::uint32_t row = earlier.rows[i];
            if (!now.gate.empty()) {
                count(*column, column->gate[row], ~std::uint64_t { 0 });
                column->gate[row] = now.gate[i];
                count(*column, column->gate[row], 1);
            }
            if (now.values.empty())
                continue;
            count(*column, column->values[row], ~std::uint64_t { 0 });
            column->values[row] = now.values[i];
            count(*column, column->values[row], 1);
        }
        return column;
    }

    const Schema &m_schema;
    const Pool &m_pool;
    const CompileOptions &m_options;
    bool m_widen;
    CriterionCache *m_cache;
    std::optional<Pool> m_changed;
    std::vector<std::uint32_t> m_changedRows;
    QHash<QByteArray, CriterionCache::Earlier> m_earlier;
};

QStringList noticesFor(const IntegerWeights &weights, const std::vector<LeafRef> &refs, const Schema &schema)
{
    QStringList notices;
    for (const QString &group : weights.droppedGroups)
        notices << tr("The group \"%1\" has no criterion with a weight above 0, so it is left out.").arg(group);
    QSet<QString> missing;
    for (const LeafRef &ref : refs) {
        const QString key = ref.criterion->attribute.toLower();
        if (schema.find(key) || missing.contains(key))
            continue;
        missing.insert(key);
        notices << tr("The workspace has no attribute \"%1\": it is unknown for every company.")
                       .arg(ref.criterion->attribute);
    }
    return notices;
}
} // namespace

std::shared_ptr<const CompiledCriterion> CriterionCache::find(const QByteArray &signature) const
{
    const Earlier known = m_criteria.value(signature);
    return known.rows.empty() ? known.criterion : nullptr;
}

std::shared_ptr<const CompiledCriterion> CriterionCache::findGate(const QByteArray &gateSignature) const
{
    for (const Earlier &known : m_criteria) {
        if (known.rows.empty() && known.gateSignature == gateSignature)
            return known.criterion;
    }
    return nullptr;
}

void CriterionCache::put(const QByteArray &signature, const QByteArray &gateSignature,
                         std::shared_ptr<const CompiledCriterion> criterion)
{
    m_criteria.insert(signature, { std::move(criterion), {}, gateSignature });
}

void CriterionCache::keepOnly(const QList<QByteArray> &signatures)
{
    const QSet<QByteArray> wanted(signatures.begin(), signatures.end());
    m_criteria.removeIf([&](const auto &entry) { return !wanted.contains(entry.key()); });
}

void CriterionCache::follow(const std::vector<std::uint32_t> &rows)
{
    for (Earlier &known : m_criteria) {
        std::vector<std::uint32_t> both;
        std::ranges::set_union(known.rows, rows, std::back_inserter(both));
        known.rows = std::move(both);
    }
}

CriterionCache::Earlier CriterionCache::earlier(const QByteArray &signature) const
{
    return m_criteria.value(signature);
}

void CriterionCache::adopt(const CriterionCache &other)
{
    for (auto known = other.m_criteria.cbegin(); known != other.m_criteria.cend(); ++known) {
        if (known->rows.empty())
            m_criteria.insert(known.key(), *known);
    }
}

const Waiver *CompiledProfile::Leaf::waiverAt(std::size_t row) const
{
    const auto found = std::ranges::find(waivers, row, &RowWaivers::value_type::first);
    return found == waivers.end() ? nullptr : &found->second;
}

GateResult CompiledProfile::Leaf::factualGate(std::size_t row) const
{
    const auto found = std::ranges::find(column->waived, row, &std::pair<std::uint32_t, GateResult>::first);
    if (found != column->waived.end())
        return found->second;
    return column->gate.empty() ? GateResult::Pass : column->gate[row];
}

QHash<QString, double> CompiledProfile::priorMeans() const
{
    QHash<QString, double> means;
    for (const Leaf &leaf : leaves) {
        if (!leaf.column->values.empty())
            means.insert(leaf.key, fromFixed(leaf.prior));
    }
    return means;
}

Result<CompiledProfile> compile(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                const CompileOptions &options, CriterionCache *cache)
{
    if (const Result<> valid = toResult(validate(profile)); !valid)
        return valid.failure();
    const IntegerWeights weights = integerWeights(profile);
    if (weights.sum == 0)
        return fail(ErrorCode::InvalidInput, tr("All weights are 0, so no fit can be computed: raise at least one."));

    const std::vector<LeafRef> refs = leaves(profile);
    CompiledProfile compiled;
    compiled.weightSum = weights.sum;
    compiled.tiers = sortedTiers(profile);
    compiled.unknown = profile.unknown;
    compiled.rows = pool.size();
    compiled.notices = noticesFor(weights, refs, schema);
    for (std::size_t i = 0; i < refs.size(); ++i) {
        const Criterion &criterion = *refs[i].criterion;
        CompiledProfile::Leaf leaf;
        leaf.key = criterion.key;
        leaf.label = criterion.label.isEmpty() ? criterion.key : criterion.label;
        leaf.group = refs[i].group;
        leaf.attribute = criterion.attribute;
        leaf.path = refs[i].path;
        leaf.weight = weights.weights[i];
        leaf.capTier = criterion.must ? tierIndex(compiled.tiers, criterion.must->cap) : -1;
        leaf.waivers = waiversFor(criterion, profile, pool, options);
        compiled.leaves.push_back(std::move(leaf));
    }
    std::vector<Order> orders;
    for (std::size_t i = 0; i < refs.size(); ++i)
        orders.push_back({ refs[i].criterion, &compiled.leaves[i].waivers, {}, {}, {} });
    Columns(schema, pool, options, profile.unknown.widen, cache).fill(orders);
    for (std::size_t i = 0; i < refs.size(); ++i) {
        CompiledProfile::Leaf &leaf = compiled.leaves[i];
        leaf.column = std::move(orders[i].column);
        const auto frozen = options.frozenPriors.constFind(leaf.key);
        const bool isFrozen = frozen != options.frozenPriors.constEnd() && !std::isnan(*frozen);
        leaf.prior = isFrozen ? toFixed(*frozen) : priorMean(*leaf.column);
    }
    return compiled;
}

} // namespace partnerscope
