// What an estimator predicts with: states x that follow dx/dt = f(t, x) between instants at which inputs or states
// jump.
#pragma once

#include "core/base/math/dual.h"

namespace titer::twin {

// Derivatives in as many directions at once; whoever has more states goes through them in blocks.
inline constexpr int directions = 8;
using Column = base::Dual<directions>;

// States in the units of the one who makes it. [one thread at a time]
class Dynamics {
public:
    virtual ~Dynamics() = default;

    // States, then estimated parameters, whose rates are 0.
    virtual int size() const = 0;
    // False where they cannot be evaluated, or are not finite.
    virtual bool rates(double t, const double* x, double* dxdt) = 0;
    virtual bool rates(double t, const Column* x, Column* dxdt) = 0;
    // The next time after t at which inputs or states jump; `until` where none comes before.
    virtual double nextInstant(double t, double until) const = 0;
    // What happens at the instant t (a dose, a transfer, another set-point): x jumps, with its derivatives; what is
    // asked for from here on is after it. May be called for several blocks of one instant, and gives the same each
    // time.
    virtual bool cross(double t, Column* x) = 0;
    // Goes to the time t, back or forth, without crossing anything: inputs are those that hold just after t.
    virtual void moveTo(double t) = 0;
    // What channel c reads of x at t, without gain and offset, with its derivatives. False where it has no value (an
    // idle unit).
    virtual bool read(int channel, double t, const Column* x, Column& y) = 0;
};

} // namespace titer::twin
