// Philox4x32-10 and the draws made from it.
#include "core/base/math/random.h"

#include <cmath>
#include <numbers>

namespace titer::base {

namespace {

// FNV-1a, 64 bits: spreads names over the streams.
std::uint64_t streamOf(std::string_view name)
{
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return hash;
}

std::uint64_t joined(std::uint32_t high, std::uint32_t low)
{
    return std::uint64_t(high) << 32 | low;
}

// Within this file, so that it is inlined where numbers are drawn; a call into the library costs as much again.
std::array<std::uint32_t, 4> tenRounds(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t first = std::uint64_t(0xD2511F53u) * counter[0];
        const std::uint64_t second = std::uint64_t(0xCD9E8D57u) * counter[2];
        counter = {std::uint32_t(second >> 32) ^ counter[1] ^ key[0], std::uint32_t(second),
                   std::uint32_t(first >> 32) ^ counter[3] ^ key[1], std::uint32_t(first)};
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
    return counter;
}

} // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    return tenRounds(counter, key);
}

Random::Random(std::uint64_t seed, std::string_view stream)
    : m_key{std::uint32_t(seed), std::uint32_t(seed >> 32)}
    , m_stream(streamOf(stream))
{
}

std::uint64_t Random::bits()
{
    if (m_left == 0) {
        const auto words = tenRounds({std::uint32_t(m_block), std::uint32_t(m_block >> 32), std::uint32_t(m_stream),
                                      std::uint32_t(m_stream >> 32)},
                                     m_key);
        ++m_block;
        m_drawn = {joined(words[3], words[2]), joined(words[1], words[0])};
        m_left = 2;
    }
    return m_drawn[std::size_t(--m_left)];
}

double Random::uniform()
{
    return double(bits() >> 11) * 0x1p-53;
}

double Random::normal()
{
    // 1 - u is never 0. The second of each pair is not kept, so that a draw takes two numbers whatever came before.
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

std::uint64_t Random::index(std::uint64_t count)
{
    if (count == 0) return 0;
    // Numbers at the upper end that would favour the first indices are drawn again.
    const std::uint64_t surplus = (UINT64_MAX % count + 1) % count;
    std::uint64_t drawn = bits();
    while (drawn > UINT64_MAX - surplus) drawn = bits();
    return drawn % count;
}

} // namespace titer::base
