// Batches that are placed one after the other among those that stand: what each takes, and where it may come. [any]
#pragma once

#include "core/schedule/pauses.h"
#include "core/schedule/room.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace titer::schedule {

// A batch of a product by itself, with the waits that it cannot do without: times from its first start.
struct Pattern {
    std::string product;
    Room room;                      // what of the waits is left, with ends at which the batch goes on
    std::vector<Tick> ends;         // of each interval, when its work is over
    std::vector<std::size_t> units; // of each task, of all units
    std::vector<bool> manual;       // of each task
};

// Units of all products are named alike. Nothing where tasks of one batch meet.
std::optional<Pattern> patternOf(const Tasks& tasks, std::string_view product);

// Where a batch was placed.
struct Placed {
    std::size_t pattern = 0;
    std::vector<int> items;   // of each task, from 1
    std::vector<Tick> starts; // of each interval
    std::vector<Tick> ends;   // without waits
    std::vector<Tick> frees;  // with waits
};

// A piece of the time of a batch in which it takes as much of a thing throughout.
struct Stretch {
    Tick from = 0, to = 0;
    double amount = 0.0;
    std::size_t begunBy = 0; // of the intervals that go on, the one that began last
};

class Placing {
public:
    Placing(const Tasks& tasks, std::vector<Pattern> patterns);

    // A batch that begins at `from` or as soon as it can. Nothing where its manual tasks never find open hours.
    std::optional<Placed> place(std::size_t pattern, Tick from);
    // The manual task at which that failed.
    const std::string& closedTask() const { return m_closedTask; }

private:
    struct Taken {
        Tick from = 0, to = 0;
        std::size_t pattern = 0;
    };
    using Line = std::vector<Taken>; // of an item, in order

    Tick gap(std::size_t unit, std::size_t before, std::size_t after) const;
    bool pushUnits(const Pattern& pattern, std::size_t index, const std::vector<int>& items, const Pauses& pauses,
                   std::vector<Tick>& sums) const;
    bool pushThings(std::size_t index, const Pauses& pauses, std::vector<Tick>& sums) const;
    Tick pushOf(std::size_t thing, const Stretch& stretch, Tick shift) const;
    bool pushManual(const Pattern& pattern, const Pauses& pauses, std::vector<Tick>& sums);
    void take(const Placed& placed);

    const Tasks& m_tasks;
    std::vector<Pattern> m_patterns;
    std::vector<std::string> m_units;
    std::vector<std::vector<Line>> m_lines;                 // of each item of each unit
    std::vector<long> m_turns;                              // of each unit, how many batches took it
    std::vector<std::vector<std::vector<Stretch>>> m_still; // of each pattern that has no pauses, of each thing
    std::vector<std::map<Tick, double>> m_loads;            // of each thing, from then on
    std::vector<std::vector<std::vector<Tick>>> m_gaps;     // of each unit, between patterns
    Tick m_last = 0, m_longestGap = 0;
    std::string m_closedTask;
};

} // namespace titer::schedule
