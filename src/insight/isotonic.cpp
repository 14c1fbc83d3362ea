#include "insight/isotonic.h"

#include <algorithm>
#include <numeric>

namespace partnerscope {

namespace {
struct Block {
    double mean;
    double weight;
    std::size_t count;
};

std::vector<Block> pooled(const std::vector<double> &y, const std::vector<double> &weights)
{
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < y.size(); ++i) {
        blocks.push_back({ y[i], weights.empty() ? 1.0 : weights[i], 1 });
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean >= blocks.back().mean) {
            const Block last = blocks.back();
            blocks.pop_back();
            Block &before = blocks.back();
            const double weight = before.weight + last.weight;
            before.mean += (last.mean - before.mean) * (last.weight / weight);
            before.weight = weight;
            before.count += last.count;
        }
    }
    return blocks;
}
} // namespace

std::vector<double> isotonicFit(const std::vector<double> &y, const std::vector<double> &weights)
{
    std::vector<double> fit;
    for (const Block &block : pooled(y, weights))
        fit.insert(fit.end(), block.count, block.mean);
    return fit;
}

std::vector<IsotonicStep> isotonicSteps(const std::vector<double> &scores, const std::vector<double> &outcomes)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::sort(order, {}, [&](std::size_t i) { return scores[i]; });
    std::vector<double> at;
    std::vector<double> means;
    std::vector<double> weights;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        double sum = 0;
        while (end < order.size() && scores[order[end]] == scores[order[begin]])
            sum += outcomes[order[end++]];
        at.push_back(scores[order[begin]]);
        means.push_back(sum / static_cast<double>(end - begin));
        weights.push_back(static_cast<double>(end - begin));
        begin = end;
    }
    std::vector<IsotonicStep> steps;
    std::size_t first = 0;
    for (const Block &block : pooled(means, weights)) {
        steps.push_back({ at[first], at[first + block.count - 1], block.mean, static_cast<std::size_t>(block.weight) });
        first += block.count;
    }
    return steps;
}

} // namespace partnerscope
