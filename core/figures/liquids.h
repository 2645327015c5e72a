// What a run drew of liquids and steam from outside the plant: by inlets, as what vessels began with, to clean.
#pragma once

#include "core/figures/run_result.h"

namespace titer::figures {

class Train;

inline constexpr double liquidDensity = 1000.0; // of every liquid, whatever it contains [kg/m3]

struct Liquid {
    enum class Kind {
        Inlet,    // what an inlet brought
        Initial,  // what a vessel began with
        Water,    // of cleaning
        Solution, // of cleaning, whose composition nobody states
        Steam
    };
    Kind kind = Kind::Inlet;
    int from = -1;              // the inlet, the vessel, or the unit that was cleaned
    int step = -1;              // whose it is: of an inlet the first step downstream, or -1; of others `from`
    double amount = 0.0;        // [m3], of steam [kg]
    bool isPlain = false;       // of an inlet: it carried no component
    bool bringsProduct = false; // of an inlet

    double mass() const { return kind == Kind::Steam ? amount : liquidDensity * amount; } // [kg]
};

// In the order of the plant: by unit what it brought or began with, then what its cleanings used, taken together. A cleaning that has
// begun counts as a whole. What is nothing has no entry.
std::vector<Liquid> liquidsOf(const model::Plant& plant, const RunResult& result, const Train& train);

} // namespace titer::figures
