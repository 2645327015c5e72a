// The kind of a file is what it holds, not what it is called.
#include "app/cli/common/output_rule.h"

#include "app/common/export_file.h"
#include "core/base/text.h"
#include "core/store/project_file.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <vector>

namespace titer::cli {

namespace {

namespace fs = std::filesystem;

using base::Code;
using base::Done;
using base::Error;
using base::say;

// A name that is neither a table's nor a workbook's stands for a table or for JSON.
enum class Kind { Table, Workbook, Plant, Json, Other };

// How often a separator stands outside of quotes.
std::ptrdiff_t separatorsIn(std::string_view line, char separator)
{
    bool quoted = false;
    return std::count_if(line.begin(), line.end(), [&](char letter) {
        if (letter == '"') quoted = !quoted;
        return letter == separator && !quoted;
    });
}

// Lines of equally many cells, below remarks.
bool looksLikeTable(std::string_view head)
{
    std::vector<std::string_view> lines;
    while (!head.empty() && lines.size() < 2) {
        const std::size_t end = head.find('\n');
        const std::string_view line = base::trimmed(head.substr(0, end));
        if (!line.empty() && line.front() != '#') lines.push_back(line);
        head = end == std::string_view::npos ? std::string_view() : head.substr(end + 1);
    }
    if (lines.empty()) return true;
    return std::any_of(std::begin(",;\t"), std::end(",;\t") - 1, [&](char separator) {
        const std::ptrdiff_t cells = separatorsIn(lines.front(), separator);
        return cells > 0 && separatorsIn(lines.back(), separator) == cells;
    });
}

Kind kindOf(std::string_view head)
{
    if (base::startsWith(head, "PK\x03\x04")) return Kind::Workbook;
    if (head.find('\0') != std::string_view::npos) return Kind::Other;
    const std::string_view text = base::trimmed(head);
    if (base::startsWith(text, "{") || base::startsWith(text, "["))
        return text.find("titer.plant/") != std::string_view::npos ? Kind::Plant : Kind::Json;
    return looksLikeTable(text) ? Kind::Table : Kind::Other;
}

bool namesKind(const std::string& path, Kind kind)
{
    const std::string ending = base::lowerAscii(fs::path(path).extension().string());
    if (ending == ".xlsx") return kind == Kind::Workbook;
    if (ending == ".json") return kind == Kind::Json;
    if (ending == ".csv" || ending == ".tsv") return kind == Kind::Table;
    return kind == Kind::Table || kind == Kind::Json;
}

// Recordings that a project keeps the paths of.
std::vector<std::string> recordingsOf(const std::string& path)
{
    if (app::sparesProjects(path)) return {};
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    const base::Result<std::vector<store::Recording>> recordings =
        project ? project->recordings() : base::Result<std::vector<store::Recording>>(project.error());
    std::vector<std::string> paths;
    if (!recordings) return paths;
    for (const store::Recording& one : *recordings) paths.push_back((fs::path(path).parent_path() / one.path).string());
    return paths;
}

bool isInput(const Arguments& arguments, const std::string& path)
{
    std::error_code none;
    for (const std::string& input : arguments.inputs()) {
        if (!fs::is_regular_file(input, none)) continue;
        std::vector<std::string> files = recordingsOf(input);
        files.push_back(input);
        if (std::any_of(files.begin(), files.end(),
                        [&](const std::string& file) { return fs::equivalent(path, file, none); }))
            return true;
    }
    return false;
}

Error mustStay(const std::string& path, base::Sentence why)
{
    return {Code::Io, path, std::move(why)};
}

} // namespace

Done mayWrite(const Arguments& arguments, const std::string& path)
{
    std::error_code none;
    if (const Done spared = app::sparesProjects(path); !spared) return spared;
    if (!fs::is_regular_file(path, none)) return base::done();
    if (isInput(arguments, path))
        return mustStay(path, say("This file is read for the result, which is never written over it. Choose another "
                                  "name."));
    const std::string head = app::headOf(path);
    if (arguments.has("--replace") || head.empty()) return base::done();
    const Kind there = kindOf(head);
    if (there == Kind::Plant)
        return mustStay(path, say("A plant file of this name exists and was kept. --replace replaces it."));
    if (!namesKind(path, there))
        return mustStay(path, say("A file of another kind exists and was kept. --replace replaces it."));
    return base::done();
}

} // namespace titer::cli
