// E. coli with acetate overflow (Anane, López, Neubauer and Cruz Bournazou 2017, Biochem Eng J 125:23, second parameter set):
//   qS = qSmax S/(S + Ks)/(1 + A/Kia)      qSof = pAmax qS/(qS + Kap)      pA = Yas qSof      qSox = (qS - qSof) o
//   qSan = (qSox - qm) Yem Cx/Cs      qsA = qAmax A/(A + Ksa)/(1 + qS/Kis)
//   mu = (qSox - qm) Yem + qsA Yxa + qSof Yxsof      qO = Yos (qSox - qSan) + Yoa qsA      o = O/(O + Ko)
//   dX = mu X      dS = -qS X      dA = (pA - qsA) X      dO = -qO X      dCO2 = RQ qO X
// Oxygen is published in % of air saturation with a fall of H = 14000 % per g/L taken up: 100 % is 100/14000 g/L, or 0.2232 mol/m3
// at 32 g/mol, the default of `oxygen_at_saturation`. The role is in moles and the law reads its share of that.
// As published the uptake of acetate and the maintenance go on without oxygen and draw it below 0; both take the factor o here,
// which moves the published run by less than 2e-6. Glucose that is taken up and finds no oxygen leaves without a product, as
// published, so carbon does not close there. What the feed does to oxygen and the lag of its probe are matters of the vessel.
#include "core/kinetics/roles.h"
#include "core/kinetics/terms.h"
#include "core/model/rate_law.h"

#include <array>

namespace titer::kinetics {

namespace {

using model::Basis;
using model::RoleSpec;

constexpr std::array roles{
    usual::biomass,
    usual::glucose,
    RoleSpec{
        .key = "acetate",
        .label = CORE_TR("core", "Acetate"),
        .basis = Basis::Mass,
        .help = CORE_TR(
            "core", "Acetate, given off by overflow and taken up again. A component in moles needs its molar_mass.")},
    usual::oxygen,
    usual::with(usual::carbonDioxide, CORE_TR("core", "Dissolved carbon dioxide. Not in the published set.")),
};
enum Role { Biomass, Glucose, Acetate, Oxygen, CarbonDioxide };

constexpr const char* glucose = CORE_TR("core", "Glucose");
constexpr const char* acetate = CORE_TR("core", "Acetate");
constexpr const char* yield = CORE_TR("core", "Yields");
constexpr const char* gas = CORE_TR("core", "Oxygen and carbon dioxide");
constexpr double molarMassOfOxygen = 0.032; // as in 100/14000 g/L [kg/mol]

constexpr std::array params{
    value(glucose, "glucose_uptake", CORE_TR("core", "Largest uptake of glucose"), "1/s", 0.6350 * perHour, 0.0,
          10.0 * perHour, 4, CORE_TR("core", "Glucose taken up per mass of dry cells, qSmax.")),
    value(glucose, "glucose_half", CORE_TR("core", "Half-saturation of glucose"), "kg/m3", 0.0381, 1e-6, 10.0, 4,
          CORE_TR("core", "Glucose at which its uptake is half as fast, Ks.")),
    value(glucose, "acetate_inhibition", CORE_TR("core", "Acetate that halves the uptake"), "kg/m3", 1.2602, 1e-3, 1e3,
          4, CORE_TR("core", "Acetate at which the uptake of glucose is half as fast, Kia.")),
    value(
        glucose, "maintenance", CORE_TR("core", "Maintenance"), "1/s", 0.0133 * perHour, 0.0, 1.0 * perHour, 4,
        CORE_TR("core",
                "Glucose burnt without growth per mass of dry cells, qm. Without glucose the cells burn themselves.")),
    value(acetate, "overflow", CORE_TR("core", "Largest overflow"), "1/s", 0.2286 * perHour, 0.0, 10.0 * perHour, 4,
          CORE_TR("core", "Glucose that turns to acetate per mass of dry cells, pAmax.")),
    value(acetate, "overflow_half", CORE_TR("core", "Uptake at half overflow"), "1/s", 0.5088 * perHour, 1e-4 * perHour,
          10.0 * perHour, 4, CORE_TR("core", "Uptake of glucose at which overflow is half its largest, Kap.")),
    value(acetate, "acetate_uptake", CORE_TR("core", "Largest uptake of acetate"), "1/s", 0.1148 * perHour, 0.0,
          10.0 * perHour, 4, CORE_TR("core", "Acetate taken up per mass of dry cells, qAmax.")),
    value(acetate, "acetate_half", CORE_TR("core", "Half-saturation of acetate"), "kg/m3", 0.0128, 1e-6, 10.0, 4,
          CORE_TR("core", "Acetate at which its uptake is half as fast, Ksa.")),
    value(acetate, "acetate_uptake_glucose", CORE_TR("core", "Glucose uptake that halves it"), "1/s", 1.8383 * perHour,
          1e-4 * perHour, 100.0 * perHour, 4,
          CORE_TR("core", "Uptake of glucose at which the uptake of acetate is half as fast, Kis.")),
    value(yield, "acetate_yield", CORE_TR("core", "Acetate per overflow"), "kg/kg", 0.8938, 0.0, 1.0, 4,
          CORE_TR("core", "Acetate made from the glucose that overflows, Yas.")),
    value(yield, "biomass_yield", CORE_TR("core", "Cells per burnt glucose"), "kg/kg", 0.5321, 0.001, 1.0, 4,
          CORE_TR("core", "Dry cells from glucose with oxygen, maintenance apart, Yem.")),
    value(yield, "acetate_biomass_yield", CORE_TR("core", "Cells per acetate"), "kg/kg", 0.5794, 0.0, 1.0, 4,
          CORE_TR("core", "Dry cells from acetate, Yxa.")),
    value(yield, "overflow_biomass_yield", CORE_TR("core", "Cells per overflow"), "kg/kg", 0.2290, 0.0, 1.0, 4,
          CORE_TR("core", "Dry cells from the glucose that overflows, Yxsof.")),
    value(yield, "glucose_carbon", CORE_TR("core", "Carbon of glucose"), "kg/kg", 0.391, 0.01, 1.0, 3,
          CORE_TR("core", "Share of carbon in glucose, Cs.")),
    value(yield, "biomass_carbon", CORE_TR("core", "Carbon of cells"), "kg/kg", 0.488, 0.01, 1.0, 3,
          CORE_TR("core", "Share of carbon in dry cells, Cx; what becomes cells is not burnt.")),
    value(gas, "oxygen_per_glucose", CORE_TR("core", "Oxygen per burnt glucose"), "kg/kg", 1.5722, 0.0, 5.0, 4,
          CORE_TR("core", "Oxygen for glucose that is burnt, Yos.")),
    value(gas, "oxygen_per_acetate", CORE_TR("core", "Oxygen per acetate"), "kg/kg", 0.5221, 0.0, 5.0, 4,
          CORE_TR("core", "Oxygen for acetate that is taken up, Yoa.")),
    value(gas, "half_saturation_oxygen", CORE_TR("core", "Half-saturation of oxygen"), "% air", 1e-4, 1e-6, 100.0, 5,
          CORE_TR("core", "Dissolved oxygen at which the burning of glucose is half as fast, Ko.")),
    value(gas, "oxygen_at_saturation", CORE_TR("core", "Oxygen at air saturation"), "mol/m3",
          100.0 / 14000.0 / molarMassOfOxygen, 0.01, 10.0, 4,
          CORE_TR("core", "Dissolved oxygen that counts as 100 % of air saturation. The published 14000 % per g/L make "
                          "it 0.2232 mol/m3.")),
    value(gas, "respiratory_quotient", CORE_TR("core", "Respiratory quotient"), "1", 1.0, 0.0, 10.0, 2,
          CORE_TR("core", "Carbon dioxide given off per oxygen taken up.")),
};
enum Param {
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
    ParamCount
};
static_assert(params.size() == ParamCount);

constexpr std::array yields{"acetate_yield",          "biomass_yield",      "acetate_biomass_yield",
                            "overflow_biomass_yield", "oxygen_per_glucose", "oxygen_per_acetate",
                            "respiratory_quotient"};

struct EcoliOverflow {
    template <class T> static void rates(const model::LawInput<T>& in, model::LawOutput<T>& out)
    {
        const double* p = in.p;
        const T &x = in.c[Biomass], &s = in.c[Glucose], &a = in.c[Acetate];
        const T o = saturation(in.c[Oxygen], p[HalfSaturationOxygen] / 100.0 * p[OxygenAtSaturation]);
        const T qS = in.growth * p[GlucoseUptake] * saturation(s, p[GlucoseHalf]) / (1.0 + a / p[AcetateInhibition]);
        const T qSof = p[Overflow] * saturation(qS, p[OverflowHalf]);
        const T burnt = (qS - qSof - p[Maintenance]) * o; // qSox - qm
        const T qSan = burnt * (p[BiomassYield] * p[BiomassCarbon] / p[GlucoseCarbon]);
        const T qsA =
            in.growth * p[AcetateUptake] * saturation(a, p[AcetateHalf]) / (1.0 + qS / p[AcetateUptakeGlucose]) * o;
        const T mu = burnt * p[BiomassYield] + qsA * p[AcetateBiomassYield] + qSof * p[OverflowBiomassYield];
        const T qO = p[OxygenPerGlucose] * ((qS - qSof) * o - qSan) + p[OxygenPerAcetate] * qsA;
        const T oxygen = qO / molarMassOfOxygen;

        out.growthRate = mu;
        out.rate[Biomass] = mu * x;
        out.rate[Glucose] = -qS * x;
        out.rate[Acetate] = (p[AcetateYield] * qSof - qsA) * x;
        out.rate[Oxygen] = -oxygen * x;
        out.rate[CarbonDioxide] = p[RespiratoryQuotient] * oxygen * x;
    }
};

} // namespace

extern const model::RateLaw ecoli_overflow = model::withRates<EcoliOverflow>({
    .id = "ecoli_overflow",
    .label = CORE_TR("core", "E. coli with overflow"),
    .help = CORE_TR("core", "E. coli on glucose: fast uptake overflows to acetate, which slows uptake and is eaten "
                            "later; oxygen limits what is burnt. "
                            "The defaults are the second published set."),
    .source = "Anane, López, Neubauer and Cruz Bournazou 2017, Biochem Eng J 125:23",
    .roles = roles,
    .params = params,
    .reference = {.temperatureMin = 278.15,
                  .temperatureOptimum = 313.15,
                  .temperatureMax = 320.15,
                  .phMin = 4.4,
                  .phOptimum = 7.0,
                  .phMax = 9.0},
    .yields = yields,
});

} // namespace titer::kinetics
