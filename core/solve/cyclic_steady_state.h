// Cyclic steady state: states that a cycle brings back to themselves, x = G(x), where G runs the plant over one period.
// Found by Anderson's acceleration of the repetition of cycles (Anderson 1965, J. ACM 12:547; Walker, Ni 2011, SIAM J.
// Numer. Anal. 49:1715): the next start is that combination of the last cycles whose changes cancel best.
#pragma once

#include "core/solve/simulation.h"

namespace titer::solve {

struct CyclicOptions {
    double period = 0.0;     // [s]
    double tolerance = 1e-5; // largest change of a state over a cycle, by its size
    int maxCycles = 500;
    int maxIdleCycles =
        100; // cycles that come no closer, after which it gives up: what switches by itself has a period of its own
    int memory = 15; // earlier cycles that are combined; 0: plain repetition
};

struct CyclicSteadyState {
    int cycles = 0;      // that were run
    double change = 0.0; // over the last of them
    bool reached = false;
};

// Runs cycles from now on until their change is within tolerance, or for maxCycles, or until they come no closer. The simulation then stands where
// it stood, with the states of the cyclic steady state; its mass balances count what it was given there as held at first. Two cycles that begin
// nearly alike take other steps and end as far apart as these are in error, so that from here on steps are followed finely enough for that
// to be less than the tolerance. The size of a state is the usual one or what it has become where cycles first come near each other: a
// bed holds a hundred times what is usual in liquids, and steps are followed by what is there.
base::Result<CyclicSteadyState> findCyclicSteadyState(Simulation& simulation, const CyclicOptions& options,
                                                      std::stop_token stop = {});

} // namespace titer::solve
