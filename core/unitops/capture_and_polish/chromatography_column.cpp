// Packed column of porous beads: general rate model and its lumped forms (Guiochon, Felinger, Shirazi, Katti 2006,
// Fundamentals of Preparative and Nonlinear Chromatography, 2nd ed., chapter 2; equations in
// core/unitops/column/bed/description.h).
#include "core/unitops/capture_and_polish/chromatography_column.h"

#include "core/model/types/row_names.h"
#include "core/unitops/column/specs.h"

namespace titer::unitops::chromatography_column {

namespace {

using model::Direction;
using model::FlowRule;

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Feed and buffers"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Effluent"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
};

constexpr model::SetPointSpec ownSetPoints[] = {
    {.key = "reversed",
     .label = CORE_TR("core", "Reversed flow"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 0,
     .help = CORE_TR("core", "1: the liquid enters at the end where it left before, for a wash or an elution in "
                             "reverse. Set by the recipe until it sets 0 again.")},
    {.key = "recycle_flow",
     .label = CORE_TR("core", "Recycle flow"),
     .unit = "m3/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Effluent that returns to the inlet, next to what enters; as much leaves as enters. "
                             "Closed-loop recycling, while nothing enters.")},
};
constexpr auto setPoints = column::joined(column::columnSetPoints, ownSetPoints);
static_assert(model::namesRows<ChromatographyColumn::SetPoint>(setPoints));

constexpr model::VariableSpec variables[] = {
    {.key = "pressure_drop",
     .label = CORE_TR("core", "Pressure drop"),
     .unit = "Pa",
     .help = CORE_TR("core", "Carman and Kozeny, with the compression of the bed.")},
    {.key = "interstitial_velocity",
     .label = CORE_TR("core", "Interstitial velocity"),
     .unit = "m/s",
     .help = CORE_TR(
         "core",
         "Speed of the liquid between the particles: flow divided by cross section and interstitial porosity.")},
    {.key = "residence_time",
     .label = CORE_TR("core", "Residence time"),
     .unit = "s",
     .help = CORE_TR("core", "Bed volume divided by flow; 0 at rest.")},
    {.key = "column_volumes",
     .label = CORE_TR("core", "Column volumes"),
     .unit = "1",
     .help = CORE_TR("core", "Volume passed, divided by the bed volume.")},
    {.key = "uv",
     .label = CORE_TR("core", "UV 280 nm"),
     .unit = "AU",
     .help = CORE_TR("core", "Absorbance at the outlet.")},
    {.key = "conductivity",
     .label = CORE_TR("core", "Conductivity"),
     .unit = "S/m",
     .help = CORE_TR("core", "At the outlet: the sum over ions of molar conductivity and concentration.")},
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core",
                     "pH of the liquid at the outlet of the column, from the charge balance of the components there.")},
    {.key = "load",
     .label = CORE_TR("core", "Load"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Product on the column divided by the bed volume.")},
    {.key = "load_amount",
     .label = CORE_TR("core", "Molar load"),
     .unit = "mol/m3",
     .help = CORE_TR("core", "Product on the column divided by the bed volume.")},
    {.key = "breakthrough",
     .label = CORE_TR("core", "Breakthrough"),
     .unit = "1",
     .help = CORE_TR("core", "Product at the outlet divided by product at the inlet; 0 if none enters."),
     .displayUnit = "%"},
};
static_assert(model::namesRows<ChromatographyColumn::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "peak_pressure",
     .label = CORE_TR("core", "Maximum pressure drop"),
     .unit = "Pa",
     .kind = Kind::Peak,
     .variable = "pressure_drop"},
    {.key = "peak_uv",
     .label = CORE_TR("core", "Maximum absorbance"),
     .unit = "AU",
     .kind = Kind::Peak,
     .variable = "uv"},
    {.key = "peak_load",
     .label = CORE_TR("core", "Maximum load"),
     .unit = "kg/m3",
     .kind = Kind::Peak,
     .variable = "load"},
    {.key = "peak_breakthrough",
     .label = CORE_TR("core", "Maximum breakthrough"),
     .unit = "1",
     .kind = Kind::Peak,
     .variable = "breakthrough",
     .displayUnit = "%"},
    {.key = "column_volumes",
     .label = CORE_TR("core", "Column volumes"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "column_volumes"},
};
static_assert(model::namesRows<ChromatographyColumn::Kpi>(kpis));

constexpr const char* guards[] = {CORE_TR("core", "limit"), CORE_TR("core", "switch")};
static_assert(model::namesRows<ChromatographyColumn::Guard>(guards));

} // namespace

extern const model::UnitType chromatography_column{
    .id = "chromatography_column",
    .label = CORE_TR("core", "Chromatography column"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "column",
    .help = CORE_TR("core", "Separates components that bind to a packed bed from those that pass. The bed holds bound "
                            "components until the buffer changes. The grid follows from the tolerance of the run; the "
                            "key figure “spatial_error” estimates its error. Beds with radial flow are not covered."),
    .source =
        "Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and Nonlinear Chromatography, 2nd ed.",
    .ports = ports,
    .params = column::columnParams,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .bed = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<ChromatographyColumn>(setup, errors);
    },
};

} // namespace titer::unitops::chromatography_column
