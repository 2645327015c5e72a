// Data of regressions with what comes out of them: those of the NIST Statistical Reference Datasets (public domain,
// https://www.itl.nist.gov/div898/strd), data and certified values, and a published response surface.
#pragma once

#include "core/studies/analysis/regression.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace titer::reference {

// A linear set, certified to 15 digits.
struct NistLinear {
    struct Certified {
        double estimate, stdError;
    };
    std::string name, formula;
    const char* data; // CSV
    std::vector<Certified> coefficients;
    double residualSd, r2;
    double f; // 0 where it is infinite
    double rss;
};
const std::vector<NistLinear>& nistLinear();

// A nonlinear set, certified to 11 digits.
struct NistSet {
    std::string name, formula;
    std::array<std::vector<double>, 2> starts; // one value per parameter b1, b2 ...
    std::vector<double> certified, deviations; // parameters and their standard deviations
    double rss;                                // residual sum of squares
    std::vector<std::string> columns;
    std::vector<double> data; // row by row
};
// All 27 of them.
const std::vector<NistSet>& nistNonlinear();

// The set as a regression from its first (0) or second (1) start.
std::optional<studies::Regression> regressionOf(const NistSet& set, int start, base::Errors& errors);

// R. V. Lenth, Response-surface methods in R, using rsm (J. Stat. Softw. 32, 2009), data ChemReact: time [min], temperature [°C]. CSV.
const char* chemReact();

} // namespace titer::reference
