// titer-cli hybrid evaluate: a hybrid law next to its base law on further recordings.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/hybrid/hybrid_data.h"
#include "app/cli/hybrid/hybrid_report.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

int evaluateHybrid(const Arguments& arguments)
{
    if (const std::string fault = faultOfData(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    HybridData data;
    if (!readHybridData(arguments, data)) return exitError;
    HybridReport report;
    report.alignment = data.alignment;
    LongWork work("hybrid evaluate");
    for (const studies::FitExperiment& run : data.runs) {
        const model::UnitEntry* unit = run.flowsheet.unit(data.unit);
        const base::Json* record = unit ? unit->params.find("kinetics") : nullptr;
        const auto criteria = criteriaOf(record ? *record : base::Json(), data.unit);
        if (!criteria) {
            printError(criteria.error(), run.name);
            return exitError;
        }
        report.criteria = *criteria;
        report.runs.push_back(
            studies::evaluateHybridRun(run, *record, report.criteria, solve::catalogue(), work.token()));
    }
    work.clear();
    report.verdict = studies::hybridVerdict(report.runs, report.seed);
    if (arguments.json())
        printJson(hybridJson(report));
    else
        print(hybridText(report));
    bool sound = true;
    for (const studies::HybridRun& run : report.runs) {
        printNotices(run.notices, run.name);
        sound = sound && !run.failure;
    }
    return sound ? exitDone : exitError;
}

constexpr Positional positionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer) with a hybrid law"},
    {.name = "RUN", .help = "recordings, as fit takes them", .required = false, .many = true}};
constexpr auto options = withImportOptions(hybridDataOptions);

} // namespace

const Command hybridEvaluate{
    .name = "hybrid evaluate",
    .summary = "Compare a hybrid rate law with its base law on recordings",
    .positionals = positionals,
    .options = options,
    .about = "Runs the plant with both laws and prints the error of each run, the difference with its 95 % interval by "
             "paired bootstrap, and\nhow many measured values lie in the bands of the ensemble. --json prints "
             "titer.hybrid/1.",
    .example = "titer-cli hybrid evaluate trained.plant.json run10.csv",
    .run = evaluateHybrid};

} // namespace titer::cli
