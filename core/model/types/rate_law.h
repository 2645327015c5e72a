// A rate law: growth, uptake, death and product formation of a culture, as volumetric rates of the species that it names by role.
#pragma once

#include "core/base/math/dual.h"
#include "core/model/types/specs.h"

#include <span>

namespace titer::model {

using Dual8 = base::Dual<8>;

// A species of the law. The plant maps it to a component (same id by default); the engine converts to `basis`.
struct RoleSpec {
    const char* key; // "cells", "dead_cells", "glucose", "product", "oxygen", "carbon_dioxide", ...
    const char* label;
    Basis basis;          // the law computes in kg/m3, mol/m3 or 1/m3
    bool required = true; // an optional role without a component has the concentration `absent` and its rate is dropped
    double absent = 0.0;
    const char* help = "";
    bool own = false; // the law computes in the basis of whatever component plays it
};

// Conditions in the vessel that act on every law (see core/model/types/environment.h).
template <class T> struct Environment {
    T temperature = 310.15;   // [K]
    T ph = 7.0;               //
    T dissolvedOxygen = 40.0; // [% air]
    T pco2 = 0.0;             // [Pa]
    T osmolality = 0.3;       // [mol/kg]
    T volume = 1e-3;          // of the broth [m3]
    T time = 0.0;             // since the run began [s]
};

// The conditions under which the law was published, where the factors of LawInput are exactly 1, and how other conditions act. These
// are the law's defaults of environmentSpecs(); a mammalian culture unless the law says otherwise.
struct ReferenceConditions {
    double temperature = 310.15; // [K]
    double ph = 7.0;
    double temperatureMin = 300.15, temperatureOptimum = 310.15,
           temperatureMax = 315.15;                   // cardinal temperatures of growth [K]
    double phMin = 5.5, phOptimum = 7.0, phMax = 8.5; // cardinal pH of growth
    double oxygen = 40.0;                             // dissolved oxygen [% air]
    double oxygenHalf = 0.0;      // half-saturation of growth [% air]; 0 = the law's own oxygen term, if any, alone
    double pco2 = 8000.0;         // [Pa]
    double pco2Half = 0.0;        // pCO2 above the reference that halves growth [Pa]; 0 = no effect
    double osmolality = 0.3;      // [mol/kg]
    double osmolalityHalf = 0.0;  // osmolality above the reference that halves growth [mol/kg]; 0 = no effect
    double deathStress = 0.0;     // death rises by this share of itself as pH, oxygen, pCO2 and osmolality stop growth
    double deathQ10 = 1.0;        // factor on death per 10 K
    double productivityQ10 = 1.0; // factor on specific productivity per 10 K
    bool lawHasTemperature = false; // the law reads the temperature itself: no cardinal temperatures
    bool lawHasPh = false;          // the law reads the pH itself: no cardinal pH
};

template <class T> struct LawInput {
    const T* c;      // concentration per role, in the order of `roles`, never negative [role's basis / m3]
    const double* p; // parameters in the order of `params` [SI]; a choice is its index
    T growth = 1.0;  // factors of the conditions in the vessel
    T death = 1.0;
    T productivity = 1.0;
    T temperature = 310.15; // [K], for laws with a temperature term of their own
    T ph = 7.0;             // likewise
    unsigned without = 0;   // bit i is set where no component plays role i

    bool has(int role) const { return !(without >> role & 1u); }
};

template <class T> struct LawOutput {
    T* rate;               // volumetric rate per role, all set to 0 before the call [role's basis / m3 / s]
    T growthRate = 0.0;    // specific [1/s]
    T oxygenUptake = 0.0;  // [mol/m3/s]; of laws with a role `oxygen` it is taken from its rate and need not be set
    T carbonDioxide = 0.0; // formation [mol/m3/s]; likewise for a role `carbon_dioxide`
};

struct RateLaw {
    const char* id;
    const char* label;
    const char* help;
    const char* source; // author, year, journal
    std::span<const RoleSpec> roles = {};
    std::span<const ParamSpec> params = {};
    ReferenceConditions reference = {};
    std::span<const char* const> yields = {}; // parameters that decide the carbon balance, named when it does not close
    std::span<const char* const> formerly = {};
    void (*rates)(const LawInput<double>&, LawOutput<double>&) = nullptr;
    void (*dualRates)(const LawInput<Dual8>&, LawOutput<Dual8>&) = nullptr;
};

// Makes a law from `Law::rates<T>`, a template over the scalar written once.
template <class Law> RateLaw withRates(RateLaw description)
{
    description.rates = [](const LawInput<double>& in, LawOutput<double>& out) {
        Law::template rates<double>(in, out);
    };
    description.dualRates = [](const LawInput<Dual8>& in, LawOutput<Dual8>& out) {
        Law::template rates<Dual8>(in, out);
    };
    return description;
}

} // namespace titer::model
