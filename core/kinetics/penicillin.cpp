// Penicillin by a mould in fed-batch (Birol, Ündey and Çinar 2002, Comput Chem Eng 26:1553):
//   mu = mu_x /(1 + K1/[H] + [H]/K2) S/(Kx X + S) C/(Kox X + C) (kg e^(-Eg/RT) - kd e^(-Ed/RT))
//   mu_pp = mu_p S/(Kp + S + S2/KI) C^p/(Kop X + C^p)
//   dX = mu X      dP = mu_pp X - K P      dS = -(mu/Yxs + mu_pp/Yps + mx) X      dC = -(mu/Yxo + mu_pp/Ypo + mo) X
//   dCO2 = (a1 mu + a2) X
// Oxygen C is published as 1.16 g/L at saturation, some hundred times what water holds. The law works in its share of saturation:
// the role's `oxygen_at_saturation` [mol/m3] stands for 1.16 g/L, in the concentration and in the uptake alike, so that the share
// runs as published in any vessel of the published kLa.
// Temperature and pH act by the published terms; the common cardinal temperature and pH do not apply. R is the published
// 1.987 cal/mol/K. Growth is not negative where the heat term passes the growth term. Maintenance, with its oxygen and carbon dioxide,
// fades below concentrations of sugar and oxygen that the published run does not reach; growth and production fade with oxygen by the same
// factor, besides the published terms. The constant a3 of the off-gas, which made carbon dioxide without cells,
// is left out; heat does not enter the amounts and is left to the vessel.
#include "core/kinetics/roles.h"
#include "core/kinetics/terms.h"
#include "core/model/types/rate_law.h"
#include "core/model/types/row_names.h"

#include <array>
#include <cmath>

namespace titer::kinetics::penicillin {

namespace {

constexpr std::array roles{
    usual::biomass,
    usual::with(usual::substrate, CORE_TR("core", "Glucose. A component in moles needs its molar_mass.")),
    usual::with(usual::product, CORE_TR("core", "Penicillin, which hydrolyses in water.")),
    usual::oxygen,
    usual::carbonDioxide,
};
enum Role { Biomass, Substrate, Product, Oxygen, CarbonDioxide };
static_assert(model::namesRows<Role>(roles));

constexpr const char* growth = CORE_TR("core", "Growth");
constexpr const char* product = CORE_TR("core", "Product");
constexpr const char* conditions = CORE_TR("core", "Temperature and pH");
constexpr const char* gas = CORE_TR("core", "Oxygen and carbon dioxide");

constexpr double calorie = 4.184;               // [J]
constexpr double gasConstant = 1.987 * calorie; // as published [J/mol/K]
constexpr double publishedSaturation = 1.16;    // of oxygen [kg/m3]
constexpr double publishedFade = 0.01;          // below this oxygen, as published, all that needs it fades [kg/m3]

constexpr std::array params{
    value(growth, "growth_rate", CORE_TR("core", "Maximum specific growth rate"), "1/s", 0.092 * perHour, 0.0,
          1.0 * perHour, 4, CORE_TR("core", "mu_x, before the temperature and pH terms.")),
    value(growth, "contois", CORE_TR("core", "Contois constant"), "kg/kg", 0.15, 1e-4, 10.0, 4,
          CORE_TR("core", "Substrate per dry cells at half the maximum growth rate, Kx.")),
    value(growth, "yield", CORE_TR("core", "Cell yield on substrate"), "kg/kg", 0.45, 0.001, 1.0, 3,
          CORE_TR("core", "Dry cells from substrate, Yxs.")),
    value(growth, "maintenance", CORE_TR("core", "Maintenance"), "1/s", 0.014 * perHour, 0.0, 1.0 * perHour, 4,
          CORE_TR("core", "Substrate consumed without growth per mass of dry cells, mx.")),
    value(growth, "maintenance_threshold", CORE_TR("core", "Maintenance threshold"), "kg/m3", 1e-3, 1e-6, 1.0, 4,
          CORE_TR("core", "Maintenance decreases to zero below this substrate concentration.")),
    value(product, "product_rate", CORE_TR("core", "Maximum specific productivity"), "1/s", 0.005 * perHour, 0.0,
          1.0 * perHour, 4, CORE_TR("core", "Product per mass of dry cells, mu_p.")),
    value(product, "product_half", CORE_TR("core", "Half-saturation constant of production"), "kg/m3", 2e-4, 1e-7, 10.0,
          5, CORE_TR("core", "Substrate concentration at half the maximum production, Kp.")),
    value(product, "repression_constant", CORE_TR("core", "Substrate repression constant"), "kg/m3", 0.10, 1e-4, 1e3, 3,
          CORE_TR("core", "Substrate concentration at which repression halves production, KI.")),
    value(product, "hydrolysis", CORE_TR("core", "Hydrolysis"), "1/s", 0.04 * perHour, 0.0, 1.0 * perHour, 4,
          CORE_TR("core", "Fraction of the product that hydrolyses per unit time, K.")),
    value(product, "product_yield", CORE_TR("core", "Product yield on substrate"), "kg/kg", 0.90, 0.001, 10.0, 3,
          CORE_TR("core", "Product from substrate, Yps.")),
    value(conditions, "ph_constant_1", CORE_TR("core", "pH constant K1"), "mol/m3", 1e-7, 0.0, 1e-3, 10,
          CORE_TR("core", "Hydrogen ion concentration below which growth is slower, K1.")),
    value(conditions, "ph_constant_2", CORE_TR("core", "pH constant K2"), "mol/m3", 7e-2, 1e-6, 1e3, 5,
          CORE_TR("core", "Hydrogen ion concentration above which growth is slower, K2.")),
    value(conditions, "growth_factor", CORE_TR("core", "Arrhenius factor of growth"), "1", 7e3, 0.0, 1e6, 0,
          CORE_TR("core", "kg of the growth term.")),
    value(conditions, "growth_energy", CORE_TR("core", "Activation energy of growth"), "J/mol", 5100.0 * calorie, 0.0,
          1e5, 2, CORE_TR("core", "Eg of the growth term.")),
    value(conditions, "death_factor", CORE_TR("core", "Arrhenius factor of thermal death"), "1", 1e33, 0.0, 1e36, 0,
          CORE_TR("core", "kd of the term that slows growth at high temperature.")),
    value(conditions, "death_energy", CORE_TR("core", "Activation energy of thermal death"), "J/mol", 5e4 * calorie,
          1e5, 1e6, 2, CORE_TR("core", "Ed of the term that slows growth at high temperature.")),
    value(gas, "growth_oxygen", CORE_TR("core", "Oxygen constant of growth"), "kg/kg", 2e-2, 0.0, 10.0, 4,
          CORE_TR("core", "Oxygen, as published, per dry cells at half the maximum growth rate, Kox. 0: no "
                          "limitation.")),
    value(gas, "product_oxygen", CORE_TR("core", "Oxygen constant of production"), "1", 5e-4, 0.0, 10.0, 5,
          CORE_TR("core", "Kop of the oxygen term of production, in published units of oxygen. 0: no limitation.")),
    value(gas, "oxygen_exponent", CORE_TR("core", "Oxygen exponent of production"), "1", 3.0, 1.0, 6.0, 2,
          CORE_TR("core", "p of the oxygen term of production.")),
    value(gas, "oxygen_yield", CORE_TR("core", "Cell yield on oxygen"), "kg/kg", 0.04, 0.001, 100.0, 3,
          CORE_TR("core", "Dry cells per oxygen as published, Yxo.")),
    value(gas, "product_oxygen_yield", CORE_TR("core", "Product yield on oxygen"), "kg/kg", 0.20, 0.001, 100.0, 3,
          CORE_TR("core", "Product per oxygen as published, Ypo.")),
    value(gas, "oxygen_maintenance", CORE_TR("core", "Oxygen for maintenance"), "1/s", 0.467 * perHour, 0.0,
          10.0 * perHour, 4,
          CORE_TR("core", "Oxygen, as published, that a mass of dry cells consumes without growth, mo.")),
    value(
        gas, "oxygen_at_saturation", CORE_TR("core", "Oxygen at air saturation"), "mol/m3", 0.258, 0.01, 100.0, 4,
        CORE_TR("core", "Dissolved oxygen that corresponds to the published 1.16 g/L, for concentration and uptake.")),
    value(gas, "carbon_dioxide_growth", CORE_TR("core", "Carbon dioxide from growth"), "mmol/g", 0.143, 0.0, 100.0, 3,
          CORE_TR("core", "Carbon dioxide per new dry cells, a1.")),
    value(gas, "carbon_dioxide_maintenance", CORE_TR("core", "Carbon dioxide from maintenance"), "mol/kg/s",
          4e-7 * perHour, 0.0, 10.0 * perHour, 7,
          CORE_TR("core", "Carbon dioxide that a mass of dry cells releases without growth, a2.")),
};
enum Param {
    GrowthRate,
    Contois,
    Yield,
    Maintenance,
    MaintenanceThreshold,
    ProductRate,
    ProductHalf,
    RepressionConstant,
    Hydrolysis,
    ProductYield,
    PhConstant1,
    PhConstant2,
    GrowthFactor,
    GrowthEnergy,
    DeathFactor,
    DeathEnergy,
    GrowthOxygen,
    ProductOxygen,
    OxygenExponent,
    OxygenYield,
    ProductOxygenYield,
    OxygenMaintenance,
    OxygenAtSaturation,
    CarbonDioxideGrowth,
    CarbonDioxideMaintenance
};
static_assert(model::namesRows<Param>(params));

constexpr std::array yields{"yield", "product_yield", "carbon_dioxide_growth", "carbon_dioxide_maintenance"};

struct Penicillin {
    // The published terms of pH and temperature.
    template <class T> static T conditionFactor(const model::LawInput<T>& in)
    {
        using base::exp;
        using std::exp;
        const double* p = in.p;
        const T hydrogen = 1e3 * exp(in.ph * -std::log(10.0)); // [mol/m3]
        const T ph = 1.0 / (1.0 + p[PhConstant1] / hydrogen + hydrogen / p[PhConstant2]);
        const T inverse = -1.0 / (gasConstant * in.temperature);
        const T arrhenius =
            p[GrowthFactor] * exp(p[GrowthEnergy] * inverse) - p[DeathFactor] * exp(p[DeathEnergy] * inverse);
        return ph * base::atLeast(arrhenius, 0.0);
    }

    // How oxygen [kg/m3, as published] limits production.
    template <class T> static T productionOxygen(const T& oxygen, const T& x, const double* p)
    {
        using base::pow;
        using std::pow;
        if (!(p[ProductOxygen] > 0.0)) return 1.0;
        return share(T(pow(oxygen, p[OxygenExponent])), T(p[ProductOxygen] * x));
    }

    template <class T> static void rates(const model::LawInput<T>& in, model::LawOutput<T>& out)
    {
        const double* p = in.p;
        const T &x = in.c[Biomass], &s = in.c[Substrate];
        const double molesPerPublished = p[OxygenAtSaturation] / publishedSaturation;
        const T oxygen = in.c[Oxygen] / molesPerPublished;
        const T aerobic = fade(oxygen, publishedFade);
        const T grown = p[GrowthOxygen] > 0.0 ? share(oxygen, T(p[GrowthOxygen] * x)) : T(1.0);
        const T mu = in.growth * p[GrowthRate] * conditionFactor(in) * share(s, T(p[Contois] * x)) * grown * aerobic;
        const T made = in.productivity * p[ProductRate] *
                       (s / (p[ProductHalf] + s * (1.0 + s / p[RepressionConstant]))) * productionOxygen(oxygen, x, p) *
                       aerobic;
        const T sustained = fade(s, p[MaintenanceThreshold]) * aerobic;
        const T respired = mu / p[OxygenYield] + made / p[ProductOxygenYield] + p[OxygenMaintenance] * sustained;

        out.growthRate = mu;
        out.rate[Biomass] = mu * x;
        out.rate[Substrate] = -(mu / p[Yield] + made / p[ProductYield] + p[Maintenance] * sustained) * x;
        out.rate[Product] = made * x - p[Hydrolysis] * in.c[Product];
        out.rate[Oxygen] = -molesPerPublished * respired * x;
        out.rate[CarbonDioxide] = (p[CarbonDioxideGrowth] * mu + p[CarbonDioxideMaintenance] * sustained) * x;
    }
};

} // namespace

extern const model::RateLaw penicillin = model::withRates<Penicillin>({
    .id = "penicillin",
    .label = CORE_TR("core", "Penicillin"),
    .help = CORE_TR("core", "A mould with Contois growth that forms penicillin when sugar is scarce; sugar "
                            "represses production, and the product hydrolyses. Growth has the published temperature "
                            "and pH terms, determined at 25 °C and pH 5."),
    .source = "Birol, Ündey and Çinar 2002, Comput Chem Eng 26:1553",
    .roles = roles,
    .params = params,
    .reference = {.temperature = 298.0, .ph = 5.0, .lawHasTemperature = true, .lawHasPh = true},
    .yields = yields,
});

} // namespace titer::kinetics::penicillin
