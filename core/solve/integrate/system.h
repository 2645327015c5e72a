// What is integrated, and the tangents that follow it. The state vector is [core states | pure integrals].
#pragma once

#include "core/solve/integrate/newton_matrix.h"

#include <memory>
#include <vector>

namespace titer::solve {

// The right-hand side dy/dt = f(t, y) of a group.
class System {
public:
    virtual ~System() = default;
    virtual int coreSize() const = 0;
    // False when the result is not finite; the integrator then tries a smaller step.
    virtual bool rates(double t, const double* y, double* ydot) = 0;
    // d ydot / d core, column-major with as many rows as there are states and coreSize() columns.
    virtual void jacobian(double t, const double* y, double* columns) = 0;
    // What factors Newton's matrix of `rows` states, core and integrals: a DenseNewton, where a system has nothing better.
    virtual std::unique_ptr<NewtonMatrix> newton(int rows);
};

// What the tangents s = dy/dp of a solution follow: ds_k/dt = J s_k + df/dp_k (Feehery, Tolsma, Barton 1997, Appl Numer Math 25:41).
class TangentSystem {
public:
    virtual ~TangentSystem() = default;
    virtual int count() const = 0;
    // Size of each parameter, for tolerances.
    virtual std::vector<double> scales() const = 0;
    // Whether steps are as short as they ask for, too; else as the states do.
    virtual bool limitSteps() const { return false; }
    // slope[k] = ds_k/dt at (t, y), all rows. False where it cannot be evaluated.
    virtual bool slopes(double t, const double* y, const std::vector<const double*>& s,
                        const std::vector<double*>& slope) = 0;
};

} // namespace titer::solve
