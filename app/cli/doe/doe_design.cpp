// titer-cli doe design: a design of any kind, checked, as a run sheet.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/doe/doe_design_options.h"
#include "app/cli/doe/doe_design_report.h"
#include "app/cli/doe/doe_evaluation.h"
#include "app/cli/doe/doe_factors.h"
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"

namespace titer::cli {

namespace {

using base::say;

std::string kindIds()
{
    std::vector<std::string> ids;
    for (const studies::DesignKind* kind : studies::designKinds()) ids.emplace_back(kind->id);
    return base::join(ids, ", ");
}

int unknownKind(const Arguments& arguments)
{
    std::vector<std::string> ids;
    for (const studies::DesignKind* kind : studies::designKinds()) ids.emplace_back(kind->id);
    const std::string meant = base::nearest(arguments.positional(0), ids);
    return usageError(arguments.command(), "“" + arguments.positional(0) + "” is not a kind of design" +
                                               (meant.empty() ? "." : "; did you mean “" + meant + "”?") +
                                               " Kinds are " + kindIds() + ".");
}

// By the design's own model; a design made without one is evaluated by main effects.
base::Result<EvaluationReport> evaluated(const studies::Design& design)
{
    return reportEvaluation(design, design.model.empty() ? studies::linearTerms(design.factors) : design.model);
}

// The sheet goes to the file, or to standard output with the report next to it on standard error.
int writeSheet(const Arguments& arguments, const studies::Design& design, const studies::DesignSheet& sheet)
{
    std::optional<EvaluationReport> evaluation;
    if (arguments.has("--evaluate")) {
        base::Result<EvaluationReport> report = evaluated(design);
        if (!report) {
            printError(report.error(), "design");
            return exitError;
        }
        evaluation = std::move(*report);
    }
    const std::string out = arguments.value("--output").value_or("-");
    const bool toFile = out != "-";
    if (toFile || !arguments.json()) {
        if (const base::Done written = writeOutput(arguments, out, studies::writeDesignSheet(sheet)); !written) {
            printError(written.error(), out);
            return exitError;
        }
    }
    printNotices(design.notices, "design");
    if (arguments.json()) {
        base::Json json = designJson(design, sheet, toFile ? out : std::string());
        if (evaluation) json["evaluation"] = evaluation->json;
        printJson(json);
        return exitDone;
    }
    const std::string report = designReport(design, sheet) + (evaluation ? evaluation->text + "\n" : "");
    if (toFile)
        print(report + "Wrote " + out + ": " + std::to_string(design.runs()) + " runs\n");
    else
        complain(report);
    return exitDone;
}

int designRuns(const Arguments& arguments)
{
    const studies::DesignKind* kind = studies::findDesignKind(arguments.positional(0));
    if (!kind) return unknownKind(arguments);
    if (const std::string fault = untakenOption(arguments, *kind); !fault.empty())
        return usageError(arguments.command(), fault);
    studies::DesignRequest request;
    if (const std::string fault = readRequest(arguments, *kind, request); !fault.empty())
        return usageError(arguments.command(), fault);
    base::Errors errors;
    const std::optional<studies::DesignSheet> existing = readExisting(arguments, request, errors);
    studies::Factors factors;
    if (existing)
        factors = factorsOf(existing->study);
    else if (errors.empty())
        factors = readFactors(arguments, errors);
    if (errors.empty()) errors = studies::checkColumns(factors, arguments.values("--response"));
    if (errors.empty()) markHard(arguments, factors, errors);
    const std::string out = arguments.value("--output").value_or("-");
    if (const base::Done can = canWrite(arguments, out); out != "-" && !can) errors.push_back(can.error());
    printErrors(errors, "design");
    if (!errors.empty()) return exitError;

    LongWork work("design");
    request.progress = work.progress();
    const base::Result<studies::Design> design = studies::makeDesign(*kind, factors, request, work.token());
    work.clear();
    if (work.stopped()) {
        printError({base::Code::Input, "design", say("The search was stopped; no design is written.")});
        return exitError;
    }
    if (!design) {
        printError(design.error(), "design");
        return exitError;
    }
    const bool randomise = !arguments.has("--no-randomise");
    const std::vector<std::string> responses = arguments.values("--response");
    return writeSheet(arguments, *design,
                      existing ? studies::extendDesignSheet(*existing, *design, request.seed, randomise, responses)
                               : studies::makeDesignSheet(*design, request.seed, randomise, responses));
}

constexpr Positional doeDesignPositionals[] = {{.name = "KIND", .help = "the kind of design (below)"}};

} // namespace

const Command doeDesign{
    .name = "doe design",
    .summary = "Make a design, check it and write its run sheet",
    .positionals = doeDesignPositionals,
    .options = designOptions(),
    .about = designAbout(),
    .example =
        "titer-cli doe design full --factor \"temperature=30:37:°C\" --factor pH=6.8:7.2 --centre 3 -o design.csv",
    .run = designRuns};

} // namespace titer::cli
