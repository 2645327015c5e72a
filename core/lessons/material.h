// What a learner finds when a lesson begins: the plant, the files, the studies. Made from the lesson of a
// seed, each time the same.
#pragma once

#include "core/lessons/lesson.h"
#include "core/lessons/work.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::lessons {

struct LessonFile {
    std::string name; // "batch-7.csv"
    std::string text;
};

struct Material {
    std::vector<LessonFile> files;
    std::shared_ptr<const LearnerRun> start; // of the start plant; null until runStart()

    const LessonFile* file(std::string_view name) const;
};

// Errors are at "start/plant/..." and "recordings/NUMBER/...": a plant that is no plant, sensors that do not fit it.
Material makeMaterial(const Lesson& lesson, base::Errors& errors, std::stop_token stop = {});
// Runs the start plant where a check compares with it, which may take longer than all else. Errors are at
// "start/plant/...".
void runStart(const Lesson& lesson, Material& material, base::Errors& errors, std::stop_token stop = {});
// Work at which nothing has been done yet.
Work newWork(const Lesson& lesson, const Material& material);

// The plant is checked and run to its end. A failed run is a result too; errors are those of a plant that cannot be
// run.
std::shared_ptr<const LearnerRun> runPlant(const model::Flowsheet& plant, base::Errors& errors,
                                           std::stop_token stop = {});
// A file of the lesson as a learner has it read.
TakenRecording takeRecording(const LessonFile& file, const connect::Settings& settings, base::Errors& errors,
                             base::Notices& notices);

} // namespace titer::lessons
