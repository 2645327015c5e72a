// A column of a plant as gradients see it (gradient_elution.h).
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/columns/gradient_elution.h"

#include <string>
#include <vector>

namespace titer::studies {

// What binds by steric mass action, as the plant has it.
struct BindingProtein {
    std::string id;
    double lead = 0.0;                       // of the salt, in liquid [m3]
    double charge = 0.0, ka = 0.0, kd = 1.0; // SI
    double elutesAt = 0.0;                   // salt at which it is retained ten times as much as the solid [mol/m3]
};

struct GradientColumn {
    GradientBed bed;
    double liquid = 0.0;                  // that the salt passes in the bed [m3]
    double tubing = 0.0;                  // of the plant [m3]
    std::string salt;                     // the component
    std::vector<BindingProtein> proteins; // in the order in which the plant has them elute
};

// Errors are at the path that is at fault: another binding than `sma`, a column without a width, nothing that binds.
base::Result<GradientColumn> gradientColumnOf(const model::Flowsheet& flowsheet, const model::Plant& plant, int unit);

} // namespace titer::studies
