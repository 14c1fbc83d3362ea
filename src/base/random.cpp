#include "base/random.h"

#include <bit>
#include <cmath>
#include <random>

namespace partnerscope {

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t &word : m_state) {
        seed += 0x9e3779b97f4a7c15u;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        word = z ^ (z >> 31);
    }
}

Random Random::fromSystem()
{
    std::random_device device;
    return Random((static_cast<std::uint64_t>(device()) << 32) | device());
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t n)
{
    // Rejecting the short last stretch keeps every remainder equally likely.
    const std::uint64_t threshold = (0 - n) % n;
    std::uint64_t draw = next();
    while (draw < threshold)
        draw = next();
    return draw % n;
}

double Random::normal()
{
    double u = 0;
    double v = 0;
    double s = 0;
    do {
        u = 2 * uniform() - 1;
        v = 2 * uniform() - 1;
        s = u * u + v * v;
    } while (s >= 1 || s == 0.0);
    return u * std::sqrt(-2 * std::log(s) / s);
}

} // namespace partnerscope
