// Import options from the command line.
#include "app/cli/common/import_options.h"

#include "app/cli/common/arguments.h"
#include "core/store/project_file.h"

namespace titer::cli {

connect::Settings importSettings(const Arguments& arguments, const std::string& project)
{
    connect::Settings settings;
    for (const Option& option : importOptions) {
        std::string key = option.name + 2;
        std::replace(key.begin(), key.end(), '-', '_');
        for (std::string& text : arguments.values(option.name)) settings.add(key, std::move(text));
    }
    if (settings.has("zone") || !project.ends_with(".titer")) return settings;
    // A plant file is called like a project here and there, and has no zone.
    if (const base::Result<std::string> zone = projectZone(project); zone && !zone->empty())
        settings.add("zone", *zone);
    return settings;
}

base::Result<std::string> projectZone(const std::string& project)
{
    base::Result<store::ProjectFile> file = store::ProjectFile::open(project, store::Access::Read);
    if (!file) return file.error();
    base::Result<std::optional<std::string>> zone = file->setting(store::zoneSetting);
    if (!zone) return zone.error();
    return zone->value_or("");
}

base::Done keepProjectZone(const std::string& project, const std::string& zone)
{
    base::Result<store::ProjectFile> file = store::ProjectFile::open(project);
    if (!file) return file.error();
    if (file->whyReadOnly()) return base::Error{base::Code::Input, project, *file->whyReadOnly()};
    return file->setSetting(store::zoneSetting, zone);
}

} // namespace titer::cli
