// Packed column of porous beads: general rate model and its lumped forms (Guiochon, Felinger, Shirazi, Katti 2006,
// Fundamentals of Preparative and Nonlinear Chromatography, 2nd ed., chapter 2; equations in
// core/unitops/column/bed/description.h).
#include "core/unitops/capture_and_polish/packed_column_specs.h"

namespace titer::unitops::chromatography_column {

extern const model::UnitType chromatography_column{
    .id = "chromatography_column",
    .label = CORE_TR("core", "Chromatography column"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "column",
    .help =
        CORE_TR("core", "Separates components that bind to a packed bed from those that pass. The bed holds bound "
                        "components until the buffer changes. The grid follows from the tolerance of the run; the "
                        "key figure “spatial_error” estimates its error. A bed with radial flow is a unit of its own."),
    .source =
        "Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and Nonlinear Chromatography, 2nd ed.",
    .ports = columnPorts,
    .params = column::columnParams,
    .setPoints = columnUnitSetPoints,
    .variables = columnVariables,
    .kpis = columnKpis,
    .guards = columnGuards,
    .bed = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<ChromatographyColumn>(setup, errors);
    },
};

} // namespace titer::unitops::chromatography_column
