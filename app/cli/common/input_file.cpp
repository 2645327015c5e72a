// Reads files whole, with a sentence for each thing that can be in the way.
#include "app/cli/common/input_file.h"

#include "app/live/estimators/project_estimators.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

#include <sys/stat.h>

namespace titer::cli {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

// Larger than any plant by far; a recording named by mistake is reported before it fills the memory.
constexpr std::size_t maxInputFile = 256 * 1024 * 1024;
constexpr std::string_view projectHead("SQLite format 3\0", 16);

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Result<std::string> readAll(std::FILE* file, const std::string& path, std::string_view what)
{
    std::string text;
    char block[65536];
    for (std::size_t count; (count = std::fread(block, 1, sizeof block, file)) > 0;) {
        text.append(block, count);
        if (text.size() > maxInputFile)
            return Error{
                Code::Io, path,
                say("The file is larger than 256 MB, so it is not {1}. Check whether another file was intended.",
                    what)};
        // A project is opened by its name; no more than its head is wanted.
        if (isProject(text)) return text;
    }
    if (std::ferror(file))
        return Error{Code::Io, path, say("The file could not be read to its end ({1}).", std::strerror(errno))};
    return text;
}

} // namespace

Result<std::string> readText(const std::string& path, std::string_view what)
{
    if (path == "-") return readAll(stdin, "standard input", what);
    struct stat status{};
    if (stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{Code::Io, path, say("This file does not exist. Check whether it was moved or renamed.")};
        return Error{Code::Io, path, say("The file cannot be reached ({1}).", std::strerror(errno))};
    }
    if (S_ISDIR(status.st_mode)) return Error{Code::Io, path, say("This is a folder. Name {1} in it.", what)};
    const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
    if (!file) return Error{Code::Io, path, say("The file cannot be opened ({1}).", std::strerror(errno))};
    return readAll(file.get(), path, what);
}

std::vector<std::string> filesIn(const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code none;
    if (!fs::is_directory(path, none)) return {path};
    std::vector<std::string> files;
    for (fs::directory_iterator at(path, none), end; !none && at != end; at.increment(none))
        if (at->is_regular_file(none) && !at->path().filename().string().starts_with('.'))
            files.push_back(at->path().string());
    std::sort(files.begin(), files.end());
    return files;
}

bool isProject(std::string_view text)
{
    return base::startsWith(text, projectHead);
}

namespace {

// `withEstimators`: also those that a project keeps next to its plant.
model::Flowsheet readPlantOf(const std::string& path, bool withEstimators, base::Errors& errors, base::Notices& notices)
{
    Result<std::string> text = readText(path, "a plant file (*.plant.json) or a project (*.titer)");
    if (!text) {
        errors.push_back(text.error());
        return {};
    }
    if (!isProject(*text)) {
        if (!base::trimmed(*text).empty()) return model::readPlant(*text, errors);
        errors.push_back({Code::Input, path,
                          say("The file is empty, so it contains no plant. “titer-cli new” creates one from an "
                              "example.")});
        return {};
    }
    Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) {
        errors.push_back(project.error());
        return {};
    }
    notices.insert(notices.end(), project->notices().begin(), project->notices().end());
    Result<store::PlantText> plant = project->plant();
    if (!plant) {
        errors.push_back(plant.error());
        return {};
    }
    model::Flowsheet flowsheet = model::readPlant(plant->text, errors);
    if (withEstimators) app::addEstimators(flowsheet, app::readEstimators(*project, errors));
    return flowsheet;
}

} // namespace

model::Flowsheet readFlowsheet(const std::string& path, base::Errors& errors, base::Notices& notices)
{
    return readPlantOf(path, false, errors, notices);
}

model::Flowsheet readEstimatedFlowsheet(const std::string& path, base::Errors& errors, base::Notices& notices)
{
    return readPlantOf(path, true, errors, notices);
}

Result<std::optional<store::PoolCut>> readPoolCut(const std::string& path, const std::string& unit)
{
    // Standard input is read already, and holds no project.
    const Result<std::string> text = path == "-" ? std::string() : readText(path, "a project (*.titer)");
    if (!text) return text.error();
    if (!isProject(*text)) return std::optional<store::PoolCut>();
    Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    const Result<std::vector<store::PoolCut>> pools = project->pools();
    if (!pools) return pools.error();
    for (const store::PoolCut& cut : *pools)
        if (cut.unit == unit && cut.to > cut.from) return std::optional(cut);
    return std::optional<store::PoolCut>();
}

void setAll(model::Flowsheet& flowsheet, const std::vector<std::string>& settings, base::Errors& errors)
{
    for (const std::string& setting : settings) {
        const std::size_t equals = setting.find('=');
        const base::Done set = model::setAtPath(flowsheet, setting.substr(0, equals), setting.substr(equals + 1));
        if (!set) errors.push_back(set.error());
    }
}

std::shared_ptr<const model::Plant> checkedPlant(model::Flowsheet flowsheet, const std::vector<std::string>& settings,
                                                 base::Errors& errors)
{
    setAll(flowsheet, settings, errors);
    if (!errors.empty()) return nullptr;
    auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    return errors.empty() ? plant : nullptr;
}

} // namespace titer::cli
