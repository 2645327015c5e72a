// The host that the laws of E. coli share: uptake of glucose, overflow to acetate and its uptake, growth and respiration of a kilogram of
// dry cells (Anane, López, Neubauer and Cruz Bournazou 2017, Biochem Eng J 125:23; equations in ecoli_overflow.cpp).
#pragma once

#include "core/kinetics/roles.h"
#include "core/kinetics/terms.h"
#include "core/model/types/rate_law.h"
#include "core/model/types/row_names.h"

#include <iterator>

namespace titer::kinetics {

inline constexpr model::RoleSpec acetateRole{
    .key = "acetate",
    .label = CORE_TR("core", "Acetate"),
    .basis = model::Basis::Mass,
    .help =
        CORE_TR("core", "Acetate, formed by overflow and taken up again. A component in moles needs its molar_mass.")};

inline constexpr const char* glucoseGroup = CORE_TR("core", "Glucose");
inline constexpr const char* acetateGroup = CORE_TR("core", "Acetate");
inline constexpr const char* yieldGroup = CORE_TR("core", "Yields");
inline constexpr const char* gasGroup = CORE_TR("core", "Oxygen and carbon dioxide");
inline constexpr double molarMassOfOxygen = 0.032; // as in 100/14000 g/L [kg/mol]

inline constexpr model::ParamSpec hostParams[] = {
    value(glucoseGroup, "glucose_uptake", CORE_TR("core", "Maximum glucose uptake"), "1/s", 0.6350 * perHour, 0.0,
          10.0 * perHour, 4, CORE_TR("core", "Glucose taken up per mass of dry cells, qSmax.")),
    value(glucoseGroup, "glucose_half", CORE_TR("core", "Glucose half-saturation constant"), "kg/m3", 0.0381, 1e-6,
          10.0, 4, CORE_TR("core", "Glucose concentration at half the maximum uptake, Ks.")),
    value(glucoseGroup, "acetate_inhibition", CORE_TR("core", "Acetate inhibition of the uptake"), "kg/m3", 1.2602,
          1e-3, 1e3, 4, CORE_TR("core", "Acetate concentration that halves the glucose uptake, Kia.")),
    value(glucoseGroup, "maintenance", CORE_TR("core", "Maintenance"), "1/s", 0.0133 * perHour, 0.0, 1.0 * perHour, 4,
          CORE_TR("core",
                  "Glucose oxidised without growth per mass of dry cells, qm. Without glucose the cells respire their "
                  "own mass.")),
    value(acetateGroup, "overflow", CORE_TR("core", "Maximum overflow"), "1/s", 0.2286 * perHour, 0.0, 10.0 * perHour,
          4, CORE_TR("core", "Glucose converted to acetate per mass of dry cells, pAmax.")),
    value(acetateGroup, "overflow_half", CORE_TR("core", "Uptake at half overflow"), "1/s", 0.5088 * perHour,
          1e-4 * perHour, 10.0 * perHour, 4, CORE_TR("core", "Glucose uptake at half the maximum overflow, Kap.")),
    value(acetateGroup, "acetate_uptake", CORE_TR("core", "Maximum acetate uptake"), "1/s", 0.1148 * perHour, 0.0,
          10.0 * perHour, 4, CORE_TR("core", "Acetate taken up per mass of dry cells, qAmax.")),
    value(acetateGroup, "acetate_half", CORE_TR("core", "Acetate half-saturation constant"), "kg/m3", 0.0128, 1e-6,
          10.0, 4, CORE_TR("core", "Acetate concentration at half the maximum uptake, Ksa.")),
    value(acetateGroup, "acetate_uptake_glucose", CORE_TR("core", "Inhibition by glucose uptake"), "1/s",
          1.8383 * perHour, 1e-4 * perHour, 100.0 * perHour, 4,
          CORE_TR("core", "Glucose uptake that halves the acetate uptake, Kis.")),
    value(yieldGroup, "acetate_yield", CORE_TR("core", "Acetate yield on overflow"), "kg/kg", 0.8938, 0.0, 1.0, 4,
          CORE_TR("core", "Acetate formed per glucose that overflows, Yas.")),
    value(yieldGroup, "biomass_yield", CORE_TR("core", "Cell yield, oxidative"), "kg/kg", 0.5321, 0.001, 1.0, 4,
          CORE_TR("core", "Dry cells from glucose with oxygen, without maintenance, Yem.")),
    value(yieldGroup, "acetate_biomass_yield", CORE_TR("core", "Cell yield on acetate"), "kg/kg", 0.5794, 0.0, 1.0, 4,
          CORE_TR("core", "Dry cells from acetate, Yxa.")),
    value(yieldGroup, "overflow_biomass_yield", CORE_TR("core", "Cell yield on overflow"), "kg/kg", 0.2290, 0.0, 1.0, 4,
          CORE_TR("core", "Dry cells from the glucose that overflows, Yxsof.")),
    value(yieldGroup, "glucose_carbon", CORE_TR("core", "Glucose carbon content"), "kg/kg", 0.391, 0.01, 1.0, 3,
          CORE_TR("core", "Mass fraction of carbon in glucose, Cs.")),
    value(yieldGroup, "biomass_carbon", CORE_TR("core", "Cell carbon content"), "kg/kg", 0.488, 0.01, 1.0, 3,
          CORE_TR("core", "Mass fraction of carbon in dry cells, Cx; carbon that becomes cells is not oxidised.")),
    value(gasGroup, "oxygen_per_glucose", CORE_TR("core", "Oxygen per oxidised glucose"), "kg/kg", 1.5722, 0.0, 5.0, 4,
          CORE_TR("core", "Oxygen for glucose that is oxidised, Yos.")),
    value(gasGroup, "oxygen_per_acetate", CORE_TR("core", "Oxygen per acetate"), "kg/kg", 0.5221, 0.0, 5.0, 4,
          CORE_TR("core", "Oxygen for acetate that is taken up, Yoa.")),
    value(gasGroup, "half_saturation_oxygen", CORE_TR("core", "Oxygen half-saturation constant"), "% air", 1e-4, 1e-6,
          100.0, 5, CORE_TR("core", "Dissolved oxygen that halves the oxidation of glucose, Ko.")),
    value(gasGroup, "oxygen_at_saturation", CORE_TR("core", "Oxygen at air saturation"), "mol/m3",
          100.0 / 14000.0 / molarMassOfOxygen, 0.01, 10.0, 4,
          CORE_TR("core", "Dissolved oxygen at 100 % of air saturation. The published 14000 % per g/L correspond to "
                          "0.2232 mol/m3.")),
    value(gasGroup, "respiratory_quotient", CORE_TR("core", "Respiratory quotient"), "1", 1.0, 0.0, 10.0, 2,
          CORE_TR("core", "Carbon dioxide released per oxygen taken up.")),
};
enum HostParam {
    GlucoseUptake,
    GlucoseHalf,
    AcetateInhibition,
    Maintenance,
    Overflow,
    OverflowHalf,
    AcetateUptake,
    AcetateHalf,
    AcetateUptakeGlucose,
    AcetateYield,
    BiomassYield,
    AcetateBiomassYield,
    OverflowBiomassYield,
    GlucoseCarbon,
    BiomassCarbon,
    OxygenPerGlucose,
    OxygenPerAcetate,
    HalfSaturationOxygen,
    OxygenAtSaturation,
    RespiratoryQuotient,
    hostParamCount
};
static_assert(model::namesRows<HostParam>(hostParams));

inline constexpr const char* hostYields[] = {"acetate_yield",          "biomass_yield",      "acetate_biomass_yield",
                                             "overflow_biomass_yield", "oxygen_per_glucose", "oxygen_per_acetate",
                                             "respiratory_quotient"};

inline constexpr model::ReferenceConditions hostConditions{.temperatureMin = 278.15,
                                                           .temperatureOptimum = 313.15,
                                                           .temperatureMax = 320.15,
                                                           .phMin = 4.4,
                                                           .phOptimum = 7.0,
                                                           .phMax = 9.0};

// Of a kilogram of dry cells.
template <class T> struct HostRates {
    T growth;  // [1/s]
    T glucose; // taken up [1/s]
    T acetate; // given off [1/s]
    T oxygen;  // taken up [mol/kg/s]
};

// `able` is how fast the cells take up glucose and acetate, by what they could in the published vessel; concentrations of glucose and
// acetate [kg/m3] and of oxygen [mol/m3].
template <class T> HostRates<T> hostRates(const double* p, const T& able, const T& s, const T& a, const T& oxygen)
{
    const T o = saturation(oxygen, p[HalfSaturationOxygen] / 100.0 * p[OxygenAtSaturation]);
    const T qS = able * p[GlucoseUptake] * saturation(s, p[GlucoseHalf]) / (1.0 + a / p[AcetateInhibition]);
    const T qSof = p[Overflow] * saturation(qS, p[OverflowHalf]);
    const T oxidised = (qS - qSof - p[Maintenance]) * o; // qSox - qm
    const T qSan = oxidised * (p[BiomassYield] * p[BiomassCarbon] / p[GlucoseCarbon]);
    const T qsA = able * p[AcetateUptake] * saturation(a, p[AcetateHalf]) / (1.0 + qS / p[AcetateUptakeGlucose]) * o;
    const T mu = oxidised * p[BiomassYield] + qsA * p[AcetateBiomassYield] + qSof * p[OverflowBiomassYield];
    const T qO = p[OxygenPerGlucose] * ((qS - qSof) * o - qSan) + p[OxygenPerAcetate] * qsA;
    return {mu, qS, p[AcetateYield] * qSof - qsA, qO / molarMassOfOxygen};
}

} // namespace titer::kinetics
