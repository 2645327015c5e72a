// What moves in a bed at the instant of a linearization.
#pragma once

namespace titer::unitops::column {

// Per component.
struct Exchange {
    double velocity = 0.0;              // [m/s]
    const double* dispersion = nullptr; // [m2/s]
    const double* filmOut = nullptr;    // from the bulk [1/s]
    const double* filmIn = nullptr;     // into the node at the surface of a bead [1/s]
    double follow = 0.0;                // of the states for what leaves, 0: there are none [1/s]
};

} // namespace titer::unitops::column
