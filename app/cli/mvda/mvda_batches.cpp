#include "app/cli/mvda/mvda_batches.h"

#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/solve/catalogue.h"

#include <algorithm>

namespace titer::cli {

using base::say;
using studies::Sheet;

std::vector<std::string> writtenCells(const Sheet& sheet, const std::string& name, base::Errors& errors)
{
    base::Errors faults;
    const studies::Column* column = mvda::columnNamed(sheet, name, faults);
    addAt(sheet.name, faults, errors);
    return column ? column->cells : std::vector<std::string>();
}

std::optional<mvda::VectorXd> timesOf(const Sheet& sheet, const std::string& column, std::string& unit,
                                      base::Errors& errors)
{
    if (column.empty()) return mvda::VectorXd();
    const mvda::Block block = blockOf(sheet, {column}, errors);
    if (block.names.empty()) return std::nullopt;
    unit = block.units.front();
    return block.cells.col(0);
}

std::optional<mvda::BatchTable> readBatches(const Arguments& arguments, base::Errors& errors, base::Notices& notices)
{
    const std::optional<Sheet> sheet = readTableOfRows(arguments.positional(0), errors, notices);
    if (!sheet) return std::nullopt;
    std::vector<std::string> taken;
    for (const char* option : {"--batch", "--time", "--phase"})
        if (const std::optional<std::string> name = arguments.value(option)) taken.push_back(*name);
    const std::vector<std::string> batches = writtenCells(*sheet, *arguments.value("--batch"), errors);
    std::vector<std::string> phases;
    if (const std::optional<std::string> phase = arguments.value("--phase"))
        phases = writtenCells(*sheet, *phase, errors);
    std::string unit;
    const auto times = timesOf(*sheet, arguments.value("--time").value_or(""), unit, errors);
    const std::vector<std::string> named = listedNames(arguments, "--x");
    const mvda::Block cells = blockOf(*sheet, named.empty() ? numberColumns(*sheet, taken) : named, errors);
    if (!errors.empty()) return std::nullopt;
    warnOfUnits(*sheet, cells.names, batches, notices);
    base::Result<mvda::BatchTable> table = mvda::batchesOf(cells, batches, *times, unit, phases);
    if (!table) {
        errors.push_back(table.error());
        return std::nullopt;
    }
    return *std::move(table);
}

mvda::Block readQuality(const std::string& path, const std::string& batchColumn, const mvda::BatchTable& table,
                        base::Errors& errors, base::Notices& notices)
{
    const std::optional<Sheet> sheet = readTableOfRows(path, errors, notices);
    if (!sheet) return {};
    const bool named = sheet->find(batchColumn);
    const std::vector<std::string> names = named ? sheet->find(batchColumn)->cells : rowNames(*sheet);
    const mvda::Block all = blockOf(*sheet, numberColumns(*sheet, {batchColumn}), errors);
    if (all.names.empty())
        errors.push_back(base::inputError(path, say("There is no column of numbers that says how good a batch was.")));
    if (!errors.empty()) return {};
    mvda::Block quality{all.names, all.units, {}};
    quality.cells.resize(Eigen::Index(table.batches.size()), all.cells.cols());
    for (std::size_t b = 0; b < table.batches.size(); ++b) {
        const std::string& name = table.batches[b].name;
        const auto row = std::find(names.begin(), names.end(), name);
        if (row == names.end())
            errors.push_back(base::inputError(
                path, say("There is no row for batch “{1}”. Add it, or leave the batch out of the table.", name)));
        else if (const auto rows = std::count(row, names.end(), name); rows > 1)
            errors.push_back(base::inputError(
                path, say("Batch “{1}” has {2} rows. Leave the one that counts.", name, std::to_string(rows))));
        else
            quality.cells.row(Eigen::Index(b)) = all.cells.row(row - names.begin());
    }
    return quality;
}

std::optional<mvda::BatchTable> runBatches(const Arguments& arguments, const std::string& plant,
                                           mvda::VirtualRequest request, base::Errors& errors, base::Notices& notices)
{
    request.flowsheet = readFlowsheet(plant, errors, notices);
    setAll(request.flowsheet, arguments.values("--set"), errors);
    for (const std::string& text : arguments.values("--vary"))
        if (base::Result<studies::Uncertain> quantity = mvda::readVaried(text))
            request.varied.push_back(*std::move(quantity));
        else
            errors.push_back(quantity.error());
    if (!errors.empty()) return std::nullopt;
    LongWork work("runs");
    base::Result<mvda::BatchTable> table =
        mvda::virtualBatches(request, solve::catalogue(), work.token(), work.progress());
    work.clear();
    if (!table) {
        errors.push_back(table.error());
        return std::nullopt;
    }
    return *std::move(table);
}

} // namespace titer::cli
