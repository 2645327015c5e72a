// A unit operation: its description, and the model that the engine evaluates. One file in core/unitops defines one of each.
#pragma once

#include "core/base/math/dual.h"
#include "core/base/result.h"
#include "core/model/types/binding.h"
#include "core/model/types/kinetics.h"
#include "core/model/types/params.h"
#include "core/model/types/specs.h"
#include "core/model/types/undefined.h"
#include "core/model/types/unit_facets.h"
#include "core/model/types/unit_tape.h"
#include "core/model/types/unit_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::model {

// What a step takes up besides liquids and energy, however long it runs.
struct Equipment {
    double membraneArea = 0.0; // [m2], of what is cleaned and used again
    double filterArea = 0.0;   // [m2], of what is used once
    double resin = 0.0;        // [m3], packed
    int singleUseSets = 0;     // capsules, cassettes, assemblies that each use takes
};

// How what leaves a unit follows from what enters just now.
enum class Passage {
    None,    // not at all, but from the states alone (a vessel)
    Delayed, // by flow and temperature; its composition is that of what the unit holds (tubing, a column). One outlet
    AtOnce   // by all of it (a mixer, a filter)
};

// What every unit has. A model is immutable once made: all that changes lies in the states, so that snapshots and threads are cheap. What
// holdups, beds and others add stands in core/model/types/unit_facets.h.
class UnitModel {
public:
    virtual ~UnitModel() = default;

    // What it adds to this interface.
    virtual UnitFacets facets() const { return {}; }

    virtual int stateCount() const { return 0; }
    // Integrals over time that nothing depends on. A view has them next to the states; jump() and gridError() take them behind the states.
    virtual int quadratureCount() const { return 0; }
    virtual void start(double* y) const { (void)y; }           // initial states
    virtual void nominal(double* scale) const { (void)scale; } // size of each state, for absolute tolerances
    virtual std::string stateName(int i) const { return std::to_string(i); }

    virtual Passage passage() const { return stateCount() == 0 ? Passage::AtOnce : Passage::None; }
    // Fills view.out. Only units that pass on may use view.in here.
    virtual void outflows(const UnitView<double>& view) const = 0;
    virtual void outflows(const UnitView<Dual8>& view) const = 0;
    // Fills derivatives; view.in and view.out are known.
    virtual void rates(const UnitView<double>& view, Derivatives<double>& d) const = 0;
    virtual void rates(const UnitView<Dual8>& view, Derivatives<Dual8>& d) const = 0;

    // Amount held of each component of the plant [basis], added to `amounts`.
    virtual void held(const double* y, double* amounts) const { (void)y, (void)amounts; }
    // What of its equations is infinite or no number here, where it has written ones.
    virtual std::optional<Undefined> undefinedAt(const UnitView<double>& view) const
    {
        return (void)view, std::optional<Undefined>();
    }
    // In variables, contents and guards view.in and view.out are known, as in rates.
    // The type's variables, in their order; NaN = not available in this configuration (then never available).
    virtual void variables(const UnitView<double>& view, double* values) const { (void)view, (void)values; }
    // The same with derivatives; false where a unit has them as numbers alone.
    virtual bool variableDuals(const UnitView<Dual8>& view, Dual8* values) const
    {
        return (void)view, (void)values, false;
    }
    // Concentrations that `unit.component` reports, per component of the plant [basis/m3].
    virtual void contents(const UnitView<double>& view, double* concentrations) const = 0;
    // Whether this one of the type's variables is what the unit holds at its set-point of that key, however the run goes.
    virtual bool holdsAtSetPoint(int variable) const { return (void)variable, false; }
    // The type's events (UnitType::guards): the sign of g changes from negative to positive when one happens.
    virtual void guards(const UnitView<double>& view, double* g) const { (void)view, (void)g; }

    // Whether reaction here, or exchange through a gas port, can ever make or take a component; mass balances of what cannot are not kept.
    virtual bool generates(int component) const { return (void)component, true; }
    virtual bool exchanges(int component) const { return (void)component, true; }

    // A unit resolved in space chooses its grid when a run begins: the model that the run takes in place of this one. Faults go to
    // `errors` as in UnitType::make. nullptr: this one serves every run.
    virtual std::shared_ptr<const UnitModel> resolved(const Operation& operation, base::Errors& errors) const
    {
        return (void)operation, (void)errors, nullptr;
    }
    // What a person should know when a run is over, with `where` below the unit's path. `kpis` are its key figures in the order of the
    // type, NaN where the run lacks one; `unresolved` is GridError::estimate at the run's end.
    virtual base::Notices remarks(std::span<const double> kpis, double unresolved) const
    {
        return (void)kpis, (void)unresolved, base::Notices();
    }
    virtual Equipment equipment() const { return {}; }
};

inline bool passesOn(const UnitModel& model)
{
    return model.passage() != Passage::None;
}

// The next time after t at which what the unit does changes by itself [s].
inline double nextBreak(const UnitModel& model, double t, std::span<const double> memory)
{
    const SwitchingModel* switching = model.facets().switching;
    return switching ? switching->nextBreak(t, memory) : std::numeric_limits<double>::infinity();
}

// What a unit remembers when a run begins; empty for one that remembers nothing.
inline std::vector<double> startMemory(const UnitModel& model)
{
    const SwitchingModel* switching = model.facets().switching;
    std::vector<double> memory(std::size_t(switching ? switching->memoryCount() : 0), 0.0);
    if (switching) switching->startMemory(memory.data());
    return memory;
}

// Makes a UnitModel from a class with `template <class T> void outflows(const UnitView<T>&) const` (named flowsOut) and
// `template <class T> void rates(...)` (named ratesOf), written once over the scalar.
template <class Model> class Templated : public UnitModel {
public:
    void outflows(const UnitView<double>& view) const final { self().template flowsOut<double>(view); }
    void outflows(const UnitView<Dual8>& view) const final { self().template flowsOut<Dual8>(view); }
    void rates(const UnitView<double>& view, Derivatives<double>& d) const final
    {
        self().template ratesOf<double>(view, d);
    }
    void rates(const UnitView<Dual8>& view, Derivatives<Dual8>& d) const final
    {
        self().template ratesOf<Dual8>(view, d);
    }

private:
    const Model& self() const { return static_cast<const Model&>(*this); }
};

struct ProgramStep {
    double duration = 0.0;             // [s]
    double flow = 0.0;                 // [m3/s]
    double flowRamp = 0.0;             // [m3/s2]
    double flowGrowth = 0.0;           // specific rate at which the flow grows [1/s]
    double temperature = 298.15;       // [K]
    std::vector<double> concentration; // per component of the plant [basis/m3]
    std::vector<double> ramp;          // per component of the plant [basis/m3/s]

    // So long after the beginning of the step [s]: on a line, or exponentially.
    double flowAfter(double time) const { return std::max(flow * std::exp(flowGrowth * time) + flowRamp * time, 0.0); }
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
    std::vector<double> set;                   // start values of the set-points [SI]
    std::vector<double> initial;               // concentrations per component of the plant [basis/m3]
    double initialVolume = 0.0;                // [m3]
    bool initialGiven = false;                 // whether `initial` says what a unit is filled with (UnitType::filled)
    std::vector<ProgramStep> program;          // inlets
    std::vector<bool> inConnected;             // per inlet port
    std::vector<bool> outConnected;            // per outlet port
    BoundLaw kinetics;                         // bound to components; empty where the type has none
    std::shared_ptr<const Binding> binding;    // nullptr where the type has none
    std::shared_ptr<const UnitTape> equations; // nullptr where the type has none
    FieldInitial fields;                       // units that hold liquid and solid in a bed
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
    std::span<const SetPointSpec> setPoints = {};
    std::span<const VariableSpec> variables = {};
    std::span<const KpiSpec> kpis = {};
    // Names of the events, in the order of UnitModel::guards: "empty", "full", "limit", "switch".
    std::span<const char* const> guards = {};
    bool holdup = false;     // holds a volume: takes `initial`, doses and transfers
    bool filled = false;     // full of liquid at any time: takes `initial` without a volume
    bool moves = false;      // only moves, joins, parts or keeps liquid: no step that is evaluated
    bool hasProgram = false; // takes a `program`
    bool bed = false;        // resolved in space when a run begins; takes `initial` with bulk, pore and bound
    std::span<const char* const> formerly = {};
    // Faults that the specs alone cannot say (two sizes that contradict) go to `errors` with `where` below the unit's path.
    std::unique_ptr<UnitModel> (*make)(const UnitSetup& setup, base::Errors& errors) = nullptr;
};

} // namespace titer::model
