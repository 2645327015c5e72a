// Solids that form in a liquid: what leaves solution becomes one component, kilogram for kilogram.
#pragma once

#include "core/model/types/unit_type.h"

#include <string>
#include <vector>

namespace titer::unitops {

// A component that leaves solution.
struct Settling {
    int component;
    int place;       // among the carried components
    double value;    // of the parameter that says so
    double mass;     // [kg/basis]
    double perSolid; // [basis of the solids per its own]
    std::string id;
};

// The carried components for which the parameter `key`, one value per component, is above 0, the solids themselves apart, which the
// parameter `solidsKey` names. Errors where it names none, or one without a diameter, and where a mass that this needs is unknown.
std::vector<Settling> settlingOf(const model::UnitSetup& setup, const char* key, const char* solidsKey,
                                 base::Errors& errors);

} // namespace titer::unitops
