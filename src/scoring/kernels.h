#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace partnerscope::kernels {

// The vector code of the room, and all of it. Every function means what its comment states row by row, in integers or
// in single IEEE operations; the widest instructions the processor has are chosen at run time, and give the same bits.
// Plain arrays and pointers: nothing of the standard library shall be compiled for one instruction set and run on
// another.

/// Rows that are worked on together, so that their sums stay in the near caches.
inline constexpr std::size_t BlockRows = 1024;
/// Block arrays are read and written up to this many rows past the last one.
inline constexpr std::size_t Padding = 64;

/// The part of one column that lies in a block, and what it adds to the block's sums.
struct Term {
    const std::uint32_t *values = nullptr; ///< fixed point, ValueUnknown where unknown
    std::uint32_t weight = 0;              ///< <= 2^31
    std::uint32_t estimate = 0;            ///< fixed point; stands for an unknown value
    bool isComplete = false;               ///< no value of the column is unknown
    bool subtracts = false;                ///< takes away what it would add
};

/// Sums of one block, modulo 2^64 and 2^32: parts may be taken away before what they are part of is added.
struct alignas(64) BlockSums {
    std::uint64_t low[BlockRows + Padding];      ///< sum of weight × value over known values
    std::uint64_t estimate[BlockRows + Padding]; ///< sum of weight × estimate over unknown values
    std::uint32_t known[BlockRows + Padding];    ///< sum of the weights of known values
};

/// Sums of a whole pool that stay the same while something else is dragged; padded.
struct BaseSums {
    std::vector<std::uint64_t> low;
    std::vector<std::uint64_t> estimate;
    std::vector<std::uint32_t> known;
    std::vector<std::uint64_t> wideLow; ///< of the widened bounds, where the profile has some
    std::vector<std::uint64_t> wideHigh;
};

/// Per row: for each term ± weight × v to `low` and ± weight to `known` if v is known, else ± weight × estimate to
/// `estimate`; all three begin at 0. Fastest where terms of one kind (isComplete, subtracts) stand together.
void addUp(std::span<const Term> terms, std::size_t rows, BlockSums &sums);
/// Per row: the sum of ± weight × v over known v, beginning at 0.
void addUpKnown(std::span<const Term> terms, std::size_t rows, std::uint64_t *sums);
/// Per row: sum += times × base, modulo 2^64; 2^32 for the 32-bit ones. The base must be readable `Padding` past
/// `rows`.
void addTimes(std::uint32_t times, const std::uint64_t *base, std::size_t rows, std::uint64_t *sums);
void addTimes(std::uint32_t times, const std::uint32_t *base, std::size_t rows, std::uint32_t *sums);

/// What decides over a row.
struct GradeRule {
    const std::uint64_t *cuts = nullptr; ///< smallest sum of each tier, falling
    std::size_t cutCount = 0;
    std::uint64_t weightSum = 0;
    std::uint64_t leastKnown = 0;
};
/// Bits above the tier in a row's grade.
inline constexpr std::uint16_t SpansTiers = 0x100;
inline constexpr std::uint16_t LacksFacts = 0x200;

/// Per row: estimate becomes fit = low + estimate (all bits set: no fit); grade = the number of cuts above fit, plus
/// SpansTiers if a cut c has low < c <= high, plus LacksFacts if known < leastKnown or there is no fit. `low` and
/// `high` are the sums that mean the bounds; without `high` it is low + (weightSum − known) × 2^30.
void grade(const GradeRule &rule, std::size_t rows, BlockSums &sums, const std::uint64_t *low,
           const std::uint64_t *high, std::uint16_t *grades);

/// Where rows count in a distribution. Sums stay below 2^62.
struct BinRule {
    const std::uint64_t *edges = nullptr; ///< smallest sum of each bin, and an end below 2^63 that no sum reaches
    int shift = 0;                        ///< brings a sum under 2^31
    std::uint32_t toBin = 0;              ///< bins per shifted sum × 2^32, rounded down
    std::uint32_t noBin = 0;              ///< the bin of rows without a rank
    std::uint64_t qualifyAt = 0;
};
/// What some rows add up to.
struct PlacedRows {
    static constexpr std::size_t Most = 256;
    std::uint32_t bins[Most]; ///< of each row
    std::uint64_t fitLow;     ///< sum of the lower 32 bits of the ranked fits
    std::uint64_t fitHigh;
    std::uint64_t known;
    std::uint64_t qualified;
    std::uint64_t best; ///< largest fit + 1 of a ranked row; 0 if none is ranked
};
/// Finds the bins of up to PlacedRows::Most rows, reading nothing past them. Rows are ranked from status 2 on, and
/// qualify from status 3 on where their fit reaches qualifyAt.
void place(const BinRule &rule, const std::uint64_t *fits, const std::uint32_t *known, const std::uint8_t *statuses,
           std::size_t rows, PlacedRows &placed);

/// A function of a number in pieces: from from[k] on, v = base[k] + rise[k] × (x − origin[k]) / width[k], computed in
/// this order in double precision. from[0] is −infinity.
struct Pieces {
    static constexpr std::size_t Most = 32;
    std::size_t count = 0;
    double from[Most];
    double base[Most];
    double rise[Most];
    double origin[Most];
    double width[Most];
};
/// Per row: the fixed-point value of v at x, clipped to [0, 1]; ValueUnknown where x is not finite or v is not a
/// number.
void evaluate(const Pieces &pieces, const double *x, std::size_t rows, std::uint32_t *values);

} // namespace partnerscope::kernels
