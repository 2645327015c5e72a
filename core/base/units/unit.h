// What a unit is: a dimension, and how its values become those of SI.
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace titer::base {

// The bases: those of SI, and what is a base of its own because no factor leads to it: air saturation ("% air"), turbidity
// ("NTU"), difference of temperature ("dK": kept apart from K, so that an offset is never applied to a difference), and each
// currency by its code of ISO 4217, since what one is worth in another is no constant.
inline constexpr std::string_view baseSymbols[] = {
    "kg",  "m",   "s",   "K",   "mol", "A",   "% air", "NTU", "dK",  "AUD", "BRL", "CAD", "CHF", "CNY", "CZK",
    "DKK", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS",   "INR", "ISK", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD",
    "PHP", "PLN", "RON", "SAR", "SEK", "SGD", "THB",   "TRY", "TWD", "UAH", "USD", "VND", "ZAR"};
inline constexpr std::size_t temperatureIndex = 3, differenceIndex = 8, firstCurrencyIndex = 9; // of the bases
inline constexpr std::size_t baseCount = std::size(baseSymbols);

// The exponent of each base.
struct Dimension {
    std::array<signed char, baseCount> exponents{};
    bool operator==(const Dimension&) const = default;
};

// value in SI = value in this unit * factor + offset. An offset other than 0 occurs only for degrees of temperature.
struct Unit {
    Dimension dimension;
    double factor = 1.0;
    double offset = 0.0;

    double toSi(double value) const { return value * factor + offset; }
    double fromSi(double si) const { return (si - offset) / factor; }
};

} // namespace titer::base
