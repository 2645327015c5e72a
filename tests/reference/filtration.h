// The 2^4 filtration rate experiment, unreplicated: D. C. Montgomery, Design and Analysis of Experiments, example 6.2.
#pragma once

#include <array>
#include <utility>

namespace titer::reference {

// [gal/h] in standard order: A temperature changes fastest, then B pressure, C concentration, D stirring rate.
inline constexpr double filtrationRates[] = {45, 71, 48, 65, 68, 60, 80, 65, 43, 100, 45, 104, 75, 86, 70, 96};

inline constexpr std::pair<const char*, double> filtrationEffects[] = {
    {"A", 21.625},    {"B", 3.125},     {"C", 9.875},      {"D", 14.625},     {"A:B", 0.125},
    {"A:C", -18.125}, {"A:D", 16.625},  {"B:C", 2.375},    {"B:D", -0.375},   {"C:D", -1.125},
    {"A:B:C", 1.875}, {"A:B:D", 4.125}, {"A:C:D", -1.625}, {"B:C:D", -2.625}, {"A:B:C:D", 1.375}};

} // namespace titer::reference
