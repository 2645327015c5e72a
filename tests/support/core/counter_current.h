// A counter-current capture that repeats itself, as a plant file's text, and runs of it.
#pragma once

#include "core/solve/simulation.h"

#include <string>

namespace titer::support {

inline constexpr const char* switchesByTime = R"("switch_by": "time", "switch_time": "95 min")";
inline constexpr const char* loadsEvenly =
    R"({"id": "load", "unit": "pump", "at": "0 h", "set": {"pump.out.flow": "0.38 mL/min"}, "until": {"for": "950 min"}})";

// A plant around three columns of 1 mL with the two kinds of site of Gomis-Fons et al. 2020, film and diffusion within the beads as one coefficient:
// the units that feed them (the unit "harvest" first), when they switch, as parameters, and what follows them in the file.
std::string aroundThreeColumns(const char* feed, const char* switching, const char* rest);

// Three columns of 1 mL between a tank and a pool whose level a controller keeps, for 950 min: when they switch, as parameters, and the phases of the
// recipe.
std::string threeColumns(const char* switching = switchesByTime, const char* phases = loadsEvenly);

// Goes on until the run has replayed `duration` [s] since now; false where it has not in 40 h. Cycles that repeat
// differ by about one tolerance, so that rounding decides which of them is the first that is alike.
bool advanceReplaying(solve::Simulation& run, double duration);

} // namespace titer::support
