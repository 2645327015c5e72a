// A table of measured values as a fit takes it: each column that is a quantity of the plant, in SI.
#pragma once

#include "core/base/tables/csv.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/measured_runs.h"

#include <span>
#include <string>

namespace titer::twin {

// The tag of a run that a column is laid over: what `map` says, else the plant's own tags, else its own name.
std::string mappedTag(const model::Flowsheet& flowsheet, const std::string& column,
                      std::span<const model::TagEntry> map);

// `plant` is that of the flowsheet. Errors and notices are at "NAME: COLUMN" and "NAME"; columns that are no quantity
// of the run are notices, and none that is one is an error.
studies::FitExperiment measuredTable(const model::Flowsheet& flowsheet, const model::Plant& plant,
                                     const base::CsvTable& table, const std::string& name,
                                     std::span<const model::TagEntry> map, base::Errors& errors,
                                     base::Notices& notices);

} // namespace titer::twin
