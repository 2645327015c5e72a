// What is taken of things over time, and the tank from which a steady generation serves it. [any]
#pragma once

#include "core/schedule/tasks.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::schedule {

struct Taking {
    std::size_t thing = 0; // of a list of things
    double amount = 0.0;
    double from = 0.0, to = 0.0; // [s]
    std::size_t bar = 0;         // of the campaign, for which it is
};

struct Load {
    std::string thing;
    std::string unit;              // SI
    double peak = 0.0, mean = 0.0; // over a whole campaign
    // How much is taken from each time [s] on.
    std::vector<std::pair<double, double>> course;
    // Of what flows: a generation that runs on at the mean rate of a cycle needs at least this tank.
    struct Steady {
        double rate = 0.0; // [unit]
        double tank = 0.0; // [unit s]
    };
    std::optional<Steady> steady;
};

// In the order of the things, without those that are neither limited nor taken. `cycle` are the takings that repeat every period [s].
std::vector<Load> loadsOf(const std::vector<Thing>& things, const std::vector<Taking>& takings, double makespan,
                          const std::vector<Taking>& cycle, double period);
// Of one thing, at a steady state of the repeating period.
Load::Steady steadyOf(const std::vector<Taking>& cycle, double period);

} // namespace titer::schedule
