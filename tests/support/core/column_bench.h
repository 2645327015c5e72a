// A bed by itself: driven through the integrator by a program of what enters, without a plant.
#pragma once

#include "core/solve/integrate/integrator.h"
#include "core/unitops/column/bed/bed_work.h"

#include <memory>
#include <vector>

namespace titer::support {

// A step of what enters: concentration + ramp x (time since the step's start), per component.
struct FeedStep {
    double duration = 0.0;         // [s]
    std::vector<double> c;         // [basis/m3]
    std::vector<double> ramp = {}; // [basis/m3/s]; empty: none
};

struct Chromatogram {
    bool finished = false;
    std::vector<std::vector<double>> outlet;        // per time, per component [basis/m3]
    std::vector<double> fed, left, held, heldFirst; // per component [basis]
    solve::Integrator::Counts counts;
};

// From the states `y` on, at a flow [m3/s]; `times` ascending [s]. Absolute tolerances are `relative` x Bed::nominal.
Chromatogram runColumn(std::shared_ptr<const unitops::column::Bed> bed, std::vector<double> y, double flow,
                       const std::vector<FeedStep>& program, const std::vector<double>& times, double relative);

// The case of Puettmann et al. 2013 (load, wash, elute; models.md D1), with desorption constants `kd` [1/s] of the
// same equilibrium: what the column is, its program and its states at first.
struct LoadWashElute {
    explicit LoadWashElute(bool kinetic, double kd);
    unitops::column::Description description;
    double flow = 0.0; // [m3/s]
    std::vector<FeedStep> program;
    std::vector<double> start(const unitops::column::Bed& bed) const;
};

} // namespace titer::support
