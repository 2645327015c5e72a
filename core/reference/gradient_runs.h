// Gradients of salt on the column of Puettmann et al. (column_plants.h), in beds of any height, and what detectors
// with noise show of them.
#pragma once

#include "core/base/result.h"

#include <array>
#include <string>
#include <vector>

namespace titer::reference {

inline constexpr std::array gradientProteins{"ribonuclease", "cytochrome", "lysozyme"}; // as they elute
inline constexpr std::array gradientCharges{3.7, 5.29, 4.7};
inline constexpr std::array gradientEquilibria{7.7e-3, 1.59e-3, 35.5e-3}; // kd is 1 1/s

struct GradientRig {
    double length = 0.014, dispersion = 5.75e-8; // [m], [m2/s]
    std::array<double, 3> loads{1.0, 1.0, 1.0};  // for 10 s [mol/m3]
    std::array<double, 3> charges = gradientCharges, equilibria = gradientEquilibria, steric{10.0, 10.6, 11.83};
};

// 0.6 mL/min, from 100 mM on by this slope [mol/m3/s] until the end [s].
std::string gradientPlant(const GradientRig& rig, double slope, double end);

// What leaves the column, at so many points.
struct GradientCurves {
    std::vector<double> times, volumes, absorbance, salt; // [s], [m3], [AU], [mol/m3]
};

GradientCurves gradientCurves(const std::string& text, int points, double noise, const char* name, base::Errors& errors,
                              double tolerance = 1e-7);

// As a system writes it: 1 mL of its axis before the injection, UV with a level of 2 mAU, conductivity of 0.107 mS/cm per
// mM with noise of 0.004 mS/cm, and the share of a buffer of 1 M.
std::string gradientExport(const GradientCurves& curves, double slope, const char* name);

} // namespace titer::reference
