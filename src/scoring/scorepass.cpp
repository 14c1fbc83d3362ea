#include "scoring/scorepass.h"

#include "scoring/parallel.h"

#include <array>
#include <cmath>
#include <memory>
#include <mutex>

namespace partnerscope {

namespace {
using kernels::BlockRows;
using kernels::Padding;
using kernels::Term;

/// Smallest sum that reaches `bound` in [0, 1] of `scale`, eps allowed.
std::uint64_t sumReaching(double bound, std::uint64_t scale)
{
    const long double wanted = (static_cast<long double>(bound) - ScoreEpsilon) * static_cast<long double>(scale);
    return wanted <= 0 ? 0 : static_cast<std::uint64_t>(std::ceil(wanted));
}

double lowestBoundAboveZero(const std::vector<Tier> &tiers)
{
    double lowest = 0;
    for (const Tier &tier : tiers) {
        if (tier.atLeast > 0 && (lowest == 0.0 || tier.atLeast < lowest))
            lowest = tier.atLeast;
    }
    return lowest;
}

std::uint32_t estimateFor(const CompiledProfile &profile, const CompiledProfile::Leaf &leaf)
{
    switch (profile.unknown.estimate) {
    case Estimate::Prior: return leaf.prior;
    case Estimate::Best: return ValueOne;
    case Estimate::Worst:
    case Estimate::Renormalise: return 0;
    }
    Q_UNREACHABLE();
}

/// Fit as if the unknown criteria were not there: sum / known weight, brought to the scale; rounded to the nearest sum.
std::uint64_t renormalised(std::uint64_t sum, std::uint64_t known, std::uint64_t weightSum)
{
    if (known == 0)
        return ScoreSheet::NoFit;
    if (known == weightSum)
        return sum;
    return (sum / known) * weightSum + ((sum % known) * weightSum + known / 2) / known;
}

/// A sheet of the right size with everything that is not counted row by row.
void prepare(const CompiledProfile &profile, bool widened, ScoreSheet &sheet)
{
    sheet.weightSum = profile.weightSum;
    sheet.scale = profile.weightSum * ValueOne;
    sheet.tiers = profile.tiers;
    sheet.qualifyAtSum = sumReaching(lowestBoundAboveZero(profile.tiers) / 100, sheet.scale);
    sheet.fitSum.resize(profile.rows);
    sheet.lowSum.resize(profile.rows);
    sheet.wideHighSum.resize(widened ? profile.rows : 0);
    sheet.knownWeight.resize(profile.rows);
    sheet.status.resize(profile.rows);
    sheet.qualifying.resize(profile.rows);
    sheet.tier.resize(profile.rows);
}

void resize(kernels::BaseSums &base, std::size_t rows, bool widened)
{
    base.low.resize(rows + Padding);
    base.estimate.resize(rows + Padding);
    base.known.resize(rows + Padding);
    base.wideLow.resize(widened ? rows + Padding : 0);
    base.wideHigh.resize(widened ? rows + Padding : 0);
}

/// The columns the bounds are summed over.
enum class Bound { Value, Low, High };

const std::vector<std::uint32_t> &columnFor(const CompiledCriterion &criterion, Bound bound)
{
    if (bound == Bound::Value || criterion.low.empty())
        return criterion.values;
    return bound == Bound::Low ? criterion.low : criterion.high;
}

// Statuses and outcomes as the 16-bit numbers they are decided in.
constexpr auto Excluded = static_cast<std::uint16_t>(FitStatus::Excluded);
constexpr auto Insufficient = static_cast<std::uint16_t>(FitStatus::Insufficient);
constexpr auto Conditional = static_cast<std::uint16_t>(FitStatus::Conditional);
constexpr auto Firm = static_cast<std::uint16_t>(FitStatus::Firm);
constexpr auto Provisional = static_cast<std::uint16_t>(FitStatus::Provisional);
constexpr auto Failed = static_cast<std::uint16_t>(GateResult::Fail);
constexpr std::uint16_t NoTier = 0xff; ///< −1 as a byte

/// What a thread needs for a block of rows; it stays in the near caches.
struct Scratch {
    kernels::BlockSums sums;
    std::uint64_t wideLow[BlockRows + Padding];
    std::uint64_t wideHigh[BlockRows + Padding];
    std::uint16_t grades[BlockRows + Padding];
    std::array<std::uint8_t, BlockRows> gate; ///< the worst outcome of the must-haves: a capping one does not fail here
    std::array<std::int8_t, BlockRows> cap;
    std::vector<Term> terms;
};

/// Goes over the blocks of a pool.
class Pass
{
public:
    Pass(const CompiledProfile &profile, const ScorePlan &plan, ScoreSheet &sheet)
        : m_profile(profile)
        , m_sheet(sheet)
        , m_terms(inRuns(plan.terms))
        , m_baseTerms(inRuns(plan.baseTerms))
        , m_base(plan.base)
        , m_times(plan.times)
        , m_widened(isWidened(profile))
    {
        prepare(profile, m_widened, sheet);
        if (!m_baseTerms.empty())
            resize(*m_base, profile.rows, m_widened);
        for (const Tier &tier : profile.tiers)
            m_cuts.push_back(sumReaching(tier.atLeast / 100, sheet.scale));
        m_rule.cuts = m_cuts.data();
        m_rule.cutCount = m_cuts.size();
        m_rule.weightSum = profile.weightSum;
        m_rule.leastKnown = sumReaching(profile.unknown.floor, profile.weightSum);
        for (const CompiledProfile::Leaf &leaf : profile.leaves)
            m_caps = m_caps || (leaf.capTier >= 0 && !leaf.column->gate.empty());
    }

    void block(std::size_t first, std::size_t count, Scratch &scratch) const
    {
        if (!m_baseTerms.empty())
            makeBase(first, count, scratch);
        sum(first, count, scratch);
        if (m_profile.unknown.estimate == Estimate::Renormalise) {
            for (std::size_t i = 0; i < count; ++i) {
                const std::uint64_t low = scratch.sums.low[i];
                scratch.sums.estimate[i] = renormalised(low, scratch.sums.known[i], m_profile.weightSum) - low;
            }
        }
        const std::uint64_t *low = m_widened ? scratch.wideLow : scratch.sums.low;
        kernels::grade(m_rule, count, scratch.sums, low, m_widened ? scratch.wideHigh : nullptr, scratch.grades);
        gates(first, count, scratch);
        std::copy_n(low, count, &m_sheet.lowSum[first]);
        std::copy_n(scratch.sums.estimate, count, &m_sheet.fitSum[first]); // the fit by now
        std::copy_n(scratch.sums.known, count, &m_sheet.knownWeight[first]);
        if (m_widened)
            std::copy_n(scratch.wideHigh, count, &m_sheet.wideHighSum[first]);
        decide(first, count, scratch);
    }

private:
    /// Terms of one kind next to each other.
    [[nodiscard]] std::vector<ScoreTerm> inRuns(std::vector<ScoreTerm> terms) const
    {
        const auto kind = [&](const ScoreTerm &term) {
            return (term.column->knownCount == m_profile.rows ? 2 : 0) + (term.subtracts ? 1 : 0);
        };
        std::ranges::stable_sort(terms, {}, kind);
        return terms;
    }

    [[nodiscard]] std::span<const Term> at(std::size_t first, const std::vector<ScoreTerm> &terms, Bound bound,
                                           Scratch &scratch) const
    {
        scratch.terms.clear();
        for (const ScoreTerm &term : terms)
            scratch.terms.push_back({ &columnFor(*term.column, bound)[first], term.weight, term.estimate,
                                      term.column->knownCount == m_profile.rows, term.subtracts });
        return scratch.terms;
    }

    void makeBase(std::size_t first, std::size_t count, Scratch &scratch) const
    {
        kernels::addUp(at(first, m_baseTerms, Bound::Value, scratch), count, scratch.sums);
        std::copy_n(scratch.sums.low, count, &m_base->low[first]);
        std::copy_n(scratch.sums.estimate, count, &m_base->estimate[first]);
        std::copy_n(scratch.sums.known, count, &m_base->known[first]);
        if (!m_widened)
            return;
        kernels::addUpKnown(at(first, m_baseTerms, Bound::Low, scratch), count, scratch.wideLow);
        std::copy_n(scratch.wideLow, count, &m_base->wideLow[first]);
        kernels::addUpKnown(at(first, m_baseTerms, Bound::High, scratch), count, scratch.wideHigh);
        std::copy_n(scratch.wideHigh, count, &m_base->wideHigh[first]);
    }

    void sum(std::size_t first, std::size_t count, Scratch &scratch) const
    {
        kernels::addUp(at(first, m_terms, Bound::Value, scratch), count, scratch.sums);
        if (m_base) {
            kernels::addTimes(m_times, &m_base->low[first], count, scratch.sums.low);
            kernels::addTimes(m_times, &m_base->estimate[first], count, scratch.sums.estimate);
            kernels::addTimes(m_times, &m_base->known[first], count, scratch.sums.known);
        }
        if (!m_widened)
            return;
        kernels::addUpKnown(at(first, m_terms, Bound::Low, scratch), count, scratch.wideLow);
        kernels::addUpKnown(at(first, m_terms, Bound::High, scratch), count, scratch.wideHigh);
        if (m_base) {
            kernels::addTimes(m_times, &m_base->wideLow[first], count, scratch.wideLow);
            kernels::addTimes(m_times, &m_base->wideHigh[first], count, scratch.wideHigh);
        }
        for (std::size_t i = 0; i < count; ++i)
            scratch.wideHigh[i] += (m_profile.weightSum - scratch.sums.known[i]) * ValueOne;
    }

    void gates(std::size_t first, std::size_t count, Scratch &scratch) const
    {
        scratch.gate.fill(0);
        if (m_caps)
            scratch.cap.fill(-1);
        for (const CompiledProfile::Leaf &leaf : m_profile.leaves) {
            if (leaf.column->gate.empty())
                continue;
            const GateResult *gate = &leaf.column->gate[first];
            if (leaf.capTier < 0) {
                std::uint8_t *__restrict worst = scratch.gate.data();
                for (std::size_t i = 0; i < count; ++i)
                    worst[i] = std::max(worst[i], static_cast<std::uint8_t>(gate[i]));
                continue;
            }
            const auto cap = static_cast<std::int8_t>(leaf.capTier);
            for (std::size_t i = 0; i < count; ++i) {
                const auto unknown = static_cast<std::uint8_t>(gate[i] == GateResult::Unknown);
                scratch.gate[i] = std::max(scratch.gate[i], unknown);
                scratch.cap[i] = std::max(scratch.cap[i], gate[i] == GateResult::Fail ? cap : std::int8_t { -1 });
            }
        }
    }

    void decide(std::size_t first, std::size_t count, const Scratch &scratch) const
    {
        static_assert(static_cast<int>(GateResult::Unknown) == 1);
        // Bytes may alias anything: only through plain pointers of its own does the compiler turn this into vectors.
        const auto tiers = static_cast<std::uint16_t>(m_cuts.size());
        const std::uint16_t *grades = scratch.grades;
        const std::uint8_t *gates = scratch.gate.data();
        FitStatus *__restrict statuses = &m_sheet.status[first];
        std::int8_t *__restrict tierOf = &m_sheet.tier[first];
        std::uint8_t *__restrict qualifying = &m_sheet.qualifying[first];
        const std::uint64_t *fits = scratch.sums.estimate;
        const std::uint64_t qualifyAt = m_sheet.qualifyAtSum;
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint16_t grade = grades[i];
            const std::uint16_t gate = gates[i];
            std::uint16_t status = (grade & kernels::SpansTiers) != 0 ? Provisional : Firm;
            status = gate != 0 ? Conditional : status;
            status = (grade & kernels::LacksFacts) != 0 ? Insufficient : status;
            status = gate == Failed ? Excluded : status;
            const std::uint16_t tier = grade & 0xff;
            std::uint16_t shown = tier < tiers ? tier : NoTier;
            shown = status >= Conditional ? shown : NoTier;
            statuses[i] = static_cast<FitStatus>(static_cast<std::uint8_t>(status));
            tierOf[i] = static_cast<std::int8_t>(static_cast<std::uint8_t>(shown));
        }
        for (std::size_t i = 0; i < count; ++i)
            qualifying[i] = static_cast<std::uint8_t>((statuses[i] >= FitStatus::Firm ? 1u : 0u)
                                                      & (fits[i] >= qualifyAt ? 1u : 0u));
        if (!m_caps)
            return;
        for (std::size_t i = 0; i < count; ++i) {
            std::int8_t &tier = m_sheet.tier[first + i];
            tier = tier < 0 ? tier : std::max(tier, scratch.cap[i]);
        }
    }

    const CompiledProfile &m_profile;
    ScoreSheet &m_sheet;
    std::vector<ScoreTerm> m_terms;
    std::vector<ScoreTerm> m_baseTerms;
    kernels::BaseSums *m_base;
    std::uint32_t m_times;
    bool m_widened;
    bool m_caps = false;
    std::vector<std::uint64_t> m_cuts;
    kernels::GradeRule m_rule;
};
static_assert(RowPieces::Rows % BlockRows == 0 && BlockRows % RankMaxima::Rows == 0);
} // namespace

std::vector<ScoreTerm> termsOf(const CompiledProfile &profile)
{
    std::vector<ScoreTerm> terms;
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        if (leaf.weight > 0)
            terms.push_back(
                { leaf.column.get(), static_cast<std::uint32_t>(leaf.weight), estimateFor(profile, leaf), false });
    }
    return terms;
}

bool isWidened(const CompiledProfile &profile)
{
    return std::ranges::any_of(
        profile.leaves, [](const CompiledProfile::Leaf &leaf) { return leaf.weight > 0 && !leaf.column->low.empty(); });
}

void runPass(const CompiledProfile &profile, const ScorePlan &plan, ScoreSheet &sheet, PassFigures *figures)
{
    const Pass pass(profile, plan, sheet);
    std::optional<Tally> total;
    if (figures) {
        total.emplace(sheet, figures->bins);
        figures->maxima.resize(profile.rows);
    }
    const std::optional<Tally> none = total;
    std::mutex mutex;
    eachRowPiece(profile.rows, [&](RowPieces &pieces) {
        const auto scratch = std::make_unique<Scratch>();
        std::optional<Tally> part = none;
        while (const std::optional<RowRange> piece = pieces.next()) {
            for (std::size_t row = piece->begin; row < piece->end; row += BlockRows) {
                const std::size_t count = std::min(BlockRows, piece->end - row);
                pass.block(row, count, *scratch);
                if (part)
                    part->add(sheet, row, row + count, &figures->maxima);
            }
        }
        if (part) {
            const std::lock_guard lock(mutex);
            total->merge(*part);
        }
    });
    if (figures)
        figures->distribution = total->distribution(sheet);
}

} // namespace partnerscope
