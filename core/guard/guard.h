// The guard of a set-point: what a writer asks for passes through it, or what its limits make of it. It holds between writes too: it says
// when it is to be woken, and acts then.
//
// Order: what is no number, comes by a clock that jumped, or was read too long ago is refused, and the fall-back stands in its place. Then
// min and max, interlocks, rate, and last the volume that may still flow. Interlocks and volumes act at once; what the rate allows is gone
// to from there. So a value is always within min and max, except for a flow of 0 whose volume is used up.
//
// Volume per hour: counted in minutes. What flowed in this one and the 60 before it is never more than the limit, so that no 60 min hold
// more. A flow that would use up what is left before this minute ends (or before a device falls back by itself) is let through as the flow
// that does just that; otherwise the guard is to be woken when it is used up.
//
// Clock: the guard's own time, in which it counts budgets and rates, passes only forward. Where the clock goes back, or leaps by more than may
// pass between two calls, nobody knows how long it was: the write is refused, what a device may have let flow with nobody there counts as
// flowed, and no budget comes back by it. The next write by a sound clock is taken again.
#pragma once

#include "core/guard/limits.h"

#include <cstddef>
#include <span>

namespace titer::guard {

enum class Writer { Recipe, Person, Controller };

struct Write {
    double time = 0.0;  // [s]
    double value = 0.0; // [SI]
    double slope = 0.0; // it goes on from there on a line [SI/s]
    Writer writer = Writer::Recipe;
    double readAt = 0.0;               // of a controller: when what it read was measured [s]
    std::span<const double> tags = {}; // per interlock what its tag is now; NaN where nobody knows [SI]
};

struct Verdict {
    double value = 0.0; // that is let through [SI]
    double slope = 0.0; // of a place that goes on lines [SI/s]
    double next = 0.0;  // wake() is due then, where nothing is written before [s]; infinity: never
    Limit limit = Limit::None;
    double from = 0.0, to = 0.0; // what the limit cut, and to what [SI]
};

struct Cuts {
    double count = 0.0;
    double worst = 0.0; // the largest difference of what was asked and what was let through [SI]
};

struct FirstCut {
    Limit limit = Limit::None; // None: nothing was cut yet
    double time = 0.0;         // [s]
    double from = 0.0, to = 0.0;
};

// Immutable; what it remembers lies in `memory`, so that it is part of a snapshot. Nothing here allocates. [any]
class Guard {
public:
    Guard(Limits limits, const Place& place);

    const Limits& limits() const { return m_limits; }
    int memoryCount() const;

    // A batch begins with a value that stands; within min and max from here on.
    void begin(double time, double value, std::span<double> memory) const;
    Verdict write(const Write& write, std::span<double> memory) const;
    // Time has passed, or a tag has changed.
    Verdict wake(double time, std::span<const double> tags, std::span<double> memory) const;
    // What was decided past the guard: measured, or by an inlet's program. NaN: nobody knows how much; not counted then.
    void stand(double time, double value, std::span<double> memory) const;
    // What the recipe holds while another one writes, for Fallback::Recipe.
    void setRecipe(double value, std::span<double> memory) const;
    // How much of a dose may be given now [m3].
    double dose(double time, double volume, std::span<const double> tags, std::span<double> memory) const;

    double next(std::span<const double> memory) const;
    bool stands(std::span<const double> memory) const;      // nothing is known that it could act on
    bool asksForMove(std::span<const double> memory) const; // what was asked for goes on a line
    bool trips(std::size_t interlock, std::span<const double> memory) const;
    Cuts cuts(Limit limit, std::span<const double> memory) const;
    FirstCut firstCut(std::span<const double> memory) const;

private:
    struct Course;

    bool advance(double time, std::span<double> memory) const;
    void pass(double time, std::span<double> memory) const;
    bool lookAt(std::span<const double> tags, std::span<double> memory) const;
    Course asked(std::span<double> memory) const;
    void limitValue(Course& course, std::span<const double> memory) const;
    bool interlock(Course& course, std::span<const double> memory) const;
    void limitRate(Course& course, std::span<const double> memory) const;
    void limitHour(Course& course, std::span<const double> memory) const;
    void limitBatch(Course& course, std::span<const double> memory) const;
    Verdict decide(bool written, double from, std::span<double> memory) const;
    void count(Limit limit, double from, double to, std::span<double> memory) const;
    double hourRoom(std::span<const double> memory) const;
    double batchRoom(std::span<const double> memory) const;
    std::size_t tripsFrom() const;
    std::size_t minutesFrom() const;

    Limits m_limits;
    Place m_place;
};

} // namespace titer::guard
