// A person's own steps.
#include "app/run/step_library.h"

#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/formats/format_writing.h"
#include "core/model/faults.h"

#include <QStandardPaths>

#include <algorithm>
#include <fstream>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;
using model::StepTemplate;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view ending = ".step.json";
constexpr std::size_t maxStepSize = 2'000'000; // bytes of a file

fs::path fileOf(const std::string& id)
{
    return ownStepFolder() / (id + std::string(ending));
}

base::Result<StepTemplate> readOwn(const fs::path& file, const std::string& id)
{
    if (model::stepTemplate(id))
        return base::inputError(say(CORE_TR("core", "A step that comes with Titer has this name; rename the file.")));
    std::ifstream stream(file, std::ios::binary);
    std::string text(maxStepSize + 1, '\0');
    stream.read(text.data(), std::streamsize(text.size()));
    if (stream.bad() || !stream.is_open()) return base::inputError(say(CORE_TR("core", "The file cannot be read.")));
    text.resize(std::size_t(stream.gcount()));
    if (text.size() > maxStepSize)
        return base::inputError(say(CORE_TR("core", "The file is larger than {1}, so it is not a step."), "2 MB"));
    base::Errors errors;
    StepTemplate step = model::readStep(text, id, errors);
    if (errors.empty()) return step;
    const Error& fault = errors.front();
    return base::inputError(fault.where.empty() ? fault.what : say("{1}: {2}", fault.where, fault.what.text()));
}

} // namespace

fs::path ownStepFolder()
{
    return fs::path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString()) / "titer" /
           "steps";
}

OwnSteps ownSteps()
{
    OwnSteps own;
    std::vector<fs::path> files;
    std::error_code none;
    for (fs::directory_iterator at(ownStepFolder(), none), end; at != end && !none; at.increment(none))
        if (at->path().filename().string().ends_with(ending) && at->is_regular_file(none)) files.push_back(at->path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        const std::string name = file.filename().string();
        base::Result<StepTemplate> step = readOwn(file, name.substr(0, name.size() - ending.size()));
        if (step)
            own.steps.push_back(std::move(*step));
        else
            own.notices.push_back(
                {file.string(), say(CORE_TR("core", "The step {1} is left out: {2}"), name, step.error().what.text())});
    }
    std::ranges::stable_sort(own.steps, {}, &StepTemplate::label);
    return own;
}

std::string stepIdOf(std::string_view name)
{
    const std::string id = formats::formatIdOf(name);
    return id.empty() ? "step" : id;
}

base::Result<fs::path> saveOwnStep(const StepTemplate& step, bool replace)
{
    if (const auto unfit = base::fileNameFault(step.id + std::string(ending))) return base::inputError("id", *unfit);
    if (model::stepTemplate(step.id))
        return base::inputError(
            "id", say(CORE_TR("core", "A step that comes with Titer is called “{1}”; choose another name."), step.id));
    const fs::path file = fileOf(step.id);
    std::error_code fault;
    fs::create_directories(file.parent_path(), fault);
    if (fault)
        return Error{Code::Io, file.string(), say(CORE_TR("core", "The folder cannot be made: {1}"), fault.message())};
    if (!replace && fs::exists(file, fault))
        return base::inputError(
            "id",
            say(CORE_TR("core", "A step “{1}” already exists; choose another name, or remove it first."), step.id));
    if (const base::Done written = base::writeWholeFile(file.string(), model::writeStep(step)); !written)
        return written.error();
    return file;
}

base::Done removeOwnStep(const std::string& id)
{
    if (const auto unfit = base::fileNameFault(id + std::string(ending))) return base::inputError("id", *unfit);
    std::error_code fault;
    if (fs::remove(fileOf(id), fault)) return base::done();
    return Error{Code::Input, id,
                 fault ? say(CORE_TR("core", "The file cannot be removed: {1}"), fault.message())
                       : say(CORE_TR("core", "There is no step “{1}” of your own."), id)};
}

} // namespace titer::app
