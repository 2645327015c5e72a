// titer-cli study run: the runs of a study on the twin.
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/study/study.h"
#include "app/cli/sweep/sweep_work.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_sweep.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;
using studies::Study;

namespace {

Json runJson(const Study& study, const studies::StudyRun& one)
{
    Json json = Json::object({{"id", one.id}, {"failure", one.failure.empty() ? Json() : Json(failureText(one))}});
    Json values = Json::object();
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const studies::StudyCell cell = cellOf(one, i);
        values[study.responses[i].name] =
            cell.origin == studies::StudyCell::Origin::Missing ? Json() : Json(cell.value);
    }
    json["values"] = std::move(values);
    return json;
}

// Next to the project, for each study its own.
std::string journalPath(const Arguments& arguments, const Study& study)
{
    return arguments.positional(0) + "." + study.id + ".part";
}

// What an earlier command left; another state of the study has no use for it.
base::Done openJournal(SweepJournal& journal)
{
    base::Done opened = journal.open();
    if (opened || opened.error().code != base::Code::Input) return opened;
    printNotices({{"runs", say("The results of interrupted runs are from another state of the study or its plant. "
                               "These runs are repeated.")}});
    journal.remove();
    return journal.open();
}

int runStudy(const Arguments& arguments)
{
    std::string fault;
    const std::uint64_t threads = readCount(arguments, "--jobs", {.min = 1, .max = maxThreads, .otherwise = 0}, fault);
    double tolerance = studies::SweepRequest().tolerance;
    takeOption(arguments, "--tolerance", tolerance, readTolerance, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Write);
    Study* study = file ? file->find(arguments.positional(1)) : nullptr;
    if (!study) return exitError;
    base::Errors errors;
    const base::Result<store::PlantText> plant = file->project.plant();
    if (!plant) return studyFault({plant.error()}, arguments);
    model::Flowsheet flowsheet = model::readPlant(plant->text, errors);
    if (errors.empty()) setAll(flowsheet, arguments.values("--set"), errors);
    if (!errors.empty()) return studyFault(errors, arguments);
    auto sweep = sweepOf(*study, flowsheet, solve::catalogue(), errors, arguments.has("--again"));
    if (!sweep) return studyFault(errors, arguments);
    sweep->request.tolerance = tolerance;
    SweepJournal journal(journalPath(arguments, *study), keyOf(sweep->request));
    if (!sweep->runs.empty())
        if (const base::Done opened = openJournal(journal); !opened) return studyFault({opened.error()}, arguments);
    const auto wrong = [&](const studies::SweepOutcome& first) { return wrongResponses(*study, *sweep, first); };
    const std::optional<SweepResult> result =
        carryOut({sweep->request, unsigned(threads), &journal, nullptr, wrong}, errors);
    if (!result) return studyFault(errors, arguments);
    for (std::size_t i = 0; i < sweep->runs.size(); ++i)
        if (result->done[i]) takeOutcome(*study, *sweep, i, result->outcomes[i]);

    const int status = file->save(
        *study, say(CORE_TR("core", "Ran {1} runs on the twin."), std::to_string(result->count())), arguments);
    if (status != exitDone) return status;
    journal.remove(); // all of it is in the study
    Json list = Json::array();
    base::Notices failed;
    int failedDraws = 0;
    std::string firstFailure;
    for (std::size_t i = 0; i < sweep->runs.size(); ++i) {
        if (sweep->draws[i] >= 0) {
            const studies::SweepOutcome& outcome = result->outcomes[i];
            if (!result->done[i] || outcome.isOk()) continue;
            if (failedDraws++ == 0 && !outcome.errors.empty()) firstFailure = outcome.errors.front().what.text();
            continue;
        }
        const studies::StudyRun& one = study->runs[sweep->runs[i]];
        list.push(runJson(*study, one));
        if (!one.failure.empty()) failed.push_back({"runs/" + one.id, say("{1}", failureText(one))});
    }
    if (failedDraws > 0)
        failed.push_back(
            {"uncertainty", say("{1} runs with drawn parameters failed, and their draws do not count. The first: {2}",
                                std::to_string(failedDraws), firstFailure)});
    printNotices(failed);
    if (arguments.json())
        printJson(Json::object({{"id", study->id}, {"done", double(result->count())}, {"runs", std::move(list)}}));
    else
        print(runsText(*study));
    if (!result->isWhole())
        return studyFault({{base::Code::Input, "runs",
                            say("Stopped after {1} of {2} runs, which are kept. The same command continues.",
                                std::to_string(result->count()), std::to_string(sweep->runs.size()))}},
                          arguments);
    // As for a sheet of runs: single ones that fail are part of a result, but nothing is none.
    const auto gave = [&](std::size_t run) { return study->runs[run].failure.empty(); };
    return sweep->runs.empty() || std::ranges::any_of(sweep->runs, gave) ? exitDone : exitError;
}

constexpr Positional studyRunPositionals[] = {studyProject, studyName};
constexpr Option studyRunOptions[] = {
    {.name = "--jobs", .value = "N", .help = "parallel runs; default: the number of cores", .brief = "-j"},
    {.name = "--tolerance", .value = "TOL", .help = "of the runs: preview, normal, reference or a number"},
    {.name = "--again", .help = "also runs that already have values of the twin"},
    {.name = "--set",
     .value = "PATH=VALUE",
     .help = "a different value for a path of the plant, in all runs",
     .many = true},
    studyReason,
};

} // namespace

const Command studyRun{
    .name = "study run",
    .summary = "Run a study on the twin, on all cores",
    .positionals = studyRunPositionals,
    .options = studyRunOptions,
    .about =
        "Runs that have a value of every response are left as they are, so that a stopped study continues; measured "
        "values stay.\nThe values are the same, bit by bit, for any --jobs. Runs that fail keep their reason. What is "
        "done is kept next to the project\n(PROJECT.STUDY.part): after a kill the same command continues from there.",
    .example = "titer-cli study run my.titer -j 2",
    .run = runStudy};

} // namespace titer::cli
