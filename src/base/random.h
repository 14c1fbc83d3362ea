#pragma once

#include <array>
#include <cstdint>

namespace partnerscope {

/// xoshiro256** seeded by splitmix64 (Blackman & Vigna 2018, public domain reference).
/// Own generator and own transforms: std:: distributions differ between standard libraries, and every random result
/// shown or written must repeat exactly from its seed.
class Random
{
public:
    explicit Random(std::uint64_t seed);
    /// Seeded from the operating system.
    [[nodiscard]] static Random fromSystem();

    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] double uniform();                     ///< [0, 1), 53 bits
    [[nodiscard]] std::uint64_t below(std::uint64_t n); ///< 0 .. n-1, unbiased; n > 0
    [[nodiscard]] double normal();                      ///< mean 0, standard deviation 1 (polar method)
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }

private:
    std::array<std::uint64_t, 4> m_state {};
};

} // namespace partnerscope
