// What recipe and controllers write and what units remember, per unit of the plant.
#pragma once

#include <vector>

namespace titer::solve {

// A flow that changes on a line: its set-point is what it was at `since`.
struct FlowRamp {
    double since = 0.0; // [s]
    double slope = 0.0; // [m3/s2], 0 = it stands
};

struct RunState {
    std::vector<std::vector<double>> set;  // settables [SI]
    std::vector<std::vector<double>> flow; // set-points of the out ports [m3/s]; NaN = nobody wrote it
    std::vector<std::vector<FlowRamp>> ramp;
    std::vector<std::vector<double>> memory; // what units keep beside their states (UnitModel::memoryCount)
    std::vector<char> idle;                // waits for its first phase
    std::vector<char> dry;                 // emptied to its heel: nothing leaves until it is filled again
};

} // namespace titer::solve
