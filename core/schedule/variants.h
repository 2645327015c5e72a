// What one more or one less of a unit or thing would do, and how many of a unit are enough. [any]
#pragma once

#include "core/schedule/tasks.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::schedule {

struct Variant {
    std::string id; // of the unit or thing
    bool isThing = false;
    int change = 0;              // +1, -1
    double amount = 0.0;         // there are then
    std::optional<double> cycle; // [s]; nothing of several products, or where none was found
    std::optional<long> batches; // within the horizon; nothing without one, 0 where none is over
};

// Of each unit, and of each thing that is counted and has a limit: one more, then one less where that leaves what a task needs. The
// horizon is in s, 0 for none.
std::vector<Variant> variantsOf(const Tasks& tasks, double horizon);

// So many of a unit that one more would shorten the cycle of this one product no further: the production vessels that one seed
// train and one purification train serve. Nothing where nothing else limits it.
std::optional<int> enoughOf(const Tasks& tasks, const std::string& unit);

} // namespace titer::schedule
