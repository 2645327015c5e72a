// Inlet: what comes from outside, by a program (core/unitops/program.h).
#include "core/unitops/program.h"

#include <algorithm>

namespace titer::unitops::inlet {

namespace {

using model::Direction;
using model::FlowRule;

class Inlet : public model::Templated<Inlet>, public model::SwitchingModel {
public:
    explicit Inlet(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
        , m_program(setup.program, m_components)
    {
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const { m_program.give(view.time, view.out[0]); }

    template <class T> void ratesOf(const model::UnitView<T>&, model::Derivatives<T>&) const {}

    model::UnitFacets facets() const override { return {.switching = this}; }
    bool generates(int) const override { return false; }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }
    bool flowsByItself(double t) const override { return m_program.flowsByItself(t); }
    double nextBreak(double t, std::span<const double>) const override { return m_program.nextBreak(t); }

private:
    int m_components;
    Program m_program;
};

constexpr model::PortSpec ports[] = {
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Set},
};

} // namespace

extern const model::UnitType inlet{
    .id = "inlet",
    .label = CORE_TR("core", "Inlet"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "inlet",
    .help = CORE_TR(
        "core",
        "A feed, a medium or a buffer from outside. Its program gives flow, concentrations and temperature step by "
        "step; the last step holds. A flow set by the recipe or a controller overrides the program."),
    .source = "",
    .ports = ports,
    .moves = true,
    .hasProgram = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Inlet>(setup);
    },
};

} // namespace titer::unitops::inlet
