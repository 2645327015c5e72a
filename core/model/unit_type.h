// A unit operation: its description, and the model that the engine evaluates. One file in core/unitops defines one of each.
#pragma once

#include "core/base/math/dual.h"
#include "core/base/result.h"
#include "core/model/binding.h"
#include "core/model/kinetics.h"
#include "core/model/large_unit.h"
#include "core/model/params.h"
#include "core/model/profile.h"
#include "core/model/specs.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::model {

// What enters through one in port, all its streams together.
template <class T>
struct Inflow {
    T flow = 0.0;               // [m3/s]
    T heat = 0.0;               // flow x temperature [m3 K/s]
    const T* amounts = nullptr; // per component of the plant [basis/s]
};

// What one out port carries. The engine presets `flow` with the set-point for ports of the rule Set and Pumps; the unit fills the rest.
// An inlet's flow that nothing has written is preset with NaN: then its program decides.
template <class T>
struct Outflow {
    T flow = 0.0;                // [m3/s]
    T temperature = 0.0;         // [K]
    T* concentrations = nullptr; // per component of the plant [basis/m3]; set to 0 before the call of a unit that passes on, others
                                 // write the same components each time
};

// What a unit sees when it is evaluated.
template <class T>
struct UnitView {
    double time = 0.0;                // [s]
    std::span<const double> set;      // settables in the order of the type [SI]
    const T* y = nullptr;             // own states, then own quadratures (these only where T is double)
    std::span<const Inflow<T>> in;    // per in port, in the order of the type's in ports
    std::span<Outflow<T>> out;        // per out port
    std::span<const double> memory = {}; // UnitModel::memoryCount() numbers; empty where no run has begun
};

template <class T>
struct Derivatives {
    T* dydt;      // of the states
    T* generated; // per component of the plant [basis/s], set to 0 before the call
    T* exchanged;   // per component, through gas ports: positive enters, negative leaves [basis/s], set to 0 before the call
    T* quadratures; // rates of the pure integrals (UnitModel::quadratureCount)
};

// What a step takes up besides liquids and energy, however long it runs.
struct Equipment {
    double membraneArea = 0.0; // [m2], of what is cleaned and used again
    double filterArea = 0.0;   // [m2], of what is used once
    double resin = 0.0;        // [m3], packed
    int singleUseSets = 0;     // capsules, cassettes, assemblies that each use takes
};

// A unit's model is immutable once made: all that changes lies in the states, so that snapshots and threads are cheap.
class UnitModel {
public:
    virtual ~UnitModel() = default;

    virtual int stateCount() const { return 0; }
    virtual int quadratureCount() const { return 0; } // integrals over time that nothing depends on; they follow the states in y
    virtual void start(double* y) const { (void)y; }         // initial states
    virtual void nominal(double* scale) const { (void)scale; } // size of each state, for absolute tolerances
    virtual std::string stateName(int i) const { return std::to_string(i); }

    // Whether what leaves depends on what enters just now (a mixer, a filter) and not on the states alone (a vessel).
    virtual bool passesOn() const { return stateCount() == 0; }
    // Of one that passes on by its only outlet: whether what leaves has the composition of what it holds, so that its flow and
    // temperature alone follow at once.
    virtual bool delays() const { return false; }
    // Fills view.out. Only units that pass on may use view.in here.
    virtual void outflows(const UnitView<double>& view) const = 0;
    virtual void outflows(const UnitView<Dual8>& view) const = 0;
    // Fills derivatives; view.in and view.out are known.
    virtual void rates(const UnitView<double>& view, Derivatives<double>& d) const = 0;
    virtual void rates(const UnitView<Dual8>& view, Derivatives<Dual8>& d) const = 0;
    // The flow that in port `port` of the rule Draws takes [m3/s], given the concentrations of its source in view.in[port].amounts
    // (per m3, not per s).
    virtual double draw(const UnitView<double>&, int) const { return 0.0; }
    virtual Dual8 draw(const UnitView<Dual8>&, int) const { return 0.0; }

    // Amount held of each component of the plant [basis], added to `amounts`.
    virtual void held(const double* y, double* amounts) const { (void)y, (void)amounts; }
    // In variables, contents and guards view.in and view.out are known, as in rates.
    // The type's variables, in their order; NaN = not available in this configuration (then never available).
    virtual void variables(const UnitView<double>& view, double* values) const { (void)view, (void)values; }
    // Concentrations that `unit.component` reports, per component of the plant [basis/m3].
    virtual void contents(const UnitView<double>& view, double* concentrations) const = 0;

    // Events: the sign of g changes from negative to positive when it happens. One that its type names "switch" makes
    // the unit jump.
    virtual int guardCount() const { return 0; }
    virtual void guards(const UnitView<double>& view, double* g) const { (void)view, (void)g; }

    // A dose: `volume` [m3] with `amounts` [basis] at `temperature` [K] enters at once. Only holdups accept it.
    virtual void dose(double* y, double volume, const double* amounts, double temperature) const
    {
        (void)y, (void)volume, (void)amounts, (void)temperature;
    }
    // Volume held [m3], or a negative number for a unit that holds none.
    virtual double volume(const double* y) const { (void)y; return -1.0; }
    // Volume that cannot leave [m3].
    virtual double heel() const { return 0.0; }

    // Whether reaction here, or exchange through a gas port, can ever make or take a component; accounts of what cannot are not kept.
    virtual bool generates(int component) const { return (void)component, true; }
    virtual bool exchanges(int component) const { return (void)component, true; }
    // An inlet: whether its own program lets anything flow from t to the next break.
    virtual bool flowsByItself(double t) const { return (void)t, false; }
    // The next time after t at which what the unit does changes by itself (a step of an inlet's program, a switch of a carousel) [s].
    virtual double nextBreak(double t, std::span<const double> memory) const
    {
        return (void)t, (void)memory, std::numeric_limits<double>::infinity();
    }
    // What a unit keeps beside its states because it changes at instants only: where it stands in a program of its own.
    virtual int memoryCount() const { return 0; }
    virtual void startMemory(double* memory) const { (void)memory; }
    // What a break (guard = -1) or an event named "switch" (its index) changes: what the unit remembers, and its own
    // states, which may jump; what is held may not. y holds own states, then own quadratures, which stay. As a map of
    // states it is linear.
    virtual void jump(double t, int guard, double* memory, double* y) const
    {
        (void)t, (void)guard, (void)memory, (void)y;
    }

    // A unit resolved in space chooses its grid when a run begins: the model that the run takes in place of this one. Faults go to
    // `errors` as in UnitType::make. nullptr: this one serves every run.
    virtual std::shared_ptr<const UnitModel> resolved(const Operation& operation, base::Errors& errors) const
    {
        return (void)operation, (void)errors, nullptr;
    }
    // How a unit is resolved in space, in words; nothing for others.
    virtual std::optional<Resolution> resolution() const { return std::nullopt; }
    // The relative tolerance of time integration that this unit asks of its group; 0 = what follows from the run's.
    virtual double timeTolerance() const { return 0.0; }
    // A unit with many states: what evaluates it in place of rates(). nullptr: rates() does. A unit of several beds alike has their
    // states one bed after the other, and large() evaluates any one of them.
    virtual std::unique_ptr<LargeUnit> large() const { return nullptr; }
    virtual int bedCount() const { return 1; }
    // The state of a bed that is the concentration leaving it, per carried component. Large units only: their outflows() and
    // entering() read these states and what enters, no others.
    virtual std::vector<int> outletStates() const { return {}; }
    // Rates of the pure integrals (quadratureCount) of a large unit, preset with 0.
    virtual void integrands(const UnitView<double>& view, double* rates) const { (void)view, (void)rates; }
    virtual void integrands(const UnitView<Dual8>& view, Dual8* rates) const { (void)view, (void)rates; }
    // What enters each bed; preset with what enters by the first in port. `amounts` is room for each bed's amounts in turn, per
    // component of the plant [basis/s].
    virtual void entering(const UnitView<double>& view, std::span<Inflow<double>> beds, double* amounts) const
    {
        (void)view, (void)beds, (void)amounts;
    }
    virtual void entering(const UnitView<Dual8>& view, std::span<Inflow<Dual8>> beds, Dual8* amounts) const
    {
        (void)view, (void)beds, (void)amounts;
    }
    // How far its grid let the run down so far; y holds own states, then own quadratures. Nothing for others.
    virtual GridError gridError(const double* y) const { return (void)y, GridError(); }
    // What a person should know when a run is over, with `where` below the unit's path. `kpis` are its key figures in the order of the
    // type, NaN where the run lacks one; `unresolved` is GridError::estimate at the run's end.
    virtual base::Notices remarks(std::span<const double> kpis, double unresolved) const { return (void)kpis, (void)unresolved, base::Notices(); }
    virtual Equipment equipment() const { return {}; }
    // What it holds along its bed, the first of several, at the states y; without positions where it is not resolved in space.
    virtual Profile profile(const double* y) const { return (void)y, Profile(); }
};

// Makes a UnitModel from a class with `template <class T> void outflows(const UnitView<T>&) const` (named flowsOut) and
// `template <class T> void rates(...)` (named ratesOf), written once over the scalar.
template <class Model>
class Templated : public UnitModel {
public:
    void outflows(const UnitView<double>& view) const final { self().template flowsOut<double>(view); }
    void outflows(const UnitView<Dual8>& view) const final { self().template flowsOut<Dual8>(view); }
    void rates(const UnitView<double>& view, Derivatives<double>& d) const final { self().template ratesOf<double>(view, d); }
    void rates(const UnitView<Dual8>& view, Derivatives<Dual8>& d) const final { self().template ratesOf<Dual8>(view, d); }

private:
    const Model& self() const { return static_cast<const Model&>(*this); }
};

struct ProgramStep {
    double duration = 0.0;             // [s]
    double flow = 0.0;                 // [m3/s]
    double flowRamp = 0.0;             // [m3/s2]
    double temperature = 298.15;       // [K]
    std::vector<double> concentration; // per component of the plant [basis/m3]
    std::vector<double> ramp;          // per component of the plant [basis/m3/s]
};

// What a bed holds at first, per component of the plant; NaN = not given.
struct FieldInitial {
    std::vector<double> bulk, pore; // [basis/m3]
    std::vector<double> bound;      // [basis/m3 of solid]
    bool equilibrated = false;      // in equilibrium with what enters first
};

// What a unit's model is made from.
struct UnitSetup {
    std::string id;
    const std::vector<Component>* components = nullptr; // of the plant
    std::vector<int> carried;                           // components that can reach this unit, ascending
    ParamSet params;
    std::vector<double> set;          // start values of the settables [SI]
    std::vector<double> initial;      // concentrations per component of the plant [basis/m3]
    double initialVolume = 0.0;       // [m3]
    std::vector<ProgramStep> program; // inlets
    std::vector<bool> inConnected;    // per in port
    std::vector<bool> outConnected;   // per out port
    BoundLaw kinetics;                // bound to components; empty where the type has none
    std::shared_ptr<const Binding> binding; // nullptr where the type has none
    FieldInitial fields;              // units that hold liquid and solid in a bed
};

struct UnitType {
    const char* id;
    const char* label;
    const char* category; // heading of the palette: "Upstream", "Harvest", "Flow and control"
    const char* symbol;   // id in the symbol file, without "u-"
    const char* help;
    const char* source; // governing equation's source: author, year, journal
    std::span<const PortSpec> ports;
    std::span<const ParamSpec> params = {};
    std::span<const SettableSpec> settables = {};
    std::span<const VariableSpec> variables = {};
    std::span<const KpiSpec> kpis = {};
    // Names of the events, in the order of UnitModel::guards: "empty", "full", "limit", "switch".
    std::span<const char* const> guards = {};
    bool holdup = false;                      // holds a volume: takes `initial`, doses and transfers
    bool moves = false;                       // only moves, joins, parts or keeps liquid: no step that is judged
    bool hasProgram = false;                  // takes a `program`
    bool bed = false;                         // resolved in space when a run begins; takes `initial` with bulk, pore and bound
    std::span<const char* const> formerly = {};
    // Faults that the specs alone cannot say (two sizes that contradict) go to `errors` with `where` below the unit's path.
    std::unique_ptr<UnitModel> (*make)(const UnitSetup& setup, base::Errors& errors) = nullptr;
};

} // namespace titer::model
