#include "core/base/units/bound.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace titer::base {

namespace {

// A number that is read at a glance.
constexpr double minRead = 0.999e-3, maxRead = 1e5;

// "µL", "mL" and so on of "L" or of one another.
std::vector<std::string> prefixed(std::string_view unit)
{
    constexpr std::string_view prefixes[] = {"p", "n", "µ", "m", "c", "", "k", "M"};
    const std::size_t end = std::min(unit.find_first_of("/ *^"), unit.size());
    const std::string_view symbol = unit.substr(0, end), rest = unit.substr(end);
    if (symbol.find_first_of("0123456789") != std::string_view::npos) return {}; // of an area it has a power
    std::string_view root = symbol;
    for (const std::string_view prefix : prefixes)
        if (!prefix.empty() && startsWith(symbol, prefix) && sameDimension(symbol.substr(prefix.size()), symbol))
            root = symbol.substr(prefix.size());
    std::vector<std::string> found;
    for (const std::string_view prefix : prefixes) {
        std::string one = std::string(prefix) + std::string(root) + std::string(rest);
        if (sameDimension(one, unit)) found.push_back(std::move(one));
    }
    return found;
}

// Whether a number of this size is easier to read than another: from 1 on the smaller, beneath it the larger.
bool readsBetter(double size, double other)
{
    const auto good = [](double x) { return x >= 1.0 - 1e-9 && x < maxRead; };
    if (good(size) != good(other)) return good(size);
    return size < 1.0 - 1e-9 ? other < 1.0 && size > other : size < other;
}

// Without a power of ten.
bool isPlain(double size)
{
    return size == 0.0 || !std::isfinite(size) || (size >= 0.999e-4 && size < 1e7);
}

// With a power of ten instead of many noughts.
std::string boundNumber(double value)
{
    const double size = std::abs(value);
    if (isPlain(size)) return writeShort(value, 6);
    const int power = int(std::floor(std::log10(size) + 1e-12));
    return writeShort(value / std::pow(10.0, power), 6) + "e" + std::to_string(power);
}

} // namespace

Bound boundIn(double si, std::string_view unit)
{
    std::string best(unit);
    double size = std::abs(toUnit(si, unit));
    if (size != 0.0 && (size < minRead || size >= maxRead) && dimensionOfUnit(unit) != Dimension{}) {
        std::vector<std::string> others = prefixed(unit);
        for (const std::string& choice : unitChoices(unit)) others.push_back(choice);
        for (const std::string& other : others) {
            const std::optional<Unit> known = findUnit(other);
            if (!known || known->offset != 0.0) continue;
            const double there = std::abs(known->fromSi(si));
            if (!readsBetter(there, size)) continue;
            best = other;
            size = there;
        }
        // 8.64e-8 1/d reads no better than 1e-12 1/s, and the value next to it is in 1/s.
        if (!isPlain(size)) best = unit;
    }
    return {boundNumber(toUnit(si, best)), best};
}

std::string writeBound(double si, std::string_view unit)
{
    const Bound bound = boundIn(si, unit);
    if (bound.number.find('e') == std::string::npos) return writeQuantity(si, bound.unit);
    return bound.unit == "1" ? bound.number : bound.number + " " + bound.unit;
}

} // namespace titer::base
