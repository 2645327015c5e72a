// A lesson: the project that it begins with, its steps with the checks that read the project, and a question at the
// end.
//
//   const Lesson lesson = readLesson(text, seed, errors);   its start plant and studies are the project
//   Material material = makeMaterial(lesson, errors);       the files next to it; runStart() where a check compares
//   Work work = newWork(lesson, material);                  and what the learner then does goes in
//   takeFindings(progress, step, evaluate(step, work));     after each run, reading, fit or answer
#pragma once

#include "core/lessons/act.h"
#include "core/lessons/check.h"
#include "core/lessons/draws.h"
#include "core/lessons/text.h"
#include "core/model/flowsheet.h"
#include "core/studies/study/study.h"
#include "core/twin/sensors.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::lessons {

inline constexpr const char* lessonFormat = "titer.lesson/1";
inline constexpr std::array<std::string_view, 3> lessonLevels{"basic", "intermediate", "advanced"};

struct Choice {
    std::string id;
    Text text;
};

// What a learner types into a step.
struct Field {
    std::string id;
    Text text;
    std::string unit;            // of a bare number; empty: it has none
    std::vector<Choice> choices; // where one of them is chosen
};

// A part of the workspace that a step shows.
struct Pane {
    std::string kind;            // one of paneKinds()
    std::vector<std::string> of; // tags, paths, files
};
const std::vector<std::string>& paneKinds();

struct Step {
    std::string id;
    Text title, task;
    std::vector<Pane> panes;
    std::vector<std::string> touches; // paths of the plant that it is about
    std::vector<Field> fields;
    std::vector<Check> checks;
    std::array<Text, 3> hints;
    Text reveal; // the way, in words
    std::vector<Act> solution;
};

struct Question {
    Text text;
    std::vector<Choice> choices;
    std::string answer; // id of a choice
    Text reason;
};

// How a file of the lesson is written: as instruments and people do.
struct Writing {
    struct Spike {
        std::string column;
        double time = 0.0; // [s]
        double by = 0.0;   // [unit of the column]
    };
    char separator = ',';
    char decimal = '.';
    std::optional<int> zoneMinutes = {};                           // times are those of a clock there, without a zone
    std::vector<std::pair<std::string, std::string>> columns = {}; // their headings, otherwise
    std::vector<Spike> spikes = {};
    std::string missing = {}; // instead of empty cells
};

struct LessonRecording {
    std::string file;        // "batch-7.csv"
    std::string text = {};   // of one that was recorded: the same for every learner; empty: made by the sensors
    twin::SensorSet sensors; // with what is otherwise in the plant that was measured
    Writing writing;
};

// A column of the table of attempts.
struct AttemptColumn {
    Text title;
    Measure measure;
};

// [any] A value: the lesson of one seed.
struct Lesson {
    std::string id;
    int number = 0;    // in the list of lessons; 0: behind the others
    std::string level; // one of lessonLevels
    int minutes = 0;
    std::uint64_t seed = 1;
    Draws draws;
    Text title, why, goal;
    std::vector<std::string> needs;  // lessons to take before
    std::vector<std::string> next;   // lessons to take then
    std::vector<std::string> topics; // of the manual, to read
    model::Flowsheet start;
    std::vector<LessonRecording> recordings;
    std::vector<studies::Study> studies;
    std::vector<AttemptColumn> attempts;
    std::vector<Step> steps;
    Question question;

    const Step* step(std::string_view stepId) const;
    const Field* field(std::string_view fieldId) const;
    // Whether a check compares with the run of the plant that it begins with.
    bool needsStartRun() const;
};

// Every fault at once, each at its path; on errors the lesson is not to be used.
Lesson readLesson(std::string_view text, std::uint64_t seed, base::Errors& errors);

// Lessons that come with Titer.
struct ShippedLesson {
    std::string_view id;   // "feed-without-starving"
    std::string_view text; // of its file
};
std::span<const ShippedLesson> shippedLessons();

} // namespace titer::lessons
