// titer-cli spectra match: spectra beside the values of a laboratory, by time.
#include "app/analyse/spectra_samples.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "core/base/json.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"

#include <cmath>
#include <filesystem>

namespace titer::cli {

namespace {

using app::LaboratorySample;
using app::MatchedSpectra;
using base::Json;

app::LaboratoryValues readLaboratoryOrder(const Arguments& arguments, std::string& fault)
{
    app::LaboratoryValues laboratory{.file = arguments.positional(1),
                                     .time = arguments.value("--time").value_or(""),
                                     .batch = arguments.value("--batch").value_or(""),
                                     .zone = arguments.value("--zone").value_or("")};
    takeOption(arguments, "--tolerance", laboratory.tolerance, readDuration, fault);
    const std::string rule = arguments.value("--rule").value_or("nearest");
    laboratory.rule = rule == "mean" ? prepare::SampleRule::Mean : prepare::SampleRule::Nearest;
    if (!fault.empty()) return laboratory;
    if (laboratory.tolerance == 0.0)
        fault = "--tolerance is missing: how long may lie between a sample and its spectrum, as 10min";
    else if (rule != "nearest" && rule != "mean")
        fault = "--rule is nearest or mean, not “" + rule + "”";
    return laboratory;
}

std::string matchedCsv(const app::SpectraSheet& table)
{
    const app::SpectralNames& names = table.names;
    const auto named = [](const std::string& name, const std::string& unit) {
        return name + (unit.empty() ? "" : " [" + unit + "]");
    };
    std::string text;
    if (!names.axis.empty() || !names.cells.empty())
        text = "# columns: " + named(names.axis, names.unit) + "; cells: " + named(names.cells, names.cellsUnit) + "\n";
    const std::vector<studies::Column>& columns = table.sheet.columns;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        // The column of names has none.
        const bool namesRows = j == 0 && columns[j].text && columns[j].name == "row";
        text += j > 0 ? "," : "";
        if (!namesRows) text += base::csvCell(named(columns[j].name, columns[j].unit));
    }
    text += "\n";
    for (std::size_t i = 0; i < table.sheet.rows(); ++i)
        for (std::size_t j = 0; j < columns.size(); ++j) {
            text += j > 0 ? "," : "";
            if (columns[j].text)
                text += base::csvCell(columns[j].cells[i]);
            else if (std::isfinite(columns[j].values[i]))
                text += base::writeNumber(columns[j].values[i]);
            text += j + 1 < columns.size() ? "" : "\n";
        }
    return text;
}

std::string matchedText(const MatchedSpectra& matched)
{
    Table table({3});
    bool batches = false;
    for (const LaboratorySample& sample : matched.samples) batches = batches || !sample.batch.empty();
    table.add({"sample", batches ? "batch" : "", "spectra", "apart [s]"});
    for (const LaboratorySample& sample : matched.samples)
        table.add({sample.time, sample.batch,
                   sample.spectra.empty() ? "none. " + whyLeft(sample).text() : base::join(sample.spectra, ", "),
                   sample.match.nearest ? base::writeShort(double(sample.match.apart) * 1e-6, 6) : ""});
    return table.text();
}

Json matchedJson(const MatchedSpectra& matched, const app::LaboratoryValues& laboratory)
{
    const auto texts = [](const std::vector<std::string>& all) {
        Json list = Json::array();
        for (const std::string& text : all) list.push(text);
        return list;
    };
    Json samples = Json::array();
    for (const LaboratorySample& sample : matched.samples) {
        Json json = Json::object({{"time", sample.time}, {"spectra", texts(sample.spectra)}});
        if (!sample.batch.empty()) json["batch"] = sample.batch;
        if (sample.match.nearest) json["apart"] = double(sample.match.apart) * 1e-6;
        if (sample.spectra.empty()) json["why"] = whyLeft(sample).text();
        samples.push(std::move(json));
    }
    return Json::object({{"format", "titer.spectra.matched/1"},
                         {"rule", laboratory.rule == prepare::SampleRule::Mean ? "mean" : "nearest"},
                         {"tolerance", laboratory.tolerance},
                         {"samples", samples},
                         {"left", texts(matched.left)}});
}

int matchSpectra(const Arguments& arguments)
{
    std::string fault = outputFault(arguments);
    const app::LaboratoryValues laboratory = readLaboratoryOrder(arguments, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    const std::optional<std::string> out = arguments.value("--out");
    const base::Done can = out ? canWrite(arguments, *out) : base::done();
    const base::Result<MatchedSpectra> matched =
        can ? app::matchedSpectra(QString::fromStdString(path), laboratory) : base::Result<MatchedSpectra>(can.error());
    if (!matched) {
        printError(matched.error(), can ? path : *out);
        return exitError;
    }
    printNotices(matched->read, laboratory.file);
    printNotices(matched->notices, path);
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, matchedCsv(matched->table)); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    if (arguments.json())
        printJson(matchedJson(*matched, laboratory));
    else if (out != "-")
        print(matchedText(*matched));
    return exitDone;
}

constexpr Positional matchPositionals[] = {
    {.name = "SPECTRA",
     .help = "a folder or file of spectra, or a table with a row for each spectrum and a column of times"},
    {.name = "LABORATORY",
     .help = "a table of samples: a column of times, the values, and a batch where there are several"}};
constexpr Option matchOptions[] = {
    {.name = "--tolerance", .value = "T", .help = "how long may lie between a sample and its spectrum (10min)"},
    {.name = "--rule",
     .value = "nearest|mean",
     .help = "a sample has the nearest spectrum (default), or the mean of those nearer to it than to any other sample"},
    {.name = "--time", .value = "COLUMN", .help = "the column of the times; found out without it"},
    {.name = "--batch", .value = "COLUMN", .help = "the column that names the batch of each sample"},
    {.name = "--zone",
     .value = "ZONE",
     .help = "of dates without a time zone (Europe/Berlin); default: this computer's"},
    {.name = "--out",
     .value = "TABLE",
     .help = "writes the spectra of samples as a table, a row each; - is standard output",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command spectraMatch{
    .name = "spectra match",
    .summary = "Spectra beside the values of a laboratory, by time: the table that a calibration is made of",
    .positionals = matchPositionals,
    .options = matchOptions,
    .about =
        "A spectrum that is nearest to several samples goes to the nearest of them; of two as near, in either way, the "
        "earlier one.\nOnly spectra of the sample's batch are compared, where both tables name it. What belongs to "
        "nothing is listed: samples in\nthe output, spectra as a notice, and all of them with --json "
        "(titer.spectra.matched/1).",
    .example = "titer-cli spectra match raman/ lab.csv --tolerance 10min -o calibration.csv\n"
               "  titer-cli mvda pls calibration.csv --y glucose --prep \"snv; savgol 15 2 1\" -o glucose.mvda.json",
    .run = matchSpectra};

} // namespace titer::cli
