// titer-cli mvda transfer: a multivariate model of one instrument on spectra of another.
#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/mvda/card/agreement.h"
#include "core/mvda/card/transfer.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using mvda::MatrixXd;
using mvda::Model;

struct TransferOrder {
    bool isPds = false;
    mvda::PdsRequest pds = {};
    std::string fault = {};
};

TransferOrder readTransferOrder(const Arguments& arguments)
{
    TransferOrder order;
    const std::string by = arguments.value("--by").value_or("");
    order.isPds = by == "pds";
    if (by.empty())
        order.fault = "--by is missing: slope-bias or pds";
    else if (!order.isPds && by != "slope-bias")
        order.fault = "--by is slope-bias or pds, not “" + by + "”";
    for (const char* option : {"--window", "--components"})
        if (!order.isPds && order.fault.empty() && arguments.has(option))
            order.fault = std::string(option) + " is for --by pds";
    takeOption(arguments, "--window", order.pds.window, countWithin(1, 1001), order.fault);
    takeOption(arguments, "--components", order.pds.components, countWithin(1, 1001), order.fault);
    if (order.fault.empty()) order.fault = outputFault(arguments);
    return order;
}

// Rows of a table that a model takes, and what they are called.
struct Measured {
    MatrixXd cells;
    std::vector<std::string> names;
    bool isNamed = false;
    std::string sha256 = {};
};

Measured readMeasured(const std::string& path, const Model& model, base::Errors& errors, base::Notices& notices)
{
    Measured measured;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices, &measured.sha256);
    if (!sheet) return measured;
    measured.cells = rowsForModel(model, *sheet, errors).cells;
    measured.names = rowNames(*sheet);
    measured.isNamed = !sheet->columns.empty() && sheet->columns.front().name == "row" && sheet->columns.front().text;
    return measured;
}

// The rows of the same samples next to each other: by their names where both tables name them, else by their order.
void pairRows(Measured& master, Measured& slave, const std::string& path, base::Errors& errors, base::Notices& notices)
{
    if (!master.isNamed || !slave.isNamed) {
        if (master.cells.rows() != slave.cells.rows())
            errors.push_back(base::inputError(
                path, say("The instruments have measured {1} and {2} samples. Give the same ones of both, or name the "
                          "rows in a first column without a name.",
                          std::to_string(master.cells.rows()), std::to_string(slave.cells.rows()))));
        return;
    }
    std::vector<Eigen::Index> ofMaster, ofSlave;
    for (std::size_t i = 0; i < slave.names.size(); ++i) {
        const auto same = std::find(master.names.begin(), master.names.end(), slave.names[i]);
        if (same == master.names.end()) continue;
        const bool isRepeated = std::count(slave.names.begin(), slave.names.end(), slave.names[i]) > 1 ||
                                std::count(master.names.begin(), master.names.end(), slave.names[i]) > 1;
        if (isRepeated) {
            errors.push_back(
                base::inputError(path, say("Several rows are named “{1}”, so that pairs cannot be told. Give "
                                           "each sample once, or the mean of its spectra.",
                                           slave.names[i])));
            return;
        }
        ofMaster.push_back(same - master.names.begin());
        ofSlave.push_back(Eigen::Index(i));
    }
    const auto alone = master.cells.rows() + slave.cells.rows() - 2 * Eigen::Index(ofSlave.size());
    if (alone > 0)
        notices.push_back(
            {path, say("{1} rows have no partner of their name on the other instrument, and are left out.",
                       std::to_string(alone))});
    master.cells = MatrixXd(master.cells(ofMaster, Eigen::all));
    slave.cells = MatrixXd(slave.cells(ofSlave, Eigen::all));
}

// The new file, and what the transfer came to.
struct Transferred {
    Json file;
    std::vector<mvda::TransferErrors> errors = {};
    std::vector<mvda::SlopeBias> lines = {}; // of slope-bias, one for each response
    Json answer = {};
};

base::Done standardize(Transferred& made, const Model& model, const mvda::PdsRequest& request, const MatrixXd& master,
                       const MatrixXd& slave)
{
    const base::Result<mvda::PreprocessingStep> step = mvda::standardizationOf(master, slave, request);
    if (!step) return step.error();
    const base::Result<mvda::Preprocessing> chain = mvda::withStandardization(model, *step);
    if (!chain) return chain.error();
    made.file["preprocessing"] = mvda::preprocessingJson(*chain);
    if (made.file.find("coefficients_of")) made.file["coefficients_of"] = "preprocessed";
    base::Result<std::vector<mvda::TransferErrors>> errors = mvda::standardizationErrors(model, master, slave, request);
    if (!errors) return errors.error();
    made.errors = std::move(*errors);
    return base::done();
}

base::Done correctByLines(Transferred& made, const Model& model, const MatrixXd& master, const MatrixXd& slave)
{
    if (model.yNames.empty())
        return base::inputError(say("The model predicts nothing, so that no line corrects it. Take --by pds."));
    const MatrixXd ofMaster = mvda::predict(model, master).responses, ofSlave = mvda::predict(model, slave).responses;
    for (Eigen::Index k = 0; k < ofMaster.cols(); ++k) {
        const base::Result<mvda::SlopeBias> line = mvda::slopeBiasOf(ofMaster.col(k), ofSlave.col(k));
        if (!line) return line.error();
        made.lines.push_back(*line);
    }
    mvda::correctPredictions(made.file, made.lines);
    base::Result<std::vector<mvda::TransferErrors>> errors = mvda::slopeBiasErrors(ofMaster, ofSlave);
    if (!errors) return errors.error();
    made.errors = std::move(*errors);
    return base::done();
}

Json transferJson(const Transferred& made, const Model& model, const TransferOrder& order, Eigen::Index pairs)
{
    Json json = Json::object({{"format", "titer.mvda.transfer/1"},
                              {"by", order.isPds ? "pds" : "slope-bias"},
                              {"pairs", std::int64_t(pairs)}});
    if (order.isPds) {
        json["window"] = order.pds.window;
        json["components"] = order.pds.components;
    }
    Json responses = Json::object();
    for (std::size_t k = 0; k < made.errors.size(); ++k) {
        const mvda::TransferErrors& of = made.errors[k];
        Json response = Json::object({{"before", of.before}, {"after", of.after}, {"left_out", of.leftOut}});
        if (!order.isPds) {
            response["slope"] = made.lines[k].slope;
            response["intercept"] = made.lines[k].intercept;
        }
        responses[model.yNames[k]] = std::move(response);
    }
    json["responses"] = std::move(responses);
    return json;
}

std::string transferText(const Transferred& made, const Model& model, Eigen::Index pairs)
{
    std::string text = std::to_string(pairs) + " samples of both instruments, by " + textAt(made.answer, {"by"}) + "\n";
    const bool isLine = !made.lines.empty();
    Table table({1, 2, 3, 4, 5});
    table.add({"response", "before", "after", "left out", isLine ? "slope" : "", isLine ? "intercept" : ""});
    const auto shown = [](double value) { return std::isnan(value) ? std::string("-") : shortNumber(value); };
    for (std::size_t k = 0; k < made.errors.size(); ++k) {
        const mvda::TransferErrors& of = made.errors[k];
        const std::string unit = model.yUnits[k].empty() ? "" : " [" + model.yUnits[k] + "]";
        table.add({model.yNames[k] + unit, shown(of.before), shown(of.after), shown(of.leftOut),
                   isLine ? shortNumber(made.lines[k].slope) : "", isLine ? shortNumber(made.lines[k].intercept) : ""});
    }
    if (made.errors.empty()) return text;
    return text + "\nroot mean square of the slave's predictions minus the master's; left out: each by the others\n" +
           table.text();
}

base::Result<Transferred> transferred(const ModelFile& file, const TransferOrder& order, const MatrixXd& master,
                                      const MatrixXd& slave)
{
    Transferred made{file.json};
    const base::Done done = order.isPds ? standardize(made, file.model, order.pds, master, slave)
                                        : correctByLines(made, file.model, master, slave);
    if (!done) return done.error();
    made.answer = transferJson(made, file.model, order, master.rows());
    return made;
}

// The card of the new model: a draft, with what it was transferred by.
void completeTransfer(Transferred& made, const ModelFile& file, const Arguments& arguments, const Measured& master,
                      const Measured& slave)
{
    made.file.erase("trail");
    Json transfer = made.answer;
    transfer.erase("format");
    transfer["model"] = file.path;
    transfer["model_hash"] = app::modelHash(file.json);
    for (const auto& [key, path, of] :
         {std::tuple{"master", arguments.positional(1), &master}, std::tuple{"slave", arguments.positional(2), &slave}})
        transfer[key] = Json::object({{"file", cardOrigin(path, {}).file}, {"sha256", of->sha256}});
    const mvda::CardOrigin origin = cardOrigin(file.path, {});
    Json& card = made.file["card"];
    card["version"] = "";
    card["created"] = origin.created;
    card["by"] = origin.by;
    card["program"] = origin.program;
    card["transfer"] = std::move(transfer);
}

int transferModel(const Arguments& arguments)
{
    const TransferOrder order = readTransferOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0), slavePath = arguments.positional(2);
    const std::optional<std::string> out = arguments.value("--out");
    if (!canGive(arguments)) return exitError;
    const base::Result<ModelFile> file = readModelFile(path);
    if (!file) {
        printError(file.error(), path);
        return exitError;
    }
    if (file->json.find("batch")) {
        printError(base::inputError(
                       say("This is a model of batches, and no sample is measured by two plants: batches of another "
                           "plant take another course. Make a model of that plant's batches: titer-cli mvda batch. "
                           "Models of spectra are transferred (mvda pca, pls, opls).")),
                   path);
        return exitError;
    }
    base::Errors errors;
    base::Notices notices = app::noticesOfLife(file->life);
    Measured master = readMeasured(arguments.positional(1), file->model, errors, notices);
    Measured slave = readMeasured(slavePath, file->model, errors, notices);
    if (errors.empty()) pairRows(master, slave, slavePath, errors, notices);
    printNotices(notices, slavePath);
    printErrors(errors, slavePath);
    if (!errors.empty()) return exitError;
    base::Result<Transferred> made = transferred(*file, order, master.cells, slave.cells);
    if (!made) {
        printError(made.error(), slavePath);
        return exitError;
    }
    completeTransfer(*made, *file, arguments, master, slave);
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, made->file.write() + "\n"); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    const std::string text = transferText(*made, file->model, master.cells.rows());
    if (arguments.json())
        printJson(made->answer);
    else if (out == "-")
        complain(text);
    else
        print(text);
    return exitDone;
}

constexpr Positional transferPositionals[] = {
    {.name = "MODEL", .help = "what mvda pca, pls or opls wrote of the master's spectra"},
    {.name = "MASTER", .help = "spectra of samples by the instrument of the model, as CSV"},
    {.name = "SLAVE", .help = "spectra of the same samples by the other instrument"}};
constexpr Option transferOptions[] = {
    {.name = "--by",
     .value = "slope-bias|pds",
     .help = "a line through the predictions of both, or piecewise direct standardization of the spectra"},
    {.name = "--window", .value = "N", .help = "channels of pds around each, odd; default 5"},
    {.name = "--components", .value = "N", .help = "principal components of each window; default 3"},
    {.name = "--out",
     .value = "NEW",
     .help = "writes the model for the other instrument (*.mvda.json); - is standard output",
     .brief = "-o",
     .output = true}};

} // namespace

const Command mvdaTransfer{
    .name = "mvda transfer",
    .summary = "Bring a model to another instrument, by samples that both have measured",
    .positionals = transferPositionals,
    .options = transferOptions,
    .about =
        "Rows are pairs by their names where both tables name them, else by their order. pds: each channel of the "
        "master is a regression\non the principal components of a window of the slave's channels (Wang, Veltkamp, "
        "Kowalski 1991), stored as the first step of\nthe preprocessing; at the ends a window has the channels that "
        "there are. The new model is a draft.",
    .example = "titer-cli mvda transfer titre.mvda.json master.csv slave.csv --by pds -o slave.mvda.json",
    .run = transferModel};

} // namespace titer::cli
