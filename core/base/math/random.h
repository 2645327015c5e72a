// Random numbers that depend on nothing but a seed, a name and a position: Philox4x32-10 (Salmon, Moraes, Dror, Shaw 2011,
// "Parallel random numbers: as easy as 1, 2, 3").
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace titer::base {

// Ten rounds of Philox on one counter.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

// One stream of draws. Streams with another seed or another name are independent, so that adding a sensor does not change
// the noise of the others.
class Random {
public:
    Random(std::uint64_t seed, std::string_view stream);

    std::uint64_t bits();
    // In [0, 1), with 53 random bits.
    double uniform();
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    // Mean 0, standard deviation 1 (Box and Muller 1958).
    double normal();
    double normal(double mean, double deviation) { return mean + deviation * normal(); }
    // 0 to count - 1, each as likely as the other; 0 if count is 0.
    std::uint64_t index(std::uint64_t count);

private:
    std::array<std::uint32_t, 2> m_key;
    std::uint64_t m_stream;
    std::uint64_t m_block = 0;
    std::array<std::uint64_t, 2> m_drawn{};
    int m_left = 0;
};

} // namespace titer::base
