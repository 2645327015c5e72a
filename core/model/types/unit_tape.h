// The equations of a unit of type `equations`, as tapes: what they read, in what order, and what each result is. Immutable. [any]
#pragma once

#include "core/base/math/tape.h"
#include "core/model/types/undefined.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::model {

class ParamSet;

struct UnitTape {
    struct State {
        std::string name;
        double start = 0.0;   // [SI]
        double nominal = 1.0; // [SI]
        int component = -1;   // of the plant, of which it is an amount held here; or -1
    };
    // What of an inlet port a text names.
    struct Entering {
        int port = 0;       // among the inlet ports
        int component = -1; // of the plant: its concentration; else
        bool flow = false;  // the flow, or the temperature
    };
    // Results of `leaving`, for each outlet port in turn: flow and temperature where it has such, then concentrations.
    struct Leaving {
        bool flow = false, temperature = false;
        std::vector<int> components;
    };
    // Results of `conditions`: one per event, 1 or 0, then the comparisons of which they are made. Results of `acts`, for each event in turn: delay [s], priority, and what it
    // sets.
    struct Event {
        std::vector<int> states;     // that it sets
        bool persistent = true;      // acts although its condition no longer holds by then
        bool atStart = false;        // may happen at once where its condition holds from the start on
        bool valuesAtTrigger = true; // sets what the texts gave when it was triggered, not when it acts
        bool delayed = false;
    };

    // What the tapes were made from.
    class Texts {
    public:
        virtual ~Texts() = default;
        // The same unit with other parameters of its type; nullptr where a state does not start at a number with them.
        virtual std::shared_ptr<const UnitTape> with(const UnitTape& tape, const ParamSet& params) const = 0;
        // What of rates and of what leaves is infinite or no number for these inputs of the tapes, the first on the way to them.
        virtual std::optional<Undefined> undefinedAt(const double* inputs) const = 0;
    };

    // The priority of an event that has none: after all others.
    static constexpr double noPriority = -1e300;

    std::vector<State> states;
    int setPoints = 0;
    std::vector<Entering> entering;
    std::vector<Leaving> ports; // outlet ports
    std::vector<Event> events;
    std::vector<double> breaks;      // times at which a comparison with a time turns, ascending [s]
    bool conditionsNameTime = false; // and so may turn without any state
    bool passesOn = false;           // what leaves depends on what enters

    // All read the states, the set-points, the time [s] and `entering`, in this order; events no `entering`.
    base::Tape rates; // per state
    base::Tape shown; // per term
    base::Tape leaving;
    base::Tape conditions, acts;
    std::shared_ptr<const Texts> texts;

    int timeInput() const { return int(states.size()) + setPoints; }
    int inputCount() const { return timeInput() + 1 + int(entering.size()); }
};

} // namespace titer::model
