// What a learner does in a step, written down: how a lesson solves itself, and how answers are handed in.
#pragma once

#include "core/alarm/definition.h"
#include "core/connect/settings.h"
#include "core/lessons/measure.h"
#include "core/lessons/work.h"
#include "core/model/flowsheet.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace titer::lessons {

// Values at paths of the plant; one that is not there yet is added.
struct SetAct {
    std::vector<std::pair<std::string, base::Json>> values;
};
struct RunAct {};
// As typed, or read off the work: {"measure": ...}.
struct AnswerAct {
    std::string field;
    std::variant<std::string, Measure> value;
};
// Reads a file of the lesson with settings of the import.
struct TakeAct {
    std::string file;
    connect::Settings settings;
};
// Fits numbers of the plant to a recording that has been read, and puts them into it.
struct FitAct {
    std::vector<std::string> paths;
    std::string file;
};
// Carries out the runs of a study on the plant.
struct StudyAct {
    std::string id;
    std::vector<std::pair<std::string, double>> setting = {}; // that is looked at then, by factor
};
struct AlarmAct {
    alarm::Definition definition;
};
// Makes a board, or replaces the one of its name.
struct BoardAct {
    LearnerBoard board;
};
// The estimator of this id, as a plant file has it.
struct EstimatorAct {
    model::EstimatorEntry entry;
};
// Takes a recording that has been read through an estimator of the plant.
struct EstimateAct {
    std::string id, file;
};
using Act =
    std::variant<SetAct, RunAct, AnswerAct, TakeAct, FitAct, StudyAct, AlarmAct, BoardAct, EstimatorAct, EstimateAct>;

// {"set": {...}}, {"run": true}, {"answer": {...}}, {"read": FILE, "as": {...}}, {"fit": [...], "to": FILE},
// {"study": ID}, {"alarm": {...}}, {"board": {...}}, {"estimator": {...}}, {"estimate": ID, "on": FILE}
void readActs(const base::Json& json, const std::string& where, std::vector<Act>& acts, model::Faults& faults);
// {"name", "tiles": [{"type", "tags"}]}, as a board's act has it.
base::Json boardJson(const LearnerBoard& board);

} // namespace titer::lessons
