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
// protein; without glucose cells die faster, as they do of no other nutrient (Zanghi, Fussenegger and Bailey 1999, Biotechnol Bioeng
// 64:108); lactate is taken up at low glucose or low growth and oxidised; product by growth and by time, a share of it as aggregates;
// host-cell protein and DNA as cells fall apart, the former secreted too; specific oxygen uptake and the carbon dioxide of it. Death
// follows the growth that the medium allows:
// how temperature, pH, oxygen, pCO2 and osmolality change death is said by the factor on death, not by the growth they cost.
#include "core/kinetics/roles.h"
#include "core/kinetics/terms.h"
#include "core/model/rate_law.h"

#include <array>

namespace titer::kinetics {

namespace {

using model::Basis;
using model::ParamSpec;
using model::RoleSpec;
using model::Shape;

constexpr std::array roles{
    usual::with(usual::cells, Basis::Count,
                CORE_TR("core", "Living cells. A component given as dry mass needs its cell_mass.")),
    usual::with(usual::glucose, Basis::Amount,
                CORE_TR("core", "Glucose. A component given as mass needs its molar_mass.")),
    RoleSpec{.key = "glutamine",
             .label = CORE_TR("core", "Glutamine"),
             .basis = Basis::Amount,
             .help = CORE_TR("core", "Glutamine; nothing grows without it.")},
    RoleSpec{.key = "lactate",
             .label = CORE_TR("core", "Lactate"),
             .basis = Basis::Amount,
             .help = CORE_TR("core", "Lactate, made from glucose; slows growth.")},
    RoleSpec{.key = "ammonia",
             .label = CORE_TR("core", "Ammonia"),
             .basis = Basis::Amount,
             .help = CORE_TR("core", "Ammonia, made from glutamine; slows growth.")},
    RoleSpec{.key = "inhibitor",
             .label = CORE_TR("core", "Inhibitor"),
             .basis = Basis::Amount,
             .required = false,
             .help = CORE_TR(
                 "core",
                 "What the cells give off and are slowed by, not known by name. Without it growth lacks this limit.")},
    usual::with(usual::deadCells, Basis::Count,
                CORE_TR("core", "What cells become when they die; viability is judged by it.")),
    usual::with(usual::product, CORE_TR("core", "Antibody or other protein that is secreted.")),
    usual::oxygen,
    usual::carbonDioxide,
    RoleSpec{.key = "host_cell_protein",
             .label = CORE_TR("core", "Host-cell protein"),
             .basis = Basis::Mass,
             .required = false,
             .help = CORE_TR("core", "Protein of the cells in the medium: secreted, and set free as they fall apart.")},
    RoleSpec{.key = "dna",
             .label = CORE_TR("core", "DNA"),
             .basis = Basis::Mass,
             .required = false,
             .help = CORE_TR("core", "DNA of the cells in the medium, set free as they fall apart.")},
    RoleSpec{.key = "aggregate",
             .label = CORE_TR("core", "Aggregate"),
             .basis = Basis::Mass,
             .required = false,
             .help = CORE_TR("core", "Aggregates of the product. Without it the share that aggregates vanishes from the "
                                     "account.")},
};
enum Role {
    Cells,
    Glucose,
    Glutamine,
    Lactate,
    Ammonia,
    Inhibitor,
    Dead,
    Product,
    Oxygen,
    CarbonDioxide,
    HostCellProtein,
    Dna,
    Aggregate
};

constexpr const char* growth = CORE_TR("core", "Growth");
constexpr const char* death = CORE_TR("core", "Death");
constexpr const char* nutrients = CORE_TR("core", "Nutrients");
constexpr const char* byProducts = CORE_TR("core", "By-products");
constexpr const char* product = CORE_TR("core", "Product");
constexpr const char* impurities = CORE_TR("core", "Impurities");
constexpr const char* gas = CORE_TR("core", "Oxygen and carbon dioxide");
constexpr double perCellHour = 1e-3 * perHour; // of 1 mmol/cell/h [mol/cell/s]

enum GlutamineLoss { AsPrinted, Decay };
constexpr std::array glutamineLosses{CORE_TR("core", "as_printed"), CORE_TR("core", "decay")};

constexpr std::array params{
    value(growth, "growth_rate", CORE_TR("core", "Largest growth rate"), "1/s", 0.048 * perHour, 0.0, 0.2 * perHour, 4,
          CORE_TR("core", "Specific growth rate with everything in excess and nothing that inhibits.")),
    value(growth, "glucose_half", CORE_TR("core", "Half-saturation of glucose"), "mol/m3", 1.0, 1e-4, 100.0, 3,
          CORE_TR("core", "Glucose at which growth is half as fast.")),
    value(growth, "glutamine_half", CORE_TR("core", "Half-saturation of glutamine"), "mol/m3", 0.22, 1e-4, 100.0, 3,
          CORE_TR("core", "Glutamine at which growth is half as fast.")),
    value(growth, "lactate_inhibition", CORE_TR("core", "Lactate that halves growth"), "mol/m3", 150.0, 0.1, 1e5, 1,
          CORE_TR("core", "Lactate at which growth is half as fast.")),
    value(growth, "ammonia_inhibition", CORE_TR("core", "Ammonia that halves growth"), "mol/m3", 40.0, 0.1, 1e5, 1,
          CORE_TR("core", "Ammonia at which growth is half as fast.")),
    value(growth, "inhibitor_limit", CORE_TR("core", "Inhibitor that stops growth"), "mol/m3", 100.0, 0.1, 1e5, 1,
          CORE_TR("core", "At this concentration of the inhibitor growth stops; beyond it nothing grows.")),
    value(death, "death_rate", CORE_TR("core", "Largest death rate"), "1/s", 0.01 * perHour, 0.0, 0.2 * perHour, 4,
          CORE_TR("core", "Specific death rate of cells that do not grow.")),
    value(death, "death_growth_half", CORE_TR("core", "Growth rate that halves death"), "1/s", 0.01 * perHour,
          1e-5 * perHour, 0.2 * perHour, 4,
          CORE_TR("core", "Growth rate, as the medium allows it, at which death is half as fast.")),
    value(death, "starvation_death", CORE_TR("core", "Death without glucose"), "1/s", 0.03 * perHour, 0.0,
          0.5 * perHour, 4,
          CORE_TR("core", "Specific death rate that comes on top where glucose has run out. Not in the published set, "
                          "which it leaves untouched; 0.03 1/h, an example, halves the living in a day.")),
    value(death, "lysis_rate", CORE_TR("core", "Lysis rate"), "1/s", 0.0, 0.0, 0.2 * perHour, 4,
          CORE_TR("core", "Share of the dead cells that falls apart per time.")),
    value(nutrients, "cells_per_glucose", CORE_TR("core", "Cells per glucose"), "cells/mol", 1.7e11, 1e8, 1e14, 0,
          CORE_TR("core", "Cells formed from glucose, maintenance apart.")),
    value(nutrients, "glucose_maintenance", CORE_TR("core", "Glucose for maintenance"), "mol/cell/s",
          1.4e-10 * perCellHour, 0.0, 1e-8 * perCellHour, 4,
          CORE_TR("core", "Glucose that living cells use without growing.")),
    value(nutrients, "cells_per_glutamine", CORE_TR("core", "Cells per glutamine"), "cells/mol", 1.3e12, 1e8, 1e15, 0,
          CORE_TR("core", "Cells formed from glutamine, maintenance apart.")),
    value(nutrients, "glutamine_maintenance", CORE_TR("core", "Glutamine for maintenance"), "mol/cell/s",
          7e-12 * perCellHour, 0.0, 1e-8 * perCellHour, 4,
          CORE_TR("core", "Glutamine that living cells use without growing.")),
    value(nutrients, "maintenance_fade", CORE_TR("core", "Maintenance fades below"), "mol/m3", 0.05, 1e-5, 5.0, 3,
          CORE_TR("core",
                  "Below this concentration of glucose, and of glutamine, its use for maintenance fades to nothing; "
                  "breath and product fade with that of glucose.")),
    value(nutrients, "glutamine_decay", CORE_TR("core", "Decay of glutamine"), "1/s", 0.001 * perHour, 0.0,
          0.1 * perHour, 4, CORE_TR("core", "Share of the glutamine that turns to ammonia by itself per time.")),
    ParamSpec{.key = "glutamine_loss",
              .label = CORE_TR("core", "Glutamine is lost"),
              .help = CORE_TR("core", "as_printed: at the death rate, as the published equation has it. decay: at its "
                                      "own decay, which also makes the ammonia."),
              .shape = Shape::Choice,
              .choices = glutamineLosses,
              .group = nutrients},
    value(byProducts, "lactate_per_glucose", CORE_TR("core", "Lactate per glucose"), "mol/mol", 2.0, 0.0, 2.0, 2,
          CORE_TR("core", "Lactate made from glucose; 2 is all of its carbon.")),
    value(byProducts, "ammonia_per_glutamine", CORE_TR("core", "Ammonia per glutamine"), "mol/mol", 0.9, 0.0, 2.0, 2,
          CORE_TR("core", "Ammonia made from glutamine that the cells use; 2 is all of its nitrogen.")),
    value(byProducts, "inhibitor_formation", CORE_TR("core", "Formation of the inhibitor"), "mol/cell/s",
          3.5e-10 * perCellHour, 0.0, 1e-8 * perCellHour, 4, CORE_TR("core", "Inhibitor that living cells give off.")),
    value(byProducts, "lactate_uptake", CORE_TR("core", "Largest uptake of lactate"), "mol/cell/s", 0.0, 0.0,
          1e-8 * perCellHour, 4,
          CORE_TR(
              "core",
              "Lactate that cells take up and oxidise when glucose is low or growth is slow. 0 in the published set.")),
    value(byProducts, "lactate_uptake_half", CORE_TR("core", "Half-saturation of the uptake"), "mol/m3", 2.0, 1e-3,
          100.0, 2, CORE_TR("core", "Lactate at which its uptake is half as fast.")),
    value(byProducts, "lactate_uptake_glucose", CORE_TR("core", "Glucose that hinders the uptake"), "mol/m3", 1.0, 1e-3,
          100.0, 2, CORE_TR("core", "Far below this glucose lactate is taken up whatever the growth.")),
    value(byProducts, "lactate_uptake_growth", CORE_TR("core", "Growth that hinders the uptake"), "1/s",
          0.005 * perHour, 1e-5 * perHour, 0.2 * perHour, 4,
          CORE_TR("core", "Far below this growth rate lactate is taken up whatever the glucose.")),
    value(product, "product_growth", CORE_TR("core", "Product with growth"), "kg/cell", 0.0, 0.0, 1e-12, 4,
          CORE_TR("core", "Product made with each new cell. 0 in the published set.")),
    value(product, "product_time", CORE_TR("core", "Specific productivity"), "kg/cell/s", 0.0, 0.0, 1e-12 / 86400.0, 2,
          CORE_TR(
              "core",
              "Product made by a cell per time, growing or not. 0 in the published set; 20 to 40 pg/cell/d is usual.")),
    value(product, "aggregate_share", CORE_TR("core", "Share that aggregates"), "1", 0.0, 0.0, 1.0, 3,
          CORE_TR("core", "Part of the product that comes as aggregates. 0 in the published set; 1 to 5 % is usual.")),
    value(impurities, "protein_secretion", CORE_TR("core", "Secretion of host-cell protein"), "kg/cell/s", 0.0, 0.0,
          1e-12 / 86400.0, 2,
          CORE_TR("core", "Protein other than the product that a living cell gives off per time. 0 in the published "
                          "set.")),
    value(impurities, "protein_content", CORE_TR("core", "Protein of a cell"), "kg/cell", 0.0, 0.0, 1e-12, 0,
          CORE_TR("core", "Set free as a dead cell falls apart. 0 in the published set; 100 to 200 pg/cell is usual.")),
    value(impurities, "dna_content", CORE_TR("core", "DNA of a cell"), "kg/cell", 0.0, 0.0, 1e-13, 1,
          CORE_TR("core", "Set free as a dead cell falls apart. 0 in the published set; 6 to 9 pg/cell is usual.")),
    value(gas, "oxygen_uptake", CORE_TR("core", "Specific oxygen uptake"), "mol/cell/s", 3e-10 * perCellHour, 0.0,
          1e-8 * perCellHour, 2,
          CORE_TR("core", "Oxygen that a living cell takes up. Not in the published set, which it leaves untouched; 3 "
                          "to 12 pmol/cell/d is usual.")),
    value(gas, "respiratory_quotient", CORE_TR("core", "Respiratory quotient"), "1", 1.0, 0.0, 10.0, 2,
          CORE_TR("core", "Carbon dioxide given off per oxygen taken up.")),
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
    MaintenanceFade,
    GlutamineDecay,
    GlutamineLossBy,
    LactatePerGlucose,
    AmmoniaPerGlutamine,
    InhibitorFormation,
    LactateUptake,
    LactateUptakeHalf,
    LactateUptakeGlucose,
    LactateUptakeGrowth,
    ProductGrowth,
    ProductTime,
    AggregateShare,
    ProteinSecretion,
    ProteinContent,
    DnaContent,
    OxygenUptake,
    RespiratoryQuotient,
    ParamCount
};
static_assert(params.size() == ParamCount);

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
        const T free = allowed(c, p), mu = free * in.growth;
        const T fed = fade(c[Glucose], p[MaintenanceFade]);
        const T published = in.death * (p[DeathRate] * p[DeathGrowthHalf] / (free + p[DeathGrowthHalf]));
        const T kd = published + in.death * (p[StarvationDeath] * (1.0 - fed));
        const T glucose = mu / p[CellsPerGlucose] + p[GlucoseMaintenance] * fed;
        const T glutamine = mu / p[CellsPerGlutamine] + p[GlutamineMaintenance] * fade(q, p[MaintenanceFade]);
        const T aerobic = fade(c[Oxygen], oxygenFade);
        const T lactate = lactateTaken(c, p, mu) * aerobic;
        const T oxygen = p[OxygenUptake] * fed * aerobic;
        const T loss = int(p[GlutamineLossBy]) == AsPrinted ? published : T(p[GlutamineDecay]);

        out.growthRate = mu;
        out.rate[Cells] = (mu - kd) * x;
        const T lysed = p[LysisRate] * c[Dead];
        out.rate[Dead] = kd * x - lysed;
        out.rate[Glucose] = -glucose * x;
        out.rate[Glutamine] = -glutamine * x - loss * q;
        out.rate[Lactate] = (p[LactatePerGlucose] * glucose - lactate) * x;
        out.rate[Ammonia] = p[AmmoniaPerGlutamine] * glutamine * x + p[GlutamineDecay] * q;
        out.rate[Inhibitor] = p[InhibitorFormation] * x;
        const T made = in.productivity * fed * (p[ProductGrowth] * mu + p[ProductTime]) * x;
        out.rate[Product] = (1.0 - p[AggregateShare]) * made;
        out.rate[Aggregate] = p[AggregateShare] * made;
        out.rate[HostCellProtein] = p[ProteinSecretion] * fed * x + p[ProteinContent] * lysed;
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
        "CHO cells on glucose and glutamine, slowed by lactate, ammonia and an inhibitor of their own; death rises as "
        "growth "
        "falls. The defaults are the published set, which holds for 145 h; product and uptake of lactate are 0 in it."),
    .source = "Craven, Whelan and Glennon 2014, J Process Control 24:344",
    .roles = roles,
    .params = params,
    .reference = {.oxygenHalf = 1.0, .pco2Half = 20e3, .deathStress = 4.0, .deathQ10 = 2.5, .productivityQ10 = 0.5},
    .yields = yields,
});

} // namespace titer::kinetics
