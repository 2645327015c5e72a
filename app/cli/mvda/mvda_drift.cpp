// titer-cli mvda drift: whether a multivariate model still fits new samples.
#include "app/analyse/card/model_upkeep.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/mvda/card/drift.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using mvda::Drift;
using mvda::ResponseDrift;

constexpr const char* fitnessWords[] = {"fit", "drifting", "not to be used"};

Json responseDriftJson(const ResponseDrift& of)
{
    Json json = Json::object({{"rows", of.agreement.rows},
                              {"bias", mvda::intervalJson(of.agreement.bias)},
                              {"bias_p", of.agreement.biasP},
                              {"sep", of.agreement.sep},
                              {"rmsep", of.agreement.rmsep},
                              {"recovery", mvda::intervalJson(of.agreement.recovery)},
                              {"model_error", of.modelError},
                              {"error_f", of.errorF},
                              {"error_p", of.errorP},
                              {"line", Json()},
                              {"ewma", Json()}});
    if (of.line)
        json["line"] = Json::object({{"slope", mvda::intervalJson(of.line->slope)},
                                     {"intercept", mvda::intervalJson(of.line->intercept)},
                                     {"deviation", of.line->deviation},
                                     {"f", of.line->f},
                                     {"p", of.line->p}});
    if (!of.chart) return json;
    const auto list = [](const auto& values) {
        Json numbers = Json::array();
        for (const double value : values) numbers.push(value);
        return numbers;
    };
    Json rows = Json::array(), signalled = Json::array();
    for (const int row : of.chartRows) rows.push(row + 1);
    for (const studies::Signal& signal : of.chart->signalled)
        signalled.push(of.chartRows[std::size_t(signal.point)] + 1);
    json["ewma"] = Json::object({{"rows", std::move(rows)},
                                 {"points", list(of.chart->points)},
                                 {"low", list(of.chart->lower)},
                                 {"high", list(of.chart->upper)},
                                 {"beyond", std::move(signalled)}});
    return json;
}

Json driftJson(const Drift& drift)
{
    Json beyond = Json::array(), responses = Json::object(), findings = Json::array();
    for (const mvda::BeyondLimit& each : drift.beyond)
        beyond.push(Json::object({{"figure", each.figure},
                                  {"level", each.level},
                                  {"limit", each.limit},
                                  {"beyond", each.beyond},
                                  {"rows", each.rows},
                                  {"p", each.p}}));
    for (const ResponseDrift& of : drift.responses) responses[of.name] = responseDriftJson(of);
    for (const mvda::DriftFinding& finding : drift.findings)
        findings.push(Json::object({{"means", fitnessWords[int(finding.means)]}, {"what", finding.what.text()}}));
    return Json::object({{"format", "titer.mvda.drift/1"},
                         {"verdict", fitnessWords[int(drift.fitness())]},
                         {"findings", std::move(findings)},
                         {"responses", std::move(responses)},
                         {"limits", std::move(beyond)}});
}

std::string driftText(const Drift& drift, const std::string& errorName)
{
    std::string text = std::string(fitnessWords[int(drift.fitness())]) + "\n";
    for (const mvda::DriftFinding& finding : drift.findings) text += "  " + finding.what.text() + "\n";
    if (drift.findings.empty()) text += "  nothing differs from the model beyond what chance does (1 % each)\n";
    const auto shown = [](double value) { return std::isnan(value) ? std::string("-") : shortNumber(value); };
    const auto within = [&](const mvda::Interval& of) {
        return shown(of.value) + (std::isnan(of.low) ? "" : " (" + shown(of.low) + " to " + shown(of.high) + ")");
    };
    for (const ResponseDrift& of : drift.responses) {
        const std::string unit = of.unit.empty() ? "" : " [" + of.unit + "]";
        Table table;
        table.add({"rows with a reference", std::to_string(of.agreement.rows)});
        table.add({"bias, predicted minus reference" + unit, within(of.agreement.bias)});
        table.add({"SEP" + unit, shown(of.agreement.sep)});
        table.add({"RMSEP" + unit, shown(of.agreement.rmsep)});
        table.add({errorName + " of the model" + unit, shown(of.modelError)});
        table.add({"slope", of.line ? within(of.line->slope) : of.noLine.text()});
        table.add({"intercept" + unit, of.line ? within(of.line->intercept) : "-"});
        table.add({"F of slope 1, intercept 0",
                   of.line ? shown(of.line->f) + ", p " + base::writeShort(of.line->p, 3) : "-"});
        table.add({"moving average (EWMA)", !of.chart ? "no chart: the model's own error is not known, or 0"
                                                      : std::to_string(of.chart->signalled.size()) + " of " +
                                                            std::to_string(of.chart->points.size()) +
                                                            " points beyond the limits"});
        text += "\n" + of.name + "\n" + table.text();
    }
    Table limits({2, 3, 4, 5});
    limits.add({"figure", "limit", "beyond", "of", "by chance [%]", "p"});
    for (const mvda::BeyondLimit& each : drift.beyond)
        limits.add({each.figure, base::writeShort(100.0 * each.level) + " %", std::to_string(each.beyond),
                    std::to_string(each.rows), base::writeShort(100.0 * (1.0 - each.level)),
                    base::writeShort(each.p, 3)});
    return text + "\n" + limits.text();
}

// The reference values of the responses that are asked for, or of all that the table has.
mvda::MatrixXd referencesOf(const Arguments& arguments, const mvda::Model& model, const studies::Sheet& sheet,
                            base::Errors& errors)
{
    const std::vector<std::string> asked = listedNames(arguments, "--y");
    for (const std::string& name : asked)
        if (std::find(model.yNames.begin(), model.yNames.end(), name) == model.yNames.end())
            errors.push_back(base::inputError(sheet.name, say("The model predicts no “{1}”, but {2}.", name,
                                                              model.yNames.empty() ? std::string("nothing: it is a PCA")
                                                                                   : base::join(model.yNames, ", "))));
    base::Errors faults;
    mvda::MatrixXd reference = mvda::responsesFor(model, sheet, faults, asked);
    addAt(sheet.name, faults, errors);
    const bool isAny = model.yNames.empty() || std::any_of(model.yNames.begin(), model.yNames.end(),
                                                           [&](const std::string& name) { return sheet.find(name); });
    if (!isAny && errors.empty())
        errors.push_back(base::inputError(
            sheet.name, say("No reference values: the table has no column {1}. Add them, in a column of that name.",
                            base::join(model.yNames, " or "))));
    return reference;
}

// Of those that are named, so that the others are not in the answer.
void keepAsked(Drift& drift)
{
    std::erase_if(drift.responses, [](const ResponseDrift& of) { return of.agreement.rows == 0; });
}

int watchDrift(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), path = arguments.positional(1);
    const base::Result<ModelFile> read = readModelFile(file);
    if (!read) {
        printError(read.error(), file);
        return exitError;
    }
    const mvda::Model& model = read->model;
    base::Errors errors;
    base::Notices notices = app::noticesOfLife(read->life);
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    mvda::Block block;
    mvda::MatrixXd reference;
    if (sheet) {
        block = rowsForModel(model, *sheet, errors);
        if (errors.empty()) reference = referencesOf(arguments, model, *sheet, errors);
    }
    mvda::Prediction prediction;
    if (errors.empty()) {
        prediction = mvda::predict(model, block.cells);
        for (const base::Error& fault : prediction.faults)
            errors.push_back({fault.code, path + ": " + fault.where, fault.what});
    }
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    const app::OwnErrors own = app::ownErrorsOf(read->json, model);
    Drift drift = mvda::driftOf(model, prediction, reference, own.values);
    keepAsked(drift);
    if (arguments.json())
        printJson(driftJson(drift));
    else
        print(driftText(drift, own.name));
    return exitDone;
}

constexpr Positional driftPositionals[] = {
    {.name = "MODEL", .help = "what mvda pca, pls or opls wrote"},
    {.name = "TABLE", .help = "new samples in the order of time, as CSV, with columns of reference values"}};
constexpr Option driftOptions[] = {
    {.name = "--y",
     .value = "COLUMN,…",
     .help = "responses to try, by columns of their names; default: all that the table has",
     .many = true}};

} // namespace

const Command mvdaDrift{
    .name = "mvda drift",
    .summary = "Whether a model still fits new samples: bias, slope, T2 and SPE, with a verdict",
    .positionals = driftPositionals,
    .options = driftOptions,
    .about =
        "The verdict is fit, drifting or not to be used, and says by which figures; each is a false alarm in one of a "
        "hundred by itself.\nThe line is of the reference on the prediction; its F test is of slope 1 and intercept "
        "0 together. The moving average of the\ndifferences has limits by the model's own error.",
    .example = "titer-cli mvda drift titre.mvda.json june.csv",
    .run = watchDrift};

} // namespace titer::cli
