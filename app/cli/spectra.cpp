// titer-cli spectra: what files of spectra hold, and all of them as one table.
#include "core/formats/spectra/spectra_table.h"

#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <filesystem>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using formats::Spectra;
using NamedSpectra = std::vector<std::pair<std::string, Spectra>>;

namespace fs = std::filesystem;

// "400..1800/2"
std::optional<formats::CommonAxis> readAxis(const std::string& text)
{
    const std::size_t dots = text.find(".."), slash = text.find('/');
    if (dots == std::string::npos || slash == std::string::npos || slash < dots) return std::nullopt;
    const auto first = base::readNumber(std::string_view(text).substr(0, dots));
    const auto last = base::readNumber(std::string_view(text).substr(dots + 2, slash - dots - 2));
    const auto step = base::readNumber(std::string_view(text).substr(slash + 1));
    if (!first || !last || !step) return std::nullopt;
    return formats::CommonAxis{*first, *last, *step};
}

// All that can be read, or an error for each file that cannot.
NamedSpectra readAll(const std::vector<std::string>& paths, base::Errors& errors, base::Notices& notices)
{
    NamedSpectra all;
    for (const std::string& path : paths)
        for (const std::string& file : filesIn(path)) {
            const base::Result<std::string> bytes = readText(file, "a file of spectra (*.spc, *.jdx, *.txt, *.csv)");
            if (!bytes) {
                errors.push_back(bytes.error());
                continue;
            }
            base::Result<Spectra> spectra = formats::readSpectra(fs::path(file).stem().string(), *bytes);
            if (!spectra) {
                const base::Error& error = spectra.error();
                errors.push_back(base::inputError(error.where.empty() ? file : file + ":" + error.where, error.what));
                continue;
            }
            for (const base::Notice& notice : spectra->notices) notices.push_back({file, notice.what});
            all.emplace_back(file, std::move(*spectra));
        }
    if (all.empty() && errors.empty())
        errors.push_back(base::inputError(paths.front(), say("The folder holds no files.")));
    return all;
}

std::string spectraText(const NamedSpectra& all)
{
    Table table({2, 3, 4, 5});
    table.add({"file", "kind", "spectra", "points", "from", "to", "axis", "cells"});
    for (const auto& [file, spectra] : all) {
        const std::vector<double>& x = spectra.spectra.front().x;
        const std::string unit = spectra.xUnit.empty() ? "" : " [" + spectra.xUnit + "]";
        table.add({file, spectra.kind, std::to_string(spectra.spectra.size()), std::to_string(x.size()),
                   base::writeShort(x.front(), 6), base::writeShort(x.back(), 6), spectra.xName + unit, spectra.yName});
    }
    return table.text();
}

Json spectraJson(const NamedSpectra& all)
{
    Json files = Json::array();
    for (const auto& [file, spectra] : all) {
        const std::vector<double>& x = spectra.spectra.front().x;
        files.push(Json::object({{"file", file},
                                 {"kind", spectra.kind},
                                 {"spectra", int(spectra.spectra.size())},
                                 {"points", int(x.size())},
                                 {"from", x.front()},
                                 {"to", x.back()},
                                 {"axis", spectra.xName},
                                 {"axis_unit", spectra.xUnit},
                                 {"cells", spectra.yName}}));
    }
    return Json::object({{"format", "titer.spectra/1"}, {"files", files}});
}

int readSpectraFiles(const Arguments& arguments)
{
    std::optional<formats::CommonAxis> axis;
    if (const auto text = arguments.value("--axis"); text) {
        axis = readAxis(*text);
        if (!axis)
            return usageError(arguments.command(), "--axis is FROM..TO/STEP, as 400..1800/2, not “" + *text + "”");
    }
    if (const std::string fault = outputFault(arguments); !fault.empty()) return usageError(arguments.command(), fault);
    base::Errors errors;
    base::Notices notices;
    const NamedSpectra all = readAll(arguments.positionals(), errors, notices);
    printNotices(notices, arguments.positional(0));
    const std::optional<std::string> out = arguments.value("--out");
    if (out && errors.empty()) {
        const base::Result<formats::SpectraTable> table = formats::spectraTable(all, axis);
        if (!table)
            errors.push_back(table.error());
        else if (const base::Done written = writeOutput(arguments, *out, formats::spectraCsv(*table)); !written)
            errors.push_back(written.error());
    }
    printErrors(errors, arguments.positional(0));
    if (arguments.json())
        printJson(spectraJson(all));
    else if (out != "-" && !all.empty())
        print(spectraText(all));
    return errors.empty() ? exitDone : exitError;
}

constexpr Positional spectraPositionals[] = {
    {.name = "FILE", .help = "spectra: JCAMP-DX, SPC, text of two columns, or a folder of such files", .many = true}};
constexpr Option spectraOptions[] = {
    {.name = "--axis", .value = "FROM..TO/STEP", .help = "bring all spectra to this axis, by linear interpolation"},
    {.name = "--out",
     .value = "TABLE",
     .help = "writes all spectra as one table, a row each; - is standard output",
     .brief = "-o",
     .output = true},
};
constexpr const Command* spectraParts[] = {&spectraMake, &spectraMatch};

} // namespace

const Command spectra{
    .name = "spectra",
    .summary = "What files of spectra hold, and all of them as one table",
    .positionals = spectraPositionals,
    .options = spectraOptions,
    .about = "Files that cannot be read are errors, one line each, and nothing is written then. All spectra of a "
             "table have the points of the\nfirst one, unless --axis is given. The table is what mvda takes: its "
             "columns are named by the axis. --json prints titer.spectra/1.",
    .example = "titer-cli spectra raman/ --axis 400..1800/2 -o raman.csv",
    .run = readSpectraFiles,
    .parts = spectraParts};

} // namespace titer::cli
