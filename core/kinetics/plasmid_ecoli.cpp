// Plasmid DNA in E. coli. The host is that of ecoli_overflow (Anane et al. 2017); plasmid of the ColE1 family is kept at a content, its copy
// number, that falls with growth and rises in the heat:
//   y = (P + Poc)/X      y* = y0 (1 + (F - 1) i(T))/(1 + mu/mu_h)      i(T) = 1/(1 + exp((T_i - T)/w))
//   q = max(0, mu + kc e (1 - y/y*)) y      e = qS/(qS + qm)      dP = (1 - f) q X      dPoc = f q X
// At a steady growth y is logistic in time and settles at y* with the rate kc: what inhibits replication follows the plasmid that is there
// (hyperbolic and exponential inhibition alike near y*; Paulsson and Ehrenberg 2001, Q Rev Biophys 34:1). Plasmid is never broken down, and
// without glucose none is made beyond what growth dilutes.
// Burden: cells with plasmid take up glucose 1/(1 + y/y_b) as fast (Bentley et al. 1990, Biotechnol Bioeng 35:668, a straight line there).
// Segregation: of the cells born, a share p has no plasmid; those grow as the host, and 1 - s as fast under selection (Imanaka and Aiba
// 1981, Ann N Y Acad Sci 369:1):   dX = mu X - p max(mu, 0) X      dX0 = mu0 X0 + p max(mu, 0) X
// What plasmid takes of glucose, oxygen and the mass of the cells, some per cent at most, is left out, so that its carbon is not counted.
#include "core/kinetics/ecoli_host.h"
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"

#include <array>

namespace titer::kinetics::plasmid_ecoli {

namespace {

using model::Basis;
using model::RoleSpec;

constexpr std::array roles{
    usual::with(usual::biomass,
                CORE_TR("core", "Dry cells with plasmid. A component that counts cells needs its cell_mass.")),
    usual::glucose,
    acetateRole,
    usual::oxygen,
    usual::with(usual::carbonDioxide, CORE_TR("core", "Dissolved carbon dioxide. Not in the published set.")),
    usual::with(usual::product,
                CORE_TR("core", "Supercoiled plasmid in the cells. A culture replicates plasmid from plasmid: "
                                "include some in the initial contents, such as 1 mg per g of cells.")),
    RoleSpec{.key = "relaxed",
             .label = CORE_TR("core", "Relaxed plasmid"),
             .basis = Basis::Mass,
             .required = false,
             .help =
                 CORE_TR("core", "Open circular plasmid in the cells. Without this component it is missing from the "
                                 "mass balance.")},
    RoleSpec{.key = "free_cells",
             .label = CORE_TR("core", "Cells without plasmid"),
             .basis = Basis::Mass,
             .required = false,
             .help = CORE_TR("core", "Dry cells that have lost their plasmid. Without this component they are missing "
                                     "from the mass balance.")},
};
enum Role { Biomass, Glucose, Acetate, Oxygen, CarbonDioxide, Product, Relaxed, FreeCells };
static_assert(model::namesRows<Role>(roles));

constexpr const char* copies = CORE_TR("core", "Plasmid content");
constexpr const char* induction = CORE_TR("core", "Thermal induction");
constexpr const char* stability = CORE_TR("core", "Burden and loss");

constexpr model::ParamSpec ownParams[] = {
    value(copies, "basal_content", CORE_TR("core", "Basal content"), "kg/kg", 2.5e-3, 1e-7, 0.2, 5,
          CORE_TR("core", "Plasmid per dry cells without growth and induction, y0.")),
    value(copies, "growth_half", CORE_TR("core", "Growth rate at half content"), "1/s", 0.25 * perHour, 1e-3 * perHour,
          1e3 * perHour, 3,
          CORE_TR("core",
                  "The content decreases with faster growth, mu_h; a large number for a plasmid that is independent "
                  "of growth.")),
    value(copies, "copy_control", CORE_TR("core", "Copy control rate"), "1/s", 0.5 * perHour, 0.0, 20.0 * perHour, 3,
          CORE_TR("core", "How fast the content approaches its value for the present growth and temperature, kc.")),
    value(copies, "relaxed_fraction", CORE_TR("core", "Relaxed plasmid fraction"), "1", 0.05, 0.0, 1.0, 3,
          CORE_TR("core", "Of the plasmid formed, f.")),
    value(induction, "induction_factor", CORE_TR("core", "Induction factor"), "1", 15.0, 1.0, 1e3, 1,
          CORE_TR("core", "Factor by which heat multiplies the content, F; 1 for a plasmid that heat does not "
                          "induce.")),
    value(induction, "induction_temperature", CORE_TR("core", "Induction temperature"), "K", 312.15, 253.15, 343.15, 1,
          CORE_TR("core", "At which half of the induction is reached, T_i.")),
    value(induction, "induction_width", CORE_TR("core", "Induction width"), "K", 1.0, 0.01, 50.0, 2,
          CORE_TR("core", "Temperature difference, approximately, to a quarter or three quarters of the induction, "
                          "w.")),
    value(stability, "burden_half", CORE_TR("core", "Content at half uptake"), "kg/kg", 0.1, 1e-4, 1e6, 3,
          CORE_TR("core", "Plasmid per dry cells that halves the glucose uptake, y_b.")),
    value(stability, "segregation", CORE_TR("core", "Plasmid loss"), "1", 1e-3, 0.0, 1.0, 5,
          CORE_TR("core", "Fraction of new cells without plasmid, p.")),
    value(stability, "selection", CORE_TR("core", "Selection"), "1", 0.0, 0.0, 1.0, 2,
          CORE_TR("core",
                  "How much an antibiotic or a missing nutrient inhibits cells without plasmid, s: 1 completely, 0 "
                  "not at all.")),
};
enum Param {
    BasalContent = hostParamCount,
    GrowthHalf,
    CopyControl,
    RelaxedFraction,
    InductionFactor,
    InductionTemperature,
    InductionWidth,
    BurdenHalf,
    Segregation,
    Selection
};
constexpr auto params = model::joined(hostParams, ownParams);
static_assert(model::namesRows<Param, hostParamCount>(params));

struct PlasmidEcoli {
    template <class T> static void rates(const model::LawInput<T>& in, model::LawOutput<T>& out)
    {
        using std::exp;
        constexpr double trace = 1e-9; // of cells [kg/m3]: without them no plasmid is made
        const double* p = in.p;
        const T &x = in.c[Biomass], &free = in.c[FreeCells], plasmid = in.c[Product] + in.c[Relaxed];
        const T content = plasmid / (x + trace);
        const T able = in.growth / (1.0 + content / p[BurdenHalf]);
        const auto host = hostRates<T>(p, able, in.c[Glucose], in.c[Acetate], in.c[Oxygen]);
        const auto other =
            hostRates<T>(p, in.growth * (1.0 - p[Selection]), in.c[Glucose], in.c[Acetate], in.c[Oxygen]);

        const T growing = base::atLeast(host.growth, 0.0);
        constexpr double far = 50.0; // where heat counts for nothing
        const T cold = base::atMost((p[InductionTemperature] - in.temperature) / p[InductionWidth], far);
        const T heat = 1.0 / (1.0 + exp(cold));
        const T wanted = p[BasalContent] * (1.0 + (p[InductionFactor] - 1.0) * heat) / (1.0 + growing / p[GrowthHalf]);
        const T fed = saturation(host.glucose, p[Maintenance]);
        const T control = in.productivity * p[CopyControl] * fed * (1.0 - content / wanted);
        const T made = base::atLeast(growing + control, 0.0) * plasmid * (x / (x + trace));
        const T lost = p[Segregation] * growing * x;

        out.growthRate = host.growth;
        out.rate[Biomass] = host.growth * x - lost;
        out.rate[FreeCells] = other.growth * free + lost;
        out.rate[Product] = (1.0 - p[RelaxedFraction]) * made;
        out.rate[Relaxed] = p[RelaxedFraction] * made;
        out.rate[Glucose] = -(host.glucose * x + other.glucose * free);
        out.rate[Acetate] = host.acetate * x + other.acetate * free;
        const T oxygen = host.oxygen * x + other.oxygen * free;
        out.rate[Oxygen] = -oxygen;
        out.rate[CarbonDioxide] = p[RespiratoryQuotient] * oxygen;
    }
};

} // namespace

extern const model::RateLaw plasmid_ecoli = model::withRates<PlasmidEcoli>({
    .id = "plasmid_ecoli",
    .label = CORE_TR("core", "Plasmid in E. coli"),
    .help = CORE_TR("core", "E. coli with overflow that carries plasmid: its content decreases with growth and "
                            "increases with temperature, it reduces growth, and cells lose it. The host has a "
                            "published set; the plasmid values are examples for thermal induction, to be fitted to "
                            "yours."),
    .source = "Host: Anane, López, Neubauer and Cruz Bournazou 2017, Biochem Eng J 125:23; copy control: Paulsson and "
              "Ehrenberg 2001, Q Rev Biophys 34:1; loss: Imanaka and Aiba 1981, Ann N Y Acad Sci 369:1",
    .roles = roles,
    .params = params,
    .reference = hostConditions,
    .yields = hostYields,
});

} // namespace titer::kinetics::plasmid_ecoli
