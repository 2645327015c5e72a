// titer-cli mvda pca, pls, opls: makes a multivariate model of a table.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"
#include "core/mvda/card/card.h"
#include "core/mvda/model_json.h"
#include "core/mvda/odd_columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace titer::cli {

namespace {

using base::say;
using mvda::Method;
using mvda::Model;
using studies::Sheet;

struct ModelOrder {
    mvda::ModelRequest request;
    std::vector<std::string> x, y;
    std::string batches;         // the column that names them
    std::string left;            // a column that names batches, and describes no row
    bool isBatchDefault = false; // by its batches since no other rule is stated
    std::string fault;
};

// "N", or "N:SEED".
void readPermutations(const Arguments& arguments, ModelOrder& order)
{
    const std::optional<std::string> text = arguments.value("--permutations");
    if (!text || !order.fault.empty()) return;
    const std::vector<std::string_view> words = base::split(*text, ':');
    const base::Result<long> count = readCount(words[0], 1, 100'000);
    const base::Result<long> seed = words.size() > 1 ? readCount(words[1], 0, maxRandomSeed) : base::Result<long>(1L);
    if (!count || !seed || words.size() > 2) {
        order.fault = "--permutations is N or N:SEED, whole numbers, not “" + *text + "”";
        return;
    }
    order.request.permutations = int(*count);
    order.request.permutationSeed = std::uint64_t(*seed);
}

ModelOrder readModelOrder(const Arguments& arguments, Method method)
{
    ModelOrder order;
    order.request.method = method;
    order.x = listedNames(arguments, "--x");
    if (method != Method::Pca) order.y = listedNames(arguments, "--y");
    const std::string scale = arguments.value("--scale").value_or("uv");
    if (scale == "uv" || scale == "centre" || scale == "none")
        order.request.scale = scale == "uv"       ? mvda::Scale::UnitVariance
                              : scale == "centre" ? mvda::Scale::Centre
                                                  : mvda::Scale::None;
    else
        order.fault = "--scale is uv, centre or none, not “" + scale + "”";
    if (arguments.value("--components").value_or("auto") != "auto")
        takeOption(arguments, "--components", order.request.components.emplace(), countWithin(1, 1000), order.fault);
    order.left = arguments.value("--batch").value_or("");
    order.isBatchDefault = !order.left.empty() && !arguments.value("--cv");
    order.request.folds =
        order.isBatchDefault ? "batch:" + order.left : arguments.value("--cv").value_or(order.request.folds);
    if (const std::string_view rule = order.request.folds; rule.starts_with("batch:")) order.batches = rule.substr(6);
    if (method != Method::Pca && order.y.empty()) order.fault = "--y is missing: the columns to be predicted";
    for (const std::string& name : order.x)
        if (std::find(order.y.begin(), order.y.end(), name) != order.y.end())
            order.fault = "“" + name + "” is named in --x and in --y";
    readPermutations(arguments, order);
    order.request.preprocessing = readSteps(arguments, order.fault);
    return order;
}

// The number of rows that a limit of 99 % tells from the others, with their names.
std::string beyond(const Model& model, const std::vector<std::string>& rows, const char* limit,
                   const mvda::VectorXd& figures)
{
    const mvda::Limit* found = mvda::findLimit(model.limits, limit);
    std::vector<std::pair<double, std::string>> names;
    for (Eigen::Index i = 0; i < figures.size(); ++i)
        if (figures[i] > found->value) names.emplace_back(-figures[i], rows[std::size_t(i)]);
    std::sort(names.begin(), names.end());
    std::vector<std::string> listed;
    for (const auto& [figure, name] : names)
        if (listed.size() < 10) listed.push_back(name);
    return names.empty() ? "none"
                         : std::to_string(names.size()) + ": " + base::join(listed, ", ") +
                               (names.size() > listed.size() ? ", …" : "");
}

std::string modelText(const Model& model, const std::vector<std::string>& rows)
{
    const auto percent = [](double part) { return base::writeShort(100.0 * part, 4); };
    Table table({0, 1, 2, 3});
    table.add({"components", "R2X [%]", model.yNames.empty() ? "" : "R2Y [%]", model.validation ? "Q2 [%]" : ""});
    for (std::size_t a = 0; a < model.r2x.size(); ++a)
        table.add({std::to_string(a + 1), percent(model.r2x[a]), model.yNames.empty() ? "" : percent(model.r2y[a]),
                   model.validation ? percent(model.validation->q2[a]) : ""});
    std::string text = table.text();
    const mvda::NestedValidation* nested = model.nested && *model.nested ? &**model.nested : nullptr;
    Table errors({1, 2, 3});
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        const auto a = Eigen::Index(model.components());
        const std::string unit = model.yUnits[k].empty() ? "" : " [" + model.yUnits[k] + "]";
        if (k == 0) errors.add({"response", "RMSEC", model.validation ? "RMSECV" : "", nested ? "RMSECV nested" : ""});
        errors.add({model.yNames[k] + unit, shortNumber(model.rmsec(Eigen::Index(k), a)),
                    model.validation ? shortNumber(model.validation->rmsecv(Eigen::Index(k), a)) : "",
                    nested ? shortNumber(nested->rmsecv[Eigen::Index(k)]) : ""});
    }
    if (!errors.empty()) text += "\n" + errors.text();
    Table odd;
    if (nested) {
        std::vector<std::string> counts;
        for (const int count : nested->components) counts.push_back(std::to_string(count));
        odd.add({"Q2 nested", percent(nested->q2) + " %, with the components that each fold chose by itself: " +
                                  base::join(counts, ", ")});
    }
    if (model.permutations) {
        const mvda::PermutationTest& test = *model.permutations;
        odd.add({"permutations of the responses",
                 std::to_string(test.q2s.size()) + ": R2Y " + percent(test.r2yIntercept) + " %, Q2 " +
                     percent(test.q2Intercept) + " % at no correlation; p " + base::writeShort(test.p, 3)});
    }
    odd.add({"rows beyond 99 % of T2 (beta)", beyond(model, rows, "t2_99", model.figures.t2)});
    odd.add({"rows beyond 99 % of SPE (Box)", beyond(model, rows, "spe_box_99", model.figures.spe)});
    return text + "\n" + odd.text();
}

// The columns of an order in a table.
void takeColumns(ModelOrder& order, const Sheet& sheet, mvda::Block& x, mvda::Block& y, base::Errors& errors)
{
    std::vector<std::string> taken = order.y;
    for (const std::string& name : std::set{order.batches, order.left}) {
        if (name.empty()) continue;
        taken.push_back(name);
        const studies::Column* column = sheet.find(name);
        if (!column)
            errors.push_back(base::inputError(sheet.name, say("There is no column “{1}” that names batches.", name)));
        else if (name == order.batches)
            order.request.batches = column->cells;
    }
    x = blockOf(sheet, order.x.empty() ? numberColumns(sheet, taken) : order.x, errors);
    y = blockOf(sheet, order.y, errors);
}

// Of the spectra that the model is made of.
void warnOfTable(const ModelOrder& order, const Sheet& sheet, const mvda::Block& x, base::Notices& notices)
{
    if (order.isBatchDefault)
        notices.push_back({sheet.name, say("Cross-validation leaves out whole batches, those of “{1}”. --cv states "
                                           "another rule.",
                                           order.left)});
    const std::string& batches = order.batches.empty() ? order.left : order.batches;
    const studies::Column* batch = batches.empty() ? nullptr : sheet.find(batches);
    std::vector<std::string> columns = x.names;
    columns.insert(columns.end(), order.y.begin(), order.y.end());
    warnOfUnits(sheet, columns, batch ? batch->cells : std::vector<std::string>(), notices);
    if (order.request.preprocessing.empty()) {
        if (mvda::areChannels(x.names)) warnOfSpectra(x.cells, sheet, notices);
        return;
    }
    mvda::Preprocessing chain = order.request.preprocessing;
    if (const base::Result<std::vector<int>> taken = mvda::bindColumns(chain, x.names, x.units))
        warnOfSpectra(x.cells(Eigen::all, *taken), sheet, notices);
}

mvda::CardOrigin originOf(const ModelOrder& order, const Sheet& sheet, const std::string& sha256)
{
    mvda::CardOrigin origin = cardOrigin(sheet.name, sha256);
    origin.rowNames = rowNames(sheet);
    origin.batchColumn = order.batches.empty() ? order.left : order.batches;
    if (const studies::Column* column = origin.batchColumn.empty() ? nullptr : sheet.find(origin.batchColumn))
        origin.batches = column->cells;
    return origin;
}

int makeModel(const Arguments& arguments, Method method)
{
    ModelOrder order = readModelOrder(arguments, method);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    if (const std::string fault = outputFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    if (!canGive(arguments)) return exitError;
    base::Errors errors;
    base::Notices notices;
    std::string sha256;
    const std::optional<Sheet> sheet = readTableOfRows(path, errors, notices, &sha256);
    mvda::Block x, y;
    mvda::CardOrigin origin;
    if (sheet) {
        takeColumns(order, *sheet, x, y, errors);
        origin = originOf(order, *sheet, sha256);
        takeRecipe(arguments, origin, errors);
        if (errors.empty()) warnOfTable(order, *sheet, x, notices);
    }
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    LongWork work(arguments.command().name);
    order.request.stop = work.token();
    const base::Result<Model> model = mvda::modelOf(x, y, order.request);
    if (!model) {
        work.clear();
        printError(model.error(), path);
        return exitError;
    }
    base::Json json = mvda::modelJson(*model);
    json["card"] = mvda::cardJson(*model, x, y, order.request, origin);
    work.clear();
    base::Notices swaps;
    if (model->validation && !model->yNames.empty())
        warnOfSwaps(*sheet, model->validation->predicted, y, order.request.batches, swaps);
    printNotices(swaps, path);
    if (model->nested && !*model->nested)
        printNotices(
            {{path, say("Nothing tells how well models predict whose number of components is found anew in each "
                        "fold. {1}",
                        model->nested->error().what.text())}},
            path);
    return giveModel(arguments, json, modelText(*model, rowNames(*sheet)));
}

constexpr Positional modelPositionals[] = {tablePositional};
constexpr Option xOption{.name = "--x",
                         .value = "COLUMN,…",
                         .help = "columns that describe a row; default: all of numbers but the responses",
                         .many = true};
constexpr Option yOption{.name = "--y", .value = "COLUMN,…", .help = "columns to be predicted", .many = true};
constexpr Option scaleOption{
    .name = "--scale",
    .value = "uv|centre|none",
    .help = "unit variance (default): minus the mean, by the standard deviation with N - 1; centre: minus the mean"};
constexpr Option componentsOption{
    .name = "--components",
    .value = "N|auto",
    .help = "how many; auto (default): the fewest within one standard error of the best by cross-validation"};
constexpr Option cvOption{.name = "--cv",
                          .value = "RULE",
                          .help = "venetian:N (default: 7), contiguous:N, random:N[:SEED], loo, batch:COLUMN, none"};
constexpr Option batchOption{
    .name = "--batch",
    .value = "COLUMN",
    .help =
        "names the batch of each row; cross-validation then leaves out whole batches, where --cv states nothing else"};
constexpr Option permutationsOption{
    .name = "--permutations",
    .value = "N[:SEED]",
    .help = "models of responses whose rows are drawn anew, to see what fits and predicts by chance"};
constexpr Option outOption{.name = "--out",
                           .value = "MODEL",
                           .help = "writes the model (*.mvda.json); - is standard output",
                           .brief = "-o",
                           .output = true};
constexpr std::array pcaOptions = {xOption,     prepOption, scaleOption,  componentsOption,
                                   batchOption, cvOption,   recipeOption, outOption};
constexpr std::array plsOptions = {xOption,     yOption,  prepOption,         scaleOption,  componentsOption,
                                   batchOption, cvOption, permutationsOption, recipeOption, outOption};

constexpr const char* aboutModels =
    "Rows with empty cells are used by what is there (NIPALS). Signs: of each component the largest weight (of PCA: "
    "loading) is positive.\nT2 is by the variance of the scores with N - 1, SPE the sum of squared residuals of the "
    "scaled row, DModX its\nstandard deviation by that of all rows, with SIMCA's correction for the model's own rows. "
    "Centring and scaling are\nfitted again for each fold. Q2 and R2 are of all columns, each by its variance.\n"
    "Steps of --prep, one after the other: range LOW..HIGH, snv, msc, emsc [ORDER], savgol WINDOW ORDER [DERIVATIVE], "
    "detrend [ORDER],\nals [LAMBDA [P [ROUNDS]]], rubberband, norm area|length|max, despike [Z [HALF]].";

int makePca(const Arguments& arguments)
{
    return makeModel(arguments, Method::Pca);
}

int makePls(const Arguments& arguments)
{
    return makeModel(arguments, Method::Pls);
}

int makeOpls(const Arguments& arguments)
{
    return makeModel(arguments, Method::Opls);
}

} // namespace

const Command mvdaPca{.name = "mvda pca",
                      .summary = "Principal components of a table: what varies together, and which rows are odd",
                      .positionals = modelPositionals,
                      .options = pcaOptions,
                      .about = aboutModels,
                      .example = "titer-cli mvda pca batches.csv --components 3 -o batches.mvda.json",
                      .run = makePca};

const Command mvdaPls{.name = "mvda pls",
                      .summary = "A model that predicts columns from many others that vary together",
                      .positionals = modelPositionals,
                      .options = plsOptions,
                      .about = aboutModels,
                      .example = "titer-cli mvda pls batches.csv --y titre --cv batch:batch_id -o titre.mvda.json",
                      .run = makePls};

const Command mvdaOpls{.name = "mvda opls",
                       .summary = "As PLS of one response, with what does not predict in components of its own",
                       .positionals = modelPositionals,
                       .options = plsOptions,
                       .about = aboutModels,
                       .example = "titer-cli mvda opls batches.csv --y titre --components 3 -o titre.mvda.json",
                       .run = makeOpls};

} // namespace titer::cli
