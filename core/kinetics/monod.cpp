// Growth on one limiting substrate (Monod 1949, Annu Rev Microbiol 3:371), maintenance (Pirt 1965, Proc R Soc B 163:224),
// first-order death, product by growth and by time (Luedeking and Piret 1959, J Biochem Microbiol Technol Eng 1:393):
//   mu = mu_max S/(Ks + S) O/(Ko + O)      rP = (alpha mu + beta) X f
//   dX = (mu - kd) X      dXd = kd X      dS = -(mu/Yxs + m) X - rP Ysp      dO = -(a mu + mo) X      dCO2 = -RQ dO
// Cells, substrate and product count as mass: yields are then the textbook's g/g for any microbe, and cells that the plant
// counts, or a substrate in moles, are converted by `cell_mass` and `molar_mass` of the component. Maintenance and product fade
// with their substrate; growth, maintenance and product fade with oxygen by one factor, that of the demand, so that cells take as much
// oxygen as is stated however little there is of it. Cells without a component for the product make none and pay for none.
// The defaults are those of an animal cell culture on glucose. With them carbon closes: oxygen and substrate are balanced by
// degree of reduction (4 per C of glucose, 4.2 of biomass at 40 mol C/kg).
#include "core/kinetics/roles.h"
#include "core/kinetics/terms.h"
#include "core/model/types/rate_law.h"
#include "core/model/types/row_names.h"

#include <array>

namespace titer::kinetics::monod {

namespace {

constexpr std::array roles{
    usual::cells,
    usual::substrate,
    usual::deadCells,
    usual::with(usual::product, CORE_TR("core", "Product with growth-associated and non-growth-associated "
                                                "formation, such as an antibody. Without this component none is "
                                                "formed, and no substrate is consumed for it.")),
    usual::oxygen,
    usual::carbonDioxide,
};
enum Role { Cells, Substrate, DeadCells, Product, Oxygen, CarbonDioxide };
static_assert(model::namesRows<Role>(roles));

constexpr const char* growth = CORE_TR("core", "Growth and death");
constexpr const char* product = CORE_TR("core", "Product");
constexpr const char* gas = CORE_TR("core", "Oxygen and carbon dioxide");

constexpr std::array params{
    value(growth, "growth_rate", CORE_TR("core", "Maximum specific growth rate"), "1/s", 0.04 * perHour, 0.0,
          5.0 * perHour, 4,
          CORE_TR("core", "Specific growth rate with substrate and oxygen in excess. About 0.04 1/h for animal cells, "
                          "0.3 to 0.7 1/h for bacteria and yeast.")),
    value(growth, "half_saturation", CORE_TR("core", "Half-saturation constant"), "kg/m3", 0.1, 1e-6, 100.0, 3,
          CORE_TR("core", "Substrate concentration at half the maximum growth rate.")),
    value(growth, "yield", CORE_TR("core", "Cell yield on substrate"), "kg/kg", 0.5, 0.001, 10.0, 3,
          CORE_TR("core", "Dry cells formed per mass of substrate, without maintenance and product.")),
    value(growth, "maintenance", CORE_TR("core", "Maintenance"), "1/s", 0.03 * perHour, 0.0, 5.0 * perHour, 4,
          CORE_TR("core", "Substrate that viable cells consume without growth, per mass of dry cells.")),
    value(growth, "maintenance_threshold", CORE_TR("core", "Maintenance threshold"), "kg/m3", 0.01, 1e-6, 1.0, 4,
          CORE_TR("core", "Maintenance decreases to zero below this substrate concentration.")),
    value(growth, "death_rate", CORE_TR("core", "Death rate"), "1/s", 0.002 * perHour, 0.0, 5.0 * perHour, 4,
          CORE_TR("core", "Fraction of the viable cells that die per unit time.")),
    value(product, "growth_associated_formation", CORE_TR("core", "Growth-associated formation"), "kg/kg", 0.01, 0.0,
          100.0, 4, CORE_TR("core", "Product formed with each mass of new dry cells (alpha of Luedeking and Piret).")),
    value(product, "non_growth_associated_formation", CORE_TR("core", "Non-growth-associated formation"), "1/s",
          0.0024 * perHour, 0.0, 5.0 * perHour, 5,
          CORE_TR("core", "Product formed by a mass of dry cells per unit time, independent of growth (beta of "
                          "Luedeking and Piret).")),
    value(product, "substrate_per_product", CORE_TR("core", "Substrate per product"), "kg/kg", 1.4, 0.0, 100.0, 3,
          CORE_TR("core", "Substrate consumed for the product. 0 if the cell yield includes it already.")),
    value(gas, "half_saturation_oxygen", CORE_TR("core", "Oxygen half-saturation constant"), "mol/m3", 1e-3, 0.0, 1.0,
          5,
          CORE_TR("core", "Dissolved oxygen at half the maximum growth rate. 0: no effect on growth. Below 0.002 "
                          "mmol/L all that needs oxygen decreases to zero besides.")),
    value(
        gas, "oxygen_growth", CORE_TR("core", "Oxygen for growth"), "mmol/g", 24.5, 0.0, 1000.0, 2,
        CORE_TR("core",
                "Oxygen taken up for each mass of new dry cells. 0, for maintenance too: cells that need no oxygen.")),
    value(gas, "oxygen_maintenance", CORE_TR("core", "Oxygen for maintenance"), "mol/kg/s", 1.0 * perHour, 0.0,
          50.0 * perHour, 3, CORE_TR("core", "Oxygen that a mass of dry cells takes up without growth.")),
    value(gas, "respiratory_quotient", CORE_TR("core", "Respiratory quotient"), "1", 1.0, 0.0, 10.0, 2,
          CORE_TR("core", "Carbon dioxide released per oxygen taken up.")),
};
enum Param {
    GrowthRate,
    HalfSaturation,
    Yield,
    Maintenance,
    MaintenanceThreshold,
    DeathRate,
    GrowthAssociatedFormation,
    NonGrowthAssociatedFormation,
    SubstratePerProduct,
    HalfSaturationOxygen,
    OxygenGrowth,
    OxygenMaintenance,
    RespiratoryQuotient
};
static_assert(model::namesRows<Param>(params));

constexpr std::array yields{"yield", "substrate_per_product", "oxygen_growth", "oxygen_maintenance",
                            "respiratory_quotient"};

struct Monod {
    template <class T> static void rates(const model::LawInput<T>& in, model::LawOutput<T>& out)
    {
        const double* p = in.p;
        const T &x = in.c[Cells], &s = in.c[Substrate], &o = in.c[Oxygen];
        const T fed = fade(s, p[MaintenanceThreshold]);
        const T aerobic = aerobically(p[OxygenGrowth] + p[OxygenMaintenance], o), sustained = fed * aerobic;
        const T mu = in.growth * p[GrowthRate] * saturation(s, p[HalfSaturation]) *
                     saturation(o, p[HalfSaturationOxygen]) * aerobic;
        const T death = in.death * p[DeathRate];
        const T productive = in.has(Product) ? in.productivity : T(0.0);
        const T made =
            productive * (p[GrowthAssociatedFormation] * mu * fed + p[NonGrowthAssociatedFormation] * sustained);
        const T respired = p[OxygenGrowth] * mu + p[OxygenMaintenance] * sustained;

        out.growthRate = mu;
        out.rate[Cells] = (mu - death) * x;
        out.rate[DeadCells] = death * x;
        out.rate[Substrate] = -(mu / p[Yield] + p[Maintenance] * sustained + p[SubstratePerProduct] * made) * x;
        out.rate[Product] = made * x;
        out.rate[Oxygen] = -respired * x;
        out.rate[CarbonDioxide] = p[RespiratoryQuotient] * respired * x;
    }
};

} // namespace

extern const model::RateLaw monod = model::withRates<Monod>({
    .id = "monod",
    .label = CORE_TR("core", "Monod growth"),
    .help = CORE_TR(
        "core",
        "Growth on one limiting substrate with maintenance, death and product formation (growth-associated and "
        "non-growth-associated). The defaults are those of animal cells on glucose; for a microbe set growth rate, "
        "half-saturation constant and yield."),
    .source = "Monod 1949, Annu Rev Microbiol 3:371; Pirt 1965, Proc R Soc B 163:224; Luedeking and Piret 1959, J "
              "Biochem Microbiol Technol Eng 1:393",
    .roles = roles,
    .params = params,
    .reference = {.pco2Half = 20e3, .deathStress = 4.0, .deathQ10 = 2.5, .productivityQ10 = 0.5},
    .yields = yields,
});

} // namespace titer::kinetics::monod
