// What a unit that is resolved in space holds along its bed and within its beads, at one instant. A value [any].
#pragma once

#include <cstddef>
#include <vector>

namespace titer::model {

// Components are those that the unit carries, in their order. A place lies at an axial position and, where beads are resolved, at
// a radius within the bead there; places of one position stand together.
struct Profile {
    std::vector<double> positions; // from the inlet, rising [m]
    std::vector<double> radii;     // from the centre of a bead, rising [m]; empty: one place per position
    std::vector<double> bulk;      // between the beads [basis/m3]: component, position
    std::vector<double> liquid;    // at a place [basis/m3]: component, position, radius
    std::vector<double> bound;     // at a place [basis/m3 of solid]: likewise

    std::size_t places() const { return positions.size() * (radii.empty() ? 1 : radii.size()); }
};

} // namespace titer::model
