// A lesson taken from start to end without a window: by its own solution, or by answers that were handed in.
#pragma once

#include "core/lessons/material.h"

#include <map>
#include <optional>

namespace titer::lessons {

inline constexpr const char* answersFormat = "titer.answers/1";

// What was done in each step, and the answer to the question.
struct Answers {
    std::map<std::string, std::vector<Act>> steps = {}; // by id
    std::string question = {};
};
// {"format": "titer.answers/1", "lesson": ID, "steps": {STEP: [...]}, "question": CHOICE}: acts as in a solution.
Answers readAnswers(std::string_view text, const Lesson& lesson, base::Errors& errors);
Answers ownSolution(const Lesson& lesson);

struct StepOutcome {
    std::string id;
    bool passed = false;
    bool passedBefore = false; // all checks held before anything was done
    std::vector<Finding> findings;
    base::Errors errors = {}; // of what was done: at "steps/ID/NUMBER"
};

// A row of the table of attempts: a run with what it came to.
struct Attempt {
    std::vector<std::string> values; // by the columns of the lesson
    int passed = 0, checks = 0;      // of the step that it was made in
    bool operator==(const Attempt&) const = default;
};

struct Outcome {
    std::vector<StepOutcome> steps;
    std::vector<Attempt> attempts;
    std::map<std::string, std::string> answers; // by field
    std::string question;
    bool rightAnswer = false;

    bool passed() const;
};

// Does one thing; an error says why it cannot be done, and the work stays as it was.
base::Done perform(const Act& act, const Lesson& lesson, const Material& material, Work& work,
                   std::stop_token stop = {});
// The checks of a step.
std::vector<Finding> evaluate(const Step& step, const Work& work);
bool allPassed(const std::vector<Finding>& findings);
// Of the last run.
Attempt attemptOf(const Lesson& lesson, const Step& step, const Work& work);

Outcome solve(const Lesson& lesson, const Material& material, const Answers& answers, std::stop_token stop = {});

// A tag that the run of the start plant lacks, or that cannot be read in the unit of its check.
base::Errors checkTags(const Lesson& lesson, const Material& material, std::stop_token stop = {});
// What its own solution leaves to be corrected: acts that cannot be done, a step that passes before anything is done, a
// check that is not met.
base::Errors faultsOf(const Outcome& outcome);
// Errors of a lesson that is read well and still cannot be taken: those of both.
base::Errors checkLesson(const Lesson& lesson, const Material& material, std::stop_token stop = {});

} // namespace titer::lessons
