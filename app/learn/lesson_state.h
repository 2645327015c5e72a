// What a learner has next to the plant: as reset puts it down, and undo and the end of a presentation bring it back. [gui]
#pragma once

#include "app/learn/lesson_bench.h"
#include "core/lessons/progress.h"

#include <memory>
#include <string>
#include <vector>

namespace titer::app {

class Workbench;

struct LessonState {
    struct Recording {
        connect::Settings settings;
        std::string name;
        bool operator==(const Recording&) const = default;
    };
    lessons::Progress progress;
    std::shared_ptr<const Run> run;
    std::vector<std::shared_ptr<const Run>> attemptRuns;
    std::vector<lessons::FittedNumber> fits;
    std::vector<lessons::LearnerEstimate> estimates;
    std::vector<studies::Study> studies;
    std::vector<Recording> recordings;
    std::vector<alarm::Definition> alarms;
    std::vector<Board> boards;
};

// As the lesson begins, for who has come so far. What was counted, as hints and attempts, stays.
LessonState begunState(const lessons::Lesson& lesson, const LessonState& now);
// The same where the state is one of before.
void keepCounts(LessonState& before, const LessonState& now);

// Studies, recordings, alarms and boards.
void takeBench(LessonState& state, Workbench& bench);
void putOnBench(const LessonState& state, Workbench& bench, const QString& text);

} // namespace titer::app
