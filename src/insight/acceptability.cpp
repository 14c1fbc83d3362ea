#include "insight/acceptability.h"

#include "base/text.h"
#include "insight/candidatescores.h"
#include "insight/rankcounts.h"
#include "insight/tiercap.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>
#include <thread>

namespace partnerscope {

namespace {
constexpr std::size_t BlockSamples = 256;
constexpr std::size_t MostConfidenceSamples = 1'000;
constexpr double Ln2 = 0.69314718055994531;
constexpr double NotKnown = std::numeric_limits<double>::quiet_NaN();

double entropyOf(std::span<const double> shares)
{
    double bits = 0;
    for (const double share : shares)
        bits -= share > 0 ? share * steadyLog(share) / Ln2 : 0;
    return bits;
}

/// Runs numbered blocks on all cores; each thread has a state of its own.
template <typename State, typename Body, typename Progress>
bool runBlocks(std::size_t blocks, std::vector<State> &states, const Body &body, const Progress &progress)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&](State &state, bool reports) {
        for (std::size_t block = next++; block < blocks && !stopped; block = next++) {
            if (reports && !progress(static_cast<double>(block) / static_cast<double>(blocks)))
                stopped = true;
            else
                body(state, block);
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < states.size() && i < blocks; ++i)
            helpers.emplace_back([&, i] { work(states[i], false); });
        work(states.front(), true);
    }
    return !stopped;
}

/// The memory of one thread.
struct Desk {
    RankCounts counts;
    std::vector<double> weights;
    std::vector<double> scores;
};

class Simulation
{
public:
    Simulation(const CompiledProfile &compiled, const AcceptabilityOptions &options, const WeightSampler &sampler,
               const std::vector<std::uint32_t> &rows)
        : m_options(options)
        , m_sampler(sampler)
        , m_scores(compiled, sampler.leaves(), rows)
    {
        m_layout.candidates = rows.size();
        m_layout.leaves = sampler.leaves().size();
        m_layout.ranks = std::clamp<std::size_t>(options.ranks, 1, rows.size());
        m_layout.pairwise = std::min(options.pairwise, rows.size());
        for (const Tier &tier : compiled.tiers)
            m_layout.cuts.push_back(tier.atLeast / 100 - ScoreEpsilon);
        for (const std::uint32_t row : rows)
            m_layout.caps.push_back(tierCapOf(compiled, row));
    }

    /// \returns whether it ran to its end.
    bool run(const std::function<bool(double)> &progress)
    {
        const std::size_t blocks = (m_options.samples + BlockSamples - 1) / BlockSamples;
        std::vector<Desk> desks(threads(), desk());
        const auto report = [&](double share) { return !progress || progress(0.9 * share); };
        const auto body = [&](Desk &desk, std::size_t block) { sampleBlock(block, desk); };
        if (!runBlocks(blocks, desks, body, report))
            return false;
        for (std::size_t i = 1; i < desks.size(); ++i)
            desks.front().counts.add(desks[i].counts);
        m_total = std::move(desks.front().counts);
        return true;
    }

    /// How often each of these candidates wins under its central weights.
    bool runConfidence(const std::vector<std::vector<double>> &weights, const std::vector<std::size_t> &winners,
                       std::vector<double> &shares, const std::function<bool(double)> &progress)
    {
        const std::size_t samples = m_scores.gaps() == 0 ? 1 : std::min(m_options.samples, MostConfidenceSamples);
        const std::size_t blocks = (samples + BlockSamples - 1) / BlockSamples;
        const std::size_t padded =
            (weights.size() + CandidateScores::Together - 1) / CandidateScores::Together * CandidateScores::Together;
        std::vector<double> table(padded * m_layout.leaves);
        for (std::size_t i = 0; i < weights.size(); ++i)
            std::ranges::copy(weights[i], table.begin() + static_cast<std::ptrdiff_t>(i * m_layout.leaves));
        std::vector<double> known(padded * m_scores.stride());
        for (std::size_t i = 0; i < padded; i += CandidateScores::Together)
            m_scores.known(std::span(table).subspan(i * m_layout.leaves),
                           std::span(known).subspan(i * m_scores.stride()));

        struct Wins {
            std::vector<std::uint64_t> mass;
            std::vector<double> gaps;
            std::vector<double> scores;
        };
        const Wins none { std::vector<std::uint64_t>(weights.size()), std::vector<double>(m_scores.gaps()),
                          std::vector<double>(m_scores.stride()) };
        std::vector<Wins> states(threads(), none);
        const auto body = [&](Wins &state, std::size_t block) {
            // Parts beyond those of the main run, so that no number is used twice.
            Random random = streamOf(m_options.seed, (std::uint64_t { 1 } << 40) + block);
            for (std::size_t i = block * BlockSamples; i < std::min(samples, (block + 1) * BlockSamples); ++i) {
                m_scores.drawGaps(random, state.gaps);
                for (std::size_t w = 0; w < weights.size(); ++w) {
                    const auto begin = known.begin() + static_cast<std::ptrdiff_t>(w * m_scores.stride());
                    std::copy_n(begin, m_scores.stride(), state.scores.begin());
                    m_scores.addGaps(state.gaps, weights[w], state.scores);
                    state.mass[w] += massOfWin(std::span(state.scores).first(m_layout.candidates), winners[w]);
                }
            }
        };
        const auto report = [&](double share) { return !progress || progress(0.9 + 0.1 * share); };
        if (!runBlocks(blocks, states, body, report))
            return false;
        for (std::size_t w = 0; w < weights.size(); ++w) {
            std::uint64_t mass = 0;
            for (const Wins &state : states)
                mass += state.mass[w];
            shares[w] =
                static_cast<double>(mass) / static_cast<double>(RankCounts::Whole) / static_cast<double>(samples);
        }
        return true;
    }

    [[nodiscard]] const RankCounts &total() const { return m_total; }
    [[nodiscard]] const RankCounts::Layout &layout() const { return m_layout; }

private:
    [[nodiscard]] static std::size_t threads()
    {
        return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
    }

    [[nodiscard]] Desk desk() const
    {
        return { RankCounts(m_layout), std::vector<double>(CandidateScores::Together * m_layout.leaves),
                 std::vector<double>(CandidateScores::Together * m_scores.stride()) };
    }

    void sampleBlock(std::size_t block, Desk &desk) const
    {
        Random random = streamOf(m_options.seed, block);
        WeightSampler::Stream stream(m_sampler, random);
        const std::size_t begin = block * BlockSamples;
        const std::size_t end = std::min(m_options.samples, begin + BlockSamples);
        for (std::size_t first = begin; first < end; first += CandidateScores::Together) {
            const std::size_t count = std::min(CandidateScores::Together, end - first);
            for (std::size_t i = 0; i < count; ++i)
                stream.draw(std::span(desk.weights).subspan(i * m_layout.leaves, m_layout.leaves));
            m_scores.known(desk.weights, desk.scores);
            for (std::size_t i = 0; i < count; ++i) {
                const auto weights = std::span(desk.weights).subspan(i * m_layout.leaves, m_layout.leaves);
                const auto scores = std::span(desk.scores).subspan(i * m_scores.stride(), m_scores.stride());
                m_scores.addDrawn(random, weights, scores);
                desk.counts.count(scores.first(m_layout.candidates), weights);
            }
        }
    }

    const AcceptabilityOptions &m_options;
    const WeightSampler &m_sampler;
    CandidateScores m_scores;
    RankCounts::Layout m_layout;
    RankCounts m_total;
};

Result<> checkNumbers(const AcceptabilityOptions &options, std::size_t rows)
{
    if (options.samples < 1 || options.samples > AcceptabilityOptions::MostSamples)
        return fail(ErrorCode::InvalidInput,
                    tr("The number of samples must lie between 1 and %1.").arg(AcceptabilityOptions::MostSamples));
    if (rows > AcceptabilityOptions::MostCandidates)
        return fail(ErrorCode::InvalidInput,
                    tr("At most %1 companies can be compared by sampling. Choose fewer.")
                        .arg(AcceptabilityOptions::MostCandidates));
    return {};
}

Acceptability withoutShares(const std::vector<std::uint32_t> &rows, const ScoreSheet &sheet)
{
    Acceptability result;
    result.choiceEntropy = NotKnown;
    result.halfWidth = NotKnown;
    for (const std::uint32_t row : rows) {
        Acceptability::Candidate candidate;
        candidate.row = row;
        candidate.later = candidate.meanRank = candidate.confidence = candidate.entropy = NotKnown;
        candidate.tiers.assign(sheet.tiers.size() + 1, NotKnown);
        result.candidates.push_back(candidate);
    }
    return result;
}

/// Turns counts into shares.
class Shares
{
public:
    Shares(const Simulation &simulation, const WeightSampler &sampler, std::size_t allLeaves, std::size_t samples)
        : m_counts(simulation.total())
        , m_layout(simulation.layout())
        , m_leaves(sampler.leaves())
        , m_allLeaves(allLeaves)
        , m_samples(static_cast<double>(samples))
    {
    }

    [[nodiscard]] Acceptability::Candidate candidate(std::size_t i, std::uint32_t row) const
    {
        constexpr auto Whole = static_cast<double>(RankCounts::Whole);
        Acceptability::Candidate made;
        made.row = row;
        double early = 0;
        for (std::size_t rank = 0; rank < m_layout.ranks; ++rank) {
            made.ranks.push_back(static_cast<double>(m_counts.rankMass(i, rank)) / Whole / m_samples);
            early += made.ranks.back();
        }
        made.later = m_layout.ranks < m_layout.candidates ? std::max(0.0, 1 - early) : 0;
        made.meanRank = static_cast<double>(m_counts.doubleRankSum(i)) / 2 / m_samples;
        for (std::size_t tier = 0; tier <= m_layout.cuts.size(); ++tier)
            made.tiers.push_back(static_cast<double>(m_counts.tierCount(i, tier)) / m_samples);
        std::vector<double> all = made.ranks;
        all.push_back(made.later);
        made.entropy = entropyOf(all);
        made.confidence = NotKnown;
        const auto wins = static_cast<double>(m_counts.rankMass(i, 0));
        if (wins > 0) {
            made.centralWeights.assign(m_allLeaves, 0.0);
            for (std::size_t leaf = 0; leaf < m_leaves.size(); ++leaf)
                made.centralWeights[m_leaves[leaf]] = static_cast<double>(m_counts.winningWeight(i, leaf)) / wins;
        }
        return made;
    }

    void addPairs(Acceptability &result) const
    {
        result.pairwiseCount = m_layout.pairwise;
        for (std::size_t a = 0; a < m_layout.pairwise; ++a) {
            for (std::size_t b = 0; b < m_layout.pairwise; ++b)
                result.pairwise.push_back(static_cast<double>(m_counts.doubleWins(a, b)) / 2 / m_samples);
        }
    }

private:
    const RankCounts &m_counts;
    const RankCounts::Layout &m_layout;
    const std::vector<std::size_t> &m_leaves;
    std::size_t m_allLeaves;
    double m_samples;
};

bool addConfidence(Simulation &simulation, const WeightSampler &sampler, const AcceptabilityOptions &options,
                   const std::function<bool(double)> &progress, Acceptability &result)
{
    std::vector<std::size_t> winners;
    for (std::size_t i = 0; i < result.candidates.size(); ++i) {
        if (!result.candidates[i].centralWeights.empty())
            winners.push_back(i);
    }
    std::ranges::stable_sort(winners, std::greater {},
                             [&](std::size_t i) { return result.candidates[i].ranks.front(); });
    winners.resize(std::min(winners.size(), options.confident));
    std::vector<std::vector<double>> weights;
    for (const std::size_t winner : winners) {
        std::vector<double> central;
        for (const std::size_t leaf : sampler.leaves())
            central.push_back(result.candidates[winner].centralWeights[leaf]);
        weights.push_back(std::move(central));
    }
    std::vector<double> shares(winners.size());
    if (!simulation.runConfidence(weights, winners, shares, progress))
        return false;
    for (std::size_t i = 0; i < winners.size(); ++i)
        result.candidates[winners[i]].confidence = shares[i];
    return true;
}
} // namespace

std::vector<std::uint32_t> topCandidateRows(const Ranking &ranking, std::size_t count)
{
    const auto end = ranking.order.begin() + static_cast<std::ptrdiff_t>(std::min(count, ranking.ranked));
    return { ranking.order.begin(), end };
}

Result<Acceptability> acceptability(const IdealProfile &profile, const CompiledProfile &compiled,
                                    const ScoreSheet &sheet, const std::vector<std::uint32_t> &rows,
                                    const AcceptabilityOptions &options, const std::function<bool(double)> &progress)
{
    std::vector<std::uint32_t> candidates = rows;
    std::erase_if(candidates, [&](std::uint32_t row) { return sheet.status[row] == FitStatus::Excluded; });
    if (const Result<> numbers = checkNumbers(options, candidates.size()); !numbers)
        return numbers.failure();
    const Result<WeightSampler> sampler = WeightSampler::create(profile, compiled, options.weights, options.seed);
    if (!sampler)
        return sampler.failure();
    Acceptability result = withoutShares(candidates, sheet);
    result.seed = options.seed;
    result.weights = options.weights;
    result.walked = sampler->walks();
    if (candidates.size() < 2)
        return result;

    Simulation simulation(compiled, options, *sampler, candidates);
    if (!simulation.run(progress))
        return fail(ErrorCode::Cancelled, tr("The sampling was stopped."));
    const Shares shares(simulation, *sampler, compiled.leaves.size(), options.samples);
    result.samples = options.samples;
    result.ranks = simulation.layout().ranks;
    result.halfWidth = 0.98 / std::sqrt(static_cast<double>(options.samples));
    std::vector<double> firsts;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        result.candidates[i] = shares.candidate(i, candidates[i]);
        firsts.push_back(result.candidates[i].ranks.front());
    }
    result.choiceEntropy = entropyOf(firsts);
    shares.addPairs(result);
    if (!addConfidence(simulation, *sampler, options, progress, result))
        return fail(ErrorCode::Cancelled, tr("The sampling was stopped."));
    return result;
}

} // namespace partnerscope
