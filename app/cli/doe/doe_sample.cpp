// titer-cli doe sample: runs at drawn values of what is not known for sure.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "core/studies/analysis/computer_experiments/uncertainty.h"

namespace titer::cli {

namespace {

using base::say;
using Method = studies::SampleOrder::Method;

constexpr long maxSamples = 1'000'000, maxLevels = 1000;

std::string readOrder(const Arguments& arguments, studies::SampleOrder& order)
{
    const std::string word = arguments.positional(0);
    if (word == "monte-carlo")
        order.method = Method::MonteCarlo;
    else if (word == "sobol") {
        order.method = Method::Sobol;
        order.samples = 256;
    } else if (word == "morris") {
        order.method = Method::Morris;
        order.samples = 20;
    } else
        return "“" + word + "” is not a method; the methods are monte-carlo, sobol and morris";
    std::string fault;
    takeOption(arguments, "--samples", order.samples, countWithin(2, maxSamples), fault);
    takeOption(arguments, "--levels", order.levels, countWithin(2, maxLevels), fault);
    takeOption(arguments, "--seed", order.seed, countWithin(0, maxRandomSeed), fault);
    if (fault.empty() && arguments.has("--levels") && order.method != Method::Morris)
        fault = "--levels is for morris only";
    if (fault.empty() && !arguments.has("--vary")) fault = "--vary is missing: give the uncertain quantities";
    return fault;
}

int sampleRuns(const Arguments& arguments)
{
    studies::SampleOrder order;
    if (const std::string fault = readOrder(arguments, order); !fault.empty())
        return usageError(arguments.command(), fault);
    base::Errors errors;
    for (const std::string& text : arguments.values("--vary"))
        if (base::Result<studies::Uncertain> quantity = studies::readUncertain(text))
            order.quantities.push_back(*std::move(quantity));
        else
            errors.push_back(quantity.error());
    const std::string out = arguments.value("--output").value_or("-");
    if (const base::Done can = canWrite(arguments, out); !can) errors.push_back(can.error());
    if (errors.empty()) {
        const base::Result<std::string> sheet = studies::writeSample(order);
        if (!sheet)
            errors.push_back(sheet.error());
        else if (const base::Done written = writeOutput(arguments, out, *sheet); !written)
            errors.push_back(written.error());
    }
    printErrors(errors, "sample");
    if (!errors.empty()) return exitError;
    const int quantities = int(order.quantities.size());
    const int runs = order.method == Method::Sobol    ? order.samples * (quantities + 2)
                     : order.method == Method::Morris ? order.samples * (quantities + 1)
                                                      : order.samples;
    if (arguments.json())
        printJson(base::Json::object({{"format", "titer.sample/1"}, {"runs", runs}, {"quantities", quantities}}));
    else if (out != "-")
        print(std::to_string(runs) + " runs of " + std::to_string(quantities) + " quantities\n");
    return exitDone;
}

constexpr Positional doeSamplePositionals[] = {{.name = "METHOD", .help = "monte-carlo, sobol or morris"}};
constexpr Option doeSampleOptions[] = {
    {.name = "--vary",
     .value = "NAME=KIND:NUMBERS[:UNIT]",
     .help = "uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD, lognormal:MEDIAN:FACTOR",
     .many = true},
    {.name = "--samples",
     .value = "N",
     .help = "draws (1024), draws of Sobol's scheme (256, a power of two), trajectories of Morris (20)"},
    {.name = "--levels", .value = "N", .help = "of Morris, an even number; default 4"},
    {.name = "--seed", .value = "N", .help = "the same runs for the same seed; default 1"},
    {.name = "--output",
     .value = "CSV",
     .help = "the run sheet; default: standard output",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command doeSample{
    .name = "doe sample",
    .summary = "Draw runs from uncertain quantities: Monte Carlo, Sobol's or Morris's scheme",
    .positionals = doeSamplePositionals,
    .options = doeSampleOptions,
    .about = "monte-carlo: N independent draws, for how far a result is spread. sobol: N x (quantities + 2) runs, for "
             "the fraction of the\nvariance that each causes alone and with others (A. Saltelli and others, Comput. "
             "Phys. Commun. 181, 2010). morris:\nN x (quantities + 1) runs, for a first look at many (M. D. Morris, "
             "Technometrics 33, 1991). “titer-cli sweep” carries them out,\non a cluster too; “titer-cli doe "
             "sensitivity” evaluates them. A NAME that is a place of the plant needs no --bind there.",
    .example =
        "titer-cli doe sample sobol --vary \"units/production/params/kinetics/growth_rate=normal:0.04:0.002:1/h\" "
        "--vary \"units/production/params/kinetics/death_rate=lognormal:0.002:1.3:1/h\" -o runs.csv",
    .run = sampleRuns};

} // namespace titer::cli
