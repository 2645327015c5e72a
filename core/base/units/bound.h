// Limits as they are read at a glance, wherever they are written: forms, help, sentences, lists of the command line.
#pragma once

#include <string>
#include <string_view>

namespace titer::base {

// In `unit`, or in another of the same quantity where the number has many noughts there: 1e-9 m3 of "L" is {"1", "µL"},
// 1e4 m3 is {"10000", "m3"}; where none suits, with a power of ten, "1e14". The unit must be known.
struct Bound {
    std::string number, unit;
};
Bound boundIn(double si, std::string_view unit);
// With its unit: "1 µL".
std::string writeBound(double si, std::string_view unit);

} // namespace titer::base
