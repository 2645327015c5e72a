// Descriptions: every parameter, port, variable and key figure is described once, where it is defined. Forms, files, checks,
// help and generic tests are made from these records.
#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace titer::model {

// What a component's concentration counts: mass [kg/m3], amount [mol/m3], count [1/m3].
enum class Basis { Mass, Amount, Count };

std::string_view concentrationUnit(Basis basis); // "kg/m3", "mol/m3", "1/m3"
std::string_view holdupUnit(Basis basis);        // "kg", "mol", "1"

enum class Shape {
    Value,        // one number
    PerComponent, // an object keyed by component id; what is left out takes the default
    Choice,       // one of `choices`; the first is the default
    Record,       // an object with `type` (an entry of the catalogue `record`) and that entry's own parameters
    Flag,         // true or false
    Component     // the id of a component; its index, or -1
};

inline constexpr double unbounded = std::numeric_limits<double>::infinity();

struct ParamSpec {
    const char* key;
    const char* label;
    const char* unit = "1";    // SI unit; "basis" in it means the component's own of concentration: "1/s/basis"
    double defaultValue = 0.0; // default [unit]
    double min = -unbounded;
    double max = unbounded;
    int decimals = 2; // in the display unit
    const char* help = "";
    Shape shape = Shape::Value;
    std::span<const char* const> choices =
        {};                  // of a Choice; of a number: words that may stand in its place (a correlation's name)
    const char* record = ""; // Shape::Record: the catalogue, "kinetics" or "binding"
    const char* when = "";   // "gas_transfer=power": applies only for that choice; elsewhere it is a notice
    const char* oneOf = "";  // of the parameters with the same word here at most one is given; none has a default
    const char* group = "";  // heading of the form
    const char* displayUnit =
        ""; // unit for showing, where that of the SI unit (base::displayUnit) does not suit: "%", "rpm"
};

// The SI unit of a value of this spec for a component of this basis.
std::string unitFor(const ParamSpec& spec, Basis basis);
// The unit in which a value of this spec is shown where nobody chose another.
std::string displayUnitOf(const ParamSpec& spec);

// A set-point of a unit: its start value stands in `params` under the same key, recipe and controllers write it.
using SetPointSpec = ParamSpec;

enum class Direction { In, Out };
enum class Phase { Liquid, Gas };

// Who owns the flow through a port. Inlet ports are Free (the other end decides) or Draws (this unit computes what it takes).
enum class FlowRule {
    Free,
    Set,     // a set-point, 0 unless something writes it
    Follows, // what enters leaves
    Draws,   // inlet port: the receiver computes the flow
    Pumps    // pump: owns the flow on both its sides
};

struct PortSpec {
    const char* key;
    const char* label;
    Direction direction;
    FlowRule rule = FlowRule::Free;
    bool required = false; // a stream must be there
    bool many = false;     // takes any number of streams
    Phase phase = Phase::Liquid;
    const char* help = "";
};

// A quantity that a run reports as `unit.key`. Each carried component adds one more: its id, its concentration.
struct VariableSpec {
    const char* key;
    const char* label;
    const char* unit;
    const char* help = "";
    const char* displayUnit = ""; // as in ParamSpec
};

// A key figure `unit.key` derived from a variable while the unit runs.
struct KpiSpec {
    enum class Kind {
        Last,     // at the end of the run, or just before the unit is emptied through its port `out`
        Peak,     // largest
        PeakTime, // when the largest occurred, from the unit's start [s]
        Least     // smallest
    };
    const char* key;
    const char* label;
    const char* unit; // SI; "basis" with a role means the component's own
    Kind kind;
    const char*
        variable; // a variable's key, or "role:product" for the component that plays this role in the unit's kinetics
    const char* displayUnit = ""; // as in ParamSpec
};

} // namespace titer::model
