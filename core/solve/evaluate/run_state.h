// What recipe and controllers write and what units remember, per unit of the plant.
#pragma once

#include "core/model/plant/plant.h"

#include <vector>

namespace titer::solve {

// A flow or another set-point that changes on a line: what was written is what it was at `since`.
struct Ramp {
    double since = 0.0; // [s]
    double slope = 0.0; // per second, 0 = it stands

    double at(double written, double t) const { return slope == 0.0 ? written : written + slope * (t - since); }
};

struct RunState {
    // What a plant begins with.
    static RunState of(const model::Plant& plant);

    // What was written last, how it has moved since, and what it is at t.
    double lastOf(const model::WriteTarget& target) const;
    Ramp rampOf(const model::WriteTarget& target) const;
    double at(const model::WriteTarget& target, double t) const { return rampOf(target).at(lastOf(target), t); }
    bool isMoving(const model::WriteTarget& target) const { return rampOf(target).slope != 0.0; }
    // It stands from here on, or goes on a line.
    void write(const model::WriteTarget& target, double value);
    void startRamp(const model::WriteTarget& target, const Ramp& ramp);

    std::vector<std::vector<double>> set;    // set-points [SI]
    std::vector<std::vector<double>> flow;   // set-points of the outlet ports [m3/s]; NaN = nobody wrote it
    std::vector<std::vector<Ramp>> ramp;     // of these
    std::vector<std::vector<Ramp>> setRamp;  // of set-points; empty where none of the unit's moves
    std::vector<std::vector<double>> memory; // what units keep next to their states (UnitModel::memoryCount)
    std::vector<char> idle;                  // waits for its first phase
    std::vector<char> dry;                   // emptied to its heel: nothing leaves until it is filled again
};

} // namespace titer::solve
