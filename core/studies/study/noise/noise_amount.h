// How much noise a value of the twin gets, as a person states it.
#pragma once

#include <optional>
#include <string_view>

namespace titer::studies {

// A standard deviation: a share of the value, or an amount in its unit.
struct NoiseAmount {
    double amount = 0.0; // of a share as a fraction
    bool share = false;

    bool isNone() const { return amount == 0.0; }
    bool operator==(const NoiseAmount& other) const;
};
// "2%", "0.1" or nothing; no value where it cannot be read so.
std::optional<NoiseAmount> readNoise(std::string_view text);

} // namespace titer::studies
