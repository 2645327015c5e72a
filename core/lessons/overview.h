// Where the learners of a workshop are: a row for each of them, and for each step how many passed it and how many it
// holds up.
#pragma once

#include "core/lessons/progress.h"

#include <string>
#include <vector>

namespace titer::lessons {

struct LearnerRow {
    std::string file; // that the progress was read from
    Progress progress;
    std::string at;             // the first step that is not passed; empty: all are
    int passed = 0;             // steps
    int hints = 0, reveals = 0; // over all steps
    bool isNamesake = false;    // another learner of the lesson has the same name: the file distinguishes them
};

struct StepRow {
    std::string lesson, step;
    int passed = 0;             // learners
    int at = 0;                 // learners whose first open step it is
    int hints = 0, reveals = 0; // over all learners
};

struct Overview {
    std::vector<LearnerRow> learners; // by lesson, name, file
    std::vector<StepRow> steps;       // by lesson, in its order
};

struct ProgressFile {
    std::string file;
    Progress progress;
};

Overview overviewOf(std::vector<ProgressFile> files);
// A row for each learner: file, learner, lesson, seed, steps passed, step at, hints, reveals, attempts, minutes,
// answer to the question.
std::string overviewCsv(const Overview& overview);

} // namespace titer::lessons
