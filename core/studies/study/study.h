// A study: what is varied, what is looked at, the runs with what they gave, and how that is evaluated. One table for the laboratory
// and the twin.
#pragma once

#include "core/base/not_available.h"
#include "core/studies/designs/region.h"
#include "core/studies/study/noise/value_origins.h"
#include "core/studies/study/sweep.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

struct StudyFactor {
    Factor factor = {};
    std::string path = {}; // of the plant, as study_sweep.h says; empty: varied in the laboratory only

    bool operator==(const StudyFactor&) const = default;
};

struct StudyResponse {
    enum class Goal { None, Maximise, Minimise, Target };

    std::string name = {};
    std::string unit = {};     // as written; of the cells, limits and target
    SweepResponse source = {}; // of the twin; an empty tag: measured in the laboratory only
    std::string noise = {};    // added to what the twin will give: "2%" of it or an amount in the unit; empty: none
    Goal goal = Goal::None;
    std::optional<double> low = {}, high = {}; // the specification [unit]
    std::optional<double> target = {};         // of Goal::Target [unit]
    std::string model = {};                // "linear", "interaction", "quadratic" or a right side; empty: the study's
    std::vector<std::string> leftOut = {}; // names of terms of the model that a person unticked

    bool operator==(const StudyResponse&) const = default;
};

// Parameters of the plant that a fit found, with how well it knows them (parameter_draws.h).
struct ParameterUncertainty {
    struct Parameter {
        std::string path = {};
        double value = 0.0; // [SI]
        double error = 0.0; // standard error [SI], relative where `logarithmic`
        bool logarithmic = false;

        bool operator==(const Parameter&) const = default;
    };

    std::string source = {}; // where it is from, in the words of a person
    std::vector<Parameter> parameters = {};
    std::vector<double> correlation = {}; // of the parameters as fitted, row after row; empty: none go together
    double degreesOfFreedom = 0.0;        // of the noise of the fit; 0: known, the draws are normal
    int draws = 64;

    bool operator==(const ParameterUncertainty&) const = default;
};

struct StudyCell {
    enum class Origin { Missing, Measured, Twin };

    double value = base::notAvailable; // [unit of the response]; NaN exactly where missing
    Origin origin = Origin::Missing;
    // Of the twin: the noise that the value was drawn with, as StudyResponse::noise; empty: none. Absent where a former version made
    // the value (originsOf).
    std::optional<std::string> noise = {};

    bool operator==(const StudyCell& other) const; // missing cells are equal
};

struct StudyRun {
    std::string id = {};               // "R7"; never given twice in a study
    int run = 0;                       // from 1, as carried out
    int standardOrder = 0;             // from 1
    int block = 0;                     // from 1; 0 without blocks
    int wholePlot = 0;                 // from 1; 0 without whole plots
    std::string point = {};            // "factorial", "centre", "axial", ..., "added"; one word, in English
    bool validation = false;           // checks the model and does not enter it
    std::vector<double> settings = {}; // natural, one per factor; the index of the level of a categorical one
    std::vector<StudyCell> cells = {}; // one per response; those behind the last are missing
    std::string comment = {};          // deviations included
    std::string excluded = {};         // why it does not enter the models; empty: it does
    base::Errors failure = {};         // why the twin gave nothing; empty: it did, or was not asked
    std::string vessel = {};           // of the plates of the study: "P1-A3"; empty: none
    // What the twin gave with each draw of the uncertain parameters, per response; NaN where it gave nothing, empty where it was not asked.
    std::vector<std::vector<double>> drawn = {};

    bool operator==(const StudyRun& other) const;
};

// Plates of small bioreactors that carry out runs side by side; see plate.h.
struct StudyPlate {
    // Which vessels have one setting of the factors that are hard to change.
    enum class Shared { Vessel, Row, Station, Plate };

    int vessels = 0;  // of a plate: 24 or 48; 0: the runs have no vessels
    int stations = 1; // that divide the rows of a plate
    Shared shared = Shared::Vessel;
    std::uint64_t seed = 1; // of the order of the runs on it

    bool operator==(const StudyPlate&) const = default;
};

struct StudyChange {
    std::string time = {}; // UTC, ISO 8601
    std::string who = {};
    base::Sentence what = {}; // of the core, or a person's own words without places

    bool operator==(const StudyChange&) const = default;
};

struct Study {
    std::string id = {}; // of the project: "study-3"
    std::string name = {};
    std::string purpose = {}; // why it is made, in the words of a person
    std::string kind = {};    // of the design: "ccd"; empty before one is chosen
    std::string model = {};   // of all responses that name none; empty: the richest that the runs can determine
    std::uint64_t seed = 1;
    std::vector<StudyFactor> factors = {};
    std::vector<StudyResponse> responses = {};
    std::vector<std::string> constraints = {}; // of all settings: "2*A + B <= 3" in natural units
    std::vector<StudyRun> runs = {};           // in the order to carry them out
    std::vector<double> setting = {};          // that is looked at: natural, one per factor; empty: the middle
    double threshold = 0.90;                   // of the probability of meeting all specifications
    int version = 1;                   // goes up with each change of factors, responses or runs that is no result
    int idsGiven = 0;                  // the highest number of an id that a run ever had
    std::vector<StudyChange> log = {}; // oldest first
    StudyPlate plate = {};
    ParameterUncertainty uncertainty = {}; // of the twin; no parameters: it is taken as it is

    bool operator==(const Study&) const = default;
};

// Missing where the run has none.
StudyCell cellOf(const StudyRun& run, std::size_t response);
// Fills up with missing cells where `response` lies beyond them.
void setCell(StudyRun& run, std::size_t response, const StudyCell& cell);
// Whether it enters the models.
bool counts(const StudyRun& run);
// Of the runs, indices into Study::runs. Where a former version kept no noise with a value of the twin, repeats show it: without noise
// they are equal to the last bit. Without repeats it had none if the response has none now, and else it is not known. [any]
ValueOrigins originsOf(const Study& study, std::size_t response, const std::vector<int>& runs);
// Of all runs that enter the models.
ValueOrigins originsOf(const Study& study, std::size_t response);
// Why the twin gave nothing, in English.
std::string failureText(const StudyRun& run);
const StudyRun* findRun(const Study& study, std::string_view id);
// "R8": of a number that no run of the study ever had.
std::string newRunId(Study& study);
Factors factorsOf(const Study& study);
// Where its settings may lie, coded. Errors are at "design/constraint".
base::Result<Region> regionOf(const Study& study);
// "titre [g/L]"
std::string titleOf(const StudyResponse& response);

// "2%" or an amount; nothing is fine too. The error is at "noise".
base::Done checkNoise(std::string_view text);

// Names twice or that a run sheet cannot hold, bounds, constraints, runs with one id, cells that are too many, limits the wrong way
// round. Errors are at "factors/NAME", "responses/NAME", "constraints", "runs/ID", "setting", "threshold".
base::Errors check(const Study& study);

} // namespace titer::studies
