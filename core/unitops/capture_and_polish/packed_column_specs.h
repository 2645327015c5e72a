// What every unit of one packed bed shows: ports, set-points, variables, key figures and events of ChromatographyColumn.
#pragma once

#include "core/model/types/row_names.h"
#include "core/unitops/capture_and_polish/packed_column.h"
#include "core/unitops/column/specs.h"

namespace titer::unitops {

inline constexpr model::PortSpec columnPorts[] = {
    {.key = "in", .label = CORE_TR("core", "Feed and buffers"), .direction = model::Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Effluent"),
     .direction = model::Direction::Out,
     .rule = model::FlowRule::Follows,
     .required = true},
};

inline constexpr model::SetPointSpec columnOwnSetPoints[] = {
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
inline constexpr auto columnUnitSetPoints = column::joined(column::columnSetPoints, columnOwnSetPoints);
static_assert(model::namesRows<ChromatographyColumn::SetPoint>(columnUnitSetPoints));

inline constexpr model::VariableSpec columnVariables[] = {
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
static_assert(model::namesRows<ChromatographyColumn::Variable>(columnVariables));

inline constexpr model::KpiSpec columnKpis[] = {
    {.key = "peak_pressure",
     .label = CORE_TR("core", "Maximum pressure drop"),
     .unit = "Pa",
     .kind = model::KpiSpec::Kind::Peak,
     .variable = "pressure_drop"},
    {.key = "peak_uv",
     .label = CORE_TR("core", "Maximum absorbance"),
     .unit = "AU",
     .kind = model::KpiSpec::Kind::Peak,
     .variable = "uv"},
    {.key = "peak_load",
     .label = CORE_TR("core", "Maximum load"),
     .unit = "kg/m3",
     .kind = model::KpiSpec::Kind::Peak,
     .variable = "load"},
    {.key = "peak_breakthrough",
     .label = CORE_TR("core", "Maximum breakthrough"),
     .unit = "1",
     .kind = model::KpiSpec::Kind::Peak,
     .variable = "breakthrough",
     .displayUnit = "%"},
    {.key = "column_volumes",
     .label = CORE_TR("core", "Column volumes"),
     .unit = "1",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "column_volumes"},
};
static_assert(model::namesRows<ChromatographyColumn::Kpi>(columnKpis));

inline constexpr const char* columnGuards[] = {CORE_TR("core", "limit"), CORE_TR("core", "switch")};
static_assert(model::namesRows<ChromatographyColumn::Guard>(columnGuards));

} // namespace titer::unitops
