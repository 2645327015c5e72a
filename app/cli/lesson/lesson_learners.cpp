// titer-cli lesson learners: where the learners of a workshop are, of the progress that they handed in.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "core/lessons/overview.h"

#include <algorithm>
#include <filesystem>

namespace titer::cli {

namespace {

// The files of progress in a folder, by name; others in it are passed over. One that cannot be read is an error, and
// the others count.
std::vector<lessons::ProgressFile> progressIn(const std::string& folder, base::Errors& errors)
{
    std::vector<std::string> paths;
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(folder, code))
        if (entry.path().extension() == ".json") paths.push_back(entry.path().string());
    if (code)
        errors.push_back({base::Code::Io, folder,
                          base::say("This folder cannot be read: {1}. Check whether it is still there, and whether you "
                                    "may read it.",
                                    code.message())});
    std::sort(paths.begin(), paths.end());
    std::vector<lessons::ProgressFile> files;
    for (const std::string& path : paths) {
        const base::Result<std::string> text = readText(path, "what a learner has done (titer.progress/1)");
        if (text && text->find(lessons::progressFormat) == std::string::npos) continue;
        base::Errors faults;
        lessons::Progress progress;
        if (text)
            progress = lessons::readProgress(*text, faults);
        else
            faults.push_back(text.error());
        const std::string name = std::filesystem::path(path).filename().string();
        for (base::Error& error : faults) error.where = name + (error.where.empty() ? "" : "/" + error.where);
        if (faults.empty()) files.push_back({name, std::move(progress)});
        errors.insert(errors.end(), faults.begin(), faults.end());
    }
    return files;
}

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
    const lessons::Overview overview = lessons::overviewOf(progressIn(folder, errors));
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
    {.name = "FOLDER", .help = "with files of progress (*.json, titer.progress/1); others in it are passed over"}};
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
