// High-pressure homogenizer (Hetherington, Follows, Dunnill, Lilly 1971, Trans Inst Chem Eng 49:142): of the maximum R_m
// that cells can release, N passes at the pressure P release
//   ln(R_m / (R_m - R)) = k N P^a,
// where a is 2.9 for yeast and 2.2 for E. coli (Gray, Dunnill, Lilly 1972), and k follows from the release of one pass at
// a reference pressure. Each pass turns its pressure into heat, dT = P / (rho cp), which a cooler takes away.
#include "core/base/not_available.h"
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/harvest/cell_release.h"
#include "core/unitops/scratch.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::homogenizer {

namespace {

using model::Direction;
using model::FlowRule;

constexpr double heatCapacity = 4.18e6; // of water, by volume [J/m3/K]

class Homogenizer : public model::Templated<Homogenizer> {
public:
    enum Variable { Release, TemperatureRise, Power, Energy, TotalRelease };
    enum Integral { CellsIn, CellsBroken, VolumePressure, integralCount };

    Homogenizer(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size()))
        , m_release(setup, errors)
    {
        const model::ParamSet& p = setup.params;
        m_passes = p["passes"];
        m_exponent = p["exponent"];
        m_onePass = -std::log1p(-p["release_per_pass"]);
        m_reference = p["reference_pressure"];
        m_efficiency = p["efficiency"];
    }

    int quadratureCount() const override { return integralCount; }
    bool generates(int component) const override { return m_release.takesPart(component); }
    bool exchanges(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const model::Inflow<T>& in = view.in[0];
        passOn<T>(in, in.flow, view.out[0], m_components);
        if (!(base::valueOf(in.flow) > minFlow) || !in.amounts) return;
        Scratch<T> made(m_components);
        breakCells(view, made.data());
        for (int i = 0; i < m_components; ++i)
            if (m_release.takesPart(i)) view.out[0].concentrations[i] += made[i] / in.flow;
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const model::Inflow<T>& in = view.in[0];
        const bool flows = base::valueOf(in.flow) > minFlow && in.amounts;
        if (flows) breakCells(view, d.generated);
        if (!d.quadratures) return;
        const T cells = flows && m_release.cells() >= 0 ? in.amounts[m_release.cells()] : T(0.0);
        d.quadratures[CellsIn] = cells;
        d.quadratures[CellsBroken] = cells * released(view.set[0]);
        d.quadratures[VolumePressure] = in.flow * (m_passes * view.set[0]);
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const bool any = m_release.cells() >= 0;
        const double pressure = view.set[0], *total = view.quadratures;
        values[Release] = any ? released(pressure) : base::notAvailable;
        values[TemperatureRise] = pressure / heatCapacity;
        values[Power] = view.in[0].flow * m_passes * pressure / m_efficiency;
        values[Energy] = total[VolumePressure] / m_efficiency;
        values[TotalRelease] =
            any ? (total[CellsIn] > 0.0 ? total[CellsBroken] / total[CellsIn] : 0.0) : base::notAvailable;
    }
    // What leaves.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }

private:
    // Part of the cells that the passes break at a pressure [Pa].
    double released(double pressure) const
    {
        return -std::expm1(-m_passes * m_onePass * std::pow(std::max(pressure, 0.0) / m_reference, m_exponent));
    }
    template <class T> void breakCells(const model::UnitView<T>& view, T* made) const
    {
        if (m_release.cells() < 0) return;
        const model::Inflow<T>& in = view.in[0];
        const double part = released(view.set[0]);
        const T inside = m_release.inside() >= 0 ? in.amounts[m_release.inside()] * part : T(0.0);
        m_release.free<T>(in.amounts[m_release.cells()] * part, inside, made);
    }

    int m_components;
    CellRelease m_release;
    double m_passes, m_exponent, m_onePass, m_reference, m_efficiency; // m_reference [Pa]
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Feed"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Homogenate"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
};

constexpr const char* machine = CORE_TR("core", "Machine");

constexpr model::ParamSpec ownParams[] = {
    {.key = "passes",
     .label = CORE_TR("core", "Passes"),
     .unit = "1",
     .defaultValue = 2.0,
     .min = 0.0,
     .max = 20.0,
     .decimals = 0,
     .help = CORE_TR("core", "Through the valve, in series."),
     .group = machine},
    {.key = "release_per_pass",
     .label = CORE_TR("core", "Release per pass"),
     .unit = "1",
     .defaultValue = 0.6,
     .min = 0.0,
     .max = 0.9999,
     .decimals = 1,
     .help = CORE_TR("core", "Fraction of the cells disrupted by one pass at the reference pressure; from your "
                             "trial."),
     .group = machine,
     .displayUnit = "%"},
    {.key = "reference_pressure",
     .label = CORE_TR("core", "Reference pressure"),
     .unit = "Pa",
     .defaultValue = 5.5e7,
     .min = 1e6,
     .max = 1e9,
     .decimals = 0,
     .help = CORE_TR("core", "Pressure at which the constant of disruption was determined."),
     .group = machine},
    {.key = "exponent",
     .label = CORE_TR("core", "Pressure exponent"),
     .unit = "1",
     .defaultValue = 2.2,
     .min = 0.5,
     .max = 4.0,
     .help = CORE_TR("core", "2.9 for yeast (Hetherington 1971), 2.2 for E. coli (Gray 1972)."),
     .group = machine},
    {.key = "efficiency",
     .label = CORE_TR("core", "Efficiency"),
     .unit = "1",
     .defaultValue = 0.85,
     .min = 0.05,
     .max = 1.0,
     .help = CORE_TR("core", "Of pump and drive: hydraulic power divided by power drawn."),
     .group = machine},
};
constexpr auto params = model::joined(ownParams, cellParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "pressure",
     .label = CORE_TR("core", "Pressure"),
     .unit = "Pa",
     .defaultValue = 6e7,
     .min = 0.0,
     .max = 3e8,
     .decimals = 0,
     .help = CORE_TR("core", "Pressure drop over the valve; a set-point.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "release",
     .label = CORE_TR("core", "Release"),
     .unit = "1",
     .help = CORE_TR("core", "Fraction of the cells that is disrupted now."),
     .displayUnit = "%"},
    {.key = "temperature_rise",
     .label = CORE_TR("core", "Temperature rise"),
     .unit = "dK",
     .help = CORE_TR("core", "Of each pass, before the cooler: 2.4 °C per 100 bar.")},
    {.key = "power",
     .label = CORE_TR("core", "Power"),
     .unit = "W",
     .help = CORE_TR("core", "Flow times passes times pressure, divided by the efficiency of the machine.")},
    {.key = "energy",
     .label = CORE_TR("core", "Energy"),
     .unit = "J",
     .help = CORE_TR("core", "The power integrated since the start of the run."),
     .displayUnit = "kWh"},
    {.key = "total_release",
     .label = CORE_TR("core", "Release so far"),
     .unit = "1",
     .help = CORE_TR("core", "Fraction of the cells that entered since the start of the run and were disrupted."),
     .displayUnit = "%"},
};
static_assert(model::namesRows<Homogenizer::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "release",
     .label = CORE_TR("core", "Release"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "total_release",
     .displayUnit = "%"},
    {.key = "energy",
     .label = CORE_TR("core", "Energy"),
     .unit = "J",
     .kind = Kind::Last,
     .variable = "energy",
     .displayUnit = "kWh"},
    {.key = "peak_power",
     .label = CORE_TR("core", "Maximum power"),
     .unit = "W",
     .kind = Kind::Peak,
     .variable = "power"},
};

} // namespace

extern const model::UnitType homogenizer{
    .id = "homogenizer",
    .label = CORE_TR("core", "High-pressure homogenizer"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "homogenizer",
    .help = CORE_TR("core",
                    "Disrupts cells by pressure and releases their contents: release of first order in passes "
                    "(mechanistic), with specified fractions of the cells' dry mass. A cooler keeps the temperature. "
                    "The debris has the diameter of its component."),
    .source = "Hetherington et al. 1971, Trans Inst Chem Eng 49:142",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Homogenizer>(setup, errors);
    },
};

} // namespace titer::unitops::homogenizer
