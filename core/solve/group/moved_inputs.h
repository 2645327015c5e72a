// What a recipe has written in a plant next to the one that runs, which differs from it in a number: where that is something else.
#pragma once

#include "core/solve/evaluate/run_state.h"

#include <utility>
#include <vector>

namespace titer::solve {

// A value that was written, and the line on which it goes on.
struct Written {
    double value = 0.0;
    Ramp ramp = {};

    bool isAs(const Written& other) const;
};

class MovedInputs {
public:
    // Set-points that it begins with and that the one that runs does not.
    MovedInputs(const model::Plant& plant, const model::Plant& running);

    // `running`: what the plant that runs has there. What is the same is forgotten; true where something else stands there now.
    bool write(const model::WriteTarget& target, const Written& written, const Written& running);
    bool forget(const model::WriteTarget& target);
    bool isMoving(const model::WriteTarget& target) const;
    // What stands there at t, in the state of the plant that runs where nothing else does.
    double at(const model::WriteTarget& target, double t, const RunState& running) const;
    void apply(RunState& state) const;

private:
    using Entry = std::pair<model::WriteTarget, Written>;
    std::vector<Entry>::const_iterator find(const model::WriteTarget& target) const;

    std::vector<Entry> m_written;
};

} // namespace titer::solve
