// titer-cli mvda predict: what a multivariate model says of new rows.
#include "app/analyse/card/model_life.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_learned.h"
#include "app/cli/mvda/mvda_spectra.h"
#include "app/cli/mvda/mvda_table.h"
#include "app/plugins/predicted_table.h"
#include "core/base/text.h"
#include "core/mvda/contributions.h"
#include "core/mvda/model_json.h"
#include "core/mvda/odd_columns.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using mvda::Model;

Json predictionJson(const Model& model, const mvda::Prediction& prediction, const std::vector<std::string>& rows)
{
    Json scores = Json::array(), responses = Json::object();
    for (const auto column : prediction.scores.colwise()) scores.push(mvda::numbersJson(column));
    for (std::size_t k = 0; k < model.yNames.size(); ++k)
        responses[model.yNames[k]] = mvda::numbersJson(prediction.responses.col(Eigen::Index(k)));
    Json names = Json::array();
    for (const std::string& row : rows) names.push(row);
    return Json::object({{"format", "titer.mvda.prediction/1"},
                         {"rows", names},
                         {"scores", scores},
                         {"predicted", responses},
                         {"t2", mvda::numbersJson(prediction.figures.t2)},
                         {"spe", mvda::numbersJson(prediction.figures.spe)},
                         {"dmodx", mvda::numbersJson(prediction.figures.dmodx)},
                         {"limits", mvda::limitsJson(model.limits)}});
}

std::string predictionText(const Model& model, const mvda::Prediction& prediction, const std::vector<std::string>& rows)
{
    std::set<std::size_t> numbers;
    for (std::size_t i = 1; i < model.yNames.size() + 4; ++i) numbers.insert(i);
    Table table(numbers);
    std::vector<std::string> head{"row"};
    for (std::size_t k = 0; k < model.yNames.size(); ++k)
        head.push_back(model.yNames[k] + (model.yUnits[k].empty() ? "" : " [" + model.yUnits[k] + "]"));
    for (const char* name : {"T2", "SPE", "DModX"}) head.push_back(name);
    table.add(head);
    const auto shown = [](double value) { return std::isnan(value) ? std::string("-") : shortNumber(value); };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = Eigen::Index(i);
        std::vector<std::string> line{rows[i]};
        for (Eigen::Index k = 0; k < prediction.responses.cols(); ++k)
            line.push_back(shown(prediction.responses(row, k)));
        for (const mvda::VectorXd* of : {&prediction.figures.t2, &prediction.figures.spe, &prediction.figures.dmodx})
            line.push_back(shown((*of)[row]));
        table.add(line);
    }
    return table.text();
}

// Rows that the model does not know the like of.
void warnOfStrangers(const Model& model, const mvda::Prediction& prediction, base::Notices& notices)
{
    const auto count = [&](const char* name, const mvda::VectorXd& figures) {
        const mvda::Limit* limit = mvda::findLimit(model.limits, name);
        return limit ? (figures.array() > limit->value).count() : Eigen::Index(0);
    };
    const Eigen::Index far = count("t2_new_99", prediction.figures.t2),
                       other = count("spe_box_99", prediction.figures.spe);
    if (far > 0)
        notices.push_back(
            {"t2", say("{1} of {2} rows lie beyond the range of the model (T2 above its 99 % limit): what "
                       "is predicted there is extrapolated.",
                       std::to_string(far), std::to_string(prediction.scores.rows()))});
    if (const auto strangers = mvda::strangersAmong(model, prediction))
        notices.push_back({"spe", *strangers});
    else if (other > 0)
        notices.push_back(
            {"spe", say("{1} of {2} rows are unlike those of the model (SPE above its 99 % limit): do not "
                        "rely on what is predicted there.",
                        std::to_string(other), std::to_string(prediction.scores.rows()))});
}

// A row whose contributions are asked for.
struct Explained {
    std::string row;
    mvda::Contributions of;
};

std::vector<Explained> explainedRows(const Arguments& arguments, const Model& model, const mvda::MatrixXd& cells,
                                     const std::vector<std::string>& rows, base::Errors& errors)
{
    std::vector<Explained> explained;
    for (const std::string& name : listedNames(arguments, "--contributions")) {
        const auto place = std::find(rows.begin(), rows.end(), name);
        if (place == rows.end()) {
            const std::string meant = base::nearest(name, rows);
            errors.push_back(base::inputError(arguments.positional(1),
                                              meant.empty()
                                                  ? say("There is no row “{1}”.", name)
                                                  : say("There is no row “{1}”; did you mean “{2}”?", name, meant)));
            continue;
        }
        base::Result<mvda::Contributions> of = mvda::contributionsOf(model, cells.row(place - rows.begin()));
        if (of) explained.push_back({name, std::move(*of)});
    }
    return explained;
}

Json contributionsJson(const Model& model, const std::vector<Explained>& explained)
{
    Json columns = Json::array(), rows = Json::object();
    for (const std::string& name : model.xNames) columns.push(name);
    for (const Explained& each : explained) {
        Json scores = Json::array(), responses = Json::object();
        for (const auto column : each.of.scores.colwise()) scores.push(mvda::numbersJson(column));
        for (std::size_t k = 0; k < model.yNames.size(); ++k)
            responses[model.yNames[k]] = mvda::numbersJson(each.of.responses.col(Eigen::Index(k)));
        rows[each.row] = Json::object({{"t2", mvda::numbersJson(each.of.t2)},
                                       {"spe", mvda::numbersJson(each.of.spe)},
                                       {"scores", std::move(scores)},
                                       {"predicted", std::move(responses)}});
    }
    return Json::object({{"columns", std::move(columns)}, {"rows", std::move(rows)}});
}

// The ten columns that add the largest amounts, of each figure.
std::string contributionsText(const Model& model, const Explained& explained)
{
    std::vector<std::string> head;
    std::vector<mvda::VectorXd> figures{explained.of.t2, explained.of.spe};
    for (const char* name : {"T2", "SPE"}) head.insert(head.end(), {name, ""});
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        head.insert(head.end(), {model.yNames[k] + (model.yUnits[k].empty() ? "" : " [" + model.yUnits[k] + "]"), ""});
        figures.push_back(explained.of.responses.col(Eigen::Index(k)));
    }
    std::set<std::size_t> numbers;
    for (std::size_t i = 1; i < head.size(); i += 2) numbers.insert(i);
    Table table(numbers);
    table.add(head);
    const std::size_t count = std::min(model.xNames.size(), std::size_t(10));
    std::vector<std::vector<std::string>> lines(count);
    for (const mvda::VectorXd& figure : figures) {
        std::vector<std::size_t> order(model.xNames.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        const auto amount = [&](std::size_t j) { return std::abs(figure[Eigen::Index(j)]); };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return amount(a) > amount(b); });
        for (std::size_t i = 0; i < count; ++i)
            lines[i].insert(lines[i].end(), {model.xNames[order[i]], shortNumber(figure[Eigen::Index(order[i])])});
    }
    for (const std::vector<std::string>& line : lines) table.add(line);
    return "\ncontributions to row " + explained.row + ", the largest first\n" + table.text();
}

// How far predictions are from what the table says itself of a response.
struct PredictionError {
    std::string response, unit;
    double rmsep = 0.0; // root of the mean square
    int rows = 0;       // at which both are there
};

// A column of the name of a response that cannot be compared is told of in a notice.
std::vector<PredictionError> predictionErrors(const Model& model, const mvda::Prediction& prediction,
                                              const studies::Sheet& sheet, base::Notices& notices)
{
    base::Errors faults;
    const mvda::MatrixXd apart = prediction.responses - mvda::responsesFor(model, sheet, faults);
    for (const base::Error& fault : faults) notices.push_back({sheet.name, fault.what});
    std::vector<PredictionError> all;
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        PredictionError error{model.yNames[k], model.yUnits[k]};
        double squares = 0.0;
        for (const double one : apart.col(Eigen::Index(k)))
            if (std::isfinite(one)) squares += one * one, ++error.rows;
        if (error.rows == 0) continue;
        error.rmsep = std::sqrt(squares / double(error.rows));
        all.push_back(std::move(error));
    }
    return all;
}

int predictRows(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), path = arguments.positional(1);
    std::error_code none;
    const bool isFolder = std::filesystem::is_directory(path, none);
    if (isFolder && arguments.has("--contributions"))
        return usageError(arguments.command(), "--contributions wants a table");
    if (!isFolder && arguments.has("--zone"))
        return usageError(arguments.command(), "--zone wants a folder of spectra");
    if (const std::string fault = outputFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    if (isFolder) return predictSpectra(arguments);
    const std::optional<std::string> out = arguments.value("--out");
    const base::Result<std::string> text = readText(file, "a multivariate model (*.mvda.json)");
    if (!text) {
        printError(text.error(), file);
        return exitError;
    }
    if (const std::optional<int> status = predictByLearner(arguments, *text)) return *status;
    const base::Result<Model> model = mvda::readModel(*text);
    if (!model) {
        printError(model.error(), file);
        return exitError;
    }
    base::Errors errors;
    base::Notices notices;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    mvda::Block block;
    if (sheet) {
        base::Errors faults;
        block = mvda::blockFor(*model, *sheet, faults);
        addAt(path, faults, errors);
    }
    if (errors.empty() && block.cells.array().isInf().any())
        errors.push_back(base::inputError(path, say("A cell is infinite. Correct it, or leave it empty.")));
    mvda::Prediction prediction;
    std::vector<Explained> explained;
    if (errors.empty()) {
        prediction = mvda::predict(*model, block.cells);
        for (const base::Error& fault : prediction.faults)
            errors.push_back({fault.code, path + ": " + fault.where, fault.what});
        explained = explainedRows(arguments, *model, block.cells, rowNames(*sheet), errors);
    }
    if (out && errors.empty())
        if (const base::Done written = writeOutput(arguments, *out, app::predictedCsv(*model, prediction, *sheet));
            !written)
            errors.push_back(written.error());
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    for (const base::Notice& notice : app::noticesOfLife(*text)) notices.push_back(notice);
    warnOfStrangers(*model, prediction, notices);
    for (base::Notice& notice : mvda::oddColumns(*model, *sheet)) notices.push_back(std::move(notice));
    if (!model->preprocessing.empty() || mvda::areChannels(block.names)) warnOfSpectra(block.cells, *sheet, notices);
    const std::vector<PredictionError> apart = predictionErrors(*model, prediction, *sheet, notices);
    printNotices(notices, path);
    if (arguments.json()) {
        Json json = predictionJson(*model, prediction, rowNames(*sheet));
        for (const PredictionError& each : apart) json["rmsep"][each.response] = each.rmsep;
        if (!explained.empty()) json["contributions"] = contributionsJson(*model, explained);
        printJson(json);
        return exitDone;
    }
    if (out == "-") return exitDone;
    if (!out) print(predictionText(*model, prediction, rowNames(*sheet)));
    for (const PredictionError& each : apart)
        print("RMSEP of " + each.response + " " + base::writeShort(each.rmsep, 3) +
              (each.unit.empty() ? "" : " " + each.unit) + " over " + std::to_string(each.rows) + " rows\n");
    for (const Explained& each : explained) print(contributionsText(*model, each));
    return exitDone;
}

constexpr Positional predictPositionals[] = {
    {.name = "MODEL", .help = "what mvda pca, pls, opls, learn or cluster wrote"},
    {.name = "TABLE",
     .help = "rows of observations as CSV with a line of names, empty cells "
             "are missing; - reads standard input; or a folder of spectra"}};
constexpr Option predictOptions[] = {
    {.name = "--contributions",
     .value = "ROW,…",
     .help = "rows of which is told what each column adds to T2, SPE and predictions",
     .many = true},
    {.name = "--zone",
     .value = "ZONE",
     .help = "of spectra whose times state none (Europe/Berlin, UTC, +01:00); else that of this computer"},
    {.name = "--out",
     .value = "CSV",
     .help = "writes what is predicted, with its error and quality, beside the columns that the model does not take",
     .brief = "-o",
     .output = true}};

} // namespace

const Command mvdaPredict{
    .name = "mvda predict",
    .summary = "Scores, predictions, and how far each row lies from those of the model",
    .positionals = predictPositionals,
    .options = predictOptions,
    .about =
        "The table needs every column of the model; others are ignored. Columns in other units of the same "
        "dimension are converted.\nCells that are missing are left out of the scores of their row. Rows are "
        "preprocessed as the "
        "model's were; their channels\nare found by the numbers that columns are named by. Of a folder of spectra a "
        "recording is made, and printed\nwithout --out: what is predicted from each spectrum at its time, with "
        "standard "
        "error and quality.",
    .example = "titer-cli mvda predict titre.mvda.json new.csv",
    .run = predictRows};

} // namespace titer::cli
