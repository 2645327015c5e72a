// What a finished run draws from outside, wears out and lets go, as lines that cost and footprint share: they agree with the stream table
// and with the key figures of the run, from which they are read.
#pragma once

#include "core/figures/run_result.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::figures {

struct Amount {
    enum class Kind {
        Inlet,       // what an inlet brought [m3]
        Initial,     // what a vessel began with [m3]
        Water,       // of cleaning [m3]
        Solution,    // of cleaning [m3]
        Steam,       // [kg]
        Resin,       // packed [m3]
        Membrane,    // of what is cleaned and used again [m2]
        Filter,      // of what is used once [m2]
        Set,         // single-use sets [1]
        Container,   // filled with product [1]
        Outlet,      // liquid that leaves, but for the product [m3]
        Electricity, // [J]
        Heat,        // exchanged with a utility [J]
        Fuel,        // of a boiler [J]; of the site, not of the run
        Withdrawn,   // water, for what is used of it [m3]; likewise
        Batch        // a unit in use, for what it takes once in a batch, such as a bag [1]; where a table has it
    };
    static constexpr int kindCount = int(Kind::Batch) + 1;
    // Mass of a component in a liquid.
    struct Part {
        int component = -1;
        double mass = 0.0; // [kg]
    };

    Kind kind = Kind::Inlet;
    std::string id; // of the inlet, vessel, outlet or unit
    // The unit that it is for: of an inlet the first step downstream, of an outlet the last one upstream, else its own.
    std::string step;
    double amount = 0.0;     // [SI, see measureOf()]
    double uses = 1.0;       // of resin its cycles in this run, of membranes how often the recipe went through the unit
    std::vector<Part> parts; // of Inlet and Initial: components whose mass is known
    bool isPlain = false;    // of Inlet: it carried no component
    bool bringsProduct = false; // of Inlet and Initial
    std::string in = {};        // of what the site adds (site.h): what it is for, "wfi", "steam", "cleanroom:hall"

    bool isLiquid() const; // Inlet, Initial, Water, Solution, Outlet
    // [kg]; a liquid weighs 1000 kg/m3, or what is in it where that is more. NaN of what has none or whose mass nobody states.
    double mass() const;
    double massOfParts() const; // [kg]
    std::string of() const;     // "inlet:feed", "water", "resin:capture"
};

std::string_view textOf(Amount::Kind kind);    // "inlet", as in selectors
std::string_view measureOf(Amount::Kind kind); // SI unit
// Whether there is one per unit, which a selector names: "inlet:ID", where "water" is that of the whole plant.
bool isNamed(Amount::Kind kind);
// What is not used up: it lasts for so many uses.
bool isReused(Amount::Kind kind);

// By unit in the order of the plant; nothing of what is nothing. Resin, membranes, filters and sets are those of steps, as the key figures
// are. Of a run that has no balances (of an earlier version) nothing.
std::vector<Amount> amountsOf(const model::Plant& plant, const RunResult& result);

} // namespace titer::figures
