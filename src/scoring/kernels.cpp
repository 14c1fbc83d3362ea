// This file is compiled once for every instruction set (see HWY_TARGET_INCLUDE); names of the library are spelled hn::.
#include "scoring/kernels.h"

#include "base/fixedpoint.h"

#include <algorithm>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "scoring/kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace partnerscope::kernels::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

/// Row by row, from `row` on: for what is left after the last full vector.
HWY_INLINE void placeRest(const BinRule &rule, const std::uint64_t *fits, const std::uint32_t *known,
                          const std::uint8_t *statuses, std::size_t row, std::size_t rows, PlacedRows &placed)
{
    for (; row < rows; ++row) {
        const std::uint64_t ranked = statuses[row] >= 2 ? 1 : 0;
        const std::uint64_t fit = fits[row] & (0 - ranked);
        // The estimate is the bin or the one before it: it is rounded down by less than a bin.
        const std::uint64_t estimate = ((fit >> rule.shift) * rule.toBin) >> 32;
        const std::uint64_t bin = estimate + (fit >= rule.edges[estimate + 1] ? 1u : 0u);
        placed.bins[row] = ranked != 0 ? static_cast<std::uint32_t>(bin) : rule.noBin;
        placed.fitLow += fit & 0xffffffffu;
        placed.fitHigh += fit >> 32;
        placed.known += known[row];
        placed.qualified += (statuses[row] >= 3 ? 1u : 0u) & (fit >= rule.qualifyAt ? 1u : 0u);
        placed.best = placed.best > fit + ranked ? placed.best : fit + ranked;
    }
}

#if HWY_TARGET == HWY_SCALAR

// For processors without any of the vector instruction sets; and what all the others must come to.

void addUp(const Term *terms, std::size_t count, std::size_t rows, BlockSums &sums)
{
    for (const Term *term = terms; term != terms + count; ++term) {
        const std::uint64_t sign = term->subtracts ? ~std::uint64_t { 0 } : 1;
        const std::uint64_t weight = sign * term->weight;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::uint32_t value = term->values[row];
            const bool isKnown = value != ValueUnknown;
            sums.low[row] += isKnown ? weight * value : 0;
            sums.estimate[row] += isKnown ? 0 : weight * term->estimate;
            sums.known[row] -= isKnown ? 0 : static_cast<std::uint32_t>(weight);
        }
    }
}

void addUpKnown(const Term *terms, std::size_t count, std::size_t rows, std::uint64_t *sums)
{
    for (const Term *term = terms; term != terms + count; ++term) {
        const std::uint64_t sign = term->subtracts ? ~std::uint64_t { 0 } : 1;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::uint32_t value = term->values[row];
            sums[row] += value == ValueUnknown ? 0 : sign * term->weight * value;
        }
    }
}

void addTimes64(std::uint32_t times, const std::uint64_t *base, std::size_t rows, std::uint64_t *sums)
{
    for (std::size_t row = 0; row < rows; ++row)
        sums[row] += times * base[row];
}

void addTimes32(std::uint32_t times, const std::uint32_t *base, std::size_t rows, std::uint32_t *sums)
{
    for (std::size_t row = 0; row < rows; ++row)
        sums[row] += times * base[row];
}

void grade(const GradeRule &rule, std::size_t rows, BlockSums &sums, const std::uint64_t *low,
           const std::uint64_t *high, std::uint16_t *grades)
{
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint64_t fit = sums.low[row] + sums.estimate[row];
        const std::uint64_t most = high ? high[row] : low[row] + (rule.weightSum - sums.known[row]) * ValueOne;
        sums.estimate[row] = fit;
        unsigned grade = 0;
        for (std::size_t i = 0; i < rule.cutCount; ++i) {
            grade += rule.cuts[i] > fit ? 1 : 0;
            grade |= low[row] < rule.cuts[i] && rule.cuts[i] <= most ? SpansTiers : 0u;
        }
        grade |= sums.known[row] < rule.leastKnown || fit == ~std::uint64_t { 0 } ? LacksFacts : 0u;
        grades[row] = static_cast<std::uint16_t>(grade);
    }
}

void place(const BinRule &rule, const std::uint64_t *fits, const std::uint32_t *known, const std::uint8_t *statuses,
           std::size_t rows, PlacedRows &placed)
{
    placeRest(rule, fits, known, statuses, 0, rows, placed);
}

void evaluate(const Pieces &pieces, const double *x, std::size_t rows, std::uint32_t *values)
{
    for (std::size_t row = 0; row < rows; ++row) {
        std::size_t k = 0;
        while (k + 1 < pieces.count && x[row] >= pieces.from[k + 1])
            ++k;
        const double v = pieces.base[k] + pieces.rise[k] * (x[row] - pieces.origin[k]) / pieces.width[k];
        values[row] = std::isfinite(x[row]) ? toFixed(v) : ValueUnknown;
    }
}

#else

using D32 = hn::ScalableTag<std::uint32_t>;
using D64 = hn::Repartition<std::uint64_t, D32>;
using V32 = hn::Vec<D32>;
using V64 = hn::Vec<D64>;

/// While columns are added, each vector of rows keeps the sums of its even rows before those of its odd rows: that is
/// how products of 32-bit lanes come out. inRowOrder() interleaves them at the end.
struct Lanes {
    V64 even;
    V64 odd;
};

HWY_INLINE Lanes load(const std::uint64_t *sums)
{
    const D64 d64;
    return { hn::LoadU(d64, sums), hn::LoadU(d64, sums + hn::Lanes(d64)) };
}

HWY_INLINE void store(const Lanes &lanes, std::uint64_t *sums)
{
    const D64 d64;
    hn::StoreU(lanes.even, d64, sums);
    hn::StoreU(lanes.odd, d64, sums + hn::Lanes(d64));
}

HWY_INLINE V32 oddLanes(V32 v)
{
    const D32 d32;
    const D64 d64;
    return hn::BitCast(d32, hn::ShiftRight<32>(hn::BitCast(d64, v)));
}

template <bool Subtracts>
HWY_INLINE void addProduct(Lanes &sums, V32 values, V32 weight)
{
    const V64 even = hn::MulEven(values, weight);
    const V64 odd = hn::MulEven(oddLanes(values), weight);
    sums.even = Subtracts ? hn::Sub(sums.even, even) : hn::Add(sums.even, even);
    sums.odd = Subtracts ? hn::Sub(sums.odd, odd) : hn::Add(sums.odd, odd);
}

/// Calls step(row, offset) for every vector of rows; the last one, if it is not full, reads copies of what is left.
template <std::size_t Count, typename Step>
HWY_INLINE void eachVector(const Term *terms, std::size_t rows, const Step &step)
{
    const std::size_t width = hn::Lanes(D32());
    const std::uint32_t *columns[Count];
    for (std::size_t k = 0; k < Count; ++k)
        columns[k] = terms[k].values;
    std::size_t row = 0;
    for (; row + width <= rows; row += width)
        step(columns, row, row);
    if (row == rows)
        return;
    std::uint32_t rest[Count][Padding] = {};
    for (std::size_t k = 0; k < Count; ++k) {
        for (std::size_t i = row; i < rows; ++i)
            rest[k][i - row] = columns[k][i];
        columns[k] = rest[k];
    }
    step(columns, row, std::size_t { 0 });
}

/// Columns that may lack values and are added together: as many as a vector has lanes for the ways in which they can.
constexpr std::size_t Together = HWY_HAVE_SCALABLE || HWY_LANES(std::uint32_t) < 8 ? 2
    : HWY_LANES(std::uint32_t) < 16                                                ? 3
                                                                                   : 4;

/// What unknown values change, by which columns of a few they are in (bit k: the k-th).
struct Gaps {
    std::uint32_t estimateLow[Padding] = {}; ///< low half of the sum of weight × estimate
    std::uint32_t estimateHigh[Padding] = {};
    std::uint32_t weight[Padding] = {}; ///< sum of the weights

    Gaps(const Term *terms, std::size_t count, bool subtracts)
    {
        std::uint64_t estimates[std::size_t { 1 } << Together] = {};
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t without = std::size_t { 1 } << k;
            const std::uint64_t size = std::uint64_t { terms[k].weight } * terms[k].estimate;
            for (std::size_t i = 0; i < without; ++i) {
                estimates[without + i] = subtracts ? estimates[i] - size : estimates[i] + size;
                estimateLow[without + i] = static_cast<std::uint32_t>(estimates[without + i]);
                estimateHigh[without + i] = static_cast<std::uint32_t>(estimates[without + i] >> 32);
                weight[without + i] = subtracts ? weight[i] - terms[k].weight : weight[i] + terms[k].weight;
            }
        }
    }
};

/// `Count` columns at once, so that the sums are read and written once for all of them, and so that what stands in for
/// unknown values is looked up once: a product for each would take as long as the values themselves.
template <std::size_t Count, bool Subtracts>
HWY_NOINLINE void addColumns(const Term *terms, std::size_t rows, BlockSums &sums)
{
    const D32 d32;
    const D64 d64;
    const hn::RebindToSigned<D32> dSigned;
    const Gaps gaps(terms, Count, Subtracts);
    const V32 estimateLow = hn::LoadU(d32, gaps.estimateLow);
    const V32 estimateHigh = hn::LoadU(d32, gaps.estimateHigh);
    const V32 gapWeight = hn::LoadU(d32, gaps.weight);
    eachVector<Count>(terms, rows, [&](const std::uint32_t *const *columns, std::size_t row, std::size_t at) {
        Lanes low = load(sums.low + row);
        V32 unknowns = hn::Zero(d32);
        for (std::size_t k = 0; k < Count; ++k) {
            const V32 value = hn::LoadU(d32, columns[k] + at);
            // Values need 31 bits: only the mark of an unknown one has its sign bit set.
            const V32 isUnknown = hn::BitCast(d32, hn::ShiftRight<31>(hn::BitCast(dSigned, value)));
            addProduct<Subtracts>(low, hn::AndNot(isUnknown, value), hn::Set(d32, terms[k].weight));
            unknowns = hn::OrAnd(unknowns, isUnknown, hn::Set(d32, 1u << k));
        }
        store(low, sums.low + row);
        const auto gap = hn::IndicesFromVec(d32, unknowns);
        const V32 lower = hn::TableLookupLanes(estimateLow, gap);
        const V32 higher = hn::TableLookupLanes(estimateHigh, gap);
        Lanes estimate = load(sums.estimate + row);
        const V32 raised = hn::BitCast(d32, hn::ShiftLeft<32>(hn::BitCast(d64, higher)));
        estimate.even = hn::Add(estimate.even, hn::BitCast(d64, hn::OddEven(raised, lower)));
        estimate.odd = hn::Add(estimate.odd, hn::BitCast(d64, hn::OddEven(higher, oddLanes(lower))));
        store(estimate, sums.estimate + row);
        const V32 known = hn::LoadU(d32, sums.known + row);
        hn::StoreU(hn::Sub(known, hn::TableLookupLanes(gapWeight, gap)), d32, sums.known + row);
    });
}

/// The same for columns of which only the known values count; `Complete`: every value is known.
template <std::size_t Count, bool Subtracts, bool Complete>
HWY_NOINLINE void addKnownColumns(const Term *terms, std::size_t rows, std::uint64_t *sums)
{
    const D32 d32;
    const hn::RebindToSigned<D32> dSigned;
    eachVector<Count>(terms, rows, [&](const std::uint32_t *const *columns, std::size_t row, std::size_t at) {
        Lanes low = load(sums + row);
        for (std::size_t k = 0; k < Count; ++k) {
            V32 value = hn::LoadU(d32, columns[k] + at);
            if constexpr (!Complete)
                value = hn::AndNot(hn::BitCast(d32, hn::ShiftRight<31>(hn::BitCast(dSigned, value))), value);
            addProduct<Subtracts>(low, value, hn::Set(d32, terms[k].weight));
        }
        store(low, sums + row);
    });
}

void inRowOrder(std::uint64_t *sums, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; row += hn::Lanes(D32())) {
        const Lanes lanes = load(sums + row);
        hn::StoreInterleaved2(lanes.even, lanes.odd, D64(), sums + row);
    }
}

template <bool Subtracts>
HWY_INLINE void addKnownRun(const Term *terms, std::size_t count, std::size_t rows, std::uint64_t *sums)
{
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4)
        addKnownColumns<4, Subtracts, true>(terms + i, rows, sums);
    for (; i < count; ++i)
        addKnownColumns<1, Subtracts, true>(terms + i, rows, sums);
}

template <bool Subtracts>
HWY_INLINE void addRun(const Term *terms, std::size_t count, std::size_t rows, BlockSums &sums)
{
    std::size_t i = 0;
    for (; i + Together <= count; i += Together)
        addColumns<Together, Subtracts>(terms + i, rows, sums);
    if constexpr (Together > 3) {
        if (count - i == 3)
            addColumns<3, Subtracts>(terms + i, rows, sums);
    }
    if constexpr (Together > 2) {
        if (count - i == 2)
            addColumns<2, Subtracts>(terms + i, rows, sums);
    }
    if (count - i == 1)
        addColumns<1, Subtracts>(terms + i, rows, sums);
}

void addUp(const Term *terms, std::size_t count, std::size_t rows, BlockSums &sums)
{
    for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
        const Term &first = terms[begin];
        for (end = begin + 1; end < count; ++end) {
            if (terms[end].isComplete != first.isComplete || terms[end].subtracts != first.subtracts)
                break;
        }
        if (first.isComplete && first.subtracts)
            addKnownRun<true>(&first, end - begin, rows, sums.low);
        else if (first.isComplete)
            addKnownRun<false>(&first, end - begin, rows, sums.low);
        else if (first.subtracts)
            addRun<true>(&first, end - begin, rows, sums);
        else
            addRun<false>(&first, end - begin, rows, sums);
    }
    inRowOrder(sums.low, rows);
    inRowOrder(sums.estimate, rows);
}

void addUpKnown(const Term *terms, std::size_t count, std::size_t rows, std::uint64_t *sums)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (terms[i].subtracts)
            addKnownColumns<1, true, false>(terms + i, rows, sums);
        else
            addKnownColumns<1, false, false>(terms + i, rows, sums);
    }
    inRowOrder(sums, rows);
}

void addTimes64(std::uint32_t times, const std::uint64_t *base, std::size_t rows, std::uint64_t *sums)
{
    const D32 d32;
    const D64 d64;
    const V32 factor = hn::Set(d32, times);
    for (std::size_t row = 0; row < rows; row += hn::Lanes(d64)) {
        const V32 value = hn::BitCast(d32, hn::LoadU(d64, base + row));
        const V64 high = hn::ShiftLeft<32>(hn::MulEven(oddLanes(value), factor));
        const V64 product = hn::Add(hn::MulEven(value, factor), high);
        hn::StoreU(hn::Add(hn::LoadU(d64, sums + row), product), d64, sums + row);
    }
}

void addTimes32(std::uint32_t times, const std::uint32_t *base, std::size_t rows, std::uint32_t *sums)
{
    const D32 d32;
    const V32 factor = hn::Set(d32, times);
    for (std::size_t row = 0; row < rows; row += hn::Lanes(d32)) {
        const V32 product = hn::Mul(hn::LoadU(d32, base + row), factor);
        hn::StoreU(hn::Add(hn::LoadU(d32, sums + row), product), d32, sums + row);
    }
}

void grade(const GradeRule &rule, std::size_t rows, BlockSums &sums, const std::uint64_t *low,
           const std::uint64_t *high, std::uint16_t *grades)
{
    const D64 d64;
    const hn::RebindToSigned<D64> dSigned; // sums stay below 2^62, so that they compare as signed numbers
    const hn::Rebind<std::uint32_t, D64> dKnown;
    const hn::Rebind<std::uint16_t, D64> dGrade;
    const V64 none = hn::Set(d64, ~std::uint64_t { 0 });
    const V64 spans = hn::Set(d64, SpansTiers);
    const V64 lacks = hn::Set(d64, LacksFacts);
    const V64 weightSum = hn::Set(d64, rule.weightSum);
    const auto leastKnown = hn::BitCast(dSigned, hn::Set(d64, rule.leastKnown));
    for (std::size_t row = 0; row < rows; row += hn::Lanes(d64)) {
        const V64 known = hn::PromoteTo(d64, hn::LoadU(dKnown, sums.known + row));
        const V64 fit = hn::Add(hn::LoadU(d64, sums.low + row), hn::LoadU(d64, sums.estimate + row));
        hn::StoreU(fit, d64, sums.estimate + row);
        const V64 least = hn::LoadU(d64, low + row);
        const V64 most =
            high ? hn::LoadU(d64, high + row) : hn::Add(least, hn::ShiftLeft<30>(hn::Sub(weightSum, known)));
        V64 grade = hn::Zero(d64);
        V64 isBetween = hn::Zero(d64);
        for (std::size_t i = 0; i < rule.cutCount; ++i) {
            const auto atLeast = hn::BitCast(dSigned, hn::Set(d64, rule.cuts[i]));
            const auto isBelow = hn::VecFromMask(dSigned, hn::Gt(atLeast, hn::BitCast(dSigned, fit)));
            const auto isLowBelow = hn::VecFromMask(dSigned, hn::Gt(atLeast, hn::BitCast(dSigned, least)));
            const auto isHighBelow = hn::VecFromMask(dSigned, hn::Gt(atLeast, hn::BitCast(dSigned, most)));
            grade = hn::Sub(grade, hn::BitCast(d64, isBelow));
            isBetween = hn::Or(isBetween, hn::BitCast(d64, hn::AndNot(isHighBelow, isLowBelow)));
        }
        const auto tooFew = hn::VecFromMask(dSigned, hn::Gt(leastKnown, hn::BitCast(dSigned, known)));
        const V64 noFit = hn::VecFromMask(d64, hn::Eq(fit, none));
        grade = hn::Or(grade, hn::And(isBetween, spans));
        grade = hn::Or(grade, hn::And(hn::Or(hn::BitCast(d64, tooFew), noFit), lacks));
        hn::StoreU(hn::TruncateTo(dGrade, grade), dGrade, grades + row);
    }
}

HWY_INLINE std::uint64_t sumOf(V64 v)
{
    std::uint64_t lanes[Padding] = {};
    hn::StoreU(v, D64(), lanes);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < hn::Lanes(D64()); ++i)
        sum += lanes[i];
    return sum;
}

void place(const BinRule &rule, const std::uint64_t *fits, const std::uint32_t *known, const std::uint8_t *statuses,
           std::size_t rows, PlacedRows &placed)
{
    const D64 d64;
    const hn::RebindToSigned<D64> dSigned;
    const hn::Rebind<std::uint32_t, D64> dHalf;
    const hn::Rebind<std::uint8_t, D64> dStatus;
    const D32 d32;
    const V32 toBin = hn::Set(d32, rule.toBin);
    const V64 lowHalf = hn::Set(d64, 0xffffffffu);
    const V64 noBin = hn::Set(d64, rule.noBin);
    const auto lowestUnranked = hn::Set(dSigned, 1);
    const auto lowestUnqualified = hn::Set(dSigned, 2);
    const auto qualifyAt = hn::BitCast(dSigned, hn::Set(d64, rule.qualifyAt));
    V64 fitLow = hn::Zero(d64);
    V64 fitHigh = hn::Zero(d64);
    V64 knownSum = hn::Zero(d64);
    V64 qualified = hn::Zero(d64);
    auto best = hn::Zero(dSigned);
    std::size_t row = 0;
    for (; row + hn::Lanes(d64) <= rows; row += hn::Lanes(d64)) {
        const auto status =
            hn::BitCast(dSigned, hn::PromoteTo(d64, hn::PromoteTo(dHalf, hn::LoadU(dStatus, statuses + row))));
        const V64 ranked = hn::BitCast(d64, hn::VecFromMask(dSigned, hn::Gt(status, lowestUnranked)));
        const V64 fit = hn::And(hn::LoadU(d64, fits + row), ranked);
        const V32 shifted = hn::BitCast(d32, hn::ShiftRightSame(fit, rule.shift));
        const V64 estimate = hn::ShiftRight<32>(hn::MulEven(shifted, toBin));
        const V64 edge = hn::GatherIndex(d64, rule.edges + 1, hn::BitCast(dSigned, estimate));
        // A mask is −1: what is below the edge stays in the bin before it.
        const auto isBelow = hn::VecFromMask(dSigned, hn::Gt(hn::BitCast(dSigned, edge), hn::BitCast(dSigned, fit)));
        const V64 bin = hn::Add(hn::Add(estimate, hn::Set(d64, 1)), hn::BitCast(d64, isBelow));
        const V64 kept = hn::Or(hn::And(ranked, bin), hn::AndNot(ranked, noBin));
        hn::StoreU(hn::TruncateTo(dHalf, kept), dHalf, placed.bins + row);
        fitLow = hn::Add(fitLow, hn::And(fit, lowHalf));
        fitHigh = hn::Add(fitHigh, hn::ShiftRight<32>(fit));
        knownSum = hn::Add(knownSum, hn::PromoteTo(d64, hn::LoadU(dHalf, known + row)));
        const auto isShort = hn::VecFromMask(dSigned, hn::Gt(qualifyAt, hn::BitCast(dSigned, fit)));
        const auto mayQualify = hn::VecFromMask(dSigned, hn::Gt(status, lowestUnqualified));
        qualified = hn::Sub(qualified, hn::BitCast(d64, hn::AndNot(isShort, mayQualify)));
        const auto next = hn::BitCast(dSigned, hn::Sub(fit, ranked));
        best = hn::IfThenElse(hn::Gt(next, best), next, best);
    }
    placed.fitLow += sumOf(fitLow);
    placed.fitHigh += sumOf(fitHigh);
    placed.known += sumOf(knownSum);
    placed.qualified += sumOf(qualified);
    std::uint64_t lanes[Padding] = {};
    hn::StoreU(hn::BitCast(d64, best), d64, lanes);
    for (std::size_t i = 0; i < hn::Lanes(d64); ++i)
        placed.best = placed.best > lanes[i] ? placed.best : lanes[i];
    placeRest(rule, fits, known, statuses, row, rows, placed);
}

using DNumber = hn::ScalableTag<double>;

/// Fixed point of one vector of numbers.
HWY_INLINE hn::Vec<hn::Rebind<std::int32_t, DNumber>> fixedPoint(const Pieces &pieces, hn::Vec<DNumber> x)
{
    const DNumber d;
    const hn::Rebind<std::int32_t, DNumber> dValue;
    auto base = hn::Set(d, pieces.base[0]);
    auto rise = hn::Set(d, pieces.rise[0]);
    auto origin = hn::Set(d, pieces.origin[0]);
    auto width = hn::Set(d, pieces.width[0]);
    for (std::size_t k = 1; k < pieces.count; ++k) {
        const auto isInside = hn::Ge(x, hn::Set(d, pieces.from[k]));
        base = hn::IfThenElse(isInside, hn::Set(d, pieces.base[k]), base);
        rise = hn::IfThenElse(isInside, hn::Set(d, pieces.rise[k]), rise);
        origin = hn::IfThenElse(isInside, hn::Set(d, pieces.origin[k]), origin);
        width = hn::IfThenElse(isInside, hn::Set(d, pieces.width[k]), width);
    }
    const auto v = hn::Add(base, hn::Div(hn::Mul(rise, hn::Sub(x, origin)), width));
    const auto largest = hn::Set(d, 0x1.fffffffffffffp+1023);
    const auto isKnown = hn::And(hn::Le(hn::Abs(x), largest), hn::Eq(v, v));
    const auto clipped = hn::Min(hn::Max(v, hn::Zero(d)), hn::Set(d, 1.0));
    const auto scaled = hn::Add(hn::Mul(clipped, hn::Set(d, 1.0 * ValueOne)), hn::Set(d, 0.5));
    // −1 has all its bits set: the mark of an unknown value.
    return hn::DemoteTo(dValue, hn::IfThenElse(isKnown, scaled, hn::Set(d, -1.0)));
}

void evaluate(const Pieces &pieces, const double *x, std::size_t rows, std::uint32_t *values)
{
    const DNumber d;
    const hn::Rebind<std::int32_t, DNumber> dValue;
    const hn::Rebind<std::uint32_t, DNumber> dFixed;
    std::size_t row = 0;
    for (; row + hn::Lanes(d) <= rows; row += hn::Lanes(d))
        hn::StoreU(hn::BitCast(dFixed, fixedPoint(pieces, hn::LoadU(d, x + row))), dFixed, values + row);
    if (row == rows)
        return;
    double rest[Padding] = {};
    std::int32_t last[Padding] = {};
    for (std::size_t i = row; i < rows; ++i)
        rest[i - row] = x[i];
    hn::StoreU(fixedPoint(pieces, hn::LoadU(d, rest)), dValue, last);
    for (std::size_t i = row; i < rows; ++i)
        values[i] = static_cast<std::uint32_t>(last[i - row]);
}

#endif
} // namespace partnerscope::kernels::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace partnerscope::kernels {

static_assert(ValueOne == 1u << 30 && ValueUnknown >> 31 == 1);

HWY_EXPORT(addUp);
HWY_EXPORT(addUpKnown);
HWY_EXPORT(addTimes64);
HWY_EXPORT(addTimes32);
HWY_EXPORT(grade);
HWY_EXPORT(place);
HWY_EXPORT(evaluate);

void addUp(std::span<const Term> terms, std::size_t rows, BlockSums &sums)
{
    std::uint32_t everywhere = 0; // the weight of a row that lacks nothing
    for (const Term &term : terms)
        everywhere += term.subtracts ? 0u - term.weight : term.weight;
    std::fill_n(sums.low, rows + Padding, std::uint64_t { 0 });
    std::fill_n(sums.estimate, rows + Padding, std::uint64_t { 0 });
    std::fill_n(sums.known, rows + Padding, everywhere);
    HWY_DYNAMIC_DISPATCH(addUp)(terms.data(), terms.size(), rows, sums);
}

void addUpKnown(std::span<const Term> terms, std::size_t rows, std::uint64_t *sums)
{
    std::fill_n(sums, rows + Padding, std::uint64_t { 0 });
    HWY_DYNAMIC_DISPATCH(addUpKnown)(terms.data(), terms.size(), rows, sums);
}

void addTimes(std::uint32_t times, const std::uint64_t *base, std::size_t rows, std::uint64_t *sums)
{
    HWY_DYNAMIC_DISPATCH(addTimes64)(times, base, rows, sums);
}

void addTimes(std::uint32_t times, const std::uint32_t *base, std::size_t rows, std::uint32_t *sums)
{
    HWY_DYNAMIC_DISPATCH(addTimes32)(times, base, rows, sums);
}

void grade(const GradeRule &rule, std::size_t rows, BlockSums &sums, const std::uint64_t *low,
           const std::uint64_t *high, std::uint16_t *grades)
{
    HWY_DYNAMIC_DISPATCH(grade)(rule, rows, sums, low, high, grades);
}

void place(const BinRule &rule, const std::uint64_t *fits, const std::uint32_t *known, const std::uint8_t *statuses,
           std::size_t rows, PlacedRows &placed)
{
    placed.fitLow = placed.fitHigh = placed.known = placed.qualified = placed.best = 0;
    HWY_DYNAMIC_DISPATCH(place)(rule, fits, known, statuses, rows, placed);
}

void evaluate(const Pieces &pieces, const double *x, std::size_t rows, std::uint32_t *values)
{
    HWY_DYNAMIC_DISPATCH(evaluate)(pieces, x, rows, values);
}

} // namespace partnerscope::kernels
#endif
