// Mixer: joins streams, F = sum F_i, c = sum F_i c_i / F; volumes add.
#include "core/unitops/streams.h"

namespace titer::unitops::mixer {

namespace {

using model::Direction;
using model::FlowRule;

class Mixer : public model::Templated<Mixer> {
public:
    explicit Mixer(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
    {
    }

    bool generates(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
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
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .required = true, .many = true},
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Follows},
};

} // namespace

extern const model::UnitType mixer{
    .id = "mixer",
    .label = CORE_TR("core", "Mixer"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "mixer",
    .help = CORE_TR("core", "Combines any number of streams into one, instantaneously and without volume."),
    .source = "",
    .ports = ports,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Mixer>(setup);
    },
};

} // namespace titer::unitops::mixer
