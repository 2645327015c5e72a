// Fill and freeze: drug substance goes into containers, and a stated part is lost in lines, filter and samples. Of the volume that comes,
//   V = integral of (1 - loss) F dt is filled, in ceil(V / container) containers;
// they freeze so many at a time as have room, each load for the time that the freezer takes. A balance, no model of freezing.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/row_names.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace titer::unitops::fill_freeze {

namespace {

using model::Direction;
using model::FlowRule;
using Kind = model::KpiSpec::Kind;

enum Variable { Filled, Containers, LastFill, Freezing };
enum Kpi { KpiContainers, KpiFilled, KpiLastFill, KpiFreezing };
enum Out { OutPort, WastePort };

class FillFreeze : public model::Templated<FillFreeze> {
public:
    explicit FillFreeze(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
        , m_container(setup.params["container_volume"])
        , m_available(setup.params["containers"])
        , m_loss(setup.params["filling_loss"])
        , m_room(setup.params["containers_per_load"])
        , m_freezing(setup.params["freezing_time"])
    {
    }

    int quadratureCount() const override { return 1; } // volume in the containers
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    model::Equipment equipment() const override { return {.singleUseSets = 1}; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const T lost = m_loss * view.in[0].flow;
        passOn<T>(view.in[0], view.in[0].flow - lost, view.out[OutPort], m_components);
        passOn<T>(view.in[0], lost, view.out[WastePort], m_components);
    }
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        d.quadratures[0] = view.out[OutPort].flow;
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const double volume = view.quadratures[0], count = containersFor(volume);
        values[Filled] = volume;
        values[Containers] = count;
        values[LastFill] = count > 0.0 ? volume - (count - 1.0) * m_container : 0.0;
        values[Freezing] = std::ceil(count / m_room) * m_freezing;
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        concentrationsOf(view.in[0], concentrations, m_components);
    }

    void guards(const model::UnitView<double>& view, double* g) const override
    {
        g[0] = view.quadratures[0] / (m_container * m_available) - 1.0;
    }
    base::Notices remarks(std::span<const double> kpis, double) const override
    {
        if (!(kpis[KpiContainers] > m_available)) return {};
        return {
            {"params/containers",
             base::say(CORE_TR("core", "{1} filled {2} containers of {3}, but only {4} were available: provide more or "
                                       "larger ones, or end the filling at its event “full”."),
                       base::writeQuantity(kpis[KpiFilled], "L", 4), base::writeShort(kpis[KpiContainers]),
                       base::writeQuantity(m_container, "L", 4), base::writeShort(m_available))}};
    }

private:
    // A container that only rounding would open is none.
    double containersFor(double volume) const { return std::ceil(std::max(0.0, volume / m_container - 1e-6)); }

    int m_components;
    double m_container, m_available, m_loss, m_room, m_freezing; // [m3], [1], [1], [1], [s]
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Drug substance"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Containers"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = "waste",
     .label = CORE_TR("core", "Loss"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
};
static_assert(model::namesRows<Out>(ports, Direction::Out));

constexpr model::ParamSpec params[] = {
    {.key = "container_volume",
     .label = CORE_TR("core", "Filled volume of a container"),
     .unit = "m3",
     .defaultValue = 6e-3,
     .min = 1e-7,
     .max = 1.0,
     .help = CORE_TR("core", "Volume that each container receives.")},
    {.key = "containers",
     .label = CORE_TR("core", "Containers available"),
     .unit = "1",
     .defaultValue = 100.0,
     .min = 1.0,
     .max = 1e6,
     .decimals = 0,
     .help = CORE_TR("core", "The event \"full\" is raised when all are full.")},
    {.key = "filling_loss",
     .label = CORE_TR("core", "Filling loss"),
     .unit = "1",
     .defaultValue = 0.01,
     .min = 0.0,
     .max = 0.5,
     .decimals = 3,
     .help = CORE_TR("core", "Specified fraction of the inflow that remains in lines and filter, and is used for "
                             "samples.")},
    {.key = "containers_per_load",
     .label = CORE_TR("core", "Containers per freezing load"),
     .unit = "1",
     .defaultValue = 16.0,
     .min = 1.0,
     .max = 1e6,
     .decimals = 0,
     .help = CORE_TR("core", "Number of containers that are frozen together.")},
    {.key = "freezing_time",
     .label = CORE_TR("core", "Freezing time of a load"),
     .unit = "s",
     .defaultValue = 12.0 * 3600.0,
     .min = 0.0,
     .max = 30.0 * 86400.0,
     .help = CORE_TR("core", "Specified; depends on container, fill volume and freezer.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "filled",
     .label = CORE_TR("core", "Volume filled"),
     .unit = "m3",
     .help = CORE_TR("core", "Volume that has been filled into containers so far.")},
    {.key = "containers",
     .label = CORE_TR("core", "Containers filled"),
     .unit = "1",
     .help = CORE_TR("core", "Including partly filled ones.")},
    {.key = "last_fill",
     .label = CORE_TR("core", "Volume in the last container"),
     .unit = "m3",
     .help = CORE_TR("core", "Volume in the container that is being filled.")},
    {.key = "freezing",
     .label = CORE_TR("core", "Total freezing time"),
     .unit = "s",
     .help = CORE_TR("core", "One load after the other."),
     .displayUnit = "h"},
};
static_assert(model::namesRows<Variable>(variables));

constexpr model::KpiSpec kpis[] = {
    {.key = "containers",
     .label = CORE_TR("core", "Containers filled"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "containers"},
    {.key = "filled",
     .label = CORE_TR("core", "Volume filled"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "filled"},
    {.key = "last_fill",
     .label = CORE_TR("core", "Volume in the last container"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "last_fill"},
    {.key = "freezing",
     .label = CORE_TR("core", "Total freezing time"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "freezing",
     .displayUnit = "h"},
};
static_assert(model::namesRows<Kpi>(kpis));

constexpr const char* guards[] = {"full"};

} // namespace

extern const model::UnitType fill_freeze{
    .id = "fill_freeze",
    .label = CORE_TR("core", "Fill and freeze"),
    .category = CORE_TR("core", "Concentrate and store"),
    .symbol = "hold",
    .help = CORE_TR("core",
                    "Fills drug substance into containers and reports their number, the loss and the freezing time: a "
                    "mass balance with specified loss and time."),
    .source = "",
    .ports = ports,
    .params = params,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<FillFreeze>(setup);
    },
};

} // namespace titer::unitops::fill_freeze
