// When the next batch can begin: the cycle time of a product. [any]
#pragma once

#include "core/schedule/fraction.h"
#include "core/schedule/tasks.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::schedule {

// A batch begins every so often, with the least waits at which that is possible. Bottlenecks are units and things by the
// cycle time that each would have by itself: the first, and the one behind it; empty where there is none.
struct Schedule {
    double batchTime = 0.0; // from its first start until nothing of it is occupied, with its waits [s]
    double cycleTime = 0.0; // the smallest between starts at which nothing is taken twice [s]
    double bound = 0.0;     // no cycle time is smaller: the longest that a unit or thing is used by one batch [s]
    std::string bottleneck, nextBottleneck;
    struct Range {
        double from = 0.0, to = 0.0; // [s]
    };
    std::vector<Range> feasible; // times between starts that are possible, below twice the cycle time
    std::vector<double> delays;  // of each task, by the waits before it [s]
    std::vector<double> waits;   // of each task, after its end [s]
    struct Unit {
        std::string id;
        int count = 1;
        double occupied = 0.0;    // by one batch, with waits [s]
        double alone = 0.0;       // the cycle time by this unit alone, or its bound [s]
        double utilisation = 0.0; // share of its time, while batch follows batch
    };
    std::vector<Unit> units;

    // As they were found.
    Fraction cycle;
    std::vector<Wide> starts, ends; // of each task, then of each draw in their order [µs / cycle.below]
    Wide first = 0, last = 0;       // of the batch
};

inline constexpr std::size_t maxRanges = 200;

enum class Detail { Cycle, All }; // without what each unit would allow alone, bottlenecks and ranges; or with these

// Of one product, whatever the calendar. Nothing with errors, at the paths of a file of tasks.
std::optional<Schedule> scheduleOf(const Tasks& tasks, base::Errors& errors, base::Notices& notices,
                                   Detail detail = Detail::All);

// How many batches are over within a horizon [s].
long batchesIn(const Schedule& schedule, double horizon);

} // namespace titer::schedule
