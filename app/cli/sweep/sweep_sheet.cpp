// Binds columns to places of the plant, and writes the table back.
#include "app/cli/sweep/sweep_sheet.h"

#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/studies/study/study_sweep.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace titer::cli {

using base::Code;
using base::say;

namespace {

constexpr const char* ends = "end";
constexpr double maxParts = 1e6;
// Of a run sheet, and of the table that comes out.
const std::set<std::string> ownColumns{"run", "id", "std_order", "block", "whole_plot", "comment", "status", "reason"};

using Pairs = std::vector<std::pair<std::string, std::string>>;

// "NAME=VALUE" at its first sign.
Pairs pairs(const Arguments& arguments, const char* option, bool needed, base::Errors& errors)
{
    Pairs list;
    for (const std::string& text : arguments.values(option)) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos && !needed)
            list.emplace_back(text, text);
        else if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
            errors.push_back({Code::Input, option, say("“{1}” is not of the form NAME=VALUE.", text)});
        else
            list.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return list;
}

} // namespace

std::optional<studies::SweepResponse> readSweepResponse(const std::string& text, base::Errors& errors)
{
    const std::size_t at = text.find('@');
    studies::SweepResponse response{text.substr(0, at)};
    if (at == std::string::npos) return response;
    const std::string when = text.substr(at + 1);
    if (when == ends) {
        response.time = std::numeric_limits<double>::infinity();
        return response;
    }
    const base::Result<double> time = readDuration(when);
    if (time) {
        response.time = *time;
        return response;
    }
    errors.push_back({Code::Input, "--response", say("“{1}”: {2}", text, time.error().what.text())});
    return std::nullopt;
}

namespace {

void readResponses(const Arguments& arguments, studies::SweepRequest& request, SweepSheet& sheet, base::Errors& errors)
{
    for (const auto& [name, text] : pairs(arguments, "--response", false, errors))
        if (const auto response = readSweepResponse(text, errors)) {
            request.responses.push_back(*response);
            sheet.responses.push_back({name});
        }
    for (const auto& [name, text] : pairs(arguments, "--noise", true, errors)) {
        const auto found = std::find_if(sheet.responses.begin(), sheet.responses.end(),
                                        [&name = name](const SweepColumn& column) { return column.name == name; });
        const base::Done sound = studies::checkNoise(text);
        if (found == sheet.responses.end())
            errors.push_back({Code::Input, "--noise", say("There is no --response “{1}” for this noise.", name)});
        else if (!sound)
            errors.push_back({Code::Input, "--noise", sound.error().what});
        else
            found->noise = text;
    }
}

// What a cell sets: with the unit of its column.
std::string settingOf(const studies::Column& column, std::size_t row)
{
    if (column.text) return column.cells[row];
    const std::string number = base::writeNumber(column.values[row]);
    return column.unit.empty() ? number : number + " " + column.unit;
}

void bindColumns(const Arguments& arguments, studies::SweepRequest& request, SweepSheet& sheet, base::Errors& errors,
                 base::Notices& notices)
{
    std::map<std::string, std::string> bound;
    for (const auto& [name, path] : pairs(arguments, "--bind", true, errors)) {
        bound[name] = path;
        if (!sheet.sheet.find(name))
            errors.push_back({Code::Input, "--bind", say("The sheet has no column “{1}”.", name)});
    }
    for (std::size_t i = 0; i < sheet.sheet.columns.size(); ++i) {
        const studies::Column& column = sheet.sheet.columns[i];
        const bool path = column.name.find('/') != std::string::npos;
        const bool factor = std::any_of(sheet.sheet.factors.begin(), sheet.sheet.factors.end(),
                                        [&](const studies::Factor& one) { return one.name == column.name; });
        const bool response = std::any_of(sheet.responses.begin(), sheet.responses.end(),
                                          [&](const SweepColumn& one) { return one.name == column.name; });
        if (path || bound.contains(column.name)) {
            sheet.settings.push_back(i);
            request.paths.push_back(path && !bound.contains(column.name) ? column.name : bound[column.name]);
        } else if (factor)
            errors.push_back({Code::Input, column.name,
                              say("This factor is not bound to the plant, so the runs would not differ in it. "
                                  "Say which, such as "
                                  "--bind \"{1}=units/production/params/temperature\".",
                                  column.name)});
        else if (!response && !ownColumns.contains(column.name))
            notices.push_back({column.name, say("This column sets nothing and is carried over as it is.")});
    }
}

void readRuns(studies::SweepRequest& request, SweepSheet& sheet, const std::string& name, base::Errors& errors)
{
    const studies::Column* ids = sheet.sheet.find("id");
    if (!ids) ids = sheet.sheet.find("run");
    std::map<std::string, int> lines;
    for (std::size_t row = 0; row < sheet.sheet.rows(); ++row) {
        const int line = sheet.sheet.lines[row];
        const std::string place = name + ":" + std::to_string(line);
        sheet.ids.push_back(ids ? ids->cells[row] : std::to_string(row + 1));
        if (sheet.ids.back().empty()) errors.push_back({Code::Input, place, say("This run has no id.")});
        if (const auto [first, isNew] = lines.emplace(sheet.ids.back(), line); !isNew)
            errors.push_back({Code::Input, place,
                              say("The run “{1}” is already in line {2}. Give each run its own id.", sheet.ids.back(),
                                  std::to_string(first->second))});
        std::vector<std::string> values;
        for (const std::size_t i : sheet.settings) {
            const studies::Column& column = sheet.sheet.columns[i];
            if (column.missing(row))
                errors.push_back({Code::Input, place + ":" + column.name,
                                  say("There is no value here. Fill it in, or remove the run.")});
            values.push_back(settingOf(column, row));
        }
        request.runs.push_back(std::move(values));
    }
    if (request.runs.empty() && errors.empty())
        errors.push_back({Code::Input, name, say("The sheet has no runs. “titer-cli doe design” makes one.")});
}

template <class T> void keep(std::vector<T>& list, std::size_t from, std::size_t to)
{
    if (list.empty()) return;
    list.erase(list.begin() + std::ptrdiff_t(to), list.end());
    list.erase(list.begin(), list.begin() + std::ptrdiff_t(from));
}

// "3/10": the third of ten equal parts of the runs, in their order; faults of the whole sheet are reported before.
void takePart(const std::string& part, studies::SweepRequest& request, SweepSheet& sheet, base::Errors& errors)
{
    const std::size_t slash = part.find('/');
    const auto number = slash == std::string::npos ? std::nullopt : base::readNumber(part.substr(0, slash));
    const auto count = slash == std::string::npos ? std::nullopt : base::readNumber(part.substr(slash + 1));
    const auto whole = [](double value) { return value >= 1.0 && value <= maxParts && value == std::floor(value); };
    if (!number || !count || !whole(*number) || !whole(*count) || *number > *count) {
        errors.push_back({Code::Input, "--part",
                          say("“{1}” is not a part. Write the number of the part and of all, such as 3/10.", part)});
        return;
    }
    const std::size_t runs = request.runs.size(), parts = std::size_t(*count);
    const std::size_t from = runs * (std::size_t(*number) - 1) / parts, to = runs * std::size_t(*number) / parts;
    if (from == to)
        errors.push_back({Code::Input, "--part",
                          say("The sheet has {1} runs; the part {2} contains none of them. Take fewer parts.",
                              std::to_string(runs), part)});
    keep(request.runs, from, to);
    keep(sheet.ids, from, to);
    keep(sheet.sheet.lines, from, to);
    for (studies::Column& column : sheet.sheet.columns) {
        keep(column.cells, from, to);
        keep(column.values, from, to);
        keep(column.low, from, to);
        keep(column.codes, from, to);
    }
}

std::vector<std::string> commentsOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (const std::string_view line : base::split(text, '\n')) {
        const std::string_view written = base::trimmed(line);
        if (base::startsWith(written, "#")) lines.emplace_back(written);
    }
    return lines;
}

std::string titleOf(const std::string& name, const std::string& unit)
{
    return unit.empty() || unit == "1" ? name : name + " [" + unit + "]";
}

} // namespace

SweepSheet readSweepSheet(const Arguments& arguments, studies::SweepRequest& request, std::string& text,
                          base::Errors& errors, base::Notices& notices)
{
    SweepSheet sheet;
    const std::string path = *arguments.value("--runs");
    base::Result<std::string> read = readText(path, "a run sheet");
    if (!read) {
        errors.push_back(read.error());
        return sheet;
    }
    text = *std::move(read);
    sheet.comments = commentsOf(text);
    // Ids stay text: 01 and 1 are two runs.
    sheet.sheet =
        studies::readSheet(text, {.name = path, .categorical = {"id", "block", "whole_plot"}}, errors, notices);
    readResponses(arguments, request, sheet, errors);
    if (!errors.empty()) return sheet;
    bindColumns(arguments, request, sheet, errors, notices);
    readRuns(request, sheet, path, errors);
    if (const auto part = arguments.value("--part"); part && errors.empty()) takePart(*part, request, sheet, errors);
    return sheet;
}

std::vector<SweepTitle> sweepTitles(const SweepSheet& sheet, const std::vector<studies::SweepOutcome>& outcomes)
{
    std::vector<SweepTitle> titles;
    for (const SweepColumn& column : sheet.responses) titles.push_back({column.name, {}});
    for (const studies::SweepOutcome& outcome : outcomes)
        for (std::size_t i = 0; i < outcome.figures.size(); ++i) {
            const studies::SweepFigure& figure = outcome.figures[i];
            if (!sheet.responses.empty()) {
                if (titles[i].unit.empty()) titles[i].unit = figure.unit;
                continue;
            }
            if (std::none_of(titles.begin(), titles.end(),
                             [&](const SweepTitle& title) { return title.name == figure.tag; }))
                titles.push_back({figure.tag, figure.unit});
        }
    return titles;
}

std::vector<double> sweepValues(const SweepSheet& sheet, const std::vector<SweepTitle>& titles, std::size_t row,
                                const studies::SweepOutcome& outcome, std::uint64_t seed)
{
    std::vector<double> values(titles.size(), base::notAvailable);
    for (std::size_t i = 0; i < outcome.figures.size(); ++i) {
        const studies::SweepFigure& figure = outcome.figures[i];
        if (sheet.responses.empty()) {
            for (std::size_t t = 0; t < titles.size(); ++t)
                if (titles[t].name == figure.tag) values[t] = figure.value;
            continue;
        }
        const SweepColumn& column = sheet.responses[i];
        values[i] = studies::withNoise(figure.value, column.noise, seed, sheet.ids[row] + "/" + column.name);
    }
    return values;
}

std::string sweepCsv(const SweepSheet& sheet, const std::vector<studies::SweepOutcome>& outcomes, std::uint64_t seed)
{
    const std::vector<SweepTitle> titles = sweepTitles(sheet, outcomes);
    std::string text;
    for (const std::string& comment : sheet.comments) text += comment + "\n";
    std::vector<const studies::Column*> kept;
    for (const studies::Column& column : sheet.sheet.columns) {
        const bool replaced = column.name == "status" || column.name == "reason" ||
                              std::any_of(titles.begin(), titles.end(),
                                          [&](const SweepTitle& title) { return title.name == column.name; });
        if (!replaced) kept.push_back(&column);
    }
    for (const studies::Column* column : kept) text += base::csvCell(titleOf(column->name, column->unit)) + ",";
    for (const SweepTitle& title : titles) text += base::csvCell(titleOf(title.name, title.unit)) + ",";
    text += "status,reason\n";
    for (std::size_t row = 0; row < outcomes.size(); ++row) {
        const studies::SweepOutcome& outcome = outcomes[row];
        for (const studies::Column* column : kept) {
            const bool number = !column->text && !column->missing(row);
            text += (number ? base::writeNumber(column->values[row]) : base::csvCell(column->cells[row])) + ",";
        }
        for (const double value : sweepValues(sheet, titles, row, outcome, seed))
            text += (std::isfinite(value) ? base::writeNumber(value) : std::string()) + ",";
        std::string reason;
        for (const base::Error& error : outcome.errors)
            reason += (reason.empty() ? "" : " ") + (error.where.empty() ? "" : error.where + ": ") + error.what.text();
        text += std::string(figures::statusText(outcome.status)) + "," + base::csvCell(reason) + "\n";
    }
    return text;
}

} // namespace titer::cli
