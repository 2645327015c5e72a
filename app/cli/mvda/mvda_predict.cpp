// titer-cli mvda predict: what a multivariate model says of new rows.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/mvda/model_json.h"

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using mvda::Model;

// In the units of the model: a column in another unit of the same dimension is converted, one of another is an error.
void takeUnits(const Model& model, mvda::Block& block, const std::string& path, base::Errors& errors)
{
    for (std::size_t j = 0; j < model.xUnits.size(); ++j) {
        const std::string &from = block.units[j], &to = model.xUnits[j];
        if (from == to || from.empty() || to.empty()) continue;
        if (!base::findUnit(from) || !base::findUnit(to) || !base::sameDimension(from, to)) {
            errors.push_back(base::inputError(
                path, say("Column “{1}” is in {2}, and the model was made of {3}.", block.names[j], from, to)));
            continue;
        }
        for (double& cell : block.cells.col(Eigen::Index(j))) cell = base::toUnit(base::fromUnit(cell, from), to);
    }
}

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
    if (other > 0)
        notices.push_back(
            {"spe", say("{1} of {2} rows are unlike those of the model (SPE above its 99 % limit): do not "
                        "rely on what is predicted there.",
                        std::to_string(other), std::to_string(prediction.scores.rows()))});
}

int predictRows(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), path = arguments.positional(1);
    const base::Result<std::string> text = readText(file, "a multivariate model (*.mvda.json)");
    if (!text) {
        printError(text.error(), file);
        return exitError;
    }
    const base::Result<Model> model = mvda::readModel(*text);
    if (!model) {
        printError(model.error(), file);
        return exitError;
    }
    base::Errors errors;
    base::Notices notices;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    mvda::Block block;
    if (sheet) block = blockOf(*sheet, model->xNames, errors);
    if (errors.empty()) takeUnits(*model, block, path, errors);
    if (errors.empty() && block.cells.array().isInf().any())
        errors.push_back(base::inputError(path, say("A cell is infinite. Correct it, or leave it empty.")));
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    const mvda::Prediction prediction = mvda::predict(*model, block.cells);
    warnOfStrangers(*model, prediction, notices);
    printNotices(notices, path);
    if (arguments.json())
        printJson(predictionJson(*model, prediction, rowNames(*sheet)));
    else
        print(predictionText(*model, prediction, rowNames(*sheet)));
    return exitDone;
}

constexpr Positional predictPositionals[] = {{.name = "MODEL", .help = "what mvda pca, pls or opls wrote"},
                                             tablePositional};

} // namespace

const Command mvdaPredict{
    .name = "mvda predict",
    .summary = "Scores, predictions, and how far each row lies from those of the model",
    .positionals = predictPositionals,
    .about = "The table needs every column of the model; others are ignored. Columns in other units of the same "
             "dimension are converted.\nCells that are missing are left out of the scores of their row.",
    .example = "titer-cli mvda predict titre.mvda.json new.csv",
    .run = predictRows};

} // namespace titer::cli
