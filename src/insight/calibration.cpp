#include "insight/calibration.h"

#include "insight/folds.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int Folds = 5;

double outcomeOf(std::uint8_t success)
{
    return success != 0 ? 1.0 : 0.0;
}

/// Rates foretold for every case by a curve that has not seen it; the reason if one cannot be fitted.
struct Foretold {
    std::vector<double> rates;
    std::optional<NoFigure> reason;
};

Foretold outOfFold(const std::vector<double> &scores, const std::vector<std::uint8_t> &successes, std::uint64_t seed)
{
    Random random(seed);
    const std::vector<int> folds = dealFolds(successes, Folds, random);
    Foretold foretold { std::vector<double>(scores.size()), {} };
    for (int fold = 0; fold < Folds; ++fold) {
        std::vector<double> seenScores;
        std::vector<std::uint8_t> seen;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (folds[i] != fold) {
                seenScores.push_back(scores[i]);
                seen.push_back(successes[i]);
            }
        }
        const LogisticCurve curve = fitLogistic(seenScores, seen);
        if (!curve.isValid())
            return { {}, curve.slope.reason };
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (folds[i] == fold)
                foretold.rates[i] = curve.at(scores[i]);
        }
    }
    return foretold;
}

int binsFor(std::size_t n)
{
    return n >= 200 ? 10 : n >= 50 ? 5 : 3;
}
} // namespace

Statistic brierScore(const std::vector<double> &rates, const std::vector<std::uint8_t> &successes)
{
    if (rates.empty())
        return Statistic::none(NoFigure::TooFew);
    double sum = 0;
    for (std::size_t i = 0; i < rates.size(); ++i)
        sum += (rates[i] - outcomeOf(successes[i])) * (rates[i] - outcomeOf(successes[i]));
    return Statistic::of(sum / static_cast<double>(rates.size()));
}

std::vector<ReliabilityBin> reliabilityTable(const std::vector<double> &rates,
                                             const std::vector<std::uint8_t> &successes, int bins)
{
    struct Sum {
        double rates = 0;
        std::size_t hits = 0;
        std::size_t cases = 0;
    };
    std::vector<Sum> sums(static_cast<std::size_t>(bins));
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const double place = std::ceil(rates[i] * bins) - 1; // an edge belongs to the bin below it
        Sum &sum = sums[static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(bins - 1)))];
        sum.rates += rates[i];
        sum.hits += successes[i] != 0 ? 1u : 0u;
        ++sum.cases;
    }
    std::vector<ReliabilityBin> table;
    for (const Sum &sum : sums) {
        if (sum.cases > 0)
            table.push_back({ sum.rates / static_cast<double>(sum.cases), wilson(sum.hits, sum.cases), sum.cases });
    }
    return table;
}

Calibration calibrate(const std::vector<double> &scores, const std::vector<std::uint8_t> &successes, std::uint64_t seed)
{
    Calibration calibration;
    calibration.curve = fitLogistic(scores, successes);
    std::vector<double> outcomes;
    for (const std::uint8_t success : successes)
        outcomes.push_back(outcomeOf(success));
    calibration.steps = isotonicSteps(scores, outcomes);
    const double rate = meanOf(outcomes);
    calibration.baseBrier = rate * (1 - rate);
    const auto hits = static_cast<std::size_t>(std::ranges::count_if(successes, [](auto s) { return s != 0; }));
    const std::size_t fewest = std::min(hits, successes.size() - hits);
    Foretold foretold;
    if (fewest < FewestPerClass)
        foretold.reason = fewest == 0 && successes.size() >= 2 * FewestPerClass ? NoFigure::OneClass : NoFigure::TooFew;
    else
        foretold = outOfFold(scores, successes, seed);
    if (foretold.reason) {
        calibration.brier = calibration.intercept = calibration.slope = Statistic::none(*foretold.reason);
        return calibration;
    }
    calibration.brier = brierScore(foretold.rates, successes);
    calibration.bins = reliabilityTable(foretold.rates, successes, binsFor(scores.size()));
    std::vector<double> logits;
    for (const double p : foretold.rates)
        logits.push_back(std::log(std::clamp(p, 1e-12, 1 - 1e-12) / (1 - std::clamp(p, 1e-12, 1 - 1e-12))));
    const LogisticCurve check = fitLogistic(logits, successes);
    calibration.intercept = check.intercept;
    calibration.slope = check.slope;
    return calibration;
}

} // namespace partnerscope
