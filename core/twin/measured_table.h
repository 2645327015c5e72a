// A table of measured values as a fit takes it: each column that is a quantity of the plant, in SI.
#pragma once

#include "core/base/tables/csv.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/measured_runs.h"

#include <span>
#include <string>

namespace titer::twin {

// What a column is laid over, and by which factor: what `map` says, else the plant's own tags, else its own name. Without a factor of its
// own an entry of `map` takes that of the plant's for the same variable.
model::TagEntry mappedEntry(const model::Flowsheet& flowsheet, const std::string& column,
                            std::span<const model::TagEntry> map);
std::string mappedTag(const model::Flowsheet& flowsheet, const std::string& column,
                      std::span<const model::TagEntry> map);

// `plant` is that of the flowsheet. Errors and notices are at "NAME: COLUMN" and "NAME"; columns that are no quantity
// of the run are notices, and none that is one is an error.
studies::FitExperiment measuredTable(const model::Flowsheet& flowsheet, const model::Plant& plant,
                                     const base::CsvTable& table, const std::string& name,
                                     std::span<const model::TagEntry> map, base::Errors& errors,
                                     base::Notices& notices);

// Its times `shift` later, on the clock of the run [s]. Rows before its start and after its end are left out with a notice;
// it is an error where none is left. `end` is that of the recipe [s], 0 where it has none.
void layOnClock(studies::FitExperiment& experiment, double shift, double end, base::Errors& errors,
                base::Notices& notices);

// Files of one batch, on the clock of its run, as one experiment, so that they have one course and one start. Several
// readings of a tag at one time stay several rows of that time.
studies::FitExperiment joined(std::span<const studies::FitExperiment> files);
// All files, those with one number of a batch joined in the place of the first; -1: of none.
std::vector<studies::FitExperiment> joinBatches(std::vector<studies::FitExperiment> files,
                                                std::span<const int> batches);

} // namespace titer::twin
