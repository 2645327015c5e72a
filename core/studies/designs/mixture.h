// Designs for mixtures: shares that add up to 1, with models that have no intercept.
#pragma once

#include "core/studies/designs/blend_region.h"
#include "core/studies/models/design.h"

namespace titer::studies {

struct Mixture {
    enum class Form { Lattice, Centroid, Vertices };

    Form form = Form::Lattice;
    int degree = 2;                      // of the lattice and of the model; 1 to 5
    std::vector<BlendLimit> limits = {}; // for Vertices, over the mixture factors in their order
    int centre = 0;                      // further runs at the overall centroid
};

constexpr int maxBlends = 5000;

// Lattice {q, degree}: all blends of multiples of 1 / degree. Centroid: equal blends of every subset. Vertices: the corners of the
// region within bounds and limits, its overall centroid, and the centroids of its edges (degree 2), faces (degree 3) and so
// on. Lattice and centroid stand in the simplex that the lower bounds leave. Factors that are no shares are process factors:
// the blends are run at every combination of their levels (of low and high).
// Errors: at "factors", "factors/NAME", "design/degree" and "design/constraint".
base::Result<Design> mixture(const Factors& factors, const Mixture& options);

} // namespace titer::studies
