// How far a learner is: what a file keeps of it, so that the lesson goes on where it stopped and a teacher can see
// where people are.
#pragma once

#include "core/lessons/solving.h"

namespace titer::lessons {

inline constexpr const char* progressFormat = "titer.progress/1";

struct StepProgress {
    std::string id = {};
    bool passed = false;
    std::vector<base::Sentence> found = {}; // of its checks, to be read in the language of whoever reads it
    int hints = 0;                          // that were looked at
    bool revealed = false;
    bool operator==(const StepProgress&) const = default;
};

// [any] A value.
struct Progress {
    std::string lesson = {};
    std::string learner = {};
    std::uint64_t seed = 1;
    double seconds = 0.0; // at work
    std::vector<StepProgress> steps = {};
    std::vector<Attempt> attempts = {};
    std::map<std::string, std::string> answers = {}; // by field
    std::string question = {};                       // the choice
    bool operator==(const Progress&) const = default;

    StepProgress& step(std::string_view id);
};

Progress newProgress(const Lesson& lesson, const std::string& learner);
// The step is as these findings say; what was passed once stays so.
void takeFindings(Progress& progress, const Step& step, const std::vector<Finding>& findings);
Progress progressOf(const Lesson& lesson, const Outcome& outcome, const std::string& learner);

base::Json progressJson(const Progress& progress);
// Errors are at their path; a file of another format is one.
Progress readProgress(std::string_view text, base::Errors& errors);

} // namespace titer::lessons
