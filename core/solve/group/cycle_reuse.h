// What a group reports the cycles that it replayed.
#pragma once

namespace titer::solve {

// What a run replayed of the cycles that it had computed before (Options::reuseCycles).
struct CycleReuse {
    double from = -1.0;  // when it first began [s], -1 = never
    int cycles = 0;      // that were replayed, whole or in part
    long pieces = 0;     // parts of them, from one jump to the next
    double time = 0.0;   // replayed of the largest group [s]
    double change = 0.0; // largest difference of states from those that were computed, in tolerances of the run
    double limit = 0.0;  // at which it ends [tolerances]
};

} // namespace titer::solve
