// What a learner has done, as the checks of a lesson read it: the project and what came of it. Whoever has a project
// fills it in; checks know nothing of documents and windows.
#pragma once

#include "core/alarm/definition.h"
#include "core/base/tables/csv.h"
#include "core/figures/run_result.h"
#include "core/model/flowsheet.h"
#include "core/studies/calibration/likelihood/likelihood_verdicts.h"
#include "core/studies/calibration/plant_fit.h"
#include "core/studies/study/study.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace titer::lessons {

// A run with the plant that it is of.
struct LearnerRun {
    model::Flowsheet plant;
    figures::RunResult result;
};

// A file of the lesson, as the learner has it read.
struct TakenRecording {
    std::string file; // "batch-7.csv"
    base::CsvTable table;
};

struct FittedNumber {
    std::string path;
    double value = 0.0;           // [SI]
    double low = 0.0, high = 0.0; // confidence interval; both 0 where the data do not determine one [SI]
    studies::ParameterVerdict verdict = studies::ParameterVerdict::Identified;
    bool operator==(const FittedNumber&) const = default;
};
// Puts what a fit came to there, instead of what was fitted of the same numbers before.
void takeFit(const studies::PlantFit& fit, std::vector<FittedNumber>& into);

// What an estimator of the plant came to on a recording.
struct LearnerEstimate {
    struct Channel {
        std::string tag;
        std::string state;   // "good", "noisier" (twin::stateWord)
        double inBand = 0.0; // share of innovations within what they should scatter
        bool operator==(const Channel&) const = default;
    };
    struct Number {
        std::string path;
        double value = 0.0, deviation = 0.0; // [SI]
        bool operator==(const Number&) const = default;
    };
    std::string estimator; // id
    std::vector<Channel> channels;
    std::vector<Number> numbers;
    bool operator==(const LearnerEstimate&) const = default;
};

// A board as far as checks read it.
struct LearnerBoard {
    struct Tile {
        std::string type;              // "trend"
        std::vector<std::string> tags; // as the project has them, with their source: "night/DO"
        bool operator==(const Tile&) const = default;
    };
    std::string name; // as people gave it
    std::vector<Tile> tiles;
    bool operator==(const LearnerBoard&) const = default;
};

// [any] A value.
struct Work {
    model::Flowsheet plant;                     // as it stands
    model::Flowsheet startPlant;                // as the lesson gave it
    std::shared_ptr<const LearnerRun> run = {}; // the last one; null before the first
    std::shared_ptr<const LearnerRun> start =
        {}; // of the plant that the lesson begins with, where a check compares with it
    std::vector<TakenRecording> recordings = {};
    std::vector<FittedNumber> fits = {};
    std::vector<studies::Study> studies = {};
    std::vector<alarm::Definition> alarms = {};
    std::vector<LearnerBoard> boards = {};
    std::vector<LearnerEstimate> estimates = {};
    std::map<std::string, std::string> answers = {}; // by field, as typed; several are parted by semicolons

    // That of this file; nullptr where it has not been read.
    const TakenRecording* recording(std::string_view file) const;
};

} // namespace titer::lessons
