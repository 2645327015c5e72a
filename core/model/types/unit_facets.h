// What some units add to the interface that all have (core/model/types/unit_type.h): holdups, units that draw, that change at instants, that are
// resolved in space. A unit is also what it adds, and names it in UnitModel::facets().
#pragma once

#include "core/base/math/dual.h"
#include "core/model/types/large_unit.h"
#include "core/model/types/profile.h"
#include "core/model/types/unit_view.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace titer::model {

using Dual8 = base::Dual<8>;

// Holds a volume; takes doses. Just those of a type with `holdup`.
class HoldupModel {
public:
    // Volume held [m3].
    virtual double volume(const double* y) const = 0;
    // Volume that cannot leave [m3].
    virtual double heel() const = 0;
    // A dose: `volume` [m3] with `amounts` [basis] at `temperature` [K] enters at once.
    virtual void dose(double* y, double volume, const double* amounts, double temperature) const = 0;

protected:
    ~HoldupModel() = default;
};

// Decides what flows to it through a port of the rule Draws.
class DrawingModel {
public:
    // The flow that inlet port `port` takes [m3/s], given the concentrations of its source in view.in[port].amounts (per m3, not per s).
    virtual double draw(const UnitView<double>& view, int port) const = 0;
    virtual Dual8 draw(const UnitView<Dual8>& view, int port) const = 0;

protected:
    ~DrawingModel() = default;
};

class SwitchingModel;

// Along what a tangent is taken, next to the states: how the instant of the jump moves, the same unit with the parameter a little smaller and a
// little larger, and how its set-points move, empty where they do not.
struct JumpDirection {
    double time = 0.0;
    const SwitchingModel* less = nullptr; // nullptr: a direction of the states alone
    const SwitchingModel* more = nullptr;
    double step = 1.0; // from one to the other
    std::span<const double> set = {};
};

// Changes at instants: by a program of its own (an inlet, a carousel), or by an event that its type names "switch".
class SwitchingModel {
public:
    // The next time after t at which what the unit does changes by itself [s].
    virtual double nextBreak(double t, std::span<const double> memory) const
    {
        return (void)t, (void)memory, std::numeric_limits<double>::infinity();
    }
    // An inlet: whether its own program lets anything flow from t to the next break.
    virtual bool flowsByItself(double t) const { return (void)t, false; }
    // At so many instants within each step its events are looked for: for those that may come and go in one.
    virtual int looksWithin() const { return 0; }
    // What it keeps next to its states because it changes at instants only: where it stands in its program.
    virtual int memoryCount() const { return 0; }
    virtual void startMemory(double* memory) const { (void)memory; }
    // What a break (guard = -1) or an event named "switch" (its index) changes: what the unit remembers, and its own
    // states, which may jump; what is held may not. y holds own states, then own quadratures, which stay. `set`: the set-points then.
    virtual void jump(double t, int guard, std::span<const double> set, double* memory, double* y) const
    {
        (void)t, (void)guard, (void)set, (void)memory, (void)y;
    }
    // What a jump at the states y makes of their tangent. The same as of the states, where it is a linear map of them.
    virtual void jumpTangent(double t, int guard, std::span<const double> set, double* memory, const double* y,
                             double* tangent, const JumpDirection& direction) const
    {
        (void)y, (void)direction;
        jump(t, guard, set, memory, tangent);
    }

protected:
    ~SwitchingModel() = default;
};

// Resolved in space: one bed, or several alike, whose states stand one bed after the other. A LargeUnit evaluates each in place of
// UnitModel::rates().
class BedModel {
public:
    virtual int bedCount() const { return 1; }
    // What evaluates any one of the beds.
    virtual std::unique_ptr<LargeUnit> large() const = 0;
    // How it is resolved, in words.
    virtual Resolution resolution() const = 0;
    // The relative tolerance of time integration that it asks of its group.
    virtual double timeTolerance() const = 0;
    // The state of a bed that is the concentration leaving it, per carried component: the unit's outflows() and entering() read these
    // states and what enters, no others.
    virtual std::vector<int> outletStates() const = 0;
    // Rates of the pure integrals (UnitModel::quadratureCount), 0 at first.
    virtual void integrands(const UnitView<double>& view, double* rates) const { (void)view, (void)rates; }
    virtual void integrands(const UnitView<Dual8>& view, Dual8* rates) const { (void)view, (void)rates; }
    // What enters each bed; at first what enters by the first inlet port. `amounts` is room for each bed's amounts in turn, per
    // component of the plant [basis/s].
    virtual void entering(const UnitView<double>& view, std::span<Inflow<double>> beds, double* amounts) const
    {
        (void)view, (void)beds, (void)amounts;
    }
    virtual void entering(const UnitView<Dual8>& view, std::span<Inflow<Dual8>> beds, Dual8* amounts) const
    {
        (void)view, (void)beds, (void)amounts;
    }
    // How far its grid let the run down so far; y holds own states, then own quadratures.
    virtual GridError gridError(const double* y) const = 0;
    // What it holds along its bed, the first of several, at the states y.
    virtual Profile profile(const double* y) const = 0;
    // What of it steps by itself while nothing jumps. Beds that feed each other, directly or over others, or that share an inlet port have
    // the same number, without a gap from that of the first bed, 0; so have the inlet ports that feed them. What beds of different numbers send
    // to an outlet port or add to an integral adds up there. Default: beds with 0, which go together, and ports with -1, which feed none.
    virtual void parts(std::span<const double> memory, std::span<int> beds, std::span<int> ports) const
    {
        (void)memory, (void)beds, (void)ports;
    }

protected:
    ~BedModel() = default;
};

// nullptr where a unit is no such thing.
struct UnitFacets {
    const HoldupModel* holdup = nullptr;
    const DrawingModel* drawing = nullptr;
    const SwitchingModel* switching = nullptr;
    const BedModel* bed = nullptr;
};

} // namespace titer::model
