// A column's calibration as a project keeps it: of each step its runs, its settings and what was found (titer.column_calibration/1). [any]
#pragma once

#include "app/fit/column/calibration_card.h"
#include "core/base/not_available.h"
#include "core/base/result.h"
#include "core/studies/calibration/plant_fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::app {

// A measured run of a step, by the name that moves with the project (Alignments::keyOf()).
struct StepRun {
    std::string recording;
    bool chosen = true;
    std::string components, curve, zero;
    std::string assays; // absolute; a project keeps it by keptPath()
    bool operator==(const StepRun&) const = default;
};

// Of the step Chromatograms: what a person said of a parameter.
struct StepParameter {
    std::string path;
    bool chosen = false;
    std::string low, high; // as typed
    bool operator==(const StepParameter&) const = default;
};

// A number or a word of the plant that a step took, and of which step it is (-1: of the plant).
struct TakenPlace {
    std::string path, text;             // the text where it is no number
    double number = base::notAvailable; // [SI]
    int step = -1;
};

struct FoundValue {
    studies::FittedParameter fitted;     // [SI]
    double planted = base::notAvailable; // what the plant had then [SI]
};

// A diagram in units that do not change any more.
struct FoundPicture {
    enum class Kind { Pulse, Salt, Yamamoto, Chromatogram };
    struct Course {
        CalibrationPicture::Line kind = CalibrationPicture::Line::Measured;
        std::string name; // empty: as its kind is called
        int colour = 0;
        std::vector<double> x, y;
    };
    Kind kind = Kind::Pulse;
    std::string title, xUnit, yUnit;
    std::vector<Course> courses = {};
    std::vector<double> bandX = {}, bandLow = {}, bandHigh = {};
};

struct FoundRun {
    std::string name;
    double nrmse = base::notAvailable;  // NaN: none
    double within = base::notAvailable; // share in the band of a prediction
};

// Where the band of 95 % of a prediction holds less of a run, the model does not hold as it says.
inline constexpr double minWithinBand = 0.85;

struct FoundStep {
    std::string when;  // UTC, ISO 8601
    std::string asked; // digest of runs and settings
    std::vector<FoundRun> runs = {};
    std::vector<FoundValue> values = {};
    std::vector<double> correlation = {}; // of the values as fitted, row after row; empty: none go together
    std::vector<TakenPlace> taken = {};
    std::vector<FoundPicture> pictures = {};
    base::Notices remarks = {}; // of runs at their names
    bool converged = true;
    bool stopped = false;       // before it converged, by a person
    studies::PlantFit fit = {}; // of Chromatograms: what predictions go on with
};

struct StepRecord {
    std::vector<StepRun> runs = {};
    std::map<std::string, std::string> settings = {}; // as typed
    std::vector<StepParameter> parameters = {};
    std::optional<FoundStep> found = {};
    // Of all that a person chose; of files the names, so that it moves with the project.
    std::string digest() const;
};

// Of a prediction: whether its bands hold what they say. True of other steps.
inline bool holds(const FoundStep& found)
{
    return std::ranges::none_of(found.runs, [](const FoundRun& run) { return run.within < minWithinBand; });
}

using CalibrationRecord = std::array<StepRecord, calibrationSteps>;

// "system", "packing", …: as texts and the command line call it.
const char* idOf(CalibrationStep step);

// Of the project's settings, where it keeps the calibration of a column.
std::string calibrationKey(const std::string& unit);

std::string calibrationText(const CalibrationRecord& record);
// All of it, or an error that names what cannot be read.
base::Result<CalibrationRecord> readCalibration(std::string_view text);

} // namespace titer::app
