// CVODES (BDF, Hindmarsh et al. 2005, ACM TOMS 31:363) for one group of units. The state vector is [core states | pure integrals]:
// the integrals (accounts) have zero columns in Newton's matrix, so only the core block is factored and the integrals follow by one
// product; linear balances then close to rounding.
#pragma once

#include "core/base/result.h"
#include "core/solve/newton.h"

#include <memory>
#include <span>
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
    // What factors Newton's matrix of `rows` states, core and integrals.
    virtual std::unique_ptr<NewtonMatrix> newton(int rows) { return std::make_unique<DenseNewton>(*this, rows); }
};

class Integrator {
public:
    // For `size` states, the system's core and integrals.
    Integrator(System& system, int size);
    ~Integrator();
    Integrator(const Integrator&) = delete;
    Integrator& operator=(const Integrator&) = delete;

    // Starts anew at order 1. `absolute` is the absolute tolerance of each state. `similar`: the states mean what they meant at the
    // last start, so that its Jacobian and its first step may serve again.
    void start(double t, std::span<const double> y, double relative, std::span<const double> absolute, bool similar);
    // Goes on at t with its order and step although the right-hand side has changed there; false where it does not stand at t with
    // just this state, and has to be started anew.
    bool goOn(double t, std::span<const double> y);

    enum class Outcome { Ok, Failed };
    // One internal step, not beyond `limit` [s] (infinity: as far as the step goes).
    Outcome step(double limit);

    double time() const;      // end of the last step
    double stepStart() const; // begin of the last step: at() works from here to time()
    int order() const;
    // The solution at t within the last step.
    void at(double t, double* y) const;

    // After a failure: the cause in words, and the state with the largest estimated error.
    const char* cause() const;
    int worstState() const;

    struct Counts {
        long steps = 0, rightHandSides = 0, jacobians = 0, starts = 0;
    };
    Counts counts() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace titer::solve
