// One line of JSON for each run.
#include "app/cli/sweep/sweep_journal.h"

#include "app/cli/common/input_file.h"
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace titer::cli {

using base::Code;
using base::Json;
using base::say;

namespace {

constexpr const char* format = "titer.sweep.part/2";
constexpr figures::RunStatus statuses[] = {figures::RunStatus::Ok, figures::RunStatus::Unbalanced,
                                           figures::RunStatus::Failed};

base::Done append(const std::string& path, const std::string& text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0666);
    ssize_t written = -1;
    if (file >= 0) {
        written = ::write(file, text.data(), text.size());
        ::close(file);
    }
    if (written == ssize_t(text.size())) return base::done();
    return base::Error{Code::Io, path,
                       say("The results of the runs cannot be stored here ({1}). Free some space, or give another "
                           "--out.",
                           std::strerror(errno))};
}

// [where, pattern, args...]: a sentence stays one that can be translated.
Json errorJson(const base::Error& error)
{
    Json item = Json::array({Json(error.where), Json(error.what.pattern)});
    for (const std::string& arg : error.what.args) item.push(Json(arg));
    return item;
}

base::Error readError(const Json& json)
{
    base::Error error;
    std::size_t at = 0;
    for (const Json& item : json.items()) {
        const std::string text = item.isString() ? item.string() : std::string();
        if (at == 0)
            error.where = text;
        else if (at == 1)
            error.what.pattern = text;
        else
            error.what.args.push_back(text);
        ++at;
    }
    return error;
}

std::string textOf(const Json& json, std::string_view key)
{
    const Json* found = json.find(key);
    return found && found->isString() ? found->string() : std::string();
}

} // namespace

std::string sweepLine(std::size_t run, const studies::SweepOutcome& outcome)
{
    Json line = Json::object();
    line["run"] = double(run);
    line["status"] = figures::statusText(outcome.status);
    line["figures"] = Json::array();
    for (const studies::SweepFigure& figure : outcome.figures) {
        Json item = Json::object();
        item["tag"] = figure.tag;
        item["unit"] = figure.unit;
        if (std::isfinite(figure.value)) item["value"] = figure.value;
        line["figures"].push(std::move(item));
    }
    line["errors"] = Json::array();
    for (const base::Error& error : outcome.errors) line["errors"].push(errorJson(error));
    return line.write(false) + "\n";
}

std::optional<std::pair<std::size_t, studies::SweepOutcome>> readSweepLine(std::string_view text)
{
    base::Errors errors;
    const Json line = base::readJson(text, errors);
    const Json *number = line.find("run"), *figures = line.find("figures"), *faults = line.find("errors");
    const auto run = number && number->isNumber() ? base::wholeNumber<std::size_t>(number->number()) : std::nullopt;
    if (!errors.empty() || !run || !figures || !faults) return std::nullopt;
    std::optional<figures::RunStatus> known;
    for (const figures::RunStatus status : statuses)
        if (figures::statusText(status) == textOf(line, "status")) known = status;
    if (!known) return std::nullopt;
    studies::SweepOutcome outcome{*known, {}, {}};
    for (const Json& item : figures->items()) {
        const Json* value = item.find("value");
        outcome.figures.push_back(
            {textOf(item, "tag"), textOf(item, "unit"), value ? value->number() : base::notAvailable});
    }
    for (const Json& item : faults->items()) outcome.errors.push_back(readError(item));
    return std::pair(*run, std::move(outcome));
}

std::string keyOf(const studies::SweepRequest& request)
{
    std::string all = model::writePlant(request.flowsheet) + "\n" + base::writeNumber(request.until) + " " +
                      base::writeNumber(request.tolerance);
    for (const std::string& path : request.paths) all += "\npath " + path;
    for (const std::vector<std::string>& run : request.runs) all += "\nrun " + base::join(run, "\t");
    for (const studies::SweepResponse& response : request.responses)
        all += "\nresponse " + response.tag + "@" + (response.time ? base::writeNumber(*response.time) : std::string());
    return base::sha256(all);
}

base::Done SweepJournal::open()
{
    struct stat status{};
    const std::string begin = Json::object({{"format", format}, {"key", m_key}}).write(false) + "\n";
    if (stat(m_path.c_str(), &status) != 0) return append(m_path, begin);
    const base::Result<std::string> text = readText(m_path, "the results of a sweep so far");
    if (!text) return text.error();
    const std::vector<std::string_view> lines = base::split(*text, '\n');
    if (base::startsWith(begin, *text)) { // cut off before it said what it is
        remove();
        return append(m_path, begin);
    }
    base::Errors errors;
    const Json head = base::readJson(lines.front(), errors);
    if (textOf(head, "format") != format || textOf(head, "key") != m_key)
        return base::Error{
            Code::Input, m_path,
            say("This contains an interrupted sweep of another plant, sheet or other options. Remove it to start "
                "again, or complete that sweep first.")};
    const bool cut = !lines.back().empty(); // without an end of line
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (auto read = readSweepLine(lines[i])) m_found[read->first] = std::move(read->second);
    }
    return cut ? append(m_path, "\n") : base::done();
}

base::Done SweepJournal::add(std::size_t run, const studies::SweepOutcome& outcome) const
{
    return append(m_path, sweepLine(run, outcome));
}

void SweepJournal::remove() const
{
    std::remove(m_path.c_str());
}

} // namespace titer::cli
