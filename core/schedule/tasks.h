// What a batch occupies, and when. [any]
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::schedule {

inline constexpr std::string_view tasksFormat = "titer.tasks/1";

struct Task {
    std::string id;
    std::string unit;
    double start = 0.0, end = 0.0; // from the beginning of the batch [s]
    // For so long the batch may pause at its end, which keeps its unit taken [s]: what begins at or after this end comes
    // later by as much. What is under way then runs to its end and waits as well, if it may.
    double mayWait = 0.0;
    std::vector<std::pair<std::string, double>> uses = {}; // of things, from start to end
};

// How many there are of a unit. They are alike and take turns, batch by batch.
struct Equipment {
    std::string unit;
    int count = 1;
};

// What tasks share: a skid for cleaning, a loop of water, people.
struct Thing {
    std::string id;
    double limit = 1.0; // of the sum that is used at one time
};

struct Tasks {
    std::vector<Task> tasks;
    std::vector<Equipment> equipment; // of which there is one where nothing is stated
    std::vector<Thing> things;

    // In the order in which tasks name them.
    std::vector<std::string> units() const;
    int countOf(std::string_view unit) const;
    void setCount(std::string_view unit, int count);
};

inline constexpr int maxCount = 10'000;

bool isTasks(const base::Json& json);
// Reads a file (titer.tasks/1): errors at their paths, tasks by their ids. With errors nothing may be made of it.
Tasks readTasks(const base::Json& json, base::Errors& errors);
// What cannot be scheduled whatever the time between batches, at the paths of the file: an end that is not after its start,
// two tasks of a batch at once on one unit, more of a thing than there is.
void checkTasks(const Tasks& tasks, base::Errors& errors);

} // namespace titer::schedule
