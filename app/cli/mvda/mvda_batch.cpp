// titer-cli mvda batch: makes a multivariate model of batches.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_batches.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/hash.h"
#include "core/mvda/batch/batch_card.h"
#include "core/mvda/batch/batch_model_json.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::cli {

namespace {

using base::say;
using mvda::BatchModel;

constexpr std::size_t shownBatches = 5, shownVariables = 3;

struct BatchOrder {
    mvda::BatchRequest request;
    mvda::VirtualRequest runs;
    std::string fault;
};

// What belongs to one way of having batches alone.
std::string strayOption(const Arguments& arguments)
{
    const bool isVirtual = arguments.has("--virtual");
    for (const char* option : {"--batch", "--time", "--phase", "--y", "--recipe"})
        if (isVirtual && arguments.has(option))
            return std::string(option) + " is of a table and does not go with --virtual";
    for (const char* option : {"--runs", "--vary", "--set", "--seed", "--noise", "--points", "--until"})
        if (!isVirtual && arguments.has(option)) return std::string(option) + " is of runs: it goes with --virtual";
    if (isVirtual && !arguments.positional(0).empty()) return "TABLE does not go with --virtual";
    if (isVirtual && !arguments.has("--vary")) return "--vary is missing: what differs from run to run";
    if (!isVirtual && arguments.positional(0).empty()) return "TABLE is missing, or --virtual with a plant";
    if (!isVirtual && !arguments.has("--batch")) return "--batch is missing: the column that names the batches";
    return {};
}

BatchOrder readBatchOrder(const Arguments& arguments)
{
    BatchOrder order{.request = {}, .runs = {}, .fault = strayOption(arguments)};
    const std::string unfold = arguments.value("--unfold").value_or("batch");
    if (unfold == "observation")
        order.request.unfold = mvda::Unfold::Observation;
    else if (unfold != "batch" && order.fault.empty())
        order.fault = "--unfold is batch or observation, not “" + unfold + "”";
    if (arguments.has("--y") && unfold == "observation" && order.fault.empty())
        order.fault = "--y is of whole batches and does not go with --unfold observation";
    const base::Result<mvda::AlignmentRequest> alignment =
        mvda::readAlignment(arguments.value("--align").value_or("resample:100"));
    if (alignment)
        order.request.alignment = *alignment;
    else if (order.fault.empty())
        order.fault = "--align: " + alignment.error().what.text();
    if (arguments.value("--components").value_or("auto") != "auto")
        takeOption(arguments, "--components", order.request.components.emplace(), countWithin(1, 1000), order.fault);
    takeOption(arguments, "--runs", order.runs.runs, countWithin(4, 10000), order.fault);
    takeOption(arguments, "--seed", order.runs.seed, countWithin(0, maxRandomSeed), order.fault);
    takeOption(arguments, "--points", order.runs.points, countWithin(mvda::minSamples, mvda::maxPoints), order.fault);
    takeOption(arguments, "--noise", order.runs.noise, above0("1", "%"), order.fault);
    takeOption(arguments, "--until", order.runs.until, readDuration, order.fault);
    order.request.isVirtual = arguments.has("--virtual");
    return order;
}

// "54 (11.2; Tag03, Tag05, Tag01), 53 …": the batches with the largest figures, with what has the most to do with it.
std::string oddBatches(const BatchModel& model, const mvda::VectorXd& figures, const mvda::MatrixXd& parts)
{
    std::vector<Eigen::Index> order;
    for (Eigen::Index b = 0; b < figures.size(); ++b) order.push_back(b);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return figures[a] > figures[b]; });
    std::vector<std::string> listed;
    for (std::size_t i = 0; i < std::min(order.size(), shownBatches); ++i) {
        std::vector<Eigen::Index> variables;
        for (Eigen::Index j = 0; j < parts.cols(); ++j) variables.push_back(j);
        const auto own = parts.row(order[i]);
        std::stable_sort(variables.begin(), variables.end(), [&](auto a, auto b) { return own[a] > own[b]; });
        std::vector<std::string> names;
        for (std::size_t v = 0; v < std::min(variables.size(), shownVariables); ++v)
            names.push_back(model.describes(variables[v]));
        listed.push_back(model.batches[std::size_t(order[i])] + " (" + base::writeShort(figures[order[i]]) + "; " +
                         base::join(names, ", ") + ")");
    }
    return base::join(listed, ", ");
}

std::string batchText(const BatchModel& model)
{
    const auto percent = [](double part) { return base::writeShort(100.0 * part, 4); };
    Table head;
    head.add(
        {"batches", std::to_string(model.batches.size()) + (model.isVirtual ? " virtual ones, runs of a model" : "")});
    head.add({"aligned by", model.alignedBy + ", " + std::to_string(model.alignment.points()) + " points"});
    head.add({"unfolded", std::string(model.unfold() == mvda::Unfold::Batch ? "batch-wise" : "observation-wise") +
                              ", " + std::to_string(model.model.rows) + " rows, " +
                              std::to_string(model.model.xNames.size()) + " columns"});
    Table explained({0, 1, 2, 3});
    const bool predicts = !model.model.yNames.empty();
    explained.add({"components", "R2X [%]", predicts ? "R2Y [%]" : "", "Q2 [%]"});
    for (std::size_t a = 0; a < model.model.r2x.size(); ++a)
        explained.add({std::to_string(a + 1), percent(model.model.r2x[a]), predicts ? percent(model.model.r2y[a]) : "",
                       percent(model.model.validation->q2[a])});
    Table odd;
    if (model.unfold() == mvda::Unfold::Batch) {
        odd.add({"largest T2", oddBatches(model, model.model.figures.t2, model.parts.t2)});
        odd.add({"largest SPE", oddBatches(model, model.model.figures.spe, model.parts.spe)});
    }
    const mvda::EvolvingLimits& limits = model.limits;
    // Few batches and many components leave T2 without a limit.
    const auto share = [&](double part, const char* of) {
        return (std::isnan(part) ? "no limit" : percent(part) + " % of points") + " by " + of;
    };
    odd.add({"beyond 99 %, left out", share(limits.beyondT2_99, "T2") + ", " + share(limits.beyondSpe_99, "SPE")});
    odd.add({"beyond 95 %, left out", share(limits.beyondT2_95, "T2") + ", " + share(limits.beyondSpe_95, "SPE")});
    return head.text() + "\n" + explained.text() + "\n" + odd.text();
}

std::optional<mvda::BatchTable> tableOfBatches(const Arguments& arguments, BatchOrder& order, base::Errors& errors,
                                               base::Notices& notices)
{
    if (order.request.isVirtual) {
        order.runs.tags = listedNames(arguments, "--x");
        return runBatches(arguments, *arguments.value("--virtual"), std::move(order.runs), errors, notices);
    }
    std::optional<mvda::BatchTable> table = readBatches(arguments, errors, notices);
    if (const std::optional<std::string> quality = arguments.value("--y"); table && quality)
        order.request.quality = readQuality(*quality, *arguments.value("--batch"), *table, errors, notices);
    return table;
}

int makeBatchModel(const Arguments& arguments)
{
    BatchOrder order = readBatchOrder(arguments);
    if (order.fault.empty()) order.fault = outputFault(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = order.request.isVirtual ? *arguments.value("--virtual") : arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    if (!canGive(arguments)) return exitError;
    const std::optional<mvda::BatchTable> table = tableOfBatches(arguments, order, errors, notices);
    const base::Result<std::string> sha256 = base::sha256OfFile(path);
    mvda::CardOrigin origin = cardOrigin(path, sha256 ? *sha256 : "");
    origin.batchColumn = arguments.value("--batch").value_or("");
    takeRecipe(arguments, origin, errors);
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    LongWork work(arguments.command().name);
    order.request.stop = work.token();
    const base::Result<BatchModel> model = mvda::batchModelOf(*table, order.request);
    work.clear();
    if (!model) {
        printError(model.error(), path);
        return exitError;
    }
    origin.batches = model->batches;
    base::Json json = mvda::batchModelJson(*model);
    json["card"] = mvda::cardJson(*model, order.request, origin);
    return giveModel(arguments, json, batchText(*model));
}

constexpr Positional batchPositionals[] = {
    {.name = "TABLE",
     .help = "rows of samples as CSV with a line of names, or - for standard input; omitted with --virtual",
     .required = false}};
constexpr std::array batchOptions = {
    Option{.name = "--batch", .value = "COLUMN", .help = "names the batch of each row"},
    Option{.name = "--time", .value = "COLUMN", .help = "time of each row; default: samples of a batch are counted"},
    Option{.name = "--phase", .value = "COLUMN", .help = "phase of each row; each phase is resampled by itself"},
    Option{.name = "--x",
           .value = "COLUMN,…",
           .help = "columns that describe a batch, or tags of a virtual one; default: all of numbers",
           .many = true},
    Option{.name = "--align",
           .value = "RULE",
           .help = "resample:N (default: 100), grid:STEP, indicator:COLUMN, dtw or dtw:BATCH"},
    Option{.name = "--unfold",
           .value = "batch|observation",
           .help = "batch (default): a row for each batch; observation: a row for each point, PLS on its place"},
    Option{.name = "--components",
           .value = "N|auto",
           .help = "how many; auto (default): the fewest within one standard error of the best by cross-validation"},
    Option{.name = "--y", .value = "FILE", .help = "a row for each batch: what its quality came to, for PLS"},
    recipeOption,
    Option{
        .name = "--virtual", .value = "PLANT", .help = "runs of this plant (*.plant.json, *.titer) in place of TABLE"},
    Option{.name = "--runs", .value = "N", .help = "of the plant; default 40"},
    Option{.name = "--vary",
           .value = "PATH=LOW..HIGH",
           .help = "differs from run to run, with a unit behind; also as in doe sample",
           .many = true},
    Option{
        .name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    Option{.name = "--seed", .value = "N", .help = "of the values and the noise; default 1"},
    Option{.name = "--noise",
           .value = "PERCENT",
           .help = "standard deviation of measurements, of the range of each quantity; default 1"},
    Option{.name = "--points", .value = "N", .help = "samples of each run; default 101"},
    Option{.name = "--until", .value = "T", .help = "end of each run (14d); default: the duration of the recipe"},
    Option{.name = "--out",
           .value = "MODEL",
           .help = "writes the model (*.mvda.json); - is standard output",
           .brief = "-o",
           .output = true}};

} // namespace

const Command mvdaBatch{
    .name = "mvda batch",
    .summary = "A model of good batches, to see which are odd and to watch those to come",
    .positionals = batchPositionals,
    .options = batchOptions,
    .about =
        "Batches are aligned, each variable is scaled to unit variance at each point (of observations: over all), and "
        "PCA or PLS\nfinds what varies together. Limits by point are those of each batch replayed by the model of "
        "the others.\n“titer-cli mvda monitor” watches a batch by the model. A model of virtual batches says so "
        "wherever it is used.",
    .example = "titer-cli mvda batch good.csv --batch lot --time time --align indicator:feed -o good.mvda.json",
    .run = makeBatchModel};

} // namespace titer::cli
