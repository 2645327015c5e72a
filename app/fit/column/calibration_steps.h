// The steps of a column's calibration as work in the background: from measured runs and a plant to values, pictures and what stood in
// the way at each run. [worker]
#pragma once

#include "app/fit/column/calibration_settings.h"
#include "core/connect/settings.h"
#include "core/figures/measured/measured_run.h"
#include "core/model/plant/plant.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

inline constexpr double calibrationConfidence = 0.95;

struct StepRunInput {
    int index = 0; // among the runs of the step
    std::string name;
    connect::Settings recording; // of the connector `replay`
    StepRun run;
};

// All that a step needs.
struct StepInput {
    CalibrationStep step = CalibrationStep::System;
    std::string column;
    model::Flowsheet flowsheet, plant; // with what earlier steps found; as the document has it
    const model::Catalogue* catalogue = nullptr;
    StepSettings settings;
    std::vector<StepRunInput> runs = {};
    studies::TakenValues taken = {}; // of earlier steps, in `flowsheet`
    // Of Buffers: standard errors of the porosities between and in the particles.
    double porosityError = 0.0, particlePorosityError = 0.0;
    // Of Chromatograms: what is fitted. Of Prediction: that fit.
    std::vector<std::string> paths = {};
    std::vector<studies::FitBounds> bounds = {};
    studies::PlantFit fit = {};
};

struct StepOutcome {
    std::optional<FoundStep> found = {};
    std::vector<std::pair<int, base::Sentence>> faults = {}; // of runs, by their index
    base::Errors errors = {};                                // of all else
    bool stopped = false;                                    // by a person, before there was anything
};

// Where a step is.
struct StepProgress {
    long runs = 0; // of the plant
    std::vector<FoundPicture> pictures = {};
};
using ReportStep = std::function<void(const StepProgress&)>;

StepOutcome runStep(const StepInput& input, const ReportStep& report, std::stop_token stop);

// --- each of them --------------------------------------------------------------------------------------------------------
StepOutcome runTracers(const StepInput& input, std::stop_token stop); // System, Packing
StepOutcome runBuffers(const StepInput& input);
StepOutcome runBinding(const StepInput& input, std::stop_token stop);
StepOutcome runChromatograms(const StepInput& input, const ReportStep& report, std::stop_token stop);
StepOutcome runPrediction(const StepInput& input, std::stop_token stop);

// --- what they share -----------------------------------------------------------------------------------------------------
// The plant of a flowsheet; null with its errors.
std::shared_ptr<const model::Plant> plantOf(const StepInput& input, const model::Flowsheet& flowsheet,
                                            base::Errors& errors);
// The measured run of a file, with its zero, and notices at its name. Errors are a sentence for the run.
base::Result<figures::MeasuredRun> readStepRun(const StepRunInput& input, base::Notices& notices);
// The curve that a run is to show its components by.
base::Result<const figures::MeasuredSignal*> curveOfRun(const figures::MeasuredRun& run, const StepRun& asked);
// "acetone, dextran" as typed.
std::vector<std::string> componentsOf(const StepRun& asked);
FoundValue foundValue(const StepInput& input, studies::FittedParameter fitted);
// Values in the unit of a signal or a quantity, as they are where Titer does not know it.
std::vector<double> inUnitOf(const std::vector<double>& values, const std::string& unit);

} // namespace titer::app
