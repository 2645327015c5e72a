// Shared by new and import.
#include "app/cli/common/project_output.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/output_stream.h"

#include <filesystem>

namespace titer::cli {

namespace {

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
                 std::span<const TableBeside> tables, std::span<const app::StoredFit> fits)
{
    const bool asText = path == "-" || path.ends_with(".json");
    if (asText && !fits.empty()) {
        printError(
            base::inputError(base::say("A plant file holds no measurements and no fit; name a project (FILE.titer).")),
            path);
        return exitError;
    }
    base::Done made = asText ? writeOutput(arguments, path, plantText) : isPlaceForFile(path);
    if (made && !asText) made = app::makeProject(path, plantText, fits, arguments.has("--replace"));
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
