// Units of measure: one table (units.cpp) of symbols with dimension, factor and offset. Core computes in SI; units appear
// only where people and files do.
#pragma once

#include "core/base/result.h"
#include "core/base/units/unit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Reads "kg/m3", "1e6 cells/mL", "1/h", "pg/cell/d", "mmol/(g h)", "%", "°C", "L/m2/h"; "" and "1" are dimensionless.
// Products by blank, "*" or "·"; quotients by "/"; exponents by digits, "^" or superscripts. A leading power of ten such as
// "1e6" or "10^6" belongs to the unit. "g/L h" is refused: write "g/L/h" or "g/(L h)". Inside a compound °C and dK are K.
std::optional<Unit> findUnit(std::string_view symbol);
// What a unit measures; nothing, as of a bare number, where it is not known.
Dimension dimensionOfUnit(std::string_view symbol);
// Whether this is the code of a currency that the table has: "USD", not "MUSD".
bool isCurrency(std::string_view code);
// The currency in which a price is stated, "EUR" of "EUR/L"; nothing where there is none, or several ("USD/EUR").
std::optional<std::string> currencyOf(const Dimension& dimension);
// Of a change in time.
Dimension perTime(Dimension dimension);

// A quantity as people type it, "37 °C" or "0.04 1/h" or "1e6 cells/mL", in SI. `expected` is the SI unit that it must fit;
// a bare number is taken in `bare` if that is given, or as it is where `expected` has no dimension; else it is an error.
// Errors have an empty `where`.
Result<double> readQuantity(std::string_view text, std::string_view expected, std::string_view bare = {});

// `si` in `unit`, written short with its unit: "37 °C". The unit must be known.
std::string writeQuantity(double si, std::string_view unit, int digits = 6);
double toUnit(double si, std::string_view unit);
double fromUnit(double value, std::string_view unit);

// The unit in which a quantity is typed, "1/h" of "0.4 1/h"; empty for a bare number, nothing where it is none.
std::optional<std::string> unitIn(std::string_view text);
// The SI unit of the quantity that people state in this unit, so that it is shown in such a unit again: "kg/cell/s" of "pg/cell/d".
// Empty where the unit is none of unitChoices().
std::string siUnitOf(std::string_view unit);

// The units a person may choose for a quantity of this SI unit ("m3" -> L, mL, m3), the most usual first; the
// given unit itself is always among them.
std::vector<std::string> unitChoices(std::string_view siUnit);
// The unit in which Titer shows a quantity of this SI unit ("kg/m3" -> "g/L", "K" -> "°C", "1/m3" -> "1e6 cells/mL").
std::string displayUnit(std::string_view siUnit);
// Whether two units measure the same thing.
bool sameDimension(std::string_view a, std::string_view b);

} // namespace titer::base
