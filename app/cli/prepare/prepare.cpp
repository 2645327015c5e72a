// titer-cli prepare: recorded tables made ready for models, by a recipe of steps.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/written.h"
#include "app/cli/prepare/prepare_order.h"
#include "app/cli/prepare/prepare_report.h"
#include "core/base/text.h"
#include "core/prepare/output.h"

#include <array>

namespace titer::cli {

namespace {

using base::say;
using prepare::Prepared;
using prepare::Recipe;

base::Done writeMarksFile(const Arguments& arguments, const PrepareOrder& order, const Prepared& prepared,
                          const std::string& path)
{
    std::string text;
    if (base::endsWith(base::lowerAscii(path), ".json"))
        text = prepare::marksJson(prepared, order.recipe, order.by).write() + "\n";
    else
        prepare::writeMarks(prepared, order.recipe, order.by, [&](std::string_view part) { text += part; });
    return writeOutput(arguments, path, text);
}

// False where a file could not be written, which has then been reported.
bool writeFiles(const Arguments& arguments, const PrepareOrder& order, const Prepared& prepared)
{
    const auto report = [](const base::Done& written, const std::string& path) {
        if (!written) printError(written.error(), path);
        return written.ok();
    };
    if (const auto out = arguments.value("--out"); out && !report(writePreparedTable(order, prepared, *out), *out))
        return false;
    if (const auto marks = arguments.value("--marks");
        marks && !report(writeMarksFile(arguments, order, prepared, *marks), *marks))
        return false;
    if (const auto save = arguments.value("--save"))
        return report(writeOutput(arguments, *save, prepare::recipeJson(order.recipe).write() + "\n"), *save);
    return true;
}

int prepareTables(const Arguments& arguments)
{
    base::Errors errors;
    base::Notices notices;
    std::string fault = outputFault(arguments);
    const PrepareOrder order = readPrepareOrder(arguments, fault, errors);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    printErrors(errors);
    if (!errors.empty()) return exitError;

    LongWork work("Reading");
    prepare::Batches batches = readAllBatches(order, work.token(), work.progress(), errors, notices);
    if (errors.empty()) prepare::unify(batches, errors, notices);
    work.entitle("Preparing");
    Prepared prepared;
    if (errors.empty())
        prepared = prepare::prepared(std::move(batches), order.recipe, errors, work.token(), work.progress());
    const bool stopped = work.stopped();
    work.clear();
    printNotices(notices);
    printNotices(prepared.notices);
    printErrors(errors);
    if (stopped) complain("Stopped. Nothing was written.\n");
    if (!errors.empty() || stopped || !writeFiles(arguments, order, prepared)) return exitError;
    notices.insert(notices.end(), prepared.notices.begin(), prepared.notices.end());
    if (arguments.json()) {
        base::Json json = prepare::preparedJson(prepared, order.recipe, order.by);
        json["notices"] = noticesJson(notices);
        printJson(json);
    } else if (arguments.value("--out") == "-")
        complain(prepareReport(prepared, order.recipe));
    else
        print(prepareReport(prepared, order.recipe));
    return exitDone;
}

constexpr Positional preparePositionals[] = {
    {.name = "TABLE",
     .help = "tables over time or of observations, each a batch called like its file; of a folder all *.csv, *.tsv and "
             "*.txt",
     .required = false,
     .many = true}};
constexpr std::array prepareOptions = {
    Option{.name = "--recipe", .value = "RECIPE", .help = "file of steps (*.prepare.json)"},
    Option{.name = "--step",
           .value = "STEPS",
           .help = "steps, with ; between them; behind those of a recipe",
           .many = true},
    Option{.name = "--store",
           .value = "DIR",
           .help = "in place of tables the batches that were recorded: folder of the store, or the project to which it "
                   "belongs"},
    Option{.name = "--only",
           .value = "BATCH",
           .help = "of a store: the batch of this name; default: all that are over",
           .many = true},
    Option{.name = "--tag",
           .value = "T",
           .help = "of a store: TAG or SOURCE/TAG; default: all that hold numbers",
           .many = true},
    Option{.name = "--every",
           .value = "T",
           .help = "of a store: one row each T (10min); default: one for each time at which something was measured"},
    Option{.name = "--time",
           .value = "COLUMN[=UNIT]",
           .help = "the column of the time, and its unit (min), form (mm:ss) or zone (+01:00); found out without it"},
    Option{.name = "--zone",
           .value = "ZONE",
           .help = "of dates without a time zone (Europe/Berlin); default: this computer's"},
    Option{.name = "--batch",
           .value = "COLUMN",
           .help = "the column that names the batch of each row, where a file holds several"},
    Option{.name = "--by",
           .value = "NAME",
           .help = "whose steps those of --step are, in the recipe and the list of marks; default: the account"},
    Option{.name = "--why", .value = "TEXT", .help = "why there are the steps of --step, in the recipe and the marks"},
    Option{.name = "--out",
           .value = "CSV",
           .help = "writes the table, or the summary; - is standard output",
           .brief = "-o",
           .output = true},
    Option{.name = "--marks",
           .value = "FILE",
           .help = "writes every marked cell with its value, step, person and reason: JSON (*.json), else CSV",
           .output = true},
    Option{
        .name = "--save", .value = "RECIPE", .help = "writes the steps as a recipe (*.prepare.json)", .output = true},
};

} // namespace

const Command prepare{
    .name = "prepare",
    .summary = "From raw to ready: mark, resample, fill, derive and sum up recorded tables by a recipe",
    .positionals = preparePositionals,
    .options = prepareOptions,
    .about =
        "Steps, each for a column, several (pH,dO2; \"feed rate\") or all (*):\n"
        "  range COLUMNS LOW..HIGH [UNIT]                        marks what is outside\n"
        "  hampel COLUMNS HALF_WIDTH [THRESHOLD] [least D]       marks what is far from the median of its window\n"
        "  stuck COLUMNS DURATION [within D]                     marks what has not changed for so long\n"
        "  rate COLUMNS LIMIT /UNIT                              marks what changes faster (rate titre 0.5 /h)\n"
        "  jump COLUMNS SIZE                                     marks what jumps\n"
        "  align COLUMNS TOLERANCE                               puts samples into the nearest rows of other columns\n"
        "  resample EVERY mean|last|linear GAP                   rows one time apart; linear over gaps up to GAP\n"
        "  fill [COLUMNS] linear|hold GAP                        fills empty cells over gaps up to GAP\n"
        "  mean COLUMNS WINDOW, cumulative COLUMNS               moving mean; integral over time\n"
        "  derivative COLUMNS WINDOW [quadratic]                 slope by local least squares, and its error\n"
        "  uptake|production C BIOMASS VOLUME WINDOW [feed FLOW C]… [out FLOW]…   specific rate, and its error\n"
        "  summary [COLUMNS] [by PHASES]                         one row a batch; ends a recipe\n"
        "A marked cell is empty in the table and for later steps; its value is in the list of marks. What is derived "
        "of "
        "one\ncolumn takes a name: as NAME. The manual says how each figure is computed.",
    .example = "titer-cli prepare runs/ --step 'range pH 6..8; hampel pH 11 3; resample 10 min mean; summary' "
               "--save clean.prepare.json -o batches.csv",
    .run = prepareTables};

} // namespace titer::cli
