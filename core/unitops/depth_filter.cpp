// Depth filter at given flow. Its resistance rises with the throughput w by a law of blocking (core/unitops/filtration.h), and
//   pressure = mu R0 r(w) F / A,   dw/dt = F / A, or (F / A) phi / phi_ref where solids foul,
//   retained: dn/dt = F c R S(w),  S = 1 / (1 + exp((w - w_b) / d)): retention fails about the breakthrough w_b.
// Suspended are the components with a diameter. What is dissolved passes, less a part that the medium adsorbs.
#include "core/base/units.h"
#include "core/unitops/filtration.h"
#include "core/unitops/particles.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <limits>

namespace titer::unitops {

namespace {

using base::atLeast;
using base::atMost;
using model::Direction;
using model::FlowRule;
using model::Shape;

constexpr double notAvailable = std::numeric_limits<double>::quiet_NaN();

enum Variable { Pressure, Throughput, Flux, Resistance, Turbidity, Capacity, CapacityUsed };

class DepthFilter : public model::Templated<DepthFilter> {
public:
    DepthFilter(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size())), m_fouling(foulingOf(setup.params))
    {
        const model::ParamSet& p = setup.params;
        m_area = p["area"];
        m_clean = p["viscosity"] * p["clean_resistance"];
        m_cleanResistance = p["clean_resistance"];
        m_solidsFoul = p.choice("fouled_by") == "solids";
        m_referenceSolids = p["reference_solids"];
        m_breakthrough = p["breakthrough"];
        m_breakthroughWidth = p["breakthrough_width"];
        m_turbidityFactor = p["turbidity_factor"];
        m_pressureLimit = p["pressure_limit"];
        m_turbidityLimit = p["turbidity_limit"];
        const double rise = m_pressureLimit / (m_clean * p["design_flux"]);
        m_capacity = std::min(m_fouling.throughputAt(rise), m_breakthrough);
        if (rise <= 1.0) {
            errors.push_back({base::Code::Input, "params/pressure_limit",
                              base::say(CORE_TR("core", "The clean filter already takes {1} at the design flux, and the limit is {2}: "
                                                        "lower design_flux or clean_resistance, or raise the limit."),
                                        base::writeQuantity(m_clean * p["design_flux"], "bar"),
                                        base::writeQuantity(m_pressureLimit, "bar"))});
        }
        m_particles = particlesOf(setup, p["particle_density"], p["dry_matter"], errors);
        for (const Particle& particle : m_particles)
            hold(setup, particle.component, p.perComponent("retention")[particle.component], true);
        for (const int i : setup.carried) {
            const double adsorbed = p.perComponent("adsorption")[i];
            if ((*setup.components)[i].diameter <= 0.0 && adsorbed > 0.0) hold(setup, i, adsorbed, false);
        }
    }

    bool passesOn() const override { return true; }
    int stateCount() const override { return 1 + int(m_held.size()); }
    int quadratureCount() const override { return 1; } // volume filtered
    void start(double* y) const override { std::fill_n(y, stateCount(), 0.0); }
    void nominal(double* scale) const override
    {
        scale[0] = 0.1;
        for (std::size_t k = 0; k < m_held.size(); ++k) scale[1 + k] = m_area * 0.1 * m_held[k].typical;
    }
    std::string stateName(int i) const override { return i == 0 ? "fouling" : "retained " + m_held[i - 1].id; }

    template <class T>
    void flowsOut(const model::UnitView<T>& view) const
    {
        passOn<T>(view.in[0], view.in[0].flow, view.out[0], m_components);
        const T holds = retaining(view.y[0]);
        for (const Held& held : m_held) view.out[0].concentrations[held.component] *= 1.0 - retainedPart(held, holds);
    }

    template <class T>
    void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const model::Inflow<T>& in = view.in[0];
        const bool flows = base::valueOf(in.flow) > leastFlow && in.amounts;
        const T holds = retaining(view.y[0]);
        for (std::size_t k = 0; k < m_held.size(); ++k)
            d.dydt[1 + k] = flows ? in.amounts[m_held[k].component] * retainedPart(m_held[k], holds) : T(0.0);
        d.dydt[0] = in.flow * (1.0 / m_area);
        if (m_solidsFoul) d.dydt[0] = flows ? solids(in.amounts) * (1.0 / (m_area * m_referenceSolids)) : T(0.0);
        d.quadratures[0] = in.flow;
    }

    void held(const double* y, double* amounts) const override
    {
        for (std::size_t k = 0; k < m_held.size(); ++k) amounts[m_held[k].component] += y[1 + k];
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[Pressure] = pressure(view);
        values[Throughput] = view.y[stateCount()] / m_area;
        values[Flux] = view.in[0].flow / m_area;
        values[Resistance] = m_cleanResistance * m_fouling.resistance(view.y[0]);
        values[Turbidity] = m_particles.empty() ? notAvailable : turbidity(view);
        values[Capacity] = m_capacity;
        values[CapacityUsed] = m_capacity > 0.0 ? view.y[0] / m_capacity : 1.0;
    }

    // What the filtrate carries.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }

    int guardCount() const override { return 2; }
    void guards(const model::UnitView<double>& view, double* g) const override
    {
        g[0] = pressure(view) - m_pressureLimit;
        g[1] = turbidity(view) - m_turbidityLimit;
    }

private:
    struct Held {
        int component;
        double part;    // that is held back while the filter holds
        bool suspended; // retention fails at breakthrough
        double typical; // [basis/m3]
        std::string id;
    };

    static Fouling foulingOf(const model::ParamSet& p)
    {
        const std::string_view law = p.choice("law");
        const double k = p["blocking_constant"];
        if (law == "measured") return Fouling::measured(k, p["quadratic"], p["cubic"]);
        if (law == "general") return Fouling::hermia(p["blocking_exponent"], k);
        if (law == "cake") return Fouling::hermia(0.0, k);
        if (law == "standard") return Fouling::hermia(1.5, k);
        return Fouling::hermia(law == "complete" ? 2.0 : 1.0, k);
    }

    void hold(const model::UnitSetup& setup, int component, double part, bool suspended)
    {
        const model::Component& c = (*setup.components)[component];
        m_held.push_back({component, part, suspended, c.basis == model::Basis::Count ? 1e12 : 1.0, c.id});
    }

    // How far the filter still holds particles back, 1 to 0.
    template <class T>
    T retaining(const T& w) const
    {
        using std::exp;
        using base::exp;
        const T x = (w - m_breakthrough) * (1.0 / m_breakthroughWidth);
        return 1.0 / (1.0 + exp(atMost(atLeast(x, -50.0), 50.0)));
    }

    template <class T>
    static T retainedPart(const Held& held, const T& holds)
    {
        return held.suspended ? T(held.part * holds) : T(held.part);
    }

    // Volume of particles in these amounts.
    template <class T>
    T solids(const T* amounts) const
    {
        T sum = 0.0;
        for (const Particle& particle : m_particles) sum += atLeast(amounts[particle.component], 0.0) * particle.volume;
        return sum;
    }

    double pressure(const model::UnitView<double>& view) const
    {
        return m_clean * m_fouling.resistance(view.y[0]) * view.in[0].flow / m_area;
    }
    double turbidity(const model::UnitView<double>& view) const
    {
        return m_turbidityFactor * solids<double>(view.out[0].concentrations);
    }

    int m_components;
    Fouling m_fouling;
    std::vector<Particle> m_particles;
    std::vector<Held> m_held;
    double m_area, m_clean, m_cleanResistance; // [m2], [Pa s/m], [1/m]
    bool m_solidsFoul;
    double m_referenceSolids;
    double m_breakthrough, m_breakthroughWidth; // [m]
    double m_turbidityFactor, m_pressureLimit, m_turbidityLimit;
    double m_capacity; // [m]
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Feed"), .direction = Direction::In, .required = true},
    {.key = "out", .label = CORE_TR("core", "Filtrate"), .direction = Direction::Out, .rule = FlowRule::Follows, .required = true},
};

constexpr const char* laws[] = {"intermediate", "standard", "complete", "cake", "general", "measured"};
constexpr const char* foulants[] = {"throughput", "solids"};
constexpr const char* filter = CORE_TR("core", "Filter");
constexpr const char* fouling = CORE_TR("core", "Fouling");
constexpr const char* holding = CORE_TR("core", "Retention");
constexpr const char* limits = CORE_TR("core", "End points");

constexpr model::ParamSpec params[] = {
    {.key = "area", .label = CORE_TR("core", "Filter area"), .unit = "m2", .preset = 10.0, .min = 1e-5, .max = 1e4,
     .group = filter},
    {.key = "clean_resistance", .label = CORE_TR("core", "Resistance of the clean filter"), .unit = "1/m", .preset = 1e11,
     .min = 1e8, .max = 1e14, .decimals = 0, .help = CORE_TR("core", "Pressure by flux and viscosity."), .group = filter},
    {.key = "viscosity", .label = CORE_TR("core", "Viscosity"), .unit = "Pa s", .preset = 1e-3, .min = 1e-4, .max = 1.0,
     .group = filter},
    {.key = "design_flux", .label = CORE_TR("core", "Design flux"), .unit = "m3/m2/s", .preset = 150e-3 / 3600.0, .min = 1e-8,
     .max = 1e-1, .help = CORE_TR("core", "For the capacity that is reported; the flow itself is that of the feed."),
     .group = filter},
    {.key = "law", .label = CORE_TR("core", "Law of blocking"), .unit = "1",
     .help = CORE_TR("core", "How the resistance rises with throughput (Hermia): intermediate, standard, complete, cake, or general "
                             "with an exponent; measured: a cubic, as a Pmax trial gives it."),
     .shape = Shape::Choice, .choices = laws, .group = fouling},
    {.key = "blocking_constant", .label = CORE_TR("core", "Rise of resistance"), .unit = "1/m", .preset = 10.0, .min = 0.0,
     .max = 1e5, .help = CORE_TR("core", "Relative rise per throughput (volume per area) of the clean filter."), .group = fouling},
    {.key = "blocking_exponent", .label = CORE_TR("core", "Exponent of blocking"), .unit = "1", .preset = 1.0, .min = 0.0,
     .max = 2.0, .help = CORE_TR("core", "0 cake, 1 intermediate, 1.5 standard, 2 complete."), .when = "law=general",
     .group = fouling},
    {.key = "quadratic", .label = CORE_TR("core", "Rise with the square"), .unit = "1/m2", .preset = 0.0, .min = -1e8,
     .max = 1e8, .when = "law=measured", .group = fouling},
    {.key = "cubic", .label = CORE_TR("core", "Rise with the cube"), .unit = "1/m3", .preset = 0.0, .min = -1e10, .max = 1e10,
     .when = "law=measured", .group = fouling},
    {.key = "fouled_by", .label = CORE_TR("core", "Fouled by"), .unit = "1",
     .help = CORE_TR("core", "throughput: every litre fouls alike. solids: as much as it carries, against the solids for which the "
                             "rise and the breakthrough were found."),
     .shape = Shape::Choice, .choices = foulants, .group = fouling},
    {.key = "reference_solids", .label = CORE_TR("core", "Reference solids"), .unit = "1", .preset = 0.002, .min = 1e-6,
     .max = 1.0, .decimals = 4, .help = CORE_TR("core", "Volume of particles by volume of feed."), .when = "fouled_by=solids",
     .group = fouling},
    {.key = "retention", .label = CORE_TR("core", "Retention"), .unit = "1", .preset = 0.995, .min = 0.0, .max = 1.0,
     .decimals = 3, .help = CORE_TR("core", "Of suspended components, which are those with a diameter."),
     .shape = Shape::PerComponent, .group = holding},
    {.key = "adsorption", .label = CORE_TR("core", "Adsorption"), .unit = "1", .preset = 0.0, .min = 0.0, .max = 1.0,
     .decimals = 3, .help = CORE_TR("core", "Part of a dissolved component that the filter keeps."),
     .shape = Shape::PerComponent, .group = holding},
    {.key = "breakthrough", .label = CORE_TR("core", "Breakthrough"), .unit = "m3/m2", .preset = 0.3, .min = 1e-3, .max = 1e3,
     .help = CORE_TR("core", "Throughput (volume per area) at which half the retention is lost."), .group = holding},
    {.key = "breakthrough_width", .label = CORE_TR("core", "Width of the breakthrough"), .unit = "m3/m2", .preset = 0.015,
     .min = 1e-4, .max = 1e2, .group = holding},
    {.key = "particle_density", .label = CORE_TR("core", "Density of particles"), .unit = "kg/m3", .preset = 1060.0,
     .min = 500.0, .max = 3000.0, .decimals = 0,
     .help = CORE_TR("core", "Of components that have no density of their own."), .group = holding},
    {.key = "dry_matter", .label = CORE_TR("core", "Dry part of particles"), .unit = "1", .preset = 0.3, .min = 0.01, .max = 1.0,
     .help = CORE_TR("core", "Of the wet mass, where a suspended component is given as (dry) mass."), .group = holding},
    {.key = "turbidity_factor", .label = CORE_TR("core", "Turbidity of particles"), .unit = "NTU", .preset = 1e5, .min = 0.0,
     .max = 1e8, .decimals = 0, .help = CORE_TR("core", "By their volume fraction: 1 % particles have a hundredth of it."),
     .group = limits},
    {.key = "pressure_limit", .label = CORE_TR("core", "Pressure limit"), .unit = "Pa", .preset = 1.4e5, .min = 1e2, .max = 1e7,
     .help = CORE_TR("core", "Raises the event \"limit\"."), .group = limits},
    {.key = "turbidity_limit", .label = CORE_TR("core", "Turbidity limit"), .unit = "NTU", .preset = 20.0, .min = 0.0, .max = 1e6,
     .decimals = 1, .help = CORE_TR("core", "Of the filtrate; raises the event \"turbidity\"."), .group = limits},
};

constexpr model::VariableSpec variables[] = {
    {.key = "pressure", .label = CORE_TR("core", "Pressure drop"), .unit = "Pa"},
    {.key = "throughput", .label = CORE_TR("core", "Throughput"), .unit = "m3/m2",
     .help = CORE_TR("core", "Volume filtered by area.")},
    {.key = "flux", .label = CORE_TR("core", "Flux"), .unit = "m3/m2/s"},
    {.key = "resistance", .label = CORE_TR("core", "Resistance"), .unit = "1/m"},
    {.key = "turbidity", .label = CORE_TR("core", "Turbidity of the filtrate"), .unit = "NTU"},
    {.key = "capacity", .label = CORE_TR("core", "Capacity"), .unit = "m3/m2",
     .help = CORE_TR("core", "Throughput at which the pressure limit is reached at the design flux, or the breakthrough.")},
    {.key = "capacity_used", .label = CORE_TR("core", "Capacity used"), .unit = "1", .desk = "%"},
};

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "throughput", .label = CORE_TR("core", "Throughput"), .unit = "m3/m2", .kind = Kind::Last, .variable = "throughput"},
    {.key = "peak_pressure", .label = CORE_TR("core", "Largest pressure drop"), .unit = "Pa", .kind = Kind::Peak,
     .variable = "pressure"},
    {.key = "peak_turbidity", .label = CORE_TR("core", "Largest turbidity"), .unit = "NTU", .kind = Kind::Peak,
     .variable = "turbidity"},
    {.key = "capacity_used", .label = CORE_TR("core", "Capacity used"), .unit = "1", .kind = Kind::Last,
     .variable = "capacity_used", .desk = "%"},
};

constexpr const char* guards[] = {"limit", "turbidity"};

} // namespace

extern const model::UnitType depth_filter{
    .id = "depth_filter",
    .label = CORE_TR("core", "Depth filter"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "depth",
    .help = CORE_TR("core", "Clears the harvest at given flow: pressure rises as the filter blocks, and particles break through in the "
                            "end. Both have an end point that a transfer can stop at."),
    .source = "Hermia 1982, Trans IChemE 60:183",
    .ports = ports,
    .params = params,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<DepthFilter>(setup, errors);
    },
};

} // namespace titer::unitops
