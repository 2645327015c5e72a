// Shared by new and import.
#include "app/cli/common/project_output.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "core/store/project_file.h"

#include <filesystem>

namespace titer::cli {

namespace {

base::Done saveFits(store::ProjectFile& project, std::span<const FitBeside> fits)
{
    std::vector<store::Item> items;
    std::vector<store::AuditChange> changes;
    for (const FitBeside& fit : fits) {
        const std::string id = "fit-" + std::to_string(items.size() + 1);
        items.push_back({id, fit.text});
        changes.push_back({"fit_added", "fits/" + id, {}, fit.name});
    }
    return project.saveItems(store::ItemKind::Fit, items, {}, changes);
}

base::Done makeProject(const std::string& path, std::string_view plantText, std::span<const FitBeside> fits,
                       bool replace)
{
    if (const base::Done can = isPlaceForFile(path); !can) return can.error();
    base::Result<store::ProjectFile> project = store::ProjectFile::create(path, plantText, replace);
    if (!project) return project.error();
    if (const base::Done saved = saveFits(*project, fits); !saved) return saved.error();
    return project->close();
}

// Into the folder of `path`; the paths of those that lie there now.
base::Result<std::vector<std::string>> writeTables(const std::string& path, std::span<const TableBeside> tables,
                                                   const Arguments& arguments)
{
    std::vector<std::string> made;
    for (const TableBeside& table : tables) {
        const std::string place = std::filesystem::path(path).replace_filename(std::string(table.name)).string();
        std::error_code none;
        if (!arguments.has("--replace") && std::filesystem::exists(place, none)) {
            const base::Result<std::string> there = readText(place, "a table");
            if (!there || *there != table.text)
                return base::Error{
                    base::Code::Io, place,
                    base::say("Another file of this name is there and was kept. --replace replaces it.")};
        }
        if (const base::Done written = writeOutput(arguments, place, table.text); !written) return written.error();
        made.push_back(place);
    }
    return made;
}

} // namespace

int writeProject(const Arguments& arguments, const std::string& path, std::string_view plantText,
                 std::span<const TableBeside> tables, std::span<const FitBeside> fits)
{
    const bool asText = path == "-" || path.ends_with(".json");
    if (asText && !fits.empty()) {
        printError(
            base::inputError(base::say("A plant file holds no measurements and no fit; name a project (FILE.titer).")),
            path);
        return exitError;
    }
    const base::Done made = asText ? writeOutput(arguments, path, plantText)
                                   : makeProject(path, plantText, fits, arguments.has("--replace"));
    if (!made) {
        printError(made.error(), path);
        return exitError;
    }
    if (path == "-") return exitDone;
    const base::Result<std::vector<std::string>> beside = writeTables(path, tables, arguments);
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["file"] = path;
        if (beside && !beside->empty())
            for (const std::string& table : *beside) json["tables"].push(table);
        printJson(json);
    } else {
        print("Made " + path + "\n");
        if (beside)
            for (const std::string& table : *beside) print("Made " + table + "\n");
    }
    if (beside) return exitDone;
    printError(beside.error(), path);
    return exitError;
}

} // namespace titer::cli
