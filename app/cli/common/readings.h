// Values of options as people type them.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace titer::cli {

constexpr long maxRandomSeed = 1L << 53; // exact as a number in any file
constexpr long maxThreads = 4096;

// "14 d", "1h", a bare number of seconds; more than 0 [s].
base::Result<double> readDuration(std::string_view text);
// preview, normal, reference, or a number within 1e-12..0.1: the relative tolerance.
base::Result<double> readTolerance(std::string_view text);
// The standard deviation of parameters as a share of them: 0 to 1, "5 %".
base::Result<double> readSpread(std::string_view text);
// A quantity above 0 [SI of `unit`]; a bare number is in `bare`, where that is given.
base::Result<double> readAbove0(const std::string& text, const char* unit, const char* bare = "");
// A whole number within least..most.
base::Result<long> readCount(std::string_view text, long min, long max);

// These readers for takeOption() below.
inline auto countWithin(long min, long max)
{
    return [min, max](const std::string& text) { return readCount(text, min, max); };
}

inline auto above0(const char* unit, const char* bare = "")
{
    return [=](const std::string& text) { return readAbove0(text, unit, bare); };
}

// "NAME=VALUE" at its last equals sign; false where there is none, or nothing on a side of it.
bool splitAt(const std::string& text, std::string& left, std::string& right);

// Takes "=FACTOR" off the end of a mapping, a number with a unit: "0.42 g/L" of "OD=vessel.biomass=0.42 g/L"; empty where there is none.
std::string takeFactor(std::string& mapping);

// The value of an option where it is given, by one of the readers above. What is wrong goes into `fault`; where something stands there
// already, nothing is read.
template <class T>
void takeOption(const Arguments& arguments, const char* option, T& into, const auto& read, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text || !fault.empty()) return;
    const auto value = read(*text);
    if (value)
        into = T(*value);
    else
        fault = std::string(option) + ": " + value.error().what.text();
}

} // namespace titer::cli
