// How finely a column is resolved, and the rule that chooses it from an error target.
#pragma once

#include "core/model/types/large_unit.h"
#include "core/unitops/column/bed/description.h"

#include <string>
#include <vector>

namespace titer::unitops::column {

struct Grid {
    int elements = 8;            // along the bed
    int degree = 4;              // of the polynomials in an element: degree + 1 nodes
    int beadNodes = 1;           // GeneralRate: from the centre to the surface; others 1
    double timeTolerance = 1e-6; // relative, for the integrator
    int highestOrder = 4;        // of the formula in time
    double promised = 1e-2;      // what the tolerance lets one expect of the estimated error (GridError::estimate)
    double velocity = 0.0;       // interstitial velocity that it was chosen for [m/s]
    // WENO finite volumes in place of elements, for fronts that these do not resolve, and for radial flow; 0: spectral
    // elements.
    int cells = 0;
    bool smooth = false; // its fronts are wider than a cell

    int axialNodes() const { return cells > 0 ? cells : elements * (degree + 1); }

    // For people.
    model::Resolution words() const;
};

// What a run asks of a column.
struct Demand {
    double tolerance = 1e-6;     // error target, relative
    double refinement = 1.0;     // of the rule's answer
    double velocity = 0.0;       // interstitial, 0: unknown [m/s]
    std::vector<double> largest; // largest concentration that enters, per component [basis/m3]; empty: unknown
};

// The rule. With N the plates of the sharpest component and d the digits of the tolerance, measured against exact or
// converged outlets:
//   linear binding, random columns of all models and modes, Peclet 40 to 300, largest error relative to the peak:
//     tolerance 1e-4: 8.2e-5, 1e-6: 1.5e-6, 1e-7: 2.5e-7 (of 90 columns), 1e-8: 3.1e-8
//   load, wash, elution by steric mass action (Peclet 140), proteins relative to their peak / salt [mol/m3]:
//     1e-4: 0.10 % / 0.049 by 4 x 4 elements, 3 nodes per bead; 1e-6: 0.019 % / 0.0075 by 6 x 4, 4;
//     1e-8: 0.0045 % / 0.0011 by 8 x 5, 5. For isotherms that bend, the tolerance is thus a level and no error: the
//     last figures of a front that sharpens itself would cost more than anybody asks for.
//   capture by protein A with pores, whose fronts are sharper than the elements that it is given (example mab-platform),
//     largest error by space / by time, relative to the largest value, 1e-6: antibody 1.1e-3 / 2e-4, ions 3e-3 / 1e-3,
//     one of them 1.2e-2 for a minute while it passes; pools, yields and purities within 1e-3.
//   Langmuir without dispersion, lumped rate, largest error relative to the feed: kinetic (Thomas's solution)
//     1e-4: 2e-4, 1e-6: 3e-5, 1e-8: 1e-5; shocks in equilibrium, by finite volumes: time within 4e-4, over- and
//     undershoot below 1e-3 of the feed.
//   Langmuir in equilibrium, lumped rate at Peclet 400 and 1400, breakthrough relative to the feed: while the front
//     passes 1e-4: 3e-2, 1e-6: 5e-3; on average 1e-3 and 1e-4.
// What a run estimates of itself (Bed::unresolved), against the mean difference from a converged outlet: 0.3 to 20 times
// it where binding bends, in elements; up to 70 times where binding is linear, which elements answer better than their
// polynomials determine; once to 20 times in finite volumes.
Grid chooseGrid(const Description& column, const Demand& demand);

} // namespace titer::unitops::column
