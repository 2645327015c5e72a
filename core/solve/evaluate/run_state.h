// What recipe and controllers write and what units remember, per unit of the plant.
#pragma once

#include <vector>

namespace titer::solve {

// A flow or another set-point that changes on a line: what was written is what it was at `since`.
struct Ramp {
    double since = 0.0; // [s]
    double slope = 0.0; // per second, 0 = it stands

    double at(double written, double t) const { return slope == 0.0 ? written : written + slope * (t - since); }
};

struct RunState {
    std::vector<std::vector<double>> set;    // set-points [SI]
    std::vector<std::vector<double>> flow;   // set-points of the outlet ports [m3/s]; NaN = nobody wrote it
    std::vector<std::vector<Ramp>> ramp;     // of these
    std::vector<std::vector<Ramp>> setRamp;  // of set-points; empty where none of the unit's moves
    std::vector<std::vector<double>> memory; // what units keep next to their states (UnitModel::memoryCount)
    std::vector<char> idle;                  // waits for its first phase
    std::vector<char> dry;                   // emptied to its heel: nothing leaves until it is filled again
};

} // namespace titer::solve
