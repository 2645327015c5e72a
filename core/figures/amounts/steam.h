// Enthalpies of saturated water and steam, by the equations of IAPWS SR1-86(1992): Wagner & Pruss 1993, J. Phys. Chem. Ref. Data 22:783.
#pragma once

namespace titer::figures {

// Where the equations hold: from the triple point to the critical point.
inline constexpr double triplePressure = 611.657, criticalPressure = 22.064e6;     // [Pa]
inline constexpr double tripleTemperature = 273.16, criticalTemperature = 647.096; // [K]

double saturationTemperature(double pressure); // [K] of a pressure between these [Pa]
double enthalpyOfSteam(double temperature);    // saturated [J/kg]
double enthalpyOfWater(double temperature);    // saturated liquid [J/kg]

} // namespace titer::figures
