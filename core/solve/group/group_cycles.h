// What a group keeps of its course to replay it where it comes again: the pieces between two starts, each with the states at its ends and where they
// were read, what flowed in and out, and what it looked out for.
#pragma once

#include "core/solve/group/cycle_reuse.h"
#include "core/solve/group/group.h"
#include "core/solve/group/same_time.h"

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
inline constexpr double alikeStates = 1.0;  // where a replay begins or goes on: so much may a cycle change
inline constexpr double alikeAtMost = 10.0; // all that was let pass since a cycle was computed; then one is computed again
inline constexpr double alikeInputs = 5.0;  // set-points, flows and what they carry
inline constexpr std::size_t mostBytes = std::size_t(96) << 20; // of one group's pieces

// Equal but for `share`, or both below a floor, or both not there. Nothing finite is like something that has no end, whatever the share of that is.
inline bool alike(double a, double b, double share, double floor = 0.0)
{
    const double scale = std::max({std::abs(a), std::abs(b), floor});
    return a == b || (std::isfinite(scale) && std::abs(a - b) <= share * scale) || (std::isnan(a) && std::isnan(b));
}

inline bool allAlike(const std::vector<double>& a, const std::vector<double>& b, double share, double floor = 0.0)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](double x, double y) { return alike(x, y, share, floor); });
}

} // namespace cycles

struct CyclePiece {
    using States = std::shared_ptr<const std::vector<double>>;
    struct Node {
        double time = 0.0;
        States y; // all, with the accounts
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
    Record out;                    // as the group's
    std::vector<Record> in;        // per source, as the source's
    std::vector<Inlets> inlets;    // what the inlets within the group gave
    bool watched = false;
    std::vector<Watch> watches;
    std::vector<double> readings; // of the watches, at its begin
    std::vector<Watch> happened;  // that ended it
    bool goesOn = false;          // the next one follows it at once
    bool closed = false;          // complete, and may be replayed

    std::size_t bytes() const;
};

struct Cycles {
    std::deque<CyclePiece> pieces;
    bool open = false;     // the last piece is being computed
    double kept = 0.0;     // up to where
    std::size_t bytes = 0; // of the pieces before it
    std::optional<Happening> happened; // in the piece that is being computed

    bool replaying = false;
    std::size_t piece = 0, reached = 0; // where it last began, and where it is now
    double shift = 0.0;                 // from the time of the piece to now [s]
    std::vector<double> offset;         // from its accounts to those now
    double until = 0.0;                 // how far it is replayed
    double window = 0.0;                // begin of the window
    bool looked = false;                // what it looks out for has been compared
    bool happenedAgain = false;         // what ended the piece has been said
    double sought = -1.0;               // where a state between kept ones was last computed
    CyclePiece::Node read;                   // the last that was read
    double passed = 0.0;                // by how much starts have differed since a cycle was computed [tolerances]
    double proven = -1.0;               // when a replay was last left: only what was computed since tells that it may begin

    CycleReuse told;

    void forget();
};

} // namespace titer::solve
