#include "scoring/weights.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <optional>

namespace partnerscope {

namespace {
constexpr std::uint64_t LargestSum = std::uint64_t { 1 } << 31;

/// A share of the whole: as a reduced fraction while it is small enough, and as a real number in any case.
struct Share {
    bool exact = true;
    std::uint64_t numerator = 1;
    std::uint64_t denominator = 1;
    long double real = 1;
};

/// A decimal number: mantissa × 10^exponent.
struct Decimal {
    std::uint64_t mantissa = 0;
    int exponent = 0;
};

/// The shortest decimal that reads back as `number`, as a person wrote it: 0.1 is 1 × 10^-1.
Decimal decimalOf(double number)
{
    std::array<char, 64> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::scientific);
    Decimal decimal;
    const char *at = text.data();
    bool fraction = false;
    for (; at != end.ptr && *at != 'e'; ++at) {
        if (*at == '.') {
            fraction = true;
            continue;
        }
        decimal.mantissa = decimal.mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
        decimal.exponent -= fraction ? 1 : 0;
    }
    int exponent = 0;
    const char *digits = at + 1 + (at[1] == '+' ? 1 : 0);
    std::from_chars(digits, end.ptr, exponent);
    decimal.exponent += exponent;
    return decimal;
}

/// The decimals as whole numbers in one unit; nothing if they do not fit.
std::optional<std::vector<std::uint64_t>> inOneUnit(const std::vector<Decimal> &decimals)
{
    int lowest = 0;
    for (std::size_t i = 0; i < decimals.size(); ++i)
        lowest = i == 0 ? decimals[i].exponent : std::min(lowest, decimals[i].exponent);
    std::vector<std::uint64_t> whole;
    std::uint64_t sum = 0;
    for (const Decimal &decimal : decimals) {
        std::uint64_t number = decimal.mantissa;
        for (int e = lowest; e < decimal.exponent; ++e) {
            if (__builtin_mul_overflow(number, std::uint64_t { 10 }, &number))
                return std::nullopt;
        }
        if (__builtin_add_overflow(sum, number, &sum))
            return std::nullopt;
        whole.push_back(number);
    }
    return whole;
}

Share product(const Share &parent, std::uint64_t part, std::uint64_t whole, long double real)
{
    Share share = parent;
    share.real = real;
    const std::uint64_t common = std::gcd(part, whole);
    part /= common;
    whole /= common;
    const std::uint64_t left = std::gcd(share.numerator, whole);
    const std::uint64_t right = std::gcd(part, share.denominator);
    std::uint64_t denominator = 0;
    if (__builtin_mul_overflow(share.denominator / right, whole / left, &denominator) || denominator > LargestSum) {
        share.exact = false;
        return share;
    }
    share.numerator = (share.numerator / left) * (part / right);
    share.denominator = denominator;
    return share;
}

bool isActive(const Criterion &criterion)
{
    if (!(criterion.weight > 0))
        return false;
    return criterion.isLeaf() ? criterion.value.has_value() : std::ranges::any_of(criterion.criteria, isActive);
}

/// Walks the tree and gathers the share of every leaf.
struct Walk {
    std::vector<Share> shares; ///< per leaf; real 0: inactive
    QStringList dropped;

    void siblings(const std::vector<Criterion> &criteria, const Share &parent, bool active)
    {
        std::vector<Decimal> decimals;
        long double sum = 0;
        for (const Criterion &criterion : criteria) {
            if (isActive(criterion)) {
                decimals.push_back(decimalOf(criterion.weight));
                sum += static_cast<long double>(criterion.weight);
            }
        }
        const std::optional<std::vector<std::uint64_t>> whole = inOneUnit(decimals);
        const std::uint64_t total = whole ? std::accumulate(whole->begin(), whole->end(), std::uint64_t { 0 }) : 0;
        std::size_t next = 0;
        for (const Criterion &criterion : criteria) {
            const bool counts = active && isActive(criterion);
            Share share;
            share.real = 0;
            if (isActive(criterion)) {
                const long double real = parent.real * (static_cast<long double>(criterion.weight) / sum);
                share = parent;
                share.real = real;
                if (parent.exact && whole)
                    share = product(parent, (*whole)[next], total, real);
                else
                    share.exact = false;
                ++next;
            }
            node(criterion, share, counts);
        }
    }

    void node(const Criterion &criterion, const Share &share, bool counts)
    {
        if (criterion.isLeaf()) {
            shares.push_back(counts ? share : Share { true, 0, 1, 0 });
            return;
        }
        if (criterion.weight > 0 && !std::ranges::any_of(criterion.criteria, isActive))
            dropped << (criterion.label.isEmpty() ? criterion.key : criterion.label);
        siblings(criterion.criteria, share, counts);
    }
};

/// The least common denominator; nothing if it is above 2^31.
std::optional<std::uint64_t> commonDenominator(const std::vector<Share> &shares)
{
    std::uint64_t common = 1;
    for (const Share &share : shares) {
        if (!share.exact)
            return std::nullopt;
        common = common / std::gcd(common, share.denominator) * share.denominator;
        if (common > LargestSum)
            return std::nullopt;
    }
    return common;
}

std::vector<std::uint64_t> largestRemainder(const std::vector<Share> &shares)
{
    std::vector<std::uint64_t> weights;
    std::vector<long double> remainders;
    std::uint64_t given = 0;
    for (const Share &share : shares) {
        const long double wanted = share.real * static_cast<long double>(LargestSum);
        const auto whole = static_cast<std::uint64_t>(std::floor(wanted));
        weights.push_back(whole);
        remainders.push_back(share.real > 0 ? wanted - static_cast<long double>(whole) : -1);
        given += whole;
    }
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; given < LargestSum && i < order.size(); ++i, ++given)
        ++weights[order[i]];
    return weights;
}
} // namespace

IntegerWeights integerWeights(const IdealProfile &profile)
{
    Walk walk;
    walk.siblings(profile.criteria, Share {}, true);
    IntegerWeights result;
    result.droppedGroups = walk.dropped;
    if (std::ranges::none_of(walk.shares, [](const Share &share) { return share.real > 0; })) {
        result.weights.assign(walk.shares.size(), 0);
        return result;
    }
    if (const std::optional<std::uint64_t> common = commonDenominator(walk.shares)) {
        for (const Share &share : walk.shares)
            result.weights.push_back(share.numerator * (*common / share.denominator));
    } else {
        result.weights = largestRemainder(walk.shares);
    }
    result.sum = std::accumulate(result.weights.begin(), result.weights.end(), std::uint64_t { 0 });
    return result;
}

} // namespace partnerscope
