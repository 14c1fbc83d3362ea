#include "insight/candidatescores.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::uint64_t FewestKnown = 20;
constexpr std::uint64_t LargestTable = 2048;
constexpr unsigned BucketShift = 18; ///< 2^30 / 2^18: 4096 buckets, and one for the value 1

// Additions and multiplications of doubles in a fixed order: every clone gives the same bits, as none may fuse them
// (the file is compiled with -ffp-contract=off). Sanitizers do not stand the choice at load time.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)                  \
    && !defined(__SANITIZE_THREAD__)
#define PARTNERSCOPE_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define PARTNERSCOPE_CLONES
#endif

/// Scores one pack of eight companies under four weightings.
PARTNERSCOPE_CLONES void addPack(const double *__restrict values, const double *__restrict weights, std::size_t leaves,
                                 std::size_t stride, double *__restrict scores)
{
    std::array<double, 8> a {};
    std::array<double, 8> b {};
    std::array<double, 8> c {};
    std::array<double, 8> d {};
    for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
        const double *v = values + leaf * 8;
        for (std::size_t i = 0; i < 8; ++i)
            a[i] += weights[leaf] * v[i];
        for (std::size_t i = 0; i < 8; ++i)
            b[i] += weights[leaves + leaf] * v[i];
        for (std::size_t i = 0; i < 8; ++i)
            c[i] += weights[2 * leaves + leaf] * v[i];
        for (std::size_t i = 0; i < 8; ++i)
            d[i] += weights[3 * leaves + leaf] * v[i];
    }
    for (std::size_t i = 0; i < 8; ++i) {
        scores[i] = a[i];
        scores[stride + i] = b[i];
        scores[2 * stride + i] = c[i];
        scores[3 * stride + i] = d[i];
    }
}
} // namespace

CandidateScores::CandidateScores(const CompiledProfile &profile, const std::vector<std::size_t> &leaves,
                                 const std::vector<std::uint32_t> &rows)
    : m_candidates(rows.size())
    , m_packs((rows.size() + Lanes - 1) / Lanes)
    , m_leaves(leaves.size())
    , m_values(m_packs * Lanes * leaves.size())
{
    static_assert(Lanes == 8 && Together == 4, "addPack() counts on both");
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        const CompiledCriterion &column = *profile.leaves[leaves[leaf]].column;
        LeafGaps gaps { leaf, {}, {} };
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::uint32_t value = column.values[rows[i]];
            if (value == ValueUnknown)
                gaps.candidates.push_back(static_cast<std::uint32_t>(i));
            else
                m_values[(i / Lanes * m_leaves + leaf) * Lanes + i % Lanes] = fromFixed(value);
        }
        if (gaps.candidates.empty())
            continue;
        gaps.table = empiricalTable(column);
        m_gaps += gaps.candidates.size();
        m_leafGaps.push_back(std::move(gaps));
    }
}

void CandidateScores::known(std::span<const double> weights, std::span<double> scores) const
{
    for (std::size_t pack = 0; pack < m_packs; ++pack)
        addPack(&m_values[pack * m_leaves * Lanes], weights.data(), m_leaves, stride(), &scores[pack * Lanes]);
}

/// Every step of the generator gives two numbers of 32 bits; an odd leaf leaves one unused.
template <typename Sink>
void CandidateScores::drawLeaf(const LeafGaps &gaps, Random &random, const Sink &sink)
{
    const std::uint64_t size = gaps.table.size();
    const auto valueOf = [&](std::uint64_t draw) {
        return size > 0 ? static_cast<double>(gaps.table[(draw * size) >> 32]) : static_cast<double>(draw) * 0x1.0p-32;
    };
    const std::size_t count = gaps.candidates.size();
    for (std::size_t i = 0; i < count; i += 2) {
        const std::uint64_t word = random.next();
        sink(i, valueOf(word >> 32));
        if (i + 1 < count)
            sink(i + 1, valueOf(word & 0xffffffffu));
    }
}

void CandidateScores::addDrawn(Random &random, std::span<const double> weights, std::span<double> scores) const
{
    for (const LeafGaps &gaps : m_leafGaps) {
        const double weight = weights[gaps.leaf];
        drawLeaf(gaps, random, [&](std::size_t i, double value) { scores[gaps.candidates[i]] += weight * value; });
    }
}

void CandidateScores::drawGaps(Random &random, std::span<double> values) const
{
    std::size_t first = 0;
    for (const LeafGaps &gaps : m_leafGaps) {
        drawLeaf(gaps, random, [&](std::size_t i, double value) { values[first + i] = value; });
        first += gaps.candidates.size();
    }
}

void CandidateScores::addGaps(std::span<const double> values, std::span<const double> weights,
                              std::span<double> scores) const
{
    std::size_t next = 0;
    for (const LeafGaps &gaps : m_leafGaps) {
        const double weight = weights[gaps.leaf];
        for (const std::uint32_t candidate : gaps.candidates)
            scores[candidate] += weight * values[next++];
    }
}

std::vector<float> empiricalTable(const CompiledCriterion &column)
{
    std::vector<float> table;
    if (column.knownCount < FewestKnown)
        return table;
    if (column.knownCount <= LargestTable) {
        for (const std::uint32_t value : column.values) {
            if (value != ValueUnknown)
                table.push_back(static_cast<float>(fromFixed(value)));
        }
        return table;
    }
    std::vector<std::uint64_t> counts((ValueOne >> BucketShift) + 1);
    std::vector<std::uint64_t> sums(counts.size());
    for (const std::uint32_t value : column.values) {
        if (value == ValueUnknown)
            continue;
        ++counts[value >> BucketShift];
        sums[value >> BucketShift] += value;
    }
    std::size_t bucket = 0;
    std::uint64_t below = counts[0];
    for (std::uint64_t i = 0; i < LargestTable; ++i) {
        const std::uint64_t place = (2 * i + 1) * column.knownCount / (2 * LargestTable);
        while (below <= place)
            below += counts[++bucket];
        const double mean = static_cast<double>(sums[bucket]) / static_cast<double>(counts[bucket]);
        table.push_back(static_cast<float>(mean / ValueOne));
    }
    return table;
}

} // namespace partnerscope
