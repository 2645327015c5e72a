// titer-cli lesson run: a lesson from start to end, by its own solution or by answers.
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/lesson/lesson_file.h"
#include "core/lessons/progress.h"

#include <cmath>

namespace titer::cli {

namespace {

base::Json placeJson(const lessons::Place& place)
{
    base::Json json = base::Json::object({{"kind", lessons::nameOf(place.kind)}, {"what", place.what}});
    if (std::isfinite(place.time)) json["time"] = place.time;
    return json;
}

base::Json stepJson(const lessons::Step& step, const lessons::StepOutcome& outcome)
{
    base::Json checks = base::Json::array();
    for (std::size_t c = 0; c < outcome.findings.size(); ++c)
        checks.push(base::Json::object({{"text", step.checks[c].text.in("en")},
                                        {"passed", outcome.findings[c].passed},
                                        {"found", outcome.findings[c].said.text()},
                                        {"place", placeJson(outcome.findings[c].place)}}));
    return base::Json::object({{"id", step.id},
                               {"title", step.title.in("en")},
                               {"passed", outcome.passed},
                               {"checks", std::move(checks)},
                               {"errors", errorsJson(outcome.errors)}});
}

base::Json runJson(const lessons::Lesson& lesson, const lessons::Outcome& outcome)
{
    base::Json json = base::Json::object({{"format", "titer.lesson.run/1"}, {"lesson", lesson.id}});
    json["seed"] = double(lesson.seed);
    json["passed"] = outcome.passed();
    json["steps"] = base::Json::array();
    for (std::size_t s = 0; s < outcome.steps.size(); ++s)
        json["steps"].push(stepJson(lesson.steps[s], outcome.steps[s]));
    json["attempts"] = base::Json::array();
    for (const lessons::Attempt& attempt : outcome.attempts) {
        base::Json row = base::Json::object({{"passed", attempt.passed}, {"checks", attempt.checks}});
        for (std::size_t i = 0; i < attempt.values.size(); ++i)
            row[lesson.attempts[i].title.in("en")] = attempt.values[i];
        json["attempts"].push(std::move(row));
    }
    json["question"] = base::Json::object({{"answer", outcome.question}, {"passed", outcome.rightAnswer}});
    return json;
}

std::string runText(const lessons::Lesson& lesson, const lessons::Outcome& outcome)
{
    std::string text = lesson.title.in("en") + ", seed " + std::to_string(lesson.seed) + "\n\n";
    const auto mark = [](bool passed) { return passed ? "passed  " : "open    "; };
    for (std::size_t s = 0; s < outcome.steps.size(); ++s) {
        const lessons::Step& step = lesson.steps[s];
        const lessons::StepOutcome& done = outcome.steps[s];
        text += std::string(mark(done.passed)) + std::to_string(s + 1) + " " + step.title.in("en") + "\n";
        for (std::size_t c = 0; c < done.findings.size(); ++c)
            text += std::string("  ") + mark(done.findings[c].passed) + step.checks[c].text.in("en") + ": " +
                    done.findings[c].said.text() + "\n";
    }
    const std::string answer = outcome.question.empty() ? "no answer" : "answer " + outcome.question;
    return text + mark(outcome.rightAnswer) + "question: " + answer + "\n";
}

int runLesson(const Arguments& arguments)
{
    const std::optional<std::string> out = arguments.value("--output");
    if (out == "-" && arguments.json())
        return usageError(arguments.command(), "--json and -o - both want standard output");
    LongWork work("lesson");
    base::Errors errors;
    std::string fault;
    const std::optional<OpenLesson> open = openLessonToTake(arguments, errors, fault, work.token());
    if (!fault.empty()) return usageError(arguments.command(), fault);
    if (!open) return exitError;
    if (out)
        if (const base::Done can = canWrite(arguments, *out); !can) {
            printError(can.error(), *out);
            return exitError;
        }
    lessons::Answers answers = lessons::ownSolution(open->lesson);
    if (const std::optional<std::string> path = arguments.value("--answers")) {
        const base::Result<std::string> text = readText(*path, "answers (titer.answers/1)");
        if (text)
            answers = lessons::readAnswers(*text, open->lesson, errors);
        else
            errors.push_back(text.error());
        printErrors(errors, *path);
        if (!errors.empty()) return exitError;
    }
    const lessons::Outcome outcome = lessons::solve(open->lesson, open->material, answers, work.token());
    work.clear();
    for (const lessons::StepOutcome& step : outcome.steps) printErrors(step.errors, open->path);
    if (out) {
        const lessons::Progress progress =
            lessons::progressOf(open->lesson, outcome, arguments.value("--learner").value_or(std::string()));
        if (const base::Done written = writeOutput(arguments, *out, lessons::progressJson(progress).write() + "\n");
            !written) {
            printError(written.error(), *out);
            return exitError;
        }
    }
    if (arguments.json())
        printJson(runJson(open->lesson, outcome));
    else if (out != "-")
        print(runText(open->lesson, outcome));
    return outcome.passed() ? exitDone : exitError;
}

constexpr Positional lessonRunPositionals[] = {lessonFile};
constexpr Option lessonRunOptions[] = {
    lessonSeed,
    {.name = "--answers",
     .value = "FILE",
     .help = "what was done (titer.answers/1); default: the lesson's own solution"},
    {.name = "--output",
     .value = "FILE",
     .help = "writes the progress that this makes (titer.progress/1); - is standard output",
     .brief = "-o",
     .output = true},
    {.name = "--learner", .value = "NAME", .help = "whose progress it is"},
};

} // namespace

const Command lessonRun{.name = "lesson run",
                        .summary = "Take a lesson by its own solution, or by answers",
                        .positionals = lessonRunPositionals,
                        .options = lessonRunOptions,
                        .about =
                            "Prints each step, whether it passed, and what each check measured. Exit status 0 only "
                            "if all steps passed and the\nanswer to the question is right.",
                        .example = "titer-cli lesson run feed-without-starving --answers mine.json --seed 4711 --json",
                        .run = runLesson};

} // namespace titer::cli
