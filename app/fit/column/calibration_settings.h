// What a person types into the cards of a column's calibration, read. [any]
#pragma once

#include "app/fit/column/calibration_record.h"
#include "app/fit/gradient_runs.h"
#include "core/figures/measured/baseline.h"
#include "core/model/flowsheet.h"
#include "core/studies/calibration/columns/titration.h"
#include "core/twin/align_files.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace titer::app {

struct StepSettings {
    std::string tubing, inlet;  // ids; an inlet may be empty: the plant's own program
    double injected = 0.0;      // [m3], 0: not stated
    twin::AlignRule align = {}; // of the zeros of runs, where the plant keeps its program
    double threshold = 10.0;
    figures::Baseline baseline{figures::Baseline::Kind::Constant};
    int starts = 1;
    double tolerance = 1e-4;
    SaltOrder salt; // as the step Buffers has it
    std::vector<figures::SaltPoint> points;
    studies::Titrant titrant;
    std::vector<double> titrated;          // [m3]
    std::map<std::string, QString> faults; // by setting; of Buffers also where a later step needs it
};

// Of a step, with what it takes from earlier ones: the injection of a packing is that of the system where it states none.
StepSettings readStepSettings(const CalibrationRecord& record, CalibrationStep step, const model::Flowsheet& flowsheet);

// The fields of a card, with their faults.
std::vector<CalibrationSetting> settingsOf(const CalibrationRecord& record, CalibrationStep step,
                                           const model::Flowsheet& flowsheet);

} // namespace titer::app
