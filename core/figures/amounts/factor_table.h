// titer.factors/1: what a person states of emissions, of masses of consumables and of the site; and the tables that come with Titer.
#pragma once

#include "core/base/json.h"
#include "core/figures/amounts/charges.h"
#include "core/figures/amounts/site.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::figures {

struct Factor {
    std::string id, of;
    Selector selector;
    double value = 0.0;                        // CO2 equivalent [kg per measure]
    double low = 0.0, high = 0.0;              // likewise; the value where no range is stated
    std::string measure;                       // what it is per: "kg", "m3", "m2", "J", "1" (a piece)
    std::string unit, region, source, licence; // as written
    int year = 0, scope = 3;
    bool isShipped = false; // comes with Titer: a run need not have what it takes
};

struct ConsumableMass {
    std::string id, of, source;
    Selector selector;
    double mass = 0.0; // [kg per measure of the kind]
    double uses = 0.0; // that it lasts; 0 = not stated
    int year = 0;      // of the source; 0 = not stated
    bool isPlastic = false;
};

struct FactorTable {
    std::vector<Factor> factors;
    std::vector<ConsumableMass> masses;
    // Water withdrawn for water that is used, with what its making rejects [kg/kg]; 0 = not stated. That of `wfi` comes before it.
    double withdrawal = 0.0;
    std::string withdrawalSource;
    int withdrawalYear = 0;
    Site site;

    // What `over` has of the same place, or at all, stands in place of what is here.
    void layOver(FactorTable over);
};

// What is at fault is left out, each with its path below `where`. A factor must be per what its selector is measured in: an electricity's
// per kWh, a liquid's per volume or mass, a consumable's by its own measure or by its mass. Several of one place, with ids, add up.
FactorTable readFactors(const base::Json& json, const model::Plant& plant, base::Errors& errors,
                        const std::string& where = {});
// What the plant itself states under "footprint"; empty where it states nothing.
FactorTable factorsOf(const model::Plant& plant, base::Errors& errors);

// A table that comes with Titer: it can be named as `base`.
struct ShippedFactors {
    std::string_view id;   // "uk_2025"
    std::string_view text; // of its file
};
std::span<const ShippedFactors> shippedFactors();
// nullptr where there is none of this id.
const ShippedFactors* shippedFactorTable(std::string_view id);

} // namespace titer::figures
