// CHO cells in fed-batch with an autoinhibitor (Craven, Whelan and Glennon 2014, J Process Control 24:344):
//   mu = mu_max G/(Kg + G) Q/(Kq + Q) (Ci* - Ci)/Ci* / ((1 + L/Kl)(1 + A/Ka))      kd = kd_max Ku/(mu + Ku) + ks (1 - f)
//   dXv = (mu - kd) Xv      dXd = kd Xv - Klys Xd      dCi = qi Xv
//   dG = -(mu/Yxg + mg) Xv      dQ = -(mu/Yxq + mq) Xv - kd Q      dL = Ylg (mu/Yxg + mg) Xv
//   dA = Yaq (mu/Yxq + mq) Xv + Kdq Q
// Two terms of the published set are doubtful. Glutamine is lost at kd Q where its own decay Kdq Q feeds the ammonia: `glutamine_loss`
// chooses, as printed by default. Dead cells are diluted at D Xv instead of D Xd: that is the vessel's balance and not the law's, and no
// vessel here follows it, since it loses mass; of all published states it moves Xd alone.
// Beyond the published set, each term neutral in it: growth stops where the inhibitor passes its limit instead of turning
// negative; maintenance fades as its substrate runs out, and so does with glucose, f, what it pays for: breath, product and secreted
// protein; with its oxygen fades all that the cells do but dying, growth by the same factor as breath; without glucose cells die faster, as they do of no other nutrient (Zanghi, Fussenegger and Bailey 1999, Biotechnol Bioeng
// 64:108); lactate is taken up at low glucose or low growth and oxidised; product by growth and by time, a share of it as aggregates;
// host-cell protein and DNA as cells fall apart, the former secreted too; specific oxygen uptake and the carbon dioxide of it. Death
// follows the growth that the medium allows:
// how temperature, pH, oxygen, pCO2 and osmolality change death is said by the factor on death, not by the growth they cost.
#include "core/kinetics/roles.h"
#include "core/kinetics/terms.h"
#include "core/model/types/rate_law.h"
#include "core/model/types/row_names.h"

#include <array>

namespace titer::kinetics::cho_fed_batch {

namespace {

using model::Basis;
using model::ParamSpec;
using model::RoleSpec;
using model::Shape;

constexpr std::array roles{
    usual::with(usual::cells, Basis::Count,
                CORE_TR("core", "Viable cells. A component given as dry mass needs its cell_mass.")),
    usual::with(usual::glucose, Basis::Amount,
                CORE_TR("core", "Glucose. A component given as mass needs its molar_mass.")),
    RoleSpec{.key = "glutamine",
             .label = CORE_TR("core", "Glutamine"),
             .basis = Basis::Amount,
             .help = CORE_TR("core", "Glutamine; no growth without it.")},
    RoleSpec{.key = "lactate",
             .label = CORE_TR("core", "Lactate"),
             .basis = Basis::Amount,
             .help = CORE_TR("core", "Lactate, formed from glucose; inhibits growth.")},
    RoleSpec{.key = "ammonia",
             .label = CORE_TR("core", "Ammonia"),
             .basis = Basis::Amount,
             .help = CORE_TR("core", "Ammonia, formed from glutamine; inhibits growth.")},
    RoleSpec{.key = "inhibitor",
             .label = CORE_TR("core", "Inhibitor"),
             .basis = Basis::Amount,
             .required = false,
             .help = CORE_TR(
                 "core",
                 "An unidentified inhibitor that the cells release. Without this component growth is not limited by "
                 "it.")},
    usual::with(usual::deadCells, Basis::Count, CORE_TR("core", "Cells after death; viability is computed from it.")),
    usual::with(usual::product, CORE_TR("core", "Antibody or other secreted protein.")),
    usual::oxygen,
    usual::carbonDioxide,
    RoleSpec{.key = "host_cell_protein",
             .label = CORE_TR("core", "Host-cell protein"),
             .basis = Basis::Mass,
             .required = false,
             .help = CORE_TR("core", "Protein of the cells in the medium: secreted, and released by lysis.")},
    RoleSpec{.key = "dna",
             .label = CORE_TR("core", "DNA"),
             .basis = Basis::Mass,
             .required = false,
             .help = CORE_TR("core", "DNA of the cells in the medium, released by lysis.")},
    RoleSpec{.key = "aggregate",
             .label = CORE_TR("core", "Aggregate"),
             .basis = Basis::Mass,
             .required = false,
             .help = CORE_TR("core", "Aggregates of the product. Without this component the aggregated fraction is "
                                     "missing from the mass balance.")},
};
enum Role {
    Cells,
    Glucose,
    Glutamine,
    Lactate,
    Ammonia,
    Inhibitor,
    DeadCells,
    Product,
    Oxygen,
    CarbonDioxide,
    HostCellProtein,
    Dna,
    Aggregate
};
static_assert(model::namesRows<Role>(roles));

constexpr const char* growth = CORE_TR("core", "Growth");
constexpr const char* death = CORE_TR("core", "Death");
constexpr const char* nutrients = CORE_TR("core", "Nutrients");
constexpr const char* byProducts = CORE_TR("core", "By-products");
constexpr const char* product = CORE_TR("core", "Product");
constexpr const char* impurities = CORE_TR("core", "Impurities");
constexpr const char* gas = CORE_TR("core", "Oxygen and carbon dioxide");
constexpr double perCellHour = 1e-3 * perHour; // of 1 mmol/cell/h [mol/cell/s]

enum LossCourse { AsPrinted, Decay };
constexpr std::array glutamineLosses{CORE_TR("core", "as_printed"), CORE_TR("core", "decay")};
static_assert(model::namesRows<LossCourse>(glutamineLosses));

constexpr std::array params{
    value(growth, "growth_rate", CORE_TR("core", "Maximum specific growth rate"), "1/s", 0.048 * perHour, 0.0,
          0.2 * perHour, 4, CORE_TR("core", "Specific growth rate with all nutrients in excess and no inhibition.")),
    value(growth, "glucose_half", CORE_TR("core", "Glucose half-saturation constant"), "mol/m3", 1.0, 1e-4, 100.0, 3,
          CORE_TR("core", "Glucose concentration at half the maximum growth rate.")),
    value(growth, "glutamine_half", CORE_TR("core", "Glutamine half-saturation constant"), "mol/m3", 0.22, 1e-4, 100.0,
          3, CORE_TR("core", "Glutamine concentration at half the maximum growth rate.")),
    value(growth, "lactate_inhibition", CORE_TR("core", "Lactate inhibition constant"), "mol/m3", 150.0, 0.1, 1e5, 1,
          CORE_TR("core", "Lactate concentration that halves the growth rate.")),
    value(growth, "ammonia_inhibition", CORE_TR("core", "Ammonia inhibition constant"), "mol/m3", 40.0, 0.1, 1e5, 1,
          CORE_TR("core", "Ammonia concentration that halves the growth rate.")),
    value(growth, "inhibitor_limit", CORE_TR("core", "Critical inhibitor concentration"), "mol/m3", 100.0, 0.1, 1e5, 1,
          CORE_TR("core", "Growth stops at this inhibitor concentration and above.")),
    value(death, "death_rate", CORE_TR("core", "Maximum death rate"), "1/s", 0.01 * perHour, 0.0, 0.2 * perHour, 4,
          CORE_TR("core", "Specific death rate of cells that do not grow.")),
    value(death, "death_growth_half", CORE_TR("core", "Growth rate at half death rate"), "1/s", 0.01 * perHour,
          1e-5 * perHour, 0.2 * perHour, 4,
          CORE_TR("core", "Growth rate, as the medium allows it, at which the death rate is halved.")),
    value(death, "starvation_death", CORE_TR("core", "Death without glucose"), "1/s", 0.03 * perHour, 0.0,
          0.5 * perHour, 4,
          CORE_TR("core", "Additional specific death rate when glucose is exhausted. Not in the published set, "
                          "which it does not affect; 0.03 1/h, an example, halves the viable cells in a day.")),
    value(death, "lysis_rate", CORE_TR("core", "Lysis rate"), "1/s", 0.0, 0.0, 0.2 * perHour, 4,
          CORE_TR("core", "Fraction of the dead cells that lyse per unit time.")),
    value(nutrients, "cells_per_glucose", CORE_TR("core", "Cell yield on glucose"), "cells/mol", 1.7e11, 1e8, 1e14, 0,
          CORE_TR("core", "Cells formed per glucose, without maintenance.")),
    value(nutrients, "glucose_maintenance", CORE_TR("core", "Maintenance on glucose"), "mol/cell/s",
          1.4e-10 * perCellHour, 0.0, 1e-8 * perCellHour, 4,
          CORE_TR("core", "Glucose that viable cells consume without growth.")),
    value(nutrients, "cells_per_glutamine", CORE_TR("core", "Cell yield on glutamine"), "cells/mol", 1.3e12, 1e8, 1e15,
          0, CORE_TR("core", "Cells formed per glutamine, without maintenance.")),
    value(nutrients, "glutamine_maintenance", CORE_TR("core", "Maintenance on glutamine"), "mol/cell/s",
          7e-12 * perCellHour, 0.0, 1e-8 * perCellHour, 4,
          CORE_TR("core", "Glutamine that viable cells consume without growth.")),
    value(nutrients, "maintenance_threshold", CORE_TR("core", "Maintenance threshold"), "mol/m3", 0.05, 1e-5, 5.0, 3,
          CORE_TR("core",
                  "Below this concentration of glucose, or of glutamine, its use for maintenance decreases to zero; "
                  "respiration and product formation decrease with that of glucose.")),
    value(nutrients, "glutamine_decay", CORE_TR("core", "Glutamine decay rate"), "1/s", 0.001 * perHour, 0.0,
          0.1 * perHour, 4,
          CORE_TR("core", "Fraction of the glutamine that degrades spontaneously to ammonia per "
                          "unit time.")),
    ParamSpec{.key = "glutamine_loss",
              .label = CORE_TR("core", "Glutamine degradation"),
              .help = CORE_TR("core", "as_printed: at the death rate, as in the published equation. decay: at its "
                                      "own decay rate, which also forms ammonia."),
              .shape = Shape::Choice,
              .choices = glutamineLosses,
              .group = nutrients},
    value(byProducts, "lactate_per_glucose", CORE_TR("core", "Lactate yield on glucose"), "mol/mol", 2.0, 0.0, 2.0, 2,
          CORE_TR("core", "Lactate formed per glucose; 2 corresponds to all of its carbon.")),
    value(byProducts, "ammonia_per_glutamine", CORE_TR("core", "Ammonia yield on glutamine"), "mol/mol", 0.9, 0.0, 2.0,
          2,
          CORE_TR("core", "Ammonia formed per glutamine that the cells consume; 2 corresponds to all of its "
                          "nitrogen.")),
    value(byProducts, "inhibitor_formation", CORE_TR("core", "Inhibitor formation rate"), "mol/cell/s",
          3.5e-10 * perCellHour, 0.0, 1e-8 * perCellHour, 4, CORE_TR("core", "Inhibitor that viable cells release.")),
    value(byProducts, "lactate_uptake", CORE_TR("core", "Maximum lactate uptake"), "mol/cell/s", 0.0, 0.0,
          1e-8 * perCellHour, 4,
          CORE_TR("core",
                  "Lactate that cells take up and oxidise at low glucose or slow growth. 0 in the published set.")),
    value(byProducts, "lactate_uptake_half", CORE_TR("core", "Half-saturation constant of uptake"), "mol/m3", 2.0, 1e-3,
          100.0, 2, CORE_TR("core", "Lactate concentration at half the maximum uptake.")),
    value(byProducts, "lactate_uptake_glucose", CORE_TR("core", "Glucose inhibition of the uptake"), "mol/m3", 1.0,
          1e-3, 100.0, 2,
          CORE_TR("core", "Well below this glucose concentration, lactate is taken up at any growth rate.")),
    value(byProducts, "lactate_uptake_growth", CORE_TR("core", "Growth inhibition of the uptake"), "1/s",
          0.005 * perHour, 1e-5 * perHour, 0.2 * perHour, 4,
          CORE_TR("core", "Well below this growth rate, lactate is taken up at any glucose concentration.")),
    value(product, "growth_associated_formation", CORE_TR("core", "Growth-associated formation"), "kg/cell", 0.0, 0.0,
          1e-12, 4, CORE_TR("core", "Product formed with each new cell. 0 in the published set.")),
    value(product, "specific_productivity", CORE_TR("core", "Specific productivity"), "kg/cell/s", 0.0, 0.0,
          1e-12 / 86400.0, 2,
          CORE_TR("core",
                  "Product formed per cell and unit time, independent of growth. 0 in the published set; 20 to 40 "
                  "pg/cell/d is usual.")),
    value(product, "aggregate_fraction", CORE_TR("core", "Aggregate fraction"), "1", 0.0, 0.0, 1.0, 3,
          CORE_TR("core", "Fraction of the product that is formed as aggregates. 0 in the published set; 1 to 5 % "
                          "is usual.")),
    value(impurities, "protein_secretion", CORE_TR("core", "Host-cell protein secretion"), "kg/cell/s", 0.0, 0.0,
          1e-12 / 86400.0, 2,
          CORE_TR("core", "Protein other than the product that a viable cell secretes per unit time. 0 in the "
                          "published set.")),
    value(impurities, "protein_content", CORE_TR("core", "Protein per cell"), "kg/cell", 0.0, 0.0, 1e-12, 0,
          CORE_TR("core", "Released by the lysis of a dead cell. 0 in the published set; 100 to 200 pg/cell is "
                          "usual.")),
    value(impurities, "dna_content", CORE_TR("core", "DNA per cell"), "kg/cell", 0.0, 0.0, 1e-13, 1,
          CORE_TR("core", "Released by the lysis of a dead cell. 0 in the published set; 6 to 9 pg/cell is usual.")),
    value(gas, "oxygen_uptake", CORE_TR("core", "Specific oxygen uptake"), "mol/cell/s", 3e-10 * perCellHour, 0.0,
          1e-8 * perCellHour, 2,
          CORE_TR("core", "Oxygen that a viable cell takes up. Not in the published set, which it does not affect; "
                          "3 to 12 pmol/cell/d is usual.")),
    value(gas, "respiratory_quotient", CORE_TR("core", "Respiratory quotient"), "1", 1.0, 0.0, 10.0, 2,
          CORE_TR("core", "Carbon dioxide released per oxygen taken up.")),
};
enum Param {
    GrowthRate,
    GlucoseHalf,
    GlutamineHalf,
    LactateInhibition,
    AmmoniaInhibition,
    InhibitorLimit,
    DeathRate,
    DeathGrowthHalf,
    StarvationDeath,
    LysisRate,
    CellsPerGlucose,
    GlucoseMaintenance,
    CellsPerGlutamine,
    GlutamineMaintenance,
    MaintenanceThreshold,
    GlutamineDecay,
    GlutamineLoss,
    LactatePerGlucose,
    AmmoniaPerGlutamine,
    InhibitorFormation,
    LactateUptake,
    LactateUptakeHalf,
    LactateUptakeGlucose,
    LactateUptakeGrowth,
    GrowthAssociatedFormation,
    SpecificProductivity,
    AggregateFraction,
    ProteinSecretion,
    ProteinContent,
    DnaContent,
    OxygenUptake,
    RespiratoryQuotient
};
static_assert(model::namesRows<Param>(params));

constexpr std::array yields{"cells_per_glucose",     "cells_per_glutamine", "lactate_per_glucose",
                            "ammonia_per_glutamine", "oxygen_uptake",       "respiratory_quotient"};

struct ChoFedBatch {
    // Growth rate that the medium allows, conditions apart [1/s].
    template <class T> static T allowed(const T* c, const double* p)
    {
        const T room = base::atLeast(1.0 - c[Inhibitor] / p[InhibitorLimit], 0.0);
        return p[GrowthRate] * saturation(c[Glucose], p[GlucoseHalf]) * saturation(c[Glutamine], p[GlutamineHalf]) *
               room / ((1.0 + c[Lactate] / p[LactateInhibition]) * (1.0 + c[Ammonia] / p[AmmoniaInhibition]));
    }

    // Specific uptake of lactate [mol/cell/s].
    template <class T> static T lactateTaken(const T* c, const double* p, const T& mu)
    {
        const T hindered = saturation(c[Glucose], p[LactateUptakeGlucose]) * saturation(mu, p[LactateUptakeGrowth]);
        return p[LactateUptake] * saturation(c[Lactate], p[LactateUptakeHalf]) * (1.0 - hindered);
    }

    template <class T> static void rates(const model::LawInput<T>& in, model::LawOutput<T>& out)
    {
        const double* p = in.p;
        const T* c = in.c;
        const T &x = c[Cells], &q = c[Glutamine];
        const T aerobic = aerobically(p[OxygenUptake], c[Oxygen]);
        const T free = allowed(c, p), mu = free * in.growth * aerobic;
        const T fed = fade(c[Glucose], p[MaintenanceThreshold]), active = fed * aerobic;
        const T published = in.death * (p[DeathRate] * p[DeathGrowthHalf] / (free + p[DeathGrowthHalf]));
        const T kd = published + in.death * (p[StarvationDeath] * (1.0 - fed));
        const T glucose = mu / p[CellsPerGlucose] + p[GlucoseMaintenance] * active;
        const T glutamine =
            mu / p[CellsPerGlutamine] + p[GlutamineMaintenance] * fade(q, p[MaintenanceThreshold]) * aerobic;
        const T lactate = lactateTaken(c, p, mu) * fade(c[Oxygen], oxygenFade);
        const T oxygen = p[OxygenUptake] * active;
        const T loss = int(p[GlutamineLoss]) == AsPrinted ? published : T(p[GlutamineDecay]);

        out.growthRate = mu;
        out.rate[Cells] = (mu - kd) * x;
        const T lysed = p[LysisRate] * c[DeadCells];
        out.rate[DeadCells] = kd * x - lysed;
        out.rate[Glucose] = -glucose * x;
        out.rate[Glutamine] = -glutamine * x - loss * q;
        out.rate[Lactate] = (p[LactatePerGlucose] * glucose - lactate) * x;
        out.rate[Ammonia] = p[AmmoniaPerGlutamine] * glutamine * x + p[GlutamineDecay] * q;
        out.rate[Inhibitor] = p[InhibitorFormation] * x;
        const T made =
            in.productivity * fed * (p[GrowthAssociatedFormation] * mu + p[SpecificProductivity] * aerobic) * x;
        out.rate[Product] = (1.0 - p[AggregateFraction]) * made;
        out.rate[Aggregate] = p[AggregateFraction] * made;
        out.rate[HostCellProtein] = p[ProteinSecretion] * active * x + p[ProteinContent] * lysed;
        out.rate[Dna] = p[DnaContent] * lysed;
        // Lactate burns with three oxygen to three carbon dioxide.
        out.rate[Oxygen] = -(oxygen + 3.0 * lactate) * x;
        out.rate[CarbonDioxide] = (p[RespiratoryQuotient] * oxygen + 3.0 * lactate) * x;
    }
};

} // namespace

extern const model::RateLaw cho_fed_batch = model::withRates<ChoFedBatch>({
    .id = "cho_fed_batch",
    .label = CORE_TR("core", "CHO fed-batch"),
    .help = CORE_TR(
        "core",
        "CHO cells on glucose and glutamine, inhibited by lactate, ammonia and an unidentified inhibitor that they "
        "release; death increases as growth decreases. The defaults are the published set, which is valid for 145 "
        "h; it has no product and no lactate uptake."),
    .source = "Craven, Whelan and Glennon 2014, J Process Control 24:344",
    .roles = roles,
    .params = params,
    .reference = {.oxygenHalf = 1.0, .pco2Half = 20e3, .deathStress = 4.0, .deathQ10 = 2.5, .productivityQ10 = 0.5},
    .yields = yields,
});

} // namespace titer::kinetics::cho_fed_batch
