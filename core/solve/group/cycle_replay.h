// Reuse of cycles: a group keeps its course in segments from one start to the next, each with the states at its ends and where they were
// read, what flowed in and out, and what it looked out for. Where it stands as it stood before, a segment is replayed: breaks of its units,
// jumps, controllers and recipe happen as ever, only the integration between two starts is left out. Each start, what flows in and what is
// looked out for is compared again.
#pragma once

#include "core/solve/group/cycle_reuse.h"
#include "core/solve/group/inflows.h"
#include "core/solve/group/integration.h"
#include "core/solve/group/record.h"
#include "core/solve/group/same_time.h"
#include "core/solve/group/watches.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace titer::solve {

namespace cycles {

// In tolerances of the group; of states the root mean square over a unit or bed, in their sizes.
inline constexpr double alikeStates = 1.0; // where a replay begins or goes on: so much may a cycle change
inline constexpr double maxCycleDifference =
    10.0; // all that was let pass since a cycle was computed; then one is computed again
inline constexpr double alikeInputs = 5.0;                     // set-points, flows and what they carry
inline constexpr std::size_t maxBytes = std::size_t(64) << 20; // of one group's segments
inline constexpr std::size_t maxStepBytes = maxBytes;          // and of the steps in them

// Equal but for `share`, or both below a floor, or both not there. Nothing finite is like something that has no end, whatever the share of that is.
inline bool alike(double a, double b, double share, double floor = 0.0)
{
    const double scale = std::max({std::abs(a), std::abs(b), floor});
    return a == b || (std::isfinite(scale) && std::abs(a - b) <= share * scale) || (std::isnan(a) && std::isnan(b));
}

inline bool allAlike(const std::vector<double>& a, const std::vector<double>& b, double share, double floor = 0.0)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](double x, double y) { return alike(x, y, share, floor); });
}

} // namespace cycles

struct CycleSegment {
    using States = std::shared_ptr<const std::vector<double>>;
    struct Node {
        double time = 0.0;
        States y; // all, with the mass balances
    };
    // The end of a step of the integrator.
    struct Step {
        double time = 0.0;
        int order = 1;
        bool follows = false; // the one before it is that where this step began
        States y;
    };
    struct Inlets {
        double time = 0.0;
        std::vector<double> values;
    };

    double begin = 0.0, end = 0.0;
    double untilBreak = 0.0;       // from its begin to the next break of a unit [s]
    std::vector<double> setPoints; // all its length
    std::vector<double> flows;     // at its begin
    std::vector<Node> nodes;       // the first after the jump at its begin, the last before the one at its end
    std::vector<Step> steps;       // those that are long, from the segment's begin on
    Record out;                    // as the group's
    std::vector<Record> in;        // per source, as the source's
    std::vector<Inlets> inlets;    // what the inlets within the group gave
    bool watched = false;
    std::vector<Watch> watches;
    std::vector<double> readings; // of the watches, at its begin
    std::vector<Watch> happened;  // that ended it
    bool goesOn = false;          // the next one follows it at once
    bool closed = false;          // complete, and may be replayed

    std::size_t bytes() const; // without those of its steps
    std::size_t stepBytes() const;
};

class CycleReplay {
public:
    // Of a group with these parts, which is integrated next to it.
    CycleReplay(Integration& integration, Inflows& inflows, Watches& watches, Record& record);
    // A smaller group is computed sooner than compared.
    static bool isWorthwhile(const Layout& layout);

    // cycle_segments.cpp: the course as it is computed.
    void open(double t, const std::vector<double>& y); // a segment begins at a start
    void keep(double t);                               // what has become of it up to t stands
    void keepState(double t, const std::vector<double>& y);
    void keepStep();      // that the integrator has just taken
    void keepWatches();   // what it looks out for, from its begin on
    void keepEvent();     // that has just happened
    void close(double t); // it ends, where the group restarts
    void forget();

    // cycle_replay.cpp: the course as it is replayed.
    bool isReplaying() const { return m_replaying; }
    double until() const { return m_until; }   // how far
    double window() const { return m_window; } // begin of the window
    const CycleReuse& reported() const { return m_reported; }
    // At a start, once the mode has begun: whether the group replays from here on.
    bool takesStart(double t, const std::vector<double>& y);
    // Begins a window at t; what lies before the time returned is asked for no more.
    double openWindow(double t);
    // Up to `end`, unless something happens before. False where it is to be given up at until().
    base::Result<bool> replay(double end);
    // All states at t, at which the replay has arrived or been.
    base::Result<std::vector<double>> stateAt(double t);
    // From t on the group is integrated.
    void stop(double t);

private:
    // What is compared.
    double distance(const std::vector<double>& y, const std::vector<double>& z, double max) const;
    std::vector<double> setPointsNow() const;
    std::vector<double> flowsNow(double t, const std::vector<double>& y);
    std::vector<double> inletsAt(double t);
    bool sameSetPoints(const CycleSegment& segment) const;
    bool sameBreak(const CycleSegment& segment, double shift, double t) const;
    double differs(const CycleSegment& segment, double t, const std::vector<double>& y,
                   const std::vector<double>& setPoints, const std::vector<double>& flows, double max) const;
    bool comesBack(std::size_t first) const;
    bool watchesAlike(const CycleSegment& segment, double t, const States& y);
    bool inputsAlike(const CycleSegment& segment, double from, double to);
    bool inletsAlike(const CycleSegment& segment, double t);

    bool findSegment(double t, const std::vector<double>& y);
    bool follow(std::size_t index, double t, const std::vector<double>& y);
    bool followNext(double t, const std::vector<double>& y);
    bool goOnWithin(double t, const std::vector<double>& y);
    bool settleDifference(const std::vector<double>& y, const std::vector<double>& z,
                          std::vector<double>& offset) const;
    void closeSteps(CycleSegment& segment, double t);
    bool isEnd(int slot) const;
    std::vector<double> moved(const std::vector<double>& states) const;
    std::vector<double> interpolatedState(const CycleSegment& segment, double there) const;
    base::Result<std::vector<double>> computedState(CycleSegment& segment, std::size_t after, double t);

    const Layout& m_layout;
    Integration& m_integration;
    Evaluation& m_evaluation;
    Inflows& m_inflows;
    Watches& m_watches;
    Record& m_record; // of the group

    std::deque<CycleSegment> m_segments;
    bool m_open = false;     // the last segment is being computed
    bool m_follows = false;  // the last of its steps so far is kept
    double m_kept = 0.0;     // up to where
    std::size_t m_bytes = 0; // of the segments before it
    std::size_t m_stepBytes = 0;
    std::optional<Event> m_happened; // in the segment that is being computed

    bool m_replaying = false;
    std::size_t m_segment = 0, m_reached = 0; // where it last began, and where it is now
    double m_shift = 0.0;                     // from the time of the segment to now [s]
    std::vector<double> m_offset;             // from its mass balances to those now
    double m_until = 0.0;
    double m_window = 0.0;
    bool m_looked = false;        // what it looks out for has been compared
    bool m_happenedAgain = false; // what ended the segment has been said
    double m_sought = -1.0;       // where a state between kept ones was last computed
    CycleSegment::Node m_read;    // the last that was read
    double m_passed = 0.0;        // by how much starts have differed since a cycle was computed [tolerances]
    double m_proven = -1.0;       // when a replay was last left: only what was computed since reports that it may begin
    CycleReuse m_reported;
};

} // namespace titer::solve
