// Columns with exact answers, as plants.
#pragma once

#include "tests/support/column_oracle.h"

#include <cstdint>
#include <string>
#include <vector>

namespace titer::support {

// A linear column, what it is fed, and how long its outlet is looked at.
struct LinearCase {
    LinearColumn column;
    std::vector<InletSegment> inlet;
    double end = 0.0; // [s]

    std::string words() const; // for messages
};

// The plant of a case: unit `column`, component `solute`, outlet tag `column.out.solute`.
std::string plantOf(const LinearCase& linear);

// A case at random, always the same for one number: Peclet 40 to 300, a few to a hundred transfer units of film, pores and kinetics,
// retention up to 60, a pulse with a step and a ramp; seen from before the peak until it is gone.
LinearCase randomCase(LinearColumn::Model model, bool kinetic, std::uint64_t number);

// The worst difference of a run's outlet from the exact one over `points` times, relative to the exact peak; negative where the run
// failed.
double errorOf(const LinearCase& linear, double tolerance, int points = 301);

} // namespace titer::support
