// What a plant states of its schedule beyond what its run shows: how many there are of a unit, what may wait, what is shared, when people
// work. [any]
#pragma once

#include "core/schedule/tasks.h"

#include <string>
#include <vector>

namespace titer::schedule {

struct Plan {
    struct Unit {
        std::string unit;
        double mayWait = 0.0, turnaround = 0.0; // [s]
        bool isManual = false;                  // begins in open hours alone
    };
    // Of a thing by a unit, while it is occupied, at work (in its phases), cleaned, or in a phase.
    struct Use {
        std::string thing, unit, during = "occupied";
        double amount = 0.0; // [unit of the thing]
        std::string where;   // in the file
    };
    std::vector<Equipment> equipment;
    std::vector<Unit> units;
    std::vector<Thing> things;
    std::vector<Use> uses;
    Calendar calendar;
};

// What cleanings of a run draw by themselves: water and solution [m3/s], steam [kg/s]; without a limit where none is stated.
std::vector<Thing> cleaningThings();

// Of "economics" of a plant, or null: "count" of its "equipment", and all of its "schedule". Errors have their place below "economics".
Plan readPlan(const base::Json& economics, base::Errors& errors);

} // namespace titer::schedule
