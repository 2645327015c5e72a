// What a unit is: a dimension, and how its values become those of SI.
#pragma once

#include <array>
#include <cstddef>

namespace titer::base {

// Exponents of kg, m, s, K, mol, A, and of three quantities that are bases of their own because no factor leads to them:
// air saturation ("% air"), turbidity ("NTU"), and difference of temperature ("dK": kept apart from K, so that an offset
// is never applied to a difference).
struct Dimension {
    std::array<signed char, 9> exponents{};
    bool operator==(const Dimension&) const = default;
};
constexpr std::size_t temperatureIndex = 3, differenceIndex = 8; // of the exponents

// value in SI = value in this unit * factor + offset. An offset other than 0 occurs only for degrees of temperature.
struct Unit {
    Dimension dimension;
    double factor = 1.0;
    double offset = 0.0;

    double toSi(double value) const { return value * factor + offset; }
    double fromSi(double si) const { return (si - offset) / factor; }
};

} // namespace titer::base
