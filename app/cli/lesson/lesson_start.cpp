// titer-cli lesson start: what a lesson starts with, as a project with the files next to it.
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/project_output.h"
#include "app/cli/lesson/lesson_file.h"
#include "app/study/study_store.h"

namespace titer::cli {

namespace {

// What is to be done, step by step.
std::string tasksText(const lessons::Lesson& lesson, const std::string& language)
{
    std::string text = "\n" + lesson.title.in(language) + "\n" + lesson.goal.in(language) + "\n";
    for (std::size_t s = 0; s < lesson.steps.size(); ++s) {
        const lessons::Step& step = lesson.steps[s];
        text += "\n" + std::to_string(s + 1) + " " + step.title.in(language) + "\n  " + step.task.in(language) + "\n";
        for (const lessons::Check& check : step.checks) text += "  - " + check.text.in(language) + "\n";
    }
    return text;
}

base::Done addStudies(const std::string& path, const lessons::Lesson& lesson)
{
    if (lesson.studies.empty()) return base::done();
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path);
    if (!project) return project.error();
    return app::saveStudies(*project, lesson.studies);
}

int startLesson(const Arguments& arguments)
{
    const std::optional<std::string> path = arguments.value("--output");
    if (!path) return usageError(arguments.command(), "-o FILE.titer is missing");
    LongWork work("lesson");
    base::Errors errors;
    std::string fault;
    const std::optional<OpenLesson> open = openLesson(arguments, errors, fault, work.token());
    work.clear();
    if (!fault.empty()) return usageError(arguments.command(), fault);
    if (!open) return exitError;
    const bool isProjectName = *path != "-" && !path->ends_with(".json");
    if (!isProjectName && !open->lesson.studies.empty()) {
        printError(base::inputError(base::say(
                       "A plant file holds no studies, and the lesson has one; name a project (FILE.titer).")),
                   *path);
        return exitError;
    }
    std::vector<TableBeside> tables;
    for (const lessons::LessonFile& file : open->material.files) tables.push_back({file.name, file.text});
    if (const int status = writeProject(arguments, *path, model::writePlant(open->lesson.start), tables);
        status != exitDone)
        return status;
    if (const base::Done added = addStudies(*path, open->lesson); !added) {
        printError(added.error(), *path);
        return exitError;
    }
    if (*path != "-" && !arguments.json()) print(tasksText(open->lesson, arguments.value("--language").value_or("en")));
    return exitDone;
}

constexpr Positional lessonStartPositionals[] = {lessonFile};
constexpr Option lessonStartOptions[] = {
    lessonSeed,
    {.name = "--output",
     .value = "FILE",
     .help = "project to create (FILE.titer), or a plant file (FILE.plant.json)",
     .brief = "-o",
     .output = true},
    {.name = "--language",
     .value = "CODE",
     .help = "of the tasks that are printed (en, da, de, es, fr, pt); default en"},
    {.name = "--replace", .help = "replace an existing project, and tables"},
};

} // namespace

const Command lessonStart{.name = "lesson start",
                          .summary = "Put on disk what a lesson begins with, and print its tasks",
                          .positionals = lessonStartPositionals,
                          .options = lessonStartOptions,
                          .about = "The plant and its studies are in the project; recordings of the lesson are written "
                                   "next to it. The same seed\ngives the same files.",
                          .example = "titer-cli lesson start batch-growth --seed 7 -o growth.titer",
                          .run = startLesson};

} // namespace titer::cli
