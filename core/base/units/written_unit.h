// Units as instruments and plant systems write them.
#pragma once

#include <string>
#include <string_view>

namespace titer::base {

// The unit that is meant, as findUnit reads it: "Vol.%" is "%", "Grad C" is "°C", "lpm" is "L/min", "x10^6 cells/mL" is "1e6 cells/mL", "-" is
// "1". Brackets around it are taken off. A text that is no known unit stays as it is.
std::string writtenUnit(std::string_view text);

// Whether a text of a table is a unit where nothing says so, neither brackets nor a line or column of units. A year is none there: "a" is a
// name beside "b", and "1a" a sample.
bool isUnitInTable(std::string_view unit);

} // namespace titer::base
