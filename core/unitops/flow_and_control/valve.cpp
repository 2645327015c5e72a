// Valve: sends a stream to one of four outlets, which the recipe chooses.
#include "core/model/types/row_names.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::valve {

namespace {

using model::Direction;
using model::FlowRule;

enum Out { Out1, Out2, Out3, Out4 };
constexpr int outlets = Out4 + 1;

class Valve : public model::Templated<Valve> {
public:
    explicit Valve(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
    {
    }

    bool generates(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const int open = openOutlet(view.set);
        for (int k = 0; k < outlets; ++k) {
            passOn<T>(view.in[0], k == open ? view.in[0].flow : T(0.0), view.out[k], m_components);
        }
    }

    template <class T> void ratesOf(const model::UnitView<T>&, model::Derivatives<T>&) const {}

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[0] = openOutlet(view.set) + 1;
    }

    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        concentrationsOf(view.in[0], concentrations, m_components);
    }

private:
    // Positions between two outlets go to the nearer.
    static int openOutlet(std::span<const double> set) { return std::clamp(int(std::lround(set[0])), 1, outlets) - 1; }

    int m_components;
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .required = true},
    {.key = "out1",
     .label = CORE_TR("core", "Outlet 1"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = "out2", .label = CORE_TR("core", "Outlet 2"), .direction = Direction::Out, .rule = FlowRule::Follows},
    {.key = "out3", .label = CORE_TR("core", "Outlet 3"), .direction = Direction::Out, .rule = FlowRule::Follows},
    {.key = "out4", .label = CORE_TR("core", "Outlet 4"), .direction = Direction::Out, .rule = FlowRule::Follows},
};
static_assert(model::namesRows<Out>(ports, Direction::Out));

constexpr model::SetPointSpec setPoints[] = {
    {.key = "position",
     .label = CORE_TR("core", "Position"),
     .unit = "1",
     .defaultValue = 1.0,
     .min = 1.0,
     .max = outlets,
     .decimals = 0,
     .help = CORE_TR("core", "Number of the open outlet.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "position",
     .label = CORE_TR("core", "Position"),
     .unit = "1",
     .help = CORE_TR("core", "Outlet that is open, counted from 1; set by the recipe.")},
};

} // namespace

extern const model::UnitType valve{
    .id = "valve",
    .label = CORE_TR("core", "Valve"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "splitter",
    .help = CORE_TR(
        "core", "Sends a stream to one of up to four outlets; the recipe switches it, for example from pool to waste."),
    .source = "",
    .ports = ports,
    .setPoints = setPoints,
    .variables = variables,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Valve>(setup);
    },
};

} // namespace titer::unitops::valve
