// Pump: moves liquid at the flow that is set, whatever the pressure. It owns the flow on both its sides.
#include "core/unitops/streams.h"

namespace titer::unitops::pump {

namespace {

using model::Direction;
using model::FlowRule;

class Pump : public model::Templated<Pump> {
public:
    explicit Pump(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
    {
    }

    bool generates(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        // The engine makes the flow on the suction side that of the outlet; what arrives decides should the source be
        // empty.
        passOn(view.in[0], view.in[0].flow, view.out[0], m_components);
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
    {.key = "in", .label = CORE_TR("core", "Suction"), .direction = Direction::In, .required = true},
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Pumps},
};

} // namespace

extern const model::UnitType pump{
    .id = "pump",
    .label = CORE_TR("core", "Pump"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "pump",
    .help = CORE_TR(
        "core",
        "Sets the flow of a stream: recipe or controller write the flow of its outlet, and the upstream outlet is "
        "then not a set-point. It stops when its source is empty."),
    .source = "",
    .ports = ports,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Pump>(setup);
    },
};

} // namespace titer::unitops::pump
