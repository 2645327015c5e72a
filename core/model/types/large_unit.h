// A unit that is resolved in space has hundreds of states. It evaluates itself with room of its own and factors its own block of
// Newton's matrix, I - gamma J with J = d(dy/dt)/dy of its own states.
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace titer::model {

template <class T> struct UnitView;
class UnitModel;

// Made by BedModel::large(), one per bed of the unit; belongs to one group, and so to one thread at a time [worker]. A bed has one
// inflow, passes the flow on and neither generates nor exchanges.
class LargeUnit {
public:
    virtual ~LargeUnit() = default;

    // dy/dt of its own states; of the view `time`, `set`, `y` and `in`, what enters the bed, are known. False where it cannot be evaluated (then the integrator
    // tries a smaller step).
    virtual bool rates(const UnitView<double>& view, double* dydt) = 0;

    // The Jacobian at this view; kept until the next call.
    virtual bool linearize(const UnitView<double>& view) = 0;
    // out = J x.
    virtual void product(const double* x, double* out) const = 0;
    // d(dy/dt) / d(what enters): column 0 by the flow [m3/s] at fixed amounts, column 1 + k by the amount per second of carried[k].
    virtual void inflowColumn(int column, double* out) const = 0;

    // The highest order of backward differentiation that its eigenvalues allow: those of convection lie near the imaginary axis, where
    // order 5 amplifies rounding until its steps shrink to those of an explicit method; of convection alone, order 4 does so too.
    virtual int highestOrder() const { return 4; }
    // How far Newton's method has to go on, as a part of the tolerance of a step.
    virtual double newtonTolerance() const = 0;
    // Factors I - gamma J. False for a singular matrix.
    virtual bool factor(double gamma) = 0;
    // b := (I - gamma J)^-1 b.
    virtual void solve(double* b) const = 0;
};

// The grid that a unit chose, and what it cannot resolve.
struct Resolution {
    base::Sentence words; // "spectral elements, 6 x 4, 5 nodes per bead"
    std::optional<base::Sentence> shortfall =
        {}; // where the grid falls short of the tolerance: what that does, and what to do
};

// How far the grid of a unit let a run down, each for the component of which it is largest.
struct GridError {
    double estimate = 0.0;   // part of what left that left too early or too late, as the solution itself determines
    double undershoot = 0.0; // how far below 0 what left fell, by the largest concentration that left
    double surplus = 0.0;    // what left beyond all that was there and entered, by that
    double promised = 1.0;   // what the tolerance lets one expect of the estimate

    // What nobody takes for an answer, whatever the tolerance: no bed gives more than it got, nor less than nothing.
    static constexpr double maxSurplus = 1e-3, maxUndershoot = 1e-2;
    static constexpr double asGoodAsTheEstimate = 1.5; // times what is promised

    double worst() const { return std::max({estimate, undershoot, surplus}); }
    // How far it lies beyond what it may be: up to 1 the grid held.
    double excess() const
    {
        return std::max(
            {estimate / (asGoodAsTheEstimate * promised), undershoot / maxUndershoot, surplus / maxSurplus});
    }
};

// What is known of a unit before a run: how exact it must be, and what enters first.
struct Operation {
    double tolerance = 1e-6;     // error target, relative
    double refinement = 1.0;     // of the grid that the tolerance asks for: a run before this one found that too coarse
    double flow = 0.0;           // first non-zero inflow [m3/s], 0 where none is known
    std::vector<double> inflows; // through each inlet port at that time [m3/s]; empty where nothing is known
    // Of it, per inlet port [basis/m3]; empty for ports through which nothing flows then.
    std::vector<std::vector<double>> compositions;
    double temperature = 298.15;        // [K]
    std::vector<double> concentrations; // of it, per component of the plant [basis/m3]; empty where nothing is known
    const UnitModel* like =
        nullptr; // the unresolved model, of the same type, for whose parameters the grid is to be chosen
    std::vector<double>
        largest; // largest concentration that enters in the programs upstream [basis/m3]; empty likewise
    std::vector<double>
        contents;                // what it is filled with (UnitType::filled) [basis/m3]; empty likewise, and for others
    bool contentsStated = false; // by a neighbour of it
};

} // namespace titer::model
