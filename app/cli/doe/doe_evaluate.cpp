// titer-cli doe evaluate: what a design will determine, before it is run.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/doe/design_sheet_file.h"
#include "app/cli/doe/doe_evaluation.h"
#include "core/base/text.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/models/model_terms.h"

namespace titer::cli {

namespace {

using base::say;

// A number above 0; else what is wrong.
base::Result<double> readPositive(std::string_view text)
{
    const std::optional<double> number = base::readNumber(text);
    if (!number || !(*number > 0.0))
        return base::Error{base::Code::Input, "", say("“{1}” is not a number above 0.", text)};
    return *number;
}

std::string readOptions(const Arguments& arguments, studies::PowerOptions& options, double& wantedPower)
{
    const std::pair<const char*, double*> numbers[] = {{"--effect", &options.effect},
                                                       {"--alpha", &options.alpha},
                                                       {"--ratio", &options.wholePlotRatio},
                                                       {"--power", &wantedPower}};
    for (const auto& [option, target] : numbers) {
        const std::optional<std::string> text = arguments.value(option);
        if (!text) continue;
        const base::Result<double> number = readPositive(*text);
        if (!number) return std::string(option) + ": " + number.error().what.text();
        *target = *number;
    }
    if (!(wantedPower < 1.0)) return "--power: a probability below 1 is wanted";
    return options.alpha < 1.0 ? "" : "--alpha: a probability below 1 is wanted";
}

int failWith(const base::Error& error, const std::string& path)
{
    printError(error, path);
    return exitError;
}

int evaluateSheet(const Arguments& arguments)
{
    studies::PowerOptions options;
    double wantedPower = 0.8;
    if (const std::string fault = readOptions(arguments, options, wantedPower); !fault.empty())
        return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    const base::Result<studies::DesignSheet> sheet = readDesignSheetFile(path);
    if (!sheet) return failWith(sheet.error(), path);
    const studies::Design design = studies::designOf(*sheet);
    base::Result<studies::Terms> terms = arguments.has("--model")
                                             ? studies::readModel(*arguments.value("--model"), design.factors, {})
                                             : studies::namedTerms(sheet->model, design.factors);
    if (!terms) return failWith(terms.error(), path);
    if (terms->empty())
        return failWith({base::Code::Input, "design/model",
                         say("The run sheet states no model. Give one, such as --model quadratic.")},
                        path);
    const base::Result<EvaluationReport> report =
        reportEvaluation(design, *terms, options, arguments.has("--power") ? std::optional(wantedPower) : std::nullopt);
    if (!report) return failWith(report.error(), path);
    if (arguments.json())
        printJson(report->json);
    else
        print(report->text);
    return exitDone;
}

constexpr Positional doeEvaluatePositionals[] = {
    {.name = "FILE", .help = "a run sheet that doe design wrote; - is standard input"}};
constexpr Option doeEvaluateOptions[] = {
    {.name = "--model",
     .value = "MODEL",
     .help = "linear, interaction, quadratic or a formula; default: that of the sheet"},
    {.name = "--effect", .value = "D", .help = "for the power, in standard deviations of one run; default 2"},
    {.name = "--alpha", .value = "P", .help = "of the tests; default 0.05"},
    {.name = "--power", .value = "P", .help = "report how often to repeat the design for this power of every term"},
    {.name = "--ratio", .value = "R", .help = "variance between whole plots divided by that of a run; default 1"},
};

} // namespace

const Command doeEvaluate{.name = "doe evaluate",
                          .summary = "Report what a design can estimate, how precisely, and with what power",
                          .positionals = doeEvaluatePositionals,
                          .options = doeEvaluateOptions,
                          .example = "titer-cli doe evaluate design.csv --model interaction --effect 1.5",
                          .run = evaluateSheet};

} // namespace titer::cli
