// titer-cli mvda transfer: a multivariate model of one instrument on spectra of another.
#include "app/analyse/card/card_parts.h"
#include "app/analyse/card/model_upkeep.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_table.h"

#include <cmath>

namespace titer::cli {

namespace {

using app::cardTextAt;
using mvda::Model;

struct TransferOrder {
    app::TransferRequest request = {};
    std::string fault = {};
};

TransferOrder readTransferOrder(const Arguments& arguments)
{
    TransferOrder order;
    const std::string by = arguments.value("--by").value_or("");
    order.request.isPds = by == "pds";
    if (by.empty())
        order.fault = "--by is missing: slope-bias or pds";
    else if (!order.request.isPds && by != "slope-bias")
        order.fault = "--by is slope-bias or pds, not “" + by + "”";
    for (const char* option : {"--window", "--components"})
        if (!order.request.isPds && order.fault.empty() && arguments.has(option))
            order.fault = std::string(option) + " is for --by pds";
    takeOption(arguments, "--window", order.request.pds.window, countWithin(1, 1001), order.fault);
    takeOption(arguments, "--components", order.request.pds.components, countWithin(1, 1001), order.fault);
    if (order.fault.empty()) order.fault = outputFault(arguments);
    return order;
}

app::MeasuredSamples readMeasured(const std::string& path, const Model& model, base::Errors& errors,
                                  base::Notices& notices)
{
    app::MeasuredSamples measured{.file = cardOrigin(path, {}).file};
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices, &measured.sha256);
    if (!sheet) return measured;
    measured.cells = rowsForModel(model, *sheet, errors).cells;
    measured.names = rowNames(*sheet);
    measured.isNamed = !sheet->columns.empty() && sheet->columns.front().name == "row" && sheet->columns.front().text;
    return measured;
}

std::string transferText(const app::TransferredModel& made, const Model& model, Eigen::Index pairs)
{
    std::string text =
        std::to_string(pairs) + " samples of both instruments, by " + cardTextAt(made.answer, {"by"}) + "\n";
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
    if (const base::Done can = app::checkTransferable(file->json); !can) {
        printError(can.error(), path);
        return exitError;
    }
    base::Errors errors;
    base::Notices notices = app::noticesOfLife(file->life);
    app::MeasuredSamples master = readMeasured(arguments.positional(1), file->model, errors, notices);
    app::MeasuredSamples slave = readMeasured(slavePath, file->model, errors, notices);
    if (errors.empty())
        if (const base::Done paired = app::pairSamples(master, slave, notices); !paired)
            errors.push_back(paired.error());
    printNotices(notices, slavePath);
    printErrors(errors, slavePath);
    if (!errors.empty()) return exitError;
    const base::Result<app::TransferredModel> made = app::transferredModel(
        file->json, file->model, order.request, master, slave, file->path, "titer-cli " TITER_VERSION);
    if (!made) {
        printError(made.error(), slavePath);
        return exitError;
    }
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
