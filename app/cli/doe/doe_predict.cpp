// titer-cli doe predict: what the models of an experiment say of runs to come.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/doe/doe_factors.h"
#include "app/cli/doe/doe_models.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/analysis/tolerance_interval.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace titer::cli {

namespace {

using base::Json;
using base::say;

// A setting and what is said there of each response.
struct PredictedPoint {
    std::string id;            // of a row of the table of points; else empty
    std::vector<double> coded; // one per factor
    bool outside = false;      // of the region of the factors and constraints
    std::vector<studies::Prediction> predictions = {};
    std::vector<double> tolerance = {}; // half the length of the tolerance interval, per response
    std::vector<bool> beyond = {};      // per response: less well reported than any of its runs
};

struct PredictAnswer {
    studies::ResponseModels models;
    double confidence = 0.95, share = 0.99;
    std::vector<PredictedPoint> points;
};

// Factors that --at leaves open are held in the middle, or at their first level.
PredictedPoint pointAt(const std::vector<std::optional<double>>& at, const studies::Region& region)
{
    PredictedPoint point;
    for (std::size_t f = 0; f < at.size(); ++f) point.coded.push_back(at[f].value_or(region.centre()[Eigen::Index(f)]));
    return point;
}

// What a cell says of a factor, coded.
std::optional<double> codedCell(const studies::Factor& factor, const studies::Column& column, std::size_t row)
{
    if (factor.categorical()) {
        const auto level = std::find(factor.levels.begin(), factor.levels.end(), column.cells[row]);
        if (level == factor.levels.end()) return std::nullopt;
        return double(level - factor.levels.begin());
    }
    if (column.text || column.missing(row)) return std::nullopt;
    double value = column.values[row];
    if (!column.unit.empty() && !factor.unit.empty() && column.unit != factor.unit) {
        if (!base::findUnit(column.unit) || !base::findUnit(factor.unit) ||
            !base::sameDimension(column.unit, factor.unit))
            return std::nullopt;
        value = base::toUnit(base::fromUnit(value, column.unit), factor.unit);
    }
    return factor.toCoded(value);
}

void readPoints(const std::string& path, const std::vector<std::optional<double>>& at, PredictAnswer& answer,
                base::Errors& errors, base::Notices& notices)
{
    const studies::Factors& factors = answer.models.factors;
    const std::optional<studies::Sheet> sheet = readData(path, errors, notices);
    if (!sheet) return;
    std::vector<const studies::Column*> columns;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        columns.push_back(at[f] ? nullptr : sheet->find(factors[f].name));
        if (!at[f] && !columns.back())
            errors.push_back({base::Code::Input, path,
                              say("There is no column “{1}”; add it, or hold the factor with --at.", factors[f].name)});
    }
    if (!errors.empty()) return;
    const studies::Column* id = sheet->find("id");
    for (std::size_t row = 0; row < sheet->rows(); ++row) {
        const std::string line = std::to_string(sheet->lines[row]);
        PredictedPoint point{.id = id && !id->cells[row].empty() ? id->cells[row] : "line " + line, .coded = {}};
        for (std::size_t f = 0; f < factors.size(); ++f) {
            const std::optional<double> coded = at[f] ? at[f] : codedCell(factors[f], *columns[f], row);
            if (!coded)
                errors.push_back({base::Code::Input, path + ":" + line,
                                  say("“{1}” is not a setting of “{2}”{3}.", columns[f]->cells[row], factors[f].name,
                                      factors[f].unit.empty() ? "" : ", which is in " + factors[f].unit)});
            point.coded.push_back(coded.value_or(0.0));
        }
        answer.points.push_back(std::move(point));
    }
}

void predictAll(const studies::Region& region, PredictAnswer& answer)
{
    const studies::ResponseModels& models = answer.models;
    for (PredictedPoint& point : answer.points) {
        point.outside = !region.contains(point.coded);
        for (std::size_t i = 0; i < models.responses.size(); ++i) {
            const studies::FittedResponse& response = models.responses[i];
            const studies::Prediction found = studies::predict(response, point.coded, answer.confidence);
            point.tolerance.push_back(response.residualSd * studies::toleranceFactor(found.leverage,
                                                                                     response.degreesOfFreedom,
                                                                                     answer.share, answer.confidence));
            point.beyond.push_back(found.leverage > models.fits[i].leverage.maxCoeff() + 1e-9);
            point.predictions.push_back(found);
        }
    }
}

// What is reported of a response at a setting: the name in JSON, behind the response's name in a table of CSV, and in the text.
constexpr struct {
    const char *json, *csv, *text;
} figureNames[] = {{"mean", "", "mean"},
                   {"mean_low", ".mean_low", "mean from"},
                   {"mean_high", ".mean_high", "to"},
                   {"run_low", ".run_low", "one run from"},
                   {"run_high", ".run_high", "to"},
                   {"tolerance_low", ".tolerance_low", ""}, // the share of runs, from
                   {"tolerance_high", ".tolerance_high", "to"}};

std::array<double, std::size(figureNames)> figuresOf(const PredictedPoint& point, std::size_t response)
{
    const studies::Prediction& at = point.predictions[response];
    const double half = point.tolerance[response];
    return {at.mean, at.meanLow, at.meanHigh, at.runLow, at.runHigh, at.mean - half, at.mean + half};
}

std::string titled(const std::string& name, const std::string& unit)
{
    return unit.empty() ? name : name + " [" + unit + "]";
}

// The level, or the number as `write` writes it.
std::string naturalText(const studies::Factor& factor, double coded, std::string (*write)(double))
{
    return factor.categorical() ? factor.levels[std::size_t(coded)] : write(factor.toNatural(coded));
}

std::string responseText(const PredictAnswer& answer, std::size_t i)
{
    const studies::FittedResponse& response = answer.models.responses[i];
    const bool named =
        std::any_of(answer.points.begin(), answer.points.end(), [](const auto& p) { return !p.id.empty(); });
    std::set<std::size_t> right;
    std::vector<std::string> head;
    if (named) head.emplace_back("run");
    for (const studies::Factor& factor : answer.models.factors) head.push_back(factor.title());
    for (const auto& figure : figureNames)
        head.push_back(*figure.text ? figure.text : percentText(answer.share) + " of runs from");
    for (std::size_t c = named ? 1 : 0; c < head.size(); ++c) right.insert(c);
    head.emplace_back("");
    Table table(right);
    table.add(head);
    for (const PredictedPoint& point : answer.points) {
        std::vector<std::string> row;
        if (named) row.push_back(point.id);
        for (std::size_t f = 0; f < point.coded.size(); ++f)
            row.push_back(naturalText(answer.models.factors[f], point.coded[f], shortNumber));
        for (const double value : figuresOf(point, i)) row.push_back(base::writeShort(value, 5));
        row.emplace_back(point.outside ? "outside" : point.beyond[i] ? "beyond" : "");
        table.add(row);
    }
    return titled(response.name, response.unit) + "\n" + table.text() + "\n";
}

std::string report(const PredictAnswer& answer)
{
    std::string text = modelsText(answer.models) + "\n";
    for (std::size_t i = 0; i < answer.models.responses.size(); ++i) text += responseText(answer, i);
    text += "Intervals are valid with " + percentText(answer.confidence) + " confidence, if the model holds.\n";
    const auto any = [&](auto&& test) { return std::any_of(answer.points.begin(), answer.points.end(), test); };
    if (any([](const PredictedPoint& p) { return p.outside; }))
        text +=
            "outside: beyond the bounds of a factor, or a constraint is not kept; the model has not been seen there.\n";
    if (any([](const PredictedPoint& p) {
            return !p.outside && std::find(p.beyond.begin(), p.beyond.end(), true) != p.beyond.end();
        }))
        text += "beyond: less certain than any of the runs of the model (its leverage is larger).\n";
    return text;
}

Json pointsJson(const PredictAnswer& answer)
{
    Json points = Json::array();
    for (const PredictedPoint& point : answer.points) {
        Json one = Json::object();
        if (!point.id.empty()) one["id"] = point.id;
        one["settings"] = settingsJson(answer.models.factors, point.coded);
        one["outside"] = point.outside;
        Json predictions = Json::array();
        for (std::size_t i = 0; i < point.predictions.size(); ++i) {
            Json json = Json::object();
            json["id"] = answer.models.responses[i].name;
            json["unit"] = answer.models.responses[i].unit;
            const auto figures = figuresOf(point, i);
            for (std::size_t k = 0; k < figures.size(); ++k) json[figureNames[k].json] = figures[k];
            json["leverage"] = point.predictions[i].leverage;
            json["beyond"] = bool(point.beyond[i]);
            predictions.push(std::move(json));
        }
        one["predictions"] = std::move(predictions);
        points.push(std::move(one));
    }
    return points;
}

std::string pointsCsv(const PredictAnswer& answer)
{
    std::vector<std::string> head{"id"};
    for (const studies::Factor& factor : answer.models.factors) head.push_back(base::csvCell(factor.title()));
    for (const studies::FittedResponse& response : answer.models.responses)
        for (const auto& figure : figureNames)
            head.push_back(base::csvCell(titled(response.name + figure.csv, response.unit)));
    head.emplace_back("outside");
    std::string text = base::join(head, ",") + "\n";
    for (std::size_t p = 0; p < answer.points.size(); ++p) {
        const PredictedPoint& point = answer.points[p];
        std::vector<std::string> row{base::csvCell(point.id.empty() ? std::to_string(p + 1) : point.id)};
        for (std::size_t f = 0; f < point.coded.size(); ++f)
            row.push_back(base::csvCell(naturalText(answer.models.factors[f], point.coded[f], base::writeNumber)));
        for (std::size_t i = 0; i < point.predictions.size(); ++i)
            for (const double value : figuresOf(point, i)) row.push_back(base::writeNumber(value));
        row.emplace_back(point.outside ? "yes" : "no");
        text += base::join(row, ",") + "\n";
    }
    return text;
}

int predictRuns(const Arguments& arguments)
{
    PredictAnswer answer;
    std::string fault;
    const std::vector<std::string> names = arguments.values("--response");
    if (names.empty()) fault = "--response is missing: name the columns to predict";
    answer.confidence = readShare(arguments, "--confidence", 0.95, fault);
    answer.share = readShare(arguments, "--share", 0.99, fault);
    const bool table = arguments.positionals().size() > 1;
    if (fault.empty() && !table && !arguments.has("--at"))
        fault = "no setting is named: give a table of them, or --at for each factor";
    if (!fault.empty()) return usageError(arguments.command(), fault);
    base::Errors errors;
    base::Notices notices;
    std::optional<studies::ResponseModels> models = readModels(arguments, names, errors, notices);
    std::optional<studies::Region> region;
    if (models) {
        answer.models = std::move(*models);
        base::Result<studies::Region> made = studies::Region::make(answer.models.factors, answer.models.constraints);
        if (made)
            region = std::move(*made);
        else
            errors.push_back(made.error());
        const std::vector<std::optional<double>> at = readAt(arguments, answer.models.factors, errors);
        for (const studies::FittedResponse& response : answer.models.responses)
            if (!(response.degreesOfFreedom > 0.0))
                errors.push_back(
                    {base::Code::Input, "responses/" + response.name,
                     say("The model has as many terms as there are runs, so its error cannot be estimated. Give a "
                         "smaller one with --model.")});
        if (errors.empty() && table)
            readPoints(arguments.positionals()[1], at, answer, errors, notices);
        else if (errors.empty())
            answer.points.push_back(pointAt(at, *region));
    }
    printNotices(notices, arguments.positional(0));
    if (!errors.empty()) {
        printErrors(errors, arguments.positional(0));
        return exitError;
    }
    predictAll(*region, answer);
    if (const std::optional<std::string> out = arguments.value("--out"))
        if (const base::Done written = writeOutput(arguments, *out, pointsCsv(answer)); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    if (!arguments.json()) {
        print(report(answer));
        return exitDone;
    }
    Json json = Json::object();
    json["format"] = "titer.doe_predict/1";
    json["responses"] = modelsJson(answer.models);
    json["confidence"] = answer.confidence;
    json["share"] = answer.share;
    json["points"] = pointsJson(answer);
    printJson(json);
    return exitDone;
}

constexpr Positional doePredictPositionals[] = {
    dataPositional,
    {.name = "POINTS",
     .help = "table of settings as CSV, a column per factor; other columns are ignored",
     .required = false}};

constexpr Option doePredictOptions[] = {
    {.name = "--response", .value = "NAME", .help = "a column to predict", .many = true},
    modelsOption,
    factorOption,
    ignoreOption,
    weightsOption,
    randomOption,
    atOption,
    constraintOption,
    {.name = "--confidence", .value = "P", .help = "of the intervals; default 0.95"},
    {.name = "--share",
     .value = "P",
     .help = "fraction of all future runs within the tolerance interval; default 0.99"},
    {.name = "--out",
     .value = "CSV",
     .help = "writes settings and predictions as a table",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command doePredict{
    .name = "doe predict",
    .summary = "Predict future runs, with intervals for the mean, one run and most runs",
    .positionals = doePredictPositionals,
    .options = doePredictOptions,
    .about = "Three intervals answer three questions: the mean of many runs (confidence), the next run\n(prediction), "
             "and a fraction of all runs (tolerance, exact two-sided factors). Models are fitted as “doe\noptimize” "
             "does. Without a table --at states one setting; factors that it leaves open are held in the middle, or "
             "at\ntheir first level; with one it holds a factor for all its rows.",
    .example = "titer-cli doe predict runs.csv --response yield --at temperature=33 --at pH=7",
    .run = predictRuns};

} // namespace titer::cli
