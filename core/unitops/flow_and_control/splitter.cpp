// Splitter: divides a stream, F_1 = f F, F_2 = (1 - f) F; both have its composition.
#include "core/model/types/row_names.h"
#include "core/unitops/streams.h"

namespace titer::unitops::splitter {

namespace {

using model::Direction;
using model::FlowRule;

enum Out { Out1, Out2 };

class Splitter : public model::Templated<Splitter> {
public:
    explicit Splitter(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
    {
    }

    bool generates(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const double fraction = view.set[0];
        const model::Inflow<T>& in = view.in[0];
        passOn<T>(in, in.flow * fraction, view.out[Out1], m_components);
        // The rest, so that the two add up to what enters.
        passOn<T>(in, in.flow - view.out[Out1].flow, view.out[Out2], m_components);
    }

    template <class T> void ratesOf(const model::UnitView<T>&, model::Derivatives<T>&) const {}

    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        concentrationsOf(view.in[0], concentrations, m_components);
    }

private:
    int m_components;
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .required = true},
    {.key = "out1",
     .label = CORE_TR("core", "Outlet 1"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = "out2",
     .label = CORE_TR("core", "Outlet 2"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
};
static_assert(model::namesRows<Out>(ports, Direction::Out));

constexpr model::SetPointSpec setPoints[] = {
    {.key = "fraction",
     .label = CORE_TR("core", "Fraction to outlet 1"),
     .unit = "1",
     .defaultValue = 0.5,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Fraction of the flow that leaves by outlet 1; the rest leaves by outlet 2.")},
};

} // namespace

extern const model::UnitType splitter{
    .id = "splitter",
    .label = CORE_TR("core", "Splitter"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "splitter",
    .help = CORE_TR("core", "Divides a stream into two of the same composition."),
    .source = "",
    .ports = ports,
    .setPoints = setPoints,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Splitter>(setup);
    },
};

} // namespace titer::unitops::splitter
