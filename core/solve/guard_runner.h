// Guards while a plant runs: what each remembers, and what it reads. RunningPlant, by which all is written, asks them.
#pragma once

#include "core/guard/guard.h"
#include "core/model/plant/plant.h"

#include <functional>
#include <span>
#include <vector>

namespace titer::solve {

// What a guard has cut so far.
struct GuardCuts {
    guard::Limit limit = guard::Limit::None;
    guard::Cuts cuts; // worst in SI of what it writes
};

// Of one guard, in the order of the plant: the limits that it states, and others that have cut.
struct GuardRecord {
    std::vector<GuardCuts> limits;
    guard::FirstCut first;
};

class GuardRunner {
public:
    using Reading = std::function<double(const model::ReadTarget&)>;

    // Each begins with what its set-point starts with: `start`.
    GuardRunner(const model::Plant& plant, const std::function<double(const model::WriteTarget&)>& start);

    using Memories = std::vector<std::vector<double>>;
    const Memories& memories() const { return m_memories; }
    void set(const Memories& memories) { m_memories = memories; }
    // Whether memories of another plant's guards are those of these.
    static bool fits(const model::Plant& before, const model::Plant& now);

    std::size_t count() const { return m_memories.size(); }
    // The guard of a set-point, or -1.
    int at(const model::WriteTarget& target) const;
    const guard::Guard& guard(int index) const { return *m_plant.guards[std::size_t(index)].guard; }
    std::span<double> memory(int index) { return m_memories[std::size_t(index)]; }
    std::span<const double> memory(int index) const { return m_memories[std::size_t(index)]; }
    // What its interlocks read now.
    std::span<const double> tags(int index, const Reading& valueAt);

    double next(int index) const { return guard(index).next(memory(index)); }
    // The first after `now` at which one is to be woken; infinity where there is none.
    double nextKnown(double now) const;
    std::vector<GuardRecord> records() const;

private:
    const model::Plant& m_plant;
    Memories m_memories;
    std::vector<double> m_tags; // of the guard in hand
};

} // namespace titer::solve
