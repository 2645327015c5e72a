// Outlet: takes whatever comes and counts its volume, V = integral of F dt.
#include "core/unitops/streams.h"

namespace titer::unitops::outlet {

namespace {

using model::Direction;

class Outlet : public model::Templated<Outlet> {
public:
    explicit Outlet(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
    {
    }

    int quadratureCount() const override { return 1; }
    bool generates(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>&) const {}

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        d.quadratures[0] = totalFlow(view.in);
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[0] = view.quadratures[0];
    }

    // What is arriving now; 0 while nothing does.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        concentrationsOf(view.in[0], concentrations, m_components);
    }

private:
    int m_components;
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .many = true},
};

constexpr const char* takes[] = {"waste", "product"};

constexpr model::ParamSpec params[] = {
    {.key = "takes",
     .label = CORE_TR("core", "Receives"),
     .help = CORE_TR("core", "Outflow of the plant: waste, or the product, from which overall yield, purity "
                             "and clearance are then computed."),
     .shape = model::Shape::Choice,
     .choices = takes},
};

constexpr model::VariableSpec variables[] = {
    {.key = "volume",
     .label = CORE_TR("core", "Volume received"),
     .unit = "m3",
     .help = CORE_TR("core", "Volume that has arrived here since the start of the run.")},
};

constexpr model::KpiSpec kpis[] = {
    {.key = "volume",
     .label = CORE_TR("core", "Volume received"),
     .unit = "m3",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "volume"},
};

} // namespace

extern const model::UnitType outlet{
    .id = "outlet",
    .label = CORE_TR("core", "Outlet"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "outlet",
    .help =
        CORE_TR("core", "Where product, waste or samples leave the plant. It takes any number of streams and totals "
                        "their volume."),
    .source = "",
    .ports = ports,
    .params = params,
    .variables = variables,
    .kpis = kpis,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Outlet>(setup);
    },
};

} // namespace titer::unitops::outlet
