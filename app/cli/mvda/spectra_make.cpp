// titer-cli spectra make: the spectra that a spectrometer in a culture would give, made up of pure spectra.
#include "app/analyse/drawn/made_spectra.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/mvda/mvda_batches.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/mvda/pure_spectra.h"

#include <cmath>
#include <filesystem>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using Eigen::Index;
using mvda::PureSpectra;

struct MakeOrder {
    mvda::VirtualRequest runs{.flowsheet = {}, .varied = {}, .runs = 6, .points = 50, .noise = 0.0};
    app::SpectraOrder made = {};
    std::string fault = {};
    bool isRecording = false;
};

base::Result<double> readCounts(const std::string& text)
{
    const std::optional<double> value = base::readNumber(text);
    if (!value || !std::isfinite(*value) || *value < 0.0)
        return base::inputError(say("“{1}” is no number from 0 on.", text));
    return *value;
}

MakeOrder readMakeOrder(const Arguments& arguments)
{
    MakeOrder order;
    order.isRecording = arguments.positional(0).ends_with(".csv");
    order.made.areNumbered = !order.isRecording;
    order.made.plant = arguments.positional(0);
    order.made.unit = arguments.value("--of").value_or("");
    if (order.made.unit.empty()) order.fault = "--of is missing: the unit whose contents are measured";
    for (const char* option : {"--runs", "--vary", "--set", "--points", "--until"})
        if (order.isRecording && arguments.has(option))
            order.fault = std::string(option) + " is of a plant and does not go with a table of one run";
    if (!order.isRecording && !arguments.has("--vary"))
        order.fault = "--vary is missing: what differs from run to run; spectra of one run are made of its table";
    takeOption(arguments, "--runs", order.runs.runs, countWithin(2, 10000), order.fault);
    takeOption(arguments, "--points", order.runs.points, countWithin(mvda::minSamples, 10000), order.fault);
    takeOption(arguments, "--until", order.runs.until, readDuration, order.fault);
    takeOption(arguments, "--seed", order.runs.seed, countWithin(0, maxRandomSeed), order.fault);
    takeOption(arguments, "--noise", order.made.disturbance.noise, readCounts, order.fault);
    takeOption(arguments, "--baseline", order.made.disturbance.baseline, readCounts, order.fault);
    order.made.disturbance.seed = order.runs.seed;
    if (order.fault.empty()) order.fault = outputFault(arguments);
    return order;
}

PureSpectra readPure(const Arguments& arguments, base::Errors& errors)
{
    const std::string from = arguments.value("--pure").value_or("raman-like");
    for (const mvda::ShippedSpectra& one : mvda::shippedSpectra())
        if (one.id == from) return mvda::readPureSpectra(one.text, errors);
    const base::Result<std::string> text = readText(from, "a file of pure spectra (*.pure.json)");
    if (!text) {
        errors.push_back(text.error());
        return {};
    }
    base::Errors faults;
    PureSpectra pure = mvda::readPureSpectra(*text, faults);
    for (base::Error fault : faults) {
        fault.where = from + (fault.where.empty() ? "" : ":" + fault.where);
        errors.push_back(std::move(fault));
    }
    return pure;
}

// The one batch of what titer-cli run wrote, with the rows at which all of these quantities are there.
std::optional<mvda::BatchTable> readRun(const std::string& path, const std::vector<std::string>& tags,
                                        base::Errors& errors, base::Notices& notices)
{
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    if (!sheet) return std::nullopt;
    std::string unit;
    const std::optional<mvda::VectorXd> times = timesOf(*sheet, "time", unit, errors);
    const mvda::Block block = blockOf(*sheet, tags, errors);
    if (!errors.empty()) return std::nullopt;
    mvda::BatchTable table{block.names, block.units, "s", {}};
    std::vector<Index> rows;
    for (Index i = 0; i < block.cells.rows(); ++i)
        if (block.cells.row(i).allFinite() && std::isfinite((*times)[i])) rows.push_back(i);
    if (rows.empty()) {
        errors.push_back(base::inputError(path, say("There is no row at which all that is to be seen is there.")));
        return std::nullopt;
    }
    mvda::Batch batch{std::filesystem::path(path).stem().string(), (*times)(rows), {}, block.cells(rows, Eigen::all)};
    if (base::findUnit(unit))
        for (double& time : batch.times) time = base::fromUnit(time, unit);
    for (std::size_t j = 0; j < table.units.size(); ++j)
        if (base::findUnit(table.units[j]))
            for (double& cell : batch.cells.col(Index(j))) cell = base::fromUnit(cell, table.units[j]);
    table.batches.push_back(std::move(batch));
    return table;
}

int makeSpectra(const Arguments& arguments)
{
    MakeOrder order = readMakeOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    const std::optional<std::string> out = arguments.value("--out");
    base::Errors errors;
    base::Notices notices;
    const PureSpectra pure = readPure(arguments, errors);
    if (out && errors.empty())
        if (const base::Done can = canWrite(arguments, *out); !can) errors.push_back(can.error());
    std::optional<mvda::BatchTable> table;
    if (errors.empty()) {
        order.runs.tags = app::tagsOf(pure, order.made.unit);
        table = order.isRecording ? readRun(path, order.runs.tags, errors, notices)
                                  : runBatches(arguments, path, order.runs, errors, notices);
    }
    printNotices(notices, path);
    if (table) app::takePureUnits(pure, *table, errors);
    if (table && errors.empty() && out)
        if (const base::Done written = writeOutput(arguments, *out, app::spectraCsv(pure, order.made, *table));
            !written)
            errors.push_back(written.error());
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    Index count = 0;
    for (const mvda::Batch& batch : table->batches) count += batch.samples();
    const auto runs = std::int64_t(table->batches.size());
    if (arguments.json())
        printJson(Json::object({{"format", "titer.spectra.made/1"},
                                {"synthetic", true},
                                {"name", pure.name},
                                {"source", pure.source},
                                {"seed", double(order.runs.seed)},
                                {"runs", runs},
                                {"spectra", std::int64_t(count)},
                                {"channels", std::int64_t(pure.axis.size())}}));
    else if (out != "-")
        print(std::to_string(count) + " synthetic spectra of " + std::to_string(runs) +
              (runs == 1 ? " run, " : " runs, ") + std::to_string(pure.axis.size()) +
              " channels\npure spectra: " + pure.name + ". " + pure.source + "\n");
    return exitDone;
}

constexpr Positional makePositionals[] = {
    {.name = "PLANT", .help = "plant file or project that is run, or a table that titer-cli run wrote (*.csv)"}};
constexpr Option makeOptions[] = {
    {.name = "--of", .value = "UNIT", .help = "the unit whose contents are measured (production)"},
    {.name = "--pure",
     .value = "FILE",
     .help = "pure spectra (*.pure.json), or raman-like (default), made up for teaching"},
    {.name = "--runs", .value = "N", .help = "of the plant; default 6"},
    {.name = "--vary",
     .value = "PATH=LOW..HIGH",
     .help = "differs from run to run, with a unit behind; also as in doe sample",
     .many = true},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--points", .value = "N", .help = "output times of each run; default 50"},
    {.name = "--until", .value = "T", .help = "end of each run (14d); default: the duration of the recipe"},
    {.name = "--noise", .value = "COUNTS", .help = "standard deviation of a channel; default 2"},
    {.name = "--baseline",
     .value = "COUNTS",
     .help = "how far each coefficient of a polynomial of order 3 walks from spectrum to spectrum; default 20"},
    {.name = "--seed", .value = "N", .help = "of what is drawn: values, noise, baseline; default 1"},
    {.name = "--out",
     .value = "TABLE",
     .help = "writes all spectra as one table, a row each; - is standard output",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command spectraMake{
    .name = "spectra make",
    .summary = "Synthetic spectra of runs, made up of pure spectra with a drifting baseline and noise",
    .positionals = makePositionals,
    .options = makeOptions,
    .about = "Signals add in proportion to concentrations (Beer and Lambert), cells take light away, and a baseline "
             "drifts.\nEach row has its run, its time and the true concentrations before the channels, so that models "
             "can be held\nagainst the truth. The table says that it is synthetic.",
    .example = "titer-cli spectra make cho.plant.json --of production --vary \"units/n1/initial/cells=0.4e6..0.6e6 "
               "cells/mL\" -o spectra.csv",
    .run = makeSpectra};

} // namespace titer::cli
