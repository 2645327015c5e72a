// Measured runs of a chromatography system as fits of whole chromatograms take them. [any]
#pragma once

#include "app/fit/gradient_runs.h"
#include "core/figures/measured/baseline.h"
#include "core/model/flowsheet.h"
#include "core/studies/calibration/plant_fit.h"
#include "core/studies/models/sheet.h"
#include "core/twin/align_files.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// The curve of a name or a part of one; without a name the absorbance at 280 nm, or the first. Errors at `where`.
const figures::MeasuredSignal* curveNamed(const figures::MeasuredRun& run, const std::string& name, const char* where,
                                          base::Errors& errors);

// How runs are laid over a plant.
struct RunOverPlant {
    std::string inlet;     // whose program is that of each run; empty: as the plant has it
    double injected = 0.0; // [m3]; 0: as the first step of the inlet
    SaltOrder salt;        // of its buffers, and of a conductivity that is mapped to a salt
    figures::Baseline baseline{figures::Baseline::Kind::Constant};
    std::vector<model::TagEntry> map; // of curves and assays
    // Where its zero lies in the run of a plant with a program of its own: at the start, a phase or a time.
    twin::AlignRule align = {};
};

// The plant with the program of the run. Errors are at "NAME: PATH".
base::Result<model::Flowsheet> programmed(const figures::MeasuredRun& run, const std::string& name,
                                          const RunOverPlant& order, const model::Flowsheet& flowsheet,
                                          const model::Plant& plant);

// `flowsheet` has that program; `assays` are those of its fractions. Not to be used with errors.
studies::FitExperiment experimentOf(const figures::MeasuredRun& run, const std::string& name, const RunOverPlant& order,
                                    const model::Flowsheet& flowsheet, const std::shared_ptr<const model::Plant>& plant,
                                    std::optional<studies::Sheet> assays, base::Errors& errors, base::Notices& notices);

// A table of assays as experimentOf() takes it.
studies::Sheet readAssays(const std::string& text, const std::string& name, base::Errors& errors,
                          base::Notices& notices);

// Runs that their plants do not make.
base::Notices misfitsOf(const studies::PlantFitRequest& request, const studies::PlantFit& fit);

} // namespace titer::app
