#include "scoring/scoresheet.h"

#include "scoring/parallel.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
struct StatusName {
    const char *key;
    const char *label;
};
// In the order of FitStatus.
constexpr std::array StatusNames {
    StatusName { "excluded", QT_TRANSLATE_NOOP("FitStatus", "Excluded") },
    StatusName { "insufficient", QT_TRANSLATE_NOOP("FitStatus", "Not enough known") },
    StatusName { "conditional", QT_TRANSLATE_NOOP("FitStatus", "Conditional") },
    StatusName { "firm", QT_TRANSLATE_NOOP("FitStatus", "Firm") },
    StatusName { "provisional", QT_TRANSLATE_NOOP("FitStatus", "Provisional") },
};

/// Smallest sum that reaches `bound` in [0, 1] of `scale`, eps allowed.
std::uint64_t sumReaching(double bound, std::uint64_t scale)
{
    const long double wanted = (static_cast<long double>(bound) - ScoreEpsilon) * static_cast<long double>(scale);
    return wanted <= 0 ? 0 : static_cast<std::uint64_t>(std::ceil(wanted));
}

constexpr std::size_t BlockRows = 512;

/// Running sums of one block of rows; with the block's part of one column they fit the first cache.
struct Block {
    std::array<std::uint64_t, BlockRows> value;    ///< sum of w·v over known values
    std::array<std::uint64_t, BlockRows> estimate; ///< sum of w·estimate over unknown ones
    std::array<std::uint32_t, BlockRows> known;
    std::array<std::uint8_t, BlockRows> hardGate; ///< the worst outcome of excluding must-haves
    std::array<std::uint8_t, BlockRows> softGate; ///< 1 where a capping must-have is unknown
    std::array<std::int8_t, BlockRows> cap;
    std::array<std::uint64_t, BlockRows> low; ///< only with widened bounds
    std::array<std::uint64_t, BlockRows> high;
};

// The sums are integers, so every clone gives the same bits. Sanitizers do not stand the choice at load time.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)                  \
    && !defined(__SANITIZE_THREAD__)
#define PARTNERSCOPE_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define PARTNERSCOPE_CLONES
#endif

PARTNERSCOPE_CLONES void addKnownLeaf(const std::uint32_t *values, std::size_t count, std::uint32_t weight,
                                      std::uint64_t *sums)
{
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += static_cast<std::uint64_t>(values[i]) * weight;
}

PARTNERSCOPE_CLONES void addLeaf(const std::uint32_t *values, std::size_t count, std::uint32_t weight,
                                 std::uint64_t ifUnknown, std::uint64_t *__restrict sums,
                                 std::uint64_t *__restrict estimates, std::uint32_t *__restrict known)
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t v = values[i];
        const std::uint32_t isKnown = v == ValueUnknown ? 0u : ~0u;
        sums[i] += static_cast<std::uint64_t>(v & isKnown) * weight;
        known[i] += weight & isKnown;
    }
    for (std::size_t i = 0; i < count; ++i)
        estimates[i] += values[i] == ValueUnknown ? ifUnknown : 0u;
}

void addBound(const std::uint32_t *values, std::size_t count, std::uint32_t weight,
              std::array<std::uint64_t, BlockRows> &sums)
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t v = values[i];
        sums[i] += static_cast<std::uint64_t>(v == ValueUnknown ? 0u : v) * weight;
    }
}

/// Scores ranges of rows into a sheet.
class Scorer
{
public:
    Scorer(const CompiledProfile &profile, ScoreSheet &sheet)
        : m_profile(profile)
        , m_sheet(sheet)
        , m_leastKnown(sumReaching(profile.unknown.floor, profile.weightSum))
    {
        for (const CompiledProfile::Leaf &leaf : profile.leaves) {
            m_widened = m_widened || (leaf.weight > 0 && !leaf.column->low.empty());
            m_knownEverywhere += leaf.column->knownCount == profile.rows ? static_cast<std::uint32_t>(leaf.weight) : 0u;
        }
        for (const Tier &tier : profile.tiers)
            m_cuts.push_back(sumReaching(tier.atLeast / 100, sheet.scale));
    }

    void range(std::size_t begin, std::size_t end) const
    {
        const auto block = std::make_unique<Block>();
        for (std::size_t row = begin; row < end; row += BlockRows)
            rows(row, std::min(BlockRows, end - row), *block);
    }

private:
    void rows(std::size_t first, std::size_t count, Block &block) const
    {
        block.value.fill(0);
        block.estimate.fill(0);
        block.known.fill(m_knownEverywhere);
        block.hardGate.fill(0);
        block.softGate.fill(0);
        block.cap.fill(-1);
        if (m_widened) {
            block.low.fill(0);
            block.high.fill(0);
        }
        for (const CompiledProfile::Leaf &leaf : m_profile.leaves) {
            if (leaf.weight > 0)
                addValues(leaf, first, count, block);
            if (!leaf.column->gate.empty())
                addGate(leaf, first, count, block);
        }
        for (std::size_t i = 0; i < count; ++i)
            finish(first + i, i, block);
    }

    void addValues(const CompiledProfile::Leaf &leaf, std::size_t first, std::size_t count, Block &block) const
    {
        const auto weight = static_cast<std::uint32_t>(leaf.weight);
        const CompiledCriterion &column = *leaf.column;
        if (column.knownCount == m_profile.rows)
            addKnownLeaf(&column.values[first], count, weight, block.value.data());
        else
            addLeaf(&column.values[first], count, weight, leaf.weight * estimateOf(leaf), block.value.data(),
                    block.estimate.data(), block.known.data());
        if (!m_widened)
            return;
        addBound(column.low.empty() ? &column.values[first] : &column.low[first], count, weight, block.low);
        addBound(column.high.empty() ? &column.values[first] : &column.high[first], count, weight, block.high);
    }

    [[nodiscard]] std::uint64_t estimateOf(const CompiledProfile::Leaf &leaf) const
    {
        switch (m_profile.unknown.estimate) {
        case Estimate::Prior: return leaf.prior;
        case Estimate::Best: return ValueOne;
        case Estimate::Worst:
        case Estimate::Renormalise: return 0;
        }
        Q_UNREACHABLE();
    }

    static void addGate(const CompiledProfile::Leaf &leaf, std::size_t first, std::size_t count, Block &block)
    {
        const GateResult *gate = &leaf.column->gate[first];
        if (leaf.capTier < 0) {
            for (std::size_t i = 0; i < count; ++i)
                block.hardGate[i] = std::max(block.hardGate[i], static_cast<std::uint8_t>(gate[i]));
            return;
        }
        const auto cap = static_cast<std::int8_t>(leaf.capTier);
        for (std::size_t i = 0; i < count; ++i) {
            block.softGate[i] = std::max(block.softGate[i], static_cast<std::uint8_t>(gate[i] == GateResult::Unknown));
            block.cap[i] = std::max(block.cap[i], gate[i] == GateResult::Fail ? cap : std::int8_t { -1 });
        }
    }

    /// Fit as if the unknown criteria were not there: sum / known weight, brought to the scale; rounded to the nearest
    /// sum.
    [[nodiscard]] std::uint64_t renormalised(std::uint64_t sum, std::uint64_t known) const
    {
        if (known == 0)
            return ScoreSheet::NoFit;
        return (sum / known) * m_sheet.weightSum + ((sum % known) * m_sheet.weightSum + known / 2) / known;
    }

    [[nodiscard]] int tierOf(std::uint64_t sum) const
    {
        for (std::size_t tier = 0; tier < m_cuts.size(); ++tier) {
            if (sum >= m_cuts[tier])
                return static_cast<int>(tier);
        }
        return -1;
    }

    [[nodiscard]] FitStatus statusOf(std::size_t row, std::size_t i, const Block &block) const
    {
        if (block.hardGate[i] == static_cast<std::uint8_t>(GateResult::Fail))
            return FitStatus::Excluded;
        if (block.known[i] < m_leastKnown || !m_sheet.hasFit(row))
            return FitStatus::Insufficient;
        if (block.hardGate[i] == static_cast<std::uint8_t>(GateResult::Unknown) || block.softGate[i] != 0)
            return FitStatus::Conditional;
        return tierOf(m_sheet.lowSum[row]) == tierOf(m_sheet.highSum[row]) ? FitStatus::Firm : FitStatus::Provisional;
    }

    void finish(std::size_t row, std::size_t i, const Block &block) const
    {
        const std::uint64_t sum = block.value[i];
        const std::uint64_t unknown = (m_sheet.weightSum - block.known[i]) * ValueOne;
        const bool renormalises = m_profile.unknown.estimate == Estimate::Renormalise;
        m_sheet.fitSum[row] = renormalises ? renormalised(sum, block.known[i]) : sum + block.estimate[i];
        m_sheet.lowSum[row] = m_widened ? block.low[i] : sum;
        m_sheet.highSum[row] = (m_widened ? block.high[i] : sum) + unknown;
        m_sheet.knownWeight[row] = block.known[i];
        const FitStatus status = statusOf(row, i, block);
        m_sheet.status[row] = status;
        int tier = -1;
        if (status >= FitStatus::Conditional) {
            tier = tierOf(m_sheet.fitSum[row]);
            tier = tier < 0 ? tier : std::max<int>(tier, block.cap[i]);
        }
        m_sheet.tier[row] = static_cast<std::int8_t>(tier);
    }

    const CompiledProfile &m_profile;
    ScoreSheet &m_sheet;
    std::vector<std::uint64_t> m_cuts;
    std::uint64_t m_leastKnown;
    std::uint32_t m_knownEverywhere = 0; ///< weight of the criteria without a gap
    bool m_widened = false;
};

double lowestBoundAboveZero(const std::vector<Tier> &tiers)
{
    double lowest = 0;
    for (const Tier &tier : tiers) {
        if (tier.atLeast > 0 && (lowest == 0.0 || tier.atLeast < lowest))
            lowest = tier.atLeast;
    }
    return lowest;
}
} // namespace

QString fitStatusKey(FitStatus status)
{
    return QString::fromLatin1(StatusNames.at(static_cast<std::size_t>(status)).key);
}

QString fitStatusLabel(FitStatus status)
{
    return QCoreApplication::translate("FitStatus", StatusNames.at(static_cast<std::size_t>(status)).label);
}

double ScoreSheet::fit(std::size_t row) const
{
    if (!hasFit(row))
        return std::numeric_limits<double>::quiet_NaN();
    return 100 * (static_cast<double>(fitSum[row]) / static_cast<double>(scale));
}

double ScoreSheet::low(std::size_t row) const
{
    return 100 * (static_cast<double>(lowSum[row]) / static_cast<double>(scale));
}

double ScoreSheet::high(std::size_t row) const
{
    return 100 * (static_cast<double>(highSum[row]) / static_cast<double>(scale));
}

double ScoreSheet::known(std::size_t row) const
{
    return static_cast<double>(knownWeight[row]) / static_cast<double>(weightSum);
}

bool ScoreSheet::qualifies(std::size_t row) const
{
    return status[row] >= FitStatus::Firm && fitSum[row] >= qualifyAtSum;
}

ScoreSheet score(const CompiledProfile &profile)
{
    ScoreSheet sheet;
    score(profile, sheet);
    return sheet;
}

void score(const CompiledProfile &profile, ScoreSheet &sheet)
{
    sheet.weightSum = profile.weightSum;
    sheet.scale = profile.weightSum * ValueOne;
    sheet.tiers = profile.tiers;
    sheet.qualifyAtSum = sumReaching(lowestBoundAboveZero(profile.tiers) / 100, sheet.scale);
    sheet.fitSum.resize(profile.rows);
    sheet.lowSum.resize(profile.rows);
    sheet.highSum.resize(profile.rows);
    sheet.knownWeight.resize(profile.rows);
    sheet.status.resize(profile.rows);
    sheet.tier.resize(profile.rows);
    const Scorer scorer(profile, sheet);
    forRowRanges(profile.rows, [&](std::size_t begin, std::size_t end) { scorer.range(begin, end); });
}

int plainTier(const std::vector<Tier> &tiers, double fit)
{
    for (std::size_t tier = 0; tier < tiers.size(); ++tier) {
        if (fit / 100 >= tiers[tier].atLeast / 100 - ScoreEpsilon)
            return static_cast<int>(tier);
    }
    return -1;
}

} // namespace partnerscope
