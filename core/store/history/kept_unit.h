// A tag keeps the unit in which it was first recorded, whatever its source says later: what is read of it is in one unit.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace titer::store {

// value in the store = value as reported * factor + offset
struct KeptUnit {
    std::string unit;
    double factor = 1.0, offset = 0.0;

    bool converts() const { return factor != 1.0 || offset != 0.0; }
    double operator()(double value) const { return converts() ? value * factor + offset : value; }
};

// How values that are reported in one unit stand in a store whose tag has another. Nothing where none leads to the other: they measure
// different things, or one is no unit that is known. A unit that was not said is the other one.
std::optional<KeptUnit> keptUnit(std::string_view reported, std::string_view stored);

} // namespace titer::store
