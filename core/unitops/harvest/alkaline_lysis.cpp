// Alkaline lysis with neutralisation: two reactors in a row, each N tanks in series, of tank k
//   dn_k/dt = F (n_{k-1} - n_k) N / V + r_k.
// Lysis: cells break by the first order and free what they hold (Ciccolini et al. 1998, Biotechnol Bioeng 60:768); genomic
// DNA is sheared into fragments; supercoiled plasmid is nicked, and above a stated pH denatured for good, each by the first
// order in the time spent (Birnboim, Doly 1979, Nucleic Acids Res 7:1513; Clemson, Kelly 2003, Biotechnol Appl Biochem
// 37:235). Neutralisation: of each component a stated part settles as flocs, by the first order. Too little of a solution
// works in proportion: cells stay whole, or lysate stays alkaline.
#include "core/unitops/harvest/alkaline_lysis.h"

#include "core/model/joined.h"

namespace titer::unitops {

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

constexpr const char* lysis = CORE_TR("core", "Lysis");
constexpr const char* plasmid = CORE_TR("core", "Plasmid and genomic DNA");
constexpr const char* neutralisation = CORE_TR("core", "Neutralisation");

constexpr model::ParamSpec ownParams[] = {
    {.key = "lysis_reactor",
     .label = CORE_TR("core", "Volume of the lysis reactor"),
     .unit = "m3",
     .preset = 0.01,
     .min = 1e-9,
     .max = 100.0,
     .help =
         CORE_TR("core", "By the flow it is the time of lysis; 5 to 10 minutes are usual. It begins filled with liquid "
                         "that carries nothing."),
     .group = lysis},
    {.key = "lysis_tanks",
     .label = CORE_TR("core", "Tanks in series"),
     .unit = "1",
     .preset = 8.0,
     .min = 1.0,
     .max = 100.0,
     .decimals = 0,
     .help = CORE_TR("core", "1 is a stirred vessel; many give all cells the same time, as a coil or a batch does."),
     .group = lysis},
    {.key = "lysis_ratio",
     .label = CORE_TR("core", "Lysis solution needed"),
     .unit = "1",
     .preset = 0.9,
     .min = 0.01,
     .max = 20.0,
     .help = CORE_TR("core", "Volume by that of the suspension; with less, cells break in proportion."),
     .group = lysis},
    {.key = "release_rate",
     .label = CORE_TR("core", "Rate of release"),
     .unit = "1/s",
     .preset = 0.012,
     .min = 0.0,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR("core", "Part of the cells that break per time."),
     .group = lysis},
    {.key = "relaxed",
     .label = CORE_TR("core", "Open circular plasmid"),
     .unit = "1",
     .help = CORE_TR("core", "What nicked plasmid becomes; none: it is not followed."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "relaxed_inside",
     .label = CORE_TR("core", "Open circular plasmid within the cells"),
     .unit = "1",
     .help = CORE_TR(
         "core",
         "A component of its own for what the culture makes relaxed; it is freed as the product is. Give it the "
         "diameter of the cells."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "nicking_rate",
     .label = CORE_TR("core", "Rate of nicking"),
     .unit = "1/s",
     .preset = 5e-5,
     .min = 0.0,
     .max = 1.0,
     .decimals = 6,
     .help = CORE_TR("core", "Of supercoiled plasmid while it is in alkali."),
     .group = plasmid},
    {.key = "denatured",
     .label = CORE_TR("core", "Denatured plasmid"),
     .unit = "1",
     .help = CORE_TR("core", "What plasmid becomes above the pH limit; none: it is not followed."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "ph_limit",
     .label = CORE_TR("core", "pH limit of the plasmid"),
     .unit = "1",
     .preset = 12.5,
     .min = 10.0,
     .max = 14.0,
     .help = CORE_TR("core", "Above it supercoiled plasmid is denatured for good."),
     .group = plasmid},
    {.key = "loss_rate",
     .label = CORE_TR("core", "Rate of denaturation"),
     .unit = "1/s",
     .preset = 1e-3,
     .min = 0.0,
     .max = 10.0,
     .decimals = 5,
     .help = CORE_TR("core", "For each 0.1 above the pH limit."),
     .group = plasmid},
    {.key = "genomic",
     .label = CORE_TR("core", "Genomic DNA"),
     .unit = "1",
     .help = CORE_TR("core", "The component that shear breaks."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "fragments",
     .label = CORE_TR("core", "Fragments of genomic DNA"),
     .unit = "1",
     .help = CORE_TR("core", "What it becomes: too short to settle with the flocs."),
     .shape = Shape::Component,
     .group = plasmid},
    {.key = "shear_rate",
     .label = CORE_TR("core", "Rate of shear"),
     .unit = "1/s",
     .preset = 2e-4,
     .min = 0.0,
     .max = 10.0,
     .decimals = 6,
     .help = CORE_TR("core", "Part of the genomic DNA that mixing breaks per time of lysis."),
     .group = plasmid},
    {.key = "neutralisation_reactor",
     .label = CORE_TR("core", "Volume of the neutralisation reactor"),
     .unit = "m3",
     .preset = 0.01,
     .min = 1e-9,
     .max = 100.0,
     .group = neutralisation},
    {.key = "neutralisation_tanks",
     .label = CORE_TR("core", "Tanks in series"),
     .unit = "1",
     .preset = 4.0,
     .min = 1.0,
     .max = 100.0,
     .decimals = 0,
     .group = neutralisation},
    {.key = "neutralisation_ratio",
     .label = CORE_TR("core", "Neutralisation solution needed"),
     .unit = "1",
     .preset = 0.45,
     .min = 0.01,
     .max = 20.0,
     .help = CORE_TR("core", "Volume by that of the lysate; with less, a part of it stays alkaline and nothing settles "
                             "there."),
     .group = neutralisation},
    {.key = "settling",
     .label = CORE_TR("core", "Settles"),
     .unit = "1",
     .preset = 0.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 1,
     .help =
         CORE_TR("core", "Part of a component that neutralisation takes out of solution, such as 95 % of genomic DNA, "
                         "90 % of protein, 60 % of endotoxin, all debris."),
     .shape = Shape::PerComponent,
     .group = neutralisation,
     .desk = "%"},
    {.key = "flocs",
     .label = CORE_TR("core", "Flocs"),
     .unit = "1",
     .help =
         CORE_TR("core", "The component that it becomes, kilogram for kilogram; its diameter decides what a centrifuge "
                         "or a filter takes out."),
     .shape = Shape::Component,
     .group = neutralisation},
    {.key = "floc_rate",
     .label = CORE_TR("core", "Rate of settling"),
     .unit = "1/s",
     .preset = 0.02,
     .min = 0.0,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR("core", "Part of what settles that does so per time."),
     .group = neutralisation},
};
constexpr auto params = model::joined(cellParams, ownParams);

constexpr model::SettableSpec settables[] = {
    {.key = "ph",
     .label = CORE_TR("core", "pH of lysis"),
     .unit = "1",
     .preset = 12.3,
     .min = 10.0,
     .max = 14.0,
     .help = CORE_TR("core", "That the lysis solution brings about; pH is not computed here.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "lysis_time", .label = CORE_TR("core", "Time of lysis"), .unit = "s"},
    {.key = "neutralisation_time", .label = CORE_TR("core", "Time of neutralisation"), .unit = "s"},
    {.key = "release",
     .label = CORE_TR("core", "Release so far"),
     .unit = "1",
     .help = CORE_TR("core", "Part of the cells that broke, of those that broke or left the lysis whole."),
     .desk = "%"},
    {.key = "supercoiled",
     .label = CORE_TR("core", "Supercoiled plasmid"),
     .unit = "1",
     .help = CORE_TR("core", "Of all forms that are followed, in what leaves."),
     .desk = "%"},
    {.key = "suspension_volume", .label = CORE_TR("core", "Suspension so far"), .unit = "m3"},
    {.key = "lysis_volume", .label = CORE_TR("core", "Lysis solution so far"), .unit = "m3"},
    {.key = "neutralisation_volume", .label = CORE_TR("core", "Neutralisation solution so far"), .unit = "m3"},
    {.key = "dilution",
     .label = CORE_TR("core", "Dilution"),
     .unit = "1",
     .help = CORE_TR("core", "Volume of lysate by volume of suspension.")},
};

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "release",
     .label = CORE_TR("core", "Release"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "release",
     .desk = "%"},
    {.key = "supercoiled",
     .label = CORE_TR("core", "Supercoiled plasmid"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "supercoiled",
     .desk = "%"},
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

} // namespace

extern const model::UnitType alkaline_lysis{
    .id = "alkaline_lysis",
    .label = CORE_TR("core", "Alkaline lysis"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "lysis",
    .help = CORE_TR(
        "core", "Breaks cells with alkali and neutralises the lysate, which triples the volume: release, nicking, "
                "denaturation and shear are mechanisms of first order over the time spent; what cells hold and what "
                "settles are stated. Feed a batch through it at constant flows. The flocs go to a centrifuge or a "
                "depth filter."),
    .source = "Ciccolini et al. 1998, Biotechnol Bioeng 60:768; Clemson, Kelly 2003, Biotechnol Appl Biochem 37:235",
    .ports = ports,
    .params = params,
    .settables = settables,
    .variables = variables,
    .kpis = kpis,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<AlkalineLysis>(setup, errors);
    },
};

} // namespace titer::unitops
