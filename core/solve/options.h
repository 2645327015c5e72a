// What a run is asked for.
#pragma once

#include "core/solve/group/tangent_parameter.h"

#include <vector>

namespace titer::solve {

struct Options {
    double tolerance = 1e-6; // relative
    bool monolithic = false; // all units as one group (for tests: windows against one run)
    // Where the large units of a group stand again as they stood before, within the tolerance, what followed then is replayed in place of being
    // computed, for as long as each start and what flows in prove it. Not with parameters.
    bool reuseCycles = false;
    // How many times finer than the tolerance asks for the grid of each unit is, where a run before found that too coarse; empty: once.
    std::vector<double> refinement = {};
    // With parameters the run is monolithic. How they move the time of an event is followed, and of what a recipe or a unit times from there, and
    // what a recipe writes, doses and waits for; their influence on what controllers write and guards cut, on what waits in a unit for a delay,
    // and on when controllers sample is not.
    std::vector<Parameter> parameters = {};
    bool testTangents = false; // steps are as short as tangents ask for, too: where states rest, these may not
    long maxSteps = 0;         // of each group: a run that needs more is given up with an error; 0: without limit
};

} // namespace titer::solve
