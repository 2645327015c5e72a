// titer-cli mvda pca, pls, opls: makes a multivariate model of a table.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"
#include "core/mvda/model_json.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::cli {

namespace {

using base::say;
using mvda::Method;
using mvda::Model;
using studies::Sheet;

// "a, b" of all times that an option is given.
std::vector<std::string> namesIn(const Arguments& arguments, const char* option)
{
    std::vector<std::string> names;
    for (const std::string& text : arguments.values(option))
        for (const std::string_view name : base::split(text, ','))
            if (!base::trimmed(name).empty()) names.emplace_back(base::trimmed(name));
    return names;
}

struct ModelOrder {
    mvda::ModelRequest request;
    std::vector<std::string> x, y;
    std::string batches; // the column that names them
    std::string fault;
};

ModelOrder readModelOrder(const Arguments& arguments, Method method)
{
    ModelOrder order;
    order.request.method = method;
    order.x = namesIn(arguments, "--x");
    if (method != Method::Pca) order.y = namesIn(arguments, "--y");
    const std::string scale = arguments.value("--scale").value_or("uv");
    if (scale == "uv" || scale == "centre" || scale == "none")
        order.request.scale = scale == "uv"       ? mvda::Scale::UnitVariance
                              : scale == "centre" ? mvda::Scale::Centre
                                                  : mvda::Scale::None;
    else
        order.fault = "--scale is uv, centre or none, not “" + scale + "”";
    if (arguments.value("--components").value_or("auto") != "auto")
        takeOption(arguments, "--components", order.request.components.emplace(), countWithin(1, 1000), order.fault);
    order.request.folds = arguments.value("--cv").value_or(order.request.folds);
    if (const std::string_view rule = order.request.folds; rule.starts_with("batch:")) order.batches = rule.substr(6);
    if (method != Method::Pca && order.y.empty()) order.fault = "--y is missing: the columns to be predicted";
    for (const std::string& name : order.x)
        if (std::find(order.y.begin(), order.y.end(), name) != order.y.end())
            order.fault = "“" + name + "” is named in --x and in --y";
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
    Table errors({1, 2});
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        const auto a = Eigen::Index(model.components());
        const std::string unit = model.yUnits[k].empty() ? "" : " [" + model.yUnits[k] + "]";
        if (k == 0) errors.add({"response", "RMSEC", model.validation ? "RMSECV" : ""});
        errors.add({model.yNames[k] + unit, shortNumber(model.rmsec(Eigen::Index(k), a)),
                    model.validation ? shortNumber(model.validation->rmsecv(Eigen::Index(k), a)) : ""});
    }
    if (!errors.empty()) text += "\n" + errors.text();
    Table odd;
    odd.add({"rows beyond 99 % of T2 (beta)", beyond(model, rows, "t2_99", model.figures.t2)});
    odd.add({"rows beyond 99 % of SPE (Box)", beyond(model, rows, "spe_box_99", model.figures.spe)});
    return text + "\n" + odd.text();
}

int makeModel(const Arguments& arguments, Method method)
{
    ModelOrder order = readModelOrder(arguments, method);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    if (const std::string fault = outputFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    const std::optional<std::string> out = arguments.value("--out");
    if (out)
        if (const base::Done can = canWrite(arguments, *out); !can) {
            printError(can.error(), *out);
            return exitError;
        }
    base::Errors errors;
    base::Notices notices;
    const std::optional<Sheet> sheet = readTableOfRows(path, errors, notices);
    mvda::Block x, y;
    if (sheet) {
        std::vector<std::string> taken = order.y;
        if (!order.batches.empty()) {
            taken.push_back(order.batches);
            if (const studies::Column* column = sheet->find(order.batches))
                order.request.batches = column->cells;
            else
                errors.push_back(
                    base::inputError(path, say("There is no column “{1}” that names batches.", order.batches)));
        }
        x = blockOf(*sheet, order.x.empty() ? numberColumns(*sheet, taken) : order.x, errors);
        y = blockOf(*sheet, order.y, errors);
    }
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    LongWork work(arguments.command().name);
    order.request.stop = work.token();
    const base::Result<Model> model = mvda::modelOf(x, y, order.request);
    work.clear();
    if (!model) {
        printError(model.error(), path);
        return exitError;
    }
    const base::Json json = mvda::modelJson(*model);
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, json.write() + "\n"); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    if (arguments.json())
        printJson(json);
    else if (out == "-")
        complain(modelText(*model, rowNames(*sheet)));
    else
        print(modelText(*model, rowNames(*sheet)));
    return exitDone;
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
constexpr Option outOption{.name = "--out",
                           .value = "MODEL",
                           .help = "writes the model (*.mvda.json); - is standard output",
                           .brief = "-o",
                           .output = true};
constexpr std::array pcaOptions = {xOption, scaleOption, componentsOption, cvOption, outOption};
constexpr std::array plsOptions = {xOption, yOption, scaleOption, componentsOption, cvOption, outOption};

constexpr const char* aboutModels =
    "Rows with empty cells are used by what is there (NIPALS). Signs: of each component the largest weight (of PCA: "
    "loading) is positive.\nT2 is by the variance of the scores with N - 1, SPE the sum of squared residuals of the "
    "scaled row, DModX its\nstandard deviation by that of all rows, with SIMCA's correction for the model's own rows. "
    "Centring and scaling are\nfitted again for each fold. Q2 and R2 are of all columns, each by its variance.";

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
