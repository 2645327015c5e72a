#include "app/cli/mvda/mvda_table.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/mvda/learn/cells.h"
#include "core/mvda/odd_columns.h"
#include "core/mvda/preprocessing/preprocessing.h"
#include "core/mvda/swapped.h"

#include <algorithm>

namespace titer::cli {

std::vector<std::string> listedNames(const Arguments& arguments, const char* option)
{
    std::vector<std::string> names;
    for (const std::string& text : arguments.values(option))
        for (const std::string_view name : base::split(text, ','))
            if (!base::trimmed(name).empty()) names.emplace_back(base::trimmed(name));
    return names;
}

std::optional<studies::Sheet> readTableOfRows(const std::string& path, base::Errors& errors, base::Notices& notices,
                                              std::string* sha256)
{
    const base::Result<std::string> text = readText(path, "a table of observations (*.csv)");
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    if (sha256) *sha256 = base::sha256(*text);
    studies::Sheet sheet =
        studies::readSheet(*text, {.name = path, .categorical = {}, .namedRows = true}, errors, notices);
    if (!errors.empty()) return std::nullopt;
    return sheet;
}

void addAt(const std::string& path, const base::Errors& faults, base::Errors& errors)
{
    for (const base::Error& fault : faults) errors.push_back({fault.code, path, fault.what});
}

mvda::Block blockOf(const studies::Sheet& sheet, const std::vector<std::string>& names, base::Errors& errors)
{
    base::Errors faults;
    mvda::Block block = mvda::blockOf(sheet, names, faults);
    addAt(sheet.name, faults, errors);
    return block;
}

std::vector<std::string> numberColumns(const studies::Sheet& sheet, const std::vector<std::string>& without)
{
    std::vector<std::string> names;
    for (const studies::Column& each : sheet.columns)
        if (!each.text && std::find(without.begin(), without.end(), each.name) == without.end())
            names.push_back(each.name);
    return names;
}

std::vector<std::string> rowNames(const studies::Sheet& sheet)
{
    if (!sheet.columns.empty() && sheet.columns.front().name == "row" && sheet.columns.front().text)
        return sheet.columns.front().cells;
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= sheet.rows(); ++i) names.push_back(std::to_string(i));
    return names;
}

void warnOfUnits(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                 const std::vector<std::string>& batches, base::Notices& notices)
{
    for (base::Notice& notice : batches.empty() ? mvda::oddStretches(sheet, columns, rowNames(sheet))
                                                : mvda::oddBatches(sheet, columns, batches))
        notices.push_back(std::move(notice));
}

void warnOfSwaps(const studies::Sheet& sheet, const mvda::MatrixXd& predicted, const mvda::Block& observed,
                 const std::vector<std::string>& batches, base::Notices& notices)
{
    for (base::Sentence& sentence :
         mvda::swapsOf(mvda::swappedNeighbours(predicted, observed.cells, batches), rowNames(sheet), observed.names))
        notices.push_back({sheet.name, std::move(sentence)});
}

void warnOfSpectra(const mvda::MatrixXd& spectra, const studies::Sheet& sheet, base::Notices& notices)
{
    for (base::Sentence& sentence : mvda::oddSpectra(spectra, rowNames(sheet)))
        notices.push_back({sheet.name, std::move(sentence)});
}

mvda::Preprocessing readSteps(const Arguments& arguments, std::string& fault)
{
    const std::optional<std::string> text = arguments.value("--prep");
    if (!text || !fault.empty()) return {};
    base::Result<mvda::Preprocessing> chain = mvda::readPreprocessing(*text);
    if (chain) return *std::move(chain);
    fault = "--prep: " + chain.error().what.text();
    return {};
}

void goThroughSteps(const std::string& path, mvda::Preprocessing& steps, mvda::Block& rows, base::Errors& errors)
{
    if (steps.empty()) return;
    base::Result<mvda::Block> after = mvda::afterSteps(steps, rows);
    if (after)
        rows = *std::move(after);
    else
        errors.push_back({after.error().code, after.error().where.empty() ? path : path + ": " + after.error().where,
                          after.error().what});
}

bool canGive(const Arguments& arguments)
{
    const std::optional<std::string> out = arguments.value("--out");
    const base::Done can = out ? canWrite(arguments, *out) : base::done();
    if (!can) printError(can.error(), *out);
    return can.ok();
}

int giveModel(const Arguments& arguments, const base::Json& model, const std::string& words)
{
    const std::optional<std::string> out = arguments.value("--out");
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, model.write() + "\n"); !written) {
            printError(written.error(), *out);
            return exitError;
        }
    if (arguments.json())
        printJson(model);
    else if (out == "-")
        complain(words);
    else
        print(words);
    return exitDone;
}

} // namespace titer::cli
