// What a site adds to what the run itself draws: cleanrooms, the boiler, the making of water for injection, and what of the footprint
// by-products bear. A part of titer.factors/1.
#pragma once

#include "core/figures/amounts/charges.h"
#include "core/model/json_fields.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::figures {

// Electricity by area and time.
struct Cleanroom {
    std::string id;
    std::string unit;  // the step that bears it; empty: the plant
    double area = 0.0; // [m2]
    double load = 0.0; // [W/m2]
    double time = 0.0; // of a batch [s]; 0: while any of `units` is occupied, of the plant where there are none
    std::vector<std::string> units;
    std::string source;
    int year = 0; // of the source; 0 = not stated
};

// Makes steam of this absolute pressure from feed water.
struct Boiler {
    double pressure = 0.0;        // [Pa]
    double feedTemperature = 0.0; // [K]
    double efficiency = 1.0;
    std::string source;
    int year = 0;

    double fuelPerSteam() const; // enthalpy over feed water / efficiency [J/kg]
};

// A way of making water for injection: by distillation, vapour compression, membranes or another.
struct WfiWay {
    std::string id;
    double electricity = 0.0; // [J/m3]
    double steam = 0.0;       // that heats it [kg/m3]
    double withdrawn = 1.0;   // water withdrawn per water made
    std::string source;
    int year = 0;
};

struct Wfi {
    std::string way; // in use
    std::vector<WfiWay> ways;
    std::vector<Selector> of; // liquids whose water it is; none: all of them

    bool takes(const Amount& amount) const;
    const WfiWay* inUse() const; // nullptr where it is none of them
};

struct ByProducts {
    enum class By { None, Mass, Value };
    struct Row {
        std::string outlet, component; // no component: all that leaves there
        double value = 0.0;            // [currency/kg]
    };
    By by = By::None;
    std::string currency;
    double value = 0.0; // of the product [currency/kg]
    std::vector<Row> rows;
};

struct Site {
    std::vector<Cleanroom> cleanrooms;
    std::optional<Boiler> boiler;
    std::optional<Wfi> wfi;
    std::optional<ByProducts> byProducts;

    void layOver(Site over);
};

// The keys `cleanrooms`, `steam`, `wfi` and `by_products`. What is at fault is left out.
Site readSite(model::JsonFields& fields, const model::Plant& plant);

} // namespace titer::figures
