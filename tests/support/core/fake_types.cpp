// The fake unit types: descriptions, and models that hold still.
#include "tests/support/core/fake_types.h"

#include <limits>

namespace titer::support {

namespace {

using namespace model;

// Keeps its states; `states` counts them.
class StillModel : public UnitModel {
public:
    StillModel(int states, double volume, bool grows)
        : m_states(states)
        , m_volume(volume)
        , m_grows(grows)
    {
    }
    int stateCount() const override { return m_states; }
    void start(double* y) const override
    {
        for (int i = 0; i < m_states; ++i) y[i] = m_volume;
    }
    void outflows(const UnitView<double>&) const override {}
    void outflows(const UnitView<Dual8>&) const override {}
    void rates(const UnitView<double>&, Derivatives<double>&) const override {}
    void rates(const UnitView<Dual8>&, Derivatives<Dual8>&) const override {}
    void contents(const UnitView<double>&, double*) const override {}
    // Volume, temperature, and a growth rate that only a unit with a law has.
    void variables(const UnitView<double>& view, double* values) const override
    {
        if (m_states == 0) return;
        values[0] = view.y[0];
        values[1] = view.set[0];
        values[2] = m_grows ? 0.0 : std::numeric_limits<double>::quiet_NaN();
    }

private:
    int m_states;
    double m_volume;
    bool m_grows;
};

std::unique_ptr<UnitModel> makeStateless(const UnitSetup&, base::Errors&)
{
    return std::make_unique<StillModel>(0, 0.0, false);
}

std::unique_ptr<UnitModel> makeTank(const UnitSetup& setup, base::Errors& errors)
{
    if (setup.initialVolume > setup.params["vessel_volume"])
        errors.push_back({base::Code::Input, "initial/volume",
                          base::say("The initial volume does not fit into the vessel; lower it.")});
    return std::make_unique<StillModel>(1, setup.initialVolume, bool(setup.kinetics));
}

constexpr PortSpec tankPorts[] = {
    {.key = "in", .label = "Inlet", .direction = Direction::In, .many = true},
    {.key = "feed", .label = "Feed", .direction = Direction::In},
    {.key = "gas", .label = "Gas", .direction = Direction::In, .phase = Phase::Gas},
    {.key = "out", .label = "Outlet", .direction = Direction::Out, .rule = FlowRule::Set},
    {.key = "bleed", .label = "Bleed", .direction = Direction::Out, .rule = FlowRule::Set},
    {.key = "off", .label = "Off-gas", .direction = Direction::Out, .phase = Phase::Gas},
};
constexpr const char* stirrers[] = {"gentle", "power"};
constexpr ParamSpec tankParams[] = {
    {.key = "vessel_volume", .label = "Vessel volume", .unit = "m3", .defaultValue = 1.0, .min = 1e-6, .max = 100.0},
    {.key = "stirrer", .label = "Stirrer", .shape = Shape::Choice, .choices = stirrers},
    {.key = "power",
     .label = "Power",
     .unit = "W",
     .defaultValue = 10.0,
     .min = 0.0,
     .max = 1e5,
     .when = "stirrer=power"},
    {.key = "retention",
     .label = "Retention",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .shape = Shape::PerComponent},
    {.key = "solubility",
     .label = "Solubility",
     .unit = "basis",
     .defaultValue = 100.0,
     .min = 0.0,
     .max = 1e4,
     .shape = Shape::PerComponent},
    {.key = "kinetics", .label = "Kinetics", .shape = Shape::Record, .record = "kinetics"},
};
constexpr SetPointSpec tankSetPoints[] = {
    {.key = "temperature", .label = "Temperature", .unit = "K", .defaultValue = 310.15, .min = 273.15, .max = 373.15},
    {.key = "kla", .label = "kLa", .unit = "1/s", .defaultValue = 0.0, .min = 0.0, .max = 1.0, .when = "stirrer=power"},
};
constexpr VariableSpec tankVariables[] = {
    {.key = "volume", .label = "Volume", .unit = "m3"},
    {.key = "temperature", .label = "Temperature", .unit = "K"},
    {.key = "growth_rate", .label = "Growth rate", .unit = "1/s"},
};
constexpr const char* tankGuards[] = {"empty", "full"};
constexpr const char* tankFormerly[] = {"vessel"};
constexpr UnitType tank{.id = "tank",
                        .label = "Tank",
                        .category = "",
                        .symbol = "",
                        .help = "",
                        .source = "",
                        .ports = tankPorts,
                        .params = tankParams,
                        .setPoints = tankSetPoints,
                        .variables = tankVariables,
                        .guards = tankGuards,
                        .holdup = true,
                        .formerly = tankFormerly,
                        .make = makeTank};

constexpr PortSpec sourcePorts[] = {
    {.key = "out", .label = "Outlet", .direction = Direction::Out, .rule = FlowRule::Set}};
constexpr UnitType source{.id = "source",
                          .label = "Source",
                          .category = "",
                          .symbol = "",
                          .help = "",
                          .source = "",
                          .ports = sourcePorts,
                          .hasProgram = true,
                          .make = makeStateless};

constexpr PortSpec drainPorts[] = {{.key = "in", .label = "Inlet", .direction = Direction::In, .many = true}};
constexpr UnitType drain{.id = "drain",
                         .label = "Drain",
                         .category = "",
                         .symbol = "",
                         .help = "",
                         .source = "",
                         .ports = drainPorts,
                         .make = makeStateless};

constexpr PortSpec mixerPorts[] = {
    {.key = "in", .label = "Inlet", .direction = Direction::In, .required = true, .many = true},
    {.key = "out", .label = "Outlet", .direction = Direction::Out, .rule = FlowRule::Follows, .required = true},
};
constexpr UnitType mixer{.id = "mixer",
                         .label = "Mixer",
                         .category = "",
                         .symbol = "",
                         .help = "",
                         .source = "",
                         .ports = mixerPorts,
                         .make = makeStateless};

constexpr PortSpec splitterPorts[] = {
    {.key = "in", .label = "Inlet", .direction = Direction::In, .required = true},
    {.key = "out1", .label = "First outlet", .direction = Direction::Out, .rule = FlowRule::Follows},
    {.key = "out2", .label = "Second outlet", .direction = Direction::Out, .rule = FlowRule::Follows},
};
constexpr UnitType splitter{.id = "splitter",
                            .label = "Splitter",
                            .category = "",
                            .symbol = "",
                            .help = "",
                            .source = "",
                            .ports = splitterPorts,
                            .make = makeStateless};

constexpr PortSpec pumpPorts[] = {
    {.key = "in", .label = "Inlet", .direction = Direction::In, .required = true},
    {.key = "out", .label = "Outlet", .direction = Direction::Out, .rule = FlowRule::Pumps, .required = true},
};
constexpr UnitType pump{.id = "pump",
                        .label = "Pump",
                        .category = "",
                        .symbol = "",
                        .help = "",
                        .source = "",
                        .ports = pumpPorts,
                        .make = makeStateless};

constexpr PortSpec pressPorts[] = {
    {.key = "in", .label = "Inlet", .direction = Direction::In, .rule = FlowRule::Draws, .required = true},
    {.key = "out", .label = "Filtrate", .direction = Direction::Out, .rule = FlowRule::Follows},
};
constexpr const char* pressGuards[] = {"limit"};
constexpr UnitType press{.id = "press",
                         .label = "Press",
                         .category = "",
                         .symbol = "",
                         .help = "",
                         .source = "",
                         .ports = pressPorts,
                         .guards = pressGuards,
                         .make = makeStateless};

constexpr PortSpec spargerPorts[] = {{.key = "gas", .label = "Gas", .direction = Direction::Out, .phase = Phase::Gas}};
constexpr UnitType sparger{.id = "sparger",
                           .label = "Sparger",
                           .category = "",
                           .symbol = "",
                           .help = "",
                           .source = "",
                           .ports = spargerPorts,
                           .make = makeStateless};

// Cannot do without a flow where it is to be sized by one: its parameter "dispersion" is more than 0.1 then.
class BedModel : public StillModel {
public:
    explicit BedModel(bool sizedByFlow)
        : StillModel(0, 0.0, false)
        , m_sizedByFlow(sizedByFlow)
    {
    }
    std::shared_ptr<const UnitModel> resolved(const Operation& operation, base::Errors& errors) const override
    {
        if (m_sizedByFlow && !(operation.flow > 0.0))
            errors.push_back({base::Code::Input, "params/dispersion", base::say("Nothing flows in; let it flow.")});
        return nullptr;
    }

private:
    bool m_sizedByFlow;
};

std::unique_ptr<UnitModel> makeBed(const UnitSetup& setup, base::Errors& errors)
{
    if (!(setup.params["length"] < 2.0))
        errors.push_back({base::Code::Input, "params/length", base::say("The bed is too long; shorten it.")});
    return std::make_unique<BedModel>(setup.params["dispersion"] > 0.1);
}

constexpr PortSpec bedPorts[] = {
    {.key = "in", .label = "Inlet", .direction = Direction::In, .required = true},
    {.key = "out", .label = "Outlet", .direction = Direction::Out, .rule = FlowRule::Follows},
};
constexpr const char* dispersions[] = {"chung_wen"};
constexpr const char* films[] = {"wilson_geankoplis"};
constexpr ParamSpec bedParams[] = {
    {.key = "length", .label = "Length", .unit = "m", .defaultValue = 0.1, .min = 1e-3, .max = 10.0},
    {.key = "packed", .label = "Packed", .defaultValue = 1.0, .shape = Shape::Flag},
    {.key = "modifier", .label = "Modifier", .shape = Shape::Component},
    {.key = "dispersion",
     .label = "Dispersion",
     .unit = "m2/s",
     .defaultValue = 1e-7,
     .min = 0.0,
     .max = 1.0,
     .choices = dispersions},
    {.key = "viscosity",
     .label = "Viscosity",
     .unit = "Pa s",
     .defaultValue = 1e-3,
     .min = 1e-6,
     .when = "dispersion=chung_wen"},
    {.key = "film",
     .label = "Film coefficient",
     .unit = "m/s",
     .defaultValue = 1e-5,
     .min = 0.0,
     .max = 1.0,
     .shape = Shape::PerComponent,
     .choices = films},
    {.key = "capacity", .label = "Capacity", .unit = "basis", .min = 0.0, .max = 1e4, .shape = Shape::PerComponent},
    {.key = "binding", .label = "Binding", .shape = Shape::Record, .record = "binding"},
};
constexpr UnitType bed{.id = "bed",
                       .label = "Bed",
                       .category = "",
                       .symbol = "",
                       .help = "",
                       .source = "",
                       .ports = bedPorts,
                       .params = bedParams,
                       .bed = true,
                       .make = makeBed};

class StillBinding : public TemplatedBinding<StillBinding> {
public:
    explicit StillBinding(const BindingSetup& setup, bool binds)
    {
        m_kinetic = setup.params.flag("kinetic");
        m_offset.assign(setup.carried.size(), 0.0);
        for (std::size_t i = 0; binds && i < setup.carried.size(); ++i)
            if (setup.params.perComponent("strength")[setup.carried[i]] > 0.0) m_shares.push_back({int(i), m_count++});
    }
    std::string boundName(int state) const override { return std::to_string(state); }
    void nominal(double*) const override {}
    template <class T> void ratesOf(const Pore<T>&, T*) const {}
};

constexpr ParamSpec affinityParams[] = {
    {.key = "strength", .label = "Strength", .min = 0.0, .max = 1e6, .shape = Shape::PerComponent},
    {.key = "rate", .label = "Rate", .unit = "1/s/basis", .min = 0.0, .shape = Shape::PerComponent},
    {.key = "salt", .label = "Salt", .shape = Shape::Component},
    {.key = "depth", .label = "Depth", .defaultValue = 1.0, .when = "kinetic=true"},
};
constexpr ParamSpec stericParams[] = {
    {.key = "steric", .label = "Steric factor", .min = 0.0, .max = 1e3, .shape = Shape::PerComponent},
};
const BindingModel none{.id = "none",
                        .label = "None",
                        .help = "",
                        .equation = "",
                        .source = "",
                        .make = [](const BindingSetup& setup, base::Errors&) -> std::unique_ptr<Binding> {
                            return std::make_unique<StillBinding>(setup, false);
                        }};
const BindingModel affinity{
    .id = "affinity",
    .label = "Affinity",
    .help = "",
    .equation = "",
    .source = "",
    .params = affinityParams,
    .make = [](const BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<Binding> {
        const int salt = setup.params.component("salt");
        if (salt >= 0 && setup.carriedIndex(salt) < 0)
            errors.push_back({base::Code::Input, "salt", base::say("The salt never reaches the bed; name another.")});
        return std::make_unique<StillBinding>(setup, true);
    }};
const BindingModel steric{.id = "steric",
                          .label = "Steric",
                          .help = "",
                          .equation = "",
                          .source = "",
                          .params = stericParams,
                          .make = none.make};

constexpr RoleSpec roles[] = {
    {.key = "cells", .label = "Cells", .basis = Basis::Count},
    {.key = "substrate", .label = "Substrate", .basis = Basis::Amount},
    {.key = "oxygen", .label = "Oxygen", .basis = Basis::Amount, .required = false},
};
constexpr ParamSpec lawParams[] = {
    {.key = "mu_max",
     .label = "Maximum specific growth rate",
     .unit = "1/s",
     .defaultValue = 1e-5,
     .min = 0.0,
     .max = 1e-2},
};
struct Growth {
    template <class T> static void rates(const LawInput<T>&, LawOutput<T>&) {}
};
const RateLaw growth = withRates<Growth>({.id = "growth",
                                          .label = "Growth",
                                          .help = "",
                                          .source = "",
                                          .roles = roles,
                                          .params = lawParams,
                                          .reference = {}});

class StillController : public Controller {
public:
    double sample(const ControllerInput& in, bool, std::span<double>) const override { return in.output; }
};
constexpr ParamSpec holdParams[] = {
    {.key = "gain", .label = "Gain", .unit = "writes/reads", .defaultValue = 0.0},
    {.key = "reset", .label = "Reset time", .unit = "s", .defaultValue = 60.0, .min = 1.0},
};
const ControllerType hold{
    .id = "hold", .label = "Hold", .help = "", .source = "", .params = holdParams, .make = [](const ParamSet&) {
        return std::unique_ptr<Controller>(std::make_unique<StillController>());
    }};
const ControllerType clockType{
    .id = "clock", .label = "Clock", .help = "", .source = "", .reads = false, .make = [](const ParamSet&) {
        return std::unique_ptr<Controller>(std::make_unique<StillController>());
    }};

} // namespace

const Catalogue& fakeCatalogue()
{
    static const UnitType* const units[] = {&tank, &source, &drain, &mixer, &splitter, &pump, &press, &sparger, &bed};
    static const RateLaw* const laws[] = {&growth};
    static const ControllerType* const controllers[] = {&hold, &clockType};
    static const BindingModel* const bindings[] = {&none, &affinity, &steric};
    static const Catalogue all{units, laws, controllers, bindings};
    return all;
}

} // namespace titer::support
