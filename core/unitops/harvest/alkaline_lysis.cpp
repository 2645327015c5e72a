// Alkaline lysis with neutralisation: two reactors in a row, each N tanks in series, of tank k
//   dn_k/dt = F (n_{k-1} - n_k) N / V + r_k.
// Lysis: cells break by the first order and free what they hold (Ciccolini et al. 1998, Biotechnol Bioeng 60:768); genomic
// DNA is sheared into fragments; supercoiled plasmid is nicked, and above a stated pH denatured for good, each by the first
// order in the time spent (Birnboim, Doly 1979, Nucleic Acids Res 7:1513; Clemson, Kelly 2003, Biotechnol Appl Biochem
// 37:235). Neutralisation: of each component a stated part settles as flocs, by the first order. Too little of a solution
// works in proportion: cells stay whole, or lysate stays alkaline.
#include "core/unitops/harvest/alkaline_lysis.h"

#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"

namespace titer::unitops::alkaline_lysis {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Cell suspension"), .direction = Direction::In, .required = true},
    {.key = "lysis", .label = CORE_TR("core", "Lysis solution"), .direction = Direction::In, .required = true},
    {.key = "neutralise",
     .label = CORE_TR("core", "Neutralisation solution"),
     .direction = Direction::In,
     .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Lysate"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
};
static_assert(model::namesRows<AlkalineLysis::In>(ports, Direction::In));

constexpr const char* lysis = CORE_TR("core", "Lysis");
constexpr const char* plasmid = CORE_TR("core", "Plasmid and genomic DNA");
constexpr const char* neutralisation = CORE_TR("core", "Neutralisation");

constexpr model::ParamSpec ownParams[] = {
    {.key = "lysis_reactor",
     .label = CORE_TR("core", "Lysis reactor volume"),
     .unit = "m3",
     .defaultValue = 0.01,
     .min = 1e-9,
     .max = 100.0,
     .help = CORE_TR("core", "Divided by the flow it is the lysis time; 5 to 10 minutes are usual. It starts filled "
                             "with pure liquid."),
     .group = lysis},
    {.key = "lysis_tanks",
     .label = CORE_TR("core", "Tanks in series"),
     .unit = "1",
     .defaultValue = 8.0,
     .min = 1.0,
     .max = 100.0,
     .decimals = 0,
     .help = CORE_TR("core", "1 is a stirred vessel; many give all cells the same time, like a coil or a batch."),
     .group = lysis},
    {.key = "lysis_ratio",
     .label = CORE_TR("core", "Lysis solution ratio"),
     .unit = "1",
     .defaultValue = 0.9,
     .min = 0.01,
     .max = 20.0,
     .help = CORE_TR("core", "Volume relative to that of the suspension; with less, fewer cells are lysed, in "
                             "proportion."),
     .group = lysis},
    {.key = "release_rate",
     .label = CORE_TR("core", "Release rate"),
     .unit = "1/s",
     .defaultValue = 0.012,
     .min = 0.0,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR("core", "Fraction of the cells that lyse per unit time."),
     .group = lysis},
    {.key = "relaxed",
     .label = CORE_TR("core", "Open circular plasmid"),
     .unit = "1",
     .help = CORE_TR("core", "Product of nicked plasmid; none: it is not modelled."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "intracellular_relaxed",
     .label = CORE_TR("core", "Open circular plasmid in the cells"),
     .unit = "1",
     .help = CORE_TR(
         "core",
         "A separate component for the intracellular relaxed plasmid; it is released like the product. Give it the "
         "diameter of the cells."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "nicking_rate",
     .label = CORE_TR("core", "Nicking rate"),
     .unit = "1/s",
     .defaultValue = 5e-5,
     .min = 0.0,
     .max = 1.0,
     .decimals = 6,
     .help = CORE_TR("core", "Of supercoiled plasmid in alkali."),
     .group = plasmid},
    {.key = "denatured",
     .label = CORE_TR("core", "Denatured plasmid"),
     .unit = "1",
     .help = CORE_TR("core", "Product of plasmid above the pH limit; none: it is not modelled."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "ph_limit",
     .label = CORE_TR("core", "pH limit of the plasmid"),
     .unit = "1",
     .defaultValue = 12.5,
     .min = 10.0,
     .max = 14.0,
     .help = CORE_TR("core", "Above it supercoiled plasmid is irreversibly denatured."),
     .group = plasmid},
    {.key = "denaturation_rate",
     .label = CORE_TR("core", "Denaturation rate"),
     .unit = "1/s",
     .defaultValue = 1e-3,
     .min = 0.0,
     .max = 10.0,
     .decimals = 5,
     .help = CORE_TR("core", "For each 0.1 above the pH limit."),
     .group = plasmid},
    {.key = "genomic",
     .label = CORE_TR("core", "Genomic DNA"),
     .unit = "1",
     .help = CORE_TR("core", "The component that shear fragments."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "fragments",
     .label = CORE_TR("core", "Genomic DNA fragments"),
     .unit = "1",
     .help = CORE_TR("core", "Product of shear: too short to precipitate with the flocs."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "shear_rate",
     .label = CORE_TR("core", "Fragmentation rate"),
     .unit = "1/s",
     .defaultValue = 2e-4,
     .min = 0.0,
     .max = 10.0,
     .decimals = 6,
     .help = CORE_TR("core", "Fraction of the genomic DNA that mixing fragments per unit of lysis time."),
     .group = plasmid},
    {.key = "neutralisation_reactor",
     .label = CORE_TR("core", "Neutralisation reactor volume"),
     .unit = "m3",
     .defaultValue = 0.01,
     .min = 1e-9,
     .max = 100.0,
     .help = CORE_TR("core", "Volume in which the lysate is neutralised."),
     .group = neutralisation},
    {.key = "neutralisation_tanks",
     .label = CORE_TR("core", "Tanks in series"),
     .unit = "1",
     .defaultValue = 4.0,
     .min = 1.0,
     .max = 100.0,
     .decimals = 0,
     .help = CORE_TR(
         "core", "Number of stirred tanks that mix like the neutralisation reactor; many tanks behave like a tube."),
     .group = neutralisation},
    {.key = "neutralisation_ratio",
     .label = CORE_TR("core", "Neutralisation solution ratio"),
     .unit = "1",
     .defaultValue = 0.45,
     .min = 0.01,
     .max = 20.0,
     .help = CORE_TR("core", "Volume relative to that of the lysate; with less, a fraction stays alkaline and "
                             "nothing precipitates there."),
     .group = neutralisation},
    {.key = "precipitated",
     .label = CORE_TR("core", "Precipitated"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 1,
     .help =
         CORE_TR("core", "Fraction of a component that neutralisation precipitates, such as 95 % of genomic DNA, 90 "
                         "% of protein, 60 % of endotoxin, all debris."),
     .shape = Shape::PerComponent,
     .group = neutralisation,
     .displayUnit = "%"},
    {.key = "flocs",
     .label = CORE_TR("core", "Flocs"),
     .unit = "1",
     .help = CORE_TR("core", "The component of the precipitate, kilogram for kilogram; its diameter determines its "
                             "removal in a centrifuge or a filter."),
     .shape = Shape::Component,
     .group = neutralisation},
    {.key = "precipitation_rate",
     .label = CORE_TR("core", "Precipitation rate"),
     .unit = "1/s",
     .defaultValue = 0.02,
     .min = 0.0,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR("core", "Fraction of the precipitable amount that precipitates per unit time."),
     .group = neutralisation},
};
constexpr auto params = model::joined(cellParams, ownParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "ph",
     .label = CORE_TR("core", "Lysis pH"),
     .unit = "1",
     .defaultValue = 12.3,
     .min = 10.0,
     .max = 14.0,
     .help = CORE_TR("core", "pH after addition of the lysis solution; pH is not computed here.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "lysis_time",
     .label = CORE_TR("core", "Lysis time"),
     .unit = "s",
     .help = CORE_TR("core", "Residence time in the coil of the lysis at the present flow.")},
    {.key = "neutralisation_time",
     .label = CORE_TR("core", "Neutralisation time"),
     .unit = "s",
     .help = CORE_TR("core", "Residence time in the coil of the neutralisation at the present flow.")},
    {.key = "release",
     .label = CORE_TR("core", "Release so far"),
     .unit = "1",
     .help = CORE_TR("core", "Fraction of lysed cells, of those that were lysed or left the lysis intact."),
     .displayUnit = "%"},
    {.key = "supercoiled",
     .label = CORE_TR("core", "Supercoiled plasmid"),
     .unit = "1",
     .help = CORE_TR("core", "Of all modelled forms, at the outlet."),
     .displayUnit = "%"},
    {.key = "suspension_volume",
     .label = CORE_TR("core", "Suspension so far"),
     .unit = "m3",
     .help = CORE_TR("core", "Cell suspension that has entered since the start of the run.")},
    {.key = "lysis_volume",
     .label = CORE_TR("core", "Lysis solution so far"),
     .unit = "m3",
     .help = CORE_TR("core", "Lysis solution used since the start of the run.")},
    {.key = "neutralisation_volume",
     .label = CORE_TR("core", "Neutralisation solution so far"),
     .unit = "m3",
     .help = CORE_TR("core", "Neutralisation solution used since the start of the run.")},
    {.key = "dilution",
     .label = CORE_TR("core", "Dilution"),
     .unit = "1",
     .help = CORE_TR("core", "Volume of lysate divided by volume of suspension.")},
};
static_assert(model::namesRows<AlkalineLysis::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "release",
     .label = CORE_TR("core", "Release"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "release",
     .displayUnit = "%"},
    {.key = "supercoiled",
     .label = CORE_TR("core", "Supercoiled plasmid"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "supercoiled",
     .displayUnit = "%"},
    {.key = "suspension_volume",
     .label = CORE_TR("core", "Suspension lysed"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "suspension_volume"},
    {.key = "lysis_volume",
     .label = CORE_TR("core", "Lysis solution"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "lysis_volume"},
    {.key = "neutralisation_volume",
     .label = CORE_TR("core", "Neutralisation solution"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "neutralisation_volume"},
    {.key = "dilution", .label = CORE_TR("core", "Dilution"), .unit = "1", .kind = Kind::Last, .variable = "dilution"},
};
static_assert(model::namesRows<AlkalineLysis::Kpi>(kpis));

} // namespace

extern const model::UnitType alkaline_lysis{
    .id = "alkaline_lysis",
    .label = CORE_TR("core", "Alkaline lysis"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "lysis",
    .help = CORE_TR(
        "core", "Lyses cells with alkali and neutralises the lysate, which triples the volume: release, nicking, "
                "denaturation and shear are mechanistic, of first order over the residence time; cell contents and "
                "precipitated fractions are specified. Feed a batch through it at constant flows. The flocs go to a "
                "centrifuge or a depth filter."),
    .source = "Ciccolini et al. 1998, Biotechnol Bioeng 60:768; Clemson, Kelly 2003, Biotechnol Appl Biochem 37:235",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<AlkalineLysis>(setup, errors);
    },
};

} // namespace titer::unitops::alkaline_lysis
