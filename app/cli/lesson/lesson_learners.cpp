// titer-cli lesson learners: where the learners of a workshop are, of the progress that they handed in.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/learn/progress_folder.h"
#include "core/lessons/overview.h"

namespace titer::cli {

namespace {

base::Json learnersJson(const lessons::Overview& overview)
{
    base::Json json = base::Json::object({{"format", "titer.lesson.learners/1"}});
    json["learners"] = base::Json::array();
    for (const lessons::LearnerRow& row : overview.learners) {
        base::Json one = lessons::progressJson(row.progress);
        one.erase("format");
        one["file"] = row.file;
        one["at"] = row.at;
        one["passed"] = row.passed;
        json["learners"].push(std::move(one));
    }
    json["steps"] = base::Json::array();
    for (const lessons::StepRow& step : overview.steps)
        json["steps"].push(base::Json::object({{"id", step.step},
                                               {"lesson", step.lesson},
                                               {"passed", step.passed},
                                               {"at", step.at},
                                               {"hints", step.hints},
                                               {"reveals", step.reveals}}));
    return json;
}

std::string learnersText(const lessons::Overview& overview)
{
    Table people({2, 4, 5});
    people.add({"learner", "lesson", "passed", "at", "hints", "reveals", "file"});
    for (const lessons::LearnerRow& row : overview.learners)
        people.add({row.progress.learner.empty() ? "-" : row.progress.learner, row.progress.lesson,
                    std::to_string(row.passed) + " of " + std::to_string(row.progress.steps.size()),
                    row.at.empty() ? "done" : row.at, std::to_string(row.hints), std::to_string(row.reveals),
                    row.file});
    Table steps({2, 3, 4, 5});
    steps.add({"lesson", "step", "passed", "at it", "hints", "reveals"});
    for (const lessons::StepRow& step : overview.steps)
        steps.add({step.lesson, step.step, std::to_string(step.passed), std::to_string(step.at),
                   std::to_string(step.hints), std::to_string(step.reveals)});
    return people.text() + "\n" + steps.text();
}

int showLearners(const Arguments& arguments)
{
    const std::string folder = arguments.positional(0);
    const std::optional<std::string> out = arguments.value("--csv");
    if (out == "-" && arguments.json())
        return usageError(arguments.command(), "--json and --csv - both want standard output");
    if (out)
        if (const base::Done can = canWrite(arguments, *out); !can) {
            printError(can.error(), *out);
            return exitError;
        }
    base::Errors errors;
    const lessons::Overview overview =
        lessons::overviewOf(app::readProgressFiles(QString::fromStdString(folder), errors));
    printErrors(errors, folder);
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, lessons::overviewCsv(overview)); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    if (arguments.json())
        printJson(learnersJson(overview));
    else if (out != "-")
        print(learnersText(overview));
    return errors.empty() ? exitDone : exitError;
}

constexpr Positional lessonLearnersPositionals[] = {
    {.name = "FOLDER",
     .help = "with files of progress (*.json, titer.progress/1), in it or in folders of learners and lessons; "
             "others are passed over"}};
constexpr Option lessonLearnersOptions[] = {
    {.name = "--csv", .value = "FILE", .help = "writes a row for each learner; - is standard output", .output = true}};

} // namespace

const Command lessonLearners{.name = "lesson learners",
                             .summary = "Show how far learners are, and which step holds them up",
                             .positionals = lessonLearnersPositionals,
                             .options = lessonLearnersOptions,
                             .about =
                                 "A file that cannot be read is an error, and the others are shown. Learners of one "
                                 "name are known by their files.",
                             .example = "titer-cli lesson learners handed-in --csv workshop.csv",
                             .run = showLearners};

} // namespace titer::cli
