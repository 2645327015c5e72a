// Single-pass tangential flow filtration: stages in series without recirculation. Each stage is a row of well-mixed cells,
// next to whose film the liquid is that which leaves the cell,
//   F' = F - J a,  n_i' = n_i F' / (F' + S_i J a),  J = L_p (p - pi(c_w)),  c_w = c' (S + (1 - S) exp(J / k)),
// with k and the fall of pressure by the flow and viscosity that enter it (core/unitops/concentrate_and_store/film.h). Either the pressure of the
// feed is given, or the concentration factor, which every cell then shares. Osmotic pressures are those at 25 °C.
// Source: Binabaji, Ma, Rao, Zydney 2015, J Membr Sci 494:216, of one module; applied here to cells in series.
#include "core/unitops/concentrate_and_store/single_pass_tff.h"

#include "core/base/units/units.h"
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/concentrate_and_store/film_specs.h"

namespace titer::unitops {

SinglePassTff::SinglePassTff(const model::UnitSetup& setup, base::Errors& errors)
    : m_components(int(setup.components->size()))
    , m_carried(setup.carried)
    , m_film(setup, errors)
    , m_factorGiven(setup.params.choice("control") == "concentration_factor")
    , m_stages(std::max(1, int(std::lround(setup.params["stages"]))))
    , m_area(setup.params["area"])
    , m_pressureLimit(setup.params["pressure_limit"])
    , m_pumpEfficiency(setup.params["pump_efficiency"])
    , m_viscosity(setup.params["viscosity"])
{
}

void SinglePassTff::variables(const model::UnitView<double>& view, double* values) const
{
    const model::Inflow<double>& in = view.in[0];
    const bool flows = in.flow > minFlow && in.amounts;
    Scratch<double> amounts(m_components);
    const Passage<double> p = flows ? pass(view, amounts.data()) : Passage<double>{};
    values[Factor] = flows ? in.flow / p.retentate : 1.0;
    values[Protein] = p.last.mass;
    values[FeedFlux] = in.flow / m_area;
    values[PermeateFlux] = (in.flow - p.retentate) / m_area;
    values[Pressure] = p.feedPressure;
    values[RetentatePressure] = p.feedPressure - p.pressureDrop;
    values[LiquidViscosity] = m_viscosity * m_film.viscosity_coefficient(p.last);
    const double* total = view.quadratures;
    values[MeanFeedFlux] = total[FlowingSoFar] > 0.0 ? total[FedSoFar] / (total[FlowingSoFar] * m_area) : 0.0;
    values[SlowTime] = total[SlowSoFar];
    values[PermeateVolume] = total[PermeateSoFar];
    values[Energy] = total[EnergySoFar];
}

void SinglePassTff::guards(const model::UnitView<double>& view, double* g) const
{
    Scratch<double> amounts(m_components);
    const bool flows = view.in[0].flow > minFlow && view.in[0].amounts;
    g[0] = (flows ? pass(view, amounts.data()).feedPressure : 0.0) - m_pressureLimit;
}

base::Notices SinglePassTff::remarks(std::span<const double> kpis, double) const
{
    base::Notices notices;
    if (kpis[KpiSlowTime] > 0.0)
        notices.push_back(
            {"params/area",
             base::say(CORE_TR("core", "For {1} the feed was below {2} (mean {3}), where models of single-pass "
                                       "filtration are not valid: small differences in mass transfer change the "
                                       "retentate strongly. Increase the feed, or reduce the area."),
                       base::writeQuantity(kpis[KpiSlowTime], "min", 4), base::writeQuantity(minFeedFlux, "L/m2/h"),
                       base::writeQuantity(kpis[KpiMeanFeedFlux], "L/m2/h", 4))});
    return notices;
}

} // namespace titer::unitops

namespace titer::unitops::single_pass_tff {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Feed"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Retentate"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = "permeate", .label = CORE_TR("core", "Permeate"), .direction = Direction::Out, .rule = FlowRule::Follows},
};
static_assert(model::namesRows<SinglePassTff::Out>(ports, Direction::Out));

constexpr const char* controls[] = {CORE_TR("core", "pressure"), CORE_TR("core", "concentration_factor")};
constexpr const char* skid = CORE_TR("core", "Skid");

constexpr model::ParamSpec skidParams[] = {
    {.key = "stages",
     .label = CORE_TR("core", "Stages"),
     .unit = "1",
     .defaultValue = 3.0,
     .min = 1.0,
     .max = 20.0,
     .decimals = 0,
     .help = CORE_TR("core", "In series; each has its fraction of the area, so more stages give a faster cross flow."),
     .group = skid},
    {.key = "control",
     .label = CORE_TR("core", "Control"),
     .unit = "1",
     .help = CORE_TR("core", "pressure: the feed pressure is set, and the retentate flow follows. "
                             "concentration_factor: two pumps set feed and retentate, and the pressure follows."),
     .shape = Shape::Choice,
     .choices = controls,
     .group = skid},
    {.key = "pump_efficiency",
     .label = CORE_TR("core", "Pump efficiency"),
     .unit = "1",
     .defaultValue = 0.5,
     .min = 0.01,
     .max = 1.0,
     .help = CORE_TR("core", "Work on the liquid divided by the energy that the pump consumes."),
     .group = skid,
     .displayUnit = "%"},
    {.key = "viscosity",
     .label = CORE_TR("core", "Buffer viscosity"),
     .unit = "Pa s",
     .defaultValue = 1e-3,
     .min = 1e-4,
     .max = 1.0,
     .help = CORE_TR("core", "Dynamic viscosity of the liquid without protein, at the working temperature."),
     .group = skid},
    {.key = "pressure_limit",
     .label = CORE_TR("core", "Pressure limit"),
     .unit = "Pa",
     .defaultValue = 4e5,
     .min = 1e3,
     .max = 1e7,
     .help = CORE_TR("core", "Of the feed; raises the event \"limit\"."),
     .group = skid},
};

constexpr auto params = model::joined(skidParams, filmParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "feed_pressure",
     .label = CORE_TR("core", "Feed pressure"),
     .unit = "Pa",
     .defaultValue = 2e5,
     .min = 0.0,
     .max = 1e6,
     .help = CORE_TR("core", "With the control \"pressure\".")},
    {.key = "concentration_factor",
     .label = CORE_TR("core", "Concentration factor"),
     .unit = "1",
     .defaultValue = 5.0,
     .min = 1.0,
     .max = 100.0,
     .decimals = 1,
     .help = CORE_TR("core", "Feed divided by retentate, with the control \"concentration_factor\".")},
};
static_assert(model::namesRows<SinglePassTff::SetPoint>(setPoints));

constexpr model::VariableSpec variables[] = {
    {.key = "factor",
     .label = CORE_TR("core", "Concentration factor"),
     .unit = "1",
     .help = CORE_TR("core", "Feed divided by retentate; 1 at rest.")},
    {.key = "protein",
     .label = CORE_TR("core", "Protein in the retentate"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Mass concentration of all protein in the retentate.")},
    {.key = "feed_flux",
     .label = CORE_TR("core", "Feed flux"),
     .unit = "m3/m2/s",
     .help = CORE_TR("core", "Feed flow divided by the membrane area.")},
    {.key = "permeate_flux",
     .label = CORE_TR("core", "Permeate flux"),
     .unit = "m3/m2/s",
     .help = CORE_TR("core", "Permeate flow divided by the membrane area.")},
    {.key = "pressure",
     .label = CORE_TR("core", "Feed pressure"),
     .unit = "Pa",
     .help = CORE_TR("core", "Pressure before the first section that the flow needs.")},
    {.key = "retentate_pressure",
     .label = CORE_TR("core", "Retentate pressure"),
     .unit = "Pa",
     .help = CORE_TR("core", "After the last stage; below 0 the feed pressure is not sufficient.")},
    {.key = "liquid_viscosity",
     .label = CORE_TR("core", "Retentate viscosity"),
     .unit = "Pa s",
     .help = CORE_TR("core", "Viscosity of the retentate at its protein concentration.")},
    {.key = "mean_feed_flux",
     .label = CORE_TR("core", "Mean feed flux"),
     .unit = "m3/m2/s",
     .help = CORE_TR("core", "During flow.")},
    {.key = "slow_time",
     .label = CORE_TR("core", "Time at low feed"),
     .unit = "s",
     .help = CORE_TR("core", "Below 25 L/m2/h, where models of single-pass filtration are not valid.")},
    {.key = "permeate_volume",
     .label = CORE_TR("core", "Permeate so far"),
     .unit = "m3",
     .help = CORE_TR("core", "Permeate collected since the start of the run.")},
    {.key = "energy",
     .label = CORE_TR("core", "Pump energy"),
     .unit = "J",
     .help = CORE_TR("core", "Work on the liquid divided by the efficiency of the pump, since the start of the run.")},
};
static_assert(model::namesRows<SinglePassTff::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "slow_time",
     .label = CORE_TR("core", "Time at low feed"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "slow_time"},
    {.key = "mean_feed_flux",
     .label = CORE_TR("core", "Mean feed flux"),
     .unit = "m3/m2/s",
     .kind = Kind::Last,
     .variable = "mean_feed_flux"},
    {.key = "peak_factor",
     .label = CORE_TR("core", "Maximum concentration factor"),
     .unit = "1",
     .kind = Kind::Peak,
     .variable = "factor"},
    {.key = "peak_protein",
     .label = CORE_TR("core", "Maximum concentration"),
     .unit = "kg/m3",
     .kind = Kind::Peak,
     .variable = "protein"},
    {.key = "peak_pressure",
     .label = CORE_TR("core", "Maximum feed pressure"),
     .unit = "Pa",
     .kind = Kind::Peak,
     .variable = "pressure"},
    {.key = "permeate_volume",
     .label = CORE_TR("core", "Permeate"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "permeate_volume"},
    {.key = "energy", .label = CORE_TR("core", "Pump energy"), .unit = "J", .kind = Kind::Last, .variable = "energy"},
};
static_assert(model::namesRows<SinglePassTff::Kpi>(kpis));

constexpr const char* guards[] = {"limit"};

} // namespace

extern const model::UnitType single_pass_tff{
    .id = "single_pass_tff",
    .label = CORE_TR("core", "Single-pass TFF"),
    .category = CORE_TR("core", "Concentrate and store"),
    .symbol = "ufdf",
    .help = CORE_TR("core", "Concentrates in one pass through stages in series, for continuous plants. Mechanistic: "
                            "film, osmotic pressure, viscosity and pressure drop determine the permeate. It is not "
                            "valid below 25 L/m2/h of feed, and the run reports this."),
    .source = "Binabaji, Ma, Rao, Zydney 2015, J Membr Sci 494:216",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<SinglePassTff>(setup, errors);
    },
};

} // namespace titer::unitops::single_pass_tff
