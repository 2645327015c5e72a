// The project that is open, as somebody makes a lesson of it: what the lesson begins with, what its checks can read now,
// and what was done since as the solution of a step. [any] but projectState()
#pragma once

#include "core/lessons/material.h"
#include "core/lessons/work.h"
#include "core/model/types/catalogue.h"

namespace titer::app {

class Document;
class Workbench;

// A recording that lies next to the project as a table.
struct ProjectRecording {
    lessons::LessonFile file;   // with a name as a lesson has it, "batch-7.csv"
    connect::Settings settings; // how it is read, of the import alone
};

struct ProjectState {
    model::Flowsheet plant;
    std::vector<studies::Study> studies;
    std::vector<alarm::Definition> alarms;
    std::vector<lessons::LearnerBoard> boards;
    std::vector<ProjectRecording> recordings;
    QStringList leftOut = {}; // recordings that no lesson can hold: workbooks, large ones
};
// [gui]
ProjectState projectState(const Document& document, Workbench& bench);

// A lesson with one step in which all words are still to be written. It begins with the project as it stands.
base::Json newLesson(const ProjectState& state);
// Plant, studies without what the plant gave, and recordings are those of the project; numbers that the lesson draws
// stay so.
base::Json withStart(base::Json lesson, const ProjectState& state);
// With an id that no other step of the lesson has.
base::Json newStep(const base::Json& lesson);
base::Json newField(const base::Json& lesson);
base::Json newChoice(const base::Json& question);

// What checks read of it, without a run.
lessons::Work workOf(const ProjectState& state, const lessons::Lesson& lesson);

// The plant in which a step begins, after the solutions of those before it as far as they set values.
model::Flowsheet plantBefore(const lessons::Lesson& lesson, std::size_t step);
// The acts that lead from there to the project as it stands, as a lesson's file has them: values that differ, then what
// the checks of the step need: recordings that are read, alarms, boards, a run, fits, studies, estimators. Answers of
// the step that were given before stay. An error where the project differs in more than values.
base::Result<base::Json> solutionOf(const lessons::Lesson& lesson, std::size_t step, const ProjectState& state,
                                    const base::Json& before, const model::Catalogue& catalogue);
// The values alone: {"units/n1/params/volume": "2 L"}.
base::Result<base::Json> valuesBetween(const model::Flowsheet& before, const model::Flowsheet& after,
                                       const model::Catalogue& catalogue);

} // namespace titer::app
