#include "app/plugins/model_file.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace titer::app {

std::string nameOfModel(const std::string& path)
{
    std::filesystem::path name = std::filesystem::path(path).filename();
    for (const char* ending : {".json", ".mvda"})
        if (name.extension() == ending && !name.stem().empty()) name = name.stem();
    return name.string();
}

base::Result<std::string> readModelText(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    if (!stream || !(text << stream.rdbuf()))
        return base::Error{base::Code::Io, path,
                           base::say(CORE_TR("core", "The model “{1}” cannot be read. Check that the file exists and "
                                                     "that you have permission to read it."),
                                     path)};
    return text.str();
}

} // namespace titer::app
