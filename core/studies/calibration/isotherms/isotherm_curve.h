// A fitted binding model as a picture shows it: lines of equilibrium, one for each setting of the wells, and what was measured on them.
#pragma once

#include "core/studies/calibration/isotherms/isotherm_fit.h"

#include <vector>

namespace titer::studies {

// Of one component where the liquid is otherwise the same [basis/m3], [basis/m3 of solid].
struct IsothermCurve {
    int component = 0;
    int salt = -1;          // the component that was not measured, such as a salt; -1: there is none
    double saltLevel = 0.0; // [basis/m3]
    double ph = 7.0;
    std::vector<double> liquid = {}, solid = {};                 // of the model
    std::vector<double> measuredLiquid = {}, measuredSolid = {}; // by the balance of the wells
};

// In the order of pH and salt. Several measured components rise together, as in the fullest wells. Lines stay empty where the
// model has no value.
std::vector<IsothermCurve> curvesOf(const IsothermRequest& request, const IsothermFit& fit,
                                    const model::Catalogue& catalogue);

} // namespace titer::studies
