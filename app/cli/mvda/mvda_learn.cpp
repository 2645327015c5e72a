// titer-cli mvda learn: learners of one response, and what they are worth on rows that they have not seen.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_learned.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"
#include "core/mvda/learn/learned_card.h"
#include "core/mvda/learn/learned_json.h"
#include "core/mvda/odd_columns.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::say;
using mvda::Learner;
using mvda::LearnSettings;
using studies::Sheet;

constexpr Learner learners[] = {Learner::Svm,     Learner::Tree,    Learner::Forest,
                                Learner::Network, Learner::Process, Learner::Pls};

struct LearnOrder {
    mvda::LearnRequest request;
    std::vector<std::string> x;
    std::string y, batches; // columns
    mvda::Preprocessing steps;
    bool areClasses = false;
    std::string fault;
};

std::optional<Learner> learnerOf(std::string_view name)
{
    for (const Learner each : learners)
        if (name == mvda::nameOf(each)) return each;
    return std::nullopt;
}

// A value of its option; "auto" leaves it open.
template <class T>
void takeOpen(const Arguments& arguments, const char* option, std::optional<T>& into, const auto& read,
              LearnOrder& order)
{
    if (arguments.value(option).value_or("auto") != "auto")
        takeOption(arguments, option, into.emplace(), read, order.fault);
}

base::Result<double> readPruning(const std::string& text)
{
    const std::optional<double> part = base::readNumber(text);
    if (part && *part >= 0.0 && *part <= 1.0) return *part;
    return base::inputError(say("“{1}” is no part from 0 to 1", text));
}

void readLearners(const Arguments& arguments, LearnSettings& settings, LearnOrder& order)
{
    if (const std::string kernel = arguments.value("--kernel").value_or("rbf"); kernel == "rbf" || kernel == "linear")
        settings.svm.kernel = kernel == "rbf" ? mvda::Kernel::Radial : mvda::Kernel::Linear;
    else
        order.fault = "--kernel is rbf or linear, not “" + kernel + "”";
    takeOpen(arguments, "--c", settings.svm.c, above0("1"), order);
    takeOpen(arguments, "--gamma", settings.svm.gamma, above0("1"), order);
    takeOption(arguments, "--epsilon", settings.svm.epsilon, above0("1"), order.fault);
    takeOption(arguments, "--depth", settings.tree.depth, countWithin(1, 1000), order.fault);
    if (arguments.value("--leaf")) {
        takeOption(arguments, "--leaf", settings.tree.leafRows, countWithin(1, 1'000'000), order.fault);
        settings.forest.leafRows = settings.tree.leafRows;
    }
    takeOpen(arguments, "--prune", settings.tree.pruning, readPruning, order);
    takeOption(arguments, "--trees", settings.forest.trees, countWithin(1, 10'000), order.fault);
    takeOpen(arguments, "--tried", settings.forest.tried, countWithin(1, 100'000), order);
    takeOption(arguments, "--hidden", settings.network.hidden, countWithin(1, 100), order.fault);
    takeOption(arguments, "--decay", settings.network.decay, above0("1"), order.fault);
    takeOption(arguments, "--starts", settings.network.starts, countWithin(1, 100), order.fault);
    takeOption(arguments, "--seed", settings.seed, countWithin(0, maxRandomSeed), order.fault);
}

// PLS and those that are named, each once and with the settings of the options.
void readCompared(const Arguments& arguments, LearnOrder& order)
{
    if (!arguments.value("--compare")) return;
    std::vector<Learner> compared{Learner::Pls};
    for (const std::string& name : listedNames(arguments, "--compare")) {
        const std::optional<Learner> learner = learnerOf(name);
        if (!learner) {
            order.fault = "--compare takes svm, tree, forest, network, gp and pls, not “" + name + "”";
            return;
        }
        if (std::find(compared.begin(), compared.end(), *learner) == compared.end() &&
            *learner != order.request.settings.learner)
            compared.push_back(*learner);
    }
    for (const Learner each : compared) order.request.compared.emplace_back(order.request.settings).learner = each;
}

LearnOrder readLearnOrder(const Arguments& arguments)
{
    LearnOrder order;
    LearnSettings& settings = order.request.settings;
    const std::string name = arguments.positional(0);
    const std::optional<Learner> learner = learnerOf(name);
    if (!learner || *learner == Learner::Pls)
        order.fault = "the learner is svm, tree, forest, network or gp, not “" + name + "”";
    else
        settings.learner = *learner;
    order.x = listedNames(arguments, "--x");
    order.y = arguments.value("--y").value_or("");
    if (order.y.empty()) order.fault = "--y is missing: the column to be predicted";
    if (std::find(order.x.begin(), order.x.end(), order.y) != order.x.end())
        order.fault = "“" + order.y + "” is named in --x and in --y";
    order.areClasses = arguments.has("--classes");
    readLearners(arguments, settings, order);
    mvda::AssessmentRequest& assessment = order.request.assessment;
    order.batches = arguments.value("--batch").value_or("");
    if (const std::optional<std::string> rule = arguments.value("--cv"))
        assessment.folds = *rule;
    else if (!order.batches.empty())
        assessment.folds = "batch:" + order.batches;
    if (const std::string_view rule = assessment.folds; rule.starts_with("batch:")) order.batches = rule.substr(6);
    takeOption(arguments, "--threads", assessment.threads, countWithin(1, maxThreads), order.fault);
    order.steps = readSteps(arguments, order.fault);
    if (order.fault.empty()) readCompared(arguments, order);
    return order;
}

mvda::LearnResponse responseOf(const LearnOrder& order, const Sheet& sheet, base::Errors& errors)
{
    mvda::LearnResponse response{.name = order.y};
    const studies::Column* found = sheet.find(order.y);
    if (!found || (!found->text && !order.areClasses)) {
        const mvda::Block block = blockOf(sheet, {order.y}, errors);
        if (!errors.empty()) return response;
        response.unit = block.units.front();
        response.numbers = block.cells.col(0);
        return response;
    }
    studies::Column column = *found;
    if (!column.text) studies::takeText(column);
    response.places = column.codes;
    response.classes = column.levels;
    return response;
}

// The columns of an order in a table.
void takeColumnsOf(LearnOrder& order, const Sheet& sheet, mvda::Block& x, base::Errors& errors)
{
    std::vector<std::string> taken{order.y};
    if (!order.batches.empty()) {
        taken.push_back(order.batches);
        if (const studies::Column* column = sheet.find(order.batches))
            order.request.assessment.batches = column->cells;
        else
            errors.push_back(
                base::inputError(sheet.name, say("There is no column “{1}” that names batches.", order.batches)));
    }
    x = blockOf(sheet, order.x.empty() ? numberColumns(sheet, taken) : order.x, errors);
}

void warnOfLearned(const LearnOrder& order, const Sheet& sheet, const mvda::Block& x, base::Notices& notices)
{
    std::vector<std::string> columns = x.names;
    columns.push_back(order.y);
    warnOfUnits(sheet, columns, order.request.assessment.batches, notices);
    if (mvda::areChannels(x.names)) warnOfSpectra(x.cells, sheet, notices);
}

int makeLearned(const Arguments& arguments)
{
    LearnOrder order = readLearnOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    if (const std::string fault = outputFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(1);
    if (!canGive(arguments)) return exitError;
    base::Errors errors;
    base::Notices notices;
    std::string sha256;
    const std::optional<Sheet> sheet = readTableOfRows(path, errors, notices, &sha256);
    mvda::Block x;
    mvda::LearnResponse y;
    mvda::CardOrigin origin = cardOrigin(path, sha256);
    if (sheet) {
        takeColumnsOf(order, *sheet, x, errors);
        y = responseOf(order, *sheet, errors);
        origin.batchColumn = order.batches;
        origin.batches = order.request.assessment.batches;
        origin.rowNames = rowNames(*sheet);
        takeRecipe(arguments, origin, errors);
        if (errors.empty()) warnOfLearned(order, *sheet, x, notices);
        if (errors.empty()) goThroughSteps(path, order.steps, x, errors);
    }
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    LongWork work(arguments.command().name);
    order.request.assessment.stop = work.token();
    base::Result<mvda::Learned> model = mvda::learn(x, y, order.request);
    work.clear();
    if (!model) {
        printError(model.error(), path);
        return exitError;
    }
    if (order.request.settings.learner == Learner::Process && model->rows > mvda::maxLikelihoodRows)
        printNotices({{path, say("Lengths and noise were found with {1} of {2} rows, evenly out of all.",
                                 std::to_string(mvda::maxLikelihoodRows), std::to_string(model->rows))}},
                     path);
    base::Notices swaps;
    if (model->assessment.validated && !model->isClasses())
        warnOfSwaps(*sheet, model->assessment.said, {{y.name}, {y.unit}, y.numbers}, order.request.assessment.batches,
                    swaps);
    printNotices(swaps, path);
    model->preprocessing = std::move(order.steps);
    base::Json json = mvda::learnedJson(*model);
    json["card"] = mvda::cardJson(*model, y, order.request, origin);
    return giveModel(arguments, json, learnedText(*model));
}

constexpr Positional learnPositionals[] = {
    {.name = "LEARNER", .help = "svm, tree, forest, network or gp; cluster has a --help of its own"}, tablePositional};
constexpr Option learnOptions[] = {
    {.name = "--y", .value = "COLUMN", .help = "the column to be predicted; one of text holds classes"},
    {.name = "--x",
     .value = "COLUMN,…",
     .help = "columns that describe a row; default: all of numbers but the response",
     .many = true},
    prepOption,
    {.name = "--classes", .help = "the response holds classes, though they are written as numbers"},
    {.name = "--batch",
     .value = "COLUMN",
     .help =
         "names the batch of each row; cross-validation then leaves out whole batches, where --cv states nothing else"},
    {.name = "--cv",
     .value = "RULE",
     .help = "venetian:N (default: 7), contiguous:N, random:N[:SEED], loo, batch:COLUMN, none"},
    {.name = "--compare",
     .value = "LEARNER,…",
     .help = "others in one table, on the same folds: svm, tree, forest, network, gp; PLS is always among them",
     .many = true},
    {.name = "--kernel", .value = "rbf|linear", .help = "svm: default rbf"},
    {.name = "--c", .value = "C|auto", .help = "svm: price of an error; default auto, of 0.5 to 128"},
    {.name = "--gamma",
     .value = "G|auto",
     .help = "svm: of the squared distance of scaled rows; default auto, of 1/16 to 4 over the number of columns"},
    {.name = "--epsilon",
     .value = "E",
     .help = "svm: errors that cost nothing, in standard deviations of the response; default 0.1"},
    {.name = "--depth", .value = "N", .help = "tree: splits on a way at most; default 30"},
    {.name = "--leaf",
     .value = "N",
     .help = "tree, forest: rows of a leaf at least; default 5, of a forest of classes 1"},
    {.name = "--prune",
     .value = "P|auto",
     .help = "tree: the part of the root's risk that a split must save; default auto, within one standard error"},
    {.name = "--trees", .value = "N", .help = "forest: default 500"},
    {.name = "--tried",
     .value = "N|auto",
     .help = "forest: columns drawn for each split; default auto, a third, of classes the root of their number"},
    {.name = "--hidden", .value = "N", .help = "network: hidden units; default 4"},
    {.name = "--decay", .value = "D", .help = "network: price of the squares of the weights; default 0.01"},
    {.name = "--starts", .value = "N", .help = "network: from so many weights, of which the best is kept; default 3"},
    {.name = "--seed", .value = "S", .help = "forest, network: of the random numbers; default 1"},
    {.name = "--threads", .value = "N", .help = "default: as many as there are cores; results do not depend on it"},
    recipeOption,
    {.name = "--out",
     .value = "MODEL",
     .help = "writes the model (*.mvda.json); - is standard output",
     .brief = "-o",
     .output = true}};

} // namespace

const Command mvdaLearn{
    .name = "mvda learn",
    .summary =
        "Where a plane is not enough: support vectors, trees, networks, Gaussian processes, and what each is worth",
    .positionals = learnPositionals,
    .options = learnOptions,
    .about = "Each fold finds scaling, settings that are auto and the model anew from the rows that stay; settings are "
             "found by "
             "folds\namong those. Beside each error of rows that a model has not seen stands that of its own rows: a "
             "learner "
             "that remembers\nis perfect there. Every cell is needed.\ngp is a Gaussian process of numbers, of at most "
             "500 rows and 50 columns; above 150 rows its lengths and its "
             "noise are\nfound with 150 of them.",
    .example = "titer-cli mvda learn svm batches.csv --y titre --batch batch_id --compare tree,forest,network",
    .run = makeLearned};

} // namespace titer::cli
