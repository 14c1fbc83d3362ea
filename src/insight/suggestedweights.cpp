#include "insight/suggestedweights.h"

#include "base/text.h"
#include "insight/folds.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace partnerscope {

namespace {
constexpr std::size_t CasesPerWeight = 10;
constexpr std::size_t EventsPerWeight = 20;
constexpr int Folds = 5;
constexpr double NoWeight = 1e-6;
constexpr double ChoosingShare = 0.3; ///< of the work: choosing the strength
/// From "follows the data" to "stays with the expert".
constexpr std::array Strengths { 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0 };

/// The data without its constant columns.
struct FreePart {
    LearningData data;
    std::vector<std::size_t> columns; ///< positions in the whole
    double share = 0;                 ///< what these columns weigh together
};

bool isConstant(const Matrix &values, std::size_t column)
{
    for (std::size_t row = 1; row < values.rows; ++row) {
        if (std::abs(values.at(row, column) - values.at(0, column)) > 1e-9)
            return false;
    }
    return true;
}

FreePart freePartOf(const LearningData &whole)
{
    FreePart part { { Matrix(0, 0), whole.outcomes, whole.successes, whole.yesNo, {} }, {}, 0 };
    for (std::size_t c = 0; c < whole.values.columns; ++c) {
        if (!isConstant(whole.values, c))
            part.columns.push_back(c);
    }
    Matrix values(whole.cases(), part.columns.size());
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        part.data.expert.push_back(whole.expert[part.columns[i]]);
        part.share += whole.expert[part.columns[i]];
        for (std::size_t row = 0; row < whole.cases(); ++row)
            values.at(row, i) = whole.values.at(row, part.columns[i]);
    }
    for (double &weight : part.data.expert)
        weight /= part.share;
    part.data.values = std::move(values);
    return part;
}

/// Folds that hold both classes, or, for amounts, are equally large.
std::vector<int> foldsOf(const LearningData &data, Random &random)
{
    return dealFolds(data.yesNo ? data.successes : std::vector<std::uint8_t>(data.cases(), 0), Folds, random);
}

/// Tells how far learning is; false: stop.
bool report(const LearnOptions &options, double share)
{
    return !options.progress || options.progress(share);
}

/// The strength whose weights order left-out folds best; of equals the one nearer to the expert. Nothing if stopped.
std::optional<double> chosenStrength(const LearningData &data, const LearnOptions &options)
{
    std::array<double, Strengths.size()> sums {};
    Random random(options.seed);
    for (int repeat = 0; repeat < options.repeats; ++repeat) {
        const std::vector<int> folds = foldsOf(data, random);
        for (int fold = 0; fold < Folds; ++fold) {
            if (!report(options, ChoosingShare * (repeat * Folds + fold) / (options.repeats * Folds)))
                return std::nullopt;
            std::vector<std::uint32_t> seen;
            std::vector<std::uint32_t> held;
            for (std::uint32_t i = 0; i < data.cases(); ++i)
                (folds[i] == fold ? held : seen).push_back(i);
            for (std::size_t s = 0; s < Strengths.size(); ++s)
                sums.at(s) += orderingOf(data, held, learnWeights(data, seen, Strengths.at(s))).value_or(0);
        }
    }
    std::size_t best = Strengths.size() - 1;
    for (std::size_t s = Strengths.size(); s-- > 0;) {
        if (sums.at(s) > sums.at(best) + 1e-9)
            best = s;
    }
    return Strengths.at(best);
}

/// What one bootstrap draw gave.
struct Draw {
    std::vector<double> weights;
    std::optional<double> learned;
    std::optional<double> expert;
    std::optional<double> equal;
};

Draw drawOnce(const LearningData &data, double strength, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::uint32_t> sample;
    std::vector<bool> inside(data.cases(), false);
    for (std::size_t i = 0; i < data.cases(); ++i) {
        sample.push_back(static_cast<std::uint32_t>(random.below(data.cases())));
        inside[sample.back()] = true;
    }
    std::vector<std::uint32_t> outside;
    for (std::uint32_t i = 0; i < data.cases(); ++i) {
        if (!inside[i])
            outside.push_back(i);
    }
    Draw draw;
    draw.weights = learnWeights(data, sample, strength);
    draw.learned = orderingOf(data, outside, draw.weights);
    draw.expert = orderingOf(data, outside, data.expert);
    const std::vector<double> equal(data.expert.size(), 1 / static_cast<double>(data.expert.size()));
    draw.equal = orderingOf(data, outside, equal);
    return draw;
}

/// All draws, on every core; each has a generator of its own, so the split does not matter. Empty if stopped.
std::vector<Draw> allDraws(const LearningData &data, double strength, const LearnOptions &options)
{
    std::vector<Draw> draws(static_cast<std::size_t>(options.draws));
    std::atomic<std::size_t> next { 0 };
    std::atomic<bool> stopped { false };
    const auto work = [&](bool reports) {
        for (std::size_t i = next++; i < draws.size() && !stopped; i = next++) {
            draws[i] = drawOnce(data, strength, options.seed + (i + 1) * 0x9e3779b97f4a7c15u);
            const double share = static_cast<double>(i) / static_cast<double>(draws.size());
            if (reports && !report(options, ChoosingShare + (1 - ChoosingShare) * share))
                stopped = true;
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < std::clamp(std::thread::hardware_concurrency(), 1u, 8u); ++i)
            helpers.emplace_back(work, false);
        work(true);
    }
    if (stopped)
        draws.clear();
    return draws;
}

Statistic summaryOf(const std::vector<double> &values)
{
    // Of a handful of usable draws neither mean nor percentiles mean anything.
    if (values.size() < 100)
        return Statistic::none(NoFigure::TooFew);
    Statistic summary = Statistic::of(meanOf(values));
    summary.standardError = deviationOf(values);
    summary.interval = middle95(values);
    return summary;
}

void judge(SuggestedWeights &result, const FreePart &part, const std::vector<Draw> &draws)
{
    std::vector<double> learned;
    std::vector<double> expert;
    std::vector<double> equal;
    std::vector<double> overExpert;
    std::vector<double> overEqual;
    for (const Draw &draw : draws) {
        if (!draw.learned || !draw.expert || !draw.equal)
            continue;
        learned.push_back(*draw.learned);
        expert.push_back(*draw.expert);
        equal.push_back(*draw.equal);
        overExpert.push_back(*draw.learned - *draw.expert);
        overEqual.push_back(*draw.learned - *draw.equal);
    }
    result.learned = summaryOf(learned);
    result.expert = summaryOf(expert);
    result.equal = summaryOf(equal);
    result.gainOverExpert = summaryOf(overExpert);
    result.gainOverEqual = summaryOf(overEqual);
    const auto isAboveZero = [](const Statistic &gain) { return gain.interval && gain.interval->low > 0; };
    result.verdict = isAboveZero(result.gainOverExpert) && isAboveZero(result.gainOverEqual)
        ? SuggestedWeights::Verdict::Proven
        : SuggestedWeights::Verdict::NotProven;
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        std::vector<double> weights;
        std::size_t zeros = 0;
        for (const Draw &draw : draws) {
            weights.push_back(part.share * draw.weights[i]);
            zeros += draw.weights[i] < NoWeight ? 1u : 0u;
        }
        SuggestedWeights::Row &row = result.rows[part.columns[i]];
        row.interval = middle95(std::move(weights));
        row.zeroShare = static_cast<double>(zeros) / static_cast<double>(draws.size());
    }
}
} // namespace

QString verdictKey(SuggestedWeights::Verdict verdict)
{
    static constexpr std::array Keys { "too_few_cases", "nothing_to_learn", "not_proven", "proven" };
    return QString::fromLatin1(Keys.at(static_cast<std::size_t>(verdict)));
}

Result<SuggestedWeights> suggestWeights(const std::vector<LearnableCriterion> &criteria, const LearningData &data,
                                        const LearnOptions &options)
{
    SuggestedWeights result;
    result.yesNo = data.yesNo;
    result.seed = options.seed;
    for (const LearnableCriterion &criterion : criteria)
        result.rows.push_back({ criterion.key, criterion.label, criterion.weight, true, {}, {}, {} });
    const auto hits = static_cast<std::size_t>(std::ranges::count_if(data.successes, [](auto s) { return s != 0; }));
    result.cases = data.yesNo ? std::min(hits, data.cases() - hits) : data.cases();
    const FreePart part = freePartOf(data);
    for (const std::size_t column : part.columns)
        result.rows[column].constant = false;
    result.freeWeights = part.columns.size();
    result.needed = result.freeWeights * (data.yesNo ? EventsPerWeight : CasesPerWeight);
    if (result.freeWeights < 2 || !(part.share > 0)) {
        result.verdict = SuggestedWeights::Verdict::NothingToLearn;
        return result;
    }
    if (result.cases < result.needed)
        return result;

    result.strength = chosenStrength(part.data, options);
    if (!result.strength)
        return fail(ErrorCode::Cancelled, tr("The weights were not learned."));
    std::vector<std::uint32_t> all(data.cases());
    std::iota(all.begin(), all.end(), 0u);
    const std::vector<double> weights = learnWeights(part.data, all, *result.strength);
    for (SuggestedWeights::Row &row : result.rows)
        row.suggested = row.expert;
    for (std::size_t i = 0; i < part.columns.size(); ++i)
        result.rows[part.columns[i]].suggested = part.share * weights[i];
    const std::vector<Draw> draws = allDraws(part.data, *result.strength, options);
    if (draws.empty())
        return fail(ErrorCode::Cancelled, tr("The weights were not learned."));
    result.draws = static_cast<int>(draws.size());
    judge(result, part, draws);
    return result;
}

} // namespace partnerscope
