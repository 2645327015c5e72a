// All that is written to set-points while a plant runs: recipe, controllers and persons write here and nowhere else, so that it passes through
// the guard that stands before a set-point. Guards act between writes too: in time, and when a tag meets the limit of an interlock.
#pragma once

#include "core/guard/guard.h"
#include "core/solve/reported.h"
#include "core/solve/running_plant.h"

#include <span>
#include <vector>

namespace titer::solve {

class GuardRunner {
public:
    explicit GuardRunner(RunningPlant& running);

    using Memories = std::vector<std::vector<double>>; // of each guard, as a snapshot holds it
    const Memories& memories() const { return m_memories; }
    void set(const Memories& memories) { m_memories = memories; }
    // Whether memories of another plant's guards are those of these.
    static bool fits(const model::Plant& before, const model::Plant& now);

    bool stands(const model::WriteTarget& target) const { return at(target) >= 0; }
    // `age`: of what a controller read [s].
    void write(const model::WriteTarget& target, double value, guard::Writer writer = guard::Writer::Recipe,
               double age = 0.0);
    // From here on it goes on a line, from `from`, which it is.
    void startRamp(const model::WriteTarget& target, double from, double slope);
    // Whether what was asked for goes on a line.
    bool isRamping(const model::WriteTarget& target) const;
    // A flow stops with what set it (an inlet goes back to its program); other set-points keep what was written last.
    void release(const model::WriteTarget& target);
    // As it was measured: no guard can cut that, but takes note.
    void hold(const model::WriteTarget& target, double value);
    // What may be given of a dose [m3].
    double letDose(const model::PlantDose& dose);

    // Guards judge what stands at the begin.
    void begin();
    // The first instant after `now` at which one is to act; infinity where there is none.
    double nextKnown(double now) const;
    // In this window groups stop before a guard acts on them.
    void stopBefore();
    // Those whose time has come, or all.
    void wake(bool all = false);
    // Interlocks of tags that this group has; true if one trips already.
    bool arm(int group);
    // A watch of arm() has turned.
    void meet(const Watch& watch);
    static bool isOfGuard(const Watch& watch) { return watch.id < -1; }

    std::vector<GuardRecord> records() const;

private:
    const model::PlantGuard& guardAt(int index) const { return m_running.plant->guards[std::size_t(index)]; }
    std::span<double> memory(int index) { return m_memories[std::size_t(index)]; }
    std::span<const double> memory(int index) const { return m_memories[std::size_t(index)]; }
    int at(const model::WriteTarget& target) const; // or -1
    bool isProgrammed(const model::WriteTarget& target) const;
    double programmed(const model::WriteTarget& target) const; // [m3/s]
    std::span<const double> tags(int index);
    void ask(int index, double value, double slope, guard::Writer writer, double age = 0.0);
    void follow(int index, const guard::Verdict& verdict);
    void place(const model::WriteTarget& target, double value, double slope);
    void trip(int index, std::size_t interlock);

    RunningPlant& m_running;
    Memories m_memories;
    std::vector<double> m_tags; // of the guard in hand
};

} // namespace titer::solve
