// titer-cli study run: the runs of a study on the twin.
#include "app/cli/console.h"
#include "app/cli/doe_models.h"
#include "app/cli/input_file.h"
#include "app/cli/long_work.h"
#include "app/cli/study.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/studies/study_sweep.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;
using studies::Study;

namespace {

constexpr long mostThreads = 4096;

Json runJson(const Study& study, const studies::StudyRun& one)
{
    Json json = Json::object({{"id", one.id}, {"failure", one.failure.empty() ? Json() : Json(one.failure)}});
    Json values = Json::object();
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const studies::StudyCell cell = cellOf(one, i);
        values[study.responses[i].name] =
            cell.origin == studies::StudyCell::Origin::Missing ? Json() : Json(cell.value);
    }
    json["values"] = std::move(values);
    return json;
}

// How many of the runs were carried out; what they gave is in the study. Nothing where no run can have a response.
std::optional<std::size_t> carryOut(Study& study, const studies::StudySweep& sweep, unsigned threads,
                                    base::Errors& errors)
{
    std::vector<studies::SweepOutcome> outcomes(sweep.runs.size());
    std::vector<char> done(outcomes.size(), 0); // a byte each: threads write side by side
    if (!outcomes.empty()) {
        outcomes[0] = studies::sweepRun(sweep.request, 0, solve::catalogue());
        done[0] = 1;
        errors = wrongResponses(study, sweep, outcomes[0]);
        if (!errors.empty()) return std::nullopt;
    }
    LongWork work(study.name);
    studies::sweep(sweep.request, solve::catalogue(), threads,
                   {[&](std::size_t i) { return done[i] != 0; },
                    [&](std::size_t i, const studies::SweepOutcome& outcome) {
                        outcomes[i] = outcome;
                        done[i] = 1;
                    },
                    work.progress()},
                   work.token());
    work.clear();
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (done[i]) takeOutcome(study, sweep, i, outcomes[i]);
    return std::size_t(std::ranges::count(done, 1));
}

int runStudy(const Arguments& arguments)
{
    std::string fault;
    const std::uint64_t threads =
        readCount(arguments, "--jobs", {.least = 1, .most = mostThreads, .otherwise = 0}, fault);
    if (!fault.empty()) return usageFault(arguments.command(), fault);
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Write);
    Study* study = file ? file->find(arguments.positional(1)) : nullptr;
    if (!study) return exitFault;
    base::Errors errors;
    const base::Result<store::PlantText> plant = file->project.plant();
    if (!plant) return studyFault({plant.error()}, arguments);
    model::Flowsheet flowsheet = model::readPlant(plant->text, errors);
    if (errors.empty()) setAll(flowsheet, arguments.values("--set"), errors);
    if (!errors.empty()) return studyFault(errors, arguments);
    const auto sweep = sweepOf(*study, flowsheet, solve::catalogue(), errors, arguments.has("--again"));
    if (!sweep) return studyFault(errors, arguments);
    const std::optional<std::size_t> done = carryOut(*study, *sweep, unsigned(threads), errors);
    if (!done) return studyFault(errors, arguments);

    const int status = file->save(*study, say("Ran {1} runs on the twin.", std::to_string(*done)), arguments);
    if (status != exitDone) return status;
    Json list = Json::array();
    base::Notices failed;
    for (std::size_t i = 0; i < sweep->runs.size(); ++i) {
        const studies::StudyRun& one = study->runs[sweep->runs[i]];
        list.push(runJson(*study, one));
        if (!one.failure.empty()) failed.push_back({"runs/" + one.id, say("{1}", one.failure)});
    }
    printNotices(failed);
    if (arguments.json())
        printJson(Json::object({{"id", study->id}, {"done", double(*done)}, {"runs", std::move(list)}}));
    else
        print(runsText(*study));
    if (*done < sweep->runs.size())
        return studyFault({{base::Code::Input, "runs",
                            say("Stopped after {1} of {2} runs, which are kept. The same command goes on from there.",
                                std::to_string(*done), std::to_string(sweep->runs.size()))}},
                          arguments);
    return exitDone;
}

constexpr Positional positionals[] = {studyProject, studyName};
constexpr Option options[] = {
    {.name = "--jobs", .value = "N", .help = "runs at once; as many as there are cores without it", .brief = "-j"},
    {.name = "--again", .help = "also the runs that have values of the twin"},
    {.name = "--set",
     .value = "PATH=VALUE",
     .help = "another value for a place of the plant, in all runs",
     .many = true},
    studyReason,
};

} // namespace

const Command studyRun{.name = "study run",
                       .summary = "Carry out the runs of a study on the twin, over all cores",
                       .positionals = positionals,
                       .options = options,
                       .about =
                           "Runs that have a value of every response are left as they are, so that a stopped study "
                           "goes on; measured values stay.\n"
                           "The values are the same, bit by bit, for any --jobs. Runs that fail keep their reason.",
                       .example = "titer-cli study run my.titer -j 2",
                       .run = runStudy};

} // namespace titer::cli
