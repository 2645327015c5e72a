// Disc-stack centrifuge, Sigma theory (Ambler 1959, J Biochem Microbiol Technol Eng 1:185): particles of the diameter
// d_c and larger all settle,
//   d_c^2 = 18 mu F / ((rho_p - rho_l) g e Sigma),   Sigma = 2 pi n w^2 (r_2^3 - r_1^3) / (3 g tan theta),
// smaller ones in part, G(d) = min(1, (d / d_c)^2), summed over log-normal size classes. The settled volume leaves
// through `solids` at the packed fraction, with liquid between the particles; what is dissolved goes with the liquid.
// Discharges are averaged. Of the cells a stated part breaks where the feed comes up to speed, before anything settles: debris and
// what is freed are divided with the rest (core/unitops/harvest/cell_release.h).
#include "core/base/not_available.h"
#include "core/model/types/joined.h"
#include "core/unitops/harvest/cell_release.h"
#include "core/unitops/particles.h"
#include "core/unitops/scratch.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <numbers>

namespace titer::unitops {

namespace {

using base::atLeast;
using base::atMost;
using model::Direction;
using model::FlowRule;
using model::Shape;

constexpr double gravity = 9.80665; // [m/s2]
// Largest part of the flow that can leave as solids; it keeps both streams flowing.
constexpr double maxSolids = 0.95;

enum Out { Centrate, Solids };
enum Variable { CriticalDiameter, Removal, SolidsFraction, SolidsFlow, TotalRemoval, LiquidRecovery };
enum Integral { ParticlesIn, ParticlesSettled, LiquidIn, LiquidOut, integralCount };

class Centrifuge : public model::Templated<Centrifuge> {
public:
    Centrifuge(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size()))
        , m_carried(setup.carried)
        , m_release(setup, errors)
    {
        const model::ParamSet& p = setup.params;
        m_breakage = p["shear_breakage"];
        m_packed = p["packing_fraction"];
        m_viscosity = p["viscosity"];
        m_liquidDensity = p["liquid_density"];
        m_areaGiven = p.choice("sizing") == "sigma";
        m_area = p["efficiency"] * (m_areaGiven ? p["sigma"] : areaPerSpeed2(setup, errors));
        m_particles = particlesOf(setup, p["particle_density"], p["dry_mass_fraction"], errors);
        for (const Particle& particle : m_particles)
            m_sizes.push_back(sizeClasses(particle.diameter, p.perComponent("size_spread")[particle.component]));
    }

    int quadratureCount() const override { return integralCount; }
    bool generates(int component) const override { return m_breakage > 0.0 && m_release.takesPart(component); }
    bool exchanges(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const model::Inflow<T>& in = view.in[0];
        for (const int k : {Centrate, Solids}) {
            view.out[k].temperature = temperatureOf(in);
            view.out[k].flow = 0.0;
        }
        if (!(base::valueOf(in.flow) > minFlow) || !in.amounts) return;
        Scratch<T> up(m_components), fed(m_components);
        const Split<T> s = split(view, fed.data(), up.data());
        view.out[Solids].flow = s.solids;
        view.out[Centrate].flow = in.flow - s.solids;
        for (const int i : m_carried) {
            if (base::valueOf(s.solids) > minFlow) view.out[Solids].concentrations[i] = (fed[i] - up[i]) / s.solids;
            view.out[Centrate].concentrations[i] = up[i] / view.out[Centrate].flow;
        }
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        for (int k = 0; k < integralCount; ++k) d.quadratures[k] = 0.0;
        if (!(base::valueOf(view.in[0].flow) > minFlow) || !view.in[0].amounts) return;
        breakCells(view.in[0].amounts, d.generated);
        Scratch<T> up(m_components), fed(m_components);
        const Split<T> s = split(view, fed.data(), up.data());
        d.quadratures[ParticlesIn] = s.particles;
        d.quadratures[ParticlesSettled] = s.settled;
        d.quadratures[LiquidIn] = s.liquid;
        d.quadratures[LiquidOut] = s.liquid * (1.0 - s.liquidDown);
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const bool any = !m_particles.empty(), flows = view.in[0].flow > minFlow && view.in[0].amounts;
        Scratch<double> up(m_components), fed(m_components);
        const Split<double> s = flows ? split(view, fed.data(), up.data()) : Split<double>{};
        const double* total = view.quadratures;
        values[CriticalDiameter] =
            any ? std::sqrt(cut2(view, m_particles[0], atLeast(view.in[0].flow, 0.0))) : base::notAvailable;
        values[Removal] = any ? part(s.settled, s.particles) : base::notAvailable;
        values[SolidsFraction] = any ? part(s.particles, view.in[0].flow) : base::notAvailable;
        values[SolidsFlow] = s.solids;
        values[TotalRemoval] = any ? part(total[ParticlesSettled], total[ParticlesIn]) : base::notAvailable;
        values[LiquidRecovery] = part(total[LiquidOut], total[LiquidIn]);
    }

    // What the centrate carries.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[Centrate].concentrations, m_components, concentrations);
    }

private:
    template <class T> struct Split {
        T particles = 0.0;  // volume of particles that enters [m3/s]
        T settled = 0.0;    // of these [m3/s]
        T liquid = 0.0;     // that enters [m3/s]
        T liquidDown = 0.0; // part of the liquid that leaves with the solids
        T solids = 0.0;     // flow of the stream `solids` [m3/s]
    };

    static double part(double of, double whole) { return whole > 0.0 ? of / whole : 0.0; }

    // Sigma by the square of the speed [m2 s2]: the speed is a set-point.
    static double areaPerSpeed2(const model::UnitSetup& setup, base::Errors& errors)
    {
        const model::ParamSet& p = setup.params;
        const double inner = p["inner_radius"], outer = p["outer_radius"];
        if (inner >= outer) {
            errors.push_back(
                {base::Code::Input, "params/inner_radius",
                 base::say(CORE_TR("core", "The inner radius of the discs must be smaller than the outer radius: "
                                           "reduce it or increase outer_radius."))});
        }
        const double turn = 2.0 * std::numbers::pi;
        return turn * p["discs"] * turn * turn * (std::pow(outer, 3.0) - std::pow(inner, 3.0)) /
               (3.0 * gravity * std::tan(p["half_angle"]));
    }

    // Square of the diameter from which on all particles settle [m2]; infinite for those no denser than the liquid.
    template <class T> T cut2(const model::UnitView<T>& view, const Particle& particle, const T& flow) const
    {
        const double excess = particle.density - m_liquidDensity;
        const double speed = view.set[0];
        const double area = m_areaGiven ? m_area : m_area * speed * speed;
        // Where nothing settles, a cut of 1 m stands for none.
        if (excess <= 0.0 || area <= 0.0) return 1.0;
        return atMost(flow * (18.0 * m_viscosity / (excess * gravity * area)), 1.0);
    }

    // What breaking makes of these amounts [basis/s], per component.
    template <class T> void breakCells(const T* amounts, T* made) const
    {
        if (!(m_breakage > 0.0) || m_release.cells() < 0) return;
        const T inside = m_release.inside() >= 0 ? amounts[m_release.inside()] * m_breakage : T(0.0);
        m_release.free<T>(amounts[m_release.cells()] * m_breakage, inside, made);
    }

    // Divides what enters: `fed` is what there is once cells have broken, `up` what of it goes with the centrate, per component [basis/s].
    template <class T> Split<T> split(const model::UnitView<T>& view, T* fed, T* up) const
    {
        const model::Inflow<T>& in = view.in[0];
        breakCells(in.amounts, fed);
        for (const int i : m_carried) fed[i] += in.amounts[i];
        Split<T> s;
        Scratch<char> suspended(m_components);
        for (std::size_t k = 0; k < m_particles.size(); ++k) {
            const Particle& particle = m_particles[k];
            const T cut = cut2(view, particle, in.flow);
            // What stays up is summed, since it may be a small rest.
            T count = 0.0, volume = 0.0;
            for (const SizeClass& sizes : m_sizes[k]) {
                const T stays = 1.0 - settledPart(sizes, cut);
                count += sizes.count * stays;
                volume += sizes.volume * stays;
            }
            const T& amount = fed[particle.component];
            up[particle.component] = amount * (particle.counted ? count : volume);
            s.particles += atLeast(amount, 0.0) * particle.volume;
            s.settled += atLeast(amount, 0.0) * particle.volume * (1.0 - volume);
            suspended[particle.component] = 1;
        }
        s.solids = s.settled * (1.0 / m_packed);
        if (s.solids > maxSolids * in.flow) s.solids = maxSolids * in.flow;
        // Liquid never falls below a thousandth of the flow, even where the particles' volumes say so.
        s.liquid = in.flow - s.particles;
        if (s.liquid < 1e-3 * in.flow) s.liquid = 1e-3 * in.flow;
        s.liquidDown = atMost(atLeast((s.solids - s.settled) / s.liquid, 0.0), 1.0);
        for (const int i : m_carried) {
            if (!suspended[i]) up[i] = fed[i] * (1.0 - s.liquidDown);
        }
        return s;
    }

    int m_components;
    std::vector<int> m_carried;
    CellRelease m_release;
    double m_breakage; // part of the cells
    std::vector<Particle> m_particles;
    std::vector<std::vector<SizeClass>> m_sizes; // per particle
    double m_packed, m_viscosity, m_liquidDensity;
    bool m_areaGiven;
    double m_area; // e Sigma [m2], or by the square of the speed [m2 s2]
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Feed"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Centrate"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = "solids", .label = CORE_TR("core", "Solids"), .direction = Direction::Out, .rule = FlowRule::Follows},
};

constexpr const char* sizings[] = {CORE_TR("core", "geometry"), CORE_TR("core", "sigma")};
constexpr const char* machine = CORE_TR("core", "Machine");
constexpr const char* broth = CORE_TR("core", "Broth");

constexpr model::ParamSpec ownParams[] = {
    {.key = "sizing",
     .label = CORE_TR("core", "Settling area"),
     .unit = "1",
     .help = CORE_TR("core", "geometry: from discs and speed. sigma: given directly."),
     .shape = Shape::Choice,
     .choices = sizings,
     .group = machine},
    {.key = "sigma",
     .label = CORE_TR("core", "Equivalent settling area"),
     .unit = "m2",
     .defaultValue = 1e4,
     .min = 0.1,
     .max = 1e6,
     .decimals = 0,
     .help = CORE_TR("core", "At the operating speed of the machine."),
     .when = "sizing=sigma",
     .group = machine},
    {.key = "discs",
     .label = CORE_TR("core", "Discs"),
     .unit = "1",
     .defaultValue = 80.0,
     .min = 1.0,
     .max = 1000.0,
     .decimals = 0,
     .help = CORE_TR("core", "Number of conical discs in the bowl."),
     .when = "sizing=geometry",
     .group = machine},
    {.key = "outer_radius",
     .label = CORE_TR("core", "Outer radius of the discs"),
     .unit = "m",
     .defaultValue = 0.1,
     .min = 1e-3,
     .max = 1.0,
     .decimals = 0,
     .help = CORE_TR("core", "From the axis to the outer edge of the discs."),
     .when = "sizing=geometry",
     .group = machine},
    {.key = "inner_radius",
     .label = CORE_TR("core", "Inner radius of the discs"),
     .unit = "m",
     .defaultValue = 0.05,
     .min = 1e-3,
     .max = 1.0,
     .decimals = 0,
     .help = CORE_TR("core", "From the axis to the inner edge of the discs."),
     .when = "sizing=geometry",
     .group = machine},
    {.key = "half_angle",
     .label = CORE_TR("core", "Half angle of the cone"),
     .unit = "1",
     .defaultValue = 0.7,
     .min = 0.3,
     .max = 1.3,
     .help = CORE_TR("core", "In radians; 0.7 is 40 degrees."),
     .when = "sizing=geometry",
     .group = machine},
    {.key = "efficiency",
     .label = CORE_TR("core", "Efficiency"),
     .unit = "1",
     .defaultValue = 0.4,
     .min = 0.01,
     .max = 1.0,
     .help = CORE_TR("core", "Effective fraction of the settling area, because the flow between real discs is "
                             "uneven."),
     .group = machine},
    {.key = "packing_fraction",
     .label = CORE_TR("core", "Packing fraction"),
     .unit = "1",
     .defaultValue = 0.6,
     .min = 0.05,
     .max = 1.0,
     .help = CORE_TR("core", "Volume of particles per volume of the discharged solids; the rest is lost broth."),
     .group = machine},
    {.key = "shear_breakage",
     .label = CORE_TR("core", "Cells broken by shear"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 1,
     .help = CORE_TR("core", "Fraction of the cells broken in the feed zone. A few per cent of animal cells without "
                             "bottom feed, hardly any in a hermetic bowl; from a trial, by the debris in the "
                             "centrate."),
     .group = broth,
     .displayUnit = "%"},
    {.key = "size_spread",
     .label = CORE_TR("core", "Size spread (GSD)"),
     .unit = "1",
     .defaultValue = 1.2,
     .min = 1.0,
     .max = 5.0,
     .help = CORE_TR(
         "core",
         "Geometric standard deviation of the log-normal sizes around a component's diameter, which is that of a "
         "particle of mean volume."),
     .shape = Shape::PerComponent,
     .group = broth},
    {.key = "particle_density",
     .label = CORE_TR("core", "Particle density"),
     .unit = "kg/m3",
     .defaultValue = 1060.0,
     .min = 500.0,
     .max = 3000.0,
     .decimals = 0,
     .help = CORE_TR("core", "Of components without a density of their own."),
     .group = broth},
    {.key = "dry_mass_fraction",
     .label = CORE_TR("core", "Dry mass fraction"),
     .unit = "1",
     .defaultValue = 0.3,
     .min = 0.01,
     .max = 1.0,
     .help = CORE_TR("core", "Of the wet mass, if a suspended component is given as (dry) mass."),
     .group = broth},
    {.key = "liquid_density",
     .label = CORE_TR("core", "Liquid density"),
     .unit = "kg/m3",
     .defaultValue = 1005.0,
     .min = 500.0,
     .max = 2000.0,
     .decimals = 0,
     .help = CORE_TR("core", "Density of the liquid without its solids; particles settle by the difference to it."),
     .group = broth},
    {.key = "viscosity",
     .label = CORE_TR("core", "Viscosity"),
     .unit = "Pa s",
     .defaultValue = 1e-3,
     .min = 1e-4,
     .max = 1.0,
     .help = CORE_TR("core", "Dynamic viscosity of the liquid at the working temperature."),
     .group = broth},
};

constexpr auto params = model::joined(ownParams, cellParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "speed",
     .label = CORE_TR("core", "Speed"),
     .unit = "1/s",
     .defaultValue = 120.0,
     .min = 0.0,
     .max = 1000.0,
     .decimals = 0,
     .help = CORE_TR("core", "Bowl speed in revolutions per second, if the settling area follows from the geometry."),
     .displayUnit = "rpm"},
};

constexpr model::VariableSpec variables[] = {
    {.key = "critical_diameter",
     .label = CORE_TR("core", "Critical diameter"),
     .unit = "m",
     .help = CORE_TR("core", "Of the first suspended component: particles of this size and larger all settle."),
     .displayUnit = "µm"},
    {.key = "removal",
     .label = CORE_TR("core", "Solids removal"),
     .unit = "1",
     .help = CORE_TR("core", "Settled fraction of the particle volume that enters now."),
     .displayUnit = "%"},
    {.key = "solids_fraction",
     .label = CORE_TR("core", "Solids in the feed"),
     .unit = "1",
     .help = CORE_TR("core", "Volume of particles per volume of broth."),
     .displayUnit = "%"},
    {.key = "solids_flow",
     .label = CORE_TR("core", "Solids flow"),
     .unit = "m3/s",
     .help = CORE_TR("core", "Flow of the sediment that leaves.")},
    {.key = "total_removal",
     .label = CORE_TR("core", "Solids removal so far"),
     .unit = "1",
     .help =
         CORE_TR("core", "Fraction of the solids that entered since the start of the run and left with the sediment."),
     .displayUnit = "%"},
    {.key = "liquid_recovery",
     .label = CORE_TR("core", "Liquid recovered so far"),
     .unit = "1",
     .help = CORE_TR("core", "Fraction of the liquid, with its dissolved components, that left as centrate."),
     .displayUnit = "%"},
};

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "removal",
     .label = CORE_TR("core", "Solids removal"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "total_removal",
     .displayUnit = "%"},
    {.key = "liquid_recovery",
     .label = CORE_TR("core", "Liquid recovered"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "liquid_recovery",
     .displayUnit = "%"},
};

} // namespace

extern const model::UnitType centrifuge{
    .id = "centrifuge",
    .label = CORE_TR("core", "Disc-stack centrifuge"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "centrifuge",
    .help = CORE_TR(
        "core",
        "Separates cells and debris (the components with a diameter) by Sigma theory over size classes. The feed "
        "flows through continuously; the solids are discharged with the broth between them."),
    .source = "Ambler 1959, J Biochem Microbiol Technol Eng 1:185",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Centrifuge>(setup, errors);
    },
};

} // namespace titer::unitops
