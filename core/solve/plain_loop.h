// The benchmark of the engine: one culture with doses at known times, integrated by a plain CVODES loop as a person would write
// it, without streams, mass balances, events or a recipe. bench times the engine against it.
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"

#include <vector>

namespace titer::solve {

// A vessel whose only inflow are doses.
struct PlainCulture {
    struct Dose {
        double time = 0.0;                 // [s]
        double volume = 0.0;               // [m3]
        std::vector<double> concentration; // per component of the plant [basis/m3]
    };

    model::BoundLaw law;
    model::Environment<double> conditions;
    double volume = 0.0;               // [m3]
    std::vector<double> concentration; // per component of the plant [basis/m3]
    std::vector<Dose> doses;           // ascending
    std::vector<double> nominal;       // sizes of volume [m3] and amounts [basis], for absolute tolerances
    double until = 0.0;                // [s]
};

// The culture of a unit with kinetics, as long as the recipe does no more to it than to give doses from inlets.
base::Result<PlainCulture> plainCulture(const model::Plant& plant, int unit);

struct PlainRun {
    double wallTime = 0.0; // [s]
    long steps = 0, rightHandSides = 0;
    double volume = 0.0;               // at the end [m3]
    std::vector<double> concentration; // at the end [basis/m3]
};

// `tolerance` is relative. An error if CVODES gives up.
base::Result<PlainRun> runPlain(const PlainCulture& culture, double tolerance);

} // namespace titer::solve
