// Sterile filter at constant pressure: it draws what its resistance lets through,
//   J = J0 (P / P0) / r(w),  dw/dt = J,  where r rises with the throughput w by a law of blocking (core/unitops/filtration.h).
// Gradual (standard) blocking, r = (1 - w / Vmax)^-2, gives w = J0 t / (1 + J0 t / Vmax), so that t / w is a straight line of
// slope 1 / Vmax (Badmington, Wilkins, Payne, Honig 1995, BioPharm 8:46). Source of the laws: Hermia 1982, Trans IChemE 60:183.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/row_names.h"
#include "core/unitops/filter_specs.h"
#include "core/unitops/filtration.h"
#include "core/unitops/streams.h"

#include <algorithm>

namespace titer::unitops::sterile_filter {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

class SterileFilter : public model::Templated<SterileFilter>, public model::DrawingModel {
public:
    enum Variable { Flux, Throughput, Resistance, Capacity, CapacityUsed, FilterArea };
    enum Kpi { KpiThroughput, KpiCapacityUsed, KpiFilterArea };

    SterileFilter(const model::UnitSetup& setup, base::Errors&)
        : m_components(int(setup.components->size()))
        , m_fouling(foulingOf(setup.params))
    {
        const model::ParamSet& p = setup.params;
        m_area = p["area"];
        m_permeability = p["initial_flux"] / p["trial_pressure"];
        m_endPart = p["end_flux"];
        m_capacity = m_fouling.throughputAt(1.0 / m_endPart);
        for (const int i : setup.carried) {
            const bool suspended = (*setup.components)[i].diameter > 0.0;
            const double part = p.perComponent(suspended ? "retention" : "adsorption")[i];
            if (part > 0.0)
                m_held.push_back(
                    {i, part, model::usualConcentration((*setup.components)[i].basis), (*setup.components)[i].id});
        }
    }

    model::UnitFacets facets() const override { return {.drawing = this}; }
    model::Passage passage() const override { return model::Passage::AtOnce; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    int stateCount() const override { return 1 + int(m_held.size()); }
    void start(double* y) const override { std::fill_n(y, stateCount(), 0.0); }
    void nominal(double* scale) const override
    {
        scale[0] = 0.1;
        for (std::size_t k = 0; k < m_held.size(); ++k) scale[1 + k] = m_area * 0.1 * m_held[k].usual;
    }
    std::string stateName(int i) const override { return i == 0 ? "throughput" : "retained " + m_held[i - 1].id; }

    double draw(const model::UnitView<double>& view, int) const override { return drawn(view); }
    model::Dual8 draw(const model::UnitView<model::Dual8>& view, int) const override { return drawn(view); }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        passOn<T>(view.in[0], view.in[0].flow, view.out[0], m_components);
        for (const Held& held : m_held) view.out[0].concentrations[held.component] *= 1.0 - held.part;
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const model::Inflow<T>& in = view.in[0];
        const bool flows = base::valueOf(in.flow) > minFlow && in.amounts;
        d.dydt[0] = in.flow * (1.0 / m_area);
        for (std::size_t k = 0; k < m_held.size(); ++k)
            d.dydt[1 + k] = flows ? in.amounts[m_held[k].component] * m_held[k].part : T(0.0);
    }

    void held(const double* y, double* amounts) const override
    {
        for (std::size_t k = 0; k < m_held.size(); ++k) amounts[m_held[k].component] += y[1 + k];
    }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[Flux] = view.in[0].flow / m_area;
        values[Throughput] = view.y[0];
        values[Resistance] = m_fouling.resistance(view.y[0]);
        values[Capacity] = std::min(m_capacity, max);
        values[CapacityUsed] = view.y[0] / std::min(m_capacity, max);
        values[FilterArea] = m_area;
    }
    // What the filtrate carries.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override
    {
        g[0] = m_fouling.resistance(view.y[0]) * m_endPart - 1.0;
    }
    model::Equipment equipment() const override { return {.filterArea = m_area, .singleUseSets = 1}; }
    base::Notices remarks(std::span<const double> kpis, double) const override
    {
        base::Notices notices;
        if (kpis[KpiCapacityUsed] > 1.0 + 1e-6)
            notices.push_back(
                {"params/area",
                 base::say(CORE_TR("core", "The filter continued past its end point, to {1} L/m2 of a capacity of "
                                           "{2} L/m2: use {3} or more, or end the phase at its event “limit”."),
                           base::writeShort(1e3 * kpis[KpiThroughput], 4), base::writeShort(1e3 * m_capacity, 4),
                           base::writeQuantity(m_area * kpis[KpiCapacityUsed], "m2", 3))});
        if (kpis[KpiThroughput] == 0.0)
            notices.push_back(
                {"params/pressure", base::say(CORE_TR("core", "Nothing was filtered: the filter draws from the "
                                                              "upstream vessel while its pressure is above 0."))});
        return notices;
    }

private:
    struct Held {
        int component;
        double part;  // that stays in the filter
        double usual; // [basis/m3]
        std::string id;
    };
    static constexpr double max = 1e6; // a capacity that no filter has [m]

    static Fouling foulingOf(const model::ParamSet& p)
    {
        const std::string_view law = p.choice("blocking_law");
        if (law == "standard") return Fouling::hermia(1.5, 2.0 / p["vmax"]);
        return Fouling::hermia(law == "complete" ? 2.0 : law == "cake" ? 0.0 : 1.0, p["blocking_constant"]);
    }
    template <class T> T drawn(const model::UnitView<T>& view) const
    {
        return m_area * m_permeability * std::max(view.set[0], 0.0) / m_fouling.resistance(view.y[0]);
    }

    int m_components;
    Fouling m_fouling;
    std::vector<Held> m_held;
    double m_area;         // [m2]
    double m_permeability; // of the clean filter [m/s/Pa]
    double m_endPart;
    double m_capacity; // [m]
};

constexpr model::PortSpec ports[] = {
    {.key = "in",
     .label = CORE_TR("core", "Feed"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .required = true},
    filtratePort,
};

constexpr const char* laws[] = {CORE_TR("core", "standard"), CORE_TR("core", "intermediate"),
                                CORE_TR("core", "complete"), CORE_TR("core", "cake")};
constexpr const char* holding = CORE_TR("core", "Retention");

constexpr model::ParamSpec params[] = {
    filterArea(1.0),
    {.key = "initial_flux",
     .label = CORE_TR("core", "Initial flux"),
     .unit = "m3/m2/s",
     .defaultValue = 5e-4,
     .min = 1e-8,
     .max = 1e-1,
     .help = CORE_TR("core", "Of the clean filter with this liquid, at the pressure of the trial."),
     .group = filterGroup},
    {.key = "trial_pressure",
     .label = CORE_TR("core", "Trial pressure"),
     .unit = "Pa",
     .defaultValue = 1e5,
     .min = 1e2,
     .max = 1e7,
     .help = CORE_TR("core", "Constant pressure of the trial that gave the initial flux."),
     .group = filterGroup},
    {.key = "end_flux",
     .label = CORE_TR("core", "End point"),
     .unit = "1",
     .defaultValue = 0.1,
     .min = 1e-3,
     .max = 0.99,
     .help = CORE_TR("core", "Remaining fraction of the initial flux; raises the event \"limit\"."),
     .group = filterGroup,
     .displayUnit = "%"},
    {.key = "blocking_law",
     .label = CORE_TR("core", "Blocking law"),
     .unit = "1",
     .help = CORE_TR("core", "standard: gradual blocking, from a Vmax trial. Others by Hermia."),
     .shape = Shape::Choice,
     .choices = laws,
     .group = foulingGroup},
    {.key = "vmax",
     .label = CORE_TR("core", "Vmax"),
     .unit = "m3/m2",
     .defaultValue = 2.0,
     .min = 1e-3,
     .max = 1e4,
     .help =
         CORE_TR("core", "Throughput at complete blocking: the inverse of the slope of time/throughput against time."),
     .when = "blocking_law=standard",
     .group = foulingGroup},
    blockingConstant(1.0, "blocking_law=intermediate|complete|cake"),
    {.key = "retention",
     .label = CORE_TR("core", "Retention"),
     .unit = "1",
     .defaultValue = 1.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 3,
     .help = CORE_TR("core", "Of suspended components, which are those with a diameter."),
     .shape = Shape::PerComponent,
     .group = holding},
    {.key = "adsorption",
     .label = CORE_TR("core", "Adsorption"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 3,
     .help = CORE_TR("core", "Fraction of a dissolved component that the filter retains."),
     .shape = Shape::PerComponent,
     .group = holding},
};

constexpr model::SetPointSpec setPoints[] = {
    {.key = "pressure",
     .label = CORE_TR("core", "Pressure"),
     .unit = "Pa",
     .defaultValue = 1e5,
     .min = 0.0,
     .max = 1e6,
     .help = CORE_TR("core", "Driving pressure; 0 closes the filter. The recipe writes it.")},
};

constexpr model::VariableSpec variables[] = {
    fluxVariable,
    throughputVariable,
    {.key = "resistance",
     .label = CORE_TR("core", "Relative resistance"),
     .unit = "1",
     .help = CORE_TR("core", "Relative to that of the clean filter.")},
    {.key = "capacity",
     .label = CORE_TR("core", "Capacity"),
     .unit = "m3/m2",
     .help = CORE_TR("core", "Throughput at the end point.")},
    capacityUsedVariable,
    {.key = "filter_area",
     .label = CORE_TR("core", "Filter area"),
     .unit = "m2",
     .help = CORE_TR("core", "Area of the filter, given or computed from the throughput.")},
};
static_assert(model::namesRows<SterileFilter::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    throughputFigure,
    {.key = "capacity_used",
     .label = CORE_TR("core", "Capacity used"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "capacity_used",
     .displayUnit = "%"},
    {.key = "filter_area",
     .label = CORE_TR("core", "Filter area"),
     .unit = "m2",
     .kind = Kind::Last,
     .variable = "filter_area"},
};
static_assert(model::namesRows<SterileFilter::Kpi>(kpis));

constexpr const char* guards[] = {"limit"};

} // namespace

extern const model::UnitType sterile_filter{
    .id = "sterile_filter",
    .label = CORE_TR("core", "Sterile filter"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "sterile",
    .help = CORE_TR("core",
                    "Draws liquid from the upstream vessel at constant pressure while it blocks: mechanistic, from a "
                    "Vmax trial. Its retention is specified. Open and close it by its pressure; its end point is the "
                    "event \"limit\"."),
    .source = "Hermia 1982, Trans IChemE 60:183; Badmington et al. 1995, BioPharm 8:46",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<SterileFilter>(setup, errors);
    },
};

} // namespace titer::unitops::sterile_filter
