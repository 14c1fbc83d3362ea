#include "base/draws.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
// ln 2 in two parts, so that a multiple of the first is exact.
constexpr double Ln2High = 0x1.62e42fee00000p-1;
constexpr double Ln2Low = 0x1.a39ef35793c76p-33;
constexpr int LogTerms = 13; ///< s² <= 0.0295, so the next term is below 1e-20
constexpr int ExpTerms = 15; ///< |r| <= 0.35, so the next term is below 1e-20
} // namespace

double steadyLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < 0.70710678118654752) {
        mantissa *= 2;
        --exponent;
    }
    // ln m = 2 artanh s, as a series in s².
    const double s = (mantissa - 1) / (mantissa + 1);
    const double square = s * s;
    double sum = 0;
    for (int k = LogTerms; k > 0; --k)
        sum = square * (sum + 1.0 / (2 * k + 1));
    const double low = 2 * s * sum + exponent * Ln2Low;
    return exponent * Ln2High + (2 * s + low);
}

double steadyExp(double x)
{
    if (x < -708)
        return 0;
    const double whole = std::floor(x / Ln2High + 0.5);
    const double rest = (x - whole * Ln2High) - whole * Ln2Low;
    double sum = 1;
    for (int k = ExpTerms; k > 0; --k)
        sum = 1 + rest / k * sum;
    return std::ldexp(sum, static_cast<int>(whole));
}

Random streamOf(std::uint64_t seed, std::uint64_t index)
{
    // Two rounds of splitmix64's mixing part neighbouring seeds and neighbouring parts.
    std::uint64_t z = seed;
    for (const std::uint64_t step : { std::uint64_t { 1 }, index + 1 }) {
        z += step * 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        z ^= z >> 31;
    }
    return Random(z);
}

double drawExponential(Random &random)
{
    return -steadyLog(1 - random.uniform()); // 1 − U is exact and never 0
}

double drawNormal(Random &random)
{
    double u = 0;
    double s = 0;
    do {
        u = 2 * random.uniform() - 1;
        const double v = 2 * random.uniform() - 1;
        s = u * u + v * v;
    } while (s >= 1 || s == 0.0);
    return u * std::sqrt(-2 * steadyLog(s) / s);
}

double drawGamma(Random &random, double shape)
{
    if (shape < 1) {
        const double power = steadyLog(1 - random.uniform()) / shape;
        return drawGamma(random, shape + 1) * steadyExp(power);
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
        const double x = drawNormal(random);
        const double root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        const double u = 1 - random.uniform();
        const double square = x * x;
        if (u < 1 - 0.0331 * (square * square) || steadyLog(u) < 0.5 * square + d * (1 - v + steadyLog(v)))
            return d * v;
    }
}

namespace {
/// \returns whether there was anything to scale.
bool scaleToOne(std::span<double> weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    if (!(sum > 0))
        return false;
    for (double &weight : weights)
        weight /= sum;
    return true;
}
} // namespace

void drawSimplex(Random &random, std::span<double> weights)
{
    do {
        for (double &weight : weights)
            weight = drawExponential(random);
    } while (!scaleToOne(weights));
}

void drawDirichlet(Random &random, std::span<const double> shares, double spread, std::span<double> weights)
{
    for (std::size_t i = 0; i < shares.size(); ++i)
        weights[i] = shares[i] > 0 ? drawGamma(random, spread * shares[i]) : 0;
    if (scaleToOne(weights))
        return;
    // Every draw was too small for a number: what is left of the distribution are the corners of the simplex.
    double left = random.uniform();
    std::size_t corner = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!(shares[i] > 0))
            continue;
        corner = i;
        left -= shares[i];
        if (left < 0)
            break;
    }
    std::ranges::fill(weights, 0.0);
    weights[corner] = 1;
}

} // namespace partnerscope
