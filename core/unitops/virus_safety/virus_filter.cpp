// Virus filter, dead-end. Its resistance rises with the throughput w by a law of blocking (core/unitops/filtration.h):
//   at constant pressure J = p / (mu R0 r(w)), at given flow p = mu R0 r(w) F / A,  dw/dt = F / A.
// Virus passes by 10^-L, and L falls from that of the new filter, either with the throughput, L = L0 - s w, or as the filter
// plugs: where virus passes by a few large pores that stay open while the others close, its part of the flow rises as the
// resistance does, L = L0 - log10 r(w). Log reductions are stated, not computed from pores.
// Source: Bolton, Cabatingan, Rubino, Lute, Brorson, Bailey 2005, Biotechnol Appl Biochem 42:133 (log reduction against decay
// of the flux); Hermia 1982, Trans IChemE 60:183 (blocking).
#include "core/unitops/virus_safety/virus_filter.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/model/types/row_names.h"
#include "core/unitops/filter_specs.h"

#include <cmath>

namespace titer::unitops {

namespace {

using base::say;
using model::Direction;
using model::FlowRule;
using model::Shape;

Fouling foulingOf(const model::ParamSet& p)
{
    const std::string_view law = p.choice("blocking_law");
    const double exponent = law == "cake" ? 0.0 : law == "intermediate" ? 1.0 : law == "standard" ? 1.5 : 2.0;
    return Fouling::hermia(exponent, p["blocking_constant"]);
}

} // namespace

VirusFilter::VirusFilter(const model::UnitSetup& setup, base::Errors& errors)
    : m_components(int(setup.components->size()))
    , m_carried(setup.carried)
    , m_fouling(foulingOf(setup.params))
    , m_area(setup.params["area"])
    , m_clean(setup.params["viscosity"] * setup.params["clean_resistance"])
    , m_byPlugging(setup.params.choice("reduction_by") == "plugging")
    , m_slope(setup.params["reduction_loss"])
    , m_capacity(setup.params["capacity"])
    , m_pressureLimit(setup.params["pressure_limit"])
    , m_decayLimit(setup.params["decay_limit"])
{
    const int wanted = setup.params.component("virus");
    for (const int i : m_carried) {
        const double reduction = setup.params.perComponent("log_reduction")[i];
        if (i == wanted) m_shown = int(m_viruses.size());
        const model::Component& c = (*setup.components)[i];
        if (reduction > 0.0)
            m_viruses.push_back({i, reduction, model::usualConcentration(c.basis), c.id});
        else if (i == wanted)
            errors.push_back({base::Code::Input, "params/virus",
                              say(CORE_TR("core", "“{1}” passes this filter completely: give its log_reduction, or "
                                                  "choose another component to show."),
                                  c.id)});
    }
    if (m_shown < 0 && !m_viruses.empty()) m_shown = 0;
    if (m_shown >= int(m_viruses.size())) m_shown = -1;
}

void VirusFilter::variables(const model::UnitView<double>& view, double* values) const
{
    const double* total = view.quadratures;
    values[Pressure] = pressure(view);
    values[Flux] = totalFlow(view.in) / m_area;
    values[Throughput] = view.y[0];
    values[FluxDecay] = 1.0 - 1.0 / m_fouling.resistance(view.y[0]);
    values[LogReduction] = values[PoolLogReduction] = base::notAvailable;
    if (m_shown >= 0) {
        values[LogReduction] = reduction(m_viruses[m_shown], view.y[0]);
        const bool any = total[VirusIn] > 0.0 && total[VirusOut] > 0.0;
        values[PoolLogReduction] = any ? std::log10(total[VirusIn] / total[VirusOut]) : values[LogReduction];
    }
    values[CapacityUsed] = view.y[0] / m_capacity;
    values[ExcessTime] = total[ExcessSoFar];
    values[FaultFreeUntil] = soundUntil(view);
}

void VirusFilter::guards(const model::UnitView<double>& view, double* g) const
{
    g[Limit] = pressure(view) - m_pressureLimit;
    g[Capacity] = view.y[0] - m_capacity;
    g[Decay] = 1.0 - 1.0 / m_fouling.resistance(view.y[0]) - m_decayLimit;
    // At the capacity itself a phase that ends there has ended.
    g[Switch] = faultKnown(view) || totalFlow(view.in) <= minFlow ? -1.0 : view.y[0] - m_capacity * (1.0 + 1e-6);
}

base::Notices VirusFilter::remarks(std::span<const double> kpis, double) const
{
    base::Notices notices;
    if (kpis[KpiExcessTime] > 0.0)
        notices.push_back(
            {"params/capacity",
             say(CORE_TR("core", "The filter exceeded its capacity of {1} at {2} and reached {3}: end the phase at "
                                 "the event \"capacity\", or choose a larger area. Log reductions are not validated "
                                 "beyond it."),
                 base::writeQuantity(m_capacity, "L/m2"), base::writeQuantity(kpis[KpiFaultFreeUntil], "h", 4),
                 base::writeQuantity(kpis[KpiThroughput], "L/m2", 4))});
    return notices;
}

} // namespace titer::unitops

namespace titer::unitops::virus_filter {

namespace {

constexpr model::PortSpec ports[] = {
    {.key = "in",
     .label = CORE_TR("core", "Feed at given flow"),
     .direction = Direction::In,
     .help = CORE_TR("core", "The pressure follows from the flow.")},
    {.key = "vessel",
     .label = CORE_TR("core", "Feed at constant pressure"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .help = CORE_TR("core", "From a pressurised vessel: the flow follows from the pressure set.")},
    filtratePort,
};
static_assert(model::namesRows<VirusFilter::In>(ports, Direction::In));

constexpr const char* laws[] = {CORE_TR("core", "intermediate"), CORE_TR("core", "standard"),
                                CORE_TR("core", "complete"), CORE_TR("core", "cake")};
constexpr const char* declines[] = {CORE_TR("core", "throughput"), CORE_TR("core", "plugging")};
constexpr const char* virus = CORE_TR("core", "Virus");
constexpr const char* limits = CORE_TR("core", "End points");

constexpr model::ParamSpec params[] = {
    filterArea(1.0),
    {.key = "clean_resistance",
     .label = CORE_TR("core", "Clean filter resistance"),
     .unit = "1/m",
     .defaultValue = 1.8e13,
     .min = 1e9,
     .max = 1e16,
     .decimals = 0,
     .help = CORE_TR("core", "Pressure divided by flux and viscosity; 18e12 1/m gives 40 L/m2/h at 2 bar."),
     .group = filterGroup},
    {.key = "viscosity",
     .label = CORE_TR("core", "Viscosity"),
     .unit = "Pa s",
     .defaultValue = 1e-3,
     .min = 1e-4,
     .max = 1.0,
     .help = CORE_TR("core", "Dynamic viscosity of the liquid at the working temperature."),
     .group = filterGroup},
    {.key = "blocking_law",
     .label = CORE_TR("core", "Blocking law"),
     .unit = "1",
     .help =
         CORE_TR("core", "How the resistance increases with throughput (Hermia): intermediate, standard, complete or "
                         "cake."),
     .shape = Shape::Choice,
     .choices = laws,
     .group = foulingGroup},
    blockingConstant(1.0),
    {.key = "log_reduction",
     .label = CORE_TR("core", "Log reduction"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 12.0,
     .decimals = 1,
     .help = CORE_TR("core", "Of the new filter, specified: at 4 a ten-thousandth passes. 0: passes completely."),
     .shape = Shape::PerComponent,
     .group = virus},
    {.key = "virus",
     .label = CORE_TR("core", "Virus shown"),
     .unit = "1",
     .help = CORE_TR("core", "The impurity whose log reduction is a key figure. If omitted: the first that has one."),
     .shape = Shape::Component,
     .group = virus},
    {.key = "reduction_by",
     .label = CORE_TR("core", "Log reduction depends on"),
     .unit = "1",
     .help = CORE_TR(
         "core", "throughput: linear decrease. plugging: decrease with the flux decay, because virus passes through "
                 "large pores, which plug last."),
     .shape = Shape::Choice,
     .choices = declines,
     .group = virus},
    {.key = "reduction_loss",
     .label = CORE_TR("core", "Loss of log reduction"),
     .unit = "1/m",
     .defaultValue = 1.0,
     .min = 0.0,
     .max = 1e3,
     .help = CORE_TR("core", "Per throughput: 1 1/m is one log in 1000 L/m2."),
     .when = "reduction_by=throughput",
     .group = virus},
    {.key = "capacity",
     .label = CORE_TR("core", "Capacity"),
     .unit = "m3/m2",
     .defaultValue = 0.5,
     .min = 1e-4,
     .max = 1e3,
     .help = CORE_TR("core", "Throughput up to which the filter is validated; raises the event \"capacity\"."),
     .group = limits},
    {.key = "decay_limit",
     .label = CORE_TR("core", "Flux decay"),
     .unit = "1",
     .defaultValue = 0.75,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Relative loss of flux at the same pressure; raises the event \"decay\"."),
     .group = limits,
     .displayUnit = "%"},
    {.key = "pressure_limit",
     .label = CORE_TR("core", "Pressure limit"),
     .unit = "Pa",
     .defaultValue = 3.5e5,
     .min = 1e3,
     .max = 1e7,
     .help = CORE_TR("core", "Raises the event \"limit\"."),
     .group = limits},
};

constexpr model::SetPointSpec setPoints[] = {
    {.key = "vessel_pressure",
     .label = CORE_TR("core", "Vessel pressure"),
     .unit = "Pa",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e6,
     .help = CORE_TR("core", "Drives the feed at constant pressure; 0 stops the flow.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "pressure",
     .label = CORE_TR("core", "Pressure drop"),
     .unit = "Pa",
     .help = CORE_TR("core", "Pressure lost over the filter at the present flow; it rises as the filter clogs.")},
    fluxVariable,
    throughputVariable,
    {.key = "flux_decay",
     .label = CORE_TR("core", "Flux decay"),
     .unit = "1",
     .help = CORE_TR("core", "Relative loss of flux at the same pressure."),
     .displayUnit = "%"},
    {.key = "log_reduction",
     .label = CORE_TR("core", "Log reduction now"),
     .unit = "1",
     .help = CORE_TR("core", "Of the present filtrate.")},
    {.key = "pool_log_reduction",
     .label = CORE_TR("core", "Log reduction of the pool"),
     .unit = "1",
     .help = CORE_TR("core", "Of all filtrate.")},
    capacityUsedVariable,
    {.key = "excess_time",
     .label = CORE_TR("core", "Time above the capacity"),
     .unit = "s",
     .help = CORE_TR("core", "With flow.")},
    {.key = "fault_free_until",
     .label = CORE_TR("core", "Fault-free until"),
     .unit = "s",
     .help = CORE_TR("core", "The time at which the throughput exceeded the capacity; until then, the present time.")},
};
static_assert(model::namesRows<VirusFilter::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "excess_time",
     .label = CORE_TR("core", "Time above the capacity"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "excess_time"},
    {.key = "fault_free_until",
     .label = CORE_TR("core", "Fault-free until"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "fault_free_until"},
    throughputFigure,
    {.key = "log_reduction",
     .label = CORE_TR("core", "Log reduction of the pool"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "pool_log_reduction"},
    {.key = "flux_decay",
     .label = CORE_TR("core", "Flux decay"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "flux_decay",
     .displayUnit = "%"},
    {.key = "peak_pressure",
     .label = CORE_TR("core", "Maximum pressure drop"),
     .unit = "Pa",
     .kind = Kind::Peak,
     .variable = "pressure"},
};
static_assert(model::namesRows<VirusFilter::Kpi>(kpis));

constexpr const char* guards[] = {"limit", "capacity", "decay", "switch"};
static_assert(model::namesRows<VirusFilter::Guard>(guards));

} // namespace

extern const model::UnitType virus_filter{
    .id = "virus_filter",
    .label = CORE_TR("core", "Virus filter"),
    .category = CORE_TR("core", "Virus safety"),
    .symbol = "virus",
    .help =
        CORE_TR("core", "Retains virus by size, at constant pressure from a vessel or at given flow. Flux decay is "
                        "mechanistic (blocking); log reductions are specified, and decrease with the throughput or as "
                        "the filter plugs."),
    .source = "Bolton et al. 2005, Biotechnol Appl Biochem 42:133; Hermia 1982, Trans IChemE 60:183",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<VirusFilter>(setup, errors);
    },
};

} // namespace titer::unitops::virus_filter
