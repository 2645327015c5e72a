// CVODES (BDF, Hindmarsh et al. 2005, ACM TOMS 31:363) for one group of units. The integrals (accounts) have zero columns in Newton's matrix, so only the core block is factored and the integrals follow by one
// product; linear balances then close to rounding.
#pragma once

#include "core/solve/integrate/system.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace titer::solve {

// What the error of a step is measured by: relative x |y| + absolute.
struct Tolerances {
    double relative = 0.0;
    std::span<const double> absolute; // of each state
    std::span<const double> max = {}; // up to which it grows with the state, as relative x |y| does; nothing: it stays
};

class Integrator {
public:
    // For `size` states, the system's core and integrals. With `tangents` it integrates those beside the solution, by staggered steps.
    Integrator(System& system, int size, TangentSystem* tangents = nullptr);
    ~Integrator();
    Integrator(const Integrator&) = delete;
    Integrator& operator=(const Integrator&) = delete;

    // Restarts at order 1. `similar`: the states mean what they meant at the last start, so that its Jacobian and its first step
    // may serve again.
    void start(double t, std::span<const double> y, const Tolerances& tolerances, bool similar);
    // As start(), with the tangents at t.
    void start(double t, std::span<const double> y, const std::vector<std::vector<double>>& tangents,
               const Tolerances& tolerances);
    // Goes on at t with its order and step although the right-hand side has changed there; false where it does not stand at t with
    // just this state, and has to be restarted.
    bool goOn(double t, std::span<const double> y);

    enum class Outcome { Ok, Failed };
    // One internal step, not beyond `limit` [s] (infinity: as far as the step goes).
    Outcome step(double limit);

    // The absolute tolerances as they have grown since the start.
    std::span<const double> absolute() const;

    double time() const;      // end of the last step
    double stepStart() const; // begin of the last step: at() works from here to time()
    int order() const;
    // The solution at t within the last step.
    void at(double t, double* y) const;
    // As at(), but of these states alone: y is written there.
    void at(double t, const std::vector<int>& states, double* y) const;
    void tangentAt(int k, double t, double* s) const;

    // After a failure: the cause in words, or the call that CVODES refused and why; and the state with the largest estimated error.
    std::string cause() const;
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
