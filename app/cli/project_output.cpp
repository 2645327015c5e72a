// Shared by new and import.
#include "app/cli/project_output.h"

#include "app/cli/console.h"
#include "app/cli/output_file.h"
#include "core/store/project_file.h"

namespace titer::cli {

namespace {

base::Done makeProject(const std::string& path, std::string_view plantText, bool replace)
{
    if (const base::Done can = canWrite(path); !can) return can.error();
    base::Result<store::ProjectFile> project = store::ProjectFile::create(path, plantText, replace);
    if (!project) return project.error();
    return project->close();
}

} // namespace

int writeProject(const Arguments& arguments, const std::string& path, std::string_view plantText)
{
    const bool asText = path == "-" || path.ends_with(".json");
    const base::Done made =
        asText ? writeOutput(path, plantText) : makeProject(path, plantText, arguments.has("--replace"));
    if (!made) {
        printError(made.error(), path);
        return exitFault;
    }
    if (path == "-") return exitDone;
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["file"] = path;
        printJson(json);
    } else {
        print("Made " + path + "\n");
    }
    return exitDone;
}

} // namespace titer::cli
