// What a run reports of its course: phases, doses, mass balances, streams, effort.
#pragma once

#include "core/guard/guard.h"

#include <vector>

namespace titer::solve {

// What a guard has cut so far: the limits that it states, and others that have cut.
struct GuardCuts {
    guard::Limit limit = guard::Limit::None;
    guard::Cuts cuts; // worst in SI of what it writes
};
struct GuardRecord {
    std::vector<GuardCuts> limits;
    guard::FirstCut first;
};

// How the samples of a predictive controller went so far. Times are measured: no two runs have the same.
struct ControlRecord {
    int controller = -1; // of the plant
    long steps = 0, optimal = 0, suboptimal = 0, fallback = 0, failed = 0;
    double medianTime = 0.0, p999Time = 0.0; // of a step of this run [s]
};

// One phase as it happened.
struct PhaseRecord {
    int phase = -1;
    double start = 0.0;
    double end = -1.0; // -1 while it runs
};

// A dose as it was given.
struct DoseRecord {
    double time = 0.0;
    int stream = -1;
    double volume = 0.0; // [m3]
};

struct Statistics {
    long steps = 0, rightHandSides = 0, jacobians = 0, restarts = 0, windows = 0; // of all groups together
    long stepsOfGroup = 0; // of that which took more than any other: what Options::maxSteps limits
};

// How far mass balances are from closing: per unit and component |held - initial - in + out - generated| / (initial + in + |generated|).
struct BalanceErrors {
    double worst = 0.0;
    double transfer = 0.0;       // worst difference between the two ends of one stream, relative
    double transferLimit = 0.0;  // ten times the coarsest tolerance that a group was integrated with
    std::vector<double> perUnit; // in the order of the plant's units
};

struct MassBalance {
    double initial = 0.0, in = 0.0, out = 0.0, generated = 0.0, held = 0.0; // [basis]
    double received = 0.0, sent = 0.0; // of `in` and `out` what streams of the plant carried
};

// What a unit's balances come to over a run, of components and of liquid.
struct UnitBalance {
    std::vector<MassBalance> components; // per component of the plant [basis]
    MassBalance volume;                  // [m3]
    double handled = 0.0;                // volume that it holds, or that passed through it where that is more [m3]
};

// How far it is from closing, relative to what was there and moved. `usual` is what a usual concentration makes of the volume that was
// handled; 0 where there is nothing but rounding of it.
double balanceError(const MassBalance& balance, double usual);

// What a stream has carried, and when.
struct StreamTotal {
    double volume = 0.0;         // [m3]
    std::vector<double> amounts; // per component of the plant [basis]
    double first = -1.0;         // when something first flowed [s], -1 = never
    double last = -1.0;          // when something last flowed [s]
    double flowing = 0.0;        // time during which it flowed [s]
};

} // namespace titer::solve
