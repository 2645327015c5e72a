#include "app/live/access/project_entry.h"

#include <filesystem>

namespace titer::app {

std::string projectKey(const std::string& project)
{
    std::error_code ignored;
    const std::filesystem::path path = std::filesystem::weakly_canonical(project, ignored);
    return path.empty() ? project : path.string();
}

const base::Json* projectEntry(const base::Json& file, const std::string& project)
{
    const base::Json* projects = file.find("projects");
    return projects ? projects->find(projectKey(project)) : nullptr;
}

} // namespace titer::app
