// What share of a process lies within its specification: capability from what varies within subgroups, performance from all that varied.
#pragma once

#include "core/studies/capability/control_chart.h"

#include <optional>

namespace titer::studies {

struct SpecificationLimits {
    std::optional<double> lower = {}, upper = {}, target = {};
};

struct CapabilityIndex {
    std::string name = {};        // "cp", "cpk", "pp", "ppk", "cpm"
    double value = 0.0;           // NaN where the specification has not the sides for it
    double low = 0.0, high = 0.0; // two-sided interval; NaN of cpm
};

struct Capability {
    int values = 0;
    double mean = 0.0;
    double within = 0.0, overall = 0.0; // standard deviations
    std::vector<CapabilityIndex> indices = {};
    double outside =
        0.0;       // expected share beyond the specification, of a normal distribution with the overall deviation
    int found = 0; // values beyond it
    double normality = 0.0; // p of Anderson and Darling's test of normality, on which all of this rests
};

// Cp = (USL - LSL)/(6 s), Cpk = the nearer limit's distance by 3 s (Kane 1986, J. Qual. Technol. 18, 41), with the deviation within
// subgroups; Pp and Ppk with the overall one; Cpm about the target, or the middle (Chan, Cheng, Spiring 1988, J. Qual. Technol. 20, 162).
// Intervals: of Cp and Pp by chi square, of Cpk and Ppk after Bissell (1990, Appl. Statist. 39, 331); `confidence` between 0 and 1.
// The test of normality is that of D'Agostino and Stephens (1986, Goodness-of-Fit Techniques, table 4.9), mean and deviation estimated.
// Errors: no limit is given, the lower one is not below the upper one, a value is missing.
base::Result<Capability> capabilityOf(const Subgroups& groups, const ProcessSpread& process,
                                      const SpecificationLimits& specification, double confidence);

} // namespace titer::studies
