// What recipe and controllers write, per unit of the plant.
#pragma once

#include <vector>

namespace titer::solve {

struct RunState {
    std::vector<std::vector<double>> set;  // settables [SI]
    std::vector<std::vector<double>> flow; // set-points of the out ports [m3/s]; NaN = nobody wrote it
    std::vector<char> idle;                // waits for its first phase
    std::vector<char> dry;                 // emptied to its heel: nothing leaves until it is filled again
};

} // namespace titer::solve
