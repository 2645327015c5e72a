// What a batch occupies, and when. [any]
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/json_fields.h"
#include "core/schedule/calendar.h"

#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::schedule {

inline constexpr std::string_view tasksFormat = "titer.tasks/1";

// Of a thing while a part of a task goes on.
struct Draw {
    std::string thing;
    double amount = 0.0;         // [unit of the thing]
    double from = 0.0, to = 0.0; // from the beginning of the batch, within the task [s]
};

struct Task {
    std::string id;
    std::string unit;
    double start = 0.0, end = 0.0; // from the beginning of the batch [s]
    // For so long the batch may pause at its end, which keeps its unit taken [s]: what begins at or after this end comes
    // later by as much. What is under way then runs to its end and waits as well, if it may.
    double mayWait = 0.0;
    std::vector<std::pair<std::string, double>> uses = {}; // of things, from start to end
    std::vector<Draw> draws = {};
    bool isManual = false;    // in a campaign with a calendar it may begin in open hours alone
    std::string product = {}; // of several; empty where there is one
};

// How many there are of a unit. They are alike and take turns, batch by batch.
struct Equipment {
    std::string unit;
    int count = 1;
    double turnaround = 0.0; // for so long after each task, and its wait, nothing may begin on it [s]
};

// What tasks share: a skid for cleaning, a loop of water, people.
struct Thing {
    std::string id;
    double limit = std::numeric_limits<double>::infinity(); // of the sum that is used at one time
    std::string unit = "1";                                 // SI, of limit and amounts
    bool isLimited() const { return limit < std::numeric_limits<double>::infinity(); }
};

// Between two tasks of different products on an item.
struct ChangeOver {
    std::string unit, from, to; // empty: any
    double time = 0.0;          // [s]
};

// So many batches of a product, one after the other.
struct Share {
    std::string product;
    int batches = 1;
};

struct Tasks {
    std::vector<Task> tasks;
    std::vector<Equipment> equipment; // of which there is one where nothing is stated
    std::vector<Thing> things;
    Calendar calendar = {};
    std::vector<ChangeOver> changeOvers = {};
    std::vector<Share> order = {}; // of products in a campaign; again from its beginning when it is over

    // In the order in which tasks name them.
    std::vector<std::string> units() const;
    std::vector<std::string> products() const;
    // Those of one product, with all else.
    Tasks of(std::string_view product) const;
    int countOf(std::string_view unit) const;
    double turnaroundOf(std::string_view unit) const; // [s]
    void setCount(std::string_view unit, int count);
    void setTurnaround(std::string_view unit, double turnaround);
    // The longest that is stated for the two; 0 of a product with itself [s].
    double changeOver(std::string_view unit, std::string_view from, std::string_view to) const;
    // Whether batches cannot simply follow each other in the cycle time.
    bool areIrregular() const;
};

inline constexpr int maxCount = 10'000;
inline constexpr std::size_t maxTasks = 1000; // of a batch

bool isTasks(const base::Json& json);
// Reads a file (titer.tasks/1): errors at their paths, tasks by their ids. With errors nothing may be made of it.
Tasks readTasks(const base::Json& json, base::Errors& errors);
// A time that sums may be made of [s], and true or false.
void readTime(model::JsonFields& fields, const char* key, double& time, bool required = false);
void readFlag(model::JsonFields& fields, const char* key, bool& into);
// The parts of such a file that a plant states as well. A thing that is stated nowhere has no limit.
Equipment readEquipment(const base::Json& json, const std::string& where, model::Faults& faults);
Thing readThing(const base::Json& json, const std::string& where, model::Faults& faults);
ChangeOver readChangeOver(const base::Json& json, const std::string& where, model::Faults& faults);
// An amount of a thing, as a number or a text with its unit, above 0; 0 with a fault.
double readAmount(const base::Json& json, const Thing& thing, const std::string& where, model::Faults& faults);
// "2", or "300 L/h" in the unit for showing.
std::string amountText(double amount, const Thing& thing);
// By the id that it names, where it has one.
std::string placeOf(const base::Json& json, const std::string& list, const std::string& byNumber, const char* key);
// What cannot be scheduled whatever the time between batches, at the paths of the file: an end that is not after its start,
// two tasks of a batch at once on one unit, more of a thing than there is.
void checkTasks(const Tasks& tasks, base::Errors& errors);

} // namespace titer::schedule
