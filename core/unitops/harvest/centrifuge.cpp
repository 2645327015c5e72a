// Disc-stack centrifuge, Sigma theory (Ambler 1959, J Biochem Microbiol Technol Eng 1:185): particles of the diameter
// d_c and larger all settle,
//   d_c^2 = 18 mu F / ((rho_p - rho_l) g e Sigma),   Sigma = 2 pi n w^2 (r_2^3 - r_1^3) / (3 g tan theta),
// smaller ones in part, G(d) = min(1, (d / d_c)^2), summed over log-normal size classes. The settled volume leaves
// through `solids` at the packed fraction, with liquid between the particles; what is dissolved goes with the liquid.
// Discharges are averaged. Of the cells a stated part breaks where the feed comes up to speed, before anything settles: debris and
// what is freed are divided with the rest (core/unitops/harvest/cell_release.h).
#include "core/unitops/harvest/centrifuge.h"

#include "core/model/types/joined.h"
#include "core/model/types/particles.h"
#include "core/model/types/row_names.h"

namespace titer::unitops::centrifuge {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Feed"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Centrate"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = model::solidsOutlet,
     .label = CORE_TR("core", "Solids"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows},
};
static_assert(model::namesRows<Centrifuge::Out>(ports, Direction::Out));

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
static_assert(model::namesRows<Centrifuge::Variable>(variables));

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

} // namespace titer::unitops::centrifuge
