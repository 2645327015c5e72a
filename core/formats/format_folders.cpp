// Formats as they lie in folders: those that come with Titer, the person's own, the project's.
#include "core/formats/format.h"

#include "core/base/text.h"

#include <algorithm>
#include <fstream>

namespace titer::formats {

using base::Code;
using base::Error;
using base::say;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxFormatSize = 1'000'000; // bytes of a format
constexpr std::string_view ending = ".format.json";

// What a file is called without its ending; empty where it is none of a format.
std::string idOf(const fs::path& file, bool isOldFolder)
{
    const std::string name = file.filename().string();
    if (base::endsWith(name, ending)) return name.substr(0, name.size() - ending.size());
    return base::endsWith(name, ".json") && isOldFolder ? name.substr(0, name.size() - 5) : std::string();
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code none;
    for (fs::directory_iterator at(folder, none), end; at != end && !none; at.increment(none))
        if (at->is_regular_file(none)) files.push_back(at->path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

base::Result<std::shared_ptr<const Format>> formatOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return Error{Code::Io, {}, say(CORE_TR("core", "The format {1} cannot be read."), file.string())};
    std::string text(maxFormatSize, '\0');
    stream.read(text.data(), std::streamsize(maxFormatSize));
    text.resize(std::size_t(stream.gcount()));
    base::Errors errors;
    std::optional<Format> format = readFormat(text, errors);
    if (!format)
        return Error{
            Code::Input,
            {},
            say(CORE_TR("core", "The format {1} cannot be used: {2}"), file.string(), errors.front().what.text())};
    const std::string id = idOf(file, true);
    if (format->id.empty() || base::endsWith(file.filename().string(), ending)) format->id = id;
    return std::make_shared<const Format>(std::move(*format));
}

std::vector<fs::path> formatFolders(const fs::path& data, const fs::path& program)
{
    return {data / "titer" / "formats", data / "titer" / "analysers", program / ".." / "share" / "titer" / "formats"};
}

FormatList formatsIn(const std::vector<fs::path>& folders, base::Notices& notices)
{
    FormatList all;
    for (const fs::path& folder : folders) {
        const bool isOld = folder.filename() == "analysers";
        for (const fs::path& file : filesIn(folder)) {
            const std::string id = idOf(file, isOld);
            const auto same = [&](const auto& other) { return other->id == id; };
            if (id.empty() || std::any_of(all.begin(), all.end(), same)) continue;
            const auto format = formatOf(file);
            if (!format) {
                notices.push_back({id, format.error().what});
                continue;
            }
            Format named = **format;
            named.id = id;
            all.push_back(std::make_shared<const Format>(std::move(named)));
        }
    }
    return all;
}

base::Result<FormatList> formatsNamed(const std::string& name, const std::vector<fs::path>& folders)
{
    if (name.find('/') != std::string::npos) {
        const auto format = formatOf(name);
        if (!format) return format.error();
        return FormatList{*format};
    }
    base::Notices notices;
    const FormatList all = formatsIn(folders, notices);
    FormatList chosen;
    std::vector<std::string> ids;
    for (const auto& format : all) {
        ids.push_back(format->id);
        if (format->id == name) return FormatList{format};
        if (format->isNamed(name)) chosen.push_back(format);
    }
    if (!chosen.empty()) return chosen;
    for (const base::Notice& notice : notices)
        if (notice.where == name) return Error{Code::Input, {}, notice.what};
    return Error{Code::Input,
                 {},
                 say(CORE_TR("core", "There is no format “{1}”; the formats are {2}."), name, base::join(ids, ", "))};
}

} // namespace titer::formats
