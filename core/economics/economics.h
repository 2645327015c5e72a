// What a plant states of money: prices with their sources, the plan of a year, labour, quality, utilities, equipment and building. [any]
#pragma once

#include "core/economics/money.h"
#include "core/figures/amounts/charges.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::economics {

// When something takes place: while a unit is occupied, at work (its phases), or in a phase.
struct While {
    enum class Kind { Occupied, AtWork, Phase };
    Kind kind = Kind::Occupied;
    int unit = -1;  // of the plant; -1: no unit, so that there is no time of it
    int phase = -1; // of the plant
};

// The price of what a run draws, wears out or lets go.
struct Price {
    std::string id, of, source;
    int year = 0; // of the source; 0: not stated
    figures::Selector selector;
    bool perBatch = false;        // "batch:UNIT": once in each batch in which the unit was in use
    double price = 0.0;           // [currency per measure]
    double low = 0.0, high = 0.0; // likewise; the price where no range is stated
    std::string measure;          // SI, what it is per: "m3", "kg", "m2", "J", "1" (a piece)
    std::string unit;             // of the price as it was written: "USD/L"
    double uses = 0.0;            // a life in cycles, or in uses; 0: not stated
    bool isBoughtWhole = false;   // whole packings over the batches of the plan, not the share of their life
};

// Of mass that is thrown away with what was used: masses of consumables by the measure of their kind.
struct WastePrice {
    std::string id, of, source;
    int year = 0;
    figures::Selector selector;
    double mass = 0.0;  // [kg per measure]
    double price = 0.0; // [currency/kg]
};

struct Labour {
    std::string id, source;
    int year = 0;
    std::string unit;            // whose step it is; empty: of the plant
    std::optional<While> during; // else hours per batch, or a share
    double people = 1.0;
    double perBatch = 0.0;           // working time [s]
    double rate = 0.0;               // [currency/s]
    std::optional<double> nightRate; // [currency/s]
    std::optional<double> share;     // of all other labour, as supervision
};

struct Quality {
    std::string id, source;
    int year = 0;
    std::string unit;
    double perBatch = 0.0;       // [currency]
    double perSample = 0.0;      // [currency]
    double samples = 0.0;        // a batch
    std::optional<double> share; // of labour
};

struct Power {
    std::string id;
    std::string unit;
    std::optional<While> during; // with `load` [W]; else `area` and its use over the whole year
    double load = 0.0;
    double area = 0.0; // [m2]
    double use = 0.0;  // [W/m2]
};

struct Equipment {
    std::string id, source;
    int year = 0;
    std::string unit; // empty: of the plant
    int count = 1;
    double price = 0.0;   // of one [currency], at the size `at`
    double at = 0.0;      // [sizeUnit]; 0: as it is
    double size = 0.0;    // as stated [sizeUnit]; 0: that of the plant's unit
    std::string sizeUnit; // SI
    double exponent = 1.0;
    double from = 0.0, to = 0.0; // in which sizes the price is known [sizeUnit]; 0: not stated
    double installed = 1.0;      // factor on the purchase
    double life = 0.0;           // [a]
};

struct Facility {
    double building = 0.0;                                // [currency]
    double buildingLife = 0.0;                            // [a]
    double maintenance = 0.0, insurance = 0.0, tax = 0.0; // of the capital, a year
    std::optional<double> share; // of a year's cost that this product bears; nothing: by occupancy
};

struct Plan {
    std::optional<int> batches; // begun in a year; nothing: as many as fit
    double success = 1.0;
    double available = 0.0; // [s] of a year
};

// The hours of a day that are paid otherwise.
struct Night {
    double from = 0.0, to = 0.0; // time of day [s]
    std::optional<double> start; // time of day at which a batch begins; nothing: at any time
};

struct Economics {
    MoneyTerms terms;
    int year = 0; // of the money; 0: not stated
    Plan plan;
    std::vector<Price> prices; // that of electricity too
    std::vector<WastePrice> waste;
    std::vector<Labour> labour;
    std::optional<Night> night;
    std::vector<Quality> quality;
    std::vector<Power> power;
    std::vector<Equipment> equipment;
    std::optional<Facility> facility;
    std::optional<base::Json> venture; // as it stands; readVenture() reads it
    bool hasFaults = false;            // something of it was left out, so that nothing made of it is complete

    std::vector<std::pair<std::string, int>> counts() const; // of units of which there are several
};

} // namespace titer::economics
