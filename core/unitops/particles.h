// Particles in a stream: which components are suspended, how large they are and what volume they take.
#pragma once

#include "core/base/math/dual.h"
#include "core/model/types/unit_type.h"

#include <cmath>
#include <vector>

namespace titer::unitops {

// A part of a log-normal size distribution, between two diameters.
struct SizeClass {
    double lower2, upper2; // squares of its bounds [m2]
    double count;          // part of the number of particles
    double volume;         // part of their volume
};

// `diameter` [m] is that of a particle of mean volume, `spread` the geometric standard deviation (1 = all alike).
std::vector<SizeClass> sizeClasses(double diameter, double spread);

// Part of a class that settles where particles of the square diameter `cut2` [m2] and larger all do, smaller ones in
// proportion to their settling velocity: the mean of min(1, d^2 / cut2) over the class, even in ln d.
template <class T> T settledPart(const SizeClass& sizes, const T& cut2)
{
    using base::log;
    using std::log;
    if (cut2 <= sizes.lower2) return 1.0;
    const double span = std::log(sizes.upper2 / sizes.lower2);
    if (cut2 >= sizes.upper2) return (sizes.upper2 - sizes.lower2) / (cut2 * span);
    return (1.0 - sizes.lower2 / cut2 + log(sizes.upper2 / cut2)) / span;
}

// A component that is suspended: one with a diameter.
struct Particle {
    int component;   // of the plant
    double diameter; // of mean volume [m]
    double density;  // [kg/m3]
    double volume;   // wet, per unit of the component's basis [m3]
    bool counted;    // basis is a count; else parts of the amount are parts of the volume
};

// The suspended components that a unit carries. `density` [kg/m3] is that of a component that has none; `dryMatter`
// the dry part of the wet mass where the basis is mass or amount. A component whose volume is unknown is an error.
std::vector<Particle> particlesOf(const model::UnitSetup& setup, double density, double dryMatter,
                                  base::Errors& errors);

} // namespace titer::unitops
