// Profiles of a run: what its beds hold along their length and within their beads, at some instants. Single precision and a bounded
// number of places keep a long run small.
#pragma once

#include "core/solve/simulation.h"

#include <memory>
#include <span>
#include <vector>

namespace titer::solve {

// At one instant. The order is that of model::Profile.
struct ProfileFrame {
    double time = 0.0;               // [s]
    std::vector<float> bulk, liquid; // [basis/m3]
    std::vector<float> bound;        // [basis/m3 of solid]
};

struct UnitProfiles {
    int unit = -1;
    std::vector<int> components;   // of the plant
    std::vector<double> positions; // from the inlet [m]
    std::vector<double> radii;     // from the centre of a bead [m]; empty: one place per position
    std::vector<std::shared_ptr<const ProfileFrame>> frames; // over time; shared, so that a copy of the result is cheap

    std::size_t radiiPerPosition() const { return radii.empty() ? 1 : radii.size(); }
    // Index of the last frame at or before a time, 0 before the first; -1 where there is none.
    int frameAt(double seconds) const;
    // Per position, of the component at `component` in components [basis/m3].
    std::span<const float> bulk(const ProfileFrame& frame, int component) const;
    // Per position and radius, of the liquid in the pores [basis/m3] and of the solid [basis/m3 of solid].
    std::span<const float> liquid(const ProfileFrame& frame, int component) const;
    std::span<const float> bound(const ProfileFrame& frame, int component) const;
    // Of values per position and radius the means over the volume of the bead at each position.
    std::vector<double> meansOverBeads(std::span<const float> values) const;
};

inline constexpr int maxProfiles = 121; // instants of a run
inline constexpr int maxPositions = 96; // of a bed; evenly chosen where the grid has more, both ends among them
inline constexpr int maxRadii = 16;     // of a bead

// One for each unit that has a bed; without frames.
std::vector<UnitProfiles> bedsOf(const model::Plant& plant);
// Adds a frame of the present instant to each. Units that wait for their first phase are passed over.
void takeProfiles(const Simulation& simulation, std::vector<UnitProfiles>& profiles);

} // namespace titer::solve
