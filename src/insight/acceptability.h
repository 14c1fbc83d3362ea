#pragma once

#include "insight/weightsampler.h"
#include "scoring/scoresheet.h"

#include <functional>

namespace partnerscope {

struct AcceptabilityOptions {
    static constexpr std::size_t MostSamples = 1'000'000;
    static constexpr std::size_t MostCandidates = 10'000;

    WeightModel weights;
    std::size_t samples = 10'000;
    std::uint64_t seed = 1;
    std::size_t ranks = 20;     ///< ranks told apart; later ones are one
    std::size_t pairwise = 10;  ///< first candidates compared with each other
    std::size_t confident = 20; ///< candidates, most often first, for which a confidence factor is sampled
};

/// How often which company comes out where, over weights and unknown facts that are not certain (SMAA-2: Lahdelma &
/// Salminen 2001; scoring.md (h)). Shares of the samples in [0, 1] throughout.
struct Acceptability {
    struct Candidate {
        std::uint32_t row = 0;
        std::vector<double> ranks;          ///< share of samples at rank 1, 2, … ; as long as Acceptability::ranks
        double later = 0;                   ///< share at any later rank; with `ranks` it sums to 1
        double meanRank = 0;                ///< 1 is best; tied companies share their mean
        std::vector<double> tiers;          ///< share in each tier, best first, then in none
        std::vector<double> centralWeights; ///< mean weights of the samples it wins, per leaf; empty: it never wins
        double confidence =
            0; ///< share it wins at its central weights, of 1000 samples; NaN: never first, or not among those sampled
        double entropy = 0; ///< of its ranks, in bits, later ones counting as one; 0: its rank is certain
    };
    std::vector<Candidate> candidates; ///< in the order given; excluded rows are left out
    std::size_t ranks = 0;             ///< ranks told apart; at most the number of candidates
    std::vector<double>
        pairwise; ///< row by row for the first candidates: share in which one beats the other; ties half
    std::size_t pairwiseCount = 0;
    double choiceEntropy = 0; ///< of who is first, in bits; 0: always the same, log2(n): anybody
    std::size_t samples = 0;  ///< 0: fewer than two candidates, all shares are NaN
    std::uint64_t seed = 0;
    WeightModel weights;
    bool walked = false;  ///< the weights came from a hit-and-run walk
    double halfWidth = 0; ///< of the 95 % interval of any share, at most (Tervonen & Lahdelma 2007): 0.98 / sqrt(N)
};

/// The first ranked rows, at most `count`.
[[nodiscard]] std::vector<std::uint32_t> topCandidateRows(const Ranking &ranking, std::size_t count);

/// Samples weights and unknown values together and ranks the candidates in each sample.
///
/// An unknown value is drawn from the known values of its criterion in the pool, if there are at least 20 of them
/// (above 2048 from that many evenly spaced quantiles), else uniformly from [0, 1], whatever the profile's rule for
/// estimates is. Scores tie within eps, on a grid of 1e-7; tied companies split the ranks they hold. Tiers follow the
/// plain rule, capped by soft must-haves.
///
/// Every block of 256 samples has a generator of its own and counts in whole numbers: the result is the same bit by bit
/// for any number of threads and on any processor. `progress` is called on the calling thread with the share done and
/// may ask to stop by returning false. \returns Cancelled then; InvalidInput for numbers out of range and for weights
/// that cannot be drawn (WeightSampler).
[[nodiscard]] Result<Acceptability> acceptability(const IdealProfile &profile, const CompiledProfile &compiled,
                                                  const ScoreSheet &sheet, const std::vector<std::uint32_t> &rows,
                                                  const AcceptabilityOptions &options,
                                                  const std::function<bool(double)> &progress = {});

} // namespace partnerscope
