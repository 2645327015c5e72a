// What the tasks of a batch take, as intervals that repeat. [any]
#pragma once

#include "core/schedule/periodic.h"
#include "core/schedule/tasks.h"

#include <string>
#include <vector>

namespace titer::schedule {

struct Room {
    std::vector<Interval> intervals; // of the tasks, then of their draws
    std::vector<std::size_t> owners; // of each interval, its task
    std::vector<std::string> ids;    // units, then things that have a limit and are used
    std::vector<Shared> things;
    struct Usage {
        std::size_t thing = 0; // of the tasks' things
        std::size_t interval = 0;
        double amount = 0.0;
    };
    std::vector<Usage> usages; // of all things
    bool isDraw(std::size_t interval) const { return owners[interval] != interval; }
};

// Of one product.
Room roomOf(const Tasks& tasks);

} // namespace titer::schedule
