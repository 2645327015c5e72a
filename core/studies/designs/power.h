// The chance that a design shows an effect that is there, and how often it has to be repeated for a wanted chance.
#pragma once

#include "core/studies/models/design.h"

#include <optional>

namespace titer::studies {

struct PowerOptions {
    double effect = 2.0; // from low to high, or between two levels, in units of the error standard deviation
    double alpha = 0.05; // of the F test of a term
    double wholePlotRatio = 1.0;
};

// An effect d stands for a coded coefficient of d / 2. Of a term with several columns, for those coefficients of two levels that lie d
// apart with the others between them, the pair with the least power.
struct TermPower {
    std::string term;
    int df = 0;
    int errorDf = 0;
    double noncentrality = 0.0;
    double power = 0.0;
};

// One per term but the intercept. Errors: at "effect" and "alpha"; at "design/model", where terms cannot be distinguished or no
// degrees of freedom are left for the error. With whole plots, terms of hard-to-change factors alone are tested against whole plots.
base::Result<std::vector<TermPower>> powerOf(const Design& design, const Terms& terms, const PowerOptions& options);

struct Repetition {
    int times = 0; // the whole design
    std::vector<TermPower> terms = {};
};
constexpr int maxRepetitions = 1000;
// The fewest repetitions of the whole design that give every term at least this power. Errors as above, and at "power".
base::Result<Repetition> repetitionsFor(double power, const Design& design, const Terms& terms,
                                        const PowerOptions& options);

} // namespace titer::studies
